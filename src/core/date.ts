import { Temporal } from 'temporal-polyfill';

declare const edtf: unique symbol;
declare const day: unique symbol;

/** `2025`, `2025-01`, `2025-01-17`, `2025-W03`, each with an optional `~` (about), `?` (uncertain) or `%` (both); or an interval `A/B`, `A/..`, `../B`. */
export type Edtf = string & { readonly [edtf]: true };
/** One whole day, `YYYY-MM-DD`. */
export type Day = Edtf & { readonly [day]: true };

const simple = /^(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?[~?%]?$/;

const exists = (year: number, month: number, dayOfMonth: number): boolean =>
  month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);

/** Days of a month of the Gregorian calendar, `month` from 1. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isSimple = (raw: string): boolean => {
  const m = simple.exec(raw);
  if (m === null) return false;
  const year = Number(m[1]);
  if (m[2] !== undefined) return Number(m[2]) >= 1 && Number(m[2]) <= weeksInYear(year);
  if (m[3] === undefined) return true;
  return exists(year, Number(m[3]), m[4] === undefined ? 1 : Number(m[4]));
};

/** Reads one date or interval; undefined where it is not lawful EDTF of the kinds kept here (30 February is none). */
export const parseEdtf = (raw: string): Edtf | undefined => {
  const [a, b, rest] = raw.split('/');
  if (a === undefined || rest !== undefined) return undefined;
  if (b === undefined) return isSimple(a) ? (a as string as Edtf) : undefined;
  const end = (x: string): boolean => x === '..' || isSimple(x);
  return end(a) && end(b) && !(a === '..' && b === '..') ? (raw as Edtf) : undefined;
};

/** A whole day, YYYY-MM-DD, that the calendar has; undefined otherwise. */
export const parseDay = (raw: string): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(raw) && isSimple(raw) ? (raw as Day) : undefined;

const plain = (d: string): string => d.replace(/[~?%]$/, '');

/** Number of ISO 8601 weeks of a year, 52 or 53. */
export const weeksInYear = (year: number): number => Number(isoWeek(`${pad(year, 4)}-12-28` as Day).slice(6));

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The ISO 8601 week that holds a day: `2025-W03`. */
export const isoWeek = (d: Day): Edtf => {
  const date = Temporal.PlainDate.from(d);
  return `${pad(date.yearOfWeek ?? date.year, 4)}-W${pad(date.weekOfYear ?? 1, 2)}` as Edtf;
};

/** Monday is 1, Sunday is 7. */
export const weekday = (d: Day): number => Temporal.PlainDate.from(d).dayOfWeek;

/** Days since 1970-01-01. */
export const dayNumber = (d: Day): number => Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8, 10))) / 86_400_000;

/** The day with a number of `dayNumber`. */
export const dayFromNumber = (n: number): Day => new Date(n * 86_400_000).toISOString().slice(0, 10) as Day;

/** The day `n` days later; earlier where `n` is negative. */
export const addDays = (d: Day, n: number): Day => dayFromNumber(dayNumber(d) + n);

const weekMonday = (year: number, week: number): number => {
  const fourth = dayNumber(`${pad(year, 4)}-01-04` as Day);
  return fourth - ((fourth + 3) % 7 + 7) % 7 + (week - 1) * 7;
};

interface Bounds { readonly first: Day; readonly last: Day }

/** Bounds of dates met lately: the same few thousand are asked about again and again. */
const met = new Map<string, Bounds>();
const metMax = 20_000;

const simpleBounds = (raw: string): Bounds => {
  const held = met.get(raw);
  if (held !== undefined) return held;
  const bounds = boundsOf(raw);
  if (met.size >= metMax) met.clear();
  met.set(raw, bounds);
  return bounds;
};

const boundsOf = (raw: string): Bounds => {
  const m = simple.exec(raw);
  if (m === null) throw new RangeError(`not a date: ${raw}`);
  const year = Number(m[1]);
  if (m[2] !== undefined) {
    const monday = weekMonday(year, Number(m[2]));
    return { first: dayFromNumber(monday), last: dayFromNumber(monday + 6) };
  }
  if (m[4] !== undefined) return { first: plain(raw) as Day, last: plain(raw) as Day };
  const from = Number(m[3] ?? '1');
  const to = Number(m[3] ?? '12');
  return {
    first: `${pad(year, 4)}-${pad(from, 2)}-01` as Day,
    last: `${pad(year, 4)}-${pad(to, 2)}-${pad(daysInMonth(year, to), 2)}` as Day,
  };
};

/** Most dates are of one whole day, which bounds itself: asked a million times, it is not looked up. */
const isOneDay = (d: Edtf): d is Day => d.length === 10 && d.charCodeAt(4) === 45 && d.charCodeAt(7) === 45;

/** First day the date may mean; `0001-01-01` for an open start. */
export const earliest = (d: Edtf): Day => {
  if (isOneDay(d)) return d;
  if (!d.includes('/')) return simpleBounds(d).first;
  const [a] = d.split('/');
  return a === undefined || a === '..' ? ('0001-01-01' as Day) : simpleBounds(a).first;
};

/** Last day the date may mean; `9999-12-31` for an open end. */
export const latest = (d: Edtf): Day => {
  if (isOneDay(d)) return d;
  if (!d.includes('/')) return simpleBounds(d).last;
  const parts = d.split('/');
  const b = parts[parts.length - 1];
  return b === undefined || b === '..' ? ('9999-12-31' as Day) : simpleBounds(b).last;
};

/** True when both could mean the same day: "in January" and "on 17 January" agree. */
export const compatible = (a: Edtf, b: Edtf): boolean => earliest(a) <= latest(b) && earliest(b) <= latest(a);

/** How much of a date is said. */
export type Precision = 'day' | 'week' | 'month' | 'year' | 'interval';

/** How much of a date is said. */
export const precision = (d: Edtf): Precision => {
  if (d.includes('/')) return 'interval';
  const body = plain(d);
  return body.includes('W') ? 'week' : body.length === 10 ? 'day' : body.length === 7 ? 'month' : 'year';
};
