import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { accept, refuse, type RefusalCode, type Result } from '../core/refusal.ts';
import { canonical, chainHash, entryId, genesis, toRecorded, type Row } from '../ledger/chain.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Appended, Head, Log } from '../ledger/log.ts';
import { openDriver, type Driver } from './driver.ts';
import { applicationId, pragmas, schema, schemaVersion, sqliteOldest } from './schema.ts';

/** Bytes of a document with the hash that its entry names. */
export interface Original { readonly sha256: string; readonly bytes: Uint8Array }

/** A log in one SQLite file, with the bytes of its documents beside it. */
export interface SqliteLog extends Log {
  /** As `append`, with the bytes that the documents were read from, in the same transaction. */
  keep(entries: readonly Entry[], originals: readonly Original[], recordedAt: string): Result<Appended>;
  rows(after?: number, upTo?: number): Iterable<Row>;
  original(sha256: string): Uint8Array | undefined;
  /** What SQLite itself finds wrong with its pages, and what is missing from or strange in the schema. */
  flaws(): readonly string[];
}

/** The disk did not take a commit: nobody knows whether it is stored, so the process must end (exit 74). Starting again is safe. */
export class StoreFault extends Error {
  readonly exitCode = 74;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

const sentences: readonly (readonly [prefix: string, code: RefusalCode, say: (file: string) => string])[] = [
  ['SQLITE_NOTADB', 'store/foreign', (f) => `${f} is not a record of this program: it is no SQLite file. Name another file with --store.`],
  ['SQLITE_CORRUPT', 'store/damaged', (f) => `${f} is damaged. Keep it as it is, restore a copy of it, and run "depositary verify --store COPY".`],
  ['SQLITE_BUSY', 'store/locked', (f) => `${f} is being written by another process, which did not finish within 5 seconds. Try again.`],
  ['SQLITE_CANTOPEN', 'store/missing', (f) => `${f} cannot be opened or made. Check that its folder exists and may be written.`],
  ['SQLITE_READONLY', 'store/locked', (f) => `${f} may not be written by this user. Change its permissions, or name another file with --store.`],
];

const refusalOf = (file: string, error: unknown): Result<never> => {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL') return refuse('store/full', `The disk that holds ${file} is full: nothing of this batch was written. Make room and run the same command again; what is held already is skipped.`, file);
  if (code.startsWith('SQLITE_IOERR')) throw new StoreFault(`The disk did not do what was asked of it for ${file} (${code}). Whether the last batch is stored is not known; look after the disk and run the same command again, what is held already is skipped.`);
  const known = sentences.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) throw error;
  return refuse(known[1], known[2](file), file);
};

const isOlder = (a: readonly number[], b: readonly number[]): boolean => {
  for (let i = 0; i < b.length; i += 1) if ((a[i] ?? 0) !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
};

const one = (driver: Driver, sql: string): unknown => Object.values(driver.all(sql)[0] ?? {})[0];

/** The file is ours and of a version we know, or new and empty. */
const identify = (driver: Driver, file: string): Result<'ours' | 'empty'> => {
  const sqlite = String(one(driver, 'SELECT sqlite_version()'));
  if (isOlder(sqlite.split('.').map(Number), sqliteOldest)) return refuse('store/sqlite-too-old', `SQLite ${sqlite} is too old for a record; ${sqliteOldest.join('.')} or later is needed.`, file);
  const id = Number(one(driver, 'PRAGMA application_id'));
  const stored = Number(one(driver, 'PRAGMA user_version'));
  const tables = Number(one(driver, 'SELECT count(*) FROM sqlite_schema'));
  if (id === 0 && stored === 0 && tables === 0) return accept('empty');
  if (id !== applicationId) return refuse('store/foreign', `${file} is an SQLite file of another program. Nothing was changed. Name another file with --store.`, file);
  if (stored > schemaVersion) return refuse('store/newer', `${file} was written by a later version of depositary (schema ${stored}; this one knows ${schemaVersion}). Use that version.`, file);
  if (stored < schemaVersion) return refuse('store/older', `${file} has schema ${stored}; this version needs ${schemaVersion} and has no way to bring it up. Add its documents to a new record.`, file);
  return accept('ours');
};

const settle = (driver: Driver, readOnly: boolean, file: string): Result<true> => {
  for (const [name, value] of pragmas) {
    if (readOnly && name === 'journal_mode') continue;
    driver.exec(`PRAGMA ${name} = ${value}`);
    const got = one(driver, `PRAGMA ${name}`) ?? (name === 'busy_timeout' ? value : '');
    if (String(got).toLowerCase() !== String(value)) return refuse('store/damaged', `${file}: SQLite did not take the setting ${name} = ${value} (it says ${String(got)}); a record is not kept without it.`, file);
  }
  if (readOnly) driver.exec('PRAGMA query_only = 1');
  return accept(true);
};

const create = (driver: Driver): void => {
  driver.exec('BEGIN IMMEDIATE');
  // Another process may have made it while this one waited for the lock.
  if (Number(one(driver, 'SELECT count(*) FROM sqlite_schema')) === 0) driver.exec(`${schema} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`);
  driver.exec('COMMIT');
};

const rowOf = (r: Record<string, unknown>): Row => ({
  seq: Number(r['seq']), id: String(r['id']), recordedAt: String(r['recorded_at']), kind: String(r['kind']), body: String(r['body']), hash: String(r['hash']),
});

/** Ends a transaction that failed; SQLite may have ended it already. */
const rollBack = (driver: Driver): void => {
  try {
    driver.exec('ROLLBACK');
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
};

/** Statements of the schema as SQLite keeps them. */
const statements = schema.trim().split(/;\n(?=CREATE)/).map((sql) => sql.replace(/;$/, ''));

const schemaFlaws = (driver: Driver): readonly string[] => {
  const stored = driver.all('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL').map((r) => ({ name: String(r['name']), sql: String(r['sql']) }));
  return [
    ...statements.filter((sql) => !stored.some((s) => s.sql === sql)).map((sql) => `the guard or table "${sql.split(' ').slice(0, 3).join(' ')}" is missing or was changed`),
    ...stored.filter((s) => !statements.includes(s.sql)).map((s) => `${s.name} does not belong in a record`),
  ];
};

const logOn = (driver: Driver, file: string): SqliteLog => {
  const head = (): Head => {
    const last = driver.all('SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1')[0];
    return last === undefined ? { seq: 0, hash: genesis } : { seq: Number(last['seq']), hash: String(last['hash']) };
  };

  const write = (entries: readonly Entry[], originals: readonly Original[], recordedAt: string): Appended => {
    let { seq, hash } = head();
    let added = 0;
    for (const { sha256, bytes } of originals) driver.run('INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING', sha256, bytes);
    for (const entry of entries) {
      const body = canonical(entry);
      const id = entryId(entry, body);
      if (driver.all('SELECT 1 FROM entry WHERE id = ?', id).length > 0) continue;
      seq += 1;
      hash = chainHash(hash, { seq, id, recordedAt, kind: entry.kind, body });
      driver.run('INSERT INTO entry (seq, id, recorded_at, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)', seq, id, recordedAt, entry.kind, body, hash);
      added += 1;
    }
    return { head: { seq, hash }, added, held: entries.length - added };
  };

  const keep = (entries: readonly Entry[], originals: readonly Original[], recordedAt: string): Result<Appended> => {
    try {
      driver.exec('BEGIN IMMEDIATE');
    } catch (error) {
      return refusalOf(file, error);
    }
    try {
      const done = write(entries, originals, recordedAt);
      driver.exec('COMMIT');
      return accept(done);
    } catch (error) {
      rollBack(driver);
      return refusalOf(file, error);
    }
  };

  const rows = function* (after = 0, upTo = Number.MAX_SAFE_INTEGER): Iterable<Row> {
    for (const r of driver.iterate('SELECT seq, id, recorded_at, kind, body, hash FROM entry WHERE seq > ? AND seq <= ? ORDER BY seq', after, upTo)) yield rowOf(r);
  };

  return {
    head, keep, rows,
    append: (entries, recordedAt) => keep(entries, [], recordedAt),
    *read(after, upTo) { for (const row of rows(after, upTo)) yield toRecorded(row); },
    original(sha256) {
      const bytes = driver.all('SELECT bytes FROM original WHERE sha256 = ?', sha256)[0]?.['bytes'];
      return bytes instanceof Uint8Array ? bytes : undefined;
    },
    flaws: () => [...schemaFlaws(driver), ...driver.all('PRAGMA integrity_check(20)').map((r) => String(Object.values(r)[0])).filter((line) => line !== 'ok')],
    close: () => { driver.close(); },
  };
};

/** `open` gives another binding of SQLite. */
export interface OpenOptions { readonly readOnly?: boolean; readonly open?: (file: string, readOnly: boolean) => Driver }

/** Opens or makes the record in `file`. Refuses, with a sentence, whatever is not a record of this version. */
export const openLog = (file: string, { readOnly = false, open = openDriver }: OpenOptions = {}): Result<SqliteLog> => {
  if (readOnly && !existsSync(file)) return refuse('store/missing', `There is no record at ${file}. Make one with "depositary add FILE…", or name another with --store.`, file);
  if (existsSync(file) && statSync(file).isDirectory()) return refuse('store/foreign', `${file} is a folder. Name a file with --store, for example ${file.replace(/\/$/, '')}/depositary.db.`, file);
  if (!existsSync(dirname(file))) return refuse('store/missing', `The folder ${dirname(file)} does not exist. Make it first, or name another file with --store.`, file);
  let driver: Driver | undefined;
  try {
    driver = open(file, readOnly);
    const state = identify(driver, file);
    const settled = state.ok ? settle(driver, readOnly, file) : state;
    if (!state.ok || !settled.ok) {
      driver.close();
      return settled.ok ? refuse('store/damaged', file) : settled;
    }
    if (state.value === 'empty') create(driver);
    return accept(logOn(driver, file));
  } catch (error) {
    driver?.close();
    return refusalOf(file, error);
  }
};
