import type { Edtf } from '../../core/date.ts';
import { parseDuration, shiftEdtf } from '../../core/duration.ts';
import { contains } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subtree, verbGroup } from '../../language/tree.ts';
import { near, spanOver } from '../near.ts';
import type { Reading, Timex } from '../reading.ts';
import { clauseTokens, type Context } from './context.ts';
import type { Mention } from './mentions.ts';

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

/** A date at the head of a line dates no more than this many characters of it. */
const lineMax = 1_000;

/** "8 April 2010: Obama and Medvedev sign …": the date at the head of a line dates the line. */
const leadingDate = (reading: Reading, verb: Token): Edtf | null => {
  const from = Math.max(0, verb.start - lineMax);
  const line = from + reading.text.slice(from, verb.start + 1).lastIndexOf('\n') + 1;
  if (line === from && from > 0) return null;
  const first = near(reading.times, { start: line, end: line + 5 }).find((t) => t.start >= line && t.start - line <= 4 && t.type === 'DATE' && t.end <= verb.start);
  return first !== undefined && /^[*_]{0,2}\s?(?::|[–—-] )/.test(reading.text.slice(first.end, first.end + 4)) ? first.edtf : null;
};

/** The date that hangs on the verb itself: all that a denied act may have. */
export const ownDateOf = (ctx: Context, verb: Token): Edtf | null => {
  const own = clauseTokens(ctx.reading, verb).filter((t) => t.head === verb.index);
  return near(ctx.reading.times, spanOver(own)).find((t) => t.edtf !== null && t.type === 'DATE' && own.some((w) => t.start <= w.start && w.end <= t.end) && !/\b(?:before|until|till|by) (?:the )?(?:end of )?$/.test(ctx.reading.text.slice(Math.max(0, t.start - 18), t.start)))?.edtf ?? null;
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
  // The tree may hang the "after" on the clause's first noun.
  const isMarked = (t: Token): Token | undefined => [childBy(syntax, t, 'mark'), clauseTokens(ctx.reading, t)[0]].find((m) => m !== undefined && relation(m) === 'mark' && ['after', 'before'].includes(m.text.toLowerCase()));
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

const papers = /^(?:letter|note|notice|decree|notification|order|law|statement|decision|resolution|declaration)$/;

/** Papers that a verb has as its object, or that its object is a part of. */
const papersUnder = (ctx: Context, verb: Token): readonly Token[] => {
  const { syntax } = ctx.reading;
  const objects = children(syntax, verb).flatMap((c) => (relation(c) === 'xcomp' ? children(syntax, c) : [c])).filter((c) => relation(c) === 'obj');
  return objects.flatMap((o) => [o, ...children(syntax, o).filter((c) => relation(c) === 'nmod')]).filter((t) => papers.test(t.lemma));
};

/** The date that a clause gives its act, not one inside a name or of a clause below. `asker` is the verb above or below that asks, which is not asked again. */
export const dateOf = (ctx: Context, verb: Token, asker?: Token): Edtf | null => dateUnder(ctx, verb) ?? dateAround(ctx, verb, asker);

/** "(1978) income and capital tax treaty". */
const ofText = /^(?: (?:and|[A-Za-z][\w-]*)){0,5} (?:treaty|treaties|agreement|convention|protocol|accord|pact|deal|memorandum|declaration|armistice|ceasefire)\b/i;

/** The date in the words of a clause, or of a noun's phrase, itself. */
export const dateUnder = (ctx: Context, verb: Token): Edtf | null => {
  const { reading } = ctx;
  const own = clauseTokens(reading, verb);
  // "the treaty of 1997" dates the treaty, and nothing that is done to it.
  const isOfName = (t: Timex): boolean => near(mentionsOf(ctx), { start: t.start - 14, end: t.end }).some((m) => contains(m, t) || (m.end < t.start && t.start - m.end < 12 && /^ (?:of|from) (?:the )?$/.test(reading.text.slice(m.end, t.start))));
  // "to update their 1978 income and capital tax treaty": the year of a text, though it be none that is told of.
  const isOfText = (t: Timex): boolean => /^\d{4}$/.test(t.edtf ?? '') && ofText.test(reading.text.slice(t.end, t.end + 60));
  // "suspend the effect of its notice of 23 August": the day of the paper, and not of what is done to it.
  const isOfPaper = (t: Timex): boolean => papersUnder(ctx, verb).some((p) => p.end < t.start && /^ of (?:the )?$/.test(reading.text.slice(p.end, t.start)));
  const dates = near(reading.times, spanOver(own)).filter((t) => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME') && own.some((w) => t.start <= w.start && w.end <= t.end) && !isOfName(t) && !isOfText(t) && !isOfPaper(t));
  // What hangs on the verb itself ("On 2 October 2025 the treaty … entered into force") goes before what hangs on its nouns.
  const direct = dates.filter((t) => own.some((w) => t.start <= w.start && w.end <= t.end && w.head === verb.index));
  const after = dates.filter((t) => t.start > verb.start);
  return (nearest(direct, verb) ?? nearest(after, verb) ?? nearest(dates, verb))?.edtf ?? null;
};

/** What is done by helping or leading others to it is done then: "In 2023 Beijing helped them to conclude a statement". */
const leading = /^(?:help|manage|lead|enable|bring|persuade|get|succeed|force|induce)$/;

/** "The ministers, meeting in Oslo on Monday, signed it": they met to do it. */
const gatheringDate = (ctx: Context, verb: Token): Edtf | null => {
  const { syntax } = ctx.reading;
  const subject = childBy(syntax, verb, 'nsubj');
  const meeting = subject === undefined ? undefined : [...subtree(syntax, subject), ...children(syntax, verb)].find((c) => c.xpos === 'VBG' && /^(?:meet|gather|convene|assemble)$/.test(c.lemma) && ctx.reading.text[c.start - 2] === ',');
  return meeting === undefined ? null : dateUnder(ctx, meeting);
};

/** A clause that tells what was: "were present when it was signed". */
const isPast = (ctx: Context, verb: Token): boolean => verb.xpos === 'VBD' || (['VBN', 'JJ'].includes(verb.xpos) && verbGroup(ctx.reading.syntax, verb).tense === 'past') || childBy(ctx.reading.syntax, verb, 'cop')?.xpos === 'VBD';

/** The date that the clauses around give an act that has none in its own words. */
const dateAround = (ctx: Context, verb: Token, asker: Token | undefined): Edtf | null => {
  const { reading } = ctx;
  const own = clauseTokens(reading, verb);
  // "would cease to function from 18 July": the day stands by the infinitive; "voted on Thursday to leave": by the vote.
  const inner = children(reading.syntax, verb).find((c) => relation(c) === 'xcomp' && c.upos === 'VERB' && c !== asker);
  const up = headOf(reading.syntax, verb);
  const loose = trailingDate(ctx, verb);
  if (loose !== null) return loose;
  // "undertook it on 16 September, with its chairman signing the convention"
  const isBeside = up?.upos === 'VERB' && up !== asker && verb.xpos === 'VBG' && ['advcl', 'acl'].includes(relation(verb)) && /\bwith\b[^.;]{1,100}$/.test(reading.text.slice(Math.max(up.end, verb.start - 110), verb.start)) && isPast(ctx, up);
  if (isBeside) return dateUnder(ctx, up);
  const gathered = gatheringDate(ctx, verb);
  if (gathered !== null) return gathered;
  const outer = up !== undefined && up !== asker && (up.lemma === 'vote' && ['xcomp', 'advcl'].includes(relation(verb)) || (verb.xpos === 'VB' && ['xcomp', 'advcl'].includes(relation(verb)) && leading.test(up.lemma))) ? up : undefined;
  const below = inner === undefined ? null : dateOf(ctx, inner, verb);
  if (below !== null) return below;
  // "three days after he declared that they had a deal"
  const isDeclared = up !== undefined && relation(verb) === 'ccomp' && relation(up) === 'advcl' && /^(?:declare|announce)$/.test(up.lemma);
  const measured = isDeclared ? measuredDate(ctx, up, verb) : measuredDate(ctx, verb, asker);
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
  // "declared on Monday that the war was over, and signed": joined by the tree to what was declared, which has a subject of its own.
  const over = up !== undefined && relation(verb) === 'conj' && verb.xpos === 'VBD' && up.upos !== 'VERB' && relation(up) === 'ccomp' && childBy(reading.syntax, verb, 'nsubj') === undefined && !isLater ? headOf(reading.syntax, up) : undefined;
  if (over !== undefined && over !== asker && over.xpos === 'VBD') {
    const day = dateUnder(ctx, over);
    if (day !== null && /^\d{4}-\d\d-\d\d/.test(day)) return day;
  }
  // "A breakthrough came on Monday when they agreed a text."
  const isThen = up !== undefined && relation(verb) === 'advcl' && isPast(ctx, verb) && isPast(ctx, up) && ['when', 'as'].includes((childBy(reading.syntax, verb, 'mark') ?? children(reading.syntax, verb).find((c) => c.xpos === 'WRB'))?.text.toLowerCase() ?? '');
  if (up !== undefined && (up.upos === 'VERB' ? isSoon || isSame || isThen : isThen)) {
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
