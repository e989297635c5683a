import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyAgreement } from '../load/asked.ts';
import { quantile } from '../load/client.ts';
import { build } from '../load/record.ts';
import { served } from '../load/served.ts';
import { newReader, visit, type Visit } from './visit.ts';

/** `node bench/page/main.ts [--documents 100000] [--store FILE] [--times 5]`: first visits with an empty browser to a server that has just been started over a large record. */
const option = (name: string, or: string): string => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? or : process.argv[i + 1] ?? or; };
const store = option('store', join(mkdtempSync(join(tmpdir(), 'depositary-page-')), 'record.db'));
const times = Number(option('times', '5'));
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

if (!existsSync(store)) build(store, Number(option('documents', '100000')));
const first = await served(store);
// Also waits until the lists of a record that is new are counted.
const agreements = (await everyAgreement(first.address)).toSorted((a, b) => b.documents - a.documents);
const documents = (await (await fetch(`${first.address}/api/v1/documents?limit=50`)).json() as { readonly rows: readonly { readonly id: string }[] }).rows;
first.stop();

const kinds: readonly (readonly [string, (n: number) => string])[] = [
  ['document', (n) => `/documents/${documents[n]!.id}`], ['agreement of some documents', (n) => `/agreements/${agreements[1_000 + n]!.id}`], ['agreement of most documents', (n) => `/agreements/${agreements[n]!.id}`], ['what changed', () => '/'], ['agreements', () => '/agreements'], ['search', () => '/search?q=treaty%20trade'],
];
const middle = (list: readonly number[]): number => quantile(list, 0.5);

for (const [name, path] of kinds) {
  const visits: Visit[] = [];
  for (let n = 0; n < times; n += 1) {
    // Everything is new each time: the server, the browser and what it holds.
    const server = await served(store);
    const reader = await newReader();
    await new Promise((done) => { setTimeout(done, 1_000); });
    visits.push(await visit(reader, server.address + path(n)));
    await reader.close();
    server.stop();
  }
  const usable = visits.map((v) => v.usable);
  say(`${name}: usable after ${middle(usable).toFixed(0)} ms (${Math.min(...usable).toFixed(0)} to ${Math.max(...usable).toFixed(0)} in ${times}), painted after ${middle(visits.map((v) => v.painted)).toFixed(0)} ms; script ${(Math.max(...visits.map((v) => v.scriptBytes)) / 1_000).toFixed(1)} kB, all else ${(middle(visits.map((v) => v.otherBytes)) / 1_000).toFixed(0)} kB in ${visits[0]!.requests} requests; layout shift ${Math.max(...visits.map((v) => v.shift))}; asked of others ${visits.flatMap((v) => v.others).length}${visits.every((v) => v.status === 200) ? '' : `; status ${visits.map((v) => v.status).join()}`}`);
}
