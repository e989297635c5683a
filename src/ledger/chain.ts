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

/** One thing that `verify` found wrong, with the position it was found at; 0 where it is not of one entry. */
export interface Flaw { readonly seq: number; readonly what: 'hash' | 'sequence' | 'id' | 'bytes' | 'quote' | 'json' | 'unreadable' | 'seal' | 'schema' | 'file' | 'head'; readonly message: string }

/** The stored form of an entry, as the chain sees it. */
export interface Row { readonly seq: number; readonly id: string; readonly recordedAt: string; readonly kind: string; readonly body: string; readonly hash: string }

/** Takes stored rows one after the other and names every break; it goes on from the stored hash. */
export const chainWalk = (): ((row: Row) => readonly Flaw[]) => {
  let previous = genesis;
  let seq = 0;
  return (row) => {
    const wanted = seq + 1;
    const isSound = chainHash(previous, row) === row.hash;
    seq = row.seq;
    previous = row.hash;
    if (seq === wanted && isSound) return [];
    if (seq === wanted) return [{ seq, what: 'hash', message: `entry ${seq} (${row.kind}) does not have the content that its hash names` }];
    if (seq < wanted) return [{ seq, what: 'sequence', message: `entry ${seq} stands after entry ${wanted - 1}` }];
    return [{ seq: wanted, what: 'sequence', message: `${wanted + 1 < seq ? `entries ${wanted} to ${seq - 1} are` : `entry ${wanted} is`} missing, so that entry ${seq} cannot be checked` }];
  };
};

/** Recomputes the chain over stored rows; every break is named. */
export function* chainFlaws(rows: Iterable<Row>): Iterable<Flaw> {
  const walk = chainWalk();
  for (const row of rows) yield* walk(row);
}

/** A stored row as an entry. */
export const toRecorded = (row: Row): Recorded => ({ seq: row.seq, id: row.id as EntryId, recordedAt: row.recordedAt, hash: row.hash, entry: JSON.parse(row.body) as Entry });
