import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Step } from './prepare.ts';

/** What the other thread is told. It counts the parcels `sent`, this one those `taken`, and it is never more than `ahead` before. */
export interface Errand { readonly file: string; readonly after: number; readonly upTo: number; readonly port: MessagePort; readonly sent: Int32Array<SharedArrayBuffer>; readonly taken: Int32Array<SharedArrayBuffer>; readonly ahead: number }

/** Entries made ready, in the order of the record, or why there are no more. */
export type Parcel = { readonly steps: readonly Step[] } | { readonly failed: string };

/** Parcels that may wait: enough that neither thread waits for the other, few enough for memory. */
const ahead = 8;
/** No parcel takes this long; a thread that is silent longer is gone. */
const silenceMs = 20_000;

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

const counter = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4));

/**
 * Reads a record and makes its entries ready in a second thread while this one, which blocks, folds them. Ends early where that thread fails:
 * whoever folds goes on alone from where it stands.
 */
export function* readAhead(file: string, after: number, upTo: number): Generator<readonly Step[], void> {
  const { port1, port2 } = new MessageChannel();
  const [sent, taken] = [counter(), counter()];
  const worker = new Worker(new URL(`./ahead-main.${extension}`, import.meta.url), { workerData: { file, after, upTo, port: port2, sent, taken, ahead } satisfies Errand, transferList: [port2] });
  worker.unref();
  // A thread that fails says so in a parcel; one that cannot is noticed by its silence.
  worker.on('error', () => undefined);
  try {
    for (let at = after; at < upTo;) {
      const n = Atomics.load(taken, 0);
      if (Atomics.load(sent, 0) === n && Atomics.wait(sent, 0, n, silenceMs) === 'timed-out') return;
      const parcel = (receiveMessageOnPort(port1) as { readonly message: Parcel } | undefined)?.message;
      if (parcel === undefined || 'failed' in parcel) return;
      Atomics.add(taken, 0, 1);
      Atomics.notify(taken, 0);
      at = parcel.steps.at(-1)?.seq ?? upTo;
      yield parcel.steps;
    }
  } finally {
    port1.close();
    void worker.terminate();
  }
}
