import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Serving } from '../../src/server/serve.ts';
import { foldFromEntries } from '../../src/store/fold/beside.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { streamOf } from '../../bench/ledger/stream.ts';
import { depositary, examples } from '../slow/whole.ts';

/** The day on which the tests look at the record: the examples end before it. */
export const testDay = '2026-03-01';

/** A server over a record of documents, in this process, on a free port. */
export const siteOver = async (files: readonly string[], options: { readonly mayWrite?: boolean } = {}): Promise<Serving & { readonly store: string; readonly lines: Record<string, string | number>[] }> => {
  const store = newStore();
  const added = depositary(['add', '--store', store, ...files]);
  if (added.code !== 0) throw new Error(added.err);
  return await siteOn(store, options);
};

const newStore = (): string => join(mkdtempSync(join(tmpdir(), 'depositary-site-')), 'record.db');

const siteOn = async (store: string, options: { readonly mayWrite?: boolean } = {}): Promise<Serving & { readonly store: string; readonly lines: Record<string, string | number>[] }> => {
  const lines: Record<string, string | number>[] = [];
  const serving = await serve({ store, host: '127.0.0.1', port: 0, mayWrite: options.mayWrite ?? true, now: () => new Date(`${testDay}T12:00:00Z`), log: (line) => { lines.push(line); } });
  if (!serving.ok) throw new Error(serving.refusal.message);
  return { ...serving.value, store, lines };
};

/** The same over the examples. */
export const exampleSite = (options: { readonly mayWrite?: boolean } = {}): ReturnType<typeof siteOver> => siteOver(examples, options);

/** A server over a record of so many entries that its lists are counted beside it, by a thread of its own; it answers when they are. */
export const keptSite = async (): ReturnType<typeof siteOver> => {
  const store = newStore();
  const log = openLog(store);
  if (!log.ok) throw new Error(log.refusal.message);
  for (const entries of streamOf({ claims: 5_500, documents: 1_100, agreements: 110, days: 3_650 })) {
    const added = log.value.append(entries, '2026-01-01T00:00:00Z');
    if (!added.ok) throw new Error(added.refusal.message);
  }
  if (log.value.head().seq < foldFromEntries) throw new RangeError(`${log.value.head().seq} entries are too few`);
  log.value.close();
  const site = await siteOn(store);
  while ((await fetch(`${site.address}/agreements`)).status === 503) await new Promise((done) => { setTimeout(done, 200); });
  return site;
};
