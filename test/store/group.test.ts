import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/ledger/entry.ts';
import { openDriver, type OpenDriver } from '../../src/store/driver.ts';
import { groupAppends, groupEntriesMax, groupWaitMs } from '../../src/store/group.ts';
import { openLog, type SqliteLog } from '../../src/store/sqlite-log.ts';
import type { StoreFault } from '../../src/store/trouble.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-group-'));
let count = 0;
const opened = (open: OpenDriver = openDriver): SqliteLog => {
  const log = openLog(join(folder, `${(count += 1)}.db`), { open });
  if (!log.ok) throw new Error(log.refusal.message);
  return log.value;
};
const entry = (n: number): Entry => ({ kind: 'decision', decision: { verb: 'reject', about: [`clm_${n}`], by: 'A. Reader', reason: 'misread' } });
const now = (): string => '2026-01-01T00:00:00Z';
const commitsOf = (log: SqliteLog): readonly number[] => log.driver.all('SELECT seq FROM seal ORDER BY seq').map((r) => Number(r['seq']));

/** A binding whose commits fail with an error of the disk from the moment that `isBroken` says so. */
const failing = (isBroken: () => boolean): OpenDriver => (file, access) => {
  const driver = openDriver(file, access);
  return { ...driver, exec: (sql) => {
    if (sql === 'COMMIT' && isBroken()) throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
    driver.exec(sql);
  } };
};

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('appends that come within 50 ms share one commit and are acknowledged after it', async () => {
  const log = opened();
  const group = groupAppends(log, { now });
  const said: number[] = [];
  const all = [1, 2, 3].map((n) => group.append([entry(n)]).then(() => said.push(log.head().seq)));
  await vi.advanceTimersByTimeAsync(groupWaitMs - 1);
  expect([said, log.head().seq]).toEqual([[], 0]);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all(all);
  expect([said, commitsOf(log)]).toEqual([[3, 3, 3], [3]]);
});

test('100 entries are committed without waiting', async () => {
  const log = opened();
  const group = groupAppends(log, { now });
  const all = Array.from({ length: groupEntriesMax }, (_, n) => group.append([entry(n)]));
  expect(log.head().seq).toBe(groupEntriesMax);
  await Promise.all(all);
  expect(commitsOf(log)).toEqual([groupEntriesMax]);
});

test('each caller is told what was new of its own', async () => {
  const group = groupAppends(opened(), { now });
  const all = [group.append([entry(1), entry(2)]), group.append([entry(2), entry(3)])];
  group.flush();
  const [first, second] = await Promise.all(all);
  expect(first).toMatchObject({ ok: true, value: { added: 2, held: 0, isNew: [true, true] } });
  expect(second).toMatchObject({ ok: true, value: { added: 1, held: 1, isNew: [false, true], head: { seq: 3 } } });
});

test('a commit that the disk does not take is acknowledged to nobody, and ends the process with 74', async () => {
  let isBroken = false;
  const log = opened(failing(() => isBroken));
  const ends: StoreFault[] = [];
  const group = groupAppends(log, { now, end: (fault) => { ends.push(fault); } });
  isBroken = true;
  const all = [group.append([entry(1)]), group.append([entry(2)])];
  group.flush();
  const told = await Promise.allSettled([...all, group.append([entry(3)])]);
  expect(told.map((t) => t.status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(ends.map((f) => [f.exitCode, f.refusal.code])).toEqual([[74, 'store/disk-error']]);
  expect(log.head().seq).toBe(0);
});
