import type { Span } from '../../core/span.ts';
import { clauseOf, subjectOf } from '../../language/tree.ts';
import type { Actor, Reading } from '../reading.ts';
import { draftsOf, type Draft } from './draft.ts';
import type { Cluster } from './clusters.ts';
import type { Context } from './context.ts';
import { codeOf, codesUnder } from './doers.ts';
import { isOfPrivate } from './private.ts';
import { knownParties } from './famous.ts';
import { isPlainlyOfStates } from './footing.ts';
import { agreedBefore, applicantsIn, askingToJoin, boundBy, embracedBy, isOfAccession, isOfBrexit, noticed, obligedBy, signingBeside, speakingOf } from './given.ts';
import { belongingTo, calledParties, ownerOf } from './belonging.ts';
import { isMemberOf } from '../names/memberships.ts';
import { otherSide, pairOfPlural, pairOfSeries } from './series.ts';

import type { Mention } from './mentions.ts';
import { isOfContinent, isPlaceUse } from './place-use.ts';
import { isOpen } from './open.ts';
import { mediators } from './between.ts';
import { near } from '../near.ts';
import { isTruceOf, isWithRebels, movements, movementsIn, sentenceText } from './truces.ts';

/** Acts that only those do whose agreement it is; who joins it must have done so. */
const bindingActs: ReadonlySet<string> = new Set(['signature', 'ratification', 'exchange', 'denunciation', 'suspension', 'extension', 'renewal', 'provisional-application', 'submission', 'entry-into-force']);
/** What outsiders may declare as well. */
const endings: ReadonlySet<string> = new Set(['negotiation', 'text-agreed', 'amendment']);
/** Whoever asks to be let in is not in. */
const applying = /^(?:apply|ask|seek|want)$/;
/** What only a party can be said not to do. */
const refusals: ReadonlySet<string> = new Set(['denunciation', 'signature', 'extension', 'renewal', 'suspension', 'termination', 'submission']);

const nobody: ReadonlySet<string> = new Set();

/** "signed as a witness": beside those who make it. */
const isWitnessing = (ctx: Context, d: Draft): boolean => /^[^.;,]{0,30} as (?:an? )?(?:witness|guarantor|observer|mediator|host)/.test(ctx.reading.text.slice(d.verb.end, d.verb.end + 60));

/** What is said to be done by others than its makers, now and then: no sign that they are more. */
const talked: ReadonlySet<string> = new Set(['ratification', 'extension', 'renewal', 'suspension', 'entry-into-force', 'submission', 'exchange']);

/** Whether an act makes whoever does it one of the agreement's own. */
const binds = (d: Draft, isOfMany: boolean): boolean => {
  const { type, status } = d.fact;
  if (status === 'denied') return type === 'denunciation' || (!isOfMany && (refusals.has(type) || type === 'ratification'));
  if (isOfMany && status !== 'done' && (type === 'signature' || (type === 'ratification' && /^(?:join|accede)$/.test(d.verb.lemma)))) return false;
  if (isOfMany && type === 'text-agreed') return d.doers.every((p) => p.length > 3 || p === 'WHO' || p === 'ILO');
  if (type === 'accession' || type === 'succession') return status === 'done';
  if (type === 'ratification' && isOfMany && d.verb.lemma === 'join') return status === 'done';
  return bindingActs.has(type);
};
const sourcesHeld = new WeakMap<Reading, readonly Span[]>();

/** Sources of speech in the order of the text, put together once: this is asked for every actor beside every agreement. */
const sourcesIn = (reading: Reading): readonly Span[] => {
  const held = sourcesHeld.get(reading) ?? reading.attributions.filter((x) => x.class === 'speech').flatMap((x) => x.source).toSorted((a, b) => a.start - b.start);
  sourcesHeld.set(reading, held);
  return held;
};

const isSpeaker = (reading: Reading, a: Actor): boolean => near(sourcesIn(reading), a).some((s) => s.start <= a.start && a.end <= s.end);

/** Clubs and bodies that are spoken of beside agreements far more often than they make them. */
const worldBodies: ReadonlySet<string> = new Set(['UN', 'OSCE', 'ICJ', 'ICC', 'WTO', 'IAEA', 'IMF', 'BRICS', 'G7', 'G20', 'SCO', 'OECD', 'OPEC', 'UNESCO', 'ILO', 'ICAO']);
/** Clubs of States that make agreements of their own too seldom to be thought of where nothing says so. */
const clubs: ReadonlySet<string> = new Set(['LAS', 'CIS', 'COE', 'OIC', 'OAS', 'IGAD', 'NC', 'AU', 'SADC', 'CARICOM', 'QUAD', 'NAM', 'OPCW', 'CTBTO', 'UNESCO', 'UNHCR']);
const isWorldBody = (code: string): boolean => worldBodies.has(code);

/** States named in one sentence, in order, each once; those who only speak come last, bodies of the whole world not at all. */
const statesOf = (reading: Reading, sentence: number): readonly string[] => {
  const s = reading.syntax.sentences[sentence];
  if (s === undefined) return [];
  const here = near(reading.actors, s).filter((a) => s.start <= a.start && a.end <= s.end && !isPlaceUse(reading, a) && !isOfPrivate(reading, a) && !isOfContinent(reading, a));
  const codes = (list: readonly Actor[]): readonly string[] => list.flatMap((a): readonly (string | null)[] => (a.members.length > 0 ? a.members : [codeOf(a)])).filter((c): c is string => c !== null && !isWorldBody(c));
  const acting = [...new Set(codes(here.filter((a) => !isSpeaker(reading, a))))];
  return acting.length >= 2 ? acting : [...new Set([...acting, ...codes(here)])];
};

/** The States that the whole document speaks of most. */
const topStates = (reading: Reading, apart: ReadonlySet<string>, count: number, least = 0): readonly string[] =>
  rankedStates(reading).filter(([c, n]) => n > least && !apart.has(c)).slice(0, count).map(([c]) => c);

const rankedHeld = new WeakMap<Reading, readonly (readonly [code: string, weight: number])[]>();

/** States by how much the document speaks of each, counted once. */
const rankedStates = (reading: Reading): readonly (readonly [code: string, weight: number])[] => {
  const held = rankedHeld.get(reading);
  if (held !== undefined) return held;
  const counts = new Map<string, number>();
  for (const a of reading.actors) {
    if (isPlaceUse(reading, a) || isOfPrivate(reading, a) || isOfContinent(reading, a)) continue;
    const code = a.form === 'pronoun' || a.kind === 'media' ? null : codeOf(a);
    // What a report is about stands at its head.
    const isHead = reading.syntax.sentences.length > 2 && a.start < reading.syntax.sentences[2]!.start;
    if (code !== null && !isWorldBody(code)) counts.set(code, (counts.get(code) ?? 0) + (isHead ? 2.5 : 1) * (a.kind === 'state' || a.kind === 'organisation' ? 1 : 0.7));
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  rankedHeld.set(reading, ranked);
  return ranked;
};

/** A text between States that the story turns on: the pair of the agreement spoken of most. */
const dominantPair = (settled: ReadonlyMap<Cluster, readonly string[]>, all: readonly Cluster[]): readonly string[] => {
  // One that is named in passing, after another of the same text, says nothing of the others.
  const isMain = (c: Cluster): boolean => c.mentions.length >= 3 || c === all[0];
  const pairs = [...settled].filter(([c, p]) => p.length === 2 && isMain(c)).toSorted((a, b) => b[0].mentions.length - a[0].mentions.length);
  return pairs[0]?.[1] ?? [];
};

/** Of a pair, the one that has more of the text's agreements. */
const homeOf = (settled: ReadonlyMap<Cluster, readonly string[]>, pair: readonly string[]): string => {
  const count = (code: string): number => [...settled].filter(([, p]) => p.includes(code)).reduce((n, [c]) => n + c.mentions.length, 0);
  return count(pair[1]!) > count(pair[0]!) ? pair[1]! : pair[0]!;
};

/** The two act in the clause of the mention, and are not only spoken of beside it. */
const isSubjectPair = (ctx: Context, m: Mention, near: readonly string[]): boolean => {
  const subject = subjectOf(ctx.reading.syntax, clauseOf(ctx.reading.syntax, m.head));
  if (near.length !== 2 || subject === undefined || subject.index === m.head.index) return false;
  const codes = codesUnder(ctx, subject);
  return near.every((c) => codes.includes(c));
};

/** "in the Malaysian capital": where something was. */
const isCapitalOf = (reading: Reading, a: Actor): boolean => a.form === 'demonym' && /^ (?:capital|city|town|resort|port)\b/.test(reading.text.slice(a.end, a.end + 9));

const bodiesHeld = new WeakMap<Reading, ReadonlySet<string | null>>();

/** Codes of the organisations that a text names. */
const bodiesIn = (reading: Reading): ReadonlySet<string | null> => {
  const held = bodiesHeld.get(reading) ?? new Set(reading.actors.filter((a) => a.kind === 'organisation').map(codeOf));
  bodiesHeld.set(reading, held);
  return held;
};

/** Who may be the other side of one that is known: by how often the text names it, and how near to the agreement. */
const partnersOf = (ctx: Context, cluster: Cluster, between: ReadonlySet<string>, isPlain: boolean): readonly string[] => {
  const { reading } = ctx;
  const weights = new Map<string, { readonly near: number; readonly count: number }>();
  const first = cluster.mentions[0]!.head.sentence;
  const sentences = new Set(cluster.mentions.map((m) => m.head.sentence));
  for (const a of reading.actors) {
    const code = codeOf(a);
    if (code === null || between.has(code) || isWorldBody(code) || isPlaceUse(reading, a) || a.form === 'pronoun' || isCapitalOf(reading, a) || isOfPrivate(reading, a) || isOfContinent(reading, a)) continue;
    const at = near(reading.syntax.sentences, a).find((s) => s.start <= a.start && a.end <= s.end)?.index ?? -1;
    const weight = (at === first ? 2 : at === first - 1 ? 1.4 : sentences.has(at) ? 0.6 : 0) * (a.kind === 'state' || code === 'EU' ? 1 : 0.6);
    const held = weights.get(code) ?? { near: 0, count: 0 };
    weights.set(code, { near: held.near + (isSpeaker(reading, a) ? weight * 0.3 : weight), count: held.count + 1 });
  }
  const score = (w: { readonly near: number; readonly count: number }): number => Math.min(w.near, 4) + 1.2 * Math.log(1 + w.count);
  // Organisations are spoken of beside agreements more often than they make them.
  const isClub = (code: string): boolean => bodiesIn(reading).has(code) && !['EU', 'NATO', 'MERCOSUR', 'EAEU', 'EFTA'].includes(code) && !movements.has(code);
  const weighed = new Map([...weights].map(([c, w]) => [c, score(w) * (isClub(c) ? 0.5 : 1)]));
  // Named once, and in passing, nobody is a side of anything that is not plainly of States.
  return [...weights].filter(([, w]) => isPlain || w.count >= 2 || w.near >= 1.2).toSorted((a, b) => weighed.get(b[0])! - weighed.get(a[0])! || (a[0] < b[0] ? -1 : 1)).map(([c]) => c);
};

/** Who is named by the agreement's own phrases and by the acts done to it. */
const ownParties = (ctx: Context, cluster: Cluster, drafts: readonly Draft[], between: ReadonlySet<string>): Set<string> => {
  const out = new Set(cluster.parties);
  const isOfMany = isOpen(ctx.reading, cluster) || isOfAccession(cluster);
  const isNamed = cluster.mentions.some((m) => m.strength === 'named');
  for (const m of cluster.mentions) for (const c of [...ownerOf(ctx, m), ...calledParties(ctx, m), ...embracedBy(ctx, m)]) out.add(c);
  const take = (codes: readonly string[], apart = between): void => { for (const p of codes) if (!apart.has(p) && !(isWorldBody(p) && out.size >= 2)) out.add(p); };
  const own = draftsOf(drafts, cluster);
  const binding = own.filter((d) => binds(d, isOfMany) && !isWitnessing(ctx, d));
  // Those who make it come before those who have a say in it.
  for (const d of binding.filter((x) => x.fact.type === 'signature')) {
    // Who hosts may sign as well.
    take(d.doers, d.doers.length > 1 ? nobody : between);
    take(signingBeside(ctx, d).filter((c) => !isWorldBody(c)));
  }
  if (!isOfMany && out.size < 2) for (const m of cluster.mentions) for (const c of obligedBy(ctx, m)) if (out.size < 2) out.add(c);
  const isSettled = out.size >= 2 && !isOfMany && !isTruceOf(cluster);
  const isOwn = (c: string): boolean => [...out].some((o) => isMemberOf(c, o));
  for (const d of binding) if (d.fact.type !== 'signature') take(isSettled && talked.has(d.fact.type) ? d.doers.filter(isOwn) : d.doers);
  if (!isOfMany) for (const d of own) take(noticed(ctx, d));
  // Talks and texts are the work of whoever makes them, where nothing else says whose agreement it is.
  for (const d of own) if (endings.has(d.fact.type) && out.size < 2 && !isOfMany && !(applying.test(d.verb.lemma) && (isNamed || d.verb.lemma === 'apply'))) take(d.doers);
  return out;
};

/** "a trilateral pact", "a second treaty" after one of three: told by the words, or by the one that it follows. */
const threesome = (reading: Reading, cluster: Cluster, settled: ReadonlyMap<Cluster, readonly string[]>, between: ReadonlySet<string>): readonly string[] => {
  const has = (words: RegExp): boolean => cluster.mentions.some((m) => m.words.some((w) => words.test(w)));
  const isOfThree = cluster.mentions.some((m) => /\b(?:three-(?:way|party|nation|country|sided)|trilateral|tripartite)\b/i.test(reading.text.slice(m.start, m.end)));
  if (isOfThree) return topStates(reading, between, 3).toSorted();
  if (!has(/^(?:second|third|further|additional|follow-up|supplementary|successor)$/)) return [];
  const before = [...settled].find(([c, p]) => p.length === 3 && c.mentions.length >= 3 && c.mentions[0]!.start < cluster.mentions[0]!.start);
  return before?.[1] ?? [];
};

/** "Norway's accession treaty to the Pact": whoever has let it in belongs to the Pact as well. */
const joinedThrough = (ctx: Context, cluster: Cluster): readonly string[] => ctx.clusters.filter((c) => c !== cluster && isOfAccession(c)).flatMap((c) => {
  const isOfThis = c.mentions.some((m) => cluster.mentions.some((x) => x.start > m.end && x.start - m.end < 12 && /^ (?:to|of)(?: the)? $/.test(ctx.reading.text.slice(m.end, x.start))));
  return isOfThis ? settledHeld.get(ctx)?.get(c) ?? [] : [];
});

/** The pair that acts in the sentence which first speaks of it. */
const actorsOf = (ctx: Context, cluster: Cluster): readonly string[] => {
  const { syntax } = ctx.reading;
  const first = cluster.mentions[0]!;
  const subject = subjectOf(syntax, syntax.tokens[syntax.sentences[first.head.sentence]!.root]!);
  const codes = subject === undefined || subject.index === first.head.index ? [] : [...new Set(codesUnder(ctx, subject))];
  return codes.length === 2 ? codes : [];
};

/** Hangs on another, and is for whoever that is for. */
export const isAnnex = (c: Cluster): boolean => c.mentions.every((m) => m.noun === 'annex');

const settledHeld = new WeakMap<Context, ReadonlyMap<Cluster, readonly string[]>>();

/** Parties of an agreement: those its names give, those who act on it, then those of its sentences, then the pair that the document is about. */
export const partiesOf = (ctx: Context, cluster: Cluster, drafts: readonly Draft[], settled: ReadonlyMap<Cluster, readonly string[]>): readonly string[] => {
  const { reading } = ctx;
  const between = mediators(ctx);
  const out = ownParties(ctx, cluster, drafts, between);
  const sorted = (): readonly string[] => [...out].toSorted();
  // A name that everybody knows says whose it is; acts of others on it are talk of it.
  const known = knownParties(reading, cluster);
  if (known.length >= 2 && (out.size < 2 || known.length === 2 || [...out].every((c) => known.includes(c)))) return known;
  if (isOpen(reading, cluster)) {
    for (const m of cluster.mentions) for (const c of [...belongingTo(ctx, m), ...boundBy(ctx, m)]) out.add(c);
    for (const c of joinedThrough(ctx, cluster)) out.add(c);
    return sorted().filter((c) => !isWorldBody(c));
  }
  const asking = askingToJoin(drafts, cluster);
  const isAtHome = (c: string): boolean => [...out].some((o) => isMemberOf(c, o) || isMemberOf(o, c));
  const add = (codes: readonly string[]): void => { for (const c of codes) if (out.size < 2 && !between.has(c) && !asking.has(c) && !isAtHome(c) && !clubs.has(c)) out.add(c); };
  if (isOfAccession(cluster)) {
    const entering = applicantsIn(ctx).filter((c) => !out.has(c) && !isAtHome(c));
    for (const c of entering.slice(0, 1)) out.add(c);
  }
  if (out.size === 0 && cluster.mentions.some((m) => isOfBrexit(ctx, m))) return ['EU', 'GBR'];
  if (out.size < 2) {
    const agreed = agreedBefore(ctx, cluster).filter((c) => !between.has(c));
    if ([...out].every((c) => agreed.includes(c))) for (const c of agreed) out.add(c);
  }
  if (isAnnex(cluster) && out.size < 2) {
    const parent = ctx.clusters[0]!;
    if (parent !== cluster) return settled.get(parent) ?? partiesOf(ctx, parent, drafts, settled);
  }
  const three = out.size > 2 ? [] : threesome(reading, cluster, settled, between);
  if (three.length === 3 && [...out].every((c) => three.includes(c))) return three;
  const pair = pairOfSeries(ctx, cluster);
  if (pair !== undefined && out.size < 4) return pair.toSorted();
  // "the bilateral treaty": of two States, whatever bodies are spoken of beside them.
  if (out.size > 2 && cluster.mentions.some((m) => m.words.includes('bilateral'))) {
    const states = sorted().filter((c) => !bodiesIn(reading).has(c) || c === 'EU');
    if (states.length === 2) return states;
  }
  if (out.size >= 2) return sorted();
  // A truce is made with whom one fights: a movement that the text names goes before the territory that it fights over.
  if (isTruceOf(cluster)) {
    const isGaza = cluster.mentions.some((m) => /\bGaza\b/.test(sentenceText(reading, m.head)));
    add(isGaza ? ['HAMAS', 'ISR'] : movementsIn(reading).slice(0, 1));
  }
  // Whoever else is near is where they met, or speaks of it.
  if (out.size === 1 && isWithRebels(reading, cluster)) return sorted();
  if (out.size === 0) add(actorsOf(ctx, cluster));
  const several = pairOfPlural(ctx, cluster);
  if ([...out].every((c) => several.includes(c))) add(several);
  const main = dominantPair(settled, ctx.clusters);
  if (out.size < 2) add(otherSide(ctx, cluster, [...out], settled));
  // "Norway's minister said that an agreement with Chad …".
  if (out.size === 1) {
    for (const m of cluster.mentions.slice(0, 2)) {
      add(speakingOf(ctx, m).filter((c) => !isWorldBody(c)));
    }
  }
  if (out.size === 1 && main.some((c) => out.has(c))) add(main);
  // The State that the other agreements of the text are of, where the sentence names nobody beside the one that is known.
  if (out.size === 1 && main.length === 2 && statesOf(reading, cluster.mentions[0]!.head.sentence).filter((c) => !out.has(c) && !between.has(c)).length === 0) add([homeOf(settled, main)]);
  const isPlain = isPlainlyOfStates(ctx, cluster, drafts);
  if (out.size === 1) add(partnersOf(ctx, cluster, between, isPlain));
  for (const m of cluster.mentions.slice(0, 3)) {
    const near = statesOf(reading, m.head.sentence).filter((c) => !between.has(c));
    if (out.size === 0 && main.length === 2 && !isSubjectPair(ctx, m, near)) break;
    if (near.length === 2 && (isPlain || out.size === 0 || near.some((c) => out.has(c)))) add(near);
  }
  add(main);
  // Where one is known, who is named once and in passing is not the other.
  add(topStates(reading, between, 2, out.size === 1 && !isPlain ? 1 : 0));
  return sorted();
};

/** Whether the text says of an agreement whose it is, by its own words or by what several are said to be. */
export const isSomebodys = (ctx: Context, c: Cluster, drafts: readonly Draft[]): boolean => ownParties(ctx, c, drafts, mediators(ctx)).size > 0 || pairOfPlural(ctx, c).length > 0;

/** Parties of every agreement of a text; those that say less of themselves are settled after those that say more. */
export const allParties = (ctx: Context, clusters: readonly Cluster[], drafts: readonly Draft[]): ReadonlyMap<Cluster, readonly string[]> => {
  const between = mediators(ctx);
  const settled = new Map<Cluster, readonly string[]>();
  settledHeld.set(ctx, settled);
  const order = clusters.map((c) => ({ c, own: ownParties(ctx, c, drafts, between).size })).toSorted((a, b) => Math.min(b.own, 2) - Math.min(a.own, 2));
  for (const { c } of order) settled.set(c, partiesOf(ctx, c, drafts, settled));
  return settled;
};
