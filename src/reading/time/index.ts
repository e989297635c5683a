import type { Day } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import type { Syntax } from '../../language/syntax.ts';
import type { Reading, Step, Timex } from '../reading.ts';
import { isBefore, isLabel, isOfNoun, lookOf, type Look } from './direction.ts';
import type { Form, Found } from './form.ts';
import { findTimes } from './grammar/index.ts';
import type { Anchor, Figures } from './resolve/anchor.ts';
import { isFarFetched } from './resolve/direction.ts';
import { resolve } from './resolve/index.ts';
import type { Point, Resolved } from './resolve/point.ts';

const needsTense: ReadonlySet<Form['kind']> = new Set(['weekday', 'month-name', 'season', 'holiday', 'date', 'quarter', 'present', 'time', 'part', 'shift', 'reference', 'duration']);

/** A text about the past: most of its years lie well before the day of publication, so that a bare "in March" is a March of the story. */
const tellsHistory = (all: readonly Found[], published: Day | null): boolean => {
  const years = all.flatMap((f) => (f.form.kind === 'date' && f.form.year !== null ? [f.form.year] : []));
  // News speaks of its own week.
  const dates = all.filter((f) => !['reference', 'duration', 'set'].includes(f.form.kind)).length;
  const present = all.filter((f) => f.form.kind === 'weekday' || (f.form.kind === 'offset' && f.form.unit !== 'year')).length;
  if (years.length < 4 || present * 12 > dates) return false;
  if (published === null) return true;
  // A long chronicle may come up to its own day.
  const near = years.length >= 10 ? 0 : 2;
  return years.filter((y) => y < Number(published.slice(0, 4)) - near).length >= years.length * 0.7;
};

/** The period that a report's figures are about, after an expression that says one. A forecast is about another. */
const figuresAfter = (held: Figures | null, form: Form, value: Resolved, look: Look, published: Day | null): Figures | null => {
  if (form.kind === 'quarter' && form.back === 0 && look !== 'future' && value.point !== null) return { year: value.point.year, quarter: form.quarter, isMonths: false };
  if (form.kind === 'duration' && form.unit === 'month' && form.n === 9 && published !== null) return { year: held?.year ?? Number(published.slice(0, 4)), quarter: held?.quarter ?? null, isMonths: true };
  return held;
};

/** The date spoken of last. A year said again of a day that is known ("on June 6 ... of 1944") does not blur it. */
const next = (held: Point | null, point: Point | null): Point | null => (point === null || (held !== null && point.grain === 'year' && held.month !== null && held.year === point.year && (point.month ?? 0) <= held.month) ? held : point);

/** "In late 1943" leaves the end of the year behind, so that the June after it is the next; "by late 1943" looks ahead to it and goes on from where it stood. */
const withMod = (syntax: Syntax, point: Point | null, { mod, first }: Found): Point | null => {
  const month = mod === 'END' ? 12 : mod === 'MID' ? 6 : null;
  return point === null || point.grain !== 'year' || month === null || syntax.tokens[first - 1]?.text.toLowerCase() !== 'in' ? point : { ...point, month };
};

/** "as they had the previous year", "whose fleet had been destroyed in 492 BC": a look back, from which the story does not go on. */
const isAside = (syntax: Syntax, { form, first, last }: Found, isHistory: boolean): boolean => (form.kind === 'shift' && form.n < 0) || (isHistory && isBefore(syntax, first, last)) || isLabel(syntax, first, last);

/** Which way the clause of an expression looks. A month that hangs on a noun is the one nearby rather than one of next or last year. */
const lookFor = (syntax: Syntax, { form, first, last }: Found, published: Day | null): Look => {
  if (!needsTense.has(form.kind)) return 'unknown';
  const look = lookOf(syntax, first, last);
  const month = form.kind === 'month-name' || (form.kind === 'date' && form.year === null) ? form.month : null;
  return month !== null && published !== null && isFarFetched(published, month, look) && isOfNoun(syntax, first, last) ? 'unknown' : look;
};

/** Finds time expressions and gives each its two values, from left to right, so that "a year later" knows what was spoken of. */
export const times: Step = {
  name: 'times',
  run: (reading) => {
    const all = findTimes(reading.syntax);
    let anchor: Anchor = { published: reading.published, spoken: null, named: null, figures: null, isHistory: tellsHistory(all, reading.published) };
    const out: Timex[] = [];
    for (const found of all) {
      const { form } = found;
      const look = lookFor(reading.syntax, found, reading.published);
      // "was soon divided": soon after, and no time to come.
      if (form.kind === 'reference' && form.value === 'FUTURE_REF' && found.first === found.last && look !== 'future') continue;
      // "former" is history where history is told, and a title of office in news.
      if (!anchor.isHistory && reading.syntax.tokens[found.first]!.lemma === 'former') continue;
      const value = resolve(found, anchor, look);
      if (!isAside(reading.syntax, found, anchor.isHistory) && !(anchor.isHistory && look === 'future')) anchor = { ...anchor, spoken: next(anchor.spoken, withMod(reading.syntax, value.point, found)) };
      anchor = { ...anchor, named: next(anchor.named, value.point), figures: figuresAfter(anchor.figures, form, value, look, reading.published) };
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
