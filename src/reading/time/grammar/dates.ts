import { date, type Form, type Match, type Rule } from '../form.ts';
import { foreignMonths, months, units, weekdays } from '../lexicon.ts';
import { dayNumberAt, fullYear, isCapital, monthAt, w, yearAfter, yearAt, type View } from '../words.ts';

const two = /^\d{2}$/;

/** 2025-01-17, 17/01/2025, 17.1.2025, 01/17/97 as the tokeniser leaves them. */
export const numericDate: Rule = (v, i) => {
  const at = (k: number): number => Number(w(v, i + k));
  if (/^(?:1[89]|20)\d{2}$/.test(w(v, i)) && w(v, i + 1) === '-' && two.test(w(v, i + 2)) && w(v, i + 3) === '-' && two.test(w(v, i + 4))) return { length: 5, form: date(at(0), at(2), at(4)) };
  const mark = w(v, i + 1);
  if (/^\d{1,2}$/.test(w(v, i)) && (mark === '/' || mark === '-') && w(v, i + 3) === mark && /^\d{1,2}$/.test(w(v, i + 2)) && /^(?:(?:19|20)\d{2}|\d{2})$/.test(w(v, i + 4))) {
    const [a, b] = [at(0), at(2)];
    const year = at(4) < 100 ? fullYear(at(4)) : at(4);
    if (a === 0 || b === 0 || (a > 12 && b > 12)) return undefined;
    // Which of 3/4/1999 is the month is not said.
    return b > 12 ? { length: 5, form: date(year, a, b) } : { length: 5, form: date(year, b, a), ...(a > 12 ? {} : { approximate: true }) };
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(w(v, i));
  return dotted === null ? undefined : { length: 1, form: date(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) };
};

const weekdayBefore = (v: View, i: number): { readonly weekday: number | null; readonly length: number } => {
  const d = weekdays.get(w(v, i));
  if (d === undefined || w(v, i).endsWith('days')) return { weekday: null, length: 0 };
  let j = i + 1;
  if (w(v, j) === ',') j += 1;
  if (w(v, j) === 'the') j += 1;
  return { weekday: d, length: j - i };
};

/** "Esfand", "Dhu al-Hijjah", "Rabi' al-Awwal": a month of another calendar and the words it takes. */
const foreignMonthAt = (v: View, i: number): { readonly calendar: string; readonly month: number; readonly length: number } | undefined => {
  if (!isCapital(v, i)) return undefined;
  let name = '';
  for (let length = 1; length <= 4; length += 1) {
    name += w(v, i + length - 1).replace(/[^a-z]/g, '');
    const found = foreignMonths.get(name);
    if (found !== undefined) return { calendar: found[0], month: found[1], length };
  }
  return undefined;
};

const foreignYear = (v: View, i: number, calendar: string): { readonly year: number | null; readonly length: number } => {
  const gap = w(v, i) === ',' ? 1 : 0;
  const isOne = calendar === 'hebrew' ? /^5[5-8]\d\d$/ : /^1[2-4]\d\d$/;
  if (!isOne.test(w(v, i + gap))) return { year: null, length: 0 };
  const era = /^(?:ah|h|hijri|sh|ap)$/.test(w(v, i + gap + 1)) ? 1 : 0;
  return { year: Number(w(v, i + gap)), length: gap + 1 + era };
};

const dayFirst = (v: View, i: number, weekday: number | null): Match | undefined => {
  const first = dayNumberAt(v, i);
  if (first === undefined) return undefined;
  let k = i + first.length;
  if (w(v, k) === 'day' && w(v, k + 1) === 'of') k += 1;
  if (w(v, k) === 'of') k += 1;
  const month = monthAt(v, k);
  if (month !== undefined) {
    const y = yearAfter(v, k + 1);
    return { length: k + 1 + y.length - i, form: date(y.year, month, first.day, weekday) };
  }
  const foreign = foreignMonthAt(v, k);
  if (foreign === undefined) return undefined;
  const y = foreignYear(v, k + foreign.length, foreign.calendar);
  return { length: k + foreign.length + y.length - i, form: { kind: 'foreign', calendar: foreign.calendar, month: foreign.month, day: first.day, year: y.year } };
};

const connector: ReadonlySet<string> = new Set(['and', 'to', '-', '–', '—', '/', 'or', 'until', 'through', ',', '&']);
const between: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'the', '-']);

/** "August/September 1956", "from 3 May to 5 June 1944", "May 4 and 5, 1865": the year stands at the second. */
const yearAhead = (v: View, i: number, month: number, isDay: boolean): number | null => {
  if (!connector.has(w(v, i))) return null;
  let j = i + 1;
  if (isDay) {
    const d = dayNumberAt(v, j);
    if (d !== undefined && months.get(w(v, j + d.length)) === undefined) return w(v, i) === ',' ? null : yearAfter(v, j + d.length).year;
  }
  while (between.has(w(v, j)) && j < i + 4) j += 1;
  const m = plainDate(v, j);
  if (m?.form.kind !== 'date' || m.form.year === null || m.form.month === null) return null;
  // "from November to March 1905" began the year before.
  return m.form.month < month ? m.form.year - 1 : m.form.year;
};

const monthFirst = (v: View, i: number, weekday: number | null): Match | undefined => {
  const month = monthAt(v, i);
  if (month === undefined) return undefined;
  const d = dayNumberAt(v, i + 1);
  if (d !== undefined && !units.has(w(v, i + 1 + d.length)) && w(v, i + 1 + d.length) !== '%' && yearAt(v, i + 1)?.length !== 2) {
    const y = yearAfter(v, i + 1 + d.length);
    return { length: 1 + d.length + y.length, form: date(y.year, month, d.day, weekday) };
  }
  if (weekday !== null) return undefined;
  const y = yearAfter(v, i + 1);
  return y.year === null ? { length: 1, form: { kind: 'month-name', month, direction: null } } : { length: 1 + y.length, form: date(y.year, month, null) };
};

/** "Friday, 17 January 2025", "17th of January", "January 17, 2025", "January 2025", "April 480 BC". */
const plainDate: Rule = (v, i) => {
  const foreign = foreignMonthAt(v, i);
  if (foreign !== undefined && monthAt(v, i) === undefined) {
    const y = foreignYear(v, i + foreign.length, foreign.calendar);
    return y.year === null ? undefined : { length: foreign.length + y.length, form: { kind: 'foreign', calendar: foreign.calendar, month: foreign.month, day: null, year: y.year } };
  }
  const head = weekdayBefore(v, i);
  const j = i + head.length;
  const m = dayFirst(v, j, head.weekday) ?? monthFirst(v, j, head.weekday);
  return m === undefined ? undefined : { ...m, length: m.length + head.length };
};

/** "last year" after "17 June", "that year" after "July of", "in the same year". */
export const yearSaid = (v: View, i: number): { readonly by: -1 | 0 | 1 | 'spoken'; readonly length: number } | undefined => {
  let j = i;
  if (w(v, j) === ',') j += 1;
  if (w(v, j) === 'of' || w(v, j) === 'in') j += 1;
  if (w(v, j) === 'the' && /^(?:same|previous|following)$/.test(w(v, j + 1))) j += 1;
  if (w(v, j + 1) !== 'year' || w(v, j + 2) === '-' || w(v, j + 2) === "'s") return undefined;
  const by = ({ last: -1, this: 0, next: 1, that: 'spoken', same: 'spoken' } as const)[w(v, j)];
  return by === undefined ? undefined : { by, length: j + 2 - i };
};

/** "that July": of the year spoken of. */
const thatMonth = (v: View, i: number): Match | undefined => {
  const month = w(v, i) === 'that' ? monthAt(v, i + 1) : undefined;
  return month === undefined || dayNumberAt(v, i + 2) !== undefined || yearAfter(v, i + 2).year !== null ? undefined : { length: 2, form: { ...date(null, month, null), yearBy: 'spoken' } };
};

/** A date with whatever says its year. */
export const namedDate: Rule = (v, i) => {
  const that = thatMonth(v, i);
  if (that !== undefined) return that;
  const m = plainDate(v, i);
  if (m === undefined) return undefined;
  const { form } = m;
  if (form.kind !== 'month-name' && (form.kind !== 'date' || form.year !== null)) return m;
  const [month, day] = form.kind === 'date' ? [form.month, form.day] : [form.month, null];
  const said = yearSaid(v, i + m.length);
  if (said !== undefined) return { length: m.length + said.length, form: { ...date(null, month, day, form.kind === 'date' ? form.weekday : null), yearBy: said.by } };
  const year = month === null ? null : yearAhead(v, i + m.length, month, day !== null);
  return year === null ? m : { length: m.length, form: date(year, month, day, form.kind === 'date' ? form.weekday : null) };
};

/** "22" in "from 22 to 24 October", "3" in "between 3 and 5 May", "25" in "between 25-29 January": a day of the month that follows. */
export const rangeStart: Rule = (v, i) => {
  const d = dayNumberAt(v, i);
  if (d === undefined || !/^(?:and|to|-|–|or|until)$/.test(w(v, i + d.length))) return undefined;
  const next = dayNumberAt(v, i + d.length + 1);
  if (next === undefined || next.day <= d.day) return undefined;
  const m = namedDate(v, i + d.length + 1);
  return m?.form.kind === 'date' && m.form.day !== null && m.form.weekday === null ? { length: d.length, form: { ...m.form, day: d.day } } : undefined;
};

const heldDay = (form: Form | undefined): Extract<Form, { kind: 'date' }> | undefined => (form?.kind === 'date' && form.month !== null && form.day !== null ? form : undefined);

/** "5" in "May 4 and 5", "29" in "January 25-29", "59" in "1958-59": goes on from what was just said. */
export const rangeEnd = (v: View, i: number, held: Form | undefined): Match | undefined => {
  if (!/^(?:and|to|-|–|or|until|through|\/)$/.test(w(v, i - 1))) return undefined;
  const before = heldDay(held);
  const d = dayNumberAt(v, i);
  if (before !== undefined && d !== undefined && d.day > before.day! && months.get(w(v, i - 3)) !== undefined && !units.has(w(v, i + d.length)) && !/^(?:-|%|percent|million|billion|people|countries|states|nations)$/.test(w(v, i + d.length)) && monthAt(v, i + d.length) === undefined) {
    const y = yearAfter(v, i + d.length);
    return { length: d.length + y.length, form: date(y.year ?? before.year, before.month, d.day) };
  }
  const year = held?.kind === 'date' && held.month === null ? held.year : null;
  if (year === null || !two.test(w(v, i)) || !/^[-–/]$/.test(w(v, i - 1)) || Number(w(v, i)) <= year % 100) return undefined;
  return { length: 1, form: date(Math.floor(year / 100) * 100 + Number(w(v, i)), null, null) };
};
