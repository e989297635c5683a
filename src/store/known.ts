import type { Document, Kinship } from '../core/document.ts';
import { sha256Hex, type DocumentId } from '../core/id.ts';
import type { Driver } from './driver.ts';
import type { SqliteLog } from './sqlite-log.ts';
import { guarded } from './trouble.ts';

/** What the record has of a document that is about to be added. */
export interface Kin {
  /** This very document is there. */
  readonly isHeld: boolean;
  readonly kin: Kinship | null;
  /** The same words from the same place: kept and linked, told once. */
  readonly isOldNews: boolean;
}

/** The documents of a record by address and by words: a projection, made again from the record wherever it is missing or behind. */
export interface Known {
  find(document: Document): Kin;
  /** Tells of a document that will be recorded, before it is. */
  expect(document: Document): void;
}

interface Row { readonly id: DocumentId; readonly url: string | null; readonly words: string; readonly publisher: string | null }

/** A text by its words alone: layout, case and marks do not count. */
const wordsOf = (text: string): string => sha256Hex(new TextEncoder().encode(text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()));

const rowOf = (d: Document): Row => ({ id: d.id, url: d.url, words: wordsOf(d.text), publisher: d.publisher });

const fromSql = (r: Record<string, unknown>): Row => ({
  id: String(r['id']) as DocumentId, url: r['url'] === null ? null : String(r['url']), words: String(r['words']), publisher: r['publisher'] === null ? null : String(r['publisher']),
});

const isSamePlace = (a: Row, b: Row): boolean => (a.url === null || b.url === null ? a.publisher === b.publisher : a.url === b.url);

/** The documents of a record that is open for writing, kept in the file of intake beside it. */
export const knownOf = (log: SqliteLog, driver: Driver): Known => {
  const expected: Row[] = [];

  const catchUp = (): void => {
    const from = Number(driver.all('SELECT max(seq) AS seq FROM known_document')[0]?.['seq'] ?? 0);
    const news = [...log.read(from)].flatMap(({ seq, entry }) => (entry.kind === 'document' ? [{ seq, document: entry.document }] : []));
    if (news.length === 0) return;
    driver.exec('BEGIN IMMEDIATE');
    for (const { seq, document } of news) {
      const r = rowOf(document);
      driver.run(`INSERT INTO known_document (id, seq, url, words, publisher) VALUES (?, ?, ${r.url === null ? 'NULL' : '?'}, ?, ${r.publisher === null ? 'NULL' : '?'}) ON CONFLICT DO NOTHING`,
        ...[r.id, seq, r.url, r.words, r.publisher].filter((v) => v !== null));
    }
    driver.exec('COMMIT');
  };
  guarded(log.file, catchUp);

  const held = (sql: string, value: string): Row | undefined => { const r = driver.all(`SELECT id, url, words, publisher FROM known_document WHERE ${sql} ORDER BY seq DESC LIMIT 1`, value)[0]; return r === undefined ? undefined : fromSql(r); };
  const latest = (is: (r: Row) => boolean, sql: string, value: string): Row | undefined => expected.findLast(is) ?? held(sql, value);

  return {
    find: (document) => guarded(log.file, () => {
      const mine = rowOf(document);
      if (latest((r) => r.id === mine.id, 'id = ?', mine.id) !== undefined) return { isHeld: true, kin: null, isOldNews: true };
      const before = mine.url === null ? undefined : latest((r) => r.url === mine.url, 'url = ?', mine.url);
      if (before !== undefined && before.words !== mine.words) return { isHeld: false, kin: { kind: 'revision', of: before.id }, isOldNews: false };
      const twin = before ?? latest((r) => r.words === mine.words, 'words = ?', mine.words);
      return twin === undefined ? { isHeld: false, kin: null, isOldNews: false } : { isHeld: false, kin: { kind: 'same-text', of: twin.id }, isOldNews: isSamePlace(twin, mine) };
    }),
    expect: (document) => { expected.push(rowOf(document)); if (expected.length > 2_000) { guarded(log.file, catchUp); expected.splice(0, 1_000); } },
  };
};
