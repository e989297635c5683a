import type { Document } from '../core/document.ts';
import type { Result } from '../core/refusal.ts';
import { decode } from './decode.ts';
import { headOf } from './head.ts';
import type { Hints } from './hints.ts';
import { makeDocument } from './make.ts';
import { wholeFrom } from './pieces.ts';

/** A plain text, whose characters are kept as they stand; only front matter is set aside. */
export const plainText = (bytes: Uint8Array, hints: Hints): Result<Document> => {
  const decoded = decode(bytes, hints.encoding);
  if (!decoded.ok) return decoded;
  const { found, bodyStart } = headOf(decoded.value.source);
  return makeDocument({ bytes, medium: 'text/plain', decoded: decoded.value, pieces: wholeFrom(decoded.value.source, bodyStart), found }, hints);
};
