import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, relation, subjectOf } from '../../language/tree.ts';
import type { Actor, Reading } from '../reading.ts';
import type { Draft } from './acts.ts';
import type { Cluster } from './clusters.ts';
import { codeOf, codesUnder, type Context } from './context.ts';
import { openInstruments } from './lexicon.ts';
import { isPlaceUse, type Mention } from './mentions.ts';

const bindingActs: ReadonlySet<string> = new Set(['signature', 'ratification', 'text-agreed', 'negotiation', 'exchange', 'denunciation', 'suspension', 'accession', 'extension', 'renewal', 'provisional-application', 'termination']);
const mediation: ReadonlySet<string> = new Set(['broker', 'mediate', 'facilitate', 'witness', 'oversee', 'guarantee', 'monitor']);
const open: ReadonlySet<string> = new Set(['convention', 'charter', 'covenant', 'statute']);

/** States and blocs that only bring others together: "brokered by Turkey", "with the help of the UN". */
const mediators = (ctx: Context): ReadonlySet<string> => {
  const { syntax } = ctx.reading;
  return new Set(syntax.tokens.flatMap((t) => {
    if (t.upos === 'VERB' && mediation.has(t.lemma)) return children(syntax, t).filter((c) => relation(c) === 'nsubj' && c.deprel !== 'nsubj:pass' || (relation(c) === 'obl' && childBy(syntax, c, 'case')?.text.toLowerCase() === 'by')).flatMap((c) => codesUnder(ctx, c));
    if (/^(?:mediator|guarantor|witness|broker)$/.test(t.lemma) && ['appos', 'nmod', 'nummod'].includes(relation(t))) return codesUnder(ctx, syntax.tokens[t.head < 0 ? t.index : t.head]!);
    const isHelp = ['help', 'mediation', 'witness', 'guarantor', 'mediator', 'auspices'].includes(t.lemma);
    return isHelp ? children(syntax, t).filter((c) => relation(c) === 'nmod').flatMap((c) => codesUnder(ctx, c)) : [];
  }));
};

const isSpeaker = (reading: Reading, a: Actor): boolean => reading.attributions.some((x) => x.class === 'speech' && x.source.some((s) => s.start <= a.start && a.end <= s.end));

/** Clubs and bodies that are spoken of beside agreements far more often than they make them. */
const worldBodies: ReadonlySet<string> = new Set(['UN', 'OSCE', 'ICJ', 'ICC', 'WTO', 'IAEA', 'IMF', 'BRICS', 'G7', 'G20', 'SCO', 'OECD', 'OPEC', 'UNESCO', 'ILO', 'ICAO']);
const isWorldBody = (code: string): boolean => worldBodies.has(code);

/** States named in one sentence, in order, each once; those who only speak come last, bodies of the whole world not at all. */
const statesOf = (reading: Reading, sentence: number): readonly string[] => {
  const s = reading.syntax.sentences[sentence];
  if (s === undefined) return [];
  const here = reading.actors.filter((a) => s.start <= a.start && a.end <= s.end && !isPlaceUse(reading, a));
  const codes = (list: readonly Actor[]): readonly string[] => list.flatMap((a): readonly (string | null)[] => (a.members.length > 0 ? a.members : [codeOf(a)])).filter((c): c is string => c !== null && !isWorldBody(c));
  const acting = [...new Set(codes(here.filter((a) => !isSpeaker(reading, a))))];
  return acting.length >= 2 ? acting : [...new Set([...acting, ...codes(here)])];
};

/** The pair that the whole document speaks of most. */
const mainPair = (reading: Reading, apart: ReadonlySet<string>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const a of reading.actors) {
    if (isPlaceUse(reading, a)) continue;
    const code = a.kind === 'state' || a.kind === 'organisation' ? codeOf(a) : null;
    if (code !== null && !apart.has(code) && !isWorldBody(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([c]) => c);
};

/** "its trade agreement with Mexico": the owner is the subject of the clause. */
const ownerOf = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  const before: Token | undefined = syntax.tokens[m.first - 1];
  if (before === undefined || !['its', 'their', 'his', 'her'].includes(before.text.toLowerCase())) return [];
  const subject = subjectOf(syntax, clauseOf(syntax, m.head));
  return subject === undefined || subject.index === m.head.index ? [] : codesUnder(ctx, subject);
};

/** Armed movements that make truces, by how often the text names them. */
const movements: ReadonlySet<string> = new Set(['HAMAS', 'HEZBOLLAH', 'HOUTHI', 'M23', 'RSF', 'TALIBAN', 'FARC', 'ELN', 'PKK', 'SDF', 'YPG', 'POLISARIO', 'TPLF', 'LNA', 'PIJ', 'UNITA', 'RENAMO', 'MILF', 'KNU']);

const movementsIn = (reading: Reading): readonly string[] => {
  const counts = new Map<string, number>();
  for (const a of reading.actors) if (a.id !== null && movements.has(a.id)) counts.set(a.id, (counts.get(a.id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([c]) => c);
};

/** Open to all States of the world or of a continent. */
export const isOpen = (reading: Reading, cluster: Cluster): boolean => cluster.mentions.some((m) => {
  const words = reading.text.slice(m.start, m.end);
  return openInstruments.some((name) => words.includes(name)) || (m.strength === 'named' && (open.has(m.noun) || m.words.some((w) => open.has(w))));
});

/** "to which Turkey is a party", "Warsaw is bound by it", "as a party to it, Cambodia …". */
const belongingTo = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax, text } = ctx.reading;
  const sentence = syntax.sentences[m.head.sentence]!;
  if (!/\b(?:part(?:y|ies)|signator(?:y|ies)|member|bound by)\b/i.test(text.slice(Math.max(sentence.start, m.start - 40), Math.min(sentence.end, m.end + 60)))) return [];
  const relative = children(syntax, m.head).find((c) => c.deprel === 'acl:relcl');
  const subject = (relative === undefined ? undefined : childBy(syntax, relative, 'nsubj')) ?? subjectOf(syntax, clauseOf(syntax, m.head)) ?? childBy(syntax, syntax.tokens[sentence.root]!, 'nsubj');
  return subject === undefined || subject.index === m.head.index ? [] : codesUnder(ctx, subject);
};

/** Parties of an agreement: those its names give, those who act on it, then those of the sentence, then the pair of the document. */
export const partiesOf = (ctx: Context, cluster: Cluster, drafts: readonly Draft[]): readonly string[] => {
  const { reading } = ctx;
  const between = mediators(ctx);
  const out = new Set(cluster.parties);
  const sorted = (): readonly string[] => [...out].toSorted();
  for (const m of cluster.mentions) for (const c of ownerOf(ctx, m)) out.add(c);
  for (const d of drafts) {
    if (d.cluster !== cluster || !bindingActs.has(d.fact.type) || d.fact.status === 'denied') continue;
    if (out.size < 2 || d.fact.status === 'done') for (const p of d.doers) if (!between.has(p)) out.add(p);
  }
  if (out.size >= 2) return sorted();
  if (isOpen(reading, cluster)) {
    for (const m of cluster.mentions) for (const c of belongingTo(ctx, m)) out.add(c);
    return sorted().filter((c) => !isWorldBody(c));
  }
  const add = (codes: readonly string[]): void => { for (const c of codes) if (out.size < 2 && !between.has(c)) out.add(c); };
  // A truce is made with whom one fights: a movement that the text names goes before the territory that it fights over.
  const isTruce = cluster.mentions.some((m) => m.kind === 'ceasefire' || ['ceasefire', 'truce', 'armistice'].includes(m.noun));
  if (isTruce) add(movementsIn(reading).slice(0, 1));
  // "Norway's minister said that an agreement with Chad …".
  if (out.size === 1) {
    for (const m of cluster.mentions.slice(0, 2)) {
      const subject = subjectOf(reading.syntax, clauseOf(reading.syntax, m.head));
      if (subject !== undefined && subject.index !== m.head.index) add(codesUnder(ctx, subject));
    }
  }
  for (const m of cluster.mentions.slice(0, 3)) {
    const near = statesOf(reading, m.head.sentence).filter((c) => !between.has(c));
    if (near.length === 2 || (out.size === 1 && near.length >= 1)) add(near);
  }
  add(mainPair(reading, between));
  return sorted();
};
