import type { Told } from '../ledger/view-point.ts';
import type { Summary } from '../views/summary.ts';

/** Everything that is said of one agreement, as data for programs. */
export const summaryJson = (s: Summary) => {
  const told = (t: Told) => ({ claim: t.claim.id, document: t.document.id, published: t.document.published, publisher: t.document.publisher, stated: t.claim.stated, fact: t.claim.fact, exact: t.claim.exact, evidence: [t.claim.evidence.start, t.claim.evidence.end], chain: t.claim.chain, basis: t.claim.basis });
  const a = s.agreement;
  return {
    id: a.id, name: a.name, names: a.names, kind: a.kind, parties: a.parties, multilateral: a.multilateral,
    stage: { name: s.stage.name, since: s.stage.since, evidence: s.stage.by === null ? null : told(s.stage.by) },
    standings: s.standings.map((x) => ({ party: x.party, standing: x.name, since: x.since, suspended: x.suspended, parts: x.parts, provisional: x.provisional, isLeaving: x.isLeaving, claims: x.basis.map((t) => t.claim.id) })),
    positions: s.positions.map((p) => ({ slot: p.slot, value: p.held.value, why: p.why, evidence: p.held.told.map(told), others: p.others.map((o) => ({ value: o.value, evidence: o.told.map(told) })) })),
    conflicts: s.conflicts.map((c) => ({ kind: c.kind, slot: c.slot, note: c.note, readings: c.readings.map((r) => ({ value: r.value, evidence: r.told.map(told) })) })),
    expectations: s.expectations.map((e) => ({ what: e.what, party: e.party, part: e.part, due: e.due, slips: e.slips, outcome: e.outcome, history: e.history.map(told), settledBy: e.settledBy === null ? null : told(e.settledBy) })),
    joined: a.members.map((m) => ({ document: m.document.id, key: m.subject.key, score: m.score, reasons: m.reasons })),
  };
};
