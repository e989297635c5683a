import type { Entry } from '../../src/ledger/entry.ts';
import { foldFileOf, openFold } from '../../src/store/fold/open.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { streamOf } from '../ledger/stream.ts';

/** Makes a record of so many documents, with ten times fewer agreements, and the fold beside it. */
export const build = (store: string, documents: number): void => {
  const log = openLog(store);
  if (!log.ok) throw new Error(log.refusal.message);
  let batch: Entry[] = [];
  const flush = (): void => {
    const done = log.value.append(batch, '2026-01-01T00:00:00Z');
    if (!done.ok) throw new Error(done.refusal.message);
    batch = [];
  };
  for (const entries of streamOf({ claims: documents * 5, documents, agreements: Math.round(documents / 10), days: 3650 })) {
    batch.push(...entries);
    if (batch.length >= 2_000) flush();
  }
  flush();
  const fold = openFold(log.value, foldFileOf(store));
  fold?.follow();
  fold?.close();
  log.value.close();
};
