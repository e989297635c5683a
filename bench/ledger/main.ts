import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../src/ledger/entry.ts';
import { foldFileOf, openFold } from '../../src/store/fold/open.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { streamOf } from './stream.ts';

/** `npm run bench:ledger [-- CLAIMS…] [--keep FOLDER]`: append with the fold following, rebuild, questions; 100,000 and 1,000,000 claims if none are named. */
const { lean } = createRequire(import.meta.url)('../../bin/lean.cjs') as { readonly lean: readonly string[] };
const keepAt = process.argv.indexOf('--keep');
const kept = keepAt < 0 ? undefined : process.argv[keepAt + 1];
const sizes = process.argv.slice(2, keepAt < 0 ? undefined : keepAt).map(Number);
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const demand = <T>(r: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: { readonly message: string } }): T => {
  if (!r.ok) throw new Error(r.refusal.message);
  return r.value;
};

const claimsIn = (entries: readonly Entry[]): number => entries.reduce((n, e) => n + (e.kind === 'reading' ? e.reading.claims.length : 0), 0);

interface Asked { readonly what: string; readonly t?: readonly number[]; readonly note?: string }

/** Three processes ask the same questions in the same order; of each the shortest time counts, since the machine has other work to do. */
const tellQuestions = (file: string): void => {
  const runs = Array.from({ length: 3 }, () => {
    const done = spawnSync(process.execPath, [...lean, fileURLToPath(new URL('ask.ts', import.meta.url)), file], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trimEnd().split('\n').map((l) => JSON.parse(l) as Asked);
  });
  for (const [i, { what, t, note }] of runs[0]!.entries()) {
    if (t === undefined) say(`  ${note ?? ''}`);
    else {
      const best = t.map((_, k) => Math.min(...runs.map((r) => r[i]!.t![k]!))).toSorted((a, b) => a - b);
      const at = (q: number): string => best[Math.min(best.length - 1, Math.floor(best.length * q))]!.toFixed(2);
      say(`  ${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)} (${best.length} questions)`);
    }
  }
};

const run = (wanted: number): number => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'depositary-ledger-'));
  const file = join(folder, `stream-${wanted}.db`);
  const log = demand(openLog(file));
  const fold = openFold(log, foldFileOf(file));
  if (fold === undefined) throw new Error('no fold');
  let claims = 0;
  let spent = 0;
  let worked = 0;
  let [appending, batch]: [number, Entry[]] = [0, []];
  const flush = (): void => {
    const [from, cpu] = [performance.now(), process.threadCpuUsage()];
    demand(log.append(batch, '2026-01-01T00:00:00Z'));
    const middle = performance.now();
    fold.follow();
    appending += middle - from;
    spent += performance.now() - from;
    const used = process.threadCpuUsage(cpu);
    worked += (used.user + used.system) / 1000;
    batch = [];
  };
  for (const entries of streamOf({ claims: wanted, documents: Math.round(wanted / 5), agreements: Math.round(wanted / 50), days: 3650 })) {
    batch.push(...entries);
    claims += claimsIn(entries);
    if (batch.length >= 200) flush();
  }
  flush();
  const rate = claims / (spent / 1000);
  say(`\n${claims} claims from ${Math.round(wanted / 5)} documents; record ${(statSync(file).size / 1e6).toFixed(0)} MB, fold ${(statSync(foldFileOf(file)).size / 1e6).toFixed(0)} MB`);
  say(`  append, durable, the fold following: ${rate.toFixed(0)} claims/s (${((spent / claims) * 1000).toFixed(1)} µs a claim, of which the log ${((appending / claims) * 1000).toFixed(1)}; ${((worked / claims) * 1000).toFixed(1)} µs of CPU, so ${(claims / (worked / 1000)).toFixed(0)} claims/s where the machine does nothing else)`);
  const digest = fold.digest();
  fold.close();
  const again = `${file}-again`;
  const [from, cpu] = [performance.now(), process.threadCpuUsage()];
  const anew = openFold(log, again);
  if (anew === undefined) throw new Error('no fold');
  anew.follow();
  const used = process.threadCpuUsage(cpu);
  say(`  full rebuild: ${((performance.now() - from) / 1000).toFixed(1)} s, ${((used.user + used.system) / 1e6).toFixed(1)} s of CPU, the same rows: ${String(anew.digest() === digest)}`);
  anew.close();
  log.close();
  rmSync(again, { force: true });
  tellQuestions(file);
  if (kept === undefined) rmSync(folder, { recursive: true });
  return worked / claims;
};

const costs = (sizes.length > 0 ? sizes : [100_000, 1_000_000]).map(run);
if (costs.length > 1) say(`\nCPU per claim, largest over smallest: ${(costs.at(-1)! / costs[0]!).toFixed(2)}`);
