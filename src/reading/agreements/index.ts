import { earliest } from '../../core/date.ts';
import { parseDuration, shiftEdtf } from '../../core/duration.ts';
import { verbGroup } from '../../language/tree.ts';
import type { FoundAgreement, FoundExpectation, FoundFact, Reading, Step } from '../reading.ts';
import { attributionOf } from '../speech/index.ts';
import { findActs, type Draft } from './acts.ts';
import { findClauses } from './clauses.ts';
import { cluster, kindOf, nameOf, type Cluster } from './clusters.ts';
import { contextOf } from './context.ts';
import { findMentions } from './mentions.ts';
import { partiesOf } from './parties.ts';

/** Adds who is reported as saying it: the innermost speaker whose words hold the evidence. */
const attributed = (reading: Reading, d: Draft): FoundFact => {
  const a = attributionOf(reading, d.fact.evidence);
  const isOwnCue = a?.cue.some((c) => c.start <= d.verb.start && d.verb.end <= c.end) ?? false;
  const source = a === undefined || isOwnCue ? undefined : a;
  return { ...d.fact, source: source?.source[0] ?? null, saidOn: source?.saidOn ?? null, attribution: source?.id ?? null, basis: 'stated', rule: null, from: [] };
};

const willBe: ReadonlySet<string> = new Set(['entry-into-force', 'expiry', 'termination', 'provisional-application', 'extension', 'renewal', 'denunciation', 'suspension']);

/**
 * What is told in the present tense without a day that has come ("it takes effect once …", "it runs out in 2026") lies ahead;
 * what is dated after publication cannot have been done.
 */
const settleMode = (reading: Reading, d: Draft): Draft => {
  if (d.fact.status !== 'done') return d;
  const day = d.fact.date === null ? null : earliest(d.fact.date);
  const isAhead = day !== null && reading.published !== null && day > reading.published;
  const { tense, perfect } = verbGroup(reading.syntax, d.verb);
  const isPresent = d.verb.upos === 'VERB' && tense === 'present' && !perfect && ['VBZ', 'VBP'].includes(d.verb.xpos) && willBe.has(d.fact.type);
  return isAhead || (isPresent && day === null) ? { ...d, fact: { ...d.fact, status: 'planned' } } : d;
};

const same = (a: FoundFact, b: FoundFact): boolean => a.type === b.type && a.status === b.status && a.date === b.date && a.party === b.party && a.value === b.value;

/** A vaguer telling of a fact that is told in full elsewhere is no second fact. */
const isRestated = (f: FoundFact, others: readonly FoundFact[]): boolean =>
  others.some((o) => o !== f && o.type === f.type && o.status === f.status && (f.date === null || f.date === o.date) && (f.party === null || f.party === o.party) && (f.value === null || f.value === o.value) &&
    ((o.date !== null && f.date === null) || (o.value !== null && f.value === null) || (o.party !== null && f.party === null && f.type !== 'ratification')));

const tidy = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const once = facts.filter((f, i) => facts.findIndex((o) => same(o, f)) === i);
  return once.filter((f) => !isRestated(f, once));
};

/** A term that ended and was then prolonged ends again later: date of expiry + length of the extension. */
const derived = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const end = facts.findIndex((f) => f.type === 'expiry' && f.status === 'done' && f.date !== null);
  const longer = facts.findIndex((f) => (f.type === 'extension' || f.type === 'renewal') && f.status === 'done' && typeof f.value === 'string');
  if (end < 0 || longer < 0) return [];
  const by = parseDuration(String(facts[longer]!.value));
  const on = by === undefined ? undefined : shiftEdtf(facts[end]!.date!, by);
  if (on === undefined) return [];
  return [{ ...facts[longer]!, type: 'expiry', status: 'planned', date: on, party: null, place: null, value: null, basis: 'inferred', rule: `${facts[end]!.date} + ${facts[longer]!.value}`, from: [end, longer], by: 'agreements/derived' }];
};

/** Acts on a party's behalf are told of it; what all parties of a pair do together is told of none. */
const settleParty = (f: FoundFact, parties: readonly string[]): FoundFact => (f.party !== null && parties.length > 0 && !parties.includes(f.party) && f.status === 'done' ? { ...f, party: null } : f);

const finish = (reading: Reading, c: Cluster, key: string, drafts: readonly Draft[], parties: readonly string[]): FoundAgreement => {
  const stated = tidy(drafts.filter((d) => d.cluster === c).map((d) => settleParty(attributed(reading, settleMode(reading, d)), parties)));
  const named = nameOf(c);
  const words = (m: { readonly start: number; readonly end: number }): string => reading.text.slice(m.start, m.end).replace(/\s+/g, ' ');
  const name = words(named);
  return {
    key, name, names: [name, ...new Set(c.mentions.map(words).filter((w) => w !== name))], mentions: c.mentions.filter((m) => !m.isPredicate).map(({ start, end }) => ({ start, end })),
    kind: kindOf(c), parties, multilateral: parties.length > 2 || (parties.length < 2 && named.strength === 'named'), facts: [...stated, ...derived(stated)],
  };
};

const expectations = (a: FoundAgreement): readonly FoundExpectation[] =>
  a.facts.filter((f) => f.status === 'planned' && !['article-count', 'term', 'renewal-period', 'notice-period', 'supersedes'].includes(f.type)).map((f) => ({
    what: f.type, agreement: a.key, actors: f.party === null ? a.parties : [f.party], persons: [], place: f.place, due: f.date, evidence: f.evidence, source: f.source, attribution: f.attribution,
  }));

/** Finds the agreements that a text speaks of, what is done to them and what they say, each fact with its words and its speaker. */
export const agreements: Step = {
  name: 'agreements',
  run: (reading) => {
    const clusters = cluster(reading, findMentions(reading));
    const ctx = contextOf(reading, clusters);
    const keyOf = (c: Cluster): string => `a${clusters.indexOf(c) + 1}`;
    const drafts = [...findActs(ctx), ...findClauses(ctx, keyOf)];
    const found = clusters.map((c) => finish(reading, c, keyOf(c), drafts, partiesOf(ctx, c, drafts)));
    // A text between States needs two of them, or a name that everybody knows.
    const kept = found.filter((a) => a.parties.length >= 2 || a.multilateral);
    return { ...reading, agreements: [...reading.agreements, ...kept], expected: [...reading.expected, ...kept.flatMap(expectations)] };
  },
};
