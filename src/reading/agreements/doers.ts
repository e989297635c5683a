import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, relation, subjectOf, subtree } from '../../language/tree.ts';
import { near, spanOver } from '../near.ts';
import type { Actor, Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { meantBy } from './pronouns.ts';
import { isPlaceUse } from './place-use.ts';

/** State, organisation or null for an actor: what a party code may be made of. */
export const codeOf = (a: Actor): string | null => {
  if (a.kind === 'place' || a.kind === 'media') return null;
  const raw = a.kind === 'state' ? a.id : a.state ?? a.id;
  const code = raw?.split('/')[0] ?? null;
  return code !== null && /^[A-Z0-9]{2,12}$/.test(code) ? code : null;
};

const outside: ReadonlySet<string> = new Set(['against', 'despite', 'like', 'unlike', 'without']);

/** Codes of those who do what a verb says: its subject or agent with all that is coordinated in it. */
export const doersOf = (ctx: Context, verb: Token, isPassive: boolean): readonly string[] => {
  const { syntax } = ctx.reading;
  const agent = isPassive ? agentOf(ctx, verb) : undefined;
  const subject = isPassive ? agent : leftSubject(ctx, verb) ?? subjectOf(syntax, verb);
  if (subject === undefined) return isPassive ? [] : overNoun(ctx, verb);
  if (/^(?:we|i|us)$/i.test(subject.text)) return ourState(ctx, subject);
  const owned = ownersOf(ctx, verb, subject);
  if (owned.length > 0) return owned;
  const own = codesUnder(ctx, subject);
  if (own.length > 0) return own;
  const said = speakerOf(ctx, verb, subject);
  if (said.length > 0 || !/^it$/i.test(subject.text)) return said;
  const meant = meantBy(syntax, subject);
  return meant === undefined || ctx.mentionAt.has(meant.index) ? [] : codesUnder(ctx, meant);
};

/** Who a passive says it is done by; not "by 90 votes to 60". */
export const agentOf = (ctx: Context, verb: Token): Token | undefined =>
  children(ctx.reading.syntax, verb).find((c) => relation(c) === 'obl' && childBy(ctx.reading.syntax, c, 'case')?.text.toLowerCase() === 'by' && !/^(?:vote|margin|majority|ballot|show|acclamation|consensus|exchange|year|month|week|day|end|means|decree|law|letter|note|consent|agreement|notice)$/.test(c.lemma) && !/^\d/.test(c.text) && !/^(?:visit|trip|tour|speech|statement|appeal|offer)$/.test(ctx.reading.syntax.tokens[(childBy(ctx.reading.syntax, c, 'case')?.index ?? 0) - 1]?.lemma ?? ''));

/** "We are not withdrawing," the president said: the speaker's State. */
const ourState = (ctx: Context, we: Token): readonly string[] => {
  const said = ctx.reading.attributions.filter((a) => a.content.some((c) => c.start <= we.start && we.end <= c.end));
  const state = said.at(-1)?.speaker.state ?? null;
  return state === null ? [] : [state];
};

/** "Norway denied that it had signed": whoever says so of himself. */
const speakerOf = (ctx: Context, verb: Token, subject: Token): readonly string[] => {
  if (!/^(?:it|he|she|they)$/i.test(subject.text) || relation(verb) !== 'ccomp') return [];
  const up = headOf(ctx.reading.syntax, verb);
  const above = up?.upos === 'VERB' ? subjectOf(ctx.reading.syntax, up) : undefined;
  return above === undefined || above.index === subject.index ? [] : codesUnder(ctx, above);
};

/** "Aliyev, Pashinyan and Trump will sign a declaration, officials say": the phrase before the verb, where the tree gives it to the verb of saying behind. */
const leftSubject = (ctx: Context, verb: Token): Token | undefined => {
  const { syntax } = ctx.reading;
  if (childBy(syntax, verb, 'nsubj') !== undefined || !['ccomp', 'root', 'parataxis'].includes(relation(verb))) return undefined;
  const over = headOf(syntax, verb);
  const taken = over === undefined || over.index < verb.index ? undefined : children(syntax, over).find((c) => relation(c) === 'nsubj' && c.index < verb.index);
  return taken;
};

/** "Germany has no intention of leaving", "its decision to withdraw": whoever has the intention acts. */
const overNoun = (ctx: Context, verb: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  // "is studying whether to follow"
  const over = relation(verb) === 'ccomp' && children(syntax, verb).some((c) => c.xpos === 'TO') ? headOf(syntax, verb) : undefined;
  if (over?.upos === 'VERB') return doersOf(ctx, over, false);
  const noun = ['acl', 'nmod'].includes(relation(verb)) && verb.deprel !== 'acl:relcl' ? headOf(syntax, verb) : undefined;
  if (noun === undefined || noun.upos !== 'NOUN') return [];
  // "both chambers having voted in favour"
  if (childBy(syntax, verb, 'aux')?.lemma === 'have') return codesUnder(ctx, noun);
  const owner = childBy(syntax, noun, 'nmod:poss');
  const own = owner === undefined || owner.upos === 'PRON' ? [] : codesUnder(ctx, owner);
  if (own.length > 0) return own;
  const up = headOf(syntax, noun);
  const subject = up !== undefined && ['obj', 'obl'].includes(relation(noun)) && up.upos === 'VERB' ? subjectOf(syntax, up) : childBy(syntax, noun, 'nsubj');
  return subject === undefined ? [] : codesUnder(ctx, subject);
};

/** "have recommended that their countries pull out": the countries are those of whoever recommends. */
const ownersOf = (ctx: Context, verb: Token, subject: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  const isTheirs = children(syntax, subject).some((c) => c.deprel === 'nmod:poss' && c.upos === 'PRON');
  const up = headOf(syntax, verb);
  const above = isTheirs && up !== undefined && relation(verb) === 'ccomp' && up.upos === 'VERB' ? subjectOf(syntax, up) : undefined;
  return above === undefined || above.index === subject.index ? [] : codesUnder(ctx, above);
};

const acting = new WeakMap<Reading, readonly Actor[]>();

/** Actors that may act: those that are no mere place, found once for a reading. */
const actingIn = (reading: Reading): readonly Actor[] => {
  let held = acting.get(reading);
  if (held === undefined) {
    held = reading.actors.filter((a) => !isPlaceUse(reading, a));
    acting.set(reading, held);
  }
  return held;
};

/** Codes under a noun phrase, relative clauses left out. */
export const codesUnder = (ctx: Context, word: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  const noun = ['WP', 'WDT'].includes(word.xpos) ? headOf(syntax, clauseOf(syntax, word)) ?? word : word;
  const isRelative = noun !== word && !near(ctx.reading.actors, noun).some((a) => a.start <= noun.start && noun.end <= a.end);
  const tokens = subtree(syntax, noun, (t) => t.index !== noun.index && ((isRelative && ['nmod', 'appos'].includes(t.deprel)) || ['acl', 'advcl', 'parataxis', 'ccomp', 'cop', 'aux'].includes(relation(t)) || (relation(t) === 'nmod' && outside.has(childBy(syntax, t, 'case')?.text.toLowerCase() ?? ''))));
  const named = actingIn(ctx.reading);
  const inside = listed(ctx, named, near(named, spanOver(tokens)).filter((a) => tokens.some((t) => t.start >= a.start && t.end <= a.end)));
  // "their" in "workers and their employer" is not who acts.
  const isOwn = (a: Actor): boolean => a.form !== 'pronoun' || tokens.some((t) => t.start === a.start && (t.index === noun.index || t.head === noun.index));
  const plural = inside.find((a) => a.members.length > 0 && isOwn(a));
  const codes = [...new Set(inside.filter((a) => !isOfCommoner(ctx, a)).map(codeOf).filter((c): c is string => c !== null))];
  // "the ambassador to Moscow" acts for one State: a person's or office's own state wins over the place in its title.
  const holder = inside.find((a) => (a.kind === 'person' || (a.kind === 'office' && a.form === 'role')) && a.state !== null);
  if (plural !== undefined) return plural.members;
  if (holder !== undefined && inside.filter((a) => a.kind === 'person').length <= 1 && codes.length > 1 && !tokens.some((t) => relation(t) === 'conj')) return [codeOf(holder)!].filter((c): c is string => c !== null);
  return codes;
};

/** Nouns of those who act for a State. */
export const officials = /^(?:government|president|minister|ministry|parliament|senate|chamber|house|assembly|side|authorit(?:y|ies)|delegation|leader|diplomat|official|cabinet|court|envoy|ambassador|negotiator|counterpart|leadership|people|voter|electorate|citizen|nation|foreign|prime|lawmaker|legislature|council|premier|chancellor|king|emir|crown|state|federation|republic|embassy|army|military|forces|troops|monarch|deput(?:y|ies)|secretary|spokes(?:man|woman|person)|head|team|party|administration|capital|Kremlin|charge|chargé|commissioner|consul|attaché|attache|general|admiral|colonel|marshal|commander|chief|delegate|representative|plenipotentiary|troop|monarchy|junta|ruler|side|lawyer|agent)s?$/i;

/** "the Danish brewer": a demonym before a common noun that is no office names nobody who acts for the State. */
const isOfCommoner = (ctx: Context, a: Actor): boolean => {
  if (a.form !== 'demonym') return false;
  const { tokens } = ctx.reading.syntax;
  const own = near(tokens, a).find((t) => t.end === a.end);
  const head = own === undefined ? undefined : headOf(ctx.reading.syntax, own);
  return head !== undefined && head.upos === 'NOUN' && head.index > own!.index && !officials.test(head.lemma) && !tokens.slice(own!.index + 1, head.index + 1).some((t) => officials.test(t.lemma));
};

/** "Peru, Chile, Bolivia and Ecuador" is one list, wherever the tree has put its members. */
const listed = (ctx: Context, all: readonly Actor[], some: readonly Actor[]): readonly Actor[] => {
  const place = placesIn(all);
  const out = new Set<number>();
  const joins = (a: Actor, b: Actor): boolean => a.end < b.start && a.kind === 'state' && b.kind === 'state' && /^(?:, and |, | and )(?:the )?$/.test(ctx.reading.text.slice(a.end, Math.min(b.start, a.end + 12)));
  for (const actor of some) {
    const at = place.get(actor)!;
    out.add(at);
    for (let i = at + 1; i < all.length && !out.has(i) && joins(all[i - 1]!, all[i]!); i += 1) out.add(i);
    for (let i = at; i > 0 && !out.has(i - 1) && joins(all[i - 1]!, all[i]!); i -= 1) out.add(i - 1);
  }
  return [...out].toSorted((x, y) => x - y).map((i) => all[i]!);
};

const places = new WeakMap<readonly Actor[], ReadonlyMap<Actor, number>>();

const placesIn = (all: readonly Actor[]): ReadonlyMap<Actor, number> => {
  const known = places.get(all) ?? new Map(all.map((a, i) => [a, i]));
  places.set(all, known);
  return known;
};
