import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../src/core/date.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { foldAt, ofParties } from '../../src/views/question.ts';
import { summarise } from '../../src/views/summary.ts';
import { quantile, round, timed, type Figure } from './timing.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = (n: number): Entry => ({ kind: 'decision', decision: { verb: 'reject', about: [`clm_${n}`], by: 'A. Reader', reason: `reason ${n} ${'x'.repeat(560)}` } });

const opened = (file: string) => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  return log.value;
};

/** Entries per second through the log, each batch durable before the next (`synchronous=FULL`). */
const appendFigure = (folder: string, size: number): Figure => {
  const log = opened(join(folder, `append-${size}.db`));
  let n = 0;
  const sorted = timed(() => { log.append(Array.from({ length: size }, () => entry((n += 1))), '2026-01-01T00:00:00Z'); }, 60, 5);
  log.close();
  return { what: `append, batches of ${size}`, figure: `${round((size / quantile(sorted, 0.5)) * 1000)} entries/s`, note: `a commit takes ${round(quantile(sorted, 0.5))} ms (p95 ${round(quantile(sorted, 0.95))})` };
};

/** Milliseconds of a question about one pair at a random point of both clocks, folded anew each time. */
const askFigure = (folder: string): Figure => {
  const file = join(folder, 'examples.db');
  const examples = readdirSync(join(root, 'examples')).filter((f) => /\.(?:txt|md|html|jsonl)$/.test(f) && f !== 'README.md').map((f) => join(root, 'examples', f));
  spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'add', ...examples, '--store', file]);
  const log = opened(file);
  const head = log.head().seq;
  const sorted = timed((i) => {
    const on = `2025-${String((i % 12) + 1).padStart(2, '0')}-15` as Day;
    const fold = foldAt(log.read(), { on, known: { kind: 'seq', seq: 1 + ((i * 37) % head) } });
    for (const a of ofParties(fold, ['IRN', 'RUS'])) summarise(a, on);
  }, 200, 20);
  log.close();
  return { what: 'status of a pair at a random point of both clocks', figure: `${round(quantile(sorted, 0.5))} ms`, note: `p99 ${round(quantile(sorted, 0.99))} ms; ${head} entries, folded anew each time` };
};

export const storeFigures = (): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'depositary-bench-'));
  const out = [...[1, 10, 100].map((size) => appendFigure(folder, size)), askFigure(folder)];
  rmSync(folder, { recursive: true });
  return out;
};
