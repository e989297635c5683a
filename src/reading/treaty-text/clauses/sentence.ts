import type { Instrument } from '../../../core/instrument.ts';
import type { Span } from '../../../core/span.ts';

/**
 * One sentence of an instrument, with its words in lower case, white space as single blanks and straight apostrophes, so that every rule sees one
 * spelling. `at[i]` is where unit `i` of `words` stands in the text. `article` counts the articles, so that a clause is not carried over to the next.
 */
export interface Sentence extends Span {
  readonly words: string;
  readonly at: readonly number[];
  readonly article: number;
  readonly index: number;
}

/** Longest sentence that is read in one piece; a longer one is cut, so that the cost of every rule is bounded. */
const sentenceMax = 2_400;

const abbreviation = /(?:\b(?:no|nos|art|arts|st|mr|mrs|dr|vol|cf|para|paras|ref|i\.e|e\.g|p\.m|a\.m|u\.n|u\.s|d\.c|h\.e)|\b\p{L}|\(sd|\bdone at [^.]{0,20}d)$/iu;
const stop = /(?<!\d)[.;](?=[\s"'”’)\]]|\p{Ll}|$|\d+\s?\.\s)|(?<=\d)[.;](?=\s|$|\p{Lu}\p{Ll})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}|[“"])|\n[ \t]*\n(?=[\s]*(?:\p{Lu}|\d|\(|"|“|-|—|$))|(?<=\p{L}[.:])(?=\d{1,2}(?:\.\d{1,2})*\.?\s?\p{L})|(?<=[:.])\n/gu;

/** "under Article V. As regards …": a numeral, and no initial. */
const roman = /\b(?:articles?|part|chapter|annex|section|title|appendix|protocol)\s[ivxlc]+$/iu;

const isAbbreviated = (text: string, at: number): boolean => text[at] === '.' && abbreviation.test(text.slice(Math.max(0, at - 24), at)) && !(roman.test(text.slice(Math.max(0, at - 16), at)) && /^\.\s+\p{Lu}/u.test(text.slice(at, at + 6))) && !/\p{Ll}{2}\p{L}$/u.test(text.slice(Math.max(0, at - 4), at));

/** Places where a sentence ends in a stretch of text: full stops, semicolons, blank lines, the borders of articles. */
const cutsIn = (text: string, { start, end }: Span, borders: readonly number[]): readonly number[] => {
  const cuts: number[] = [...borders];
  for (const m of text.slice(start, end).matchAll(stop)) {
    const at = start + m.index;
    if (!isAbbreviated(text, at)) cuts.push(at + (m[0] === '.' || m[0] === ';' ? 1 : 0));
  }
  return cuts.toSorted((a, b) => a - b);
};

const flatten = (text: string, start: number, end: number): Pick<Sentence, 'words' | 'at'> => {
  const at: number[] = [];
  let words = '';
  for (let i = start; i < end; i += 1) {
    const c = text[i]!;
    const plain = /\s|[\u00a0|]/.test(c) ? ' ' : c === '’' || c === '‘' || c === '`' || c === '´' ? "'" : c === '–' || c === '—' ? '-' : c.toLowerCase();
    if (plain === ' ' && (words === '' || words.endsWith(' '))) continue;
    words += plain.length === 1 ? plain : c;
    at.push(i);
  }
  return words.endsWith(' ') ? { words: words.slice(0, -1), at: at.slice(0, -1) } : { words, at };
};

/** The sentences of an instrument in order. */
export const sentencesOf = (text: string, instrument: Pick<Instrument, 'start' | 'end' | 'articles'>): readonly Sentence[] => {
  // A heading that runs into the words of its article is told from them later, by the subject.
  const borders = instrument.articles.flatMap((a) => [a.start, ...(text.slice(Math.max(0, a.end - 20), a.end).trimEnd().endsWith(',') ? [] : [a.end]), ...(/\b(?:this|the\s+present)\s+\p{L}+/iu.test(text.slice(a.start, a.bodyStart)) ? [] : [a.bodyStart])]);
  const starts = instrument.articles.map((a) => a.start);
  const out: Sentence[] = [];
  let from = instrument.start;
  let article = 0;
  const add = (to: number): void => {
    for (let low = from; low < to; low += sentenceMax) {
      const span = { start: low, end: Math.min(to, low + sentenceMax) };
      while (article < starts.length && starts[article]! <= span.start) article += 1;
      const flat = flatten(text, span.start, span.end);
      if (/\p{L}{2}/u.test(flat.words)) out.push({ ...span, ...flat, article, index: out.length });
    }
    from = to;
  };
  for (const cut of cutsIn(text, instrument, borders)) if (cut > from && cut < instrument.end) add(cut);
  add(instrument.end);
  return out;
};

const numbering = /^(?:[\s"“(*#_|-]*(?:(?:article|art|section|paragraph|para)\.? ?[\divxlc]+[.:)]*|\(?\d{1,3}(?:\.\d{1,2})*\)?[.)]?(?= )|\(?[a-z]\)|\(?[ivx]{1,4}[.)](?= )|[.;:,])\s*)+/u;

/** Where the words of a sentence begin behind numbers of articles and paragraphs. */
export const leadOf = (words: string): number => numbering.exec(words)?.[0].length ?? 0;

/** The stretch of text for units `from` to `to` of a sentence, without blanks and separators at its ends. */
export const spanIn = (s: Sentence, from: number, to: number): Span => {
  let a = Math.max(0, from);
  let b = Math.min(s.words.length, to);
  while (a < b - 1 && /[\s,;:.)-]/.test(s.words[a]!)) a += 1;
  while (b > a + 1 && /[\s,;:(]/.test(s.words[b - 1]!)) b -= 1;
  return { start: s.at[a]!, end: s.at[b - 1]! + 1 };
};
