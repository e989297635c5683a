import Database from 'better-sqlite3';
import { wordsOf } from '../../views/fold-text.ts';
import type { Digest, ListKinds, ListName } from './rows.ts';

/** One line with its place in its list. */
export interface Placed<T> { readonly line: T; readonly key: string; readonly sort: string }

/** A stretch of a list by what it is sorted by, both ends with it. */
export interface Within { readonly from?: string; readonly until?: string }

/** Where a page of a list begins and how long it is. `from` and `until` bound `sort`, both inclusive. */
export interface Cut { readonly limit: number; readonly after?: Pick<Placed<unknown>, 'sort' | 'key'> | undefined; readonly skip?: number; readonly from?: string; readonly until?: string }

/** Lists that were made before anybody asked: a page of one, or how long it is, costs the same in a large record as in a small one. */
export interface Lists {
  readonly page: <K extends ListName>(list: K, part: string, cut: Cut) => readonly Placed<ListKinds[K]>[];
  readonly count: (list: ListName, part?: string) => number;
  /** Parts that begin in a way, with how many lines each has. */
  readonly parts: (list: ListName, begin: string) => ReadonlyMap<string, number>;
  /** How many lines there are up to a place, and how many at all between two. */
  readonly between: (list: ListName, part: string, from: string, until: string) => number;
  /** Agreements that have all these words in one of their names, those of most documents first. */
  readonly called: (words: readonly string[], limit: number) => readonly ListKinds['agreement'][];
  readonly agreement: (id: string) => ListKinds['agreement'] | undefined;
  /** Whether a key stands in a part. */
  readonly has: (list: ListName, part: string, at: Pick<Placed<unknown>, 'sort' | 'key'>) => boolean;
  /** How many there are of what is not listed one by one. */
  readonly counted: (what: string) => number;
  /** To which position of the record, and for which day of the world, they are made. */
  readonly stands: () => { readonly seq: number; readonly on: string };
}

/** Tables of the lists; they lie in the file of the index. */
export const listSchema = `CREATE TABLE thing(id INTEGER PRIMARY KEY, of INTEGER NOT NULL, body TEXT) STRICT; CREATE INDEX thing_of ON thing(of);
CREATE TABLE line(list TEXT NOT NULL, part TEXT NOT NULL, sort TEXT NOT NULL, key TEXT NOT NULL, thing INTEGER NOT NULL, PRIMARY KEY (list, part, sort, key)) STRICT, WITHOUT ROWID; CREATE INDEX line_thing ON line(thing);
CREATE TABLE tally(list TEXT NOT NULL, part TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (list, part)) STRICT, WITHOUT ROWID;
CREATE TABLE owner(id INTEGER PRIMARY KEY, of TEXT NOT NULL UNIQUE, until TEXT NOT NULL, weight INTEGER NOT NULL, counts TEXT NOT NULL, line TEXT) STRICT; CREATE INDEX owner_until ON owner(until);
CREATE TABLE led(leader INTEGER NOT NULL, owner INTEGER NOT NULL, PRIMARY KEY (leader, owner)) STRICT, WITHOUT ROWID; CREATE INDEX led_owner ON led(owner);
CREATE VIRTUAL TABLE called USING fts5(names, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
CREATE TABLE note(name TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE listed(one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, day TEXT NOT NULL) STRICT;`;

/** Writes digests into the tables; the caller holds the transaction. */
export interface ListWriter {
  readonly put: (d: Digest, leaders: readonly number[]) => void;
  readonly drop: (owner: number) => void;
  readonly ownersOf: (leaders: readonly number[]) => readonly number[];
  readonly leadersOf: (owners: readonly number[]) => readonly number[];
  /** Owners of which something may be otherwise by a day, agreements as their leaders, documents by their ids. */
  readonly past: (on: string) => { readonly leaders: readonly number[]; readonly documents: readonly string[] };
  readonly dropOf: (of: string) => void;
  /** Id of the agreement that a group is in. */
  readonly ofLeader: (leader: number) => string | undefined;
  /** Keeps what was counted at a position under a name. */
  readonly note: (name: string, seq: number, body: unknown) => void;
  readonly stand: (seq: number, on: string) => void;
}

const pluck = <T>(db: Database.Database, sql: string): ((...values: readonly unknown[]) => readonly T[]) => { const s = db.prepare(sql).pluck(); return (...values) => s.all(...values) as T[]; };

/** A writer on an open database. */
export const listWriter = (db: Database.Database): ListWriter => {
  const putThing = db.prepare('INSERT INTO thing(of, body) VALUES (?, ?)');
  const putLine = db.prepare('INSERT OR IGNORE INTO line(list, part, sort, key, thing) VALUES (?, ?, ?, ?, ?)');
  const count = db.prepare('INSERT INTO tally(list, part, n) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n');
  const putOwner = db.prepare('INSERT INTO owner(of, until, weight, counts, line) VALUES (?, ?, ?, ?, ?)');
  const putLed = db.prepare('INSERT OR IGNORE INTO led(leader, owner) VALUES (?, ?)');
  const putNames = db.prepare('INSERT INTO called(rowid, names) VALUES (?, ?)');
  const gone = ['DELETE FROM line WHERE thing IN (SELECT id FROM thing WHERE of = ?)', 'DELETE FROM thing WHERE of = ?', 'DELETE FROM led WHERE owner = ?', 'DELETE FROM called WHERE rowid = ?', 'DELETE FROM owner WHERE id = ?'].map((sql) => db.prepare(sql));
  const counted = db.prepare('SELECT list, part, -count(*) AS n FROM line WHERE thing IN (SELECT id FROM thing WHERE of = ?) GROUP BY list, part');
  const owners = pluck<number>(db, 'SELECT owner FROM led WHERE leader = ?');
  const leaders = pluck<number>(db, 'SELECT leader FROM led WHERE owner = ?');
  const ownerOf = pluck<number>(db, 'SELECT id FROM owner WHERE of = ?');
  const pastDocuments = pluck<string>(db, "SELECT of FROM owner WHERE until <= ? AND of LIKE 'doc!_%' ESCAPE '!'");
  const pastOwners = pluck<number>(db, "SELECT id FROM owner WHERE until <= ? AND of LIKE 'agr!_%' ESCAPE '!'");
  const stand = db.prepare('INSERT INTO listed(one, seq, day) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, day = excluded.day');
  const countsOf = pluck<string>(db, 'SELECT counts FROM owner WHERE id = ?');
  const agreementOf = pluck<string>(db, 'SELECT o.of FROM led l JOIN owner o ON o.id = l.owner WHERE l.leader = ? LIMIT 1');
  const note = db.prepare('INSERT INTO note(name, seq, body) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET seq = excluded.seq, body = excluded.body');
  const drop = (owner: number): void => {
    for (const [what, n] of JSON.parse(countsOf(owner)[0] ?? '[]') as readonly (readonly [string, number])[]) count.run('', what, -n);
    for (const { list, part, n } of counted.all(owner) as { readonly list: string; readonly part: string; readonly n: number }[]) count.run(list, part, n);
    for (const s of gone) s.run(owner);
  };
  const each = <T>(of: readonly number[], find: (n: number) => readonly T[]): readonly T[] => [...new Set(of.flatMap((n) => find(n)))];
  return {
    drop, ownersOf: (of) => each(of, owners), leadersOf: (of) => each(of, leaders), stand: (seq, on) => { stand.run(seq, on); }, ofLeader: (l) => agreementOf(l)[0], note: (name, seq, body) => { note.run(name, seq, JSON.stringify(body)); },
    dropOf: (of) => { for (const id of ownerOf(of)) drop(id); },
    past: (on) => ({ leaders: each(pastOwners(on), leaders), documents: pastDocuments(on) }),
    put: (d, of) => {
      const owner = Number(putOwner.run(d.of, d.until, d.weight, JSON.stringify([...d.counts]), d.line === null ? null : JSON.stringify(d.line)).lastInsertRowid);
      for (const [what, n] of d.counts) count.run('', what, n);
      for (const l of of) putLed.run(l, owner);
      if (d.names.length > 0) putNames.run(owner, d.names.map((n) => wordsOf(n).join(' ')).join(' · '));
      const tally = new Map<string, { readonly list: string; readonly part: string; n: number }>();
      for (const r of d.rows) {
        const thing = putThing.run(owner, r.line === null ? null : JSON.stringify(r.line)).lastInsertRowid;
        for (const part of r.parts) {
          if (putLine.run(r.list, part, r.sort, r.key, thing).changes === 0) continue;
          const held = tally.get(`${r.list} ${part}`);
          if (held === undefined) tally.set(`${r.list} ${part}`, { list: r.list, part, n: 1 }); else held.n += 1;
        }
      }
      for (const { list, part, n } of tally.values()) count.run(list, part, n);
    },
  };
};

const end = '\u{10FFFF}';

/** A reader of the lists in an open database. */
export const listReader = (db: Database.Database): Lists => {
  const sql = 'SELECT l.sort AS sort, l.key AS key, t.body AS body FROM line l JOIN thing t ON t.id = l.thing WHERE l.list = ? AND l.part = ? AND (l.sort, l.key) > (?, ?) AND l.sort <= ? ORDER BY l.sort, l.key LIMIT ? OFFSET ?';
  const page = db.prepare(sql);
  const tallied = db.prepare('SELECT n FROM tally WHERE list = ? AND part = ?').pluck();
  const parts = db.prepare('SELECT part, n FROM tally WHERE list = ? AND part >= ? AND part < ? AND n > 0 ORDER BY part');
  const between = db.prepare('SELECT count(*) FROM line WHERE list = ? AND part = ? AND sort >= ? AND sort <= ?').pluck();
  const called = db.prepare('SELECT o.line FROM called c JOIN owner o ON o.id = c.rowid WHERE called MATCH ? ORDER BY o.weight DESC, o.of LIMIT ?').pluck();
  const one = db.prepare('SELECT line FROM owner WHERE of = ?').pluck();
  const has = db.prepare('SELECT 1 FROM line WHERE list = ? AND part = ? AND sort = ? AND key = ?').pluck();
  const stands = db.prepare('SELECT seq, day AS "on" FROM listed');
  const parsed = (body: unknown): unknown => (typeof body === 'string' ? JSON.parse(body) : null);
  return {
    page: (list, part, { limit, after, skip = 0, from, until }) => (page.all(list, part, after?.sort ?? from ?? '', after?.key ?? '', until ?? end, limit, skip) as { sort: string; key: string; body: string | null }[]).map((r) => ({ line: parsed(r.body) as never, key: r.key, sort: r.sort })),
    count: (list, part = '') => (tallied.get(list, part) as number | undefined) ?? 0,
    parts: (list, begin) => new Map((parts.all(list, begin, `${begin}${end}`) as { part: string; n: number }[]).map((r) => [r.part.slice(begin.length), r.n])),
    between: (list, part, from, until) => between.get(list, part, from, until) as number,
    called: (words, limit) => (words.length === 0 ? [] : (called.all(words.map((w) => `"${w.replaceAll('"', '')}"*`).join(' '), limit) as string[]).map((b) => JSON.parse(b) as ListKinds['agreement'])),
    agreement: (id) => { const body = one.get(id) as string | null | undefined; return body === undefined || body === null ? undefined : JSON.parse(body) as ListKinds['agreement']; },
    has: (list, part, at) => has.get(list, part, at.sort, at.key) !== undefined,
    counted: (what) => (tallied.get('', what) as number | undefined) ?? 0,
    stands: () => (stands.get() as { readonly seq: number; readonly on: string } | undefined) ?? { seq: 0, on: '' },
  };
};
