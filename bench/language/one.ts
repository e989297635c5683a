import { parentPort } from 'node:worker_threads';
import { systems, type Tagged } from './systems.ts';
import { reports, texts } from './texts.ts';

/** What one process measures of one system. */
export interface Measured {
  readonly does: string;
  readonly loadMs: number;
  /** Of the first pass, when neither the compiler nor the memory of words is warm. */
  readonly firstPass: number;
  readonly tokensPerSecond: number;
  readonly perCpuSecond: number;
  readonly peakMb: number;
  readonly words: number;
  readonly uposRight: number;
}

const passes = 5;
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const measure = async (name: string): Promise<Measured> => {
  const started = performance.now();
  const system = await systems[name]!();
  system.read('The two ministers signed the accord on Monday.');
  const loadMs = Math.round(performance.now() - started);
  // Memory is that of a reader at work on documents of its own kind, before the treebank with its trees is held beside it.
  for (let pass = 0; pass < 20; pass += 1) for (const text of reports()) system.read(text);
  const peak = peakMb();
  const { list } = texts();
  const gold = list.reduce((n, t) => n + t.words.length, 0);
  // The first pass warms up; the treebank's own words are the tokens that are counted, for every system alike.
  const cold = performance.now();
  const read = list.map((t) => system.read(t.text));
  const firstPass = Math.round((gold / (performance.now() - cold)) * 1000);
  const right = list.map(({ words }, i) => {
    const by = new Map(read[i]!.map((t: Tagged) => [`${t.start}:${t.end}`, t.upos]));
    return words.filter((w) => by.get(`${w.start}:${w.end}`) === w.upos).length;
  }).reduce((a, b) => a + b, 0);
  const rates = Array.from({ length: passes }, () => {
    const [wall, cpu] = [performance.now(), process.cpuUsage()];
    for (const { text } of list) system.read(text);
    const used = process.cpuUsage(cpu);
    return [(gold / (performance.now() - wall)) * 1000, (gold / (used.user + used.system)) * 1e6] as const;
  });
  const middle = (k: 0 | 1): number => Math.round(rates.map((r) => r[k]).sort((a, b) => a - b)[passes >> 1]!);
  return { does: system.does, loadMs, firstPass, tokensPerSecond: middle(0), perCpuSecond: middle(1), peakMb: peak, words: gold, uposRight: right };
};

const name = process.argv[2];
if (parentPort === null && name !== undefined) process.stdout.write(JSON.stringify(await measure(name)));
