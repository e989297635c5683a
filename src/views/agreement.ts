import { isAct, type ActType, type AgreementKind, type FactType, type Mode } from '../core/act.ts';
import type { Day, Edtf } from '../core/date.ts';
import type { Conflict, NearMiss, Turn } from '../ledger/conflicts.ts';
import type { Expectation, Outcome } from '../ledger/expectations.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Position } from '../ledger/positions.ts';
import type { StageName } from '../ledger/stage.ts';
import type { StandingName } from '../ledger/standing.ts';
import { firstDay, hadHappened, type Told } from '../ledger/view-point.ts';
import { evidenceOf, readingOf, type Evidence, type Reading } from './evidence.ts';
import type { Fold } from './question.ts';
import { stageSentence } from './sentence.ts';
import { summarise, type Summary } from './summary.ts';

/** One agreement in a list. */
export interface AgreementRow {
  readonly id: string;
  readonly name: string;
  readonly kind: AgreementKind;
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly stage: StageName;
  readonly since: Day | null;
  /** "In force since 2 October 2025." */
  readonly sentence: string;
  readonly documents: number;
  readonly origins: number;
  /** Day of the newest document that speaks of it. */
  readonly last: Day | null;
  readonly openConflicts: number;
  /** The next thing that is to happen, if anything is. */
  readonly next: { readonly what: string; readonly party: string | null; readonly due: Edtf | null } | null;
  /** Mentioned in one document, and nothing is said to have happened to it or to be due. */
  readonly isPassing: boolean;
}

/** The value held for a slot, why, and what lost. */
export interface PositionView { readonly slot: string; readonly type: FactType; readonly party: string | null; readonly mode: Mode; readonly held: Reading; readonly why: string; readonly others: readonly Reading[] }

/** A turn in the life of a conflict. */
export interface TurnView { readonly what: Turn['what']; readonly on: Day; readonly why: string; readonly evidence: Evidence | null; readonly decision: string | null }

/** Readings that cannot all be so, side by side. */
export interface ConflictView {
  readonly id: string; readonly agreement: string; readonly agreementName: string; readonly parties: readonly string[]; readonly kind: Conflict['kind']; readonly slot: string; readonly note: string; readonly near: NearMiss | null;
  readonly state: Conflict['state']; readonly readings: readonly Reading[]; readonly history: readonly TurnView[]; /** The value that prevails now, and by which rule; null where none does. */ readonly held: { readonly value: string; readonly why: string } | null;
}

/** Something announced and what came of it. */
export interface ExpectationView {
  readonly agreement: string; readonly agreementName: string; readonly parties: readonly string[]; readonly what: string; readonly party: string | null; readonly part: string | null; readonly due: Edtf | null; readonly slips: number; readonly outcome: Outcome; readonly late: number | null;
  readonly announced: readonly Evidence[]; readonly settledBy: Evidence | null;
}

/** What one party did in one way: the dates, each with its words. */
export interface Cell { readonly act: ActType; readonly mode: Mode; readonly on: Edtf | null; readonly isShared: boolean; readonly isDisputed: boolean; readonly evidence: readonly Evidence[] }

/** One row of the matrix of parties and acts. */
export interface PartyRow { readonly party: string; readonly standing: StandingName; readonly since: Edtf | null; readonly suspended: boolean; readonly parts: readonly string[]; readonly provisional: boolean; readonly isLeaving: boolean; readonly basis: readonly Evidence[]; readonly cells: readonly Cell[] }

/** An act on the agreement, for its track through life. */
export interface ActView { readonly act: ActType; readonly mode: Mode; readonly party: string | null; readonly on: Edtf | null; readonly documents: number; readonly evidence: Evidence }

/** Everything that a page on one agreement says. */
export interface AgreementDetail extends AgreementRow {
  readonly names: readonly string[];
  /** The id that was asked for, where it leads here from another. */
  readonly askedAs: string | null;
  readonly stageEvidence: Evidence | null;
  readonly matrix: readonly PartyRow[];
  readonly acts: readonly ActView[];
  readonly clauses: readonly PositionView[];
  readonly positions: readonly PositionView[];
  readonly conflicts: readonly ConflictView[];
  readonly expectations: readonly ExpectationView[];
  readonly claims: readonly Evidence[];
  readonly rejected: readonly Evidence[];
  /** Which subject of which document is in it, and why. `alias` names that subject in a `split`. */
  readonly members: readonly { readonly alias: string; readonly document: string; readonly name: string; readonly title: string | null; readonly published: Day | null; readonly publisher: string | null; readonly subject: string; readonly score: number; readonly reasons: readonly string[] }[];
}

/** One line of a list. */
export const rowOf = (s: Summary): AgreementRow => {
  const a = s.agreement;
  const next = s.expectations.find((e) => e.outcome === 'open');
  return {
    id: a.id, name: a.name, kind: a.kind, parties: a.parties, multilateral: a.multilateral, stage: s.stage.name, since: s.stage.since, sentence: stageSentence(s), documents: s.documents, origins: s.origins, last: s.last,
    openConflicts: s.conflicts.filter((c) => c.state !== 'settled').length, next: next === undefined ? null : { what: next.what, party: next.party, due: next.due },
    isPassing: s.documents === 1 && s.stage.name === 'spoken-of' && s.expectations.length === 0,
  };
};

/** A position as data. */
export const positionView = (p: Position): PositionView => ({ slot: p.slot, type: p.type, party: p.party, mode: p.mode, held: readingOf(p.held), why: p.why, others: p.others.map(readingOf) });

/** A conflict as data, with the value that prevails. */
export const conflictView = (c: Conflict, s: Summary): ConflictView => {
  const held = s.positions.find((p) => p.slot === c.slot);
  return {
    id: c.id, agreement: s.agreement.id, agreementName: s.agreement.name, parties: s.agreement.parties, kind: c.kind, slot: c.slot, note: c.note, near: c.near, state: c.state, readings: c.readings.map(readingOf),
    history: c.history.map((t) => ({ what: t.what, on: t.on, why: t.why, evidence: t.by === null ? null : evidenceOf(t.by), decision: t.decided?.id ?? null })), held: held === undefined ? null : { value: held.held.value, why: held.why },
  };
};

/** An expectation as data. */
export const expectationView = (e: Expectation): ExpectationView => ({
  agreement: e.agreement.id, agreementName: e.agreement.name, parties: e.agreement.parties, what: e.what, party: e.party, part: e.part, due: e.due, slips: e.slips, outcome: e.outcome, late: e.late,
  announced: e.history.map(evidenceOf), settledBy: e.settledBy === null ? null : evidenceOf(e.settledBy),
});

const cellsOf = (s: Summary, party: string): readonly Cell[] =>
  s.positions.filter((p) => isAct(p.type) && (p.party === party || p.party === null)).map((p): Cell => ({
    act: p.type as ActType, mode: p.mode, on: /^\d{4}/.test(p.held.value) ? (p.held.value as Edtf) : null, isShared: p.party === null, isDisputed: s.conflicts.some((c) => c.slot === p.slot && c.state !== 'settled'), evidence: p.held.told.map(evidenceOf),
  }));

/** Acts that happened or go on, one line for each act, party and day, in the order of the world. */
const actsOf = (a: Agreement, on: Day): readonly ActView[] => {
  const groups = Map.groupBy(a.told.filter((t) => isAct(t.claim.fact.type) && (t.claim.fact.mode !== 'done' || hadHappened(t.claim, on))), (t) => `${t.claim.fact.type}|${t.claim.fact.mode}|${t.claim.fact.party ?? ''}|${t.claim.fact.on ?? ''}`);
  const line = (list: readonly Told[]): ActView => {
    const { type, mode, party, on: day } = list[0]!.claim.fact;
    return { act: type as ActType, mode, party, on: day, documents: new Set(list.map((t) => t.document.id)).size, evidence: evidenceOf(list[0]!) };
  };
  return [...groups.values()].map(line).toSorted((x, y) => (firstDay(x.on) < firstDay(y.on) ? -1 : firstDay(x.on) > firstDay(y.on) ? 1 : 0));
};

/** The page of one agreement. `askedAs` is the id that was typed. */
export const detailOf = (s: Summary, asOn: Day, askedAs: string | null = null): AgreementDetail => {
  const a = s.agreement;
  const positions = s.positions.map(positionView);
  return {
    ...rowOf(s), names: a.names, askedAs: askedAs === a.id ? null : askedAs, stageEvidence: s.stage.by === null ? null : evidenceOf(s.stage.by),
    matrix: s.standings.map((x) => ({ party: x.party, standing: x.name, since: x.since, suspended: x.suspended, parts: x.parts, provisional: x.provisional, isLeaving: x.isLeaving, basis: x.basis.map(evidenceOf), cells: cellsOf(s, x.party) })),
    acts: actsOf(a, asOn), clauses: positions.filter((p) => !isAct(p.type)), positions, conflicts: s.conflicts.map((c) => conflictView(c, s)), expectations: s.expectations.map(expectationView),
    claims: a.told.map(evidenceOf), rejected: a.rejected.map(evidenceOf),
    members: a.members.map((m) => ({ alias: m.alias, document: m.document.id, name: m.document.name, title: m.document.title, published: m.document.published, publisher: m.document.publisher, subject: m.subject.name, score: m.score, reasons: m.reasons })),
  };
};

/** Every agreement in a line, those first that most documents speak of. */
export const agreementsList = (fold: Fold): readonly AgreementRow[] =>
  fold.agreements.map((a) => rowOf(summarise(a, fold.asOf.on, fold.rulings))).toSorted((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));

/** One agreement by any id that leads to it; undefined where none does at this point of the record. */
export const agreementDetail = (fold: Fold, id: string): AgreementDetail | undefined => {
  const found = fold.byId(id);
  return found === undefined ? undefined : detailOf(summarise(found, fold.asOf.on, fold.rulings), fold.asOf.on, id);
};
