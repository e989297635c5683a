import type { Day } from '../core/date.ts';
import { accept, type Result } from '../core/refusal.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Recorded } from '../ledger/entry.ts';
import type { Head } from '../ledger/log.ts';
import type { Known } from '../ledger/view-point.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { finderOf, type Finder } from '../views/finder.ts';
import { foldAt, type Fold } from '../views/question.ts';
import { summarise, type Summary } from '../views/summary.ts';

/** Where a document stands in the record. */
export interface Place { readonly seq: number; readonly recordedAt: string }

/** The record folded at one point, with what was worked out from it so far. */
export interface Held {
  readonly known: Known;
  readonly finder: Finder;
  readonly places: ReadonlyMap<string, Place>;
  readonly summary: (a: Agreement, on: Day) => Summary;
  /** All of them, worked out once for a day. */
  readonly summaries: (on: Day) => readonly Summary[];
  /** A view of everything, worked out once for a day and kept under its name. */
  readonly worked: <T>(name: string, on: Day, view: (fold: Fold) => T) => T;
}

/** The record as a server holds it: folds are kept for the points that are asked for most. */
export interface RecordAtHand {
  readonly file: string;
  readonly log: SqliteLog;
  readonly head: () => Head & { readonly day: Day | null };
  readonly at: (known: Known) => Held;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

const foldsMax = 6;
const summariesMax = 4_000;
const daysMax = 3;
const viewsMax = 12;

/** Keeps the newest `max` values. */
const memo = <T>(max: number): ((key: string, make: () => T) => T) => {
  const held = new Map<string, T>();
  return (key, make) => {
    const value = held.get(key) ?? make();
    held.delete(key);
    held.set(key, value);
    if (held.size > max) held.delete(held.keys().next().value!);
    return value;
  };
};

const byWeight = (a: Summary, b: Summary): number => b.documents - a.documents || (a.agreement.id < b.agreement.id ? -1 : 1);

const heldAt = (log: SqliteLog, known: Known, on: Day): Held => {
  const places = new Map<string, Place>();
  const walk = function* (): Iterable<Recorded> {
    for (const r of log.read()) {
      if (r.entry.kind === 'document') places.set(r.entry.document.id, { seq: r.seq, recordedAt: r.recordedAt });
      yield r;
    }
  };
  const finder = finderOf(foldAt(walk(), { on, known }));
  const one = memo<Summary>(summariesMax);
  const all = memo<readonly Summary[]>(daysMax);
  const views = memo<unknown>(viewsMax);
  const summary = (a: Agreement, day: Day): Summary => one(`${a.id} ${day}`, () => summarise(a, day, finder.fold.rulings));
  return { known, finder, places, summary, summaries: (day) => all(day, () => finder.fold.agreements.map((a) => summary(a, day)).toSorted(byWeight)), worked: (name, day, view) => views(`${name} ${day}`, () => view({ ...finder.fold, asOf: { on: day, known } })) as ReturnType<typeof view> };
};

/** Opens a record for asking; it sees what other processes add. */
export const holdRecord = (file: string, today: () => Day): Result<RecordAtHand> => {
  const opened = openLog(file, { readOnly: true });
  if (!opened.ok) return opened;
  const log = opened.value;
  let isOpen = true;
  const folds = memo<Held>(foldsMax);
  const dayAt = memo<Day | null>(4);
  const head = (): Head & { readonly day: Day | null } => {
    const h = log.head();
    return { ...h, day: dayAt(h.hash, () => { for (const r of log.rows(h.seq - 1, h.seq)) return r.recordedAt.slice(0, 10) as Day; return null; }) };
  };
  return accept({
    file, log, head, isOpen: () => isOpen, close: () => { isOpen = false; log.close(); },
    // A day stands for other documents when the record has grown; a position never does.
    at: (known) => folds(known.kind === 'seq' ? `seq ${known.seq}` : `day ${known.day} ${log.head().hash}`, () => heldAt(log, known, today())),
  });
};
