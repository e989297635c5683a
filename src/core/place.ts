import type { Document, MapRun } from './document.ts';
import type { Span } from './span.ts';

/** A stretch of the received bytes. `exact` is false where the way back is the nearest place known, not the very byte. */
export interface BytePlace { readonly start: number; readonly end: number; readonly exact: boolean }

type Mapped = Pick<Document, 'text' | 'map' | 'encoding' | 'lengthBytes'>;

const utf8Length = (text: string): number => {
  let n = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) n += 1;
    else if (unit < 0x800) n += 2;
    // Each half of a surrogate pair counts for two of its four bytes, so that no offset inside falls outside.
    else n += unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return n;
};

/** Bytes that a stretch of text takes in an encoding whose runs are exact: UTF-8, UTF-16 or one byte a character. */
export const encodedLength = (text: string, encoding: string): number =>
  encoding === 'utf-8' ? utf8Length(text) : encoding.startsWith('utf-16') ? text.length * 2 : text.length;

const runAt = (map: readonly MapRun[], offset: number): number => {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.text ?? 0) <= offset) low = middle; else high = middle - 1;
  }
  return low;
};

/** The bytes that a span of the text was read from. */
export const bytesOf = ({ text, map, encoding, lengthBytes }: Mapped, span: Span): BytePlace => {
  const first = runAt(map, span.start);
  const last = runAt(map, span.end - 1);
  const a = map[first];
  const b = map[last];
  if (a === undefined || b === undefined) return { start: 0, end: 0, exact: false };
  const start = a.exact ? a.byte + encodedLength(text.slice(a.text, span.start), encoding.name) : a.byte;
  if (b.exact) return { start, end: b.byte + encodedLength(text.slice(b.text, span.end), encoding.name), exact: a.exact };
  return { start, end: Math.max(start, map[last + 1]?.byte ?? lengthBytes), exact: false };
};
