import type { Testimonium } from '../../core/instrument.ts';
import { trim, type Span } from '../../core/span.ts';
import { languagesNamed, prevailingIn } from './languages.ts';
import { numberWordsAt } from './number-words.ts';
import { placesIn } from './places.ts';
import { writtenDaysIn } from './written-days.ts';

const witness = /(?<!\p{L})(?:in\s{1,3}(?:witness|faith|testimony)\s{1,3}(?:of\s{1,3}which|where\s?of|thereof|of)|en\s{1,3}foi\s{1,3}de\s{1,3}quoi|en\s{1,3}fe\s{1,3}de\s{1,3}lo\s{1,3}cual|zu\s{1,3}urkund\s{1,3}dessen|ten\s{1,3}blijke\s{1,3}waarvan)(?!\p{L})/giu;
const doneAlone = /(?:done|hecho|fait)(?=[\s,])/giu;
const done = /(?:done|written|signed|executed|concluded|made|drawn\s{1,3}up|drafted|adopted|given|dated|hecho|fait|gedaan)(?=[\s,])/giu;
/** What must follow the verb soon, so that it is the formula. */
const formula = /^[\s,]{1,3}(?:(?:and|by|in|the|both|all)\s[^.]{0,90}?)?(?:at|in|en|à|te|this|on|the|a)\s/iu;
const sentenceStart = /(?:^|[.;:)\]”"'\n]|\s(?:agreement|convention|protocol|treaty|copy|signatures?|thereto|seals|charter)[.,;]?)\s*$/iu;

/** Longest formula, and farthest that the place and date stand behind its beginning. */
const closingMax = 2_500;
const doneWithin = 2_000;
/** A formula farther than this behind the witness clause may be that of a protocol. */
const nearWithin = 500;
/** Farthest that "DONE at …" stands before "IN FAITH WHEREOF", with what the presiding officer certifies between them. */
const earlyWithin = 1_400;

const copies = /\b(?:originals?|duplicate|triplicate|quadruplicate|cop(?:y|ies)|languages?|original|exemplaires?|ejemplares)\b/iu;

const isFormula = (text: string, m: RegExpMatchArray): boolean => {
  const at = m.index!;
  const after = text.slice(at + m[0].length, at + m[0].length + 220);
  const isTold = /\b(?:is|was|been|are|were)\s*$/iu.test(text.slice(Math.max(0, at - 12), at));
  if (isTold) return /^\s{1,3}(?:at|in)\s/iu.test(after) && copies.test(after) && writtenDaysIn(after, 0, after.length).length > 0;
  return sentenceStart.test(text.slice(Math.max(0, at - 24), at)) && formula.test(after)
    && (copies.test(after) || writtenDaysIn(after, 0, after.length).length > 0 || /^\s{1,3}(?:at|in|à|en)\s{1,3}(?!the\s(?!cit|capital|hague|headq)|an?\s|this\s)/iu.test(after) && /^(?:done|hecho|fait)/iu.test(m[0]));
};

/** A place where it may say where and when it was done. */
interface Formula { readonly at: number; readonly isDated: boolean }

const formulasIn = (text: string, from: number, to: number, verbs = done): readonly Formula[] => [...text.slice(from, to).matchAll(verbs)]
  .filter((m) => isFormula(text, { ...m, index: m.index + from } as RegExpMatchArray))
  .map((m) => ({ at: m.index + from, isDated: writtenDaysIn(text, m.index + from, Math.min(to, m.index + from + 260)).length > 0 }));

/** The first formula that is dated, else the first. */
const doneIn = (text: string, from: number, to: number): Formula | null => {
  const all = formulasIn(text, from, to);
  return all.find((f) => f.isDated) ?? all[0] ?? null;
};

/** Where the formula ends: with its sentence and those that speak of the languages, before names are signed. */
const endOf = (text: string, from: number, to: number): number => {
  const limit = Math.min(to, from + closingMax);
  let end = from;
  for (let i = 0; i < 6 && end < limit; i += 1) {
    const next = nextStop(text, end, limit);
    const sentence = text.slice(end, next);
    if (i > 0 && !/\b(?:languages?|texts?|version|versions|authentic|authoritative|original|copies|copy|deposit|archives|prevail|translation)\b/iu.test(sentence)) break;
    if (i > 0 && (/^[\s.]*(?:for|pour|por)\s/iu.test(sentence) || /^\s*(?:annex|protocol|appendix|schedule)/iu.test(sentence))) break;
    end = next;
  }
  return end;
};

const upperStop = /\.(?=\s*(?:\(?(?:For|Pour|Por|FOR)\s|\p{Lu}|[[(_]|\n|$))(?<!\b\p{Lu}\.)(?<!\bSt\.)(?<!\b[Nn]o\.)|\n\s*\n(?=[^\n]{1,60}\n|\s*(?:[Ff]or|FOR|Pour|Por|ANNEX)\b)|[\s.](?=(?:For|FOR|Pour|Por) (?:the|THE|His|Her|le|la|el) )|\n(?=\s*(?:[Ff]or|FOR|Pour|Por)\s)/u;
const lowerStop = /\.(?=\s*(?:\(?(?:for|pour|por)\s|\p{L}|[[(_]|\n|$))(?<!\b\p{L}\.)(?<!\bst\.)(?<!\bno\.)|[\s.](?=for the (?:government|kingdom|republic|people|state|federal|union) )|\s(?=ANNEX|APPENDIX|PROTOCOL)/u;

const nextStop = (text: string, from: number, to: number): number => {
  const rest = text.slice(from, to);
  const isLower = !/\p{Lu}\p{Ll}/u.test(text.slice(Math.max(0, from - 200), to));
  const stop = isLower ? lowerStop : upperStop;
  const skip = /^\s*/.exec(rest)![0].length;
  const m = stop.exec(rest.slice(skip));
  return m === null ? to : from + skip + m.index + (m[0].startsWith('.') ? 1 : 0);
};

/** A closing formula: its whole extent, and where the words of place and date begin in it. */
export interface Closing extends Span { readonly doneAt: number | null; /** The place, where it is known without a formula. */ readonly place?: Span }

/** The first closing formula between two places of the text. */
export const closingIn = (text: string, from: number, to: number): Closing | null => {
  witness.lastIndex = 0;
  const w = [...text.slice(from, to).matchAll(witness)].find((m) => !/\b(?:article|paragraph)s?\s*$/iu.test(text.slice(Math.max(0, from + m.index - 12), from + m.index)));
  const wAt = w === undefined ? null : from + w.index;
  const dAt = doneIn(text, wAt ?? from, wAt === null ? to : Math.min(to, wAt + doneWithin));
  // "DONE at London this … . IN WITNESS WHEREOF …": the order may be the other way about.
  const isNear = dAt !== null && dAt.isDated && (wAt === null || dAt.at - wAt < nearWithin);
  const early = wAt === null || isNear ? null : formulasIn(text, Math.max(from, wAt - earlyWithin), wAt, doneAlone).find((f) => f.isDated) ?? null;
  const start = early?.at ?? wAt ?? dAt?.at;
  if (start === undefined) return null;
  const doneAt = early?.at ?? dAt?.at ?? null;
  const end = Math.max(endOf(text, Math.max(wAt ?? start, doneAt ?? start), to), start + 1);
  const span = trim(text, { start, end }) ?? { start, end };
  return { ...span, doneAt };
};

const copyWords: Readonly<Record<string, number>> = { duplicate: 2, triplicate: 3, quadruplicate: 4, quintuplicate: 5, sextuplicate: 6, duplo: 2 };

const copiesIn = (words: string): number | null => {
  const latin = /\bin\s{1,3}(duplicate|triplicate|quadruplicate|quintuplicate|sextuplicate|duplo)\b/iu.exec(words);
  if (latin !== null) return copyWords[latin[1]!.toLowerCase()]!;
  const m = /\bin\s{1,3}(?:an?|(\d{1,2})|(\p{L}+))\s{1,3}(?:\(\d{1,2}\)\s{1,3})?(?:(?:single|identical|original|authentic|valid|signed|true|equal)\s{1,3}){0,2}(?:originals?|cop(?:y|ies)|sets?)\b/iu.exec(words);
  if (m === null) return null;
  if (m[1] !== undefined) return Number(m[1]);
  return m[2] === undefined || m[2] === 'single' ? 1 : numberWordsAt(m[2], 0)?.value ?? null;
};

const corresponds = /\bcorrespond(?:s|ing)\s{1,3}to\b|\bbeing\s{1,3}the\b|\bwhich\s{1,3}is\b/iu;
const otherCalendar = /\b(?:muharram|safar|rabi|jumad|rajab|sha['’`]?a?ban|ramadan|ramadhan|shawwal|dhu|dhul|thul|zul|zil|hijri|hegira|hijrah|a\.?h\.?|\d{4} ?h\b|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|saka|chaitra|vaisakha|jyaistha|asadha|sravana|bhadra|asvina|kartika|agrahayana|pausa|magha|phalguna|heisei|showa|shōwa|reiwa|buddhist era|b\.?e\.?|month of the|tishri|cheshvan|kislev|tevet|shevat|adar|nisan|iyar|sivan|tammuz|av|elul|mori|juche)\b/iu;

/** The same day as another calendar has it: the words on the other side of "corresponding to". */
const otherDay = (text: string, span: Span, day: Span): string | null => {
  const words = text.slice(span.start, span.end);
  const m = corresponds.exec(words);
  if (m === null) return null;
  const at = span.start + m.index;
  const side = day.start > at ? text.slice(Math.max(span.start, at - 90), at) : text.slice(at + m[0].length, Math.min(span.end, at + m[0].length + 120));
  const hit = otherCalendar.exec(side);
  if (hit === null) return null;
  const phrase = day.start > at ? /(?:\d{1,2}|\p{L}+day\s\d{1,2})[^,.;]*$|[^,.;]*$/u.exec(side)?.[0] : /^\s*(?:the |this )?([^,.;\n]{1,80}(?:,\s*\d{4}(?: ?H\.?)?)?)/iu.exec(side)?.[1];
  return phrase?.replace(/\s+/g, ' ').trim() || null;
};

/** A date may stand among the signatures, when the formula itself has none. */
const besideMax = 500;

/** "have signed this Protocol in the city of …": without the verb of the formula a place is only what follows the signing. */
const signedIn = (text: string, { start, end }: Span): ReturnType<typeof placesIn> => {
  const m = /\bsign(?:ed|s)?\b(?=[^.;]{0,90}?\b(?:at|in)\s)/iu.exec(text.slice(start, end));
  const held = m === null ? /\bheld\s{1,3}(?=at\s{1,3}\p{Lu})(?=[^.;]{0,60}\bdeclared\s{1,3}closed)/u.exec(text.slice(Math.max(0, start - earlyWithin), start)) : null;
  if (held !== null) return placesIn(text, { start: Math.max(0, start - earlyWithin) + held.index, end: Math.max(0, start - earlyWithin) + held.index + 40 });
  return m === null ? { places: [], span: null } : placesIn(text, { start: start + m.index, end });
};

/** What the closing formula says: day, places, languages, copies. */
export const readClosing = (text: string, closing: Closing, limit: number): Testimonium => {
  const { start, end, doneAt } = closing;
  const span = { start: doneAt ?? start, end: Math.max(end, (doneAt ?? start) + 1) };
  const days = [...writtenDaysIn(text, span.start, span.end), ...writtenDaysIn(text, start, end), ...writtenDaysIn(text, end, Math.min(limit, end + besideMax))];
  const day = days.find((d) => d.on !== null) ?? days[0] ?? null;
  // Without the verb there is no formula to name a place in: "full powers found to be in good and due form".
  const { places, span: placeSpan } = closing.place !== undefined ? { places: [text.slice(closing.place.start, closing.place.end)], span: closing.place } : doneAt === null ? signedIn(text, { start, end }) : placesIn(text, span);
  const languages = languagesNamed(text, { start, end });
  return {
    start, end, on: day?.on ?? null, onSpan: day === null ? null : { start: day.start, end: day.end }, onOther: day === null ? null : otherDay(text, span, day), places, placeSpan,
    languages: languages.codes, languagesSpan: languages.span, prevailing: prevailingIn(text, { start, end }), copies: copiesIn(text.slice(start, end)),
  };
};

/** "Reykjavik, 22 April 1975" at the head or foot of a note. */
const dateline = /(?:^|[\n.;:]|\d\s)\s{0,6}(\p{L}[\p{L} .'’-]{2,30}?),?\s{1,4}(?:the\s{1,2}|on\s{1,2})?$/u;

/** "… signed at Monrovia on 7 February" is the day of another act. */
const isDateline = (before: string): boolean => dateline.test(before) && !/\b(?:signed|done|concluded|dated|note|of|at)\b/iu.test(dateline.exec(before)![1]!);

/** Notes that constitute an agreement are done with the last of them: its place and date. Null where no notes are exchanged or the text has a formula. */
export const notesClosing = (text: string): Closing | null => {
  if (!/\bhas?(?:ve)?\s{1,3}the\s{1,3}honou?r\s{1,3}to\b|\bhave\s{1,3}the\s{1,3}honou?r\b/iu.test(text) || /\bin\s{1,3}(?:witness|faith)\s{1,3}where/iu.test(text)) return null;
  const last = writtenDaysIn(text, 0, text.length).findLast((d) => d.on !== null && isDateline(text.slice(Math.max(0, d.start - 44), d.start)));
  if (last === undefined) return null;
  const place = dateline.exec(text.slice(Math.max(0, last.start - 44), last.start))![1]!;
  const start = text.lastIndexOf(place, last.start);
  return { start, end: last.end, doneAt: null, place: { start, end: start + place.length } };
};
