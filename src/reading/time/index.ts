import type { Day } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import type { Reading, Step, Timex } from '../reading.ts';
import { lookOf, type Look } from './direction.ts';
import type { Form, Found } from './form.ts';
import { findTimes } from './grammar/index.ts';
import type { Anchor, Figures } from './resolve/anchor.ts';
import { resolve } from './resolve/index.ts';
import type { Resolved } from './resolve/point.ts';

const needsTense: ReadonlySet<Form['kind']> = new Set(['weekday', 'month-name', 'season', 'holiday', 'date', 'quarter', 'present', 'time', 'part', 'shift']);

/** A text about the past: most of its years lie well before the day of publication, so that a bare "in March" is a March of the story. */
const tellsHistory = (all: readonly Found[], published: Day | null): boolean => {
  const years = all.flatMap((f) => (f.form.kind === 'date' && f.form.year !== null ? [f.form.year] : []));
  // News speaks of its own week.
  const present = all.filter((f) => f.form.kind === 'weekday' || (f.form.kind === 'offset' && f.form.unit !== 'year')).length;
  if (years.length < 4 || present * 6 > all.length) return false;
  return published === null || years.filter((y) => y < Number(published.slice(0, 4)) - 2).length >= years.length * 0.7;
};

/** The period that a report's figures are about, after an expression that says one. A forecast is about another. */
const figuresAfter = (held: Figures | null, form: Form, value: Resolved, look: Look, published: Day | null): Figures | null => {
  if (form.kind === 'quarter' && form.back === 0 && look !== 'future' && value.point !== null) return { year: value.point.year, quarter: form.quarter };
  if (form.kind === 'duration' && form.unit === 'month' && form.n === 9 && published !== null) return { year: held?.year ?? Number(published.slice(0, 4)), quarter: null };
  return held;
};

/** Finds time expressions and gives each its two values, from left to right, so that "a year later" knows what was spoken of. */
export const times: Step = {
  name: 'times',
  run: (reading) => {
    const all = findTimes(reading.syntax);
    let anchor: Anchor = { published: reading.published, spoken: null, figures: null, isHistory: tellsHistory(all, reading.published) };
    const out: Timex[] = [];
    for (const found of all) {
      const { form } = found;
      const look: Look = needsTense.has(form.kind) ? lookOf(reading.syntax, found.first, found.last) : 'unknown';
      const value = resolve(found, anchor, look);
      anchor = { ...anchor, spoken: value.point ?? anchor.spoken, figures: figuresAfter(anchor.figures, form, value, look, reading.published) };
      const set = form.kind === 'set' ? form : null;
      out.push({
        start: found.start, end: found.end, basis: 'stated', by: 'times', type: value.type, value: value.value, edtf: value.edtf,
        mod: found.mod, quant: set?.quant ?? null, freq: set?.freq ?? null,
      });
    }
    return { ...reading, times: [...reading.times, ...out] };
  },
};

/** Times that lie wholly in a span, in the order of the text. */
export const timesWithin = (reading: Reading, span: Span): readonly Timex[] =>
  reading.times.filter((t) => span.start <= t.start && t.end <= span.end);
