import type { Document } from '../core/document.ts';
import type { Result } from '../core/refusal.ts';
import { decode } from './decode.ts';
import { headOf } from './head.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import type { Piece } from './pieces.ts';

/**
 * Marks that are not words: heading and quote signs, list marks, emphasis, code ticks, images, the addresses of links, comments.
 * No run crosses a bracket of its own kind, so that a page full of open brackets is looked at once, not once for each of them.
 */
const marks = new RegExp([
  '<!--[^<>]{0,2000}-->',
  '^ {0,3}(?:#{1,6}(?=\\s)\\s?|(?:>\\s?){1,8}|[-*+] (?:\\[[ xX]\\] )?|={3,99}\\s*$|(?:[-*_]\\s?){3,99}$|`{3,9}[^\\n]{0,60}$)',
  '!\\[[^[\\]\\n]{0,500}\\]\\([^()[\\]\\n]{0,1000}\\)',
  '\\]\\([^()[\\]\\n]{0,1000}\\)',
  '\\*{1,3}', '(?<![\\p{L}\\p{N}])_{1,3}(?=\\S)', '(?<=\\S)_{1,3}(?![\\p{L}\\p{N}])', '`{1,3}', '\\[(?=[^[\\]\\n]{1,500}\\]\\()',
].join('|'), 'gmu');

const withoutMarks = (source: string, start: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let last = start;
  for (const m of source.slice(start).matchAll(marks)) {
    const at = start + m.index;
    pieces.push({ text: source.slice(last, at), from: last, exact: true });
    last = at + m[0].length;
  }
  pieces.push({ text: source.slice(last), from: last, exact: true });
  return pieces;
};

const titleOf = (source: string): string | null => /^#\s{1,3}(\S[^\n]{0,300}?)\s{0,9}#{0,6}\s{0,9}$/m.exec(source.slice(0, 20_000))?.[1] ?? null;

/** A Markdown text without its marks; every word knows its place in the file. */
export const markdown = (bytes: Uint8Array, hints: Hints): Result<Document> => {
  const decoded = decode(bytes, hints.encoding);
  if (!decoded.ok) return decoded;
  const { source } = decoded.value;
  const { found, bodyStart } = headOf(source);
  const pieces = withoutMarks(source, bodyStart);
  return makeDocument({ bytes, medium: 'text/markdown', decoded: decoded.value, pieces, found: { ...found, title: found.title ?? titleOf(source.slice(bodyStart)) } }, hints);
};
