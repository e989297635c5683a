import { isAct, type FactType, type Mode } from '../core/act.ts';
import type { Basis, Fact } from '../core/claim.ts';
import { addDays, earliest, latest, type Day, type Edtf } from '../core/date.ts';
import type { Conflict, ConflictKind } from '../ledger/conflicts.ts';
import type { Expectation, Outcome } from '../ledger/expectations.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { overruled, type Value } from '../ledger/positions.ts';
import type { StageName } from '../ledger/stage.ts';
import type { StandingName } from '../ledger/standing.ts';
import type { Heard, Told } from '../ledger/view-point.ts';
import type { Turn } from './history.ts';
import type { Summary } from './summary.ts';

/** What a link to a claim needs of it: a told claim is one, and so is what is kept of it in a list. */
export interface Cited { readonly claim: { readonly id: string; readonly basis: { readonly kind: Basis['kind'] }; readonly fact: { readonly type: FactType; readonly mode: Mode; readonly on: Edtf | null; readonly part?: string; readonly effect?: Edtf } } }

/** A claim with its words. */
export interface Quoted { readonly id: string; readonly fact: Fact; readonly exact: string; readonly language: string | null; readonly inferred: boolean }

/** An agreement as lists show it. */
export interface AgreementLine {
  readonly id: string;
  readonly name: string;
  readonly kind: Agreement['kind'];
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly stage: { readonly name: StageName; readonly since: Day | null; readonly by: Cited | null };
  readonly documents: number;
  readonly conflicts: number;
  /** Conflicts that are not settled. */
  readonly open: number;
  readonly last: Day | null;
  /** Mentioned in one document, and nothing is said to have happened to it or to be due. */
  readonly isPassing: boolean;
  /** Something announced is still to come. */
  readonly isAwaited: boolean;
  readonly standings: readonly StandingLine[];
  /** The first of its other names. */
  readonly names: readonly string[];
}

/** Where one party stands, as lists show it. */
export interface StandingLine { readonly party: string; readonly name: StandingName; readonly since: Edtf | null; readonly suspended: boolean; readonly by: Cited | null; readonly claims: readonly string[] }

/** One of the readings of a conflict: its value, who first states it, and all claims that do. */
export interface ReadingLine { readonly value: string; readonly by: Cited; readonly claims: readonly string[]; readonly isHeld: boolean }

/** A conflict as lists show it. */
export interface ConflictLine { readonly agreement: string; readonly name: string; readonly parties: readonly string[]; readonly kind: ConflictKind; readonly slot: string; readonly note: string; readonly state: Conflict['state']; readonly readings: readonly ReadingLine[] }

/** What is due, as lists show it: announced by somebody, following from a clause, or a meeting. */
export type DueLine =
  | { readonly kind: 'announced'; readonly agreement: string; readonly name: string; readonly parties: readonly string[]; readonly what: string; readonly party: string | null; readonly part: string | null; readonly due: Edtf | null; readonly slips: number; readonly outcome: Outcome; readonly late: number | null; readonly last: Quoted; readonly history: readonly string[]; readonly settledBy: Quoted | null; readonly announcers: readonly string[] }
  | { readonly kind: 'clause'; readonly agreement: string; readonly name: string; readonly parties: readonly string[]; readonly what: 'expiry' | 'renewal' | 'last-day-for-notice'; readonly due: Edtf; readonly outcome: 'open'; readonly because: string }
  | { readonly kind: 'meeting'; readonly what: string; readonly actors: readonly string[]; readonly place: string | null; readonly due: Edtf | null; readonly outcome: 'open' | 'unknown'; readonly exact: string; readonly document: string; readonly claim: string };

/** A turn in what is held of an agreement, as lists show it. `slot` of a turn of stage is `stage`. */
export interface TurnLine { readonly agreement: string; readonly name: string; readonly kind: Agreement['kind']; readonly parties: readonly string[]; readonly day: Day; readonly document: { readonly id: string; readonly title: string; readonly publisher: string | null }; readonly slot: string; readonly before: string | null; readonly after: string; readonly by: Quoted | null }

/** What became of a claim where sources agree or differ. */
export const credits = ['confirmed', 'prevailed', 'contradicted', 'reprint'] as const;
/** One of `credits`; a reprint is told of a document, the others of a claim. */
export interface CreditLine { readonly credit: (typeof credits)[number]; readonly publisher: string; readonly of: string; readonly day: string }

/** A dated act, one for everybody who states the same. */
export interface ActLine { readonly agreement: string; readonly name: string; readonly parties: readonly string[]; readonly told: Quoted }

const cited = ({ claim: { id, basis, fact } }: Told): Cited => ({ claim: { id, basis: { kind: basis.kind }, fact: { type: fact.type, mode: fact.mode, on: fact.on, ...(fact.part === undefined ? {} : { part: fact.part }), ...(fact.effect === undefined ? {} : { effect: fact.effect }) } } });

/** A claim with its words, without its document. */
export const quoted = ({ claim, document }: Told): Quoted => ({ id: claim.id, fact: claim.fact, exact: claim.exact, language: document.language, inferred: claim.basis.kind === 'inferred' });

/** A quoted claim as a link needs it. */
export const citedOf = (q: Quoted): Cited => ({ claim: { id: q.id, basis: { kind: q.inferred ? 'inferred' : 'stated' }, fact: q.fact } });

/** The line of an agreement. */
export const agreementLine = (s: Summary): AgreementLine => {
  const a = s.agreement;
  return {
    id: a.id, name: a.name, kind: a.kind, parties: a.parties, multilateral: a.multilateral, stage: { name: s.stage.name, since: s.stage.since, by: s.stage.by === null ? null : cited(s.stage.by) },
    documents: s.documents, conflicts: s.conflicts.length, open: s.conflicts.filter((c) => c.state !== 'settled').length, last: s.last,
    isPassing: s.documents === 1 && s.stage.name === 'spoken-of' && s.expectations.length === 0, isAwaited: s.expectations.some((e) => e.outcome === 'open'),
    names: a.names.filter((n) => n !== a.name).slice(0, 3),
    standings: s.standings.map((x) => ({ party: x.party, name: x.name, since: x.since, suspended: x.suspended, by: x.basis.length === 0 ? null : cited(x.basis.at(-1)!), claims: x.basis.map((t) => t.claim.id) })),
  };
};

/** The lines of its conflicts. */
export const conflictLines = (s: Summary): readonly ConflictLine[] => s.conflicts.map((c): ConflictLine => {
  const held = s.positions.find((p) => p.slot === c.slot)?.held.value;
  const reading = (v: Value): ReadingLine => ({ value: v.value, by: cited(v.told[0]!), claims: v.told.map((t) => t.claim.id), isHeld: v.value === held });
  return { agreement: s.agreement.id, name: s.agreement.name, parties: s.agreement.parties, kind: c.kind, slot: c.slot, note: c.note, state: c.state, readings: c.readings.map(reading) };
});

/** The line of something announced. */
export const expectationLine = (e: Expectation, announcers: readonly string[]): Extract<DueLine, { readonly kind: 'announced' }> => ({
  kind: 'announced', agreement: e.agreement.id, name: e.agreement.name, parties: e.agreement.parties, what: e.what, party: e.party, part: e.part, due: e.due, slips: e.slips, outcome: e.outcome, late: e.late, last: quoted(e.history.at(-1)!), history: e.history.map((t) => t.claim.id), settledBy: e.settledBy === null ? null : quoted(e.settledBy), announcers,
});

/** Meetings that one document announces. */
export const meetingLines = (document: string, heard: Heard, on: Day): readonly DueLine[] => (heard.readings.get(document)?.announcements ?? []).map((a): DueLine => (
  { kind: 'meeting', what: a.what, actors: a.actors, place: a.place, due: a.due, outcome: a.due === null || latest(a.due) < on ? 'unknown' : 'open', exact: a.exact, document, claim: a.id }));

/** The line of a turn. */
export const turnLineOf = (a: Agreement, t: Turn): TurnLine => ({
  agreement: a.id, name: a.name, kind: a.kind, parties: a.parties, day: t.day, document: { id: t.document.id, title: t.document.title ?? t.document.name, publisher: t.document.publisher }, slot: t.kind === 'stage' ? 'stage' : t.slot,
  before: t.kind === 'stage' ? t.before?.name ?? null : t.before, after: t.kind === 'stage' ? t.after.name : t.after, by: t.by === null ? null : quoted(t.by),
});

const publisherOf = (t: Told): string => t.document.publisher ?? '';

/** What the positions of an agreement say of each publisher's claims. */
export const creditLines = (s: Summary): readonly CreditLine[] => {
  const lost = overruled(s.positions);
  const line = (credit: CreditLine['credit'], t: Told): CreditLine => ({ credit, publisher: publisherOf(t), of: credit === 'reprint' ? t.document.id : t.claim.id, day: t.document.published ?? '9999-12-31' });
  const contradicted = s.agreement.told.filter((t) => lost.has(t.claim.id)).map((t) => line('contradicted', t));
  const reprints = s.agreement.told.filter((t) => t.origin !== undefined && t.origin !== t.document.id).map((t) => line('reprint', t));
  const done = s.positions.filter((p) => p.mode === 'done');
  const confirmed = done.filter((p) => p.origins > 1).flatMap((p) => p.held.told.map((t) => line('confirmed', t)));
  const prevailed = done.filter((p) => p.others.length > 0).flatMap((p) => p.held.told.map((t) => line('prevailed', t)));
  return [...contradicted, ...new Map([...reprints, ...confirmed, ...prevailed].map((c) => [`${c.credit} ${c.of}`, c])).values()].filter((c) => c.publisher !== '');
};

const shownModes: ReadonlySet<Mode> = new Set(['done', 'planned', 'ongoing']);

/** Dated acts of an agreement, the same told by several once. */
export const actLines = (a: Agreement): readonly ActLine[] => {
  const seen = new Map<string, Told>();
  for (const t of a.told) {
    const { type, mode, party, on, value, place } = t.claim.fact;
    const key = [type, mode, party, on, value, place].join('|');
    if (isAct(type) && on !== null && shownModes.has(mode) && !seen.has(key)) seen.set(key, t);
  }
  return [...seen.values()].map((told) => ({ agreement: a.id, name: a.name, parties: a.parties, told: quoted(told) }));
};

/** The first day after `on` on which something that hangs on the day may be otherwise: when a date of a claim, or one that is due, is reached or past. */
export const soundUntil = (a: Agreement, due: readonly (Edtf | null)[], on: Day): Day => {
  let until = '9999-12-31' as Day;
  const take = (d: Day): void => { if (d > on && d < until) until = d; };
  for (const d of [...due, ...a.told.flatMap(({ claim }) => [claim.fact.on, claim.stated])]) {
    if (d === null) continue;
    take(earliest(d));
    take(latest(d));
    take(addDays(latest(d), 1));
  }
  return until;
};
