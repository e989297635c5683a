import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Entry } from '../../src/ledger/entry.ts';
import { makeApp } from '../../src/server/app.ts';
import { holdRecord } from '../../src/server/record.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { entriesOf, type Report } from '../a.ts';

/** A story that has a bit of everything: a treaty announced, slipped, signed, ratified, in force, with a date in dispute, and a convention of many. */
export const story: readonly Report[] = [
  { published: '2024-12-24', parties: ['IRN', 'RUS'], facts: [['signature', 'planned', '2025-01']], publisher: 'Harbour Post' },
  { published: '2025-01-13', parties: ['IRN', 'RUS'], facts: [['signature', 'planned', '2025-01-17'], ['article-count', 'done', null, null, 47]], by: 'a spokesman', publisher: 'Harbour Post' },
  { published: '2025-01-17', parties: ['IRN', 'RUS'], facts: [['signature', 'done', '2025-01-17'], ['term', 'done', null, null, 'P20Y'], ['renewal-period', 'done', null, null, 'P5Y']], publisher: 'Caspian Courier' },
  { published: '2025-01-18', parties: ['IRN', 'RUS'], facts: [['signature', 'done', '2025-01-18']], publisher: 'Treaty Desk' },
  { published: '2025-04-08', parties: ['IRN', 'RUS'], facts: [['ratification', 'done', '2025-04-08', 'RUS']], publisher: 'Treaty Desk' },
  { published: '2025-10-02', parties: ['IRN', 'RUS'], facts: [['entry-into-force', 'done', '2025-10-02']], publisher: 'Caspian Courier' },
  { published: '2025-06-01', parties: ['DEU', 'FRA', 'POL', 'SWE'], name: 'Convention on the Quiet Sea', facts: [['signature', 'done', '2025-05-30'], ['ratification', 'done', '2025-05-31', 'FRA']], publisher: 'Harbour Post' },
];

/** The server over reports, without a network: `ask` is a request from this machine. */
export interface TestSite { readonly app: Hono; readonly store: string; readonly ask: (path: string, init?: RequestInit) => Promise<Response>; readonly lines: Record<string, string | number>[]; readonly close: () => void }

/** A server over entries; `host` is what requests call it. */
export const siteOver = (entries: readonly Entry[], options: { readonly mayWrite?: boolean; readonly isLocal?: boolean } = {}): TestSite => {
  const store = join(mkdtempSync(join(tmpdir(), 'depositary-server-')), 'record.db');
  const log = openLog(store);
  if (!log.ok) throw new Error(log.refusal.message);
  const added = log.value.append(entries, '2026-01-01T00:00:00Z');
  if (!added.ok) throw new Error(added.refusal.message);
  log.value.close();
  const record = holdRecord(store, () => '2026-03-01' as never);
  if (!record.ok) throw new Error(record.refusal.message);
  const lines: Record<string, string | number>[] = [];
  const app = makeApp({ record: record.value, assets: { base: '/assets/test', files: new Map(), scriptBytes: 0 }, now: () => new Date('2026-03-01T12:00:00Z'), hosts: new Set(['localhost']), mayWrite: options.mayWrite ?? false, isLocal: options.isLocal ?? true, log: (line) => { lines.push(line); } });
  return { app, store, lines, ask: async (path, init = {}) => app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...(init.headers as Record<string, string> | undefined) } }), close: () => { record.value.close(); } };
};

/** The server over the story. */
export const storySite = (options: { readonly mayWrite?: boolean } = {}): TestSite => siteOver(story.flatMap(entriesOf), options);

/** Data of an answer. */
export const json = async <T = { readonly rows: readonly Record<string, unknown>[]; readonly next: string | null; readonly total: number; readonly covered: boolean }>(r: Response): Promise<T> => await r.json() as T;
