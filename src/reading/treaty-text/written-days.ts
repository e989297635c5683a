import { parseDay, type Day } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import { numberWordsAt } from './number-words.ts';

/** A day as a treaty writes it; `on` is null where the words name no day of the calendar. */
export interface WrittenDay extends Span { readonly on: Day | null; readonly doubt: 'impossible' | 'footnote' | 'order' | null }

const months: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  janvier: 1, février: 2, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, aout: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12, decembre: 12,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, setiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
};
const month = new RegExp(`(?<!\\p{L})(?:${Object.keys(months).toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu');
const figure = /(\d{1,2}) ?(?:st|nd|rd|th|er|e|º|°|o)?[\s,.]{0,3}(?:(?:day|días?|jours?)[\s,]{1,3})?(?:(?:of|de|del mes de|du mois de)[\s,]{1,3})?(?:the month of )?$/iu;
const dayWords = /(?:[\s,]{1,3}(?:day|días?|jours?|month))?(?:[\s,]{1,3}(?:of|de|du|del|mes|mois|the month of)){0,4}[\s,]{0,3}$/iu;
const behind = /^[\s,]{0,3}(?:the )?(\d{1,2})(?: ?(?:st|nd|rd|th|d))?(?!\d)(?: day)?(?=[\s,.])/iu;
const yearLead = /^[\s,.]{0,4}(?:(?:of|de|del|in)[\s,]{1,3})?(?:(?:the |this |el |l['’])?(?:year|año|an|ano)[\s,]{1,3})?(?:of (?:our lord|grace)[\s,]{1,3})?(?:of )?(?:de )?\(?/iu;

interface Part { readonly value: number; readonly edge: number; readonly from?: number }

const dayBefore = (text: string, at: number): Part | null => {
  const low = Math.max(0, at - 60);
  const before = text.slice(low, at);
  const f = figure.exec(before);
  if (f !== null) return { value: Number(f[1]), edge: low + f.index };
  const to = low + before.replace(dayWords, '').length;
  const words = [...text.slice(low, to).matchAll(/\p{L}+/gu)];
  // The number is the end of the words: "on this twenty-seventh", "le trente".
  for (const first of words.slice(-3)) {
    const n = numberWordsAt(text, low + first.index);
    if (n !== null && n.end === to && n.value <= 31) return { value: n.value, edge: low + first.index };
  }
  return null;
};

const yearAt = (text: string, at: number): (Part & { readonly isNoted: boolean }) | null => {
  const from = at + (yearLead.exec(text.slice(at, at + 50))?.[0].length ?? 0);
  const figures = /^(?:(\d)[\s)]{1,2})?(\d{4})(?!\d)/.exec(text.slice(from, from + 12));
  if (figures !== null) return { value: Number(figures[2]), edge: from + figures[0].length, isNoted: figures[1] !== undefined };
  const n = numberWordsAt(text, from);
  return n !== null && n.value >= 1_500 && n.value <= 2_200 ? { value: n.value, edge: n.end, isNoted: false } : null;
};

/** "in the year of our Lord one thousand nine hundred and nine, the eleventh day of January" */
const yearBefore = (text: string, at: number): (Part & { readonly isNoted: boolean }) | null => {
  const low = Math.max(0, at - 140);
  const lead = /\byear[\s,]{1,3}(?:of (?:our lord|grace)[\s,]{1,3})?(?=[^\n.;]{3,110}$)/iu.exec(text.slice(low, at));
  const year = lead === null ? null : yearAt(text, low + lead.index + lead[0].length);
  return year === null || year.edge > at ? null : { ...year, from: low + lead!.index };
};

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (y: number, m: number, d: number): Day | null => parseDay(`${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`) ?? null;

const named = (text: string, m: RegExpExecArray | RegExpMatchArray): WrittenDay | null => {
  const at = m.index!;
  const after = at + m[0].length;
  const before = dayBefore(text, at);
  const b = before === null ? behind.exec(text.slice(after, after + 14)) : null;
  const day = before?.value ?? (b === null ? null : Number(b[1]));
  if (day === null) return null;
  const year = yearAt(text, after + (b?.[0].length ?? 0)) ?? yearBefore(text, before?.edge ?? at);
  if (year === null) return null;
  const on = dayOf(year.value, months[m[0].toLowerCase()]!, day);
  return { start: Math.min(before?.edge ?? at, year.from ?? at), end: Math.max(year.edge, after), on, doubt: on === null ? 'impossible' : year.isNoted ? 'footnote' : null };
};

const numeric = /(?<![\d.])(\d{1,2})([./])(\d{1,2})\2((?:1[5-9]|20)\d\d)(?!\d)|(?<!\d)((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;

const figures = (m: RegExpExecArray | RegExpMatchArray): WrittenDay => {
  const span = { start: m.index!, end: m.index! + m[0].length };
  if (m[5] !== undefined) { const on = dayOf(Number(m[5]), Number(m[6]), Number(m[7])); return { ...span, on, doubt: on === null ? 'impossible' : null }; }
  const [a, b, y] = [Number(m[1]), Number(m[3]), Number(m[4])];
  const on = dayOf(y, b, a) ?? dayOf(y, a, b);
  return { ...span, on, doubt: on === null ? 'impossible' : m[2] === '/' && a <= 12 && b <= 12 && a !== b ? 'order' : null };
};

/** Every day written out between two places of the text, in figures or words, in the order of the text. */
export const writtenDaysIn = (text: string, from: number, to: number): readonly WrittenDay[] => {
  const part = text.slice(from, to);
  const shift = (d: WrittenDay): WrittenDay => ({ ...d, start: d.start + from, end: d.end + from });
  const out = [...part.matchAll(month)].flatMap((m) => { const d = named(part, m); return d === null ? [] : [shift(d)]; });
  return [...out, ...[...part.matchAll(numeric)].map((m) => shift(figures(m)))].toSorted((a, b) => a.start - b.start);
};
