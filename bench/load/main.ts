import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile, run, type Met } from './client.ts';
import { build } from './record.ts';

/** `node bench/load/main.ts [--documents 100000] [--seconds 60] [--store FILE]`: a server over a large record under load, from this machine. */
const option = (name: string, or: string): string => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? or : process.argv[i + 1] ?? or; };
const documents = Number(option('documents', '100000'));
const seconds = Number(option('seconds', '60'));
const store = option('store', join(mkdtempSync(join(tmpdir(), 'depositary-load-')), 'record.db'));
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const started = async (): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)), 'serve', '--store', store, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((done) => { child.stdout.on('data', (d: Buffer) => { const m = /http:\S+/.exec(d.toString()); if (m !== null) done(m[0]); }); });
  for (;;) {
    const r = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (r?.status === 200) break;
    await new Promise((done) => { setTimeout(done, 500); });
  }
  return { address, stop: () => { child.kill('SIGTERM'); } };
};

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
const server = await started();
say(`ready after ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
const rows = [...(await (await fetch(`${server.address}/api/v1/search?q=treaty%20trade&limit=200`)).json() as { readonly rows: readonly { readonly kind: string; readonly id: string }[] }).rows].filter((r) => r.kind === 'claim' || r.kind === 'document' || r.kind === 'agreement');
const ids: string[] = [];
for (const r of rows) {
  if (r.kind === 'agreement') ids.push(r.id);
  else if (r.kind === 'document') ids.push(...((await (await fetch(`${server.address}/api/v1/documents/${r.id}`)).json()) as { readonly answer: { readonly agreements: readonly string[] } }).answer.agreements);
}
const sample = [...new Set(ids)];
say(`${sample.length} agreements are asked for`);
// Agreements of few documents are asked for as often as those of many. `now`: how things stand today, as most readers ask; `then`: a day of the past, hardly ever the same twice.
const nowOf = (n: number): string => `${server.address}/agreements/${sample[n % sample.length]!}`;
const pageOf = (n: number): string => `${nowOf(n)}?on=20${15 + (n % 10)}-0${1 + (n % 9)}-${11 + (n % 17)}`;
const dataOf = (n: number): string => `${server.address}/api/v1/agreements/${sample[n % sample.length]!}?on=20${15 + (n % 10)}-0${1 + (n % 9)}-15`;
await run(2, 3, pageOf);
const trial = async (what: string, clients: number, over: number, address: (n: number) => string): Promise<void> => {
  const before = await cpuOf(server.address);
  const met = await run(clients, over, address);
  tell(what, met, over, await cpuOf(server.address) - before);
};
await trial('page of an agreement as of today, 50 clients', 50, seconds, nowOf);
await trial('page of an agreement on days of the past, 50 clients', 50, seconds, pageOf);
await trial('API, one agreement, 50 clients', 50, seconds, dataOf);
await trial('three times as many, pages', 150, Math.max(10, seconds / 4), pageOf);
const after = performance.now();
let recovered = Number.NaN;
while (performance.now() - after < 20_000) {
  const one = await run(5, 0.5, pageOf);
  if (one.byStatus.size === 1 && one.byStatus.has(200) && quantile(one.ms, 0.95) < 150) { recovered = (performance.now() - after) / 1_000; break; }
}
say(`recovered after ${recovered.toFixed(1)} s`);
server.stop();
