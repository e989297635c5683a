import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/ledger/chain.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { entryOf } from '../fault/entries.ts';
import { hasStrace, injected, needsStrace, writer, type Fault } from '../fault/trace.ts';
import { depositary, examples, root, scratch } from './whole.ts';

interface Run { readonly code: number | null; readonly acked: number; readonly err: string }

const ackedIn = (out: string): number => Number([...out.matchAll(/ACK (\d+)\n/g)].at(-1)?.[1] ?? 0);

/** Runs a program with a fault in its system calls. */
const failing = (folder: string, fault: Fault, args: readonly string[]): Run => {
  const run = spawnSync('strace', ['-f', '--seccomp-bpf', '-o', join(folder, 'trace'), '-e', `trace=${fault.calls}`, '-e', injected(fault), process.execPath, ...args], { encoding: 'utf8' });
  return { code: run.status, acked: ackedIn(run.stdout), err: run.stderr };
};

/** How many entries are held once the record was opened as the next start does; all of them sound. */
const held = (file: string): number => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  expect(verify(log.value).flaws).toEqual([]);
  const { seq } = log.value.head();
  log.value.close();
  return seq;
};

/** Holds every entry of a trial once and in order, once the same command ran again. */
const retried = (file: string, count: number): void => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  expect(log.value.append(numbers.map(entryOf), '2026-01-01T00:00:00Z').ok).toBe(true);
  expect([...log.value.rows()].map((r) => r.body)).toEqual(numbers.map((n) => canonical(entryOf(n))));
  expect(verify(log.value).flaws).toEqual([]);
  log.value.close();
};

/** What, where and what to do, in one line with its code. */
const sentence = /^[^\n]{0,200}\/record\.db[^\n]{0,300}run the same command again; what is held already is skipped\.[^\n]{0,40}\n$/;

describe.skipIf(!hasStrace)(`disk errors at the nth call${needsStrace}`, () => {
  test.each<readonly [calls: string, error: Fault['error'], count: number, isLasting: boolean]>([
    ['fsync,fdatasync', 'EIO', 26, false], ['fsync,fdatasync', 'EIO', 10, true], ['fsync,fdatasync', 'ENOSPC', 8, false],
    ['pwrite64', 'EIO', 20, false], ['pwrite64', 'EIO', 6, true], ['pwrite64', 'ENOSPC', 14, false], ['pwrite64', 'ENOSPC', 8, true], ['pwrite64', 'EROFS', 8, true],
  ])('%s with %s, the first %i (and for ever after: %s): nothing is acknowledged that is not stored, and the next start is clean', (calls, error, count, isLasting) => {
    let ended = 0;
    for (let nth = 1; nth <= count; nth += 1) {
      const folder = scratch();
      const file = join(folder, 'record.db');
      const run = failing(folder, { calls, error, nth, isLasting }, [writer, file, 'FULL', '12', '5']);
      const trial = `${calls} ${error} ${nth}`;
      expect([0, 74], `${trial}: ${run.err}`).toContain(run.code);
      if (run.code === 74) {
        ended += 1;
        expect(run.err, trial).toMatch(sentence);
      }
      const before = existsSync(file) ? held(file) : 0;
      expect(before, trial).toBeGreaterThanOrEqual(run.acked);
      expect(before % 5, trial).toBe(0);
      retried(file, 60);
    }
    console.info(`disk errors, ${calls} ${error}${isLasting ? ' for ever after' : ''}: ${count} trials, ${ended} ended with 74, 0 acknowledged lost, 0 stored twice`);
    // SQLite goes on when the sync of the folder or of a checkpoint fails, which loses nothing; all others must end the process.
    expect(ended).toBeGreaterThan(count / 2);
  });

  test('a full disk under the command: one sentence, exit code 74, and the same command goes on later', () => {
    const folder = scratch();
    const file = join(folder, 'record.db');
    const command = [join(root, 'dist/cli/main.js'), 'add', ...examples.slice(0, 3), '--store', file];
    const run = failing(folder, { calls: 'pwrite64', error: 'ENOSPC', nth: 12 }, command);
    expect(run.code).toBe(74);
    expect(run.err).toMatch(/disk that holds .* is full.*\[store\/full\]\n$/);
    expect(depositary(command.slice(1)).code).toBe(0);
    expect(held(file)).toBe(6);
  });
});

/** Runs a shell script where it may mount, without being root outside. */
const inside = (script: string, ...args: readonly string[]) => spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8' });
const mayMount = inside('mount -t tmpfs -o size=1m tmpfs /tmp').status === 0;
if (!mayMount) console.info('SKIPPED: this system lets no user mount a small disk (unshare -rm), so no disk is really filled; the errors of a full disk are injected only.');

test.skipIf(!mayMount)(`a disk that is really full${mayMount ? '' : ' (SKIPPED: no user may mount here)'}: 74, and with room made the same entries go in once`, () => {
  const folder = scratch();
  const copy = scratch();
  const run = inside(`
    mount -t tmpfs -o size=600k tmpfs "$1" || exit 99
    "$2" "$3" "$1/record.db" FULL 400 5; echo "CODE $?"
    mkdir "$4/full" && cp "$1"/record.db* "$4/full/"
    mount -o remount,size=64m "$1"
    "$2" "$3" "$1/record.db" FULL 400 5 again; echo "CODE $?"
    mkdir "$4/room" && cp "$1"/record.db* "$4/room/"`, folder, process.execPath, writer, copy);
  const [first = '', second = ''] = run.stdout.split(/(?<=CODE \d+\n)/);
  expect([/CODE (\d+)/.exec(first)?.[1], /CODE (\d+)/.exec(second)?.[1]]).toEqual(['74', '0']);
  expect(run.stderr).toMatch(/^The disk that holds [^\n]{1,200}record\.db is full: [^\n]{1,300}\[store\/full\]\n$/);
  expect(ackedIn(first)).toBeGreaterThan(50);
  expect(held(join(copy, 'full/record.db'))).toBeGreaterThanOrEqual(ackedIn(first));
  retried(join(copy, 'room/record.db'), 2000);
  console.info(`a disk really full: ${ackedIn(first)} entries acknowledged before, all of them held, 2000 after room was made`);
});
