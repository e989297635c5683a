import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Measured } from './one.ts';
import { systems } from './systems.ts';
import { texts } from './texts.ts';

/** `node bench/language/main.ts` prints speed, memory and tags of the language base beside others, and what a second worker adds. */
const row = (name: string): string => {
  const { status, stdout } = spawnSync(process.execPath, [new URL('one.ts', import.meta.url).pathname, name], { encoding: 'utf8' });
  if (status !== 0) return `| ${name} | not installed here | | | | | | |`;
  const m = JSON.parse(stdout) as Measured;
  return `| ${name} | ${m.does} | ${m.firstPass.toLocaleString('en')} | ${m.tokensPerSecond.toLocaleString('en')} | ${m.perCpuSecond.toLocaleString('en')} | ${m.loadMs} | ${m.peakMb} | ${((100 * m.uposRight) / m.words).toFixed(1)} |`;
};

const withWorkers = async (shares: number): Promise<number> => {
  const workers = Array.from({ length: shares }, (_, share) => new Worker(new URL('worker.ts', import.meta.url), { workerData: { share, shares } }));
  const next = (worker: Worker): Promise<number> => new Promise((resolve, reject) => { worker.once('message', resolve); worker.once('error', reject); });
  await Promise.all(workers.map(next));
  const started = performance.now();
  const counts = workers.map(next);
  for (const worker of workers) worker.postMessage('go');
  const tokens = (await Promise.all(counts)).reduce((a, b) => a + b, 0);
  const rate = (tokens / (performance.now() - started)) * 1000;
  await Promise.all(workers.map((w) => w.terminate()));
  return rate;
};

const { name, list } = texts();
process.stdout.write(`${name}, ${list.reduce((n, t) => n + t.words.length, 0)} words; Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n\n`);
process.stdout.write('| system | does | words/s, first pass | words/s, one core, warm | words per CPU second | load, ms | peak memory, MB | UPOS right, of the treebank\'s words |\n|---|---|--:|--:|--:|--:|--:|--:|\n');
for (const system of Object.keys(systems)) process.stdout.write(`${row(system)}\n`);
// One and two by turns, since what else the machine does changes from minute to minute; the middle of three ratios counts.
const rounds: (readonly [number, number])[] = [];
for (let i = 0; i < 3; i += 1) rounds.push([await withWorkers(1), await withWorkers(2)]);
const [one, two] = rounds.toSorted((a, b) => a[1] / a[0] - b[1] / b[0])[1]!;
process.stdout.write(`\nOne worker ${Math.round(one).toLocaleString('en')} tokens/s, two ${Math.round(two).toLocaleString('en')}: ${(two / one).toFixed(2)} times.\n`);
