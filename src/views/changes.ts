import type { Day, Edtf } from '../core/date.ts';
import type { FactType } from '../core/act.ts';
import { heardOn, type Told } from '../ledger/view-point.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Fold } from './question.ts';
import { stageSentence } from './sentence.ts';
import { summarise, type Summary } from './summary.ts';

/** What sort of thing changed. `correction`: a value that was held is held no more. */
export type ChangeKind = 'new-agreement' | 'joined' | 'stage' | 'standing' | 'value' | 'correction' | 'conflict-opened' | 'conflict-settled' | 'conflict-reopened' | 'announced' | 'moved' | 'outcome' | 'ended-expectation';

/** One change between two points of the record, as a fact: before, after, whose, and the words it rests on. */
export interface Change {
  readonly kind: ChangeKind;
  readonly agreement: string;
  readonly agreementName: string;
  readonly parties: readonly string[];
  readonly party: string | null;
  /** Act or clause, where one changed. */
  readonly what: FactType | null;
  readonly before: string | null;
  readonly after: string | null;
  /** When the new state of things holds, in the world. */
  readonly on: Edtf | null;
  /** Day of the newest document that brought it. */
  readonly recorded: Day | null;
  readonly evidence: Evidence | null;
}

const newest = (told: readonly Told[]): Told | null => told.reduce<Told | null>((best, t) => (best === null || heardOn(t.document) > heardOn(best.document) ? t : best), null);

type Part = Omit<Change, 'agreement' | 'agreementName' | 'parties' | 'recorded' | 'evidence'> & { readonly told: Told | null };

const stageChange = (x: Summary | undefined, y: Summary): readonly Part[] => {
  const [before, after] = [x === undefined ? null : stageSentence(x), stageSentence(y)];
  return before === after || (x === undefined && y.stage.name === 'spoken-of') ? [] : [{ kind: 'stage', party: null, what: null, before, after, on: y.stage.by?.claim.fact.on ?? null, told: y.stage.by }];
};

const standingChanges = (x: Summary | undefined, y: Summary): readonly Part[] => y.standings.flatMap((s): readonly Part[] => {
  const old = x?.standings.find((o) => o.party === s.party);
  const say = (v: typeof s | undefined): string | null => (v === undefined || v.name === 'third-state' ? null : `${v.name}${v.suspended ? ', suspended' : ''}`);
  return say(old) === say(s) ? [] : [{ kind: 'standing', party: s.party, what: null, before: say(old), after: say(s), on: s.since, told: s.basis.at(-1) ?? null }];
});

const valueChanges = (x: Summary | undefined, y: Summary): readonly Part[] => {
  const now = y.positions.flatMap((p): readonly Part[] => {
    const old = x?.positions.find((o) => o.slot === p.slot);
    if (old?.held.value === p.held.value && old.mode === p.mode) return [];
    const say = (v: typeof p): string => `${v.mode === 'planned' ? 'planned for ' : ''}${v.held.value}`;
    // What was held and lost to another account is a correction; a plan that was carried out, or a vaguer date made sharper, is not.
    const isCorrection = old !== undefined && old.mode === p.mode && p.mode !== 'planned' && p.others.some((o) => o.value === old.held.value);
    return [{ kind: isCorrection ? 'correction' : 'value', party: p.party, what: p.type, before: old === undefined ? null : say(old), after: say(p), on: /^\d{4}/.test(p.held.value) ? (p.held.value as Edtf) : null, told: newest(p.held.told) }];
  });
  const gone = (x?.positions ?? []).filter((p) => y.positions.every((n) => n.slot !== p.slot)).map((p): Part => ({ kind: 'correction', party: p.party, what: p.type, before: p.held.value, after: null, on: null, told: newest(p.held.told) }));
  return [...now, ...gone];
};

const conflictChanges = (x: Summary | undefined, y: Summary): readonly Part[] => y.conflicts.flatMap((c): readonly Part[] => {
  const old = x?.conflicts.find((o) => o.slot === c.slot);
  if (old?.state === c.state) return [];
  const kind = c.state === 'settled' ? 'conflict-settled' : c.state === 'reopened' ? 'conflict-reopened' : 'conflict-opened';
  const told = c.history.at(-1)?.by ?? newest(c.readings.flatMap((r) => r.told));
  return [{ kind, party: null, what: (c.slot.split('/')[0] ?? null) as FactType | null, before: old === undefined ? null : old.state, after: `${c.readings.map((r) => r.value).join(' ≠ ')} (${c.note})`, on: null, told }];
});

const expectationChanges = (x: Summary | undefined, y: Summary): readonly Part[] => y.expectations.flatMap((e): readonly Part[] => {
  const old = x?.expectations.find((o) => o.what === e.what && o.party === e.party && o.history[0]?.claim.id === e.history[0]?.claim.id);
  const base = { party: e.party, what: e.what as FactType, on: e.due };
  if (old === undefined) return [{ ...base, kind: 'announced', before: null, after: e.outcome === 'open' || e.outcome === 'unknown' ? e.due : e.outcome, told: e.history.at(-1)! }];
  if (old.outcome !== e.outcome) return [{ ...base, kind: 'outcome', before: old.outcome, after: e.outcome, told: e.settledBy }];
  return old.due === e.due ? [] : [{ ...base, kind: 'moved', before: old.due, after: e.due, told: e.history.at(-1)! }];
});

const changesOf = (x: Summary | undefined, y: Summary, joined: readonly Agreement[]): readonly Change[] => {
  const a = y.agreement;
  const parts: readonly Part[] = [
    ...(x === undefined ? [{ kind: 'new-agreement' as const, party: null, what: null, before: null, after: a.name, on: null, told: a.told[0] ?? null }] : []),
    ...joined.map((j): Part => ({ kind: 'joined', party: null, what: null, before: `${j.name} (${j.id})`, after: a.name, on: null, told: j.told[0] ?? null })),
    ...stageChange(x, y), ...standingChanges(x, y), ...valueChanges(x, y), ...conflictChanges(x, y), ...expectationChanges(x, y),
  ];
  return parts.map(({ told, ...p }): Change => ({ ...p, agreement: a.id, agreementName: a.name, parties: a.parties, recorded: told === null ? null : heardOn(told.document), evidence: told === null ? null : evidenceOf(told) }));
};

/**
 * What changed between two points of the record, as facts, agreement by agreement. Both folds are asked about their own days, so that a due
 * date that passed in silence is a change too. Agreements in which nothing is said to happen are left out.
 */
export const changesBetween = (before: Fold, after: Fold): readonly Change[] => after.agreements.flatMap((a): readonly Change[] => {
  const old = [...new Set(a.members.map((m) => before.byId(m.alias)).filter((o) => o !== undefined))];
  // Of several that were joined the one goes on that most of it came from.
  const main = old.toSorted((p, q) => q.members.length - p.members.length || (p.id < q.id ? -1 : 1))[0];
  const y = summarise(a, after.asOf.on, after.rulings);
  if (main === undefined && y.stage.name === 'spoken-of' && y.expectations.length === 0) return [];
  return changesOf(main === undefined ? undefined : summarise(main, before.asOf.on, before.rulings), y, old.filter((o) => o !== main));
}).toSorted((p, q) => ((p.recorded ?? '') > (q.recorded ?? '') ? -1 : (p.recorded ?? '') < (q.recorded ?? '') ? 1 : 0));
