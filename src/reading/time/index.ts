import type { Day } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import type { Reading, Step, Timex } from '../reading.ts';
import { lookOf, type Look } from './direction.ts';
import type { Form, Found } from './form.ts';
import { findTimes } from './grammar.ts';
import { resolve } from './resolve.ts';

const needsTense: ReadonlySet<Form['kind']> = new Set(['weekday', 'month-name', 'season', 'holiday', 'date', 'quarter']);

/** A text about the past: most of its years lie well before the day of publication, so that a bare "in March" is a March of the story. */
const tellsHistory = (all: readonly Found[], published: Day | null): boolean => {
  const years = all.flatMap((f) => (f.form.kind === 'date' && f.form.year !== null ? [f.form.year] : []));
  // News speaks of its own week.
  const present = all.filter((f) => f.form.kind === 'weekday' || (f.form.kind === 'offset' && f.form.unit !== 'year')).length;
  if (years.length < 4 || present * 6 > all.length) return false;
  return published === null || years.filter((y) => y < Number(published.slice(0, 4)) - 2).length >= years.length * 0.7;
};

/** Finds time expressions and gives each its two values, from left to right, so that "a year later" knows what was spoken of. */
export const times: Step = {
  name: 'times',
  run: (reading) => {
    let spoken: Day | null = null;
    let quarter: string | null = null;
    const all = findTimes(reading.syntax);
    const isHistory = tellsHistory(all, reading.published);
    const out: Timex[] = all.map((found) => {
      const look: Look = needsTense.has(found.form.kind) ? lookOf(reading.syntax, found.first, found.last) : 'unknown';
      const value = resolve(found, { published: isHistory && spoken !== null && !(found.form.kind === 'offset' && found.first === found.last) ? spoken : reading.published, spoken, quarter, isHistory }, look);
      if (found.form.kind === 'quarter' && value.value !== null && /^\d{4}-Q\d$/.test(value.value)) quarter = value.value;
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
