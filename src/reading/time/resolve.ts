import { Temporal } from 'temporal-polyfill';
import { addDays, dayNumber, isoWeek, parseDay, parseEdtf, weekday as weekdayOf, type Day, type Edtf } from '../../core/date.ts';
import { shift } from '../../core/duration.ts';
import type { Timex } from '../reading.ts';
import type { Direction, Form, Found } from './form.ts';
import type { Look } from './direction.ts';
import { letter } from './grammar.ts';
import type { Unit } from './lexicon.ts';

/** What an expression is tied to: the day of the document (or none) and the last date spoken of. */
export interface Anchor { readonly published: Day | null; readonly spoken: Day | null; /** The quarter that the figures of a report are about, `1989-Q3`. */ readonly quarter: string | null; /** The story is of the past and goes forward: a bare month is the next of that name. */ readonly isHistory?: boolean }

/** Value in TIMEX3, value for the ledger, and the day it leaves behind for what is said next. */
export interface Resolved { readonly type: Timex['type']; readonly value: string | null; readonly edtf: Edtf | null; readonly day: Day | null }

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const day = (y: number, m: number, d: number): Day | null => parseDay(`${pad(y, 4)}-${pad(m)}-${pad(d)}`) ?? null;
const none = (type: Timex['type'], value: string | null): Resolved => ({ type, value, edtf: null, day: null });
const dated = (value: string, at: Day | null, type: Timex['type'] = 'DATE'): Resolved => ({ type, value, edtf: parseEdtf(value) ?? null, day: at });

/** The day of that name which the clause means: past or same by default, ahead where the clause looks ahead. */
const weekdayNear = (from: Day, weekday: number, direction: Direction, look: Look): Day => {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (direction === 'last') return addDays(from, -(back === 0 ? 7 : back));
  if (direction === 'next') return addDays(from, back === 0 ? 7 : 7 - back);
  if (look === 'future') return addDays(from, (7 - back) % 7);
  return addDays(from, -back);
};

/** In a story that goes forward: this year's, unless the month is well past. */
const yearInStory = (from: Day, month: number): number => Number(from.slice(0, 4)) + (Number(from.slice(5, 7)) - month > 6 ? 1 : 0);

/** Past within half a year unless the clause looks ahead; then the next of that name. */
const yearOfMonth = (from: Day, month: number, direction: Direction, look: Look, dayOfMonth: number | null): number => {
  const [y, m] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const isAfter = month > m || (month === m && dayOfMonth !== null && dayOfMonth > Number(from.slice(8, 10)));
  const isSame = month === m && !isAfter;
  if (direction === 'last') return month < m ? y : y - 1;
  if (direction === 'next') return isAfter && month !== m ? y : y + 1;
  if (direction === 'this') return y;
  if (look === 'past') return isAfter ? y - 1 : y;
  if (look === 'future') return isAfter || isSame || (month === m && dayOfMonth === null) ? y : y + 1;
  const ahead = (month - m + 12) % 12;
  return isAfter ? (ahead <= 6 ? y : y - 1) : m - month > 8 ? y + 1 : y;
};

const seasonYear = (from: Day, season: string, direction: Direction, look: Look): number => {
  const y = Number(from.slice(0, 4));
  const start: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  const m = Number(from.slice(5, 7));
  if (direction === 'last') return start[season]! < m ? y : y - 1;
  if (direction === 'next') return start[season]! > m ? y : y + 1;
  return look === 'past' && start[season]! > m ? y - 1 : look === 'future' && start[season]! + 2 < m ? y + 1 : y;
};

const offset = (from: Day, unit: Unit, n: number): Resolved => {
  const y = Number(from.slice(0, 4));
  switch (unit) {
    case 'day': case 'night': { const d = addDays(from, n); return dated(d, d); }
    case 'week': case 'fortnight': { const d = addDays(from, n * (unit === 'week' ? 7 : 14)); return dated(isoWeek(d), d); }
    case 'weekend': { const d = addDays(from, n * 7); const w = isoWeek(d); return { type: 'DATE', value: `${w}-WE`, edtf: w, day: d }; }
    case 'month': { const d = shift(`${from.slice(0, 7)}-01` as Day, { years: 0, months: Math.abs(n), weeks: 0, days: 0 }, n < 0 ? -1 : 1); return dated(d.slice(0, 7), d); }
    case 'quarter': {
      const q = Math.floor((Number(from.slice(5, 7)) - 1) / 3) + n;
      const year = y + Math.floor(q / 4);
      const quarter = ((q % 4) + 4) % 4;
      return { type: 'DATE', value: `${year}-Q${quarter + 1}`, edtf: parseEdtf(`${year}-${pad(quarter * 3 + 1)}/${year}-${pad(quarter * 3 + 3)}`) ?? null, day: day(year, quarter * 3 + 1, 1) };
    }
    case 'year': return dated(pad(y + n, 4), day(y + n, 1, 1));
    case 'decade': return { type: 'DATE', value: String(Math.floor(y / 10) + n), edtf: null, day: null };
    case 'century': return { type: 'DATE', value: String(Math.floor(y / 100) + n), edtf: null, day: null };
    case 'season': case 'hour': case 'minute': case 'second': case 'generation': return none('DATE', n === 0 ? 'PRESENT_REF' : n < 0 ? 'PAST_REF' : 'FUTURE_REF');
  }
};

/** "two years ago" keeps the granularity of its unit. */
const shifted = (from: Day, unit: Unit, n: number): Resolved => {
  const whole = Math.trunc(n);
  switch (unit) {
    case 'year': return whole === n ? offset(from, 'year', n) : offset(shift(from, { years: 0, months: Math.abs(Math.round(n * 12)), weeks: 0, days: 0 }, n < 0 ? -1 : 1), 'month', 0);
    case 'hour': case 'minute': case 'second': return { type: 'TIME', value: from, edtf: from, day: from };
    default: return offset(from, unit, Math.round(n));
  }
};

const duration = (n: number | null, unit: Unit): string => {
  if (n === null) return `P${unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : ''}X${letter(unit)}`;
  const isClock = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (unit === 'fortnight') return `P${n * 2}W`;
  if (unit === 'decade') return `P${n * 10}Y`;
  if (unit === 'century') return `P${n * 100}Y`;
  if (unit === 'quarter') return `P${n * 3}M`;
  return `P${isClock ? 'T' : ''}${n}${letter(unit)}`;
};

const gregorian = (calendar: string, year: number, month: number, dayOfMonth: number): Day | null => {
  try {
    return parseDay(Temporal.PlainDate.from({ calendar, year, month, day: dayOfMonth }, { overflow: 'reject' }).withCalendar('iso8601').toString()) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const ofDate = (form: Extract<Form, { kind: 'date' }>, anchor: Anchor, look: Look): Resolved => {
  const { month, day: d } = form;
  let { year } = form;
  const base = form.yearBy === 'spoken' ? anchor.spoken ?? anchor.published : anchor.published;
  if (form.yearBy !== undefined && base !== null) year = Number(base.slice(0, 4)) + (form.yearBy === 'spoken' ? 0 : form.yearBy);
  if (year === null && month !== null && anchor.published !== null) year = anchor.isHistory === true ? yearInStory(anchor.published, month) : yearOfMonth(anchor.published, month, null, look, d);
  if (year === null) return none('DATE', month === null ? null : d === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(d)}`);
  if (month === null) return dated(pad(year, 4), day(year, 1, 1));
  if (d === null) return dated(`${pad(year, 4)}-${pad(month)}`, day(year, month, 1));
  const whole = day(year, month, d);
  return whole === null ? none('DATE', null) : dated(whole, whole);
};

const ofForm = (form: Form, anchor: Anchor, look: Look): Resolved => {
  const { published } = anchor;
  switch (form.kind) {
    case 'date': return ofDate(form, anchor, look);
    case 'foreign': {
      const at = form.year === null || form.day === null ? null : gregorian(form.calendar, form.year, form.month, form.day);
      return at === null ? none('DATE', null) : dated(at, at);
    }
    case 'weekday': {
      if (published === null) return none('DATE', `XXXX-WXX-${form.weekday}`);
      const at = weekdayNear(published, form.weekday, form.direction, look);
      return form.part === null ? dated(at, at) : { type: 'TIME', value: `${at}T${form.part}`, edtf: at, day: at };
    }
    case 'month-name': {
      if (published === null) return none('DATE', `XXXX-${pad(form.month)}`);
      const y = anchor.isHistory === true && form.direction === null ? yearInStory(published, form.month) : yearOfMonth(published, form.month, form.direction, look, null);
      return dated(`${pad(y, 4)}-${pad(form.month)}`, day(y, form.month, 1));
    }
    case 'season': {
      const y = form.year ?? (published === null ? null : anchor.isHistory === true && form.direction === null ? Number(published.slice(0, 4)) : seasonYear(published, form.season, form.direction, look));
      return y === null ? none('DATE', `XXXX-${form.season}`) : { type: 'DATE', value: `${y}-${form.season}`, edtf: parseEdtf(`${pad(y, 4)}~`) ?? null, day: null };
    }
    case 'quarter': {
      // A quarter that has not begun in the year of the report is last year's.
      const isAhead = published !== null && form.year === null && form.quarter * 3 - 2 > Number(published.slice(5, 7)) && look !== 'future';
      const y = form.year ?? (published === null ? null : Number(published.slice(0, 4)) - (isAhead ? 1 : 0));
      return y === null ? none('DATE', `XXXX-Q${form.quarter}`) : { type: 'DATE', value: `${y}-Q${form.quarter}`, edtf: parseEdtf(`${y}-${pad(form.quarter * 3 - 2)}/${y}-${pad(form.quarter * 3)}`) ?? null, day: day(y, form.quarter * 3 - 2, 1) };
    }
    case 'half': {
      const y = form.year ?? (published === null ? null : Number(published.slice(0, 4)));
      return y === null ? none('DATE', `XXXX-H${form.half}`) : { type: 'DATE', value: `${y}-H${form.half}`, edtf: parseEdtf(pad(y, 4)) ?? null, day: null };
    }
    case 'holiday': {
      const y = form.year ?? (published === null ? null : yearOfMonth(published, Number(form.day.slice(0, 2)), null, look, Number(form.day.slice(3))));
      const at = y === null ? null : day(y, Number(form.day.slice(0, 2)), Number(form.day.slice(3)));
      return at === null ? none('DATE', `XXXX-${form.day}`) : dated(at, at);
    }
    case 'decade': return none('DATE', String(form.decade));
    case 'century': return none('DATE', String(form.century));
    case 'offset': {
      if (published === null) return none('DATE', form.n === 0 ? 'PRESENT_REF' : form.n < 0 ? 'PAST_REF' : 'FUTURE_REF');
      const at = offset(published, form.unit, form.n);
      return form.part === null ? at : { ...at, type: 'TIME', value: `${at.value}T${form.part}` };
    }
    case 'shift': {
      const from = form.from === 'document' ? published : anchor.spoken ?? published;
      // Figures of a quarter are compared with the same quarter "a year earlier".
      if (form.unit === 'year' && form.n === -1 && anchor.quarter !== null && from !== null) {
        const [y, q] = anchor.quarter.split('-Q').map(Number);
        const month = q! * 3 - 2;
        return { type: 'DATE', value: `${y! - 1}-Q${q}`, edtf: parseEdtf(`${y! - 1}-${pad(month)}/${y! - 1}-${pad(month + 2)}`) ?? null, day: day(y! - 1, month, 1) };
      }
      return from === null ? none('DATE', form.n < 0 ? 'PAST_REF' : 'FUTURE_REF') : shifted(from, form.unit, form.n);
    }
    case 'duration': return none('DURATION', duration(form.n, form.unit));
    case 'set': return none('SET', form.value);
    case 'time': {
      const at = form.on === null ? published : ofForm(form.on, anchor, look).day;
      const clock = `T${pad(form.hour)}${form.minute === null ? '' : `:${pad(form.minute)}`}`;
      return { type: 'TIME', value: at === null ? clock : `${at}${clock}`, edtf: at, day: null };
    }
    case 'reference': return none('DATE', form.value);
  }
};

/** The second stage: ties what was said to the dateline, the tense of its clause and the last date spoken of. */
export const resolve = (found: Found, anchor: Anchor, look: Look): Resolved => {
  const out = ofForm(found.form, anchor, look);
  const { form } = found;
  const wholeYear = form.kind === 'date' && form.month === null ? String(form.year) : undefined;
  if (out.edtf === null) return out;
  // "early 2026" names a year and no more; "late May" a month; "around 5 May" a day or so.
  const vague = found.approximate && !out.edtf.includes('/') && !out.edtf.endsWith('~') ? parseEdtf(`${out.edtf}~`) ?? null : out.edtf;
  return { ...out, edtf: wholeYear !== undefined && found.mod !== null && found.mod !== 'APPROX' ? parseEdtf(wholeYear) ?? null : vague };
};

/** Days between two dates, for the choice of the nearest. */
export const distance = (a: Day, b: Day): number => Math.abs(dayNumber(a) - dayNumber(b));
