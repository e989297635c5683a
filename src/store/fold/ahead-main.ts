import { workerData } from 'node:worker_threads';
import { openLog } from '../sqlite-log.ts';
import type { Errand, Parcel } from './ahead.ts';
import { preparer, type Step } from './prepare.ts';
import { printsFromStart } from './prints.ts';

/** Entries that go over at once. */
const parcelEntries = 512;

/** Sketches of one parcel in one stretch of memory, which goes over as one. */
const together = (steps: readonly Step[]): readonly Step[] => {
  const sketchOf = (s: Step): Uint32Array | undefined => (s.kind === 'reading' ? s.reading.sketch?.hashes : undefined);
  const all = new Uint32Array(steps.reduce((n, s) => n + (sketchOf(s)?.length ?? 0), 0));
  let at = 0;
  return steps.map((s) => {
    if (s.kind !== 'reading' || s.reading.sketch === null) return s;
    const { hashes, runs } = s.reading.sketch;
    all.set(hashes, at);
    at += hashes.length;
    return { ...s, reading: { ...s.reading, sketch: { runs, hashes: all.subarray(at - hashes.length, at) } } };
  });
};

/** Looks for documents that are one report with each: most of the work that needs no other thread. */
const printing = (): ((s: Step) => Step) => {
  const prints = printsFromStart();
  return (s) => {
    if (s.kind === 'unready') prints.missed(s.reading.document);
    if (s.kind !== 'reading' || s.reading.sketch === null) return s;
    const found = prints.take(s.reading.document, s.reading.day, s.reading.sketch);
    return found === undefined ? s : { ...s, reading: { ...s.reading, prints: found } };
  };
};

const run = ({ file, after, upTo, port, sent, taken, ahead }: Errand): void => {
  const send = (parcel: Parcel): void => {
    port.postMessage(parcel);
    Atomics.add(sent, 0, 1);
    Atomics.notify(sent, 0);
    for (let n = Atomics.load(taken, 0); Atomics.load(sent, 0) - n >= ahead; n = Atomics.load(taken, 0)) Atomics.wait(taken, 0, n);
  };
  try {
    const log = openLog(file, { readOnly: true });
    if (!log.ok) throw new Error(log.refusal.message);
    const prepare = preparer();
    // Whoever begins in the middle has not seen what may be one report with what comes.
    const printed = after === 0 ? printing() : (s: Step): Step => s;
    let steps: Step[] = [];
    for (const r of log.value.read(after, upTo)) {
      steps.push(printed(prepare(r)));
      if (steps.length < parcelEntries && r.seq < upTo) continue;
      send({ steps: together(steps) });
      steps = [];
    }
    log.value.close();
  } catch (error) {
    send({ failed: String(error) });
  }
};

run(workerData as Errand);
