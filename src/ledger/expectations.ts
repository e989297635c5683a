import { isAct, type ActType } from '../core/act.ts';
import { parseDuration } from '../core/duration.ts';
import { addDays, compatible, dayNumber, earliest, latest, type Day, type Edtf } from '../core/date.ts';
import { accountable } from '../core/speaker.ts';
import { isCalledOff } from './denial.ts';
import type { Agreement } from './identity/agreement.ts';
import { nameOfSlot, slotOf } from './slot.ts';
import { isHearsay } from './source.ts';
import { hadHappened, heardOn, inDays, surelyBy, type Told } from './view-point.ts';

/** What can come of an announcement. `open`: its time has not passed. `overdue`: it has, and nothing was heard. `unknown`: no time was given, and nothing was heard. */
export const outcomes = ['open', 'met', 'met-late', 'lesser', 'called-off', 'overdue', 'unknown'] as const;
/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number];

/** Something announced, with every date it was announced for, and what came of it by a day. */
export interface Expectation {
  readonly agreement: Agreement;
  readonly what: string;
  readonly party: string | null;
  /** The part of the agreement that it is about; null for the whole. */
  readonly part: string | null;
  /** The last date announced before it was settled. */
  readonly due: Edtf | null;
  /** Announcements in the order in which they were stated. */
  readonly history: readonly Told[];
  /** How often the date was moved. */
  readonly slips: number;
  readonly outcome: Outcome;
  /** Days after the due window at which it happened; null where it was not late or its day is not known. */
  readonly late: number | null;
  readonly settledBy: Told | null;
}

const statedOn = (t: Told): Edtf => t.claim.stated ?? heardOn(t.document);

const byStated = (a: Told, b: Told): number => {
  const [x, y] = [earliest(statedOn(a)), earliest(statedOn(b))];
  return x < y ? -1 : x > y ? 1 : a.claim.id < b.claim.id ? -1 : 1;
};

/** Acts that come again: each announcement after one was done is of the next. */
const notExpected: ReadonlySet<string> = new Set(['negotiation']);

/** What is less than was announced, and yet something. */
const lesserActs: Readonly<Partial<Record<ActType, readonly ActType[]>>> = {
  signature: ['text-agreed'], ratification: ['submission'], 'entry-into-force': ['provisional-application'], termination: ['suspension'], denunciation: ['suspension'], withdrawal: ['suspension'], extension: ['negotiation'],
};

/** Consent has many names, and reports use one for another. */
const consents: ReadonlySet<string> = new Set(['ratification', 'acceptance', 'approval']);
const ends: ReadonlySet<string> = new Set(['expiry', 'termination']);
const exits: ReadonlySet<string> = new Set(['denunciation', 'withdrawal']);
const families: readonly ReadonlySet<string>[] = [consents, ends, exits, new Set(['extension', 'renewal'])];
/** No act is of two families. */
const familyOf = (type: string): ReadonlySet<string> => families.find((f) => f.has(type)) ?? new Set([type]);

interface Round { readonly history: Told[]; done: Told | null; off: Told | null; lesser: Told | null }

const doneOn = (t: Told): Day => earliest(t.claim.fact.on ?? statedOn(t));

const open = (t: Told): Round => ({ history: [t], done: null, off: null, lesser: null });

/**
 * Goes through what was said of one act in the order in which it was said. A new announcement after the act was done begins a new round;
 * one that names a day already past is a memory and no announcement.
 */
const roundsOf = (planned: readonly Told[], others: readonly Told[], longer: (until: Edtf, by: Edtf) => boolean): readonly Round[] => {
  const rounds: Round[] = [];
  let done: Told | undefined;
  const begin = (t: Told): void => {
    rounds.push(open(t));
    done = firstDone(rounds.at(-1)!, others);
  };
  for (const t of planned) {
    const now = rounds.at(-1);
    const due = t.claim.fact.on;
    if (due !== null && latest(due) < earliest(statedOn(t)) && rounds.length > 0) continue;
    const before = now?.history.findLast((h) => h.claim.fact.on !== null)?.claim.fact.on ?? undefined;
    // An end that an extension took off: what is announced now is the end of the longer term.
    if (now === undefined || (before !== undefined && due !== null && earliest(due) > latest(before) && longer(before, statedOn(t)))) begin(t);
    else if (done === undefined || earliest(statedOn(done)) >= earliest(statedOn(t))) now.history.push(t);
    // Said after it was done, of a day that is not after it: the same plan told again.
    else if (due !== null && earliest(due) > latest(done.claim.fact.on ?? statedOn(done)) && !compatible(due, done.claim.fact.on ?? statedOn(done))) begin(t);
  }
  return rounds;
};

/** The first report, in the order in which they were made, that the act was done since it was announced. */
const firstDone = (r: Round, others: readonly Told[]): Told | undefined => {
  const since = earliest(statedOn(r.history[0]!));
  return others.find((t) => t.claim.fact.mode === 'done' && doneOn(t) >= since);
};

const outcomeOf = (r: Round, due: Edtf | null, on: Day): { readonly outcome: Outcome; readonly late: number | null; readonly settledBy: Told | null } => {
  if (r.done !== null) {
    const at = r.done.claim.fact.on;
    const late = due === null || at === null ? 0 : dayNumber(earliest(at)) - dayNumber(latest(due));
    return late > 0 ? { outcome: 'met-late', late, settledBy: r.done } : { outcome: 'met', late: null, settledBy: r.done };
  }
  // "It will not be signed", said when the day had passed, of what was initialled instead.
  if (r.off !== null && r.lesser !== null && due !== null && earliest(statedOn(r.off)) > latest(due)) return { outcome: 'lesser', late: null, settledBy: r.lesser };
  if (r.off !== null) return { outcome: 'called-off', late: null, settledBy: r.off };
  if (due === null) return r.lesser === null ? { outcome: 'unknown', late: null, settledBy: null } : { outcome: 'lesser', late: null, settledBy: r.lesser };
  if (latest(due) >= on) return { outcome: 'open', late: null, settledBy: null };
  return r.lesser === null ? { outcome: 'overdue', late: null, settledBy: null } : { outcome: 'lesser', late: null, settledBy: r.lesser };
};

/** A notice of leaving, where somebody said then or later on which later day it takes effect: leaving is what happens on that day (VCLT art. 56(2)). */
const isNoticeOnly = (t: Told, told: readonly Told[]): boolean => exits.has(t.claim.fact.type) && t.claim.fact.mode === 'done'
  && told.some(({ claim: { fact, stated } }) => fact.mode === 'planned' && (fact.type === 'withdrawal' || (fact.type === 'termination' && fact.party !== null)) && fact.party === t.claim.fact.party && fact.on !== null && earliest(fact.on) > latest(t.claim.fact.on ?? statedOn(t)) && (stated ?? '') >= (t.claim.stated ?? ''));

/** Days after the due window in which a lesser act still counts as what came of the announcement. */
const lesserDays = 10;

const isLonger = (t: Told): boolean => (t.claim.fact.type === 'extension' || t.claim.fact.type === 'renewal') && t.claim.fact.mode === 'done';

const addTo = (day: Day, value: string | number | null): Day | undefined => {
  const d = typeof value === 'string' ? parseDuration(value) : undefined;
  return d === undefined ? undefined : addDays(day, d.years * 365 + d.months * 30 + d.weeks * 7 + d.days);
};

/** An extension tells of the end that it put off as well: a day nearer than what it adds is the old end. */
const isOldEnd = (t: Told, due: Edtf, since: Day): boolean => {
  const added = addTo(doneOn(t), t.claim.fact.value);
  return added !== undefined && latest(due) < added && addDays(doneOn(t), lesserDays) >= since;
};

/** An extension made by the day on which the agreement was to end, or a few days after it: the end that was announced does not come. */
const prolongs = (done: Told | null, due: Edtf | null, told: readonly Told[], since: Day): Told | undefined =>
  (due === null || (done !== null && doneOn(done) <= addDays(latest(due), lesserDays)) ? undefined
  : told.find((t) => isLonger(t) && (doneOn(t) >= since || isOldEnd(t, due, since)) && doneOn(t) <= addDays(latest(due), lesserDays)));

/** All that was told, as it stands in the record and in the order in which it was stated, and what of it is of one act. */
interface Heard { readonly told: readonly Told[]; readonly stated: readonly Told[]; readonly same: readonly Told[] }

const settle = (r: Round, { told, stated, same }: Heard, { what: type, part }: Pick<Expectation, 'what' | 'part'>, until: Edtf | null, on: Day): Expectation['settledBy'] => {
  const since = earliest(statedOn(r.history[0]!));
  const isBefore = (t: Told): boolean => until === null || doneOn(t) < earliest(until);
  r.done = firstOf(same.filter((t) => t.claim.fact.mode === 'done' && hadHappened(t.claim, on) && (surelyBy(t.claim) ?? '') >= since && isBefore(t)));
  const last = earliest(statedOn(r.history.at(-1)!));
  const due = dueOf(r);
  r.off = same.findLast((t) => t.claim.fact.mode === 'denied' && earliest(statedOn(t)) > last && earliest(statedOn(t)) <= on && isBefore(t) && isCalledOff(t, due)) ?? null;
  if (r.done === null || prolongs(r.done, due, told, since) !== undefined) {
    const longer = ends.has(type) ? prolongs(null, due, told, since) : undefined;
    if (longer !== undefined) {
      r.done = null;
      r.off = longer;
    }
  }
  const lesser = lesserActs[type as ActType] ?? [];
  const isLess = ({ claim: { fact } }: Told): boolean => (fact.type === type ? fact.part !== undefined && part === null : lesser.includes(fact.type as ActType) && fact.type !== 'negotiation');
  r.lesser = stated.find((t) => t.claim.fact.mode === 'done' && isLess(t) && hadHappened(t.claim, on) && doneOn(t) >= since && earliest(statedOn(t)) > since && (due === null || doneOn(t) <= addDays(latest(due), lesserDays))) ?? null;
  return r.done;
};

/** The first by the day on which it was done, those without a day last; given in the order in which they were stated. */
const firstOf = (done: readonly Told[]): Told | null => done.reduce<Told | null>((first, t) => {
  if (first === null) return t;
  const [isDated, wasDated] = [t.claim.fact.on !== null, first.claim.fact.on !== null];
  return isDated === wasDated ? (doneOn(t) < doneOn(first) ? t : first) : isDated ? t : first;
}, null);

const dueOf = (r: Round): Edtf | null => {
  const before = r.done === null ? r.history : r.history.filter((t) => earliest(statedOn(t)) <= doneOn(r.done!));
  return before.map((t) => t.claim.fact.on).filter((d): d is Edtf => d !== null).at(-1) ?? null;
};

/** A date that only says more exactly what was said before is no move. */
const slipsIn = (dues: readonly Edtf[]): number => dues.filter((d, i) => i > 0 && !compatible(d, dues[i - 1]!)).length;

/** What was announced of an agreement by a day, and its outcome as of that day. "Unknown" is no "no". `overruled` are claims that lost to another account. */
export const expectationsOf = (agreement: Agreement, on: Day, overruled: ReadonlySet<string> = new Set()): readonly Expectation[] => {
  const told = agreement.told.filter((t) => earliest(statedOn(t)) <= on && isAct(t.claim.fact.type) && !(t.claim.fact.mode === 'done' && (overruled.has(t.claim.id) || isHearsay(t))));
  const stated = inDays(told, (t) => earliest(statedOn(t)));
  const slots = new Map<string, Told[]>();
  for (const t of told) {
    if (t.claim.fact.mode !== 'planned' || notExpected.has(t.claim.fact.type)) continue;
    const family = families.find((f) => f.has(t.claim.fact.type));
    const slot = slotOf(t.claim.fact);
    const key = `${family === undefined ? '' : [...family].join('/')}|${nameOfSlot(family === undefined ? slot : { ...slot, type: t.claim.fact.type === 'renewal' ? 'renewal' : [...family][0] as ActType })}`;
    const list = slots.get(key);
    if (list === undefined) slots.set(key, [t]); else list.push(t);
  }
  return [...slots.values()].flatMap((list): readonly Expectation[] => {
    const planned = list.toSorted(byStated);
    const { type, party, part } = slotOf(planned[0]!.claim.fact);
    // What all do, each has done; what one did is not yet done by all, except among two where reports tell of one side.
    const family = familyOf(type);
    const isSame = (t: Told): boolean => family.has(t.claim.fact.type) && slotOf(t.claim.fact).part === part && !(type === 'withdrawal' && isNoticeOnly(t, told)) && (party === null || t.claim.fact.party === null || t.claim.fact.party === party);
    const same = stated.filter(isSame);
    const longer = (until: Edtf, by: Edtf): boolean => ends.has(type) && told.some((t) => isLonger(t) && earliest(statedOn(t)) <= earliest(by) && prolongs(null, until, [t], earliest(statedOn(planned[0]!))) !== undefined);
    const rounds = roundsOf(planned, same, longer);
    return rounds.map((r, i): Expectation => {
      const next = rounds[i + 1];
      settle(r, { told, stated, same }, { what: type, part }, next === undefined ? null : statedOn(next.history[0]!), on);
      const due = dueOf(r);
      const dues = r.history.filter((t) => r.done === null || earliest(statedOn(t)) <= doneOn(r.done)).map((t) => t.claim.fact.on).filter((d): d is Edtf => d !== null);
      return { agreement, what: type, party, part, due, history: r.history, slips: slipsIn(dues), ...outcomeOf(r, due, on) };
    });
  }).toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : a.what < b.what ? -1 : 1));
};

/** Who announced things, and what came of them: always with n. */
export interface Announcer { readonly who: string; readonly n: number; readonly outcomes: Readonly<Record<Outcome, number>>; /** Days of delay of those that came late, in the middle; null where none did. */ readonly medianDelay: number | null; readonly expectations: readonly Expectation[] }

/** What stands for all who announced something and cannot be held to it: no person, office, organisation or State is named. */
export const nobodyNamed = 'somebody not named';

/** Who announced it: the innermost speaker, else the outlet. */
export const announcerOf = (t: Told): string => {
  const s = t.claim.chain[0]?.speaker;
  return (s === undefined ? t.document.publisher : accountable(s)) ?? nobodyNamed;
};

/** Counts what came of a list of expectations. */
export const tally = (who: string, list: readonly Expectation[]): Announcer => {
  const count = Object.fromEntries(outcomes.map((o) => [o, list.filter((e) => e.outcome === o).length])) as Record<Outcome, number>;
  const late = list.map((e) => e.late).filter((d) => d !== null).toSorted((a, b) => a - b);
  return { who, n: list.length, outcomes: count, medianDelay: late.length === 0 ? null : late[Math.floor((late.length - 1) / 2)]!, expectations: list };
};

/** The record of everybody who announced anything; an expectation counts for each who announced it. Those whom nobody names are counted together, and last. */
export const announcersOf = (expectations: readonly Expectation[]): readonly Announcer[] => {
  const by = new Map<string, Set<Expectation>>();
  for (const e of expectations) for (const t of e.history) {
    const who = announcerOf(t);
    const set = by.get(who);
    if (set === undefined) by.set(who, new Set([e])); else set.add(e);
  }
  return [...by].map(([who, set]) => tally(who, [...set])).toSorted((a, b) => Number(a.who === nobodyNamed) - Number(b.who === nobodyNamed) || b.n - a.n || (a.who < b.who ? -1 : 1));
};
