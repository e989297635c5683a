import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Day } from '../../core/date.ts';
import type { Known } from '../../ledger/view-point.ts';

/** What the thread is told to do. */
export type Order =
  | { readonly kind: 'follow'; readonly number: number; readonly on: Day }
  | { readonly kind: 'past'; readonly key: string; readonly on: Day; readonly known: Known }
  | { readonly kind: 'stop' };

/** What the thread tells. `key` is empty for the lists of now. */
export type Told =
  | { readonly kind: 'folded'; readonly seq: number; readonly index: string }
  | { readonly kind: 'progress'; readonly key: string; readonly what: 'words' | 'lists'; readonly done: number; readonly all: number }
  | { readonly kind: 'listed'; readonly key: string; readonly file: string }
  | { readonly kind: 'followed'; readonly number: number };

/** Keeps what lies beside a large record, in a thread of its own. */
export interface Keeper {
  /** Takes in what the record has gained, and counts for a day; resolves when it is done. */
  readonly follow: (on: Day) => Promise<void>;
  /** Counts the lists of other clocks, once for a key. */
  readonly past: (key: string, on: Day, known: Known) => void;
  readonly close: () => void;
}

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Starts the thread; `hear` is told what it tells, `fail` why it ended. */
export const startKeeper = (store: string, hear: (t: Told) => void, fail: (error: Error) => void): Keeper => {
  const worker = new Worker(fileURLToPath(new URL(`./main.${extension}`, import.meta.url)), { workerData: { store, readMs: 60_000 } });
  const waiting = new Map<number, () => void>();
  let [number, isClosed] = [0, false];
  const order = (o: Order): void => { worker.postMessage(o); };
  worker.on('message', (t: Told) => {
    if (t.kind === 'followed') {
      waiting.get(t.number)?.();
      waiting.delete(t.number);
    } else hear(t);
  });
  worker.on('error', (error) => {
    for (const done of waiting.values()) done();
    waiting.clear();
    if (!isClosed) fail(error instanceof Error ? error : new Error(String(error)));
  });
  return {
    follow: (on) => new Promise((done) => {
      number += 1;
      waiting.set(number, done);
      order({ kind: 'follow', number, on });
    }),
    past: (key, on, known) => { order({ kind: 'past', key, on, known }); },
    close: () => {
      isClosed = true;
      order({ kind: 'stop' });
      // What is being made can be made again.
      setTimeout(() => { void worker.terminate(); }, 200).unref();
    },
  };
};
