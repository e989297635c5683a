import { near } from '../near.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, relation } from '../../language/tree.ts';
import type { Cluster } from './clusters.ts';
import { clauseTokens, type Context } from './context.ts';
import { facets } from './lexicon.ts';
import type { Mention } from './mentions.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';
const pronouns: ReadonlySet<string> = new Set(['it', 'which', 'that', 'this', 'them', 'one', 'both', 'these', 'they', 'itself']);

const inOrder = new WeakMap<Context, readonly Mention[]>();

/** Mentions by their place in the text. */
const mentionsOf = (ctx: Context): readonly Mention[] => {
  let all = inOrder.get(ctx);
  if (all === undefined) {
    const known = new Set(ctx.clusters);
    all = [...ctx.clusterOf].filter(([, c]) => known.has(c)).map(([m]) => m).sort((a, b) => a.head.index - b.head.index);
    inOrder.set(ctx, all);
  }
  return all;
};

/** The agreement whose mention, or whose pronoun, is an argument of a verb above: "it will take effect when both have ratified". */
const fromAbove = (ctx: Context, token: Token): Cluster | undefined => {
  const { syntax } = ctx.reading;
  let up = headOf(syntax, token);
  for (let guard = 0; up !== undefined && guard < 8; guard += 1) {
    if (up.upos === 'VERB' || up.upos === 'ADJ' || childBy(syntax, up, 'cop') !== undefined) {
      for (const c of children(syntax, up)) {
        if (!['nsubj', 'obj', 'obl', 'nmod'].includes(relation(c)) || c.index === token.index) continue;
        const held = mentioned(ctx, c) ?? (lower(c) === 'it' && c.index < token.index ? subjectBefore(ctx, c) : undefined);
        if (held !== undefined) return held;
      }
    }
    const own = mentioned(ctx, up);
    if (own !== undefined) return own;
    up = headOf(syntax, up);
  }
  return undefined;
};

/** What the sentence before was about, where its subject was an agreement. */
const subjectBefore = (ctx: Context, token: Token): Cluster | undefined => {
  const { syntax } = ctx.reading;
  if (token.sentence === 0) return undefined;
  const root = syntax.tokens[syntax.sentences[token.sentence - 1]!.root]!;
  const subject = childBy(syntax, root, 'nsubj');
  const held = subject === undefined ? undefined : mentioned(ctx, subject) ?? mentionedBeside(ctx, subject);
  return held ?? broughtBefore(ctx, token);
};

/** "Its predecessor, the Kyoto Protocol". */
const mentionedBeside = (ctx: Context, subject: Token): Cluster | undefined => {
  const beside = children(ctx.reading.syntax, subject).find((c) => relation(c) === 'appos');
  return beside === undefined ? undefined : mentioned(ctx, beside);
};

/** "They also concluded a memorandum. It runs for three years": what the sentence before has brought up for the first time. */
const broughtBefore = (ctx: Context, token: Token): Cluster | undefined => {
  if (!/^it$/i.test(token.text) || ctx.reading.syntax.sentences[token.sentence]!.first !== token.index) return undefined;
  const last = mentionsOf(ctx).findLast((m) => m.head.sentence === token.sentence - 1 && m.head.index < token.index);
  const c = last === undefined || last.isDefinite || !['obj', 'nsubj'].includes(relation(last.head)) ? undefined : ctx.clusterOf.get(last);
  return c !== undefined && c.mentions[0] === last ? c : undefined;
};

const isOld = (c: Cluster): boolean => c.age === 'old' || c.years.size > 0;

/**
 * The agreement that a sentence is about where it names none itself: how near each was named, how often, whether as a subject; one that
 * the text only looks back on comes after those it tells of.
 */
export const topicAt = (ctx: Context, token: Token): Cluster | undefined => {
  const above = fromAbove(ctx, token);
  if (above !== undefined) return above;
  const { syntax } = ctx.reading;
  let best: Cluster | undefined;
  let most = -Infinity;
  const seen = new Map<Cluster, number>();
  for (const m of mentionsOf(ctx)) {
    if (m.head.index >= token.index && (m.head.sentence !== token.sentence || seen.size > 0 && m.head.index - token.index > 20)) break;
    const c = ctx.clusterOf.get(m)!;
    const distance = token.sentence - m.head.sentence;
    const isSubject = relation(m.head) === 'nsubj' && headOf(syntax, m.head)?.index === syntax.sentences[m.head.sentence]!.root;
    const here = (m.head.index > token.index ? -0.3 : distance === 0 ? 0.6 : -distance * 0.8) + (isSubject ? 0.7 : 0);
    seen.set(c, Math.max(seen.get(c) ?? -Infinity, here));
  }
  const main = ctx.clusters[0];
  for (const [c, near] of seen) {
    const score = near + (c === main ? 1.2 : 0) - (isOld(c) ? 0.5 : 0) + Math.min(0.5, c.mentions.length * 0.08);
    if (score > most) { most = score; best = c; }
  }
  return best !== undefined && (most > -4 || best === main) ? best : undefined;
};

/** The agreement mentioned last before a token. */
export const lastBefore = (ctx: Context, token: Token): Cluster | undefined => topicAt(ctx, token);

/** The next agreement that the text speaks of, in this sentence or the one after. */
export const nextAfter = (ctx: Context, verb: Token): Cluster | undefined => {
  const m = mentionsOf(ctx).find((x) => x.head.index > verb.index && x.head.sentence - verb.sentence <= 1);
  return m === undefined ? undefined : ctx.clusterOf.get(m);
};

/** A token that is, or lies in, the words of a mention. */
const mentioned = (ctx: Context, token: Token): Cluster | undefined => {
  // The tree may hang a clause on any word of a title: "the Treaty on the Basis of Relations, signed in 2001".
  const m = ctx.mentionAt.get(token.index) ?? near(mentionsOf(ctx), token).find((x) => x.strength === 'named' && x.start <= token.start && token.end <= x.end);
  return m === undefined ? undefined : ctx.clusterOf.get(m);
};

const ofAgreement: ReadonlySet<string> = new Set(['in', 'of', 'under', 'from', 'to', 'for', 'on', 'with', 'into', 'as']);

/** "the Agreement on partnership, known as IA-CEPA, which …": of what is known so. */
const knownAs = (ctx: Context, token: Token | undefined): Cluster | undefined => {
  const up = token === undefined || relation(token) !== 'obl' ? undefined : headOf(ctx.reading.syntax, token);
  if (up === undefined || relation(up) !== 'acl' || !/^(?:know|call|name|dub|title)$/.test(up.lemma)) return undefined;
  const noun = headOf(ctx.reading.syntax, up);
  return noun === undefined ? undefined : mentioned(ctx, noun) ?? ownerAbove(ctx, noun);
};

/** "the agreement between Norway and Iceland, which expired": of the agreement whose phrase holds the States. */
const ownerAbove = (ctx: Context, token: Token | undefined): Cluster | undefined => {
  let t = token;
  for (let guard = 0; t !== undefined && guard < 4; guard += 1) {
    const up = headOf(ctx.reading.syntax, t);
    // "a treaty calling for demarcation, which they signed"
    const isInParticiple = up?.upos === 'VERB' && relation(up) === 'acl' && up.deprel !== 'acl:relcl' && ['obl', 'obj'].includes(relation(t));
    if (!isInParticiple && (!['nmod', 'conj', 'flat', 'compound'].includes(relation(t)) || !['PROPN', 'NOUN', 'NUM'].includes(t.upos))) return undefined;
    t = isInParticiple ? headOf(ctx.reading.syntax, up) : up;
    const held = t === undefined ? undefined : mentioned(ctx, t);
    if (held !== undefined) return held;
  }
  return undefined;
};

/** The agreement that a noun, relative or personal pronoun speaks of; `depth` bounds the walk down a noun phrase. */
export const clusterAt = (ctx: Context, token: Token | undefined, depth = 0): Cluster | undefined => {
  if (token === undefined || depth > 4) return undefined;
  const { syntax } = ctx.reading;
  const direct = mentioned(ctx, token);
  if (direct !== undefined) return direct;
  const word = lower(token);
  if (pronouns.has(word) && ['PRON', 'DET', 'NUM'].includes(token.upos)) {
    const clause = clauseOf(syntax, token);
    if (clause.deprel === 'acl:relcl' && (word === 'which' || word === 'that')) {
      const over = headOf(syntax, clause);
      // "a side agreement on jurisdiction that lawyers have been drafting"
      const holding = over === undefined ? undefined : mentionsOf(ctx).find((m) => m.first <= over.index && over.index <= m.last);
      if (holding !== undefined) return ctx.clusterOf.get(holding);
      return clusterAt(ctx, over, depth + 1) ?? ownerAbove(ctx, over) ?? knownAs(ctx, over);
    }
    if (word === 'which' || word === 'that') return undefined;
    if (word === 'one' || word === 'both' || word === 'these' || word === 'they') return undefined;
    return referentOf(ctx, token);
  }
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const noun = token.lemma.toLowerCase();
  const isFacet = facets.has(noun);
  // "participation in the treaty", "its obligations under the pact", "the Brexit withdrawal text".
  for (const c of children(syntax, token)) {
    if (relation(c) === 'appos' && c.index > token.index) { const held = mentioned(ctx, c); if (held !== undefined) return held; }
    if (!isFacet || c.index === token.index) continue;
    if ((relation(c) === 'nmod' && ofAgreement.has(lower(childBy(syntax, c, 'case')))) || ['compound', 'nmod:poss', 'acl'].includes(c.deprel)) {
      const held = relation(c) === 'acl' ? clauseMention(ctx, c) : clusterAt(ctx, c, depth + 1);
      if (held !== undefined) return held;
    }
  }
  // "its participation", "their obligations", "the instruments": of the agreement that the text is about, unless something else is named.
  const isOfOther = children(syntax, token).some((c) => relation(c) === 'nmod' && ['of', 'in', 'under'].includes(lower(childBy(syntax, c, 'case'))) && !facets.has(c.lemma));
  return isFacet && !isOfOther ? topicAt(ctx, token) : undefined;
};

const clauseMention = (ctx: Context, verb: Token): Cluster | undefined => {
  for (const t of clauseTokens(ctx.reading, verb)) {
    const held = mentioned(ctx, t);
    if (held !== undefined) return held;
  }
  return undefined;
};

/** "it": what a sentence has named as its subject before, else what the text is about. */
const referentOf = (ctx: Context, token: Token): Cluster | undefined => {
  const here = near(mentionsOf(ctx), ctx.reading.syntax.sentences[token.sentence]!).some((m) => m.head.sentence === token.sentence && m.head.index < token.index);
  return (here ? undefined : subjectBefore(ctx, token)) ?? topicAt(ctx, token);
};
