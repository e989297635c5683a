import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Day } from '../../core/date.ts';
import { foldVersion } from '../../store/fold/schema.ts';
import type { SqliteLog } from '../../store/sqlite-log.ts';
import { heardOn } from '../../ledger/view-point.ts';
import { wordsOf } from '../../views/fold-text.ts';
import { listReader, listSchema, type Lists } from '../lists/lists.ts';
import type { Query } from './query.ts';

/** Where a document stands in the record. */
export interface Place { readonly seq: number; readonly recordedAt: string }

/** Which documents count: up to a position, and up to a day of the world. */
export interface Reach { readonly seq: number; readonly day: string }

/** What has been read, counted at a point of the record. */
export interface Counted { readonly documents: number; readonly claims: number; readonly sources: number; readonly first: string | null; readonly last: string | null; readonly unread: number; readonly languages: readonly (readonly [string, number])[]; readonly refused: readonly (readonly [string, number])[] }

/** How much of one publisher has been read. */
export interface Published { readonly publisher: string; readonly documents: number; readonly first: string | null; readonly last: string | null; readonly languages: readonly string[]; readonly claims: number }

/** A place in the list of documents, newest first. */
export interface Newest { readonly id: string; readonly published: string }

/** What is looked up across the whole record without reading it: a projection that is thrown away and made anew at will. */
export interface RecordIndex {
  /** Documents by their words, the best first. */
  readonly find: (query: Query, reach: Reach, limit: number) => readonly string[];
  readonly documentOf: (claim: string) => string | undefined;
  readonly placeOf: (document: string) => Place | undefined;
  /** Documents, the newest first; those without a date at the end, or left out. */
  readonly newest: (reach: Reach, at: { readonly until: Day; readonly limit: number; readonly from?: number; readonly after?: Newest | undefined; readonly publisher?: string | undefined; readonly isDated?: boolean }) => readonly Newest[];
  readonly count: (reach: Reach, publisher?: string) => number;
  readonly counted: (reach: Reach) => Counted;
  readonly published: (reach: Reach) => readonly Published[];
  readonly sharing: (url: string, reach: Reach) => readonly string[];
  /** To which position of the record it has followed. */
  readonly position: () => number;
  readonly lists: Lists;
  readonly close: () => void;
}

// Lists are made from the fold: where that is of another make, they are too.
const version = 7_000 + foldVersion;
const bodyMax = 200_000;
const never = '9999-99-99';
const forever = 9_007_199_254_740_991;

const schema = `CREATE VIRTUAL TABLE text USING fts5(title, body, content='', tokenize="unicode61 remove_diacritics 0");
CREATE TABLE document(seq INTEGER PRIMARY KEY, id TEXT NOT NULL, at TEXT NOT NULL, day TEXT NOT NULL, published TEXT NOT NULL, publisher TEXT, url TEXT, language TEXT) STRICT;
CREATE UNIQUE INDEX document_by_id ON document(id); CREATE INDEX document_by_day ON document(published DESC, id); CREATE INDEX document_by_publisher ON document(publisher, published DESC, id); CREATE INDEX document_by_url ON document(url) WHERE url IS NOT NULL;
CREATE TABLE claim(id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE reading(seq INTEGER PRIMARY KEY, document TEXT NOT NULL, until INTEGER NOT NULL, claims INTEGER NOT NULL, unread INTEGER NOT NULL, announces INTEGER NOT NULL) STRICT; CREATE INDEX reading_of ON reading(document);
CREATE TABLE refusal(reading INTEGER NOT NULL, code TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (reading, code)) STRICT, WITHOUT ROWID;
CREATE TABLE follows(one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
${listSchema}
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
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; ${schema}`);
    return db;
  };
  if (file === ':memory:') return fresh(file);
  try {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    return fresh(file);
  } catch {
    // A folder that takes no files: the index is kept elsewhere for as long as the server runs.
    return fresh(join(mkdtempSync(join(tmpdir(), 'depositary-search-')), 'index'));
  }
};

const asText = (query: Query): string => {
  const quoted = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', '')}"`;
  return [...query.words.map((w) => `${quoted([w])}${w.length > 3 ? '*' : ''}`), ...query.phrases.map(quoted)].join(' AND ');
};

/** Takes in some of what the record has gained, up to a position; true when all of it is in. */
export const followIndex = (db: Database.Database, log: SqliteLog, most = Number.MAX_SAFE_INTEGER, upTo = log.head().seq): boolean => {
  const putText = db.prepare('INSERT INTO text(rowid, title, body) VALUES (?, ?, ?)');
  const putDocument = db.prepare('INSERT OR IGNORE INTO document(seq, id, at, day, published, publisher, url, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const putClaim = db.prepare('INSERT OR IGNORE INTO claim(id, document) VALUES (?, ?)');
  const endReading = db.prepare(`UPDATE reading SET until = ? WHERE document = ? AND until = ${forever}`);
  const putReading = db.prepare(`INSERT OR IGNORE INTO reading(seq, document, until, claims, unread, announces) VALUES (?, ?, ${forever}, ?, ?, ?)`);
  const putRefusal = db.prepare('INSERT OR IGNORE INTO refusal(reading, code, n) VALUES (?, ?, ?)');
  const putStand = db.prepare('INSERT INTO follows(one, seq, hash) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash');
  let { seq: at } = stands(db);
  if (at >= upTo) return true;
  let taken = 0;
  db.exec('BEGIN');
  for (const r of log.read(at, upTo)) {
    at = r.seq;
    if (r.entry.kind === 'document') {
      const { document: d } = r.entry;
      putText.run(r.seq, wordsOf(`${d.title ?? d.name} ${d.publisher ?? ''}`).join(' '), wordsOf(d.text.slice(0, bodyMax)).join(' '));
      putDocument.run(r.seq, d.id, r.recordedAt, heardOn(d), d.published ?? never, d.publisher, d.url, d.language);
      taken += 1;
    } else if (r.entry.kind === 'reading') {
      const { document, claims, refused, announcements } = r.entry.reading;
      endReading.run(r.seq, document);
      putReading.run(r.seq, document, claims.length, refused.some((x) => x.code === 'reading/language') ? 1 : 0, announcements.length > 0 ? 1 : 0);
      for (const x of refused) putRefusal.run(r.seq, x.code, x.count);
      for (const c of claims) putClaim.run(c.id, document);
    }
    if (taken >= most || at === upTo) {
      putStand.run(at, r.hash);
      break;
    }
  }
  db.exec('COMMIT');
  return at >= upTo;
};

/** Opens or makes the file of the index, for writing. */
export const indexFile = (log: SqliteLog, file: string): Database.Database => (file === ':memory:' ? undefined : kept(file, log)) ?? made(file);

/** Documents with a word from which on it is common. */
const commonFrom = 4_000;

/** A reader on an open index. */
export const indexOn = (db: Database.Database): RecordIndex => {
  const all = <T>(sql: string) => { const s = db.prepare(sql); return (...values: readonly unknown[]): readonly T[] => s.all(...values) as T[]; };
  const one = <T>(sql: string) => { const s = db.prepare(sql); return (...values: readonly unknown[]): T | undefined => s.get(...values) as T | undefined; };
  const find = all<{ readonly id: string }>('SELECT d.id AS id FROM text t JOIN document d ON d.seq = t.rowid WHERE text MATCH ? AND d.seq <= ? AND d.day <= ? ORDER BY bm25(text, 4.0, 1.0), d.seq LIMIT ?');
  const place = one<Place>('SELECT seq, at AS recordedAt FROM document WHERE id = ?');
  const claim = one<{ readonly document: string }>('SELECT document FROM claim WHERE id = ?');
  const counted = one<{ readonly n: number }>('SELECT count(*) AS n FROM document WHERE seq <= ? AND day <= ? AND (? IS NULL OR publisher = ?)');
  const datedOnes = one<{ readonly n: number }>(`SELECT count(*) AS n FROM document WHERE published < '${never}' AND seq <= ? AND day <= ? AND (? IS NULL OR publisher = ?)`);
  // Of the record as it stands every document counts, and the index alone has the answer.
  const newest = ['', 'publisher = ? AND '].map((of) => ['', ' AND seq <= ? AND day <= ?'].map((within) => ({
    dated: all<Newest>(`SELECT id, published FROM document WHERE ${of}published <= ? AND published < '${never}' AND (published < ? OR (published = ? AND id > ?))${within} ORDER BY published DESC, id LIMIT ? OFFSET ?`),
    undated: all<Newest>(`SELECT id, published FROM document WHERE ${of}published = '${never}' AND id > ?${within} ORDER BY id LIMIT ? OFFSET ?`),
  })));
  const sharing = all<{ readonly id: string }>('SELECT id FROM document WHERE url = ? AND seq <= ? AND day <= ? ORDER BY day, id');
  const span = one<{ readonly n: number; readonly sources: number; readonly first: string | null; readonly last: string | null }>(`SELECT count(*) AS n, count(DISTINCT publisher) AS sources, min(published) AS first, max(CASE published WHEN '${never}' THEN NULL ELSE published END) AS last FROM document WHERE seq <= ? AND day <= ?`);
  const languages = all<{ readonly language: string; readonly n: number }>("SELECT ifnull(language, 'not told') AS language, count(*) AS n FROM document WHERE seq <= ? AND day <= ? GROUP BY 1 ORDER BY n DESC, 1");
  const read = one<{ readonly claims: number | null; readonly unread: number | null }>('SELECT sum(r.claims) AS claims, sum(r.unread) AS unread FROM reading r JOIN document d ON d.id = r.document WHERE r.seq <= ? AND r.until > ? AND d.day <= ?');
  const refused = all<{ readonly code: string; readonly n: number }>('SELECT x.code AS code, sum(x.n) AS n FROM refusal x JOIN reading r ON r.seq = x.reading JOIN document d ON d.id = r.document WHERE r.seq <= ? AND r.until > ? AND d.day <= ? GROUP BY x.code ORDER BY n DESC, x.code');
  const published = all<Omit<Published, 'languages'> & { readonly languages: string | null }>('SELECT d.publisher AS publisher, count(DISTINCT d.seq) AS documents, min(d.day) AS first, max(d.day) AS last, group_concat(DISTINCT d.language) AS languages, ifnull(sum(r.claims), 0) AS claims FROM document d LEFT JOIN reading r ON r.document = d.id AND r.seq <= ? AND r.until > ? WHERE d.publisher IS NOT NULL AND d.seq <= ? AND d.day <= ? GROUP BY d.publisher ORDER BY documents DESC, d.publisher');
  const noted = one<{ readonly seq: number; readonly body: string }>('SELECT seq, body FROM note WHERE name = ?');
  const many = db.prepare('SELECT count(*) FROM (SELECT 1 FROM text WHERE text MATCH ? LIMIT ?)').pluck();
  const newestWith = all<{ readonly id: string }>('SELECT d.id AS id FROM text t JOIN document d ON d.seq = t.rowid WHERE text MATCH ? AND d.seq <= ? AND d.day <= ? ORDER BY t.rowid DESC LIMIT ?');
  /** What was counted when the record was followed to where it is asked about; counted anew for any other point. */
  const known = <T>(name: string, { seq, day }: Reach, count: () => T): T => {
    const held = day === '~' ? noted(name) : undefined;
    return held !== undefined && held.seq === seq ? JSON.parse(held.body) as T : count();
  };
  return {
    find: (query, reach, limit) => {
      const text = asText(query);
      if (text === '') return [];
      // Words that stand in very many documents tell none of them apart: the newest are as good as any.
      return ((many.get(text, commonFrom) as number) >= commonFrom ? newestWith : find)(text, reach.seq, reach.day, limit).map((r) => r.id);
    },
    documentOf: (id) => claim(id)?.document, placeOf: (id) => place(id), sharing: (url, reach) => sharing(url, reach.seq, reach.day).map((r) => r.id),
    count: (reach, publisher) => counted(reach.seq, reach.day, publisher ?? null, publisher ?? null)?.n ?? 0,
    newest: (reach, { until, limit, from = 0, after, publisher, isDated = false }) => {
      const of = publisher === undefined ? [] : [publisher];
      const isAll = reach.day === '~' && reach.seq >= stands(db).seq;
      const { dated, undated } = newest[of.length]![isAll ? 0 : 1]!;
      const within = isAll ? [] : [reach.seq, reach.day];
      const [day, id] = [after?.published ?? never, after?.id ?? ''];
      const first = day === never && after !== undefined ? [] : dated(...of, until, day, day, id, ...within, limit, from);
      if (isDated || first.length === limit) return first;
      // Where a page begins past the last document with a date, it begins so far into those without one.
      const skip = first.length > 0 || from === 0 ? 0 : Math.max(0, from - (datedOnes(reach.seq, reach.day, publisher ?? null, publisher ?? null)?.n ?? 0));
      return [...first, ...undated(...of, day === never ? id : '', ...within, limit - first.length, skip)];
    },
    counted: (reach) => known('counted', reach, () => {
      const { seq, day } = reach;
      const s = span(seq, day)!;
      const r = read(seq, seq, day);
      return { documents: s.n, claims: r?.claims ?? 0, sources: s.sources, first: s.first === never ? null : s.first, last: s.last, unread: r?.unread ?? 0, languages: languages(seq, day).map((l) => [l.language, l.n] as const), refused: refused(seq, seq, day).map((x) => [x.code, x.n] as const) };
    }),
    published: (reach) => known('published', reach, () => published(reach.seq, reach.seq, reach.seq, reach.day).map((p) => ({ ...p, languages: (p.languages ?? '').split(',').filter((l) => l !== '').toSorted() }))),
    position: () => stands(db).seq, lists: listReader(db), close: () => { db.close(); },
  };
};
