// Only this build knows the calendars of others.
import { Temporal } from 'temporal-polyfill/full';
import { parseDay, parseEdtf, weekday as weekdayOf, type Day, type Edtf } from '../../../core/date.ts';
import type { Look } from '../direction.ts';
import type { Form, Found } from '../form.ts';
import { durationValue, isClock } from '../units.ts';
import type { Anchor } from './anchor.ts';
import { seasonMonth, seasonYear, weekdayNear, weekendNear, yearBeside, yearInStory, yearOfMonth } from './direction.ts';
import { feastIn, feastMonth } from './feast.ts';
import { away, dated, dayOf, onDay, pad, pointOf, quarterAt, undated, yearValue, type Point, type Resolved } from './point.ts';

type Of<K extends Form['kind']> = Extract<Form, { readonly kind: K }>;

const published = (a: Anchor): Point | null => (a.published === null ? null : pointOf(a.published));

/** What a relative expression counts from: the date spoken of in a story, the day of the document in news. */
const present = (a: Anchor): Point | null => (a.isHistory ? a.spoken ?? published(a) : published(a));

const yearOfDate = (form: Of<'date'>, a: Anchor, look: Look): number | null => {
  if (form.yearBy === 'spoken') return (a.named ?? published(a))?.year ?? null;
  const now = present(a);
  if (form.yearBy !== undefined) return now === null ? null : now.year + form.yearBy;
  if (form.month === null || now === null) return null;
  if (a.isHistory) return yearInStory(now, form.month);
  const near = yearOfMonth(a.published!, form.month, form.direction ?? null, look, form.day);
  // A weekday said with it decides: only in one of the years near is the day that day.
  if (form.weekday === null || form.day === null) return near;
  const fits = [near, near + 1, near - 1].find((y) => { const d = parseDay(`${pad(y, 4)}-${pad(form.month!)}-${pad(form.day!)}`); return d !== undefined && weekdayOf(d) === form.weekday; });
  return fits ?? near;
};

const ofDate = (form: Of<'date'>, a: Anchor, look: Look): Resolved => {
  const year = form.year ?? yearOfDate(form, a, look);
  const { month, day } = form;
  if (year === null) return undated('DATE', month === null ? null : day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`);
  return dated({ year, month, day, grain: month === null ? 'year' : day === null ? 'month' : 'day' });
};

const inOurs = (at: Temporal.PlainDate): Day | null => parseDay(at.withCalendar('iso8601').toString()) ?? null;

/** A date of another calendar: its day in ours, or the interval of its month. */
const ofForeign = (form: Of<'foreign'>): Resolved => {
  if (form.year === null) return undated('DATE', null);
  try {
    const first = Temporal.PlainDate.from({ calendar: form.calendar, year: form.year, monthCode: `M${pad(form.month)}`, day: form.day ?? 1 }, { overflow: 'reject' });
    const from = inOurs(first);
    if (from === null) return undated('DATE', null);
    if (form.day !== null) return onDay(from);
    const to = inOurs(first.add({ months: 1 }).subtract({ days: 1 }));
    return { ...undated('DATE', from.slice(0, 7)), edtf: to === null ? null : parseEdtf(`${from}/${to}`) ?? null };
  } catch (error) {
    if (error instanceof RangeError) return undated('DATE', null);
    throw error;
  }
};

/** A resolved day with the part of it that was said. */
const inPart = (at: Resolved, part: string | null): Resolved => (part === null || at.value === null ? at : { ...at, type: 'TIME', value: `${at.value}T${part}` });

const ofWeekday = (form: Of<'weekday'>, a: Anchor, look: Look): Resolved => {
  const now = present(a);
  const from = now === null || now.day === null ? a.published : dayOf(now);
  if (from === null) return inPart(undated('DATE', `XXXX-WXX-${form.weekday}`), form.part);
  return inPart(onDay(weekdayNear(from, form.weekday, form.direction, look)), form.part);
};

const ofMonth = (form: Of<'month-name'>, a: Anchor, look: Look): Resolved => {
  const now = present(a);
  if (now === null || a.published === null) return undated('DATE', `XXXX-${pad(form.month)}`);
  const told = form.sign === undefined ? null : a.spoken ?? a.named ?? now;
  if (told !== null) return dated({ year: yearBeside(told, form.month, form.sign!), month: form.month, day: null, grain: 'month' });
  const year = a.isHistory && form.direction === null ? yearInStory(now, form.month) : yearOfMonth(dayOf(now) ?? a.published, form.month, form.direction, look, null);
  return dated({ year, month: form.month, day: null, grain: 'month' });
};

const ofSeason = (form: Of<'season'>, a: Anchor, look: Look): Resolved => {
  const now = present(a);
  const from = (now === null ? null : dayOf(now)) ?? a.published;
  const year = form.year ?? (form.isSpoken === true ? (a.named ?? now)?.year ?? null : now === null ? null : a.isHistory && form.direction === null ? yearInStory(now, seasonMonth(form.season)) : from === null ? now.year : seasonYear(from, form.season, form.direction, look));
  if (year === null) return undated('DATE', `XXXX-${form.season}`);
  return { type: 'DATE', value: `${yearValue(year)}-${form.season}`, edtf: year < 1 ? null : parseEdtf(`${pad(year, 4)}~`) ?? null, point: { year, month: seasonMonth(form.season), day: null, grain: 'season' } };
};

const ofQuarter = (form: Of<'quarter'>, a: Anchor, look: Look): Resolved => {
  const now = published(a);
  // A quarter that has not begun in the year of the report is last year's.
  const isAhead = now !== null && form.quarter * 3 - 2 > now.month! && look !== 'future';
  const year = form.year ?? (now === null ? null : now.year - (isAhead ? 1 : 0) - form.back);
  return year === null ? undated('DATE', `XXXX-Q${form.quarter}`) : quarterAt(year, form.quarter);
};

const ofHalf = (form: Of<'half'>, a: Anchor): Resolved => {
  const now = present(a);
  const year = form.year ?? (now === null ? null : now.year - (form.direction === 'last' ? 1 : 0));
  return year === null ? undated('DATE', `XXXX-H${form.half}`) : { ...dated({ year, month: null, day: null, grain: 'year' }), value: `${yearValue(year)}-H${form.half}` };
};

const ofFeast = (form: Of<'holiday'>, a: Anchor, look: Look): Resolved => {
  const now = present(a);
  const month = feastMonth(form.day);
  const fixed = /^\d\d-\d\d$/.test(form.day) ? Number(form.day.slice(3)) : 28;
  const year = form.year ?? (now === null ? null : a.isHistory ? yearInStory(now, month) : yearOfMonth(a.published!, month, null, look, fixed));
  const at = year === null ? null : feastIn(form.day, year);
  return at === null ? undated('DATE', /^\d\d-\d\d$/.test(form.day) ? `XXXX-${form.day}` : null) : onDay(at);
};

const vague = (n: number): Resolved => undated('DATE', n === 0 ? 'PRESENT_REF' : n < 0 ? 'PAST_REF' : 'FUTURE_REF');

const ofOffset = (form: Of<'offset'>, a: Anchor): Resolved => {
  // "today" and "yesterday" are words of whoever writes; "last week" in a story may be the story's.
  const now = form.unit === 'day' && form.part === null ? published(a) : present(a);
  return now === null ? vague(form.n) : inPart(away(now, form.unit, form.n), form.part);
};

const ofPresent = (form: Of<'present'>, a: Anchor, look: Look): Resolved => {
  const now = present(a);
  if (now === null) return vague(0);
  if (form.isNew === true) return away(now, 'year', (now.month ?? 1) >= 7 ? 1 : 0);
  // The percentage change "since year-end" is that of the year before.
  if (form.isEnd === true && form.unit === 'year') { const at = away(now, 'year', look === 'past' ? -1 : 0); return { ...at, value: `${at.value}-12-31` }; }
  if (form.unit !== 'weekend') return away(now, form.unit, 0);
  const from = dayOf(now);
  if (from === null || now.day === null) return vague(0);
  const value = weekendNear(from, look);
  return { type: 'DATE', value, edtf: parseEdtf(value.slice(0, 8)) ?? null, point: null };
};

/** Figures of a quarter are compared with the same quarter "a year earlier", those of nine months with the year before. */
const yearBefore = (a: Anchor): Resolved | null => (a.figures === null || a.isHistory ? null : a.figures.quarter === null || a.figures.isMonths ? dated({ year: a.figures.year - 1, month: null, day: null, grain: 'year' }) : quarterAt(a.figures.year - 1, a.figures.quarter));

const ofShift = (form: Of<'shift'>, a: Anchor, look: Look): Resolved => {
  const compared = form.unit === 'year' && form.n === -1 && form.part === null ? yearBefore(a) : null;
  if (compared !== null) return compared;
  const ours = published(a);
  // "over the next year" of a plan is ours; of a story, the one after what was told.
  const from = form.from === 'document' || (look === 'future' && !a.isHistory && form.n > 0) ? present(a) : (form.n === 0 ? a.named : a.spoken) ?? ours;
  if (from === null) return vague(form.n);
  const at = inPart(away(from, form.unit, form.n), form.part);
  // "on the same day as Norway": of a day that the text has not named yet.
  return form.n === 0 && form.unit === 'day' && form.part === null && a.named === null && !a.isHistory ? { ...at, edtf: null } : at;
};

const ofWeekdayFrom = (form: Of<'weekday-from'>, a: Anchor): Resolved => {
  const from = a.spoken?.grain === 'day' ? dayOf(a.spoken) : a.published;
  return from === null ? undated('DATE', `XXXX-WXX-${form.weekday}`) : onDay(weekdayNear(from, form.weekday, form.sign < 0 ? 'last' : 'next', 'unknown'));
};

const ofPeriod = (form: Of<'period'>, a: Anchor): Resolved => {
  const now = published(a);
  // Where no quarter was named, figures are of the last one that is over.
  const last = now === null ? null : away(now, 'quarter', -1).point;
  const lastOver = last === null ? null : { year: last.year, quarter: Math.ceil(last.month! / 3), isMonths: false };
  // A forecast of the fourth quarter does not make it the latest.
  const isAhead = form.isLatest === true && a.figures !== null && lastOver !== null && a.figures.quarter !== null && a.figures.year * 4 + a.figures.quarter > lastOver.year * 4 + lastOver.quarter;
  const figures = isAhead ? lastOver : a.figures ?? lastOver;
  if (figures === null) return vague(-1);
  if (form.ends !== undefined) return quarterAt(form.year ?? (a.published === null ? figures.year : yearOfMonth(a.published, form.ends, null, 'past', null)), Math.ceil(Math.max(form.ends - 1, 1) / 3));
  const quarter = figures.quarter ?? (form.span === 'quarter' && last !== null ? Math.ceil(last.month! / 3) : null);
  const year = form.year ?? figures.year - form.back;
  if (form.span === null && figures.isMonths) return dated({ year, month: null, day: null, grain: 'year' });
  return quarter === null ? dated({ year, month: null, day: null, grain: 'year' }) : quarterAt(year, quarter);
};

const ofTime = (form: Of<'time'>, a: Anchor, look: Look): Resolved => {
  const now = a.isHistory && a.spoken?.grain === 'day' ? a.spoken : published(a);
  const at = form.on === null ? (now === null ? null : dayOf(now)) : dayIn(form.on, a, look);
  const clock = `T${pad(form.hour)}:${pad(form.minute ?? 0)}`;
  return { type: 'TIME', value: at === null ? clock : `${at}${clock}`, edtf: at, point: null };
};

const dayIn = (form: Form, a: Anchor, look: Look): Edtf | null => {
  const { point } = ofForm(form, a, look);
  return point === null || point.grain !== 'day' ? null : dayOf(point);
};

const ofPart = (form: Of<'part'>, a: Anchor, look: Look): Resolved => {
  if (form.part.startsWith('XXXX')) return undated('TIME', form.part);
  const on = form.on === null ? null : ofForm(form.on, a, look);
  const from = a.spoken?.grain === 'day' ? a.spoken : published(a);
  const at = on ?? (from === null ? null : dated(from));
  return at === null ? undated('TIME', `XXXX-XX-XXT${form.part}`) : inPart(at, form.part);
};

/** "in five years" of what is to come is a date; every other length is a length. */
const ofDuration = (form: Of<'duration'>, a: Anchor, look: Look): Resolved => {
  const from = published(a);
  return form.days !== undefined && look === 'future' && from !== null && !isClock(form.unit) ? away(from, form.unit, form.days) : undated('DURATION', durationValue(form.n, form.unit));
};

const ofForm = (form: Form, a: Anchor, look: Look): Resolved => {
  switch (form.kind) {
    case 'date': return ofDate(form, a, look);
    case 'foreign': return ofForeign(form);
    case 'weekday': return ofWeekday(form, a, look);
    case 'month-name': return ofMonth(form, a, look);
    case 'season': return ofSeason(form, a, look);
    case 'quarter': return ofQuarter(form, a, look);
    case 'half': return ofHalf(form, a);
    case 'holiday': return ofFeast(form, a, look);
    case 'decade': return { ...undated('DATE', form.decade < 0 ? `BC${pad(-form.decade, 3)}` : pad(form.decade, 3)), point: { year: form.decade * 10 || 1, month: null, day: null, grain: 'decade' } };
    case 'century': return undated('DATE', form.century < 0 ? `BC${pad(-form.century)}` : pad(form.century));
    case 'offset': return ofOffset(form, a);
    case 'present': return ofPresent(form, a, look);
    case 'shift': return ofShift(form, a, look);
    case 'weekday-from': return ofWeekdayFrom(form, a);
    case 'period': return ofPeriod(form, a);
    case 'duration': return ofDuration(form, a, look);
    case 'set': return undated('SET', form.value);
    case 'time': return ofTime(form, a, look);
    case 'part': return ofPart(form, a, look);
    case 'reference': return undated('DATE', form.value);
  }
};

/** The second stage: ties what was said to the dateline, the tense of its clause and the last date spoken of. */
export const resolve = (found: Found, anchor: Anchor, look: Look): Resolved => {
  const out = ofForm(found.form, anchor, look);
  if (out.edtf === null || !found.approximate) return out;
  // "around 5 May" a day or so; "about two years ago" a year or so.
  return { ...out, edtf: out.edtf.includes('/') || out.edtf.endsWith('~') ? out.edtf : parseEdtf(`${out.edtf}~`) ?? null };
};

