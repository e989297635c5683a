import type { FactType } from '../../core/act.ts';
import { isAct } from '../../core/act.ts';
import type { RefusalCode } from '../../core/refusal.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { headIn } from '../../language/tree.ts';
import { cardinal } from '../time/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Anchored } from '../proposed/anchor.ts';
import { refusalCounts } from '../refused.ts';
import { findClauses } from './clauses.ts';
import { cluster, nameOf, type Cluster } from './clusters.ts';
import { contextOf, doersOf, type Context } from './context.ts';
import { draft, lower, settled, type Draft } from './draft.ts';
import { heads, weakHeads } from './lexicon.ts';
import { describe, findMentions, isCapital, partiesOf, type Mention } from './mentions.ts';
import { modeOf, nounModeOf } from './mode.ts';
import { concluded } from './index.ts';
import { isPassive } from './targets.ts';

/** The tokens that a stretch covers. */
const tokensIn = (reading: Reading, span: Span): readonly Token[] => reading.syntax.tokens.filter((t) => contains(span, t));

/** The word that a quoted clause hangs on: the verb whose own head lies outside, else the first verb, else the outermost noun. */
const pivotOf = (reading: Reading, span: Span): Token | undefined => {
  const inside = tokensIn(reading, span);
  const outermost = inside.filter((t) => !inside.some((u) => u.index === t.head));
  return outermost.find((t) => t.upos === 'VERB') ?? inside.find((t) => t.upos === 'VERB') ?? outermost.find((t) => t.upos !== 'PUNCT');
};

const unlimited = /\b(?:unlimited|indefinite(?:ly)?|no fixed term|without (?:a )?(?:time )?limit)\b/i;

/** What a quoted term amounts to; undefined where the quote holds no such thing, or more than one. */
const valueOf = (reading: Reading, type: FactType, span: Span): string | number | null | undefined => {
  if (type === 'article-count') {
    const counts = tokensIn(reading, span).filter((t) => t.lemma === 'article').map((t) => cardinal(reading.syntax.tokens[t.index - 1]?.text.toLowerCase() ?? ''));
    return counts.length === 1 ? counts[0] : undefined;
  }
  const lengths = reading.times.filter((t) => t.type === 'DURATION' && t.value !== null && /\d/.test(t.value) && contains(span, t));
  if (lengths.length === 0 && type === 'term' && unlimited.test(reading.text.slice(span.start, span.end))) return null;
  return lengths.length === 1 ? lengths[0]!.value : undefined;
};

/**
 * Everything about a proposed fact but its kind and its place: mode, date, place and value come from the words themselves, seen with our own mentions,
 * so that no proposal beside it can change them.
 */
const draftOf = (own: Context, c: Cluster, type: FactType, evidence: Span): Draft | undefined => {
  const { reading } = own;
  const pivot = pivotOf(reading, evidence);
  if (pivot === undefined) return undefined;
  if (!isAct(type)) {
    const value = valueOf(reading, type, evidence);
    return value === undefined ? undefined : { cluster: c, verb: pivot, doers: [], fact: { type, status: 'done', date: null, party: null, place: null, value, evidence, by: 'proposed/clause' } };
  }
  const heard = pivot.upos === 'NOUN' ? nounModeOf(reading.syntax, pivot) : modeOf(reading.syntax, pivot);
  return draft(own, c, type, pivot, settled(heard, type), doersOf(own, pivot, isPassive(own, pivot)), { evidence, by: 'proposed/act' });
};

/** Agreements of several windows that have one and the same telling name are one. */
const joined = (reading: Reading, clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> => {
  const byName = new Map<string, Cluster>();
  return new Map(clusters.map((c) => {
    const named = nameOf(c);
    const name = reading.text.slice(named.start, named.end).toLowerCase();
    const first = byName.get(name);
    if (first === undefined || !/\s/.test(name)) {
      byName.set(name, c);
      return [c, c] as const;
    }
    first.mentions.push(...c.mentions);
    for (const p of c.parties) first.parties.add(p);
    return [c, first] as const;
  }));
};

/**
 * The mention that a stretch of text is, by whatever reader it was proposed; undefined where it is no noun phrase. What it names is found in the words
 * themselves, as for every mention.
 */
const mentionOf = (reading: Reading, span: Span): Mention | undefined => {
  const inside = tokensIn(reading, span);
  const head = headIn(reading.syntax, span);
  const [first, last] = [inside[0], inside.at(-1)];
  if (head === undefined || first === undefined || last === undefined || !['NOUN', 'PROPN'].includes(head.upos) || first.sentence !== last.sentence) return undefined;
  const noun = head.upos === 'PROPN' ? lower(head) : head.lemma.toLowerCase();
  const told = describe(reading, head, noun);
  const words = inside.filter((t) => t.index !== head.index && /\p{L}/u.test(t.text)).map(lower);
  const strength = told?.strength ?? (isCapital(head) ? 'named' : 'weak');
  const bare = { head, noun: heads.has(noun) || weakHeads.has(noun) ? noun : 'name', kind: null, strength, words, isDefinite: strength === 'named', isPredicate: false, year: null, parties: partiesOf(reading, head, first.index, last.index), age: null, isPrivate: false } as const;
  return { ...(told ?? bare), isPredicate: false, start: span.start, end: span.end, first: first.index, last: last.index };
};

const clusterOf = (mentions: readonly Mention[]): Cluster => ({
  mentions: [...mentions], parties: new Set(mentions.flatMap((m) => m.parties)), age: mentions.find((m) => m.age !== null)?.age ?? null, years: new Set(mentions.flatMap((m) => (m.year === null ? [] : [m.year]))),
});

/**
 * The agreements that were proposed for the windows of a text, in place of those that our own rules find. Only mentions, kinds of act and the words of each
 * are the proposer's; names, kinds, parties, modes, dates, places, speakers and what replaces what are found in the text by the same steps as ever.
 */
export const withProposed = (reading: Reading, windows: readonly Anchored[]): Reading => {
  const own = contextOf(reading, cluster(reading, findMentions(reading)));
  const refused: RefusalCode[] = windows.flatMap((w) => w.refused);
  const made = windows.flatMap((w) => w.agreements).flatMap((a) => {
    const found = a.mentions.map((span) => mentionOf(reading, span));
    refused.push(...found.filter((m) => m === undefined).map(() => 'reader/not-a-name' as const));
    const mentions = found.filter((m) => m !== undefined).toSorted((x, y) => x.start - y.start).filter((m, i, list) => m.start !== list[i - 1]?.start);
    if (mentions.length === 0) refused.push(...a.facts.map(() => 'reader/not-a-name' as const));
    return mentions.length === 0 ? [] : [{ cluster: clusterOf(mentions), facts: a.facts }];
  });
  const into = joined(reading, made.map((m) => m.cluster));
  const clusters = [...new Set(into.values())].toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const ctx = contextOf(reading, clusters);
  const drafts = made.flatMap((m) => m.facts.flatMap((f): readonly Draft[] => {
    const d = draftOf(own, into.get(m.cluster)!, f.type, f.evidence);
    if (d === undefined) refused.push('reader/no-value');
    return d === undefined ? [] : [d];
  }));
  const replaced = findClauses(ctx, (c) => `a${clusters.indexOf(c) + 1}`).filter((d) => d.fact.type === 'supersedes');
  const done = concluded(ctx, [...drafts, ...replaced]);
  return { ...done, refused: [...done.refused, ...refusalCounts(refused)] };
};
