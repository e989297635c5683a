import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../measure/chance.ts';
import { drawer, everyAgreement, someDay } from './asked.ts';
import { quantile, run, type Met } from './client.ts';
import { build } from './record.ts';
import { served } from './served.ts';

/** `node bench/load/main.ts [--documents 100000] [--seconds 60] [--lines now,any,past,api,over] [--store FILE]`: a server over a large record under load, from this machine. */
const option = (name: string, or: string): string => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? or : process.argv[i + 1] ?? or; };
const documents = Number(option('documents', '100000'));
const seconds = Number(option('seconds', '60'));
const store = option('store', join(mkdtempSync(join(tmpdir(), 'depositary-load-')), 'record.db'));
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const cpuOf = async (address: string): Promise<number> => Number(/^depositary_cpu_ms (\d+)/m.exec(await (await fetch(`${address}/metrics`)).text())![1]);

const tell = (what: string, { ms, byStatus, retryAfter }: Met, over: number, cpu: number): void => {
  const statuses = [...byStatus].toSorted(([a], [b]) => a - b).map(([s, n]) => `${s === 0 ? 'no answer' : s}: ${n}`).join(', ');
  say(`${what}: p50 ${quantile(ms, 0.5).toFixed(1)} ms, p95 ${quantile(ms, 0.95).toFixed(1)} ms, p99 ${quantile(ms, 0.99).toFixed(1)} ms; ${(ms.length / over).toFixed(0)} answers/s, ${(cpu / ms.length).toFixed(2)} ms of CPU each; ${statuses}${retryAfter > 0 ? `, ${retryAfter} of them with Retry-After` : ''}`);
};

const isNew = !existsSync(store);
const from = performance.now();
if (isNew) build(store, documents);
if (isNew) say(`a record of ${documents} documents in ${((performance.now() - from) / 1_000).toFixed(0)} s`);
const begun = performance.now();
const server = await served(store);
say(`ready after ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
const all = await everyAgreement(server.address);
const next = chance(7);
const { any, newsworthy } = drawer(all, next);
say(`${all.length} agreements are asked for, one after the other or as often as they are in the news`);
const page = (id: string): string => `${server.address}/agreements/${id}`;
// Clients that never pause are harder on a server than so many readers: each asks again as soon as it has its answer.
const now = (): string => page(newsworthy());
const then = (): string => `${page(newsworthy())}?on=${someDay(next)}`;
await run(2, 3, then);
const trial = async (what: string, clients: number, over: number, address: () => string): Promise<void> => {
  const before = await cpuOf(server.address);
  const met = await run(clients, over, address);
  tell(what, met, over, await cpuOf(server.address) - before);
};
const recovery = async (): Promise<void> => {
  const after = performance.now();
  let recovered = Number.NaN;
  while (performance.now() - after < 20_000) {
    const one = await run(5, 0.5, then);
    if (one.byStatus.size === 1 && one.byStatus.has(200) && quantile(one.ms, 0.95) < 150) { recovered = (performance.now() - after) / 1_000; break; }
  }
  say(`recovered after ${recovered.toFixed(1)} s`);
};
const trials: Readonly<Record<string, () => Promise<void>>> = {
  now: () => trial('page of an agreement, 50 clients', 50, seconds, now),
  any: () => trial('the same, any agreement as likely as another', 50, seconds, () => page(any())),
  past: () => trial('page of an agreement on ever other days of the past, 50 clients', 50, seconds, then),
  api: () => trial('API, status of an agreement on ever other days, 50 clients', 50, seconds, () => `${server.address}/api/v1/agreements/${newsworthy()}?on=${someDay(next)}`),
  over: async () => {
    await trial('three times as many, pages on ever other days', 150, Math.max(10, seconds / 4), then);
    await recovery();
  },
};
for (const name of option('lines', Object.keys(trials).join()).split(',')) await trials[name]?.();
server.stop();
