import { createHash } from 'node:crypto';
import { dayNumber } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { DocumentId } from '../core/id.ts';
import { sketchKeys, sketchOf, type Sketch } from '../ledger/origins.ts';
import { heardOn } from '../ledger/view-point.ts';
import type { Driver } from './driver.ts';

/** What is known of a document for the sake of those to come. */
export interface KnownRow { readonly id: DocumentId; readonly url: string | null; /** Hash of its words alone. */ readonly words: string; readonly publisher: string | null; /** Number of the day on which it was heard. */ readonly day: number; readonly sketch: Sketch }

/** A text by its words alone: layout, case and marks do not count. */
const wordsOf = (text: string): string => createHash('sha256').update(text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()).digest('hex');

/** A document as it is known. Linear in its text. */
export const knownRow = (d: Document): KnownRow => ({ id: d.id, url: d.url, words: wordsOf(d.text), publisher: d.publisher, day: dayNumber(heardOn(d)), sketch: sketchOf(d.text) });

const text = (v: unknown): string | null => (v === null || v === undefined ? null : String(v));

const fromSql = (r: Record<string, unknown>): KnownRow => ({
  id: String(r['id']) as DocumentId, url: text(r['url']), words: String(r['words']), publisher: text(r['publisher']), day: Number(r['day']),
  sketch: { runs: Number(r['runs']), hashes: new Uint32Array(Uint8Array.from(r['hashes'] as Uint8Array).buffer) },
});

const columns = 'id, url, words, publisher, day, runs, hashes';

/** Writes a row that stands at `seq` of the record. */
export const writeRow = (driver: Driver, seq: number, r: KnownRow): void => {
  driver.run(`INSERT INTO known_document (seq, words, day, runs, hashes, id, url, publisher) VALUES (?, ?, ?, ?, ?, ?, ${r.url === null ? 'NULL' : '?'}, ${r.publisher === null ? 'NULL' : '?'}) ON CONFLICT DO NOTHING`,
    ...[seq, r.words, r.day, r.sketch.runs, new Uint8Array(Uint32Array.from(r.sketch.hashes).buffer), r.id, r.url, r.publisher].filter((v) => v !== null));
  for (const hash of sketchKeys(r.sketch)) driver.run('INSERT INTO known_run (hash, day, seq) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', hash, r.day, seq);
};

/** The newest row of which one column has a value. */
export const newestRow = (driver: Driver, column: 'id' | 'url' | 'words', value: string): KnownRow | undefined => {
  const r = driver.all(`SELECT ${columns} FROM known_document WHERE ${column} = ? ORDER BY seq DESC LIMIT 1`, value)[0];
  return r === undefined ? undefined : fromSql(r);
};

/** Documents of some days that share a run of words, at most: of a phrase that hundreds share the earliest few are enough. */
export const alikeMax = 32;

/** Rows heard between two days that share one of the runs by which likeness is looked for. */
export const rowsSharing = (driver: Driver, sketch: Sketch, from: number, to: number): readonly KnownRow[] => {
  const seqs = new Set([...sketchKeys(sketch)].flatMap((hash) => driver.all(`SELECT seq FROM known_run WHERE hash = ? AND day BETWEEN ? AND ? LIMIT ${alikeMax}`, hash, from, to).map((r) => Number(r['seq']))));
  return [...seqs].toSorted((a, b) => a - b).flatMap((seq) => driver.all(`SELECT ${columns} FROM known_document WHERE seq = ?`, seq).map(fromSql));
};
