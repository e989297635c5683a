import type { Edtf } from '../../core/date.ts';
import { parseDuration, shiftEdtf } from '../../core/duration.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, isClauseHead, relation, subjectOf, subtree } from '../../language/tree.ts';
import { near, spanOver } from '../near.ts';
import type { Actor, Reading, Timex } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { isPlaceUse, type Mention } from './mentions.ts';
import { meantBy } from './pronouns.ts';

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

const nearest = (list: readonly Timex[], verb: Token): Timex | undefined =>
  list.toSorted((a, b) => Math.abs(a.start - verb.start) - Math.abs(b.start - verb.start))[0];

const occasions = /^(?:talks?|meeting|visit|summit|ceremony|session|conference|negotiations?|trip|gathering)$/;

/** "On 17 January they will meet. After the talks they will sign …": the day of the occasion, told in one of the two sentences before. */
const occasionDate = (ctx: Context, verb: Token): Edtf | null => {
  const { syntax, times, published } = ctx.reading;
  const isThere = children(syntax, verb).some((c) => relation(c) === 'obl' && occasions.test(c.lemma) && ['after', 'following', 'during', 'at', 'on'].includes(childBy(syntax, c, 'case')?.text.toLowerCase() ?? ''));
  if (!isThere || published === null) return null;
  const from = syntax.sentences[Math.max(0, verb.sentence - 2)]!.start;
  return times.findLast((t) => t.type === 'DATE' && t.edtf !== null && /^\d{4}-\d\d-\d\d$/.test(t.edtf) && t.edtf >= published && from <= t.start && t.end <= verb.start)?.edtf ?? null;
};

/** "8 April 2010: Obama and Medvedev sign …": the date at the head of a line dates the line. */
const leadingDate = (reading: Reading, verb: Token): Edtf | null => {
  const line = reading.text.lastIndexOf('\n', verb.start) + 1;
  const first = near(reading.times, { start: line, end: line + 5 }).find((t) => t.start >= line && t.start - line <= 4 && t.type === 'DATE' && t.end <= verb.start);
  return first !== undefined && /^[*_]{0,2}\s?(?::|[–—-] )/.test(reading.text.slice(first.end, first.end + 4)) ? first.edtf : null;
};

/** The date that hangs on the verb itself: all that a denied act may have. */
export const ownDateOf = (ctx: Context, verb: Token): Edtf | null => {
  const own = clauseTokens(ctx.reading, verb).filter((t) => t.head === verb.index);
  return near(ctx.reading.times, spanOver(own)).find((t) => t.edtf !== null && t.type === 'DATE' && own.some((w) => t.start <= w.start && w.end <= t.end))?.edtf ?? null;
};

/** "signed a treaty handing the islands to Mauritius on Thursday": a day that the tree gives to a participle behind the object. */
const trailingDate = (ctx: Context, verb: Token): Edtf | null => {
  const { syntax, times } = ctx.reading;
  if (verb.upos !== 'VERB' || relation(verb) === 'acl') return null;
  const loose = children(syntax, verb).filter((c) => relation(c) === 'obj').flatMap((o) => children(syntax, o)).filter((c) => c.deprel === 'acl' && c.xpos === 'VBG').flatMap((c) => clauseTokens(ctx.reading, c));
  return near(times, spanOver(loose)).find((t) => t.edtf !== null && t.type === 'DATE' && loose.some((w) => t.start <= w.start && w.end <= t.end))?.edtf ?? null;
};

const mentioned = new WeakMap<Context, readonly Mention[]>();

const mentionsOf = (ctx: Context): readonly Mention[] => {
  const known = mentioned.get(ctx) ?? [...ctx.mentionAt.values()];
  mentioned.set(ctx, known);
  return known;
};

/** "entered into force thirty days after they had exchanged instruments": the one day from the other, by the length between them. */
const measuredDate = (ctx: Context, verb: Token, asker: Token | undefined): Edtf | null => {
  const { syntax, times, text } = ctx.reading;
  const isMarked = (t: Token): Token | undefined => { const m = childBy(syntax, t, 'mark'); return m !== undefined && ['after', 'before'].includes(m.text.toLowerCase()) ? m : undefined; };
  const up = headOf(syntax, verb);
  const own = relation(verb) === 'advcl' ? isMarked(verb) : undefined;
  const below = own !== undefined ? undefined : children(syntax, verb).find((c) => relation(c) === 'advcl' && isMarked(c) !== undefined);
  const mark = own ?? (below === undefined ? undefined : isMarked(below));
  const other = own === undefined ? below : up;
  if (mark === undefined || other === undefined || other === asker) return null;
  const length = near(times, { start: mark.start - 40, end: mark.start }).find((t) => t.end <= mark.start && t.value !== null && /^P\d+[DWMY]$/.test(t.value) && /^(?: to the day)? $/.test(text.slice(t.end, mark.start)) && !/\b(?:of|than) (?:a |an )?$/.test(text.slice(Math.max(0, t.start - 12), t.start)));
  const from = length === undefined ? null : dateOf(ctx, other, verb);
  if (length === undefined || from === null || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(from)) return null;
  const isLater = (mark.text.toLowerCase() === 'after') === (own === undefined);
  const by = parseDuration(length.value!);
  return by === undefined ? null : shiftEdtf(from, by, isLater ? 1 : -1) ?? null;
};

/** "A ceremony to sign the pact will be held on Friday": the day of the occasion that the act is the aim of. */
const aimDate = (ctx: Context, verb: Token): Edtf | null => {
  const { syntax } = ctx.reading;
  const noun = relation(verb) === 'acl' && children(syntax, verb).some((c) => c.xpos === 'TO') ? headOf(syntax, verb) : undefined;
  const up = noun === undefined || !occasions.test(noun.lemma) ? undefined : headOf(syntax, noun);
  return up?.upos === 'VERB' ? dateOf(ctx, up, verb) : null;
};

/** The date that a clause gives its act, not one inside a name or of a clause below. `asker` is the verb above or below that asks, which is not asked again. */
export const dateOf = (ctx: Context, verb: Token, asker?: Token): Edtf | null => dateUnder(ctx, verb) ?? dateAround(ctx, verb, asker);

/** The date in the words of a clause, or of a noun's phrase, itself. */
export const dateUnder = (ctx: Context, verb: Token): Edtf | null => {
  const { reading } = ctx;
  const own = clauseTokens(reading, verb);
  // "the treaty of 1997" dates the treaty, and nothing that is done to it.
  const isOfName = (t: Timex): boolean => near(mentionsOf(ctx), { start: t.start - 14, end: t.end }).some((m) => contains(m, t) || (m.end < t.start && t.start - m.end < 12 && /^ (?:of|from) (?:the )?$/.test(reading.text.slice(m.end, t.start))));
  const dates = near(reading.times, spanOver(own)).filter((t) => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME') && own.some((w) => t.start <= w.start && w.end <= t.end) && !isOfName(t));
  // What hangs on the verb itself ("On 2 October 2025 the treaty … entered into force") goes before what hangs on its nouns.
  const direct = dates.filter((t) => own.some((w) => t.start <= w.start && w.end <= t.end && w.head === verb.index));
  const after = dates.filter((t) => t.start > verb.start);
  return (nearest(direct, verb) ?? nearest(after, verb) ?? nearest(dates, verb))?.edtf ?? null;
};

/** The date that the clauses around give an act that has none in its own words. */
const dateAround = (ctx: Context, verb: Token, asker: Token | undefined): Edtf | null => {
  const { reading } = ctx;
  const own = clauseTokens(reading, verb);
  // "would cease to function from 18 July": the day stands by the infinitive; "voted on Thursday to leave": by the vote.
  const inner = children(reading.syntax, verb).find((c) => relation(c) === 'xcomp' && c.upos === 'VERB' && c !== asker);
  const up = headOf(reading.syntax, verb);
  const loose = trailingDate(ctx, verb);
  if (loose !== null) return loose;
  const outer = up !== undefined && up !== asker && up.lemma === 'vote' && ['xcomp', 'advcl'].includes(relation(verb)) ? up : undefined;
  const below = inner === undefined ? null : dateOf(ctx, inner, verb);
  if (below !== null) return below;
  const measured = measuredDate(ctx, verb, asker);
  if (measured !== null) return measured;
  const aim = aimDate(ctx, verb);
  if (aim !== null) return aim;
  const occasion = occasionDate(ctx, verb);
  if (occasion !== null) return occasion;
  if (outer !== undefined) return dateOf(ctx, outer, verb);
  // "met on Monday and signed", "announced on Tuesday, shortly after the cabinet approved it": on the same day.
  const isSoon = up !== undefined && relation(verb) === 'advcl' && /\b(?:shortly|hours|minutes|moments|soon|immediately|just) (?:after|before)$/.test(reading.text.slice(Math.max(0, own[0]!.start - 16), (childBy(reading.syntax, verb, 'mark')?.end ?? own[0]!.start)));
  const isLater = children(reading.syntax, verb).some((c) => /^(?:then|later|afterwards|since|subsequently|eventually|finally)$/.test(c.text.toLowerCase()));
  const isSame = up !== undefined && relation(verb) === 'conj' && up.xpos === verb.xpos && childBy(reading.syntax, verb, 'nsubj') === undefined && !isLater;
  // "A breakthrough came on Monday when they agreed a text."
  const isThen = up !== undefined && relation(verb) === 'advcl' && verb.xpos === 'VBD' && ['VBD', 'VBN'].includes(up.xpos) && ['when', 'as'].includes((childBy(reading.syntax, verb, 'mark') ?? children(reading.syntax, verb).find((c) => c.xpos === 'WRB'))?.text.toLowerCase() ?? '');
  if (up !== undefined && up.upos === 'VERB' && (isSoon || isSame || isThen)) {
    const day = dateOf(ctx, up);
    return day !== null && /^\d{4}-\d\d-\d\d/.test(day) ? day : null;
  }
  return leadingDate(reading, verb);
};

/** The duration in a clause that follows or touches a verb: "extended for five years", "by another 60 days". */
export const durationOf = (ctx: Context, verb: Token): string | null => {
  const own = clauseTokens(ctx.reading, verb);
  const found = near(ctx.reading.times, spanOver(own)).filter((t) => t.type === 'DURATION' && t.value !== null && /\d/.test(t.value) && t.start > verb.start && own.some((w) => t.start <= w.start && w.end <= t.end));
  return found[0]?.value ?? null;
};

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
export const officials = /^(?:government|president|minister|ministry|parliament|senate|chamber|house|assembly|side|authorit(?:y|ies)|delegation|leader|diplomat|official|cabinet|court|envoy|ambassador|negotiator|counterpart|leadership|people|voter|electorate|citizen|nation|foreign|prime|lawmaker|legislature|council|premier|chancellor|king|emir|crown|state|federation|republic|embassy|army|military|forces|troops|monarch|deput(?:y|ies)|secretary|spokes(?:man|woman|person)|head|team|party|administration|capital|Kremlin)s?$/i;

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
