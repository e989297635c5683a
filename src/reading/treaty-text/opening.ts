import type { InstrumentParty, InstrumentTitle } from '../../core/instrument.ts';
import { trim, type Span } from '../../core/span.ts';
import { partiesNamed } from './named-parties.ts';

/** What stands before the first article: where the instrument begins, its title, its preamble and the parties these name. */
export interface Opening { readonly start: number; readonly title: InstrumentTitle | null; readonly preamble: Span | null; readonly parties: readonly InstrumentParty[] }

const noun = /\b(?:agreement|treaty|convention|protocol|memorandum of understanding|charter|covenant|pact|statutes?|arrangement|accord|exchange of notes|exchange of letters|constitution|declaration|general act|final act|compact|undertaking|understanding|modus vivendi|concordat|tratado|acuerdo|convenio|traité|amendments?)\b/iu;
/** How those who conclude it begin: "The Government of …", "The States Parties to …". */
const opener = /(?:^|[\s.:;,)”"_]|preamble|source:?)((?:the\s{1,3}|les\s{1,3}|los\s{1,3}|el\s{1,3})?(?:governments?\s{1,3}of|kingdom\s{1,3}of|republic\s{1,3}of|high\s{1,3}contracting\s{1,3}part|contracting\s{1,3}(?:part|stat|gov)|states?\s{1,3}(?:part|memb|sign)|parties\s{1,3}(?:to|hereto)|member\s{1,3}(?:states|countries)|undersigned|signatory|\p{L}+\s{1,3}(?:republic|confederation|federation|government|union)\b|council\s{1,3}of|european\s{1,3}(?:community|union|economic)|united\s{1,3}(?:states|kingdom|nations|republic)|union\s{1,3}of|commonwealth\s{1,3}of|people['’]?s|president\s{1,3}of|general\s{1,3}(?:assembly|conference)|gobiernos?)|(?:his|her|their)\s{1,3}(?:britannic\s{1,3}|royal\s{1,3}|imperial\s{1,3})?(?:majest|excellen|highness|holiness)|whereas|desir(?:ing|ous)|considering|recogni[sz]ing|preamble|be\s{1,3}it\s{1,3}known)/giu;
const recital = /(?<!\p{L})(?:consider|recall|desir|recogni[sz]|noting|bearing|mindful|wish|resolv|convinced|conscious|aware|have\s{1,3}(?:agreed|therefore|further|concluded|decided|resolved|reached)|animated|anxious|reaffirm|affirm|determin|believ|acting|in\s{1,3}order|whereas|taking|with\s{1,3}a\s{1,3}view|inspired|having|being|referring|proceeding|guided|striving|seeking|concerned|confirming|intending|in\s{1,3}accordance|pursuant|agree(?:d)?\s{1,3}(?:as|to|that|upon)|hereby|emphasi[sz]|stressing|expressing|intent|attaching|moved|prompted|hav(?:e|ing)\s|who|as\s{1,3}follows)/giu;

const openingMax = 30_000;
const titleMax = 700;

/** The last place before `to` at which a text of its own may begin: behind another's signatures or a form feed. */
const preambleAt = (text: string, from: number, to: number): number | null => {
  const part = text.slice(from, to);
  for (const m of part.matchAll(opener)) {
    const at = m.index + m[0].length - m[1]!.length;
    const before = part.slice(Math.max(0, at - 60), at);
    // "Agreement between the Government of …" is still the title.
    if (/\b(?:between|of|by|with|among|amongst|and|to|for|from|concerning|on|regarding|as|in|under)\s*$/iu.test(before) && !/^(?:whereas|preamble)/iu.test(m[1]!)) continue;
    if (/^preamble/iu.test(m[1]!)) return from + at;
    // Without an article it is the middle of a name: "Yugoslav Republic of".
    if (!/^(?:the|les|los|el|his|her|their|whereas|desir|consider|recogni|be)\b/iu.test(m[1]!) && !/(?:^|[\n.;:)]|source:)[\s"“]*$/iu.test(before)) continue;
    const isLine = /\n\s*$/.test(before) || before.trim() === '';
    const behind = part.slice(at, at + 2_500);
    if (isLine || /^[\s,]*(?:[.;:)”"]|source:)\s*$/.test(before.slice(-1)) || recitalIn(behind)) return from + at;
  }
  return null;
};

const recitalIn = (words: string): boolean => { recital.lastIndex = 0; return recital.test(words); };

const lineOf = (words: string): string => words.replace(/[\s*_#=|]+/g, ' ').replace(/s(?:ou)?rce?:.*$/iu, '').replace(/(?<=[\p{L})])\s?\d{1,2}$/u, '').trim();

/** A block that goes on from the one above it: "PROTOCOL", then "between X and Y". */
const goesOn = /^\s*(?:\p{Ll}|BETWEEN|CONCERNING|REGARDING|RELATING|FOR|WITH|AND|TO|OF|ON|Between|Concerning|Amending|AMENDING|Relating|Setting|Regarding)/u;

const partiesIn = (text: string, preamble: Span | null, title: InstrumentTitle | null): readonly InstrumentParty[] => {
  const head = preamble === null ? null : partiesHead(text, preamble);
  const named = head === null ? [] : partiesNamed(text, head);
  const titled = title === null ? [] : partiesNamed(text, title);
  return named.length >= 2 ? named : titled.length > named.length ? titled : named;
};

/** The parties stand before the first recital. */
const partiesHead = (text: string, preamble: Span): Span => {
  const part = text.slice(preamble.start, Math.min(preamble.end, preamble.start + 6_000));
  for (const m of part.matchAll(recital)) {
    if (m.index > 8 && /[\s,;:.)”"]$/.test(part.slice(Math.max(0, m.index - 1), m.index)) && !/\bhereinafter\b[^,;)]*$/iu.test(part.slice(Math.max(0, m.index - 60), m.index))) return { start: preamble.start, end: preamble.start + m.index };
  }
  return { start: preamble.start, end: preamble.start + Math.min(part.length, 1_500) };
};

const entitled = /^(?:\P{L}*\p{Lu}[\p{L}’'-]*\P{L}+){0,4}?(?:agreement|treaty|convention|protocol|covenant|charter|pact|arrangement|memorandum|statute|constitution|declaration)\s+(?:between|on|of|for|to|concerning|regarding|relating|among|amending|with)\b/iu;

interface Block extends Span { readonly words: string }

const blocksIn = (text: string, from: number, to: number): readonly Block[] => {
  const out: Block[] = [];
  let start = from;
  const add = (end: number): void => {
    const span = trim(text, { start, end });
    if (span !== undefined) out.push({ ...span, words: text.slice(span.start, span.end) });
  };
  for (const m of text.slice(from, to).matchAll(/\n[ \t]*\n|\f/g)) {
    add(from + m.index);
    start = from + m.index + m[0].length;
  }
  add(to);
  return out;
};

/** Words set by themselves as a title is: a treaty's noun, no sentence. */
const isTitle = ({ words }: Block): boolean => words.length <= 600 && noun.test(words) && /^[\s#*_"“]*\p{Lu}/u.test(words) && !/[;:,]\s*$|[.]\s+\p{Lu}|^\W*\p{L}{3,}(?:ing|ed|ING|ED)\b|\band\s*$/u.test(words)
  && !/\b(?:said|told|shall|will|have agreed|considering|recalling|desir(?:ing|ous)|hereinafter|noting|article \d)\b/iu.test(words);
/** Titles set by themselves that begin with what the text is: "Protocol between …", "Administrative Arrangement for …". */
export const titlesIn = (text: string): readonly Span[] => blocksIn(text, 0, text.length).filter((b) => entitled.test(b.words.slice(0, 120)) && isTitle(b));

const isLabel = ({ words }: Block): boolean => words.length <= 160 && /^[\s#*_"“(]*[\p{Lu}\d]/u.test(words) && !/[.;:,!?”"]\s*$/u.test(words);

/** Where the words of a title give way to those who conclude it, in text that has no lines. */
const titleEnd = /s(?:ou)?rce?:|(?<=.{25})(?:\bpreamble|(?<!\b(?:and|between|of|by|with|among|for|to) )the (?:undersigned|governments?|parties|high contracting|contracting|states? part|signatory|member states)|his majesty|\b(?:desiring|considering|recogni[sz]ing|recalling|noting|having)\b)/iu;
const headOf = (words: string): string => { const at = words.length < 160 ? -1 : words.slice(0, titleMax).search(titleEnd); return (at > 0 ? words.slice(0, at) : words.slice(0, titleMax)).trimEnd(); };
const isLabelOrRest = ({ words }: Block): boolean => words.length <= 400 && !/[.;,]\s*$/u.test(words);

/** A recital or the body of a letter, which may name a treaty as well. */
const isSentence = /^\W*(?:pursuant|in accordance|in pursuance|i (?:should|have|am)|having|whereas|on the|with reference|(?!amending|establishing)\p{L}+ing\b)|^.{0,40}\b(?:consider|recall|taking into account|determined|resolved)|(?:as follows|following)\s*:\s*$/iu;

const titleIn = (text: string, from: number, to: number): InstrumentTitle | null => {
  const span = trim(text, { start: Math.max(from, to - titleMax * 2), end: to });
  if (span === undefined) return null;
  const blocks = blocksIn(text, span.start, span.end);
  // The first block set as a title is; else the one nearest to the preamble that has a treaty's noun and is no recital.
  const set = blocks.findIndex(isTitle);
  const k = set >= 0 ? set : blocks.findLastIndex((b) => noun.test(headOf(b.words)) && !isSentence.test(headOf(b.words)));
  const block = blocks[k];
  if (block === undefined) return null;
  const start = goesOn.test(block.words) && blocks[k - 1] !== undefined && isLabel(blocks[k - 1]!) ? blocks[k - 1]!.start : block.start;
  let last = k;
  while (blocks[last + 1] !== undefined && goesOn.test(blocks[last + 1]!.words) && isLabelOrRest(blocks[last + 1]!)) last += 1;
  const end = Math.min(last === k && set < 0 ? block.start + headOf(block.words).length : blocks[last]!.end, start + titleMax);
  return { start, end, text: lineOf(text.slice(start, end)) };
};

/** Where the title that stands nearest above the first article begins, with the lines above that belong to it; `from` where none is set by itself. */
const titleFrom = (text: string, from: number, firstArticle: number): number => {
  const blocks = blocksIn(text, from, firstArticle);
  let i = blocks.findLastIndex((b) => isTitle(b) && preambleAt(text, b.end, firstArticle) !== null);
  if (i < 0) return from;
  while (i > 0 && blocks[i]!.end - blocks[i - 1]!.start < 1_200 && (isTitle(blocks[i - 1]!) || isLabel(blocks[i - 1]!))) i -= 1;
  return blocks[i]!.start;
};

/** Reads the opening between `floor` and the first article. */
export const openingOf = (text: string, floor: number, firstArticle: number): Opening => {
  const from = titleFrom(text, Math.max(floor, firstArticle - openingMax), firstArticle);
  const at = preambleAt(text, from, firstArticle);
  const preamble = at === null ? null : trim(text, { start: at, end: firstArticle }) ?? null;
  const title = titleIn(text, from, at ?? firstArticle) ?? (at !== null && at - from < 5 ? null : titleIn(text, from, firstArticle));
  const start = Math.min(title?.start ?? firstArticle, preamble?.start ?? firstArticle);
  return { start, title, preamble, parties: partiesIn(text, preamble, title) };
};
