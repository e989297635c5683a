import type { MapRun } from '../core/document.ts';
import { encodedLength } from '../core/place.ts';
import type { Decoded } from './decode.ts';

/** A stretch of the text. `from` is its place in the decoded source, or null where the program put it in. */
export interface Piece { readonly text: string; readonly from: number | null; readonly exact: boolean }

/** The text in one piece, from one place of the source to its end. */
export const wholeFrom = (source: string, from: number): readonly Piece[] => [{ text: source.slice(from), from, exact: true }];

/** The byte of the line that holds an offset, for encodings in which characters cannot be counted back. */
const byteOfLine = ({ lines, start }: Decoded, offset: number): number => {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.text ?? 0) <= offset) low = middle; else high = middle - 1;
  }
  return lines[low]?.byte ?? start;
};

/** Byte at which each source offset begins; offsets need not be sorted. Cost is linear in the source, up to the sorting. */
const byteOffsets = (decoded: Decoded, offsets: readonly number[]): ReadonlyMap<number, number> => {
  const { source, encoding, start, exact } = decoded;
  const places = new Map<number, number>();
  let [at, byte] = [0, start];
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    byte = exact ? byte + encodedLength(source.slice(at, offset), encoding.name) : byteOfLine(decoded, offset);
    at = offset;
    places.set(offset, byte);
  }
  return places;
};

interface Run { readonly text: number; readonly from: number | null; readonly exact: boolean }

const runsOf = (pieces: readonly Piece[]): readonly Run[] => {
  const runs: Run[] = [];
  let [at, next, open] = [0, -1, false];
  for (const { text, from, exact } of pieces) {
    if (text.length === 0) continue;
    const follows = open && exact && from === next;
    if (!follows) runs.push({ text: at, from, exact: exact && from !== null });
    at += text.length;
    open = exact && from !== null;
    next = from === null ? next : from + text.length;
  }
  return runs;
};

/** Where only the starts of lines are known, a piece is cut at them, so that each line leads back to itself. */
const cutAtLines = (pieces: readonly Piece[], decoded: Decoded): readonly Piece[] => (decoded.exact ? pieces : pieces.flatMap((piece) => {
  const { from } = piece;
  return from === null || !piece.exact ? [piece]
    : [...piece.text.matchAll(/[^\n]*\n|[^\n]+/g)].map((m) => ({ text: m[0], from: from + m.index, exact: false }));
}));

/** Pieces as one text with the way back to the bytes. */
export const assemble = (pieces: readonly Piece[], decoded: Decoded): { readonly text: string; readonly map: readonly MapRun[] } => {
  const runs = runsOf(cutAtLines(pieces, decoded));
  const places = byteOffsets(decoded, runs.flatMap((r) => (r.from === null ? [] : [r.from])));
  let last = decoded.start;
  const map = runs.map(({ text, from, exact }): MapRun => {
    last = from === null ? last : places.get(from) ?? last;
    return { text, byte: last, exact: exact && decoded.exact };
  });
  return { text: pieces.map((p) => p.text).join(''), map };
};
