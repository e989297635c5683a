import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { canonical, chainHash, entryId, genesis, toRecorded, type Row } from '../ledger/chain.ts';
import type { Entry, Recorded } from '../ledger/entry.ts';
import type { Appended, Head, Log } from '../ledger/log.ts';
import { openDriver, type Access, type Driver, type OpenDriver } from './driver.ts';
import { settleLeftBehind, syncFolder } from './durable.ts';
import { create, demandSchema, identify, settle } from './identify.ts';
import { codeOf, damage, faultOf, guarded } from './trouble.ts';

/** Bytes of a document with the hash that its entry names. */
export interface Original { readonly sha256: string; readonly bytes: Uint8Array }

/** A log in one SQLite file, with the bytes of its documents beside it. Throws `StoreFault` where the file or the disk fails. */
export interface SqliteLog extends Log {
  readonly file: string;
  /** The connection, for `verify`, which must look where the log would throw. */
  readonly driver: Driver;
  /** As `append`, with the bytes that the documents were read from, in the same transaction. */
  keep(entries: readonly Entry[], originals: readonly Original[], recordedAt: string): Result<Appended>;
  rows(after?: number, upTo?: number): Iterable<Row>;
  original(sha256: string): Uint8Array | undefined;
}

/** A row of the table of entries, as the chain sees it. */
export const rowOf = (r: Record<string, unknown>): Row => ({
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

const recordedOf = (file: string, row: Row): Recorded => {
  try {
    return toRecorded(row);
  } catch (error) {
    if (error instanceof SyntaxError) throw damage(file, `entry ${row.seq} cannot be read`);
    throw error;
  }
};

const headOf = (driver: Driver, table: 'entry' | 'seal'): Head => {
  const last = driver.all(`SELECT seq, hash FROM ${table} ORDER BY seq DESC LIMIT 1`)[0];
  return last === undefined ? { seq: 0, hash: genesis } : { seq: Number(last['seq']), hash: String(last['hash']) };
};

/** The system's own SHA-256, several times as fast as the portable one that `verify` checks it with. */
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const write = (driver: Driver, file: string, entries: readonly Entry[], originals: readonly Original[], recordedAt: string): Appended => {
  let { seq, hash } = headOf(driver, 'entry');
  const sealed = headOf(driver, 'seal');
  if (sealed.seq !== seq || sealed.hash !== hash) throw damage(file, `the entries end at ${seq}, and the last commit ended at ${sealed.seq}`);
  const isNew: boolean[] = [];
  for (const { sha256, bytes } of originals) driver.run('INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING', sha256, bytes);
  for (const entry of entries) {
    const body = canonical(entry);
    const id = entryId(entry, body);
    const isHeld = driver.all('SELECT 1 FROM entry WHERE id = ?', id).length > 0;
    isNew.push(!isHeld);
    if (isHeld) continue;
    seq += 1;
    hash = chainHash(hash, { seq, id, recordedAt, kind: entry.kind, body }, sha256);
    driver.run('INSERT INTO entry (seq, id, recorded_at, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)', seq, id, recordedAt, entry.kind, body, hash);
  }
  if (seq > sealed.seq) driver.run('INSERT INTO seal (seq, hash) VALUES (?, ?)', seq, hash);
  const added = isNew.filter(Boolean).length;
  return { head: { seq, hash }, added, held: entries.length - added, isNew };
};

const pageRows = 50;

const logOn = (driver: Driver, file: string): SqliteLog => {
  let isFolderSynced = false;

  const commit = (work: () => Appended): Appended => {
    driver.exec('BEGIN IMMEDIATE');
    try {
      const done = work();
      driver.exec('COMMIT');
      return done;
    } catch (error) {
      rollBack(driver);
      throw error;
    }
  };

  const keep = (entries: readonly Entry[], originals: readonly Original[], recordedAt: string): Result<Appended> => {
    try {
      const done = commit(() => write(driver, file, entries, originals, recordedAt));
      // The write-ahead log is made anew by the first writer, and its name must outlast a power cut too.
      if (!isFolderSynced) syncFolder(file);
      isFolderSynced = true;
      return accept(done);
    } catch (error) {
      const fault = faultOf(file, error);
      if (fault.exitCode === 74) throw fault;
      return { ok: false, refusal: fault.refusal };
    }
  };

  const head = (): Head => guarded(file, () => headOf(driver, 'entry'));

  // Page by page, since a statement that is being read from lets nothing be written on its connection.
  const rows = function* (after = 0, upTo = Number.MAX_SAFE_INTEGER): Iterable<Row> {
    const last = Math.min(upTo, head().seq);
    for (let from = after; from < last;) {
      const page = guarded(file, () => driver.all('SELECT seq, id, recorded_at, kind, body, hash FROM entry WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?', from, last, pageRows));
      if (page.length === 0) return;
      for (const r of page) yield rowOf(r);
      from = Number(page.at(-1)!['seq']);
    }
  };

  return {
    file, driver, keep, rows, head,
    append: (entries, recordedAt) => keep(entries, [], recordedAt),
    *read(after, upTo) { for (const row of rows(after, upTo)) yield recordedOf(file, row); },
    original: (sha256) => guarded(file, () => {
      const bytes = driver.all('SELECT bytes FROM original WHERE sha256 = ?', sha256)[0]?.['bytes'];
      return bytes instanceof Uint8Array ? bytes : undefined;
    }),
    close: () => { driver.close(); },
  };
};

/** `open` brings another binding; `readOnly` leaves the file as it is. */
export interface OpenOptions { readonly readOnly?: boolean; readonly open?: OpenDriver }

const opened = (file: string, access: Access, open: OpenDriver): Result<SqliteLog> => {
  const driver = open(file, access);
  const close = (refused: Result<never>): Result<never> => {
    driver.close();
    return refused;
  };
  try {
    const state = identify(driver, file);
    if (!state.ok) return close(state);
    if (access !== 'write' && state.value === 'empty') return close(refuse('store/missing', `${file} is empty: no record has been made there yet. Make one with "depositary add FILE…", or name another with --store.`, file));
    const settled = settle(driver, access, file);
    if (!settled.ok) return close(settled);
    if (state.value === 'empty') create(driver);
    if (access === 'write') {
      settleLeftBehind(driver, file);
      demandSchema(driver, file);
    }
    return accept(logOn(driver, file));
  } catch (error) {
    driver.close();
    throw error;
  }
};

/** Opens or makes the record in `file`. Refuses, with a sentence, whatever is not a record of this version; a disk that fails is a `StoreFault`. */
export const openLog = (file: string, { readOnly = false, open = openDriver }: OpenOptions = {}): Result<SqliteLog> => {
  if (readOnly && !existsSync(file)) return refuse('store/missing', `There is no record at ${file}. Make one with "depositary add FILE…", or name another with --store.`, file);
  if (existsSync(file) && statSync(file).isDirectory()) return refuse('store/folder', `${file} is a folder. Name a file with --store, for example ${file.replace(/\/$/, '')}/depositary.db.`, file);
  if (!existsSync(dirname(file))) return refuse('store/missing', `The folder ${dirname(file)} does not exist. Make it first, or name another file with --store.`, file);
  const attempt = (access: Access): Result<SqliteLog> => {
    try {
      return opened(file, access, open);
    } catch (error) {
      const fault = faultOf(file, error);
      if (fault.exitCode === 74) throw fault;
      return { ok: false, refusal: fault.refusal };
    }
  };
  const log = attempt(readOnly ? 'read' : 'write');
  // Without a write-ahead log beside it the file is whole, and can be read from a medium that takes no writes.
  const isFrozen = !log.ok && readOnly && log.refusal.code === 'store/read-only' && !(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0);
  return isFrozen ? attempt('frozen') : log;
};
