import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { hasStrace, writer } from '../fault/trace.ts';
import { depositary, examples, root, scratch } from './whole.ts';

interface Run { readonly code: number | null; readonly acked: number; readonly err: string }

/** Runs a program with the nth call of the given kinds failing. */
const failing = (folder: string, calls: string, error: string, n: number, args: readonly string[]): Run => {
  const run = spawnSync('strace', ['-f', '-o', join(folder, 'trace'), '-e', `trace=${calls}`, '-e', `inject=${calls}:error=${error}:when=${n}`, process.execPath, ...args], { encoding: 'utf8' });
  return { code: run.status, acked: Number([...run.stdout.matchAll(/ACK (\d+)\n/g)].at(-1)?.[1] ?? 0), err: run.stderr };
};

const held = (file: string): number => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  expect(verify(log.value).flaws).toEqual([]);
  const { seq } = log.value.head();
  log.value.close();
  return seq;
};

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

describe.skipIf(!hasStrace)('disk errors at the nth call (needs strace)', () => {
  test.each([
    ['fsync,fdatasync', 'EIO', 30], ['fsync,fdatasync', 'ENOSPC', 10], ['pwrite64', 'EIO', 30], ['pwrite64', 'ENOSPC', 20], ['pwrite64', 'EROFS', 10],
  ])('%s with %s, the first %i: nothing is acknowledged that is not stored, and the next start is clean', (calls, error, count) => {
    let ended = 0;
    for (const n of range(count)) {
      const folder = scratch();
      const file = join(folder, 'record.db');
      const run = failing(folder, calls, error, n, [writer, file, 'FULL', '12', '5']);
      expect([0, 74], `${calls} ${error} ${n}: ${run.err}`).toContain(run.code);
      if (run.code === 74) {
        ended += 1;
        expect(run.err).toMatch(/^[^\n]{40,400}\n$/);
      }
      const before = existsSync(file) ? held(file) : 0;
      expect(before, `${calls} ${error} ${n}`).toBeGreaterThanOrEqual(run.acked);
      // Again from the start: what is held is skipped, nothing is stored twice.
      const retry = spawnSync(process.execPath, [writer, file, 'FULL', '1', '5'], { encoding: 'utf8' });
      expect(retry.status).toBe(0);
      expect(held(file)).toBe(before + 5);
    }
    console.info(`disk errors, ${calls} ${error}: ${count} trials, ${ended} ended with 74, 0 acknowledged lost`);
    // SQLite goes on when the sync of the folder or a truncation fails; most others must end the process.
    expect(ended).toBeGreaterThan(count / 2);
  });

  test('a full disk under the command: one sentence, exit code 74, and the same command goes on later', () => {
    const folder = scratch();
    const file = join(folder, 'record.db');
    const command = [join(root, 'dist/cli/main.js'), 'add', ...examples.slice(0, 3), '--store', file];
    const run = failing(folder, 'pwrite64', 'ENOSPC', 12, command);
    expect(run.code).toBe(74);
    expect(run.err).toMatch(/disk that holds .* is full.*\[store\/full\]\n$/);
    expect(depositary(command.slice(1)).code).toBe(0);
    expect(held(file)).toBe(6);
  });
});
