import type { Token } from '../../language/syntax.ts';
import { childBy, children, objectsOf, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import type { ActType } from '../../core/act.ts';
import type { Context } from './context.ts';
import { agentOf, codesUnder, doersOf } from './doers.ts';
import { draft, lower, settled, type Draft } from './draft.ts';
import { modeOf } from './mode.ts';

/** "did so", "did likewise", "followed suit", "do the same": a verb that stands for the act told last. */
const isAgain = (ctx: Context, verb: Token): boolean => {
  const { syntax, text } = ctx.reading;
  const after = text.slice(verb.end, verb.end + 14);
  if (verb.lemma === 'do') return /^ (?:so|likewise|the same)\b/.test(after) && childBy(syntax, verb, 'cop') === undefined;
  if (['take', 'announce', 'make'].includes(verb.lemma)) return /^ (?:the same|a similar|an identical|this|that) (?:step|course|decision|path|line|move)\b/.test(text.slice(verb.end, verb.end + 30));
  if (verb.lemma !== 'follow') return false;
  if (verb.xpos === 'VBN' && relation(verb) !== 'root' && agentOf(ctx, verb) !== undefined && /^ by\b/.test(after)) return true;
  if (/^ (?:suit|its example|their example|in its footsteps)\b/.test(text.slice(verb.end, verb.end + 20)) || (/^[.,;]/.test(after) && children(syntax, verb).some((c) => lower(c) === 'to'))) return true;
  // "the Federation Council followed five days later"
  const subject = subjectOf(syntax, verb);
  return /^(?:[.,;]| (?:before|in|on|soon|later|next|this|within|last|shortly|by|at once|a|an|\w+)\b)/.test(after) && objectsOf(syntax, verb).length === 0 && subject !== undefined && (codesUnder(ctx, subject).length > 0 || /^(?:Senate|House|Council|chamber|senate|council)$/.test(subject.text));
};

/** "Iceland has not.", "Norway did; Chad will.": the auxiliary alone, its act told before. */
const isElliptic = (ctx: Context, aux: Token): boolean => {
  const { syntax, text } = ctx.reading;
  if (!['have', 'do', 'will', 'would'].includes(aux.lemma) || !['AUX', 'VERB'].includes(aux.upos) || ['VB', 'VBG', 'VBN'].includes(aux.xpos)) return false;
  const subject = childBy(syntax, aux, 'nsubj');
  if (subject === undefined || subject.index > aux.index || objectsOf(syntax, aux).length > 0 || codesUnder(ctx, subject).length === 0) return false;
  return /^(?:n['’]t| not| already| never| still not| too| as well)?(?: yet| so far| since| either)?(?:[.;,]| (?:and|but|while)\b| (?:on|in) (?=\p{Lu}|\d)| last \w|$)/u.test(text.slice(aux.end, aux.end + 24));
};

/** "as had the members of the Union", "so did Norway", "neither has Chad": the auxiliary stands for the act, its subject behind it. */
const inverted = (ctx: Context, aux: Token): Token | undefined => {
  const { syntax } = ctx.reading;
  const lead = lower(syntax.tokens[aux.index - 1]);
  if (!['have', 'do', 'be', 'will'].includes(aux.lemma) || !['as', 'so', 'neither', 'nor'].includes(lead)) return undefined;
  const a = ctx.reading.actors.find((x) => x.start >= aux.end && x.start - aux.end <= 22 && x.end <= syntax.sentences[aux.sentence]!.end);
  return a === undefined ? undefined : syntax.tokens.find((t) => t.end === a.end);
};

/** "Peru supplied it, joining Japan, Singapore and Chile": those joined had done it before. */
const joined = (ctx: Context, verb: Token, told: readonly Draft[]): readonly Draft[] => {
  const { syntax } = ctx.reading;
  if (verb.lemma !== 'join' || verb.xpos !== 'VBG') return [];
  const model = told.find((d) => d.verb.sentence === verb.sentence && d.verb.index < verb.index && d.verb.index !== verb.index && d.fact.status === 'done');
  const object = childBy(syntax, verb, 'obj');
  const isState = object !== undefined && ctx.reading.actors.some((a) => a.kind === 'state' && a.start <= object.start && object.end <= a.end);
  const doers = model === undefined || object === undefined || !isState ? [] : codesUnder(ctx, object);
  return model === undefined || doers.length === 0 ? [] : [draft(ctx, model.cluster, model.fact.type as ActType, verb, 'done', doers, { date: null })];
};

/** Acts told by "did so" after another act: the same act by somebody else, or at another time. */
export const findAgain = (ctx: Context, told: readonly Draft[]): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  const behind = inverted(ctx, verb);
  if (verb.upos === 'VERB') {
    const more = joined(ctx, verb, told);
    if (more.length > 0) return more;
  }
  const isBare = behind === undefined && isElliptic(ctx, verb);
  if (behind === undefined && !isBare && (!['VERB', 'AUX'].includes(verb.upos) || !isAgain(ctx, verb))) return [];
  const own = childBy(ctx.reading.syntax, verb, 'nsubj');
  const aside = new Set(own === undefined ? [] : subtree(ctx.reading.syntax, own).map((t) => t.index));
  const before = told.filter((d) => d.verb.index < verb.index && !aside.has(d.verb.index) && verb.sentence - d.verb.sentence <= (verb.lemma === 'follow' ? 8 : 1) && (verb.lemma !== 'follow' || ['denunciation', 'ratification', 'suspension', 'accession', 'signature'].includes(d.fact.type)) && d.fact.by !== 'agreements/clause');
  // Whoever follows, follows somebody.
  const model = (verb.lemma === 'follow' ? before.findLast((d) => d.doers.length > 0) : undefined) ?? before.at(-1)
    ?? told.filter((d) => d.verb.index > verb.index && d.verb.sentence === verb.sentence).at(0);
  if (model === undefined) return [];
  const type = model.fact.type as ActType;
  if (behind !== undefined) {
    const others = codesUnder(ctx, behind);
    return others.length === 0 ? [] : [draft(ctx, model.cluster, type, behind, model.fact.status, others, { date: model.fact.date })];
  }
  const isOfOthers = relation(verb) === 'acl' && verbGroup(ctx.reading.syntax, verb).infinitive;
  const isFollowed = verb.lemma === 'follow' && verb.xpos === 'VBN' && agentOf(ctx, verb) !== undefined;
  const doers = doersOf(ctx, verb, isFollowed);
  if (isBare && (model.fact.type === 'negotiation' || model.verb.upos !== 'VERB')) return [];
  if ((subjectOf(ctx.reading.syntax, verb) === undefined && doers.length === 0) || isOfOthers) return [];
  const mode = isFollowed ? model.fact.status : modeOf(ctx.reading.syntax, verb);
  // "revoked its notice … the Gambia did so": what the model's own meaning says, not its tense.
  const isBent = mode === 'done' && model.fact.status !== 'done' && model.verb.upos === 'VERB' && modeOf(ctx.reading.syntax, model.verb) === 'done';
  return [draft(ctx, model.cluster, type, verb, isBent ? model.fact.status : settled(mode, type), doers.length > 0 ? doers : model.doers)];
});
