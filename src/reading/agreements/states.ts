import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf } from '../../language/tree.ts';
import { clauseTokens, evidenceOf, type Context } from './context.ts';
import { dateOf } from './dates.ts';
import { codesUnder } from './doers.ts';
import { draft, lower, type Draft } from './draft.ts';
import { actNouns } from './lexicon.ts';
import { ownersOf } from './nouns.ts';
import { modeOf, nounModeOf } from './mode.ts';
import { clusterAt, lastBefore } from './refer.ts';
import type { FoundFact } from '../reading.ts';

const movers: ReadonlySet<string> = new Set(['enter', 'come', 'go', 'bring', 'put', 'pass']);
const holders: ReadonlySet<string> = new Set(['acquire', 'gain', 'obtain', 'take', 'get']);
const remaining: ReadonlySet<string> = new Set(['remain', 'stay', 'continue', 'keep']);

/** The verb, or the predicate, that says that something comes into force or is in force. */
const forceVerb = (ctx: Context, t: Token): Token | undefined => {
  const { syntax } = ctx.reading;
  const up = headOf(syntax, t);
  const word = lower(t);
  if ((word === 'force' || word === 'effect' || word === 'operation') && t.upos === 'NOUN') {
    const cased = children(syntax, t).filter((c) => relation(c) === 'case').map(lower);
    if (cased.includes('into') && up !== undefined && (movers.has(up.lemma) || up.lemma === 'entry')) return up;
    // "signed in July and in force since that November"
    if ((word === 'force' || (word === 'effect' && /^ since\b/.test(ctx.reading.text.slice(t.end, t.end + 7)))) && cased.includes('in')) return childBy(syntax, t, 'cop') !== undefined || (['conj', 'amod', 'nmod', 'acl', 'advcl', 'obl'].includes(relation(t)) && /^ (?:since|from)\b/.test(ctx.reading.text.slice(t.end, t.end + 7)) && !remaining.has(up?.lemma ?? '')) ? t : undefined;
    if (relation(t) === 'obj' && word === 'effect' && up?.lemma === 'take') return up;
    if (relation(t) === 'obj' && word === 'force' && holders.has(up?.lemma ?? '') && /^(?:legal|binding|full)?$/.test(lower(childBy(syntax, t, 'amod')))) return up;
    return undefined;
  }
  const isState = word === 'effective' || word === 'binding' || word === 'operative' || word === 'operational' || word === 'law';
  if (!isState) return undefined;
  return up?.lemma === 'become' ? up : childBy(syntax, t, 'cop')?.lemma === 'become' ? t : undefined;
};

/** "is no longer in force", "no longer applies". */
export const isNoLonger = (ctx: Context, t: Token): boolean => children(ctx.reading.syntax, t).some((c) => lower(c) === 'longer' && lower(ctx.reading.syntax.tokens[c.index - 1]) === 'no');

const subjectNear = (ctx: Context, verb: Token): Token | undefined => {
  const { syntax } = ctx.reading;
  if (verb.lemma === 'entry') return children(syntax, verb).find((c) => ['nmod', 'nmod:poss'].includes(c.deprel) && lower(childBy(syntax, c, 'case')) !== 'into');
  if (verb.lemma === 'bring' || verb.lemma === 'put') return childBy(syntax, verb, 'obj', 'nsubj:pass') ?? subjectOf(syntax, verb);
  return verb.upos === 'NOUN' || verb.upos === 'ADJ' ? childBy(syntax, verb, 'nsubj') ?? subjectOf(syntax, verb) : subjectOf(syntax, verb);
};

/** "enter into force", "take effect", "is in force", "become binding": the agreement is the subject, whatever the wording. */
export const findForce = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const { syntax, text } = ctx.reading;
  const verb = forceVerb(ctx, t);
  if (verb === undefined || remaining.has(verb.lemma) || headOf(syntax, verb)?.lemma === 'cease' || isNoLonger(ctx, verb)) return [];
  const isNoun = verb.lemma === 'entry';
  if (isNoun && ['since', 'after', 'of', 'following', 'upon', 'on'].includes(lower(childBy(syntax, verb, 'case')))) return [];
  const subject = subjectNear(ctx, verb);
  if (subject !== undefined && /^(?:notice|withdrawal|denunciation|decision|law|termination|suspension|decree|ban|measure|tariff)$/.test(subject.lemma)) return [];
  const cluster = clusterAt(ctx, subject) ?? (subject === undefined || lower(subject) === 'it' || lower(subject) === 'they' ? lastBefore(ctx, verb) : undefined);
  if (cluster === undefined) {
    // "A withdrawal becomes effective six months after …" is a term of the text.
    return [];
  }
  const status: Mode = isNoun ? nounModeOf(syntax, verb) : modeOf(syntax, verb);
  const isProvisional = /\bprovisionally\b|\bprovisional (?:application|entry|force|basis|effect)\b/i.test(text.slice(Math.max(0, verb.start - 50), t.end + 40));
  const whom = [...clauseTokens(ctx.reading, verb)].filter((c) => ['obl', 'nmod'].includes(relation(c)) && lower(childBy(syntax, c, 'case')) === 'for' && c.index > verb.index).flatMap((c) => codesUnder(ctx, c));
  const type: ActType = isProvisional ? 'provisional-application' : 'entry-into-force';
  const since = verb === t && dateOf(ctx, t) === null ? ctx.reading.times.find((x) => x.start >= t.end && x.start - t.end <= 12 && x.edtf !== null && /^ (?:since|from) (?:the )?$/.test(text.slice(t.end, x.start))) : undefined;
  return [draft(ctx, cluster, type, verb, status, whom.length === 1 ? whom : [], { evidence: evidenceOf(ctx, verb, [t]), ...(since !== undefined ? { date: since.edtf } : isNoun && status !== 'denied' ? { date: dateOf(ctx, verb) ?? dateAbove(ctx, verb) } : {}) })];
});

/** "The entry into force … is expected in September." */
const dateAbove = (ctx: Context, noun: Token): FoundFact['date'] => {
  const up = headOf(ctx.reading.syntax, noun);
  return up?.upos === 'VERB' && ['nsubj', 'obj'].includes(relation(noun)) ? dateOf(ctx, up) : null;
};

const over = /^(?:over|dead|null|void|invalid|defunct|moribund|finished|terminated)$/;

/** "is a party to the treaty since 1952", "is at an end", "is due to lapse": what is told of the agreement, or of a State, by a predicate. */
export const findPredicates = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const { syntax } = ctx.reading;
  const cop = childBy(syntax, t, 'cop');
  if (cop === undefined) return [];
  const subject = childBy(syntax, t, 'nsubj') ?? (t.deprel === 'acl:relcl' ? headOf(syntax, t) : undefined);
  const word = lower(t);
  const about = clusterAt(ctx, subject);
  if (about !== undefined && (over.test(word) || (word === 'end' && lower(childBy(syntax, t, 'case')) === 'at') || (t.lemma === 'letter' && lower(syntax.tokens[t.index - 1]) === 'dead'))) {
    return t.lemma === 'letter' ? [] : [draft(ctx, about, 'termination', t, modeOf(syntax, t), [])];
  }
  // "The court ruled that the pact was unconstitutional."
  if (about !== undefined && /^(?:unconstitutional|unlawful|illegal|incompatible)$/.test(word) && /^(?:rule|find|hold|declare|decide)$/.test(headOf(syntax, t)?.lemma ?? '')) return [draft(ctx, about, 'rejection', t, modeOf(syntax, t), [])];
  if (about !== undefined && /^(?:complete|ready|finished|done)$/.test(word) && children(syntax, t).some((c) => /^(?:nearly|almost|close|practically|virtually)$/.test(lower(c)))) return [draft(ctx, about, 'negotiation', t, 'ongoing', [])];
  if (about !== undefined && /^(?:complete|final|ready|agreed|finished)$/.test(word) && /draft|text|wording|treaty|agreement|deal|accord|pact/.test(subject!.lemma.toLowerCase())) {
    const isForSigning = /^ (?:for (?:signature|signing)|to (?:be )?sign)/i.test(ctx.reading.text.slice(t.end, t.end + 16));
    return [draft(ctx, about, 'text-agreed', t, isForSigning && modeOf(syntax, t) === 'done' ? 'done' : modeOf(syntax, t), [])];
  }
  return [];
});

/** "to which Turkey has been a party since 1952", "has belonged to it since 1973": consent of that State, then or by then. */
export const findMembers = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const { syntax, text } = ctx.reading;
  if (!['party', 'member', 'signatory'].includes(t.lemma) || childBy(syntax, t, 'cop') === undefined) return [];
  const since = /^[^.;,]{0,30}\bsince (?:\w+ ){0,2}(\d{4})/.exec(text.slice(t.end, t.end + 50)) ?? /\bsince (?:\w+ ){0,2}\d{4},? [^.;]{0,40}$/.exec(text.slice(Math.max(0, t.start - 60), t.start));
  const subject = childBy(syntax, t, 'nsubj');
  if (since === null || subject === undefined) return [];
  const doers = codesUnder(ctx, subject);
  const to = children(syntax, t).find((c) => ['nmod', 'obl'].includes(relation(c)) && ['to', 'of'].includes(lower(childBy(syntax, c, 'case'))));
  const cluster = clusterAt(ctx, to) ?? (t.deprel === 'acl:relcl' ? clusterAt(ctx, headOf(syntax, t)) : undefined) ?? (t.lemma === 'party' ? lastBefore(ctx, t) : undefined);
  return cluster === undefined || doers.length === 0 ? [] : [draft(ctx, cluster, 'accession', t, modeOf(syntax, t), doers)];
});

/** "which dates from 1998", where the tagger sees a noun or an adjective: signed then. */
export const findDated = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const { reading } = ctx;
  if (!/^(?:dates|dated|dating|dates)$/i.test(t.text) || t.upos === 'VERB' && t.lemma === 'date' && relation(t) === 'root') return [];
  const gap = /^ (?:from |back to )/.exec(reading.text.slice(t.end, t.end + 12));
  const when = gap === null ? undefined : reading.times.find((x) => x.start >= t.end && x.start - t.end <= gap[0].length + 4 && x.edtf !== null);
  if (when === undefined) return [];
  const before = [...ctx.mentionAt.values()].filter((m) => m.head.sentence === t.sentence && m.head.index < t.index && t.index - m.last <= 4).at(-1);
  const cluster = before === undefined ? undefined : ctx.clusterOf.get(before);
  if (cluster === undefined) return [];
  // "Kenya's accession to the convention dates from 1966".
  const noun = reading.syntax.tokens.slice(Math.max(0, before!.first - 4), before!.first).find((w) => w.sentence === t.sentence && actNouns.has(w.lemma) && ['to', 'of', 'from'].includes(reading.syntax.tokens[w.index + 1]?.text ?? ''));
  const evidence = { start: (noun ?? before!).start, end: when.end };
  return [draft(ctx, cluster, noun === undefined ? 'signature' : actNouns.get(noun.lemma)!, t, 'done', noun === undefined ? [] : ownersOf(ctx, noun), { date: when.edtf, evidence })];
});

/** "Palau was the first to ratify", "became the sixth country to sign", "are the only members to have ratified": told of the subject of the sentence. */
export const findOrdinals = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  const { syntax } = ctx.reading;
  const act = ordinalActs.get(verb.lemma);
  const up = act === undefined || verb.upos !== 'VERB' || !['acl', 'xcomp', 'advcl', 'ccomp', 'csubj'].includes(relation(verb)) ? undefined : headOf(syntax, verb);
  if (act === undefined || up === undefined || !children(syntax, verb).some((c) => lower(c) === 'to')) return [];
  const counted = up.lemma === 'become' ? childBy(syntax, up, 'xcomp') : up;
  const isCounted = counted !== undefined && /^(?:first|last|second|third|only|latest|next|\w+th|\w+st|\w+nd|\w+rd)$/.test(lower(counted)) || children(syntax, counted ?? up).some((c) => /^(?:first|last|second|third|only|latest|\w+th|\d+(?:st|nd|rd|th))$/.test(lower(c)));
  const over = up.lemma === 'become' || childBy(syntax, up, 'cop') !== undefined ? up : headOf(syntax, up);
  const subject = over === undefined ? undefined : childBy(syntax, over, 'nsubj') ?? subjectOf(syntax, over);
  if (!isCounted || over === undefined || subject === undefined || subject.index > verb.index) return [];
  const doers = codesUnder(ctx, subject);
  const cluster = clusterAt(ctx, childBy(syntax, verb, 'obj') ?? children(syntax, verb).find((c) => relation(c) === 'obl')) ?? lastBefore(ctx, verb);
  if (cluster === undefined || doers.length === 0) return [];
  const mode = over.upos === 'VERB' || childBy(syntax, over, 'cop') !== undefined ? modeOf(syntax, over) : 'done';
  return [draft(ctx, cluster, act, verb, mode === 'ongoing' ? 'done' : mode, doers, { date: dateOf(ctx, verb) ?? dateOf(ctx, over), evidence: evidenceOf(ctx, over, [subject, verb]) })];
});

/** "Russia and China were among those that signed": each of the subject of the sentence. */
export const findAmong = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  const { syntax } = ctx.reading;
  const act = ordinalActs.get(verb.lemma);
  const those = act === undefined || !verb.deprel.startsWith('acl') ? undefined : headOf(syntax, verb);
  if (act === undefined || those === undefined || !/^(?:those|countries|states|nations|signatories|members)$/.test(lower(those))) return [];
  const kids = children(syntax, those);
  const subject = kids.find((c) => relation(c) === 'nsubj');
  if (subject === undefined || !kids.some((c) => lower(c) === 'among') || !kids.some((c) => relation(c) === 'cop')) return [];
  const doers = codesUnder(ctx, subject);
  const cluster = clusterAt(ctx, childBy(syntax, verb, 'obj')) ?? lastBefore(ctx, verb);
  return cluster === undefined || doers.length === 0 ? [] : [draft(ctx, cluster, act, verb, 'done', doers, { date: dateOf(ctx, verb), evidence: evidenceOf(ctx, those, [subject, verb]) })];
});

const ordinalActs: ReadonlyMap<string, ActType> = new Map<string, ActType>([['ratify', 'ratification'], ['approve', 'ratification'], ['sign', 'signature'], ['accede', 'accession'], ['join', 'accession'], ['leave', 'denunciation'], ['withdraw', 'denunciation'], ['quit', 'denunciation'], ['denounce', 'denunciation'], ['suspend', 'suspension'], ['conclude', 'signature']]);
