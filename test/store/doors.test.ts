import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/ledger/entry.ts';
import { openDriver, type OpenDriver } from '../../src/store/driver.ts';
import { isTooOld, pragmas, schemaVersion } from '../../src/store/schema.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { StoreFault } from '../../src/store/trouble.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-doors-'));
let count = 0;
const fresh = (): string => join(folder, `${(count += 1)}.db`);
const entry = (n: number): Entry => ({ kind: 'decision', decision: { verb: 'reject', about: [`clm_${n}`], by: 'A. Reader', reason: 'misread' } });
const at = '2026-01-01T00:00:00Z';

/** A sound record with two entries, nothing left beside it. */
const made = (): string => {
  const file = fresh();
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  log.value.append([entry(1)], at);
  log.value.append([entry(2)], at);
  log.value.close();
  return file;
};
const edited = (sql: string): string => {
  const file = made();
  const db = new Database(file);
  db.exec(sql);
  db.close();
  return file;
};
const written = (bytes: string | Uint8Array): string => {
  const file = fresh();
  writeFileSync(file, bytes);
  return file;
};
const cutOff = (): string => {
  const bytes = readFileSync(made());
  return written(bytes.subarray(0, 4096 + 100));
};
const foreign = (): string => {
  const file = fresh();
  const db = new Database(file);
  db.exec('CREATE TABLE t (x)');
  db.close();
  return file;
};
const inFolder = (): string => {
  const file = fresh();
  mkdirSync(file);
  return file;
};

test.each([
  ['a text', () => written('only some words in a file that is long enough to be looked at, '.repeat(20)), 'store/foreign', 'store/foreign'],
  ['a database of another program', foreign, 'store/foreign', 'store/foreign'],
  ['a folder', inFolder, 'store/folder', 'store/folder'],
  ['a record of a later version', () => edited(`PRAGMA user_version = ${schemaVersion + 1}`), 'store/newer', 'store/newer'],
  ['a record of an earlier version', () => edited(`PRAGMA user_version = ${schemaVersion - 1}`), 'store/older', 'store/older'],
  ['a record cut off in the middle', cutOff, 'store/damaged', 'store/damaged'],
  ['a record without its guards', () => edited('DROP TRIGGER entry_is_never_changed'), 'store/damaged', 'opened'],
  ['a record with a trigger of somebody else', () => edited('CREATE TRIGGER x AFTER INSERT ON entry BEGIN SELECT 1; END'), 'store/damaged', 'opened'],
  ['an empty file', () => written(''), 'opened', 'store/missing'],
  ['a place where there is nothing', fresh, 'opened', 'store/missing'],
  ['a folder that does not exist', () => join(folder, 'none', 'x.db'), 'store/missing', 'store/missing'],
] as const)('%s: for writing %s, for reading %s, and left as it is', (_, make, writing, reading) => {
  for (const [readOnly, wanted] of [[true, reading], [false, writing]] as const) {
    const file = make();
    const bytes = wanted === 'opened' || wanted === 'store/folder' || wanted === 'store/missing' ? undefined : readFileSync(file);
    const log = openLog(file, { readOnly });
    expect(log.ok ? 'opened' : log.refusal.code).toBe(wanted);
    if (log.ok) log.value.close();
    else expect(log.refusal.message.includes(folder) && /\. [A-Z][^.]*\.|\. [A-Z]/.test(log.refusal.message)).toBe(true);
    if (bytes !== undefined) expect(readFileSync(file).equals(bytes)).toBe(true);
  }
});

test.each([
  ['3.51.2', true], ['3.50.9', true], ['3.51', true], ['2.99.99', true], ['3.51.3', false], ['3.51.10', false], ['3.52.0', false], ['4.0.0', false], ['nonsense', true],
])('SQLite %s is too old: %s', (version, expected) => expect(isTooOld(version)).toBe(expected));

/** A binding that answers one question with something else. */
const answering = (sql: string, value: string | number): OpenDriver => (file, access) => {
  const driver = openDriver(file, access);
  return { ...driver, all: (asked, ...values) => asked === sql ? [{ value }] : driver.all(asked, ...values) };
};

test('an old SQLite is refused before anything is written', () => {
  const file = fresh();
  const log = openLog(file, { open: answering('SELECT sqlite_version()', '3.51.2') });
  expect(log.ok ? 'opened' : log.refusal.code).toBe('store/sqlite-too-old');
  expect(readFileSync(file).length).toBe(0);
});

test.each(pragmas.map(([name]) => name))('a SQLite that does not keep %s is refused', (name) => {
  const log = openLog(fresh(), { open: answering(`PRAGMA ${name}`, 'something else') });
  expect(log.ok ? 'opened' : log.refusal.code).toBe('store/unsafe-setting');
});

/** A binding that fails at one statement as SQLite would. */
const failing = (sql: RegExp, code: string): OpenDriver => (file, access) => {
  const driver = openDriver(file, access);
  const fail = (asked: string): void => { if (sql.test(asked)) throw Object.assign(new Error('told by SQLite'), { code }); };
  return {
    ...driver, exec: (asked) => { fail(asked); driver.exec(asked); }, run: (asked, ...values) => { fail(asked); driver.run(asked, ...values); },
    all: (asked, ...values) => { fail(asked); return driver.all(asked, ...values); }, iterate: (asked, ...values) => { fail(asked); return driver.iterate(asked, ...values); },
  };
};

test.each([
  ['SQLITE_IOERR_WRITE', 'store/disk-error', 74], ['SQLITE_IOERR_FSYNC', 'store/disk-error', 74], ['SQLITE_FULL', 'store/full', 74],
] as const)('%s at a commit is thrown: the process must end', (code, wanted, exitCode) => {
  const file = made();
  const log = openLog(file, { open: failing(/^COMMIT$/, code) });
  if (!log.ok) throw new Error(log.refusal.message);
  try {
    log.value.append([entry(3)], at);
    expect.unreachable();
  } catch (error) {
    expect(error instanceof StoreFault ? [error.refusal.code, error.exitCode] : error).toEqual([wanted, exitCode]);
  }
  expect(log.value.head().seq).toBe(2);
});

test.each([
  ['SQLITE_BUSY', 'store/locked'], ['SQLITE_READONLY', 'store/read-only'], ['SQLITE_CORRUPT_INDEX', 'store/damaged'], ['SQLITE_CANTOPEN', 'store/read-only'],
] as const)('%s at an append is refused, and nothing of the batch is there', (code, wanted) => {
  const log = openLog(made(), { open: failing(/^INSERT INTO entry/, code) });
  if (!log.ok) throw new Error(log.refusal.message);
  const done = log.value.append([entry(3)], at);
  expect(done.ok ? 'appended' : done.refusal.code).toBe(wanted);
  expect(log.value.head().seq).toBe(2);
});

test('nothing is added to a record whose last entries were cut off', () => {
  const file = edited('DROP TRIGGER entry_is_never_removed; DELETE FROM entry WHERE seq = 2; CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, \'the record is append-only\'); END');
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  const done = log.value.append([entry(3)], at);
  expect(done.ok ? 'appended' : done.refusal.message).toMatch(/the entries end at 1, and the last commit ended at 2/);
});
