import type { Day } from '../core/date.ts';
import { dayNumber } from '../core/date.ts';
import type { DateSource } from '../core/document.ts';
import { dateAtStart } from './written-date.ts';

/** A publication date as some part of the document gives it; `day` is undefined where the words name no day. */
export interface FoundDate { readonly from: DateSource; readonly words: string; readonly day: Day | undefined }

/** What a document says about itself, apart from its text. */
export interface Found {
  readonly dates: readonly FoundDate[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly notes: readonly string[];
}

/** What is known of a document before anybody looked. */
export const nothingFound: Found = { dates: [], publisher: null, title: null, url: null, language: null, notes: [] };

/** Reads a value that is meant to be a date. */
export const foundDate = (from: DateSource, words: string): FoundDate =>
  ({ from, words: words.trim().slice(0, 60), day: dateAtStart(words.trim())?.day });

/** An address of the web, or null. */
export const webAddress = (raw: string | null | undefined): string | null => {
  if (raw === null || raw === undefined || raw.length > 2_000 || !/^https?:\/\//i.test(raw)) return null;
  return URL.canParse(raw) ? new URL(raw).href : null;
};

const noDate = 'document/no-date: No publication date was found, so expressions such as "on Friday" stay unresolved; give one with --published YYYY-MM-DD.';

const placeOf: Readonly<Record<DateSource, string>> = {
  option: '--published', json: 'the field "published"', 'front-matter': 'the front matter', line: 'a line at its head',
  'json-ld': 'JSON-LD', meta: 'a meta element', time: 'a time element', dateline: 'its dateline',
  feed: 'its feed', mail: 'the head of the letter', properties: 'the properties of the file', address: 'its address', http: 'the server',
};

interface Dated { readonly published: Day | null; readonly publishedFrom: DateSource | null; readonly notes: readonly string[] }

const isFuture = (date: Day, today: Day): boolean => dayNumber(date) > dayNumber(today) + 1; // The day has begun earlier further east.

const whyNot = ({ from, words, day }: FoundDate, today: Day): string | undefined =>
  day === undefined ? `document/bad-date: ${placeOf[from]} says "${words}", which names no day of the calendar; it was not used.`
    : from !== 'option' && isFuture(day, today) ? `document/future-date: ${placeOf[from]} says ${day}, which is after today (${today}); it was not used. If it is right, say --published ${day}.`
      : undefined;

const disagreement = (used: FoundDate, others: readonly FoundDate[]): readonly string[] => {
  const other = others.find((o) => o.day !== undefined && used.day !== undefined && Math.abs(dayNumber(o.day) - dayNumber(used.day)) > 2);
  return other === undefined ? [] : [`document/two-dates: ${placeOf[used.from]} says ${used.day} and ${placeOf[other.from]} says ${other.day}; the first was used.`];
};

/** Chooses the publication date: the surest source whose date exists and has come; everything passed over leaves a note. */
export const dated = (found: readonly FoundDate[], today: Day): Dated => {
  const asked = found.filter((d) => d.from === 'option');
  const dates = asked.length > 0 ? asked : found; // What the user says is not argued with.
  const problems = dates.map((d) => whyNot(d, today));
  const notes = problems.filter((p) => p !== undefined);
  const good = dates.filter((_, i) => problems[i] === undefined);
  const used = good[0];
  if (used?.day === undefined) return { published: null, publishedFrom: null, notes: [...notes, noDate] };
  const later = isFuture(used.day, today) ? [`document/future-date: ${placeOf[used.from]} says ${used.day}, which is after today (${today}); it was used as asked.`] : [];
  return { published: used.day, publishedFrom: used.from, notes: [...notes, ...later, ...disagreement(used, good.slice(1))] };
};
