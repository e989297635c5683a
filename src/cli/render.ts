import type { Told } from '../ledger/view-point.ts';
import type { Edtf } from '../core/date.ts';
import type { StageName } from '../ledger/stage.ts';
import type { Expectation } from '../ledger/expectations.ts';
import type { Summary } from '../views/summary.ts';
import type { AsOf } from '../views/question.ts';
import { inkFor, wrap } from './ink.ts';
import { sayDate } from '../core/words.ts';
import { sayChain, sayDuration, sayFact, sayParties, sayParty, sayType } from './words.ts';
import type { World } from './world.ts';

/** Both clocks in one sentence. */
export const sayAsOf = ({ on, known }: AsOf, today: string): string => {
  const heard = known.kind === 'day' ? `as known from documents published by ${sayDate(known.day)}` : `as known at position ${known.seq} of the record`;
  return `${on === today ? 'As it is today' : `As it was on ${sayDate(on)}`}, ${heard}.`;
};

/** One claim as a person quotes it: words, speaker, document, id. */
export const quoteOf = (world: World, t: Told, indent: string): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  return `${wrap(`“${t.claim.exact}”`, width, indent)}\n${wrap(ink.quiet(`${sayChain(t.claim.chain, t.document.publisher)}${t.document.published === null ? '' : `, ${sayDate(t.document.published)}`} · ${t.claim.id}`), width, indent)}`;
};

const value = (slot: string, v: string): string => (v.startsWith('by ') ? `already by ${sayDate(v.slice(3))}` : /^P\d/.test(v) ? sayDuration(v) : /^\d{4}/.test(v) && slot !== 'article-count' ? sayDate(v) : v);

const outcomeWords: Readonly<Record<Expectation['outcome'], string>> = { open: 'still to come', met: 'met', 'met-late': 'met, late', 'called-off': 'called off', overdue: 'overdue: nothing heard', unknown: 'no date given; outcome unknown' };

/** "signature, announced for 17 January 2025 (moved twice): met". */
export const sayExpectation = (e: Expectation): string =>
  `${sayType(e.what)}${e.party === null ? '' : ` by ${sayParty(e.party)}`}, ${e.due === null ? 'announced' : `announced for ${sayDate(e.due)}`}${e.slips === 0 ? '' : ` (moved ${e.slips === 1 ? 'once' : `${e.slips} times`})`}: ${outcomeWords[e.outcome]}`;

/** "on 12 March 2001", "in 2001", "by 2001 at the latest" where a stretch is meant. */
const sayWhen = (d: Edtf): string => (d.includes('/') ? `within ${sayDate(d)}` : /^\d{4}-\d\d-\d\d/.test(d) ? `on ${sayDate(d)}` : `in ${sayDate(d)}`);

/** The sentence that says where an agreement stands, with the date as precisely as its source gives it. */
export const stageSentence = (s: Summary): string => {
  const { name, by } = s.stage;
  const on = by?.claim.fact.on ?? null;
  const when = on === null ? '' : ` ${sayWhen(on)}`;
  const since = on === null ? '' : ` since ${sayDate(on)}`;
  const words: Readonly<Record<StageName, string>> = {
    'spoken-of': 'Spoken of', announced: `Announced${on === null ? '' : `: signature ${/^\d{4}-\d\d-\d\d$/.test(on) ? 'on' : 'in'} ${sayDate(on)}`}, not known to be signed`, 'under-negotiation': 'Under negotiation', 'text-agreed': `Agreed in text${when}, not known to be signed`, signed: `Signed${when}, not known to be in force`,
    'ratification-under-way': 'Signed, ratification under way', 'provisionally-applied': `Applied provisionally${since}`, 'in-force': `In force${since}`, suspended: `Suspended${since}`, ended: `Ended${when}`, rejected: `Rejected${when}`,
  };
  return `${words[name]}.`;
};

/** A paragraph on one agreement: name, stage with its words, terms held, conflicts with both readings, what is due. */
export const paragraph = (world: World, s: Summary, isLong: boolean): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  const a = s.agreement;
  const lines = [`${ink.strong(a.name)} · ${a.kind} · ${sayParties(a.parties)}`, `  ${a.id} · ${s.documents} document${s.documents === 1 ? '' : 's'}`, `  ${ink.strong(stageSentence(s))}`];
  if (s.stage.by !== null) lines.push(quoteOf(world, s.stage.by, '    '));
  const held = s.positions.filter((p) => p.slot !== 'entry-into-force' || s.stage.name !== 'in-force');
  for (const p of held) {
    if (s.conflicts.some((c) => c.slot === p.slot)) continue;
    lines.push(`  ${sayType(p.slot)}: ${value(p.slot, p.held.value)}`);
    if (isLong) lines.push(quoteOf(world, p.held.told[0]!, '    '));
  }
  for (const c of s.conflicts) {
    lines.push(`  ${ink.alarm(`≠ ${sayType(c.slot)}`)}: ${c.note}`);
    const position = s.positions.find((p) => p.slot === c.slot);
    for (const [i, r] of c.readings.entries()) {
      const isHeld = position !== undefined && position.held.value === r.value;
      lines.push(`    ${i + 1}. ${value(c.slot, r.value)}${isHeld ? ` (held: ${position.why})` : ''}`, quoteOf(world, r.told[0]!, '       '));
    }
  }
  for (const e of s.expectations.filter((x) => isLong || x.outcome === 'open' || x.outcome === 'overdue')) {
    lines.push(wrap(`→ ${sayExpectation(e)}`, width, '  '));
    if (isLong) lines.push(quoteOf(world, e.history.at(-1)!, '    '));
  }
  return `${lines.join('\n')}\n`;
};

/** Every claim of an agreement in the order in which it was stated. */
export const allClaims = (world: World, s: Summary): string => s.agreement.told.toSorted((x, y) => ((x.claim.stated ?? '') < (y.claim.stated ?? '') ? -1 : 1))
  .map((t) => `  ${t.claim.stated === null ? 'undated' : sayDate(t.claim.stated)}: ${sayFact(t.claim.fact)}${t.claim.basis.kind === 'inferred' ? ` [inferred: ${t.claim.basis.rule}]` : ''}\n${quoteOf(world, t, '    ')}`).join('\n');

/** The same as data, for programs. */
export const summaryJson = (s: Summary) => {
  const told = (t: Told) => ({ claim: t.claim.id, document: t.document.id, published: t.document.published, publisher: t.document.publisher, stated: t.claim.stated, fact: t.claim.fact, exact: t.claim.exact, evidence: [t.claim.evidence.start, t.claim.evidence.end], chain: t.claim.chain, basis: t.claim.basis });
  const a = s.agreement;
  return {
    id: a.id, name: a.name, names: a.names, kind: a.kind, parties: a.parties, multilateral: a.multilateral,
    stage: { name: s.stage.name, since: s.stage.since, evidence: s.stage.by === null ? null : told(s.stage.by) },
    standings: s.standings.map((x) => ({ party: x.party, standing: x.name, since: x.since, suspended: x.suspended, claims: x.basis.map((t) => t.claim.id) })),
    positions: s.positions.map((p) => ({ slot: p.slot, value: p.held.value, why: p.why, evidence: p.held.told.map(told), others: p.others.map((o) => ({ value: o.value, evidence: o.told.map(told) })) })),
    conflicts: s.conflicts.map((c) => ({ kind: c.kind, slot: c.slot, note: c.note, readings: c.readings.map((r) => ({ value: r.value, evidence: r.told.map(told) })) })),
    expectations: s.expectations.map((e) => ({ what: e.what, party: e.party, due: e.due, slips: e.slips, outcome: e.outcome, history: e.history.map(told), settledBy: e.settledBy === null ? null : told(e.settledBy) })),
    joined: a.members.map((m) => ({ document: m.document.id, key: m.subject.key, score: m.score, reasons: m.reasons })),
  };
};
