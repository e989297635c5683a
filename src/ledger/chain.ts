import { contentId, encodeFields, sha256Hex, type DocumentId, type EntryId } from '../core/id.ts';
import type { Entry, Recorded } from './entry.ts';

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) {
    let out = '[';
    for (let i = 0; i < value.length; i += 1) out += i === 0 ? canonical(value[i]) : `,${canonical(value[i])}`;
    return `${out}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  let out = '{';
  for (const k of Object.keys(fields).sort()) {
    const v = fields[k];
    if (v !== undefined) out += `${out.length === 1 ? '' : ','}${JSON.stringify(k)}:${canonical(v)}`;
  }
  return `${out}}`;
};

/** The id of the entry of a document. */
export const documentEntryId = (id: DocumentId): EntryId => contentId('entry', ['document', id]);

/** What makes an entry the same entry: a document is its id, a reading its document, reader and content, a decision all of it. */
export const entryId = (entry: Entry, body: string): EntryId =>
  entry.kind === 'document' ? documentEntryId(entry.document.id) : contentId('entry', [entry.kind, body]);

/** Hash before the first entry. */
export const genesis = '0'.repeat(64);

/** `sha256(previous ‖ length-prefixed fields)`: no list of fields runs into the next. `digest` is SHA-256 by other means, where there are faster ones. */
export const chainHash = (previous: string, at: { readonly seq: number; readonly id: string; readonly recordedAt: string; readonly kind: string; readonly body: string }, digest: (bytes: Uint8Array) => string = sha256Hex): string =>
  digest(encodeFields([previous, at.seq, at.id, at.recordedAt, at.kind, at.body]));

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
