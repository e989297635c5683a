import { earliest, latest, type Day, type Edtf } from '../core/date.ts';
import type { Agreement } from './identity.ts';
import { hadHappened, surelyBy, type Told } from './view-point.ts';

/** What can come of an announcement. */
export const outcomes = ['open', 'met', 'met-late', 'called-off', 'overdue', 'unknown'] as const;
/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number];

/** Something announced, with every date it was announced for, and what came of it by a day. */
export interface Expectation {
  readonly agreement: Agreement;
  readonly what: string;
  readonly party: string | null;
  readonly due: Edtf | null;
  /** Announcements in the order in which they were stated; the last one with a date gives `due`. */
  readonly history: readonly Told[];
  /** How often the date was moved. */
  readonly slips: number;
  readonly outcome: Outcome;
  readonly settledBy: Told | null;
}

const byStated = (a: Told, b: Told): number => ((a.claim.stated ?? '') < (b.claim.stated ?? '') ? -1 : (a.claim.stated ?? '') > (b.claim.stated ?? '') ? 1 : a.claim.id < b.claim.id ? -1 : 1);

const notExpected: ReadonlySet<string> = new Set(['article-count', 'term', 'renewal-period', 'notice-period', 'supersedes', 'negotiation']);

const outcomeOf = (due: Edtf | null, done: Told | undefined, off: Told | undefined, on: Day): Outcome => {
  if (done !== undefined) return due !== null && done.claim.fact.on !== null && earliest(done.claim.fact.on) > latest(due) ? 'met-late' : 'met';
  if (off !== undefined) return 'called-off';
  if (due === null) return 'unknown';
  return latest(due) < on ? 'overdue' : 'open';
};

/** What was announced of an agreement by a day, and its outcome as of that day. "Unknown" is no "no". */
export const expectationsOf = (agreement: Agreement, on: Day): readonly Expectation[] => {
  const said = (t: Told): boolean => t.claim.stated === null || earliest(t.claim.stated) <= on;
  const planned = agreement.told.filter((t) => t.claim.fact.mode === 'planned' && !notExpected.has(t.claim.fact.type) && said(t));
  const slots = new Map<string, Told[]>();
  for (const t of planned) {
    const key = `${t.claim.fact.type}|${t.claim.fact.party ?? ''}`;
    slots.set(key, [...(slots.get(key) ?? []), t]);
  }
  return [...slots.values()].map((list): Expectation => {
    const history = list.toSorted(byStated);
    const { type, party } = history[0]!.claim.fact;
    const dues = history.map((t) => t.claim.fact.on).filter((d): d is Edtf => d !== null);
    const due = dues.at(-1) ?? null;
    const same = (t: Told): boolean => t.claim.fact.type === type && (party === null || t.claim.fact.party === null || t.claim.fact.party === party);
    const since = history[0]!.claim.stated;
    const done = agreement.told.filter((t) => same(t) && t.claim.fact.mode === 'done' && hadHappened(t.claim, on) && (since === null || (surelyBy(t.claim) ?? '') >= earliest(since)))
      .toSorted((a, b) => (a.claim.fact.on === null ? 1 : b.claim.fact.on === null ? -1 : byStated(a, b)))[0];
    const last = history.at(-1)!.claim.stated;
    const off = agreement.told.find((t) => same(t) && t.claim.fact.mode === 'denied' && said(t) && last !== null && t.claim.stated !== null && t.claim.stated > last);
    const distinct = dues.filter((d, i) => i === 0 || latest(d) !== latest(dues[i - 1]!)).length;
    return { agreement, what: type, party, due, history, slips: Math.max(0, distinct - 1), outcome: outcomeOf(due, done, off, on), settledBy: done ?? off ?? null };
  }).toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
};
