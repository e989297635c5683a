import type { Testimonium } from '../../../core/instrument.ts';
import type { Clause, Done, Languages } from '../../../core/clauses.ts';
import type { Day } from '../../../core/date.ts';
import type { Span } from '../../../core/span.ts';
import { daysIn } from './days.ts';
import { closingIn, readClosing } from '../closing.ts';
import { languagesNamed, prevailingIn } from '../languages.ts';
import { writtenDaysIn } from '../written-days.ts';
import { notStated, stated, type Material } from './reading.ts';
import { leadOf, spanIn, type Sentence } from './sentence.ts';

const authentic = /\b(?:authentic|authoritative|equally (?:valid|binding)|equal (?:validity|force|authenticity|authority|value)|same (?:validity|force|power|value)|drawn up in|done in|written in|original|languages?|texts?)\b/u;
const inLanguages = /\b(?:in|the|both in|each in) (?:the )?(?:\p{L}+[,-]? ){1,60}?(?:languages?|texts?|versions?)\b/u;

/** The one that names most languages, the last of equals: which text prevails is said in a sentence of its own. */
const fullest = (m: Material, found: readonly Sentence[]): Sentence | undefined => {
  const told = found.map((s) => ({ s, n: languagesNamed(m.text, s).codes.length })).filter((x) => x.n > 0);
  return told.findLast((x) => told.every((y) => y.n <= x.n))?.s;
};

const languageSentence = (m: Material): Sentence | undefined =>
  fullest(m, m.sentences.filter((s) => /\b(?:authentic|authoritative|equally valid|equal validity)\b/u.test(s.words)))
  ?? m.sentences.findLast((s) => authentic.test(s.words) && inLanguages.test(s.words) && m.own.anywhere.test(s.words) && /\b(?:drawn up|done|written|signed|language|texts?|authentic)\b/u.test(s.words) && languagesNamed(m.text, s).codes.length > 0 && !/\bofficial languages?|working languages?|communicat|correspond|certificate|documents? /u.test(s.words));

/** "The agreement is executed in Moscow on 20 August 1997 …": a sentence of its own where there is no formula. */
const plainClosing = (m: Material): { readonly s: Sentence; readonly place: string | null; readonly on: Day; readonly from: number; readonly to: number } | null => {
  for (const s of m.sentences.toReversed().slice(0, 60)) {
    const verb = /\b(?:done|executed|signed|concluded|drawn up|made) (?:at|in) (?:the city of )?(?=\p{L})/u.exec(s.words);
    const day = verb === null ? undefined : daysIn(s, verb.index)[0];
    if (verb === null || day === undefined || day.from - verb.index > 90 || !(/\b(?:is|was|are|been|hereby|agreement|convention|treaty|protocol|memorandum)\W*$/u.test(s.words.slice(0, verb.index)) && m.own.anywhere.test(s.words.slice(0, verb.index)) || verb.index - leadOf(s.words) < 4)) continue;
    const at = verb.index + verb[0].length;
    const name = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u.exec(m.text.slice(s.at[at]!, s.at[at]! + 60));
    return { s, place: name?.[1] ?? null, on: day.on, from: leadOf(s.words), to: day.to };
  }
  return null;
};

/** Farthest that a formula behind the annexes stands from the end of the text, and farthest behind an instrument that has none. */
const lateWithin = 4_000;
const soonWithin = 1_500;

/** The closing formula; where the instrument has none of its own, the one that stands behind its annexes. */
const testimoniumOf = (m: Material): Testimonium | null => {
  const { testimonium, end, annexes, articles } = m.instrument;
  if (testimonium !== null || articles.length === 0) return testimonium;
  const from = Math.max(end, m.text.length - lateWithin);
  const c = closingIn(m.text, from, m.text.length);
  if (c === null || c.doneAt === null || !(c.start - end < soonWithin || annexes.some((a) => a.start <= c.start && c.start < a.end))) return null;
  const late = readClosing(m.text, c, m.text.length);
  return late.on === null ? null : late;
};

/** In which languages the text is authentic, and which one decides. */
export const languagesOf = (m: Material): Clause<Languages> => {
  const t = testimoniumOf(m);
  if (t !== null && t.languages.length > 0) {
    const held = m.sentences.find((s) => t.languagesSpan !== null && s.start <= t.languagesSpan.start && t.languagesSpan.start < s.end);
    const span = held === undefined ? t.languagesSpan : wordsAround(held, t.languagesSpan!);
    return stated({ codes: t.languages, prevailing: t.prevailing }, span === null ? [{ start: t.start, end: t.end }] : [span]);
  }
  const plain = plainClosing(m)?.s;
  const s = languageSentence(m) ?? (plain !== undefined && languagesNamed(m.text, plain).codes.length > 0 ? plain : undefined);
  if (s === undefined) return notStated;
  return stated({ codes: languagesNamed(m.text, s).codes, prevailing: prevailingIn(m.text, s) }, [spanIn(s, leadOf(s.words), s.words.length)]);
};

/** From "in duplicate in the … languages" to the end of the sentence that calls them authentic. */
const wordsAround = (s: Sentence, languages: Span): Span => {
  const at = s.at.findIndex((i) => i >= languages.start);
  const lead = /(?:\bdrawn up |\bdone |\bwritten )?(?:\bin (?:duplicate|triplicate|[\p{L}-]+ (?:original|originals|copies|copy|exemplars)|a single (?:original|copy)),? ?(?:each )?)?(?:\bboth )?(?:\bin )?(?:\bthe |\bof which the )?$/u.exec(s.words.slice(Math.max(0, at - 130), at));
  const from = lead === null ? at : Math.max(0, at - lead[0].length);
  const rest = /, (?=in (?:a single|one|two|three|duplicate|the presence)|which shall|on (?:this|the)|at \p{L}+|this \d)/u.exec(s.words.slice(at));
  return spanIn(s, from, rest === null ? s.words.length : at + rest.index);
};

/** Letters are dated at their head; an exchange of them is complete with the last. */
const lastLetter = (m: Material): { readonly place: string | null; readonly on: Day; readonly span: Span } | null => {
  const { start } = m.instrument;
  const end = Math.max(m.instrument.end, ...m.instrument.annexes.filter((a) => a.kind === 'letter').map((a) => a.end));
  for (const hit of [...m.text.slice(start, end).matchAll(/\b(?:Your )?(?:Excellency|Monsieur le Ministre|Mr\.? (?:Minister|Ambassador)|Sir)\b,?\s*(?=I\b|With|In\b|On\b|The\b)/gu)].toReversed()) {
    const at = start + hit.index;
    const day = writtenDaysIn(m.text, Math.max(start, at - 70), at).findLast((d) => d.on !== null);
    if (day === undefined) continue;
    const place = /(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}),?\s*(?:the )?$/u.exec(m.text.slice(Math.max(start, day.start - 50), day.start));
    return { place: place?.[1] ?? null, on: day.on!, span: { start: day.start - (place?.[0].length ?? 0), end: day.end } };
  }
  return null;
};

/** Farthest that the English words of a formula stand behind its first ones, when it is given in every language of the parties. */
const tonguesWithin = 4_000;
const isForeign = (text: string, t: Testimonium): boolean =>
  t.placeSpan !== null && /\b(?:hecho|fait|fatto|udf\p{L}+|geschehen|gedaan|feito|utf\p{L}+)\b[^.]{0,20}$/iu.test(text.slice(Math.max(0, t.placeSpan.start - 30), t.placeSpan.start));

/** Where the formula stands in many languages, its English words: the place, and the span with the day. */
const englishOf = (text: string, t: Testimonium): { readonly at: string; readonly span: Span } | null => {
  if (!isForeign(text, t)) return null;
  const m = /\bdone (?:in duplicate )?(?:at|in) (?:the city of )?(\p{Lu}[^,\d\n]{2,40}?)(?=,| on | this | the | in )/iu.exec(text.slice(t.start, t.start + tonguesWithin));
  if (m === null) return null;
  const start = t.start + m.index;
  const day = writtenDaysIn(text, start, start + 200)[0];
  return { at: m[1]!, span: { start, end: day?.end ?? start + m[0].length } };
};

/** Where and when it was done: the testimonium. */
export const doneOf = (m: Material): Clause<Done> => {
  const t = testimoniumOf(m);
  if (t === null || (t.on === null && t.places.length === 0)) {
    const plain = plainClosing(m);
    const letter = plain === null ? lastLetter(m) : null;
    if (letter !== null) return stated({ on: letter.on, at: letter.place, places: letter.place === null ? [] : [letter.place], onOther: null, copies: null }, [letter.span]);
    return plain === null ? notStated : stated({ on: plain.on, at: plain.place, places: plain.place === null ? [] : [plain.place], onOther: null, copies: null }, [spanIn(plain.s, plain.from, plain.to)]);
  }
  const english = englishOf(m.text, t);
  if (english !== null) return stated({ on: t.on, at: t.places.find((p) => p === english.at) ?? english.at, places: t.places, onOther: t.onOther, copies: t.copies }, [english.span]);
  const edges = [t.onSpan, t.placeSpan].filter((x): x is Span => x !== null);
  const first = Math.min(...edges.map((e) => e.start));
  const last = Math.max(...edges.map((e) => e.end));
  const lead = /\b(?:done|signed|executed|concluded|made|given|hecho|fait)\b(?![^]*\b(?:done|signed|executed)\b)[^]*$/iu.exec(m.text.slice(Math.max(t.start, first - 120), first));
  const start = lead === null ? first : Math.max(t.start, first - 120) + lead.index;
  return stated({ on: t.on, at: t.places[0] ?? null, places: t.places, onOther: t.onOther, copies: t.copies }, [{ start, end: last }]);
};
