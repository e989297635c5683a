import { contentId, encodeFields, sha256Hex, type EntryId } from '../core/id.ts';
import type { Entry, Recorded } from './entry.ts';

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
};

/** What makes an entry the same entry: a document is its id, a reading its document, reader and content, a decision all of it. */
export const entryId = (entry: Entry, body: string): EntryId =>
  entry.kind === 'document' ? contentId('entry', ['document', entry.document.id]) : contentId('entry', [entry.kind, body]);

/** Hash before the first entry. */
export const genesis = '0'.repeat(64);

/** `sha256(previous ‖ length-prefixed fields)`: no list of fields runs into the next. */
export const chainHash = (previous: string, at: { readonly seq: number; readonly id: string; readonly recordedAt: string; readonly kind: string; readonly body: string }): string =>
  sha256Hex(encodeFields([previous, at.seq, at.id, at.recordedAt, at.kind, at.body]));

/** One thing that `verify` found wrong, with the position it was found at; 0 where it is of the file and not of an entry. */
export interface Flaw { readonly seq: number; readonly what: 'hash' | 'sequence' | 'id' | 'bytes' | 'quote' | 'json' | 'file' | 'head'; readonly message: string }

/** The stored form of an entry, as the chain sees it. */
export interface Row { readonly seq: number; readonly id: string; readonly recordedAt: string; readonly kind: string; readonly body: string; readonly hash: string }

/** Recomputes the chain over stored rows; every break is named, and the walk goes on from the stored hash. */
export function* chainFlaws(rows: Iterable<Row>): Iterable<Flaw> {
  let previous = genesis;
  let seq = 0;
  for (const row of rows) {
    seq += 1;
    if (row.seq !== seq) yield { seq: row.seq, what: 'sequence', message: `position ${seq} is missing: the next one found is ${row.seq}` };
    seq = row.seq;
    if (chainHash(previous, row) !== row.hash) yield { seq, what: 'hash', message: `entry ${seq} (${row.kind}) does not have the content that its hash names` };
    previous = row.hash;
  }
}

/** A stored row as an entry. */
export const toRecorded = (row: Row): Recorded => ({ seq: row.seq, id: row.id as EntryId, recordedAt: row.recordedAt, hash: row.hash, entry: JSON.parse(row.body) as Entry });
