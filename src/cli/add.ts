import type { Document } from '../core/document.ts';
import type { DocumentId } from '../core/id.ts';
import { documentEntryId } from '../ledger/chain.ts';
import type { ReadingRecord } from '../core/record.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Appended } from '../ledger/log.ts';
import { groupEntriesMax, groupWaitMs } from '../store/group.ts';
import { foldBeside } from '../store/fold/beside.ts';
import { openLog, type Original, type SqliteLog } from '../store/sqlite-log.ts';
import { toRecord } from '../reading/record.ts';
import { readStatus } from '../reading/status/index.ts';
import { readDocument, readerName, readerVersion, sayRefusal, take, typedDay, type TakeOptions, type Taken } from './take.ts';
import type { ExitCode, World } from './world.ts';

/** What `add` is asked with. */
export interface AddOptions { readonly store: string; readonly published?: string; readonly publisher?: string; readonly encoding?: string; readonly json?: boolean }

/** What is known of all files at once; `tellsHeld` names every document that was held already. */
export interface RecordOptions extends TakeOptions { readonly tellsHeld?: boolean }

/** What adding did, in numbers. */
export interface Sum { files: number; documents: number; added: number; held: number; refused: number; claims: number; head: number }

const flagWords: Readonly<Record<string, string>> = {
  'status/unknown-party': 'a party that is not known here, kept by its name', 'status/unknown-act': 'an act or a letter that is not known', 'status/bad-date': 'a date that is none',
  'status/out-of-order': 'a party whose acts stand in an order that cannot be; all rows are kept', 'status/two-dates': 'a party with two dates for one act; both are kept',
};

/** What is odd in a status table, by kind, in one sentence each. */
const flagsOf = (document: Document, reading: ReadingRecord): readonly Refusal[] =>
  reading.refused.flatMap(({ code, count }) => (flagWords[code] === undefined ? [] : [{ code: code as Refusal['code'], message: `${document.name}: ${count} ${count === 1 ? 'time' : 'times'} ${flagWords[code]}.`, where: document.name }]));

const entriesOf = (world: World, taken: Taken): { readonly entries: readonly Entry[]; readonly original: Original; readonly claims: number; readonly flags: readonly Refusal[] } | undefined => {
  if (!taken.outcome.ok) return undefined;
  const document = taken.outcome.value;
  const reader = { name: readerName, version: readerVersion(world) };
  const reading = readStatus(document, reader) ?? toRecord(readDocument(world, document), document.id, reader);
  return { entries: [{ kind: 'document', document }, { kind: 'reading', reading }], original: { sha256: document.sha256, bytes: taken.bytes }, claims: reading.claims.length, flags: flagsOf(document, reading) };
};

const alreadyHeld = ({ id, name }: Document): Refusal =>
  ({ code: 'document/duplicate', message: `${name} is in the record already, as ${id}; nothing was added.`, where: name });

/** Reads and records files in batches, each durable before the next is begun. */
export const record = (world: World, log: SqliteLog, files: readonly string[], options: RecordOptions): Sum | 2 => {
  const sum: Sum = { files: files.length, documents: 0, added: 0, held: 0, refused: 0, claims: 0, head: log.head().seq };
  const taken = new Set<string>();
  const isHeld = (id: DocumentId): boolean => taken.has(id) || log.holds(documentEntryId(id));
  let entries: Entry[] = [];
  let originals: Original[] = [];
  let claims: number[] = [];
  const started = Date.parse(world.now());
  let waitingSince = started;
  // Another process may have added a document since the record was read: only the commit knows what was new.
  const count = ({ head, isNew }: Appended): void => {
    sum.head = head.seq;
    for (const [i, n] of claims.entries()) {
      if (isNew[i * 2] === true) sum.added += 1;
      else sum.held += 1;
      if (isNew[i * 2 + 1] === true) sum.claims += n;
    }
  };
  const fold = foldBeside(log);
  const flush = (): boolean => {
    if (entries.length === 0) return true;
    const done = log.keep(entries, originals, world.now());
    if (done.ok) {
      count(done.value);
      fold?.follow();
    }
    else sayRefusal(world, done.refusal);
    entries = [];
    originals = [];
    claims = [];
    return done.ok;
  };
  for (const [i, file] of files.entries()) {
    for (const got of take(world, file, options)) {
      if (!got.outcome.ok) {
        sum.refused += 1;
        sayRefusal(world, got.outcome.refusal);
        continue;
      }
      sum.documents += 1;
      if (isHeld(got.outcome.value.id)) {
        sum.held += 1;
        if (options.tellsHeld === true) sayRefusal(world, alreadyHeld(got.outcome.value));
        continue;
      }
      taken.add(got.outcome.value.id);
      const made = entriesOf(world, got)!;
      if (entries.length === 0) waitingSince = Date.parse(world.now());
      entries.push(...made.entries);
      originals.push(made.original);
      claims.push(made.claims);
      if (options.tellsHeld === true) for (const flag of made.flags) sayRefusal(world, flag);
      const isDue = entries.length >= groupEntriesMax || Date.parse(world.now()) - waitingSince >= groupWaitMs;
      if (isDue && !flush()) {
        fold?.close();
        return 2;
      }
    }
    if (world.isTerminal && Date.parse(world.now()) - started > 1000) world.err(`\r${i + 1} of ${files.length} files read, ${sum.claims} claims`);
  }
  if (world.isTerminal && Date.parse(world.now()) - started > 1000) world.err('\n');
  const isDone = flush();
  fold?.close();
  return isDone ? sum : 2;
};

/** `depositary add FILE…`. 0 all recorded or held already, 3 some refused, 2 the record cannot be opened or written. */
export const add = (world: World, files: readonly string[], options: AddOptions): ExitCode => {
  const published = typedDay(options.published, '--published');
  if (!published.ok) {
    sayRefusal(world, published.refusal);
    return 2;
  }
  const log = openLog(options.store);
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  const sum = record(world, log.value, files, { published: published.value, publisher: options.publisher, encoding: options.encoding, tellsHeld: options.json !== true });
  log.value.close();
  if (typeof sum === 'number') return sum;
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  world.out(options.json === true ? `${JSON.stringify(sum)}\n`
    : `${plural(sum.added, 'document')} added with ${plural(sum.claims, 'claim')}, ${sum.held} held already, ${sum.refused} refused; the record stands at ${sum.head}.\n`);
  return sum.refused > 0 ? 3 : 0;
};
