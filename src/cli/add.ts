import type { SqliteLog } from '../store/sqlite-log.ts';
import { openLog } from '../store/sqlite-log.ts';
import { openGuestFor } from './network.ts';
import type { RecordReader } from '../edge/readers/record-reader.ts';
import { recordReaderFor, type ReaderOptions } from './reader.ts';
import { closing, openRecorder, plural, type Put, type Recorder, type Sum } from './recorder.ts';
import { filesNamed } from './source.ts';
import { sayRefusal } from './say-refusal.ts';
import { take, type Taken, type TakeOptions } from './take.ts';
import { typedDay } from './typed-day.ts';
import type { ExitCode, World } from './world.ts';

/** What `add` is asked with. */
export interface AddOptions extends ReaderOptions { readonly store: string; readonly published?: string; readonly publisher?: string; readonly encoding?: string; readonly json?: boolean; readonly allow?: readonly string[] }

/** What is known of all files at once; `tellsHeld` names every document that was held already. */
export interface RecordOptions extends TakeOptions { readonly reader: RecordReader; readonly tellsHeld?: boolean }

/** Files that are taken apart while one before them is still being read. */
const ahead = 4;

/** The documents of all files in their order; the next few files are begun early, so that rooms and reader work side by side. */
export const inOrder = async function* (world: World, files: readonly string[], options: TakeOptions): AsyncGenerator<readonly [file: number, taken: Taken | undefined]> {
  const begun = new Map<number, { readonly rest: AsyncGenerator<Taken>; readonly first: Promise<IteratorResult<Taken>> }>();
  const begin = (i: number): void => {
    const file = files[i];
    if (file === undefined || begun.has(i)) return;
    const rest = take(world, file, options);
    const first = rest.next();
    first.catch(() => undefined); // Its failure is told when its turn comes.
    begun.set(i, { rest, first });
  };
  for (let i = 0; i < files.length; i += 1) {
    for (let j = i; j < i + ahead; j += 1) begin(j);
    const { rest, first } = begun.get(i)!;
    begun.delete(i);
    const head = await first;
    if (head.done !== true) {
      yield [i, head.value];
      for await (const taken of rest) yield [i, taken];
    }
    yield [i, undefined];
  }
};

/** Characters of documents that are read side by side, at most. */
const unitsUnderWay = 8_000_000;

/** Puts documents side by side. `put` is false once the record did not take one; `end` waits for those under way. */
const sideBySide = (recorder: Recorder): { readonly put: (taken: Taken) => Promise<boolean>; readonly end: () => Promise<boolean> } => {
  const under: { readonly done: Promise<Put | undefined>; readonly units: number }[] = [];
  let [units, isTaken] = [0, true];
  const settleFirst = async (): Promise<void> => {
    const first = under.shift();
    units -= first?.units ?? 0;
    if (await first?.done === undefined) isTaken = false;
  };
  return {
    put: async (taken) => {
      const size = taken.outcome.ok ? taken.outcome.value.text.length : 0;
      while (under.length > 0 && (under.length >= recorder.width || units + size > unitsUnderWay)) await settleFirst();
      under.push({ done: recorder.put(taken), units: size });
      units += size;
      return isTaken;
    },
    end: async () => { while (under.length > 0) await settleFirst(); return isTaken; },
  };
};

/** Reads and records files in batches, each durable before the next is begun. 2 where the record did not take them. */
export const record = async (world: World, log: SqliteLog, names: readonly string[], options: RecordOptions): Promise<Sum | 2> => {
  const files = names.flatMap(filesNamed);
  const recorder = openRecorder(world, log, options.reader, options.tellsHeld === true);
  recorder.sum.files = files.length;
  const started = Date.parse(world.now());
  let saidAt = started + 1_000;
  const work = sideBySide(recorder);
  for await (const [i, taken] of inOrder(world, files, options)) {
    if (taken !== undefined && !await work.put(taken)) break;
    const now = world.isTerminal ? Date.parse(world.now()) : 0;
    if (now - saidAt < 100) continue;
    saidAt = now;
    world.err(`\r${i + (taken === undefined ? 1 : 0)} of ${plural(files.length, 'file')}, ${plural(recorder.sum.documents, 'document')}, ${plural(recorder.sum.claims, 'claim')} `);
  }
  if (saidAt > started + 1_000) world.err('\n');
  const isDone = await work.end() && recorder.flush();
  recorder.close();
  return isDone ? recorder.sum : 2;
};

/** `depositary add FILE…`. 0 all recorded or held already, 3 some refused, 2 the record cannot be opened or written. */
export const add = async (world: World, files: readonly string[], options: AddOptions): Promise<ExitCode> => {
  const published = typedDay(options.published, '--published');
  if (!published.ok) {
    sayRefusal(world, published.refusal);
    return 2;
  }
  const reader = await recordReaderFor(world, options);
  if (!reader.ok) {
    sayRefusal(world, reader.refusal);
    return 2;
  }
  const log = openLog(options.store);
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  const network = openGuestFor(world, options.allow ?? []);
  const sum = await record(world, log.value, files, { reader: reader.value, published: published.value, publisher: options.publisher, encoding: options.encoding, tellsHeld: options.json !== true, guest: network.guest });
  await network.close();
  log.value.close();
  if (typeof sum === 'number') return sum;
  world.out(options.json === true ? `${JSON.stringify(sum)}\n`
    : `${closing(sum)}\n`);
  return sum.refused > 0 ? 3 : 0;
};
