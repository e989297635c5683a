import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Day } from '../../core/date.ts';
import type { SqliteLog } from '../../store/sqlite-log.ts';
import { heardOn } from '../../ledger/view-point.ts';
import { wordsOf } from '../../views/fold-text.ts';
import type { Query } from './query.ts';

/** Where a document stands in the record. */
export interface Place { readonly seq: number; readonly recordedAt: string }

/** Which documents count: up to a position, and up to a day of the world. */
export interface Reach { readonly seq: number; readonly day: string }

/** What is looked up across the whole record without reading it: a projection that is thrown away and made anew at will. */
export interface RecordIndex {
  /** Takes in some of what the record has gained; true when all of it is in. */
  readonly follow: (documents?: number) => boolean;
  /** Documents by their words, the best first. */
  readonly find: (query: Query, reach: Reach, limit: number) => readonly string[];
  readonly documentOf: (claim: string) => string | undefined;
  readonly placeOf: (document: string) => Place | undefined;
  /** Documents with a date, the newest first; then those without one. */
  readonly newest: (reach: Reach, at: { readonly until: Day; readonly limit: number; readonly from?: number; readonly publisher?: string | undefined; readonly isDated?: boolean }) => readonly string[];
  readonly count: (reach: Reach, publisher?: string) => number;
  readonly sharing: (url: string, reach: Reach) => readonly string[];
  readonly close: () => void;
}

const version = 3;
const bodyMax = 200_000;
const never = '9999-99-99';

const schema = `CREATE VIRTUAL TABLE text USING fts5(title, body, content='', tokenize="unicode61 remove_diacritics 0");
CREATE TABLE document(seq INTEGER PRIMARY KEY, id TEXT NOT NULL, at TEXT NOT NULL, day TEXT NOT NULL, published TEXT NOT NULL, publisher TEXT, url TEXT) STRICT;
CREATE UNIQUE INDEX document_by_id ON document(id); CREATE INDEX document_by_day ON document(published DESC, id); CREATE INDEX document_by_publisher ON document(publisher, published DESC, id); CREATE INDEX document_by_url ON document(url) WHERE url IS NOT NULL;
CREATE TABLE claim(id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE follows(one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
PRAGMA user_version = ${version};`;

const stands = (db: Database.Database): { readonly seq: number; readonly hash: string } => db.prepare<[], { readonly seq: number; readonly hash: string }>('SELECT seq, hash FROM follows').get() ?? { seq: 0, hash: '' };

/** A file of this version that has followed this record, or undefined. */
const kept = (file: string, log: SqliteLog): Database.Database | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    const db = new Database(file);
    const at = db.pragma('user_version', { simple: true }) === version ? stands(db) : { seq: -1, hash: '' };
    const row = at.seq > 0 ? [...log.rows(at.seq - 1, at.seq)][0] : undefined;
    if (at.seq === 0 || row?.hash === at.hash) return db;
    db.close();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  }
  return undefined;
};

const made = (file: string): Database.Database => {
  const fresh = (at: string): Database.Database => {
    const db = new Database(at);
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${schema}`);
    return db;
  };
  try {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    return fresh(file);
  } catch {
    // A folder that takes no files: the index is kept in memory for as long as the server runs.
    return fresh(':memory:');
  }
};

const asText = (query: Query): string => {
  const quoted = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', '')}"`;
  return [...query.words.map((w) => `${quoted([w])}${w.length > 3 ? '*' : ''}`), ...query.phrases.map(quoted)].join(' AND ');
};

/** Opens or makes the index of a record; `file` is `:memory:` for a small one. */
export const openIndex = (log: SqliteLog, file: string): RecordIndex => {
  const db = (file === ':memory:' ? undefined : kept(file, log)) ?? made(file);
  const putText = db.prepare('INSERT INTO text(rowid, title, body) VALUES (?, ?, ?)');
  const putDocument = db.prepare('INSERT OR IGNORE INTO document(seq, id, at, day, published, publisher, url) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const putClaim = db.prepare('INSERT OR IGNORE INTO claim(id, document) VALUES (?, ?)');
  const putStand = db.prepare('INSERT INTO follows(one, seq, hash) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash');
  const ids = <P extends readonly unknown[]>(sql: string) => { const s = db.prepare<P extends unknown[] ? P : unknown[], { readonly id: string }>(sql); return (...values: P): readonly string[] => s.all(...(values as unknown as Parameters<typeof s.all>)).map((r) => r.id); };
  const find = ids('SELECT d.id AS id FROM text t JOIN document d ON d.seq = t.rowid WHERE text MATCH ? AND d.seq <= ? AND d.day <= ? ORDER BY bm25(text, 4.0, 1.0), d.seq LIMIT ?');
  const newest = ids('SELECT id FROM document WHERE published <= ? AND published <= ? AND seq <= ? AND day <= ? ORDER BY published DESC, id LIMIT ? OFFSET ?');
  const newestOf = ids('SELECT id FROM document WHERE publisher = ? AND published <= ? AND published <= ? AND seq <= ? AND day <= ? ORDER BY published DESC, id LIMIT ? OFFSET ?');
  const undated = ids('SELECT id FROM document WHERE published = ? AND seq <= ? AND day <= ? AND (? IS NULL OR publisher = ?) ORDER BY id');
  const sharing = ids('SELECT id FROM document WHERE url = ? AND seq <= ? AND day <= ? ORDER BY day, id');
  const one = <T>(sql: string) => { const s = db.prepare(sql); return (...values: readonly unknown[]): T | undefined => s.get(...values) as T | undefined; };
  const place = one<Place>('SELECT seq, at AS recordedAt FROM document WHERE id = ?');
  const claim = one<{ readonly document: string }>('SELECT document FROM claim WHERE id = ?');
  const counted = one<{ readonly n: number }>('SELECT count(*) AS n FROM document WHERE seq <= ? AND day <= ? AND (? IS NULL OR publisher = ?)');
  const follow = (most = Number.MAX_SAFE_INTEGER): boolean => {
    let { seq: at } = stands(db);
    const head = log.head().seq;
    if (at >= head) return true;
    let taken = 0;
    db.exec('BEGIN');
    for (const r of log.read(at, head)) {
      at = r.seq;
      if (r.entry.kind === 'document') {
        const { document: d } = r.entry;
        putText.run(r.seq, wordsOf(`${d.title ?? d.name} ${d.publisher ?? ''}`).join(' '), wordsOf(d.text.slice(0, bodyMax)).join(' '));
        putDocument.run(r.seq, d.id, r.recordedAt, heardOn(d), d.published ?? never, d.publisher, d.url);
        taken += 1;
      } else if (r.entry.kind === 'reading') for (const c of r.entry.reading.claims) putClaim.run(c.id, r.entry.reading.document);
      if (taken >= most || at === head) {
        putStand.run(at, r.hash);
        break;
      }
    }
    db.exec('COMMIT');
    return at >= head;
  };
  return {
    follow,
    find: (query, reach, limit) => {
      const text = asText(query);
      return text === '' ? [] : find(text, reach.seq, reach.day, limit);
    },
    documentOf: (id) => claim(id)?.document, placeOf: (id) => place(id), sharing: (url, reach) => sharing(url, reach.seq, reach.day),
    count: (reach, publisher) => counted(reach.seq, reach.day, publisher ?? null, publisher ?? null)?.n ?? 0,
    newest: (reach, { until, limit, from = 0, publisher, isDated = false }) => {
      const last = '9999-12-31';
      const dated = publisher === undefined ? newest(until, last, reach.seq, reach.day, limit, from) : newestOf(publisher, until, last, reach.seq, reach.day, limit, from);
      return isDated || dated.length === limit ? dated : [...dated, ...undated(never, reach.seq, reach.day, publisher ?? null, publisher ?? null)].slice(0, limit);
    },
    close: () => { db.close(); },
  };
};
