import type { Document } from '../core/document.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Entry } from '../ledger/entry.ts';
import { openLog, type Original, type SqliteLog } from '../store/sqlite-log.ts';
import { toRecord } from '../reading/record.ts';
import { exitOf, readDocument, readerName, readerVersion, sayRefusal, take, typedDay, type TakeOptions, type Taken } from './take.ts';
import type { ExitCode, World } from './world.ts';

/** What `add` is asked with. */
export interface AddOptions { readonly store: string; readonly published?: string; readonly publisher?: string; readonly encoding?: string; readonly json?: boolean }

/** What is known of all files at once; `tellsHeld` names every document that was held already. */
export interface RecordOptions extends TakeOptions { readonly tellsHeld?: boolean }

/** What adding did, in numbers. */
export interface Sum { files: number; documents: number; added: number; held: number; refused: number; claims: number; head: number }

const entriesOf = (world: World, taken: Taken): { readonly entries: readonly Entry[]; readonly original: Original; readonly claims: number } | undefined => {
  if (!taken.outcome.ok) return undefined;
  const document = taken.outcome.value;
  const reading = toRecord(readDocument(world, document), document.id, { name: readerName, version: readerVersion(world) });
  return { entries: [{ kind: 'document', document }, { kind: 'reading', reading }], original: { sha256: document.sha256, bytes: taken.bytes }, claims: reading.claims.length };
};

const alreadyHeld = ({ id, name }: Document): Refusal =>
  ({ code: 'document/duplicate', message: `${name} is in the record already, as ${id}; nothing was added.`, where: name });

/** Group commit: a batch is written when it has so many entries or its first one has waited so long (ms). */
const group = { entries: 100, wait: 50 } as const;

/** How a command ends that could not record: 74 the disk is full, 1 anything else. */
type FailureCode = 1 | 74;

/** Reads and records files in batches, each durable before the next is begun. */
export const record = (world: World, log: SqliteLog, files: readonly string[], options: RecordOptions): Sum | FailureCode => {
  const sum: Sum = { files: files.length, documents: 0, added: 0, held: 0, refused: 0, claims: 0, head: log.head().seq };
  const known = new Set([...log.read()].flatMap((r) => (r.entry.kind === 'document' ? [r.entry.document.id as string] : [])));
  let entries: Entry[] = [];
  let originals: Original[] = [];
  const started = Date.parse(world.now());
  let waitingSince = started;
  const flush = (): FailureCode | undefined => {
    if (entries.length === 0) return undefined;
    const done = log.keep(entries, originals, world.now());
    entries = [];
    originals = [];
    if (!done.ok) {
      sayRefusal(world, done.refusal);
      return done.refusal.code === 'store/full' ? 74 : 1;
    }
    sum.head = done.value.head.seq;
    return undefined;
  };
  for (const [i, file] of files.entries()) {
    for (const taken of take(world, file, options)) {
      if (!taken.outcome.ok) {
        sum.refused += 1;
        sayRefusal(world, taken.outcome.refusal);
        continue;
      }
      sum.documents += 1;
      if (known.has(taken.outcome.value.id)) {
        sum.held += 1;
        if (options.tellsHeld === true) sayRefusal(world, alreadyHeld(taken.outcome.value));
        continue;
      }
      known.add(taken.outcome.value.id);
      const made = entriesOf(world, taken)!;
      if (entries.length === 0) waitingSince = Date.parse(world.now());
      entries.push(...made.entries);
      originals.push(made.original);
      sum.added += 1;
      sum.claims += made.claims;
      const isDue = entries.length >= group.entries || Date.parse(world.now()) - waitingSince >= group.wait;
      const failed = isDue ? flush() : undefined;
      if (failed !== undefined) return failed;
    }
    if (world.isTerminal && Date.parse(world.now()) - started > 1000) world.err(`\r${i + 1} of ${files.length} files read, ${sum.claims} claims`);
  }
  if (world.isTerminal && Date.parse(world.now()) - started > 1000) world.err('\n');
  return flush() ?? sum;
};

/** `depositary add FILE…`. 0 all recorded or held already, 3 some refused, 2 the record cannot be opened. */
export const add = (world: World, files: readonly string[], options: AddOptions): ExitCode => {
  const published = typedDay(options.published, '--published');
  if (!published.ok) {
    sayRefusal(world, published.refusal);
    return 2;
  }
  const log = openLog(options.store);
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return exitOf(log.refusal);
  }
  const sum = record(world, log.value, files, { published: published.value, publisher: options.publisher, encoding: options.encoding, tellsHeld: options.json !== true });
  log.value.close();
  if (typeof sum === 'number') return sum;
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  world.out(options.json === true ? `${JSON.stringify(sum)}\n`
    : `${plural(sum.added, 'document')} added with ${plural(sum.claims, 'claim')}, ${sum.held} held already, ${sum.refused} refused; the record stands at ${sum.head}.\n`);
  return sum.refused > 0 ? 3 : 0;
};
