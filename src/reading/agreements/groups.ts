import type { Token } from '../../language/syntax.ts';
import { children, relation, verbGroup } from '../../language/tree.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { heads } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { cardinal } from '../time/lexicon.ts';

/** Several agreements spoken of at once: "the three agreements", "both texts", "approved both". What is told of them is told of each. */
export interface Group { readonly cluster: Cluster; readonly members: readonly Cluster[] }

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const firstOf = (c: Cluster): number => Math.min(...c.mentions.map((m) => m.head.index));
const lastBefore = (c: Cluster, at: number): number => Math.max(-1, ...c.mentions.map((m) => m.head.index).filter((i) => i < at));

/** Those that follow and are introduced by it ("Three agreements … : the first …"), else those named last. */
const membersOf = (clusters: readonly Cluster[], token: Token, count: number | undefined): readonly Cluster[] => {
  const before = clusters.filter((c) => lastBefore(c, token.index) >= 0).toSorted((a, b) => lastBefore(b, token.index) - lastBefore(a, token.index));
  const after = clusters.filter((c) => firstOf(c) > token.index && c.mentions[0]!.head.sentence - token.sentence <= 4).toSorted((a, b) => firstOf(a) - firstOf(b));
  if (count === undefined) return before.length >= 2 ? before.slice(0, 4) : [];
  if (before.length >= count) return before.slice(0, count);
  return before.length === 0 && after.length >= count ? after.slice(0, count) : [];
};

const asMention = (t: Token): Mention => ({ start: t.start, end: t.end, head: t, first: t.index, last: t.index, noun: t.lemma, kind: null, strength: 'weak', isDefinite: true, words: [], year: null, parties: [], partners: [], owner: null, isPredicate: false, age: null, isPrivate: false });

/** Words that may stand for texts named before. */
const counting = /^(?:both|neither|all|two|three|latter|former)$/i;

const ofTexts: ReadonlySet<string> = new Set(['enter', 'come', 'take', 'expire', 'lapse', 'run', 'remain', 'go', 'date', 'fall', 'collapse', 'cease', 'apply', 'last', 'need', 'require', 'await']);
const onTexts: ReadonlySet<string> = new Set(['sign', 'ratify', 'approve', 'end', 'terminate', 'denounce', 'suspend', 'extend', 'renew', 'prolong', 'conclude', 'initial', 'negotiate', 'adopt', 'reject', 'amend', 'submit', 'put', 'pass', 'publish', 'register']);

/** "Neither was ever ended", "both came into force in May": of texts, and not of those who made them. */
const isSubjectOfTexts = (reading: Reading, t: Token): boolean => {
  const { syntax } = reading;
  if (!['neither', 'both', 'all'].includes(lower(t)) || !t.deprel.startsWith('nsubj')) return false;
  const verb = syntax.tokens[t.head];
  if (verb?.upos !== 'VERB') return false;
  return verbGroup(syntax, verb).passive ? onTexts.has(verb.lemma) : ofTexts.has(verb.lemma);
};

/** "ratified the first two", "the last two were signed": the order in which the text brought them. */
const orderOf = (reading: Reading, t: Token): 'first' | 'last' | 'other' | undefined => {
  const before = lower(reading.syntax.tokens[t.index - 1]);
  const isCounted = ['two', 'three'].includes(lower(t)) && ['the', 'its'].includes(lower(reading.syntax.tokens[t.index - 2]));
  const after = reading.syntax.tokens[t.index + 1];
  return isCounted && (before === 'first' || before === 'last' || before === 'other') && after?.upos !== 'NOUN' ? before : undefined;
};

const inOrder = (clusters: readonly Cluster[], t: Token, which: 'first' | 'last' | 'other'): readonly Cluster[] => {
  const n = lower(t) === 'two' ? 2 : 3;
  const before = clusters.filter((c) => firstOf(c) < t.index && c.mentions.some((m) => t.sentence - m.head.sentence <= 5 && m.head.index < t.index)).toSorted((a, b) => firstOf(a) - firstOf(b));
  return before.length <= n && which !== 'other' && before.length !== n ? [] : which === 'first' ? before.slice(0, n) : before.slice(-n);
};

/** "The latter was never ratified", "the former lapsed": one of the two named last. */
const ofTwo = (reading: Reading, clusters: readonly Cluster[], t: Token): Cluster | undefined => {
  if (!/^(?:latter|former)$/.test(lower(t)) || reading.syntax.tokens[t.index + 1]?.upos === 'NOUN') return undefined;
  const near = clusters.filter((c) => lastBefore(c, t.index) >= 0 && c.mentions.some((m) => m.head.index < t.index && t.sentence - m.head.sentence <= 1)).toSorted((a, b) => lastBefore(a, t.index) - lastBefore(b, t.index)).slice(-2);
  const verb = reading.syntax.tokens[t.head];
  const isOfText = verb?.upos === 'VERB' && (relation(t) === 'obj' ? onTexts.has(verb.lemma) : verbGroup(reading.syntax, verb).passive ? onTexts.has(verb.lemma) : ofTexts.has(verb.lemma));
  return near.length < 2 || !isOfText ? undefined : lower(t) === 'latter' ? near[1] : near[0];
};

const groupOf = (t: Token, members: readonly Cluster[]): Group => ({ cluster: { mentions: [asMention(t)], parties: new Set(), age: null, years: new Set() }, members });

/** Plural nouns and "both" that stand for agreements named apart. */
export const findGroups = (reading: Reading, clusters: readonly Cluster[]): readonly Group[] => (clusters.length < 1 ? [] : reading.syntax.tokens.flatMap((t): readonly Group[] => {
  const { syntax } = reading;
  const isPlural = t.xpos === 'NNS' && (heads.has(t.lemma) || t.lemma === 'text' || t.lemma === 'document');
  const before1 = syntax.tokens[t.index - 1];
  const isBoth = ['both', 'three'].includes(lower(t)) && t.upos !== 'DET' && (before1?.upos === 'VERB' || (lower(before1) === 'all' && syntax.tokens[t.index - 2]?.upos === 'VERB')) && /^(?:[.,;]| (?:on|in|at|last|this|by|yesterday|today|before|after)\b)/u.test(reading.text.slice(t.end, t.end + 12));
  if (!isPlural && !counting.test(t.text)) return [];
  const one = ofTwo(reading, clusters, t);
  if (one !== undefined) return [groupOf(t, [one])];
  const order = orderOf(reading, t);
  const ordered = order === undefined ? [] : inOrder(clusters, t, order);
  if (ordered.length >= 2) return [groupOf(t, ordered)];
  if (isSubjectOfTexts(reading, t)) {
    const two = membersOf(clusters, t, lower(t) === 'all' ? undefined : 2);
    return two.length < 2 ? [] : [groupOf(t, two)];
  }
  if (!isPlural && !isBoth) return [];
  const before = children(syntax, t).map(lower);
  if (isPlural && before.some((w) => ['other', 'such', 'many', 'several', 'some', 'any', 'all', 'future', 'more', 'no', 'similar', 'previous'].includes(w))) return [];
  const number = children(syntax, t).find((c) => relation(c) === 'nummod');
  const count = isBoth ? (lower(t) === 'both' ? 2 : 3) : before.includes('both') ? 2 : number === undefined ? undefined : cardinal(lower(number));
  const isDefinite = before.some((w) => ['the', 'these', 'those', 'both'].includes(w));
  if (count === undefined && !isDefinite) return [];
  const members = membersOf(clusters, t, count);
  const alone = members.length < 2 && isPlural && (count === 2 || count === undefined) ? clusters.filter((c) => firstOf(c) < t.index && c.mentions.some((m) => m.noun === t.lemma)) : [];
  if (alone.length === 1) return [groupOf(t, alone)];
  return members.length < 2 ? [] : [groupOf(t, members)];
}));
