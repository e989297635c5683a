import type { FactType, Mode } from '../../core/act.ts';
import { isAct } from '../../core/act.ts';
import type { RefusalCode } from '../../core/refusal.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { children, headIn } from '../../language/tree.ts';
import { cardinal } from '../time/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Anchored } from '../proposed/anchor.ts';
import { refusalCounts } from '../refused.ts';
import { findClauses } from './clauses.ts';
import { cluster, nameOf, type Cluster } from './clusters.ts';
import { contextOf, type Context } from './context.ts';
import { dateOf } from './dates.ts';
import { doersOf } from './doers.ts';
import { draft, lower, settled, type Draft } from './draft.ts';
import { isCapital } from './edges.ts';
import { governors } from './governors.ts';
import { actNouns, heads, weakHeads } from './lexicon.ts';
import { mended } from './mend.ts';
import { describe, findMentions, type Mention } from './mentions.ts';
import { partiesOf } from './phrase-parties.ts';
import { modeOf, nounModeOf } from './mode.ts';
import { concluded } from './index.ts';
import { actRules } from './rules.ts';
import { isPassive } from './targets.ts';

/** The tokens that a stretch covers. */
const tokensIn = (reading: Reading, span: Span): readonly Token[] => reading.syntax.tokens.filter((t) => contains(span, t));

/** Kinds of act that the same words tell. */
const families: readonly (readonly FactType[])[] = [['ratification', 'acceptance', 'approval', 'accession', 'succession'], ['denunciation', 'withdrawal'], ['termination', 'collapse', 'expiry'], ['extension', 'renewal', 'resumption']];
const isAkin = (a: FactType, b: FactType): boolean => a === b || families.some((f) => f.includes(a) && f.includes(b));

/** Whether a word tells of a kind of act by itself: "ratified", "ratification". */
const tells = (t: Token, type: FactType): boolean => {
  const noun = t.upos === 'NOUN' ? actNouns.get(t.lemma) : undefined;
  return noun === undefined ? t.upos === 'VERB' && (actRules.get(t.lemma) ?? []).some((r) => isAkin(r.act, type)) : isAkin(noun, type);
};

/** The words that a quoted clause hangs on: the verb whose own head lies outside (else any verb, else the outermost word), and the one that tells of the act. */
const pivotsOf = (reading: Reading, type: FactType, span: Span): { readonly root: Token; readonly act: Token } | undefined => {
  const inside = tokensIn(reading, span);
  const outermost = inside.filter((t) => !inside.some((u) => u.index === t.head));
  const root = outermost.find((t) => t.upos === 'VERB') ?? inside.find((t) => t.upos === 'VERB') ?? outermost.find((t) => t.upos !== 'PUNCT');
  return root === undefined ? undefined : { root, act: inside.find((t) => tells(t, type)) ?? root };
};

const undoing = /^(?:revoke|rescind|retract|reverse|undo|abandon|drop|shelve|scrap)$/;
const undoingWith: ReadonlyMap<string, string> = new Map([['take', 'back'], ['call', 'off'], ['break', 'off'], ['put', 'off']]);

/** How the words claim an act: by the word that tells of it, bent by those above; else by what the verb makes of it that stands in its place ("revoked its notice"). */
const heardIn = (reading: Reading, { root, act }: { readonly root: Token; readonly act: Token }): Mode => {
  const { syntax } = reading;
  if (undoing.test(root.lemma) || children(syntax, root).some((c) => undoingWith.get(root.lemma) === lower(c))) return 'denied';
  if (act.upos === 'NOUN') return nounModeOf(syntax, act);
  const heard = modeOf(syntax, act);
  const force = act === root && heard === 'done' ? governors.get(root.lemma) : undefined;
  return force === undefined || force === 'as-is' || actRules.has(root.lemma) ? heard : force;
};

const unlimited = /\b(?:unlimited|indefinite(?:ly)?|no fixed term|without (?:a )?(?:time )?limit)\b/i;
const counted = /\b(an?|one|\d{1,3}|[a-z]+(?:-[a-z]+)?)[ -](year|month|week|day)s?\b/gi;

/** Lengths of time that a stretch names: those read as such, else counted units of the calendar. */
const lengthsIn = (reading: Reading, span: Span): readonly string[] => {
  const read = reading.times.filter((t) => t.type === 'DURATION' && t.value !== null && /\d/.test(t.value) && contains(span, t)).map((t) => t.value!);
  if (read.length > 0) return read;
  return [...reading.text.slice(span.start, span.end).matchAll(counted)].flatMap(([, n = '', unit = '']) => {
    const count = /^an?$/i.test(n) ? 1 : cardinal(n.toLowerCase());
    return count === undefined ? [] : [`P${count}${unit[0]!.toUpperCase()}`];
  });
};

/** What a quoted term amounts to; undefined where the quote holds no such thing, or more than one. */
const valueOf = (reading: Reading, type: FactType, span: Span): string | number | null | undefined => {
  if (type === 'article-count') {
    const counts = tokensIn(reading, span).filter((t) => t.lemma === 'article').map((t) => cardinal(lower(reading.syntax.tokens[t.index - 1])));
    return counts.length === 1 ? counts[0] : undefined;
  }
  const lengths = lengthsIn(reading, span);
  if (lengths.length === 0 && type === 'term' && unlimited.test(reading.text.slice(span.start, span.end))) return null;
  return lengths.length === 1 ? lengths[0] : undefined;
};

/**
 * Everything about a proposed fact but its kind and its place: mode, date, place and value come from the words themselves, seen with our own mentions,
 * so that no proposal beside it can change them.
 */
const draftOf = (own: Context, c: Cluster, type: FactType, evidence: Span): Draft | undefined => {
  const { reading } = own;
  const pivots = pivotsOf(reading, type, evidence);
  if (pivots === undefined) return undefined;
  const { root, act } = pivots;
  if (!isAct(type)) {
    const value = valueOf(reading, type, evidence);
    return value === undefined ? undefined : { cluster: c, verb: root, doers: [], fact: { type, status: 'done', date: null, party: null, place: null, value, evidence, by: 'proposed/clause' } };
  }
  const made = draft(own, c, type, act, settled(heardIn(reading, pivots), type), doersOf(own, root, isPassive(own, root)), { evidence, by: 'proposed/act' });
  return made.fact.date !== null || made.fact.status === 'denied' || act === root ? made : { ...made, fact: { ...made.fact, date: dateOf(own, root) } };
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
  const bare = { head, noun: heads.has(noun) || weakHeads.has(noun) ? noun : 'name', kind: null, strength, words, isDefinite: strength === 'named', isPredicate: false, year: null, parties: partiesOf(reading, head, first.index, last.index), partners: [], owner: null, age: null, isPrivate: false } as const;
  return { ...(told ?? bare), isPredicate: false, start: span.start, end: span.end, first: first.index, last: last.index };
};

const clusterOf = (mentions: readonly Mention[]): Cluster => ({
  mentions: [...mentions], parties: new Set(mentions.flatMap((m) => m.parties)), age: mentions.find((m) => m.age !== null)?.age ?? null, years: new Set(mentions.flatMap((m) => (m.year === null ? [] : [m.year]))),
});

/**
 * The agreements that were proposed for the windows of a text, in place of those that our own rules find. Only mentions, kinds of act and the words of each
 * are the proposer's; names, kinds, parties, modes, dates, places, speakers and what replaces what are found in the text by the same steps as ever.
 */
export const withProposed = (given: Reading, windows: readonly Anchored[]): Reading => {
  const reading = { ...given, syntax: mended(given.syntax) };
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
  const done = concluded(ctx, [...drafts, ...replaced], true);
  const kept = done.agreements.length - reading.agreements.length;
  refused.push(...Array.from({ length: clusters.length - kept }, () => 'reader/not-between-states' as const));
  return { ...done, refused: [...done.refused, ...refusalCounts(refused)] };
};
