import type { DurationText, Renewal, Term } from '../../core/clauses.ts';
import { earliest, type Day, type Edtf } from '../../core/date.ts';
import type { Duration } from '../../core/duration.ts';
import { dayBefore, durationOf, isPast, isPositive, isUnsure, move, sum } from './reckon.ts';
import type { TermEvent } from './rule.ts';

/**
 * One stretch of the agreement's life. `to` is the anniversary: the day on which the next period begins or, where none does, from
 * which the agreement binds no more. `lastDay` is the day before it. Where the text itself names the last day, both are that day.
 */
export interface Period {
  readonly index: number;
  readonly from: Edtf;
  /** Null: it goes on until notice. */
  readonly to: Edtf | null;
  readonly lastDay: Edtf | null;
  /** Least notice that stops the renewal at `to`. */
  readonly optOut: DurationText | null;
  readonly lastNotice: Edtf | null;
  /** Whether a further period follows of itself. */
  readonly renews: boolean;
  /** An act that moved `to`. */
  readonly extendedBy: TermEvent | null;
}

/** Bounds the walk from the anchor: weekly renewals since 1800 stay below it. */
export const periodsMax = 20_000;

/** What the periods are counted from and by. */
export interface Clock {
  readonly anchor: Edtf;
  readonly term: Term;
  readonly renewal: Renewal | null;
  readonly extensions: readonly TermEvent[];
  /** Least notice where leaving is possible at the end of a term only, and the renewal names none. */
  readonly exitNotice: DurationText | null;
}

const noticeOf = (c: Clock, index: number): DurationText | null =>
  (index > 0 ? c.renewal?.laterOptOut ?? c.renewal?.optOut : c.renewal?.optOut) ?? c.exitNotice;

const renewsAfter = (r: Renewal | null, index: number): boolean => r !== null && r.automatic && (r.times === null || index < r.times);

const make = (c: Clock, index: number, from: Edtf, to: Edtf, extendedBy: TermEvent | null, isLastDayStated = false): Period => {
  const optOut = noticeOf(c, index);
  return {
    index, from, to, lastDay: isLastDayStated ? to : dayBefore(to), optOut, extendedBy, renews: !isLastDayStated && renewsAfter(c.renewal, index),
    lastNotice: optOut === null ? null : move(to, durationOf(optOut), -1),
  };
};

const open = (index: number, from: Edtf): Period => ({ index, from, to: null, lastDay: null, optOut: null, lastNotice: null, renews: false, extendedBy: null });

/** An act made while a period ran, or before it ended, moves that period's end; the periods after it are counted from there. */
const extensionFor = (c: Clock, from: Edtf, to: Edtf, index: number): TermEvent | undefined =>
  c.extensions.find((e) => !isPast(to, earliest(e.on)) && (index === 0 || isPast(from, earliest(e.on))));

const extend = (to: Edtf, e: TermEvent): Edtf => e.until ?? (e.length === null ? to : move(to, durationOf(e.length)));

/** The periods in order from the anchor, the last one open or ending for good. Each boundary is counted from the anchor, not from the boundary before, so that clamping does not add up. */
export function* periodsOf(c: Clock): Generator<Period> {
  if (c.term.kind === 'until-date') {
    const e = extensionFor(c, c.anchor, c.term.until, 0);
    yield make({ ...c, renewal: null }, 0, c.anchor, e === undefined ? c.term.until : extend(c.term.until, e), e ?? null, true);
    return;
  }
  if (c.term.kind !== 'fixed') {
    yield open(0, c.anchor);
    return;
  }
  const renewal = c.renewal !== null && c.renewal.period !== null && c.renewal.period !== 'indefinite' ? durationOf(c.renewal.period) : null;
  let base = c.anchor;
  let lengths: Duration = durationOf(c.term.length);
  let from = c.anchor;
  for (let index = 0; index < periodsMax; index += 1) {
    const counted = move(base, lengths);
    const extension = extensionFor(c, from, counted, index);
    const to = extension === undefined ? counted : extend(counted, extension);
    const period = make(c, index, from, to, extension ?? null);
    yield period;
    if (!period.renews) return;
    if (renewal === null || !isPositive(renewal)) {
      yield open(index + 1, to);
      return;
    }
    if (extension !== undefined) base = to;
    lengths = extension === undefined ? sum([lengths, renewal]) : renewal;
    from = to;
  }
}

/** Where a day falls among the periods: those that are over, the one that runs, and whether the dates are too vague to be sure. */
export interface Course { readonly past: readonly Period[]; readonly current: Period | null; readonly isUnsure: boolean; readonly isOver: boolean; readonly hasBegun: boolean }

const isOut = (p: Period, on: Day): boolean => p.to !== null && (p.lastDay === p.to && p.to.length === 10 ? p.to < on : isPast(p.to, on));

/** Walks to the period that holds a day. A notice given in time ends the agreement with its period. */
export const courseAt = (c: Clock, on: Day, notices: readonly TermEvent[]): Course => {
  const past: Period[] = [];
  for (const p of periodsOf(c)) {
    const stopped = p.to !== null && notices.some((n) => earliest(n.on) <= earliest(p.lastNotice ?? p.to!));
    const period = stopped ? { ...p, renews: false } : p;
    if (!isOut(period, on)) return { past, current: period, isUnsure: past.some((x) => x.to !== null && isUnsure(x.to, on)) || (period.to !== null && isUnsure(period.to, on)), isOver: false, hasBegun: earliest(c.anchor) <= on };
    past.push(period);
    if (!period.renews) return { past, current: null, isUnsure: false, isOver: true, hasBegun: true };
  }
  return { past, current: null, isUnsure: true, isOver: false, hasBegun: true };
};

