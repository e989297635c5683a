import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import recognizers from '@microsoft/recognizers-text-date-time';

/** A time as a benchmark has it: extent, TIMEX3 type and value. */
export interface PeerTime { readonly start: number; readonly end: number; readonly type: string; readonly value: string }

/** Finds the times of a text that was written on a day. */
export type TimePeer = (text: string, written: string) => readonly PeerTime[];

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Prepositions and commas are no part of a TIMEX3 extent. */
const trimmed = (text: string, start: number, end: number): { readonly start: number; readonly end: number } => {
  const lead = /^(?:(?:on|at|in|for|by|from|until|since|during|of|to|between|and|within|after|before)\s+|[\s,;:("'`])*/i.exec(text.slice(start, end))![0].length;
  const tail = /[\s,;:.!?)"'`]*$/.exec(text.slice(start + lead, end))![0].length;
  // TIMEX3 counts the article of "the last two years".
  const article = /\b(?:the|a|an) $/i.exec(text.slice(Math.max(0, start + lead - 5), start + lead))?.[0].length ?? 0;
  const takesIt = article === 4 && /^(?:last|past|next|previous|following|coming|first|second|third|fourth|same|early|mid|late|end|beginning|\d{2,4}s|\d+(?:st|nd|rd|th) century|year|few|couple|day|week|month|quarter|weekend|summer|winter|spring|fall|autumn)\b/i.test(text.slice(start + lead, end));
  return { start: start + lead - (takesIt ? article : 0), end: end - tail };
};

/** chrono-node, its casual parser: the components it calls certain decide how fine a value is. */
export const byChrono: TimePeer = (text, written) =>
  chrono.parse(text, { instant: new Date(`${written}T12:00:00Z`), timezone: 'UTC' }).map((r) => {
    const { start } = r;
    const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => start.get(name) ?? 0;
    const day = `${pad(part('year'), 4)}-${pad(part('month'))}-${pad(part('day'))}`;
    const isTime = start.isCertain('hour') && !/^now$/i.test(r.text);
    const value = isTime ? `${day}T${pad(part('hour'))}:${pad(part('minute'))}` : /^now$/i.test(r.text) ? 'PRESENT_REF' : start.isCertain('day') || start.isCertain('weekday') ? day : start.isCertain('month') ? day.slice(0, 7) : day.slice(0, 4);
    return { ...trimmed(text, r.index, r.index + r.text.length), type: isTime ? 'TIME' : 'DATE', value };
  });

const english = nlp.extend(dates as never) as unknown as (text: string) => { dates: (o: object) => { json: (o: object) => readonly CompromiseDate[] }; durations: () => { json: (o: object) => readonly CompromiseDuration[] } };
interface CompromiseDate { readonly offset: { readonly start: number; readonly length: number }; readonly dates: { readonly start: string | null; readonly end: string | null; readonly unit?: string } }
interface CompromiseDuration { readonly offset: { readonly start: number; readonly length: number }; readonly duration: Readonly<Record<string, number>> }
const letters: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' };

const durationOf = (d: Readonly<Record<string, number>>): string => {
  const part = (names: readonly string[]): string => names.map((n) => (d[n] === undefined || d[n] === 0 ? '' : `${d[n]}${letters[n]}`)).join('');
  const time = part(['hour', 'minute', 'second']);
  return `P${part(['year', 'month', 'week', 'day'])}${time === '' ? '' : `T${time}`}`;
};

/** From the span of days that compromise gives: a year, a month, a day or an hour. */
const ofSpan = (start: string, end: string, unit: string): string => {
  if (unit === 'time') return start.slice(0, 16);
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return days > 200 ? start.slice(0, 4) : days > 20 ? start.slice(0, 7) : start.slice(0, 10);
};

/** compromise with compromise-dates: its dates, and its durations where they are no dates. */
export const byCompromise: TimePeer = (text, written) => {
  const doc = english(text);
  const found = doc.dates({ today: written, timezone: 'UTC' }).json({ offset: true, terms: false }).flatMap((d): readonly PeerTime[] => (d.dates.start === null ? [] : [{
    ...trimmed(text, d.offset.start, d.offset.start + d.offset.length), type: d.dates.unit === 'time' ? 'TIME' : 'DATE', value: ofSpan(d.dates.start, d.dates.end ?? d.dates.start, d.dates.unit ?? 'day'),
  }]));
  const durations = doc.durations().json({ offset: true, terms: false }).map((d) => ({ ...trimmed(text, d.offset.start, d.offset.start + d.offset.length), type: 'DURATION', value: durationOf(d.duration) }));
  return [...found, ...durations.filter((d) => !found.some((f) => f.start < d.end && d.start < f.end))].filter((t) => t.start < t.end).sort((a, b) => a.start - b.start);
};

interface Resolved { readonly timex: string; readonly value?: string; readonly start?: string; readonly end?: string }

const pointOf = (r: Resolved): string | undefined => r.value ?? r.start ?? r.end;
const types: Readonly<Record<string, string>> = { date: 'DATE', daterange: 'DATE', time: 'TIME', timerange: 'TIME', datetime: 'TIME', datetimerange: 'TIME', duration: 'DURATION', set: 'SET' };

/** A timex that leaves the year or week open is filled from the reading that lies nearest to the day of writing. */
const filled = (values: readonly Resolved[], written: string, said: string): string => {
  const near = [...values].sort((a, b) => Math.abs(Date.parse(pointOf(a) ?? written) - Date.parse(written)) - Math.abs(Date.parse(pointOf(b) ?? written) - Date.parse(written)))[0];
  if (near === undefined) return '';
  const range = /^\((\d{4}|XXXX)-(\d\d)-(\d\d),.*,(P[^)]*)\)$/.exec(near.timex);
  if (range !== null) {
    const year = range[1] === 'XXXX' ? (pointOf(near) ?? written).slice(0, 4) : range[1]!;
    const [, , month = '', day = '', length = ''] = range;
    if (/quarter/.test(said) && length === 'P3M' && day === '01') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    if (/half/.test(said) && length === 'P6M') return `${year}-H${Number(month) > 6 ? 2 : 1}`;
    if (length === 'P10Y') return year.slice(0, 3);
    return length === 'P100Y' ? year.slice(0, 2) : length === 'P1Y' && month === '01' ? year : length;
  }
  if (/^T(?:MO|AF|EV|NI|\d\d)/.test(near.timex)) return `${written}${near.timex}`;
  // It dates "two years ago" to the day.
  const unit = /\b(year|month)s? (?:ago|earlier|later)/.exec(said)?.[1];
  if (unit !== undefined && /^\d{4}-\d\d-\d\d$/.test(near.timex)) return near.timex.slice(0, unit === 'year' ? 4 : 7);
  if (!near.timex.includes('XXXX')) return near.timex;
  const at = pointOf(near) ?? '';
  const clock = /T.*$/.exec(near.timex)?.[0] ?? '';
  return at === '' || at === 'not resolved' ? near.timex : clock === '' && near.value === undefined ? (/^XXXX-\d\d$/.test(near.timex) ? at.slice(0, 7) : at.slice(0, 10)) : `${at.slice(0, 10)}${clock}`;
};

interface Recognized { readonly start: number; readonly end: number; readonly typeName: string; readonly resolution: { readonly values: readonly Resolved[] } | null }
const recognize = (recognizers as unknown as { readonly recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => readonly Recognized[] }).recognizeDateTime;

// It takes a bare "one" for one o'clock, and "may" for the month.
const isIdle = (said: string): boolean => /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|may|sat|sun|\s)+$/.test(said);

/** Microsoft's recognizers-text, the reading nearest to the day of writing; by paragraphs, over which its expressions run otherwise. */
export const byRecognizers: TimePeer = (text, written) => [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ 0: segment, index }) => {
  // Its offsets are of a text with single blanks.
  const flat = segment.replace(/\s/g, ' ');
  return recognize(flat, 'en-us', 0, new Date(`${written}T12:00:00`)).filter((r) => !isIdle(segment.slice(r.start, r.end + 1)) && r.end - r.start < 60 && !/^[- ]old\b/.test(segment.slice(r.end + 1))).map((r): PeerTime => {
    const value = filled(r.resolution?.values ?? [], written, segment.slice(r.start, r.end + 1).toLowerCase());
    const type = value.endsWith('_REF') ? 'DATE' : value.startsWith('P') && !r.typeName.endsWith('set') ? 'DURATION' : types[r.typeName.replace('datetimeV2.', '')] ?? 'DATE';
    return { ...trimmed(text, index + r.start, index + r.end + 1), type, value };
  });
});

/** A library that throws on a text is asked again by paragraphs, and loses only those that it cannot bear. */
const unharmed = (peer: TimePeer): TimePeer => (text, written) => {
  try {
    return peer(text, written);
  } catch {
    return [...text.matchAll(/[^\n]+/g)].flatMap((paragraph): readonly PeerTime[] => {
      try {
        return peer(paragraph[0], written).map((t) => ({ ...t, start: t.start + paragraph.index, end: t.end + paragraph.index }));
      } catch {
        return [];
      }
    });
  }
};

/** The peers by the name of their package. */
export const timePeers: Readonly<Record<string, TimePeer>> = { 'chrono-node': unharmed(byChrono), 'compromise-dates': unharmed(byCompromise), '@microsoft/recognizers-text-date-time': unharmed(byRecognizers) };
