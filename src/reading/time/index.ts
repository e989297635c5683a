import type { Day } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import type { Reading, Step, Timex } from '../reading.ts';
import { lookOf, type Look } from './direction.ts';
import type { Form } from './form.ts';
import { findTimes } from './grammar.ts';
import { resolve } from './resolve.ts';

const needsTense: ReadonlySet<Form['kind']> = new Set(['weekday', 'month-name', 'season', 'holiday', 'date']);

/** Finds time expressions and gives each its two values, from left to right, so that "a year later" knows what was spoken of. */
export const times: Step = {
  name: 'times',
  run: (reading) => {
    let spoken: Day | null = null;
    const out: Timex[] = findTimes(reading.syntax).map((found) => {
      const look: Look = needsTense.has(found.form.kind) ? lookOf(reading.syntax, found.first, found.last) : 'unknown';
      const value = resolve(found, { published: reading.published, spoken }, look);
      if (value.day !== null && found.form.kind !== 'shift') spoken = value.day;
      const set = found.form.kind === 'set' ? found.form : null;
      return {
        start: found.start, end: found.end, basis: 'stated', by: 'times', type: value.type, value: value.value, edtf: value.edtf,
        mod: found.mod, quant: set?.quant ?? null, freq: set?.freq ?? null,
      };
    });
    return { ...reading, times: [...reading.times, ...out] };
  },
};

/** Times that lie wholly in a span, in the order of the text. */
export const timesWithin = (reading: Reading, span: Span): readonly Timex[] =>
  reading.times.filter((t) => span.start <= t.start && t.end <= span.end);
