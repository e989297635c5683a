import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { refuse, type Result } from '../core/refusal.ts';
import type { Hints } from './hints.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { foreignKind, mediumOf } from './media-type.ts';
import { page } from './page.ts';
import { plainText } from './plain.ts';

const readers = { 'text/plain': plainText, 'text/markdown': markdown, 'text/html': page } as const;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 2 : 1)} MB`;

/**
 * Bytes to documents, one outcome for each document in the order they stand: JSON Lines holds many, everything else is one.
 * Pure: the same bytes and hints give the same outcomes. Never throws, whatever the bytes are.
 */
export const receive = (bytes: Uint8Array, hints: Hints): readonly Result<Document>[] => {
  const { name } = hints;
  const medium = mediumOf(bytes, hints);
  const most = medium === 'application/jsonl' ? limits.linesFileBytes : limits.documentBytes;
  if (bytes.length === 0) return [refuse('document/empty', `${name} is empty: it has 0 bytes. Check that the right file was saved.`, name)];
  if (bytes.length > most) {
    return [refuse('document/too-large', `${name} has ${bytes.length > most * 1.1 ? megabytes(bytes.length) : `more than ${megabytes(most)}`}; at most ${megabytes(most)} are read. Split it, or save only its text.`, name)];
  }
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) return [refuse('document/unknown-type', `${name} is ${foreign.what}, which is not read yet. ${foreign.advice}`, name)];
  if (medium === 'application/jsonl') return jsonLines(bytes, hints);
  const outcome = readers[medium](bytes, hints);
  // The inner readers do not know the name; a refusal without a place helps nobody.
  return [outcome.ok || outcome.refusal.where !== undefined ? outcome : refuse(outcome.refusal.code, `${name}: ${outcome.refusal.message}`, name)];
};
