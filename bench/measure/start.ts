import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile, round, timed, type Figure } from './timing.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/cli/main.js');
const report = join(root, 'examples', '2025-01-17-iran-russia-signed-wire.txt');

const once = (args: readonly string[]): void => {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
};

const figure = (what: string, sorted: readonly number[]): Figure => ({ what, figure: `${round(quantile(sorted, 0.5))} ms`, note: `${round(sorted[0]!)}–${round(sorted.at(-1)!)} in ${sorted.length} runs` });

/** Milliseconds of whole processes of the built package. */
export const startFigures = (): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'depositary-bench-'));
  const store = join(folder, 'record.db');
  once([built, 'start', '--once', '--store', store]);
  const out = [
    figure('`depositary --help`', timed(() => { once([built, '--help']); }, 9, 1)),
    figure('`depositary read` of one report', timed(() => { once([built, 'read', report]); }, 9, 1)),
    figure('`depositary status IRN RUS` over the examples', timed(() => { once([built, 'status', 'IRN', 'RUS', '--store', store]); }, 9, 1)),
    figure('second `npm start -- --once`', timed(() => { once([join(root, 'bin/launch.cjs'), 'start', '--once', '--store', store]); }, 5, 1)),
  ];
  rmSync(folder, { recursive: true });
  return out;
};
