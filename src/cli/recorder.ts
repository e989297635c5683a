import type { Document } from '../core/document.ts';
import type { ReaderVersion, ReadingRecord } from '../core/record.ts';
import { accept, type Refusal, type Result } from '../core/refusal.ts';
import type { RecordReader } from '../edge/readers/record-reader.ts';
import type { Entry } from '../ledger/entry.ts';
import { readStatus } from '../reading/status/index.ts';
import { groupEntriesMax, groupWaitMs } from '../store/group.ts';
import { foldBeside } from '../store/fold/beside.ts';
import { openIntakeFile } from '../store/beside.ts';
import { knownOf } from '../store/known.ts';
import type { Original, SqliteLog } from '../store/sqlite-log.ts';
import { rulesVersion } from './reader.ts';
import { sayRefusal } from './say-refusal.ts';
import type { Taken } from './take.ts';
import type { World } from './world.ts';

/** What adding did, in numbers. `revisions` and `copies` are among those added, `passedOver` those of them in which no word names an agreement. */
export interface Sum { files: number; documents: number; added: number; held: number; refused: number; claims: number; revisions: number; copies: number; passedOver: number; head: number }

/** A number with its word. */
export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What adding did, in one sentence; what did not happen is not spoken of. */
export const closing = (s: Sum): string => {
  const of = [s.revisions === 0 ? [] : plural(s.revisions, 'revision'), s.copies === 0 ? [] : `${s.copies} in the words of ${s.copies === 1 ? 'another' : 'others'}`, s.passedOver === 0 ? [] : `${s.passedOver} without a word of agreements`].flat();
  const rest = [s.held === 0 ? [] : `${s.held} held already`, s.refused === 0 ? [] : `${s.refused} refused`].flat();
  return `${plural(s.added, 'document')} added with ${plural(s.claims, 'claim')}${of.length === 0 ? '' : ` (${of.join(', ')})`}${rest.map((r) => `, ${r}`).join('')}; the record stands at ${s.head}.`;
};

/** What came of one document. `old-news`: the same words from the same place, kept and linked, not read again. */
export type Put = 'refused' | 'held' | 'old-news' | 'new';

/** Reads documents and records them in batches, each durable before the next is begun. */
export interface Recorder {
  readonly sum: Sum;
  /** Documents that may be put before the first of them is answered: they are read side by side and recorded in the order in which they were put. */
  readonly width: number;
  /** Undefined where the record did not take a batch: its refusal has been said. */
  put(taken: Taken): Promise<Put | undefined>;
  /** False where the record did not take what waited; what is still being read does not wait yet. */
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
const readingOf = async (world: World, document: Document, reader: RecordReader): Promise<Result<ReadingRecord>> => {
  const table = readStatus(document, rulesVersion(world));
  return table === undefined ? reader.record(document) : accept(table);
};

/** Documents on record that this very reader has read. */
const readBy = (log: SqliteLog, { name, version }: ReaderVersion): Set<string> =>
  new Set([...log.read()].flatMap(({ entry }) => (entry.kind === 'reading' && entry.reading.reader.name === name && entry.reading.reader.version === version ? [entry.reading.document as string] : [])));

/** `tells` says of each document that it was held already, and what is odd in it. A reader other than the first reads anew what is on record. */
export const openRecorder = (world: World, log: SqliteLog, reader: RecordReader, tells: boolean): Recorder => {
  const sum: Sum = { files: 0, documents: 0, added: 0, held: 0, refused: 0, claims: 0, revisions: 0, copies: 0, passedOver: 0, head: log.head().seq };
  const beside = openIntakeFile(log);
  const known = knownOf(log, beside);
  const fold = foldBeside(log);
  const own = reader.version.name === rulesVersion(world).name ? undefined : readBy(log, reader.version);
  let waiting: Waiting[] = [];
  let waitingSince = 0;

  const count = (entries: readonly Entry[]): void => {
    sum.added += 1;
    for (const e of entries) {
      if (e.kind === 'document' && e.document.kin?.kind === 'revision') sum.revisions += 1;
      else if (e.kind === 'document' && e.document.kin !== undefined) sum.copies += 1;
      else if (e.kind === 'reading' && e.reading.refused.some((r) => r.code === 'reading/passed-over')) sum.passedOver += 1;
    }
  };

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
      if (done.value.isNew[at] === true) count(entries); else sum.held += 1;
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

  /** What is done once it is this document's turn. */
  type Turn = () => Put | undefined;

  const putDocument = async (found: Document, bytes: Uint8Array): Promise<Turn> => {
    const { isHeld, kin, isOldNews } = known.find(found);
    if (own === undefined ? isHeld : own.has(found.id)) {
      return () => {
        sum.held += 1;
        if (tells) sayRefusal(world, alreadyHeld(found));
        return 'held';
      };
    }
    const document: Document = kin === null || isHeld ? found : { ...found, kin };
    const original = { sha256: document.sha256, bytes };
    known.expect(document);
    if (isOldNews && !isHeld) {
      return () => {
        if (tells) sayRefusal(world, sameWords(document));
        return wait({ entries: [{ kind: 'document', document }], original, claims: 0 }) ? 'old-news' : undefined;
      };
    }
    const read = await readingOf(world, document, reader);
    if (!read.ok) {
      known.forget(document);
      return () => decline(read.refusal);
    }
    own?.add(document.id);
    return () => {
      if (tells) for (const flag of flagsOf(document, read.value)) sayRefusal(world, flag);
      return wait({ entries: [{ kind: 'document', document }, { kind: 'reading', reading: read.value }], original, claims: read.value.claims.length }) ? 'new' : undefined;
    };
  };

  let last: Promise<unknown> = Promise.resolve();
  const put = ({ outcome, bytes }: Taken): Promise<Put | undefined> => {
    if (outcome.ok) sum.documents += 1;
    const turn = outcome.ok ? putDocument(outcome.value, bytes) : Promise.resolve(() => decline(outcome.refusal));
    const mine = Promise.all([turn, last]).then(([take]) => take());
    last = mine;
    // Whoever put it waits for it, perhaps a while later.
    mine.catch(() => undefined);
    return mine;
  };

  return { sum, width: reader.width, put, flush, close: () => { fold?.close(); beside.close(); } };
};
