import type { Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { children, headOf, isClauseHead, relation, subtree } from '../../language/tree.ts';
import { near, spanOver } from '../near.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import type { Mention } from './mentions.ts';

/** What the fact finders share: the reading, its agreements, and which token speaks of which. */
export interface Context {
  readonly reading: Reading;
  readonly clusters: readonly Cluster[];
  readonly mentionAt: ReadonlyMap<number, Mention>;
  readonly clusterOf: ReadonlyMap<Mention, Cluster>;
}

/** Builds the context of a reading and its clusters. */
export const contextOf = (reading: Reading, clusters: readonly Cluster[], groups: readonly Cluster[] = []): Context => {
  const mentionAt = new Map<number, Mention>();
  const clusterOf = new Map<Mention, Cluster>();
  for (const c of [...groups, ...clusters]) {
    for (const m of c.mentions) {
      clusterOf.set(m, c);
      mentionAt.set(m.head.index, m);
    }
  }
  return { reading, clusters, mentionAt, clusterOf };
};

/** Tokens of a clause without the clauses under it. */
export const clauseTokens = (reading: Reading, verb: Token): readonly Token[] =>
  subtree(reading.syntax, verb, (t) => t.index !== verb.index && isClauseHead(reading.syntax, t));

const placeWords: ReadonlySet<string> = new Set(['in', 'at']);

/** Where an act took or takes place: a phrase with "in" or "at", or the goal of the visit it is part of. */
export const placeOf = (ctx: Context, verb: Token): string | null => {
  const { reading } = ctx;
  const own = clauseTokens(reading, verb);
  const hit = near(reading.actors, spanOver(own)).find((a) => {
    const head = own.find((t) => a.start <= t.start && t.end <= a.end);
    if (head === undefined || (a.kind !== 'place' && a.form !== 'metonym' && !(a.kind === 'state' && a.form === 'name'))) return false;
    const before = own.find((t) => t.index === head.index - 1)?.text.toLowerCase() ?? '';
    const isVisit = before === 'to' && /visit|trip|travel/.test(own.find((t) => t.index === head.index - 2)?.lemma ?? '');
    return (placeWords.has(before) && head.index > verb.index) || isVisit;
  });
  if (hit === undefined) return null;
  const words = reading.text.slice(hit.start, hit.end);
  return words === 'Kremlin' ? 'Moscow' : words;
};

/** The shortest stretch that states an act: the clause of its verb without trailing marks. */
export const evidenceOf = (ctx: Context, verb: Token, must: readonly Token[] = []): Span => {
  const { syntax } = ctx.reading;
  // Who says so is no part of what is said.
  const sourced = new Set(children(syntax, verb).filter((c) => children(syntax, c).some((k) => k.text.toLowerCase() === 'according')).flatMap((c) => subtree(syntax, c).map((t) => t.index)));
  const tokens = clauseTokens(ctx.reading, verb).filter((t) => !sourced.has(t.index) && (t.upos !== 'PUNCT' || (t.index !== 0 && t.text === '-')));
  const sentence = ctx.reading.syntax.sentences[verb.sentence]!;
  // "declined to prolong it": the infinitive alone states nothing.
  const up = headOf(syntax, verb);
  const governor = up !== undefined && relation(verb) === 'xcomp' && up.upos === 'VERB' ? clauseTokens(ctx.reading, up).filter((t) => t.upos !== 'PUNCT') : [];
  const all = [...tokens, ...governor, ...must.filter((m) => m.sentence === verb.sentence)];
  // Leading conjunctions and marks belong to the sentence, not to the fact.
  const sorted = all.toSorted((a, b) => a.index - b.index);
  while (sorted.length > 1 && ['cc', 'mark', 'punct', 'discourse'].includes(relation(sorted[0]!)) && sorted[0]!.index < verb.index) sorted.shift();
  const span = { start: Math.max(sentence.start, sorted[0]!.start), end: Math.min(sentence.end, sorted.at(-1)!.end) };
  return span.end - span.start <= 240 ? span : { start: Math.max(span.start, verb.start - 120), end: Math.min(span.end, verb.end + 120) };
};
