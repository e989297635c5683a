import type { Alignment, DurationText } from '../../core/clauses.ts';
import { addDays, daysInMonth, earliest, latest, precision, type Day, type Edtf } from '../../core/date.ts';
import { parseDuration, shift, shiftEdtf, type Duration } from '../../core/duration.ts';

/** A duration the program was given as text; a fault where it is none, since only parsed clauses come here. */
export const durationOf = (text: DurationText): Duration => {
  const d = parseDuration(text);
  if (d === undefined) throw new RangeError(`not a duration: ${text}`);
  return d;
};

/** Lengths laid end to end. Months are added before any of them is clamped, so that 29 February does not wander. */
export const sum = (lengths: readonly Duration[]): Duration =>
  lengths.reduce((a, b) => ({ years: a.years + b.years, months: a.months + b.months, weeks: a.weeks + b.weeks, days: a.days + b.days }), { years: 0, months: 0, weeks: 0, days: 0 });

/** Whether a length moves a day at all; a period of nothing would never end. */
export const isPositive = (d: Duration): boolean => d.years + d.months + d.weeks + d.days > 0;

const ordered = (a: Day, b: Day): Edtf => (a === b ? a : `${a}/${b}`) as Edtf;

/** Moves a date of any precision and never makes it more precise: months move by months, what needs days becomes the days it may be. */
export const move = (from: Edtf, by: Duration, sign: 1 | -1 = 1): Edtf => {
  const marked = precision(from) === 'interval' || precision(from) === 'week' ? undefined : shiftEdtf(from, by, sign);
  return marked ?? ordered(shift(earliest(from), by, sign), shift(latest(from), by, sign));
};

const monthStart = (d: Day): Day => `${d.slice(0, 8)}01` as Day;
const monthEnd = (d: Day): Day => `${d.slice(0, 8)}${daysInMonth(Number(d.slice(0, 4)), Number(d.slice(5, 7)))}` as Day;
const oneMonth: Duration = { years: 0, months: 1, weeks: 0, days: 0 };

const alignDay = (d: Day, to: Alignment): Day => {
  switch (to) {
    case 'month-start': return monthStart(d);
    case 'next-month-start': return d.endsWith('-01') ? d : shift(monthStart(d), oneMonth);
    case 'month-end': return monthEnd(d);
    case 'next-month-end': return monthEnd(shift(monthStart(d), oneMonth));
    case 'year-start': return d.endsWith('-01-01') ? d : (`${String(Number(d.slice(0, 4)) + 1).padStart(4, '0')}-01-01` as Day);
    case 'year-end': return `${d.slice(0, 4)}-12-31` as Day;
  }
};

/** Moves a date to the day of the calendar that the text asks for; one that is marked as uncertain stays as it is. */
export const align = (d: Edtf, to: Alignment | null): Edtf =>
  to === null || /[~?%]$/.test(d) ? d : ordered(alignDay(earliest(d), to), alignDay(latest(d), to));

/** The day before, or the date as it is where it is no whole day. */
export const dayBefore = (d: Edtf): Edtf => (precision(d) === 'day' && d.length === 10 ? addDays(d as Day, -1) : d);

/** Surely over by a day: the day itself belongs to what comes next. */
export const isPast = (boundary: Edtf, on: Day): boolean => latest(boundary) <= on;

/** May be over by a day, may be not: the date is too vague to say. */
export const isUnsure = (boundary: Edtf, on: Day): boolean => earliest(boundary) <= on && on < latest(boundary);
