import type { Paragraph } from '../../core/instrument.ts';
import { trim, type Span } from '../../core/span.ts';

const numbered = /(?<=^|\n[ \t]{0,12}|[.;:)”"]\s{0,3}|\n)\(?(\d{1,2})(?:\)\.?|\.(?!\d)|(?=[ \t]{1,4}\p{Lu}))[ \t]{0,6}(?=\S)/gu;
const lettered = /(?<=^|\n[ \t]{0,12}|[.;:]\s{0,3}|\n)\(?([a-z])\)[ \t]{0,6}(?=\S)/gu;

interface Mark { readonly at: number; readonly number: string }

/** Marks that count on from one: each is taken when it is the number that is due. */
const rising = (body: string, pattern: RegExp, valueOf: (n: string) => number): readonly Mark[] => {
  const out: Mark[] = [];
  for (const m of body.matchAll(pattern)) {
    if (valueOf(m[1]!) !== out.length + 1) continue;
    // Paragraph 1 opens the article, or stands behind words that lead to it.
    if (out.length === 0 && body.slice(0, m.index).trim() !== '' && !/[:—–-]\s*$/.test(body.slice(0, m.index))) return [];
    out.push({ at: m.index, number: m[1]! });
  }
  return out.length > 1 ? out : [];
};

/** The paragraphs of an article's body: by number where they count on from one, else by letter, else by blank lines. */
export const paragraphsOf = (text: string, body: Span): readonly Paragraph[] => {
  const words = text.slice(body.start, body.end);
  const numbers = rising(words, numbered, Number);
  const marks = numbers.length > 0 ? numbers : rising(words, lettered, (c) => c.charCodeAt(0) - 96);
  const cuts: readonly { readonly at: number; readonly number: string | null }[] = marks.length > 0
    ? (words.slice(0, marks[0]!.at).trim() === '' ? marks : [{ at: 0, number: null }, ...marks])
    : [{ at: 0, number: null }, ...[...words.matchAll(/\n[ \t]*\n/g)].map((m) => ({ at: m.index, number: null }))];
  return cuts.flatMap(({ at, number }, i) => {
    const span = trim(text, { start: body.start + at, end: body.start + (cuts[i + 1]?.at ?? words.length) });
    return span === undefined ? [] : [{ ...span, number }];
  });
};
