import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Serving } from '../../src/server/serve.ts';
import { depositary, examples } from '../slow/whole.ts';

/** The day on which the tests look at the record: the examples end before it. */
export const testDay = '2026-03-01';

/** A server over a record of documents, in this process, on a free port. */
export const siteOver = async (files: readonly string[], options: { readonly mayWrite?: boolean } = {}): Promise<Serving & { readonly store: string; readonly lines: Record<string, string | number>[] }> => {
  const store = join(mkdtempSync(join(tmpdir(), 'depositary-site-')), 'record.db');
  const added = depositary(['add', '--store', store, ...files]);
  if (added.code !== 0) throw new Error(added.err);
  const lines: Record<string, string | number>[] = [];
  const serving = await serve({ store, host: '127.0.0.1', port: 0, mayWrite: options.mayWrite ?? true, now: () => new Date(`${testDay}T12:00:00Z`), log: (line) => { lines.push(line); } });
  if (!serving.ok) throw new Error(serving.refusal.message);
  return { ...serving.value, store, lines };
};

/** The same over the examples. */
export const exampleSite = (options: { readonly mayWrite?: boolean } = {}): ReturnType<typeof siteOver> => siteOver(examples, options);
