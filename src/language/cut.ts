import type { SyntaxNote } from './syntax.ts';
import type { RawSentence } from './tokenise.ts';

/** Longest sentence that is parsed in one piece; a longer one is cut, with a note. */
export const sentenceTokensMax = 200;

/** No piece is cut shorter than this for the sake of a good place. */
const pieceTokensMin = 100;

/** Where the piece that begins at `from` ends: after the last semicolon in reach, else after the last comma, else at the bound. */
const pieceEnd = (text: string, tokens: RawSentence['tokens'], from: number): number => {
  const bound = from + sentenceTokensMax;
  if (bound >= tokens.length) return tokens.length;
  for (const mark of [';', ',']) {
    for (let i = bound - 1; i >= from + pieceTokensMin; i -= 1) if (text[tokens[i]!.start] === mark) return i + 1;
  }
  return bound;
};

/** Sentences no longer than the bound; each that was cut leaves a note with its whole span. */
export const cut = (text: string, sentences: readonly RawSentence[], notes: SyntaxNote[]): readonly RawSentence[] =>
  sentences.flatMap((sentence): readonly RawSentence[] => {
    const { tokens } = sentence;
    if (tokens.length <= sentenceTokensMax) return [sentence];
    notes.push({ code: 'syntax/sentence-cut', at: { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end } });
    const pieces: RawSentence[] = [];
    for (let from = 0; from < tokens.length;) {
      const end = pieceEnd(text, tokens, from);
      pieces.push({ tokens: tokens.slice(from, end) });
      from = end;
    }
    return pieces;
  });
