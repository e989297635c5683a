import type { Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import { accept, type Result } from '../core/refusal.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Head } from '../ledger/log.ts';
import type { Known } from '../ledger/view-point.ts';
import { foldBeside, foldFromEntries } from '../store/fold/beside.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { finderOf, finderOver, type Finder } from '../views/finder.ts';
import { historyOf, type Turn } from '../views/history.ts';
import { foldAt, foldOver, type Fold } from '../views/question.ts';
import { summarise, type Summary } from '../views/summary.ts';
import { memo } from './memo.ts';
import { openIndex, type Reach, type RecordIndex } from './search/record-index.ts';

/** The record folded at one point, with what was worked out from it so far. */
export interface Held {
  readonly known: Known;
  readonly reach: Reach;
  /** Whether the record is too large for everything in it to be gone through at every question. */
  readonly isLarge: boolean;
  readonly finder: Finder;
  readonly index: RecordIndex;
  readonly summary: (a: Agreement, on: Day) => Summary;
  /** All of them, worked out once for a day; those of most documents first. */
  readonly summaries: (on: Day) => readonly Summary[];
  /** What each document changed in what is held of an agreement, the earliest first. */
  readonly history: (a: Agreement, until: Day) => readonly Turn[];
  /** A view of everything, worked out once for a day and kept under its name. */
  readonly worked: <T>(name: string, on: Day, view: (fold: Fold) => T) => T;
  /** Documents with a date up to a day, the newest first. */
  readonly newest: (until: Day, limit: number) => readonly Document[];
}

/** The record as a server holds it: folds are kept for the points that are asked for most. */
export interface RecordAtHand {
  readonly file: string;
  readonly log: SqliteLog;
  readonly head: () => Head & { readonly day: Day | null };
  readonly at: (known: Known) => Held;
  /** Takes in what the record has gained; true when all of it is in. Bounded work, so that a server can answer in between. */
  readonly follow: () => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

const foldsMax = 6;
const summariesMax = 4_000;
const daysMax = 3;
const viewsMax = 12;
const historiesMax = 2_000;
const followDocuments = 500;

const byWeight = (a: Summary, b: Summary): number => b.documents - a.documents || (a.agreement.id < b.agreement.id ? -1 : 1);

const heldOver = (fold: Fold, finder: Finder, index: RecordIndex, isLarge: boolean): Held => {
  const { known } = fold.asOf;
  const reach: Reach = known.kind === 'seq' ? { seq: known.seq, day: '~' } : { seq: Number.MAX_SAFE_INTEGER, day: known.day };
  const one = memo<Summary>(summariesMax);
  const all = memo<readonly Summary[]>(daysMax);
  const views = memo<unknown>(viewsMax);
  const summary = (a: Agreement, day: Day): Summary => one(`${a.id} ${day}`, () => summarise(a, day, fold.rulings));
  const { documents } = fold.heard;
  // What a document changed hangs on those before it alone, so that all of it is worked out once and cut off at the day.
  const histories = memo<readonly Turn[]>(historiesMax);
  return {
    known, reach, isLarge, finder, index, summary, summaries: (day) => all(day, () => fold.agreements.map((a) => summarise(a, day, fold.rulings)).toSorted(byWeight)),
    history: (a, until) => histories(a.id, () => historyOf(a, '9999-12-31' as Day)).filter((t) => t.day <= until), worked: (name, day, view) => views(`${name} ${day}`, () => view(atDay(fold, day))) as ReturnType<typeof view>,
    newest: (until, limit) => index.newest(reach, { until, limit, isDated: true }).flatMap((id) => documents.get(id) ?? []),
  };
};

/** The same fold asked about another day; what it reads when asked it goes on reading when asked. */
const atDay = (fold: Fold, on: Day): Fold => ({ heard: fold.heard, rulings: fold.rulings, get agreements() { return fold.agreements; }, get suggestions() { return fold.suggestions; }, byId: fold.byId, ofParties: fold.ofParties, named: fold.named, asOf: { on, known: fold.asOf.known } });

/** Opens a record for asking; it sees what other processes add. A large one is asked through the fold that is kept beside it. */
export const holdRecord = (file: string, today: () => Day): Result<RecordAtHand> => {
  const opened = openLog(file, { readOnly: true });
  if (!opened.ok) return opened;
  const log = opened.value;
  const isLarge = log.head().seq >= foldFromEntries;
  const index = openIndex(log, isLarge ? `${file}-search` : ':memory:');
  let beside = isLarge ? foldBeside(log) : undefined;
  let isOpen = true;
  const folds = memo<Held>(foldsMax);
  const dayAt = memo<Day | null>(4);
  const head = (): Head & { readonly day: Day | null } => {
    const h = log.head();
    return { ...h, day: dayAt(h.hash, () => { for (const r of log.rows(h.seq - 1, h.seq)) return r.recordedAt.slice(0, 10) as Day; return null; }) };
  };
  const made = (known: Known): Held => {
    index.follow();
    if (beside === undefined) {
      const fold = foldAt(log.read(), { on: today(), known });
      return heldOver(fold, finderOf(fold), index, false);
    }
    beside.follow();
    const fold = foldOver(beside, { on: today(), known });
    return heldOver(fold, finderOver(fold, index.documentOf), index, true);
  };
  return accept({
    file, log, head, isOpen: () => isOpen, follow: () => index.follow(followDocuments),
    close: () => {
      isOpen = false;
      index.close();
      beside?.close();
      beside = undefined;
      log.close();
    },
    // A day stands for other documents when the record has grown; a position never does.
    at: (known) => folds(known.kind === 'seq' ? `seq ${known.seq}` : `day ${known.day} ${log.head().hash}`, () => made(known)),
  });
};
