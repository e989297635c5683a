import Database from 'better-sqlite3';
import type { Day } from '../core/date.ts';
import { accept, type Result } from '../core/refusal.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Head } from '../ledger/log.ts';
import type { Known } from '../ledger/view-point.ts';
import { foldFromEntries } from '../store/fold/beside.ts';
import { foldFileOf, openFold, type FoldFile } from '../store/fold/open.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { finderOf, finderOver, type Finder } from '../views/finder.ts';
import { documentsBy, historianOf, historyDocumentsMax, type Turn } from '../views/history.ts';
import { foldAt, foldOver, type Fold } from '../views/question.ts';
import { standfastOf, summaryOn, type Summary } from '../views/summary.ts';
import { timetableOf, type Timetable } from '../views/timetable.ts';
import { termCaseOf } from '../ledger/term/case.ts';
import { once } from '../web/once.ts';
import { startKeeper, type Keeper } from './keeper/keeper.ts';
import { listsOver } from './lists/follow.ts';
import { listReader, type Lists } from './lists/lists.ts';
import { memo } from './memo.ts';
import { keepParts, type Parts } from './still.ts';
import { followIndex, indexFile, indexOn, type Reach, type RecordIndex } from './search/record-index.ts';

/** Turns of the newest documents by a day: how many documents there were, and how many of them were left out. */
export interface History { readonly turns: readonly Turn[]; readonly documents: number; readonly leftOut: number }

/** The record folded at one point, with what was worked out from it so far. */
export interface Held {
  /** Tells this point of the record apart from others, for as long as the program runs. */
  readonly name: string;
  readonly known: Known;
  readonly reach: Reach;
  readonly finder: Finder;
  readonly index: RecordIndex;
  readonly summary: (a: Agreement, on: Day) => Summary;
  readonly timetable: (a: Agreement, on: Day) => Timetable;
  /** What the newest documents by a day changed in what is held of an agreement, the earliest first; `isLong` goes further back. */
  readonly history: (a: Agreement, until: Day, isLong?: boolean) => History;
  /** Everything in lists, as of a day. Throws `Counting` where they are still being made. */
  readonly lists: (on: Day) => Lists;
}

/** Lists that are asked for while they are being made. */
export class Counting extends Error {
  constructor(done: number, all: number) {
    super(`The lists for these clocks are being counted: ${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} are done. Ask again in a moment; agreements, documents and claims by their own addresses can be read meanwhile.`);
    this.name = 'Counting';
  }
}

/** The record as a server holds it: folds are kept for the points that are asked for most. */
export interface RecordAtHand {
  readonly file: string;
  readonly log: SqliteLog;
  /** Parts of pages that were made before. */
  readonly parts: Parts;
  /** To where the record has been read. */
  readonly head: () => Head & { readonly day: Day | null };
  readonly at: (known: Known) => Held;
  /** Takes in what the record has gained; resolves when answers stand on it. */
  readonly follow: () => Promise<void>;
  /** Whether it can be asked. */
  readonly isReady: () => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

const foldsMax = 6;
const listsMax = 3;
/** Days of one agreement whose summaries are kept. */
const summariesMax = 3;
/** Documents of a stretch of history that is worked out, and kept, as one. */
const stretchDocuments = 25;

const reachOf = (known: Known): Reach => (known.kind === 'seq' ? { seq: known.seq, day: '~' } : { seq: Number.MAX_SAFE_INTEGER, day: known.day });

const heldOver = (name: string, fold: Fold, finder: Finder, index: RecordIndex, lists: (on: Day) => Lists): Held => {
  // What is worked out of an agreement lives as long as the agreement is held: how many are is the finder's matter.
  // Values held, conflicts and the rule of a term are the same on every day, and are most of the work.
  const same = once((a: Agreement) => standfastOf(a, fold.rulings));
  const summaries = once((a: Agreement) => { const days = memo<Summary>(summariesMax); return (on: Day) => days(on, () => summaryOn(same(a), on)); });
  const cases = once((a: Agreement) => termCaseOf(a, fold.heard));
  const historians = once((a: Agreement) => {
    const h = historianOf(a);
    // What a document changed hangs on those before it alone: a stretch of documents is worked out once and cut off at the day.
    const stretches = memo<readonly Turn[]>(Number.MAX_SAFE_INTEGER);
    return { documents: h.documents, stretch: (n: number) => stretches(String(n), () => h.turns(n * stretchDocuments, (n + 1) * stretchDocuments)) };
  });
  const history = (a: Agreement, until: Day, isLong = false): History => {
    const h = historians(a);
    const documents = documentsBy(h.documents, until);
    const end = Math.ceil(documents / stretchDocuments);
    const first = Math.max(0, end - (isLong ? historyDocumentsMax / stretchDocuments : 2));
    const turns = Array.from({ length: end - first }, (_, i) => h.stretch(first + i)).flat();
    return { turns: turns.filter((t) => t.day <= until), documents, leftOut: first * stretchDocuments };
  };
  return {
    name, known: fold.asOf.known, reach: reachOf(fold.asOf.known), finder, index, lists, history,
    summary: (a, day) => summaries(a)(day), timetable: (a, day) => timetableOf(a, fold.heard, { on: day, held: cases(a) }),
  };
};

/** The same fold asked about another day; what it reads when asked it goes on reading when asked. */
const atDay = (fold: Fold, on: Day): Fold => ({ heard: fold.heard, rulings: fold.rulings, get agreements() { return fold.agreements; }, get suggestions() { return fold.suggestions; }, byId: fold.byId, ofParties: fold.ofParties, named: fold.named, asOf: { on, known: fold.asOf.known } });

const dayOf = (log: SqliteLog, seq: number): Day | null => { for (const r of log.rows(seq - 1, seq)) return r.recordedAt.slice(0, 10) as Day; return null; };

/** A small record is folded from its first entry, at each point that is asked about. */
const small = (log: SqliteLog, today: () => Day): RecordAtHand => {
  const db = indexFile(log, ':memory:');
  const index = indexOn(db);
  const folds = memo<Held>(foldsMax);
  const dayAt = memo<Day | null>(4);
  let isOpen = true;
  const made = (name: string, known: Known): Held => {
    followIndex(db, log);
    const fold = foldAt(log.read(), { on: today(), known });
    const lists = memo<Lists>(listsMax);
    return heldOver(name, fold, finderOf(fold), index, (on) => lists(on, () => {
      const own = indexFile(log, ':memory:');
      listsOver(own, atDay(fold, on), on);
      return listReader(own);
    }));
  };
  return {
    file: log.file, log, parts: keepParts(), isOpen: () => isOpen, isReady: () => true, follow: () => Promise.resolve(),
    head: () => { const h = log.head(); return { ...h, day: dayAt(h.hash, () => dayOf(log, h.seq)) }; },
    close: () => { isOpen = false; db.close(); log.close(); },
    // A day stands for other documents when the record has grown; a position never does.
    at: (known) => { const name = known.kind === 'seq' ? `seq ${known.seq}` : `day ${known.day} ${log.head().hash}`; return folds(name, () => made(name, known)); },
  };
};

const pollMs = 1_000;

/** A large record is asked through what is kept beside it, which a thread of its own follows and counts. */
const large = (log: SqliteLog, today: () => Day, fail: (error: Error) => void): RecordAtHand => {
  let beside: FoldFile | undefined;
  let index: RecordIndex | undefined;
  let head: Head & { readonly day: Day | null } = { seq: 0, hash: '', day: null };
  let isOpen = true;
  let isFollowing = false;
  const progress = new Map<string, { readonly done: number; readonly all: number }>();
  const past = new Map<string, { readonly db: Database.Database; readonly lists: Lists } | undefined>();
  const folds = memo<Held>(foldsMax);

  const stand = (seq: number, file: string): void => {
    beside ??= openFold(log, foldFileOf(log.file));
    index ??= indexOn(new Database(file, { readonly: true, timeout: 5_000 }));
    for (const r of log.rows(seq - 1, seq)) head = { seq, hash: r.hash, day: r.recordedAt.slice(0, 10) as Day };
  };
  const keeper: Keeper = startKeeper(log.file, (t) => {
    if (!isOpen) return;
    if (t.kind === 'folded') stand(t.seq, t.index);
    else if (t.kind === 'progress') progress.set(t.key, { done: t.done, all: t.all });
    else if (t.kind === 'listed' && t.key !== '') {
      const db = new Database(t.file, { readonly: true });
      past.set(t.key, { db, lists: listReader(db) });
    }
  }, (error) => { if (isOpen) fail(error); });
  const follow = async (): Promise<void> => {
    isFollowing = true;
    await keeper.follow(today());
    isFollowing = false;
  };
  void follow();
  const poll = setInterval(() => { if (!isFollowing && index !== undefined && (log.head().seq > head.seq || index.lists.stands().on < today())) void follow(); }, pollMs);
  poll.unref();

  const listsAt = (known: Known, on: Day): Lists => {
    const isNow = known.kind === 'seq' && known.seq === head.seq && on === today();
    const key = isNow ? '' : `${on} ${known.kind === 'seq' ? known.seq : `${known.day} ${head.seq}`}`;
    const counting = (): Counting => { const p = progress.get(key); return new Counting(p?.done ?? 0, p?.all ?? 0); };
    if (isNow) {
      if (index!.lists.stands().seq === 0) throw counting();
      return index!.lists;
    }
    if (!past.has(key)) {
      past.set(key, undefined);
      keeper.past(key, on, known);
      for (const [old, held] of past) {
        if (past.size <= listsMax || held === undefined) continue;
        held.db.close();
        past.delete(old);
      }
    }
    const held = past.get(key);
    if (held === undefined) throw counting();
    return held.lists;
  };
  const made = (name: string, known: Known): Held => {
    const fold = foldOver(beside!, { on: today(), known });
    return heldOver(name, fold, finderOver(fold, index!.documentOf), index!, (on) => listsAt(known, on));
  };
  return {
    file: log.file, log, parts: keepParts(), head: () => head, follow, isOpen: () => isOpen, isReady: () => beside !== undefined && head.seq > 0,
    close: () => {
      isOpen = false;
      clearInterval(poll);
      keeper.close();
      index?.close();
      beside?.close();
      for (const held of past.values()) held?.db.close();
      log.close();
    },
    at: (known) => { const name = known.kind === 'seq' ? `seq ${known.seq}` : `day ${known.day} ${head.hash}`; return folds(name, () => made(name, known)); },
  };
};

/** Opens a record for asking; it sees what other processes add. `fail` is told when what is kept beside a large one can be kept no more. */
export const holdRecord = (file: string, today: () => Day, fail: (error: Error) => void = (error) => { throw error; }): Result<RecordAtHand> => {
  const opened = openLog(file, { readOnly: true });
  if (!opened.ok) return opened;
  return accept(opened.value.head().seq >= foldFromEntries ? large(opened.value, today, fail) : small(opened.value, today));
};
