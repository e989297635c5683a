import { spawn } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { canonical, chainHash, entryId } from '../../src/ledger/chain.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { entryOf } from '../fault/entries.ts';
import { writer } from '../fault/trace.ts';
import { depositary, examples, root, scratch } from './whole.ts';

interface Ended { readonly code: number | null; readonly out: string; readonly err: string }

const started = (args: readonly string[]): Promise<Ended> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, args);
  let out = '';
  let err = '';
  child.stdout.on('data', (c: Buffer) => { out += c.toString(); });
  child.stderr.on('data', (c: Buffer) => { err += c.toString(); });
  child.on('error', reject);
  child.on('close', (code) => { resolve({ code, out, err }); });
});

const inspect = (file: string): { readonly kinds: readonly string[]; readonly flaws: readonly string[] } => {
  const log = openLog(file, { readOnly: true });
  if (!log.ok) throw new Error(log.refusal.message);
  const kinds = [...log.value.rows()].map((r) => r.kind);
  const flaws = verify(log.value).flaws.map((f) => f.message);
  log.value.close();
  return { kinds, flaws };
};

test('two processes add at once, half of the documents the same: each is stored once, in one line of history', async () => {
  const file = join(scratch(), 'record.db');
  const add = (files: readonly string[]): Promise<Ended> => started([join(root, 'bin/depositary.cjs'), 'add', ...files, '--store', file, '--json']);
  const runs = await Promise.all([add(examples.slice(0, 20)), add(examples.slice(10, 30))]);
  expect(runs.map((r) => [r.code, r.err])).toEqual([[0, ''], [0, '']]);
  // A document that both have is counted as added by one of them alone.
  const sums = runs.map((r) => JSON.parse(r.out) as { added: number; held: number });
  expect([sums.reduce((n, s) => n + s.added, 0), sums.reduce((n, s) => n + s.held, 0)]).toEqual([30, 10]);
  const { kinds, flaws } = inspect(file);
  expect(flaws).toEqual([]);
  expect(kinds.filter((k) => k === 'document').length).toBe(30);
  expect(kinds.filter((k) => k === 'reading').length).toBe(30);
});

test('six appenders at once on one new file, some with the same entries: nothing acknowledged is lost, nothing is there twice', async () => {
  const file = join(scratch(), 'record.db');
  const starts = [0, 0, 50, 1000, 2000, 2050];
  const runs = await Promise.all(starts.map((from, i) => started([writer, file, 'FULL', i % 2 === 0 ? '20' : '100', i % 2 === 0 ? '5' : '1', String(from)])));
  expect(runs.map((r) => [r.code, r.err])).toEqual(runs.map(() => [0, '']));
  const wanted = new Set(starts.flatMap((from) => Array.from({ length: 100 }, (_, i) => canonical(entryOf(from + i + 1)))));
  const log = openLog(file, { readOnly: true });
  if (!log.ok) throw new Error(log.refusal.message);
  const bodies = [...log.value.rows()].map((r) => r.body);
  expect(bodies.length).toBe(wanted.size);
  expect(new Set(bodies)).toEqual(wanted);
  expect(verify(log.value).flaws).toEqual([]);
  log.value.close();
});

test('while another process holds the file, the command says so and changes nothing', () => {
  const file = join(scratch(), 'record.db');
  expect(depositary(['add', examples[0]!, '--store', file]).code).toBe(0);
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  const run = depositary(['add', examples[1]!, '--store', file]);
  other.exec('ROLLBACK');
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/being written by another process.*\[store\/locked\]\n$/);
  expect(inspect(file).kinds.length).toBe(2);
});

/** Adds an entry as somebody would who knows how the hashes are made. */
const putLast = (db: Database.Database): void => {
  const { seq, hash } = db.prepare('SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1').get() as { seq: number; hash: string };
  const entry = entryOf(1);
  const body = canonical(entry);
  const row = { seq: seq + 1, id: entryId(entry, body), recordedAt: '2026-01-01T00:00:00Z', kind: entry.kind, body };
  db.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)').run(row.seq, row.id, row.recordedAt, row.kind, row.body, chainHash(hash, row));
};

test.each([
  ['a changed entry', (db: Database.Database) => db.exec("DROP TRIGGER entry_is_never_changed; UPDATE entry SET body = replace(body, 'e', 'a') WHERE seq = 2"), /entry 2 \(reading\) does not have the content/],
  ['a removed entry', (db: Database.Database) => db.exec('DROP TRIGGER entry_is_never_removed; DELETE FROM entry WHERE seq = 3'), /entry 3 is missing/],
  ['the last entry removed', (db: Database.Database) => db.exec('DROP TRIGGER entry_is_never_removed; DELETE FROM entry WHERE seq = 6'), /^seal: entry 6 is missing at the end: the last commit reached 6$/m],
  ['an entry put at the end, hash and all', (db: Database.Database) => putLast(db), /^seal: entry 7 was not committed by this program: its last commit reached 6$/m],
  ['an entry put in', (db: Database.Database) => db.exec("INSERT INTO entry SELECT 99, 'ent_x', recorded_at, kind, body, hash FROM entry WHERE seq = 1"), /entries \d+ to 98 are missing/],
  ['changed bytes of a document', (db: Database.Database) => db.exec("DROP TRIGGER original_is_never_changed; UPDATE original SET bytes = x'00'"), /the bytes of .* are not those that were recorded/],
  ['a guard taken away', (db: Database.Database) => db.exec('DROP TRIGGER entry_is_never_removed'), /the trigger entry_is_never_removed is missing/],
])('an operator edits history through SQL: %s is named by verify', (_, edit, sentence) => {
  const file = join(scratch(), 'record.db');
  depositary(['add', ...examples.slice(0, 3), '--store', file]);
  const db = new Database(file);
  edit(db);
  db.close();
  const run = depositary(['verify', '--store', file]);
  expect(run.code).toBe(1);
  expect(run.out).toMatch(sentence);
});

test('a record cut short is noticed by who noted its head', () => {
  const file = join(scratch(), 'record.db');
  for (const example of examples.slice(0, 3)) depositary(['add', example, '--store', file]);
  const head = /Head \d+ ([0-9a-f]{64})/.exec((depositary(['verify', '--store', file]).out))![1]!;
  expect(depositary(['verify', '--contains', head, '--store', file]).code).toBe(0);
  const db = new Database(file);
  const guards = db.prepare("SELECT name, sql FROM sqlite_schema WHERE name LIKE '%is_never_removed'").all() as { name: string; sql: string }[];
  for (const g of guards) db.exec(`DROP TRIGGER ${g.name}`);
  db.exec('DELETE FROM entry WHERE seq > 2; DELETE FROM seal WHERE seq > 2; DELETE FROM original WHERE sha256 NOT IN (SELECT body ->> \'$.document.sha256\' FROM entry WHERE kind = \'document\')');
  for (const g of guards) db.exec(g.sql);
  db.close();
  expect(depositary(['verify', '--store', file]).code).toBe(0);
  const run = depositary(['verify', '--contains', head, '--store', file]);
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/cut short or written anew/);
});
