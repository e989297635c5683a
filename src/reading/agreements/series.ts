import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, relation, subjectOf, subtree } from '../../language/tree.ts';
import type { Cluster } from './clusters.ts';
import type { Context } from './context.ts';
import { codesUnder } from './doers.ts';
import { lower } from './draft.ts';
import { heads } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { meantBy } from './pronouns.ts';

/** One State's agreements with several: whose they are, and with whom. */
interface Series { readonly home: string; readonly partners: readonly string[] }

/** "with South Korea, Colombia and Panama", hung on the noun or on the word that takes it up ("among them those with Spain and China"). */
const partnersAt = (ctx: Context, noun: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  const withs = syntax.tokens.filter((t) => t.sentence === noun.sentence && relation(t) === 'nmod' && lower(childBy(syntax, t, 'case')) === 'with');
  const own = withs.filter((t) => t.head === noun.index || ['those', 'ones', 'texts'].includes(lower(headOf(syntax, t))));
  return own.flatMap((t) => codesUnder(ctx, t));
};

/** Whoever the noun says they are of, else who the clause is about. */
const homeAt = (ctx: Context, noun: Token, partners: readonly string[]): string | undefined => {
  const { syntax } = ctx.reading;
  const owner = childBy(syntax, noun, 'nmod:poss');
  const owned = owner === undefined ? [] : codesUnder(ctx, owner);
  const subject = subjectOf(syntax, clauseOf(syntax, noun));
  const codes = owned.length > 0 ? owned : subject === undefined || subject.index === noun.index ? [] : codesUnder(ctx, subject);
  const others = codes.filter((c) => !partners.includes(c));
  return others.length === 1 ? others[0] : undefined;
};

const known = new WeakMap<Context, readonly Series[]>();

const seriesIn = (ctx: Context): readonly Series[] => {
  const held = known.get(ctx) ?? ctx.reading.syntax.tokens.filter((t) => t.xpos === 'NNS' && heads.has(t.lemma)).flatMap((noun): readonly Series[] => {
    const partners = partnersAt(ctx, noun);
    const home = partners.length < 2 ? undefined : homeAt(ctx, noun, partners);
    return home === undefined ? [] : [{ home, partners }];
  });
  known.set(ctx, held);
  return held;
};

const isWithin = (ctx: Context, t: Token): boolean => ['nmod', 'obl'].includes(relation(t)) && lower(childBy(ctx.reading.syntax, t, 'case')) === 'with';

const withOf = (ctx: Context, m: Mention): readonly string[] =>
  children(ctx.reading.syntax, m.head).filter((c) => relation(c) === 'nmod' && isWithin(ctx, c)).flatMap((c) => codesUnder(ctx, c));

/** "an accord on river traffic with Chad", "with Chad, a treaty was approved": with whom, however the tree hangs it. */
const withWhom = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  const inside = subtree(syntax, m.head, (t) => ['acl', 'appos', 'parataxis', 'advcl', 'conj'].includes(relation(t))).filter((t) => isWithin(ctx, t));
  const verb = relation(m.head) === 'nsubj' ? headOf(syntax, m.head) : undefined;
  const beside = verb?.upos === 'VERB' ? children(syntax, verb).filter((c) => relation(c) === 'obl' && isWithin(ctx, c)) : [];
  return [...new Set([...m.partners, ...[...inside, ...beside].flatMap((t) => codesUnder(ctx, t))])];
};

const manyHeld = new WeakMap<Context, Series | null>();
/** Agreements of as many partners make the State that the report is about the other side of each. */
const manyLeast = 3;
/** Sentences that say what a report is about: its headline and its first. */
const aboutSentences = 3;

/** A report on what one State has with many: "Norway ratifies eight agreements", then "a deal with Chad", "an accord with Peru". */
const homeOfMany = (ctx: Context): Series | undefined => {
  const held = manyHeld.get(ctx);
  if (held !== undefined) return held ?? undefined;
  const partners = [...new Set(ctx.clusters.flatMap((c) => { const own = [...new Set(c.mentions.flatMap((m) => withWhom(ctx, m)))]; return own.length === 1 ? own : []; }))];
  const { syntax } = ctx.reading;
  const about = partners.length < manyLeast ? [] : syntax.sentences.slice(0, aboutSentences).flatMap((s) => { const subject = subjectOf(syntax, syntax.tokens[s.root]!); return subject === undefined ? [] : codesUnder(ctx, subject); }).filter((c) => !partners.includes(c));
  const series = about[0] === undefined ? undefined : { home: about[0], partners };
  manyHeld.set(ctx, series ?? null);
  return series;
};

/** "which has been in force with Tuvalu since August". */
const relativeWith = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  const inner = children(syntax, m.head).filter((c) => c.deprel === 'acl:relcl' || relation(c) === 'acl');
  return inner.flatMap((v) => children(syntax, v).filter((c) => ['obl', 'nmod'].includes(relation(c)) && lower(childBy(syntax, c, 'case')) === 'with').flatMap((c) => codesUnder(ctx, c)));
};

/** "It has torn up an accord with Helsinki": whoever the clause above or the sentence before was about. */
const pronounSubject = (ctx: Context, m: Mention): readonly string[] => {
  const { syntax } = ctx.reading;
  const subject = subjectOf(syntax, clauseOf(syntax, m.head));
  if (subject === undefined || codesUnder(ctx, subject).length > 0) return [];
  const meant = meantBy(syntax, subject);
  return meant === undefined ? [] : codesUnder(ctx, meant);
};

const pluralsHeld = new WeakMap<Context, readonly { readonly at: number; readonly pair: readonly string[] }[]>();

/** "two trade agreements that the Union made with Morocco": whose several are, told of all of them at once. */
export const pairOfPlural = (ctx: Context, cluster: Cluster): readonly string[] => {
  const { syntax } = ctx.reading;
  const held = pluralsHeld.get(ctx) ?? syntax.tokens.filter((t) => t.xpos === 'NNS' && heads.has(t.lemma)).flatMap((noun) => {
    const inner = children(syntax, noun).filter((c) => ['acl', 'acl:relcl'].includes(c.deprel) && c.upos === 'VERB').flatMap((v) => [subjectOf(syntax, v), ...children(syntax, v).filter((c) => relation(c) === 'obl' && ['with', 'by', 'between'].includes(lower(childBy(syntax, c, 'case'))))]).filter((t) => t !== undefined && t.index !== noun.index);
    const own = children(syntax, noun).filter((c) => c.deprel === 'nmod:poss' || (relation(c) === 'nmod' && ['with', 'between'].includes(lower(childBy(syntax, c, 'case')))));
    const over = headOf(syntax, noun);
    const maker = over?.upos === 'VERB' && /^(?:sign|conclude|have|make|strike|reach|ratify|negotiate|share)$/.test(over.lemma) && relation(noun) === 'obj' ? [subjectOf(syntax, over)] : [];
    const pair = [...new Set([...inner, ...own, ...maker].flatMap((t) => (t === undefined ? [] : codesUnder(ctx, t))))];
    return pair.length === 2 ? [{ at: noun.index, pair }] : [];
  });
  pluralsHeld.set(ctx, held);
  const first = cluster.mentions[0]!.head.index;
  return held.findLast((p) => p.at < first)?.pair ?? [];
};

/** The pair of the agreement named with its partner ("its treaty with Chad") that the text speaks of most: whose it is, and with whom. */
const roles = (ctx: Context, settled: ReadonlyMap<Cluster, readonly string[]>, except: Cluster): Series | undefined => {
  const pairs = [...settled].filter(([c, p]) => c !== except && p.length === 2).toSorted((a, b) => b[0].mentions.length - a[0].mentions.length);
  for (const [c, pair] of pairs) {
    const partner = c.mentions.flatMap((m) => withOf(ctx, m)).find((x) => pair.includes(x));
    const home = pair.find((x) => x !== partner);
    if (partner !== undefined && home !== undefined) return { home, partners: [partner] };
  }
  return undefined;
};

/** Whose one of several is, by the one partner of them that its own words name: "the Peruvian accord", after "Norway's accords with Chad, Peru and Ghana". */
export const pairOfSeries = (ctx: Context, cluster: Cluster): readonly string[] | undefined => {
  const many = homeOfMany(ctx);
  const partner = many === undefined ? [] : [...new Set(cluster.mentions.flatMap((m) => withWhom(ctx, m)))].filter((c) => c !== many.home);
  if (many !== undefined && partner.length === 1 && [...cluster.parties].every((c) => c === many.home || c === partner[0])) return [many.home, partner[0]!];
  for (const s of seriesIn(ctx)) {
    const named = [...cluster.parties].filter((c) => s.partners.includes(c));
    if (named.length === 1 && [...cluster.parties].every((c) => c === s.home || c === named[0])) return [s.home, named[0]!];
  }
  return undefined;
};

/** The other side of an agreement of which one is known, from what the text says of others like it. */
export const otherSide = (ctx: Context, cluster: Cluster, own: readonly string[], settled: ReadonlyMap<Cluster, readonly string[]>): readonly string[] => {
  const told = cluster.mentions.flatMap((m) => relativeWith(ctx, m)).slice(0, 1);
  const series = seriesIn(ctx);
  const one = own[0] ?? told[0];
  if (one === undefined) return [];
  const of = series.find((s) => s.partners.includes(one));
  if (of !== undefined) return [...told, of.home];
  const before = cluster.mentions.slice(0, 2).flatMap((m) => (withOf(ctx, m).includes(one) ? pronounSubject(ctx, m) : [])).filter((c) => c !== one);
  if (before.length === 1) return [...told, ...before];
  // "follows the Union, which has been in force with Tuvalu": of whoever has the story's own agreement.
  // So is "the tax treaty with Brazil", in a text about what one State has with others.
  const isWith = cluster.mentions.some((m) => withOf(ctx, m).includes(one));
  // "Norway is reviewing its own arrangement", after another State's with Chad: with Chad as well.
  const isOwned = !isWith && cluster.mentions.some((m) => m.owner === one);
  const like = isOwned ? roles(ctx, settled, cluster) : undefined;
  if (like !== undefined && one !== like.home && !like.partners.includes(one)) return [...told, ...like.partners];
  const main = told.length === 0 && !isWith ? undefined : roles(ctx, settled, cluster);
  return main === undefined || one === main.home || main.partners.includes(one) ? told : [...told, main.home];
};
