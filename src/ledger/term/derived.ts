import type { TermAnchor } from '../../core/clauses.ts';
import { compatible, dayNumber, earliest, latest, parseDay, type Day, type Edtf } from '../../core/date.ts';
import { parseDuration, printDuration, type Duration } from '../../core/duration.ts';
import { sayDate, sayTimes } from '../../core/words.ts';
import type { Told } from '../view-point.ts';
import { otherCalendarsDay } from './calendars.ts';
import { groundsOf } from './from-claims.ts';
import { periodsOf, type Period } from './periods.ts';
import { durationOf, move } from './reckon.ts';
import type { Step } from './rule.ts';
import { anchorsOf, derivedEntry, schedulesOf, type Schedule, type TermCase } from './schedule.ts';

/** What may explain that a claim differs from what a clause implies. */
export type HypothesisKind = 'other-anchor' | 'periods-added-up' | 'period-taken-for-end' | 'last-day' | 'other-calendar' | 'delay-left-out' | 'claimed-term' | 'notice-day' | 'initial-for-renewal';

/** An explanation that the arithmetic bears out; it is offered, never applied. */
export interface Hypothesis { readonly kind: HypothesisKind; readonly text: string; /** The anchor that the claim would be counted from, where that explains it. */ readonly anchor?: TermAnchor }

/** A claim against what a clause implies, with both sides and what explains the difference where something does. */
export interface DerivedConflict { readonly slot: string; readonly claimed: string; readonly told: readonly Told[]; readonly implied: string; readonly step: Step; readonly hypotheses: readonly Hypothesis[] }

const months = (d: Duration): number => d.years * 12 + d.months;

/** Ends of periods up to a few beyond the last date that anybody speaks of. */
const boundariesUpTo = (s: Schedule, until: string): readonly Period[] => {
  const out: Period[] = [];
  for (const p of periodsOf(s.clock)) {
    if (p.to === null || earliest(p.from) > until) break;
    out.push(p);
  }
  return out;
};

const anchorNames: Readonly<Record<TermAnchor, string>> = { signature: 'signature', 'entry-into-force': 'entry into force', exchange: 'the exchange of ratifications', 'provisional-application': 'provisional application', date: 'the date in the text' };

const explainEnd = (c: TermCase, all: readonly Schedule[], claimed: Edtf): readonly Hypothesis[] => {
  const out: Hypothesis[] = [];
  const until = latest(claimed);
  for (const [i, s] of all.entries()) {
    const boundaries = boundariesUpTo(s, until);
    const hit = boundaries.find((p) => compatible(p.to!, claimed));
    const lead = `counted from ${anchorNames[s.anchor.kind]} (${sayDate(s.anchor.on)})`;
    const goesOn = hit?.renews === true ? ', and the agreement is renewed: the end of a period is not its end' : '';
    if (hit !== undefined) out.push(i > 0 ? { kind: 'other-anchor', anchor: s.anchor.kind, text: `${lead} a period ends on ${sayDate(hit.to!)}${goesOn}` } : { kind: 'period-taken-for-end', text: `a period ends on ${sayDate(hit.to!)}${goesOn}` });
    const day = parseDay(claimed);
    const near = day === null || day === undefined || hit !== undefined ? undefined : boundaries.find((p) => parseDay(p.to!) !== undefined && Math.abs(dayNumber(p.to as Day) - dayNumber(day)) === 1);
    if (near !== undefined) out.push({ kind: 'last-day', text: `${sayDate(claimed)} is the last day of the period that ends with ${sayDate(near.to!)}: last day in force, and anniversary` });
    const asked = boundaries.find((p) => p.lastNotice !== null && parseDay(claimed) !== undefined && p.lastNotice === claimed);
    if (asked !== undefined) out.push({ kind: 'notice-day', text: `${sayDate(claimed)} is the last day for notice, not the end` });
  }
  if (out.length > 0) return out;
  return anchorsOf(c, undefined).flatMap((a): readonly Hypothesis[] => {
    const day = parseDay(claimed);
    const said = day === undefined || parseDay(a.on) === undefined ? undefined : otherCalendarsDay(a.on as Day, `${a.on.slice(0, 4)}${day.slice(4)}` as Day, c.parties);
    return said === undefined ? [] : [{ kind: 'other-calendar', text: said }];
  });
};

const explainTerm = (c: TermCase, claimed: Duration): readonly Hypothesis[] => {
  const term = c.rule.term?.value;
  const period = c.rule.renewal?.value.period ?? null;
  if (term?.kind !== 'fixed') return [];
  const first = months(durationOf(term.length));
  const out: Hypothesis[] = [];
  if (period !== null && period !== 'indefinite') {
    const step = months(durationOf(period));
    const n = step > 0 ? (months(claimed) - first) / step : NaN;
    if (Number.isInteger(n) && n > 0) out.push({ kind: 'periods-added-up', text: `${term.length} and ${period} ${sayTimes(n)} make ${printDuration(claimed)}: periods that had run were added up` });
    if (months(claimed) === step) out.push({ kind: 'initial-for-renewal', text: `${period} is the length of a renewal, not of the first period` });
  }
  return out;
};

const group = (told: readonly Told[], of: (t: Told) => string): ReadonlyMap<string, readonly Told[]> => {
  const out = new Map<string, Told[]>();
  for (const t of told) out.set(of(t), [...(out.get(of(t)) ?? []), t]);
  return out;
};

const endConflicts = (c: TermCase, all: readonly Schedule[], told: readonly Told[]): readonly DerivedConflict[] => {
  const own = all[0];
  const term = c.rule.term?.value;
  if (own === undefined || term === undefined || own.clock.term.kind === 'indefinite' || own.clock.term.kind === 'until-event') return [];
  const ends = told.filter((t) => ['expiry', 'termination'].includes(t.claim.fact.type) && ['done', 'planned'].includes(t.claim.fact.mode) && t.claim.fact.on !== null);
  return [...group(ends, (t) => t.claim.fact.on!)].flatMap(([on, list]): readonly DerivedConflict[] => {
    const claimed = on as Edtf;
    // An end by notice or by agreement is no matter of the term.
    const hasNotice = c.events.some((e) => e.kind === 'notice');
    const at = boundariesUpTo(own, latest(claimed)).find((p) => compatible(p.to!, claimed));
    if (hasNotice || (at !== undefined && !at.renews)) return [];
    const running = at ?? boundariesUpTo(own, latest(claimed)).find((p) => latest(p.to!) >= earliest(claimed)) ?? null;
    const last = boundariesUpTo(own, latest(claimed)).at(-1);
    const implied = running === null ? (last === undefined ? 'not begun by then' : `over since ${sayDate(last.to!)}`) : `${sayDate(running.to!)}${running.renews ? ', renewed then unless notice was given' : ''}`;
    const length = term.kind === 'fixed' ? term.length : '';
    const claimedTerm = told.find((t) => t.claim.fact.type === 'term' && typeof t.claim.fact.value === 'string' && t.claim.fact.value !== length && parseDuration(t.claim.fact.value) !== undefined && all.some((s) => compatible(move(s.anchor.on, durationOf(String(t.claim.fact.value))), claimed)));
    const fromClaim: readonly Hypothesis[] = claimedTerm === undefined ? [] : [{ kind: 'claimed-term', text: `it follows from a term of ${String(claimedTerm.claim.fact.value)}, which is not the one of the clause` }];
    return [{ slot: 'expiry', claimed: on, told: list, implied, step: { text: `${own.steps[0]!.text}`, grounds: [...own.steps[0]!.grounds, ...groundsOf(list)] }, hypotheses: [...explainEnd(c, all, claimed), ...fromClaim] }];
  });
};

const termConflicts = (c: TermCase, told: readonly Told[]): readonly DerivedConflict[] => {
  const term = c.rule.term;
  if (term?.value.kind !== 'fixed') return [];
  const { length } = term.value;
  const others = told.filter((t) => t.claim.fact.type === 'term' && typeof t.claim.fact.value === 'string' && parseDuration(t.claim.fact.value) !== undefined && months(durationOf(t.claim.fact.value)) !== months(durationOf(length)));
  return [...group(others, (t) => String(t.claim.fact.value))].map(([value, list]) => ({
    slot: 'term', claimed: value, told: list, implied: length, step: { text: `the clause gives a first period of ${length}; ${value} is claimed`, grounds: [...term.grounds, ...groundsOf(list)] }, hypotheses: explainTerm(c, durationOf(value)),
  }));
};

const entryConflicts = (c: TermCase, told: readonly Told[]): readonly DerivedConflict[] => {
  const entry = derivedEntry(c);
  if (entry?.kind !== 'derived') return [];
  const reports = told.filter((t) => t.claim.fact.type === 'entry-into-force' && t.claim.fact.mode === 'done' && t.claim.fact.party === null && t.claim.fact.on !== null && !compatible(t.claim.fact.on, entry.on));
  return [...group(reports, (t) => t.claim.fact.on!)].map(([on, list]): DerivedConflict => {
    const day = parseDay(on);
    const due = parseDay(entry.on);
    const hypotheses: Hypothesis[] = [];
    if (entry.trigger !== null && compatible(entry.trigger.on, on as Edtf)) hypotheses.push({ kind: 'delay-left-out', text: `${sayDate(on)} is the day of the act that starts the delay, not the day it has run out` });
    if (day !== undefined && due !== undefined && Math.abs(dayNumber(day) - dayNumber(due)) === 1) hypotheses.push({ kind: 'last-day', text: 'one day apart: the last day of the delay, or the day after it' });
    const other = day === undefined || due === undefined ? undefined : otherCalendarsDay(due, day, c.parties);
    if (other !== undefined) hypotheses.push({ kind: 'other-calendar', text: other });
    return { slot: 'entry-into-force', claimed: on, told: list, implied: entry.on, step: { text: entry.step.text, grounds: [...entry.step.grounds, ...groundsOf(list)] }, hypotheses };
  });
};

const signatureConflicts = (c: TermCase, told: readonly Told[]): readonly DerivedConflict[] => {
  const signed = c.events.find((e) => e.kind === 'signature' && e.party === null);
  const held = signed === undefined ? undefined : parseDay(signed.on);
  if (signed === undefined || held === undefined) return [];
  const others = told.filter((t) => t.claim.fact.type === 'signature' && t.claim.fact.mode === 'done' && t.claim.fact.on !== null && parseDay(t.claim.fact.on) !== undefined && t.claim.fact.on !== held);
  return [...group(others, (t) => t.claim.fact.on!)].flatMap(([on, list]): readonly DerivedConflict[] => {
    const text = otherCalendarsDay(held, on as Day, c.parties);
    return text === undefined ? [] : [{ slot: 'signature', claimed: on, told: list, implied: held, step: { text: `signed ${sayDate(held)}`, grounds: [...signed.grounds, ...groundsOf(list)] }, hypotheses: [{ kind: 'other-calendar', text }] }];
  });
};

/** Claims that cannot be so if the clauses are as held, each with the arithmetic and with what explains it. */
export const derivedConflictsOf = (c: TermCase, told: readonly Told[], on: Day): readonly DerivedConflict[] => {
  const own = schedulesOf(c, on);
  const first = own[0];
  const all = first === undefined ? [] : [first, ...(['signature', 'exchange', 'entry-into-force', 'provisional-application'] as const).filter((k) => k !== first.anchor.kind).flatMap((k) => schedulesOf(c, on, k))];
  return [...endConflicts(c, all, told), ...termConflicts(c, told), ...entryConflicts(c, told), ...signatureConflicts(c, told)];
};
