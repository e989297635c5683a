import { addDays, isoWeek, parseDay, parseEdtf, type Day, type Edtf } from '../../../core/date.ts';
import type { Timex } from '../../reading.ts';
import type { Unit } from '../lexicon.ts';

/** How finely something was dated. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** A place on the calendar as far as it was said. Years before Christ are negative: 490 BC is -490. */
export interface Point { readonly year: number; readonly month: number | null; readonly day: number | null; readonly grain: Grain }

/** Value in TIMEX3, value for the ledger, and the point it leaves behind for what is said next. */
export interface Resolved { readonly type: Timex['type']; readonly value: string | null; readonly edtf: Edtf | null; readonly point: Point | null }

/** A number with noughts before it. */
export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** A year as TIMEX3 writes it. */
export const yearValue = (y: number): string => (y < 0 ? `BC${pad(-y, 4)}` : pad(y, 4));

/** A value without a date of the calendar. */
export const undated = (type: Timex['type'], value: string | null): Resolved => ({ type, value, edtf: null, point: null });

/** The point of a whole day. */
export const pointOf = (d: Day): Point => ({ year: Number(d.slice(0, 4)), month: Number(d.slice(5, 7)), day: Number(d.slice(8, 10)), grain: 'day' });

/** The day of a point, its first where it is longer; null before Christ. */
export const dayOf = (p: Point): Day | null => (p.year < 1 ? null : parseDay(`${pad(p.year, 4)}-${pad(p.month ?? 1)}-${pad(p.day ?? 1)}`) ?? null);

/** A date resolved to a point of its own grain; null for a day that the calendar has not. */
export const dated = (p: Point): Resolved => {
  const whole = yearValue(p.year);
  const value = p.grain === 'year' || p.month === null ? whole : p.grain === 'month' || p.day === null ? `${whole}-${pad(p.month)}` : `${whole}-${pad(p.month)}-${pad(p.day)}`;
  const edtf = p.year < 1 ? null : parseEdtf(value) ?? null;
  return p.year >= 1 && edtf === null ? undated('DATE', null) : { type: 'DATE', value, edtf, point: p };
};

/** A whole day, resolved. */
export const onDay = (d: Day): Resolved => dated(pointOf(d));

const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** Years on; there is no year nought. */
const addYears = (y: number, n: number): number => {
  const to = y + n;
  return y < 0 && to >= 0 ? to + 1 : y > 0 && to <= 0 ? to - 1 : to;
};

const monthShift = (p: Point, n: number): Point => {
  const months = (p.month ?? 1) - 1 + n;
  return { year: addYears(p.year, floorDiv(months, 12)), month: ((months % 12) + 12) % 12 + 1, day: null, grain: 'month' };
};

const decadeOf = (p: Point, n: number): Resolved => (p.year < 0
  ? { ...undated('DATE', `BC${pad(floorDiv(-p.year, 10) - n, 3)}`), point: { year: p.year + 10 * n, month: null, day: null, grain: 'decade' } }
  : { ...undated('DATE', pad(floorDiv(p.year, 10) + n, 3)), point: { year: (floorDiv(p.year, 10) + n) * 10, month: null, day: null, grain: 'decade' } });

const centuryOf = (p: Point, n: number): Resolved => undated('DATE', p.year < 0 ? `BC${pad(floorDiv(-p.year, 100) - n)}` : pad(floorDiv(p.year, 100) + n));

const quarterOf = (p: Point, n: number): Resolved => {
  const q = floorDiv((p.month ?? 1) - 1, 3) + n;
  return quarterAt(addYears(p.year, floorDiv(q, 4)), ((q % 4) + 4) % 4 + 1);
};

/** A quarter as a value and as the interval of its months. */
export const quarterAt = (year: number, q: number): Resolved => ({
  type: 'DATE', value: `${yearValue(year)}-Q${q}`, edtf: year < 1 ? null : parseEdtf(`${pad(year, 4)}-${pad(q * 3 - 2)}/${pad(year, 4)}-${pad(q * 3)}`) ?? null, point: { year, month: q * 3 - 2, day: null, grain: 'quarter' },
});

/** A unit of the calendar so many units away from a point: "last week", "two months later". A point too coarse for the unit gives `XX`. */
export const away = (from: Point, unit: Unit, n: number): Resolved => {
  const whole = Math.round(n);
  switch (unit) {
    case 'day': case 'night': return fine(from, (d) => onDay(addDays(d, whole)), 'day');
    case 'week': case 'fortnight': return fine(from, (d) => { const at = addDays(d, whole * (unit === 'week' ? 7 : 14)); return { type: 'DATE', value: isoWeek(at), edtf: isoWeek(at), point: { ...pointOf(at), grain: 'week' } }; }, 'week');
    case 'weekend': return fine(from, (d) => { const at = addDays(d, whole * 7); return { type: 'DATE', value: `${isoWeek(at)}-WE`, edtf: isoWeek(at), point: { ...pointOf(at), grain: 'week' } }; }, 'week');
    case 'month': return from.month === null && whole !== 0 ? undated('DATE', `${yearValue(from.year)}-XX`) : from.month === null ? { ...dated({ ...from, grain: 'year' }), value: `${yearValue(from.year)}-XX` } : dated(monthShift(from, whole));
    case 'quarter': return quarterOf(from, whole);
    case 'year': return Math.abs(n - whole) > 0.2 && from.month !== null ? dated(monthShift(from, Math.round(n * 12))) : dated({ year: addYears(from.year, whole), month: null, day: null, grain: 'year' });
    case 'decade': return Math.abs(whole) > 1 || n === 0 || Math.abs(n) === 1 ? decadeOf(from, whole) : dated({ year: addYears(from.year, Math.round(n * 10)), month: null, day: null, grain: 'year' });
    case 'century': return centuryOf(from, whole);
    case 'hour': case 'minute': case 'second': { const d = dayOf(from); return d === null || from.day === null ? undated('TIME', null) : { type: 'TIME', value: d, edtf: d, point: from }; }
    case 'season': case 'millennium': case 'generation': return undated('DATE', n === 0 ? 'PRESENT_REF' : n < 0 ? 'PAST_REF' : 'FUTURE_REF');
  }
};

/** What needs a day of the calendar: from a whole month or year only its unknown day is known. */
const fine = (from: Point, make: (d: Day) => Resolved, grain: 'day' | 'week'): Resolved => {
  const d = from.day === null ? null : dayOf(from);
  if (d !== null) return make(d);
  const y = yearValue(from.year);
  if (grain === 'week') return undated('DATE', `${y}-WXX`);
  return { ...dated({ ...from, day: null, grain: from.month === null ? 'year' : 'month' }), value: from.month === null ? `${y}-XX-XX` : `${y}-${pad(from.month)}-XX` };
};
