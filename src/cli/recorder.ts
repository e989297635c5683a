import type { Document } from '../core/document.ts';
import type { ReaderVersion, ReadingRecord } from '../core/record.ts';
import { accept, type Refusal, type Result } from '../core/refusal.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Reader } from '../reading/reader.ts';
import { toRecord } from '../reading/record.ts';
import { readStatus } from '../reading/status/index.ts';
import { groupEntriesMax, groupWaitMs } from '../store/group.ts';
import { foldBeside } from '../store/fold/beside.ts';
import { openIntakeFile } from '../store/beside.ts';
import { knownOf } from '../store/known.ts';
import type { Original, SqliteLog } from '../store/sqlite-log.ts';
import { rulesVersion } from './reader.ts';
import { sayRefusal, type Taken } from './take.ts';
import type { World } from './world.ts';

/** What adding did, in numbers. */
export interface Sum { files: number; documents: number; added: number; held: number; refused: number; claims: number; head: number }

/** What came of one document. `old-news`: the same words from the same place, kept and linked, not read again. */
export type Put = 'refused' | 'held' | 'old-news' | 'new';

/** Reads documents and records them in batches, each durable before the next is begun. */
export interface Recorder {
  readonly sum: Sum;
  /** Undefined where the record did not take a batch: its refusal has been said. */
  put(taken: Taken): Promise<Put | undefined>;
  /** False where the record did not take what waited. */
  flush(): boolean;
  /** Closes the files beside the record; the record itself stays open. */
  close(): void;
}

const flagWords: Readonly<Record<string, string>> = {
  'status/unknown-party': 'a party that is not known here, kept by its name', 'status/unknown-act': 'an act or a letter that is not known', 'status/bad-date': 'a date that is none',
  'status/out-of-order': 'a party whose acts stand in an order that cannot be; all rows are kept', 'status/two-dates': 'a party with two dates for one act; both are kept',
};

/** What is odd in a status table, by kind, in one sentence each. */
const flagsOf = (document: Document, reading: ReadingRecord): readonly Refusal[] =>
  reading.refused.flatMap(({ code, count }) => (flagWords[code] === undefined ? [] : [{ code: code as Refusal['code'], message: `${document.name}: ${count} ${count === 1 ? 'time' : 'times'} ${flagWords[code]}.`, where: document.name }]));

const alreadyHeld = ({ id, name }: Document): Refusal => ({ code: 'document/duplicate', message: `${name} is in the record already, as ${id}; nothing was added.`, where: name });
const sameWords = ({ name, kin }: Document): Refusal => ({ code: 'document/duplicate', message: `${name} has the words of ${kin?.of ?? 'another document'} from the same place; it is kept beside it and counts once.`, where: name });

interface Waiting { readonly entries: readonly Entry[]; readonly original: Original; readonly claims: number }

/** What a reader makes of a document, or why it could not read it; status tables are read by their columns whoever the reader is. */
const readingOf = async (world: World, document: Document, reader: Reader): Promise<Result<ReadingRecord>> => {
  const table = readStatus(document, rulesVersion(world));
  if (table !== undefined) return accept(table);
  const read = await reader.read(document);
  return read.ok ? accept(toRecord(read.value, document.id, reader.version)) : read;
};

/** Documents on record that this very reader has read. */
const readBy = (log: SqliteLog, { name, version }: ReaderVersion): Set<string> =>
  new Set([...log.read()].flatMap(({ entry }) => (entry.kind === 'reading' && entry.reading.reader.name === name && entry.reading.reader.version === version ? [entry.reading.document as string] : [])));

/** `tells` says of each document that it was held already, and what is odd in it. A reader other than the first reads anew what is on record. */
export const openRecorder = (world: World, log: SqliteLog, reader: Reader, tells: boolean): Recorder => {
  const sum: Sum = { files: 0, documents: 0, added: 0, held: 0, refused: 0, claims: 0, head: log.head().seq };
  const beside = openIntakeFile(log);
  const known = knownOf(log, beside);
  const fold = foldBeside(log);
  const own = reader.version.name === rulesVersion(world).name ? undefined : readBy(log, reader.version);
  let waiting: Waiting[] = [];
  let waitingSince = 0;

  // Another process may have added a document since the record was read: only the commit knows what was new.
  const flush = (): boolean => {
    if (waiting.length === 0) return true;
    const batch = waiting;
    waiting = [];
    const done = log.keep(batch.flatMap((w) => w.entries), batch.map((w) => w.original), world.now());
    if (!done.ok) { sayRefusal(world, done.refusal); return false; }
    fold?.follow();
    sum.head = done.value.head.seq;
    let at = 0;
    for (const { entries, claims } of batch) {
      if (done.value.isNew[at] === true) sum.added += 1; else sum.held += 1;
      if (entries.length > 1 && done.value.isNew[at + 1] === true) sum.claims += claims;
      at += entries.length;
    }
    return true;
  };

  const wait = (one: Waiting): boolean => {
    const now = Date.parse(world.now());
    if (waiting.length === 0) waitingSince = now;
    waiting.push(one);
    return waiting.length * 2 < groupEntriesMax && now - waitingSince < groupWaitMs ? true : flush();
  };

  const decline = (refusal: Refusal): Put => {
    sum.refused += 1;
    sayRefusal(world, refusal);
    return 'refused';
  };

  const put = async ({ outcome, bytes }: Taken): Promise<Put | undefined> => {
    if (!outcome.ok) return decline(outcome.refusal);
    sum.documents += 1;
    const { isHeld, kin, isOldNews } = known.find(outcome.value);
    if (own === undefined ? isHeld : own.has(outcome.value.id)) {
      sum.held += 1;
      if (tells) sayRefusal(world, alreadyHeld(outcome.value));
      return 'held';
    }
    const document: Document = kin === null || isHeld ? outcome.value : { ...outcome.value, kin };
    const original = { sha256: document.sha256, bytes };
    if (isOldNews && !isHeld) {
      known.expect(document);
      if (tells) sayRefusal(world, sameWords(document));
      return wait({ entries: [{ kind: 'document', document }], original, claims: 0 }) ? 'old-news' : undefined;
    }
    const read = await readingOf(world, document, reader);
    if (!read.ok) return decline(read.refusal);
    const reading = read.value;
    known.expect(document);
    own?.add(document.id);
    if (tells) for (const flag of flagsOf(document, reading)) sayRefusal(world, flag);
    return wait({ entries: [{ kind: 'document', document }, { kind: 'reading', reading }], original, claims: reading.claims.length }) ? 'new' : undefined;
  };

  return { sum, put, flush, close: () => { fold?.close(); beside.close(); } };
};
