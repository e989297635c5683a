import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { logContract } from '../contract/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-store-'));
let count = 0;
const fresh = (): string => join(folder, `${(count += 1)}.db`);
const opened = (file: string) => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  return log.value;
};

logContract('memoryLog', memoryLog);
logContract('openLog', () => opened(fresh()));

test('what was appended is there when the file is opened again', () => {
  const file = fresh();
  const first = opened(file);
  first.append([{ kind: 'decision', decision: { verb: 'reject', about: ['clm_1'], by: 'A. Reader', reason: 'misread' } }], '2026-01-01T00:00:00Z');
  const head = first.head();
  first.close();
  expect(opened(file).head()).toEqual(head);
});

test('history cannot be edited through SQL', () => {
  const file = fresh();
  opened(file).append([{ kind: 'decision', decision: { verb: 'reject', about: ['clm_1'], by: 'A. Reader', reason: 'misread' } }], '2026-01-01T00:00:00Z');
  const db = new Database(file);
  expect(() => db.exec("UPDATE entry SET body = '{}'")).toThrow(/append-only/);
  expect(() => db.exec('DELETE FROM entry')).toThrow(/append-only/);
});
