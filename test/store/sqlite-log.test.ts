import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { batches, entry, firstHeard, logContract } from '../contract/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-store-'));
let count = 0;
const fresh = (): string => join(folder, `${(count += 1)}.db`);
const opened = (file: string) => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  return log.value;
};

logContract('memoryLog', memoryLog, 1000);
// Fewer cases: each makes a file and waits for the disk at every commit.
logContract('openLog', () => opened(fresh()), 25);

test('what was appended is there when the file is opened again', () => {
  const file = fresh();
  const first = opened(file);
  first.append([entry(1)], '2026-01-01T00:00:00Z');
  const head = first.head();
  first.close();
  expect(opened(file).head()).toEqual(head);
});

test('history cannot be edited through SQL', () => {
  const file = fresh();
  opened(file).append([entry(1)], '2026-01-01T00:00:00Z');
  const db = new Database(file);
  for (const table of ['entry', 'seal', 'original']) {
    if (table === 'original') db.exec("INSERT INTO original VALUES ('x', x'00')");
    const column = table === 'original' ? 'bytes' : 'hash';
    expect(() => db.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(/append-only/);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(/append-only/);
  }
});

test('however three writers take turns, there is one line of history, and each is told what was new', () => {
  fc.assert(fc.property(batches, fc.infiniteStream(fc.nat(2)), (list, turns) => {
    const file = fresh();
    const writers = [opened(file), opened(file), opened(file)];
    const heard = new Set<number>();
    for (const batch of list) {
      const done = writers[turns.next().value as number]!.append(batch.map(entry), '2026-01-01T00:00:00Z');
      expect(done.ok && done.value.added).toBe(batch.filter((n) => !heard.has(n) && heard.add(n)).length);
    }
    expect(new Set(writers.map((w) => w.head().hash)).size).toBe(1);
    expect([...writers[0]!.read()].map((r) => r.entry)).toEqual(firstHeard(list).map(entry));
    expect(verify(writers[1]!).flaws).toEqual([]);
    for (const w of writers) w.close();
  }), { numRuns: 25 });
});
