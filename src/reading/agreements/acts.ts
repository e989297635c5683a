import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, objectsOf, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import type { FoundFact } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { clauseTokens, clusterAt, codeOf, codesUnder, dateOf, ownDateOf, doersOf, durationOf, evidenceOf, lastBefore, placeOf, type Context } from './context.ts';
import { actNouns } from './lexicon.ts';
import { modeOf } from './mode.ts';
import { actRules, unilateral } from './rules.ts';
import { isPassive, nextAfter, targetOf } from './targets.ts';

/** A fact with the agreement it is about, before speakers are added. */
export interface Draft { readonly cluster: Cluster; readonly fact: Omit<FoundFact, 'source' | 'saidOn' | 'attribution' | 'from' | 'rule' | 'basis'>; readonly verb: Token; readonly doers: readonly string[] }

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const make = (ctx: Context, cluster: Cluster, type: ActType, verb: Token, status: Mode, doers: readonly string[], extra: Partial<Draft['fact']> = {}): Draft => {
  // "the king and the premier concluded the deal": told of both, whoever of them is known.
  const subject = subjectOf(ctx.reading.syntax, verb);
  const isJoint = subject !== undefined && children(ctx.reading.syntax, subject).some((c) => relation(c) === 'conj');
  const isUnilateral = doers.length === 1 && !isJoint && !['negotiation', 'text-agreed'].includes(type);
  return {
    cluster, verb, doers,
    fact: {
      type, status, date: status === 'denied' ? ownDateOf(ctx, verb) : dateOf(ctx, verb), party: isUnilateral ? doers[0]! : null, place: ['signature', 'text-agreed', 'exchange'].includes(type) ? placeOf(ctx, verb) : null,
      value: ['extension', 'renewal', 'suspension'].includes(type) ? durationOf(ctx, verb) : null, evidence: evidenceOf(ctx, verb), by: 'agreements/verb', ...extra,
    },
  };
};

/** What several States do each for itself is told of each; what the parties do together is told of none. */
const forEach = (draft: Draft): readonly Draft[] => {
  const { cluster, doers, fact } = draft;
  const isJoint = cluster.parties.size > 0 && doers.length >= 2 && [...cluster.parties].every((p) => doers.includes(p));
  return unilateral.has(fact.type as ActType) && doers.length >= 2 && !isJoint ? doers.map((party) => ({ ...draft, doers: [party], fact: { ...fact, party } })) : [draft];
};

/** "which Norway concluded with Chad" is no act on the treaty of two others. */
const isWithOthers = (ctx: Context, verb: Token, cluster: Cluster): boolean => {
  const { syntax } = ctx.reading;
  const partner = children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'with');
  return partner !== undefined && cluster.parties.size >= 2 && codesUnder(ctx, partner).some((c) => !cluster.parties.has(c));
};

const verbs = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB') return [];
  for (const rule of actRules.get(verb.lemma) ?? []) {
    const cluster = targetOf(ctx, verb, rule);
    if (cluster === undefined || isWithOthers(ctx, verb, cluster)) continue;
    if (rule.act === 'negotiation' && relation(verb) === 'amod') continue;
    if (isTerm(ctx, verb) || isNoted(ctx, verb) || isAllowed(ctx, verb)) return [];
    const governor = lawOver(ctx, verb) ?? verb;
    const doers = rule.roles[0] === 'subject' ? bodiesIn(ctx, verb, rule.act) : doersOf(ctx, governor, isPassive(ctx, governor));
    const heard = modeOf(ctx.reading.syntax, governor);
    // "is suspending the treaty" announces it, which does it.
    const mode = heard === 'ongoing' && ['suspension', 'denunciation'].includes(rule.act) ? 'done' : heard;
    const inner = rule.roles[0] === 'near' ? children(ctx.reading.syntax, verb).filter((c) => relation(c) === 'xcomp').flatMap((c) => clauseTokens(ctx.reading, c)) : [];
    const told = governor === verb ? (inner.length === 0 ? {} : { evidence: evidenceOf(ctx, verb, inner) }) : { date: dateOf(ctx, verb) ?? dateOf(ctx, governor), evidence: evidenceOf(ctx, governor, subtree(ctx.reading.syntax, verb)) };
    return forEach(make(ctx, cluster, rule.act, verb, mode === 'done' ? rule.mode ?? mode : mode, rule.act === 'text-agreed' && verb.lemma === 'broker' ? [] : doers, { ...told, ...(rule.act === 'negotiation' ? { place: null } : {}) }));
  }
  return [];
});

const ended: ReadonlyMap<string, ActType> = new Map<string, ActType>([['expired', 'expiry'], ['lapsed', 'expiry'], ['collapsed', 'collapse'], ['ended', 'termination']]);

/** "The Pact expired on Thursday", where the tagger takes the verb behind a name in capitals for an adjective. */
const hidden = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const act = t.upos === 'ADJ' && relation(t) === 'acl' ? ended.get(lower(t)) : undefined;
  const cluster = act === undefined ? undefined : clusterAt(ctx, headOf(ctx.reading.syntax, t));
  return act === undefined || cluster === undefined ? [] : [make(ctx, cluster, act, t, 'done', [])];
});

/** "is concluded for ten years": a term, and no news of a signature. */
const isTerm = (ctx: Context, verb: Token): boolean => {
  const { tense, passive, perfect } = verbGroup(ctx.reading.syntax, verb);
  return verb.lemma === 'conclude' && passive && tense === 'present' && !perfect;
};

/** "can be amended by consent": what a text allows, and nobody's plan. */
const isAllowed = (ctx: Context, verb: Token): boolean => {
  const { modal, negated } = verbGroup(ctx.reading.syntax, verb);
  return modal === 'can' && (isPassive(ctx, verb) ? !negated : ['withdraw', 'leave', 'denounce', 'amend', 'extend', 'renew', 'terminate'].includes(verb.lemma) && doersOf(ctx, verb, false).length === 0);
};

/** "applied to join", "finished negotiating": told by the verb above already. */
const isNoted = (ctx: Context, verb: Token): boolean => {
  const up = headOf(ctx.reading.syntax, verb);
  return up !== undefined && ['xcomp', 'advcl', 'acl'].includes(relation(verb)) && ((verb.lemma === 'join' && ['apply', 'ask', 'seek', 'want'].includes(up.lemma)) || (verb.lemma === 'negotiate' && ['finish', 'complete', 'conclude'].includes(up.lemma)));
};

const laws = /^(?:law|bill|decree|act|legislation|order)$/;

/** "signed a law that halts its participation": what the law does is done by who signs it, when it is signed. */
const lawOver = (ctx: Context, verb: Token): Token | undefined => {
  const { syntax } = ctx.reading;
  const law = verb.deprel === 'acl:relcl' || relation(verb) === 'acl' ? headOf(syntax, verb) : undefined;
  const up = law === undefined || !laws.test(law.lemma) ? undefined : headOf(syntax, law);
  return up?.upos === 'VERB' && ['sign', 'pass', 'adopt', 'approve', 'issue', 'enact'].includes(up.lemma) ? up : undefined;
};

/** "went through the Duma": the State of the body that it went through. */
const bodiesIn = (ctx: Context, verb: Token, act: ActType): readonly string[] => {
  if (act !== 'ratification' && act !== 'submission') return [];
  const { syntax } = ctx.reading;
  return [...new Set(children(syntax, verb).filter((c) => ['obl', 'obj'].includes(relation(c))).flatMap((c) => codesUnder(ctx, c)))].slice(0, 1);
};

/** "They have signed.", "both ratified last year": the act without its object, of the agreement spoken of last. */
const bare = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || !['sign', 'ratify'].includes(verb.lemma) || isPassive(ctx, verb)) return [];
  const { syntax } = ctx.reading;
  if (objectsOf(syntax, verb).length > 0 || children(syntax, verb).some((c) => relation(c) === 'obl' && ['on', 'to', 'into', 'off'].includes(lower(childBy(syntax, c, 'case')))) || ['acl', 'amod'].includes(relation(verb))) return [];
  const doers = doersOf(ctx, verb, false);
  const cluster = lastBefore(ctx, verb) ?? nextAfter(ctx, verb);
  return cluster === undefined || doers.length === 0 ? [] : [make(ctx, cluster, verb.lemma === 'sign' ? 'signature' : 'ratification', verb, modeOf(syntax, verb), doers)];
});

/** "enter into force", "take effect", "is in force", "become binding": the agreement is the subject, whatever the wording. */
const force = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const { syntax } = ctx.reading;
  const word = lower(t);
  let verb: Token | undefined;
  if ((word === 'force' || word === 'effect') && t.upos === 'NOUN') {
    const cased = children(syntax, t).filter((c) => relation(c) === 'case').map(lower);
    const up = headOf(syntax, t);
    if (cased.includes('into') && up !== undefined && ['enter', 'come', 'go', 'bring', 'put'].includes(up.lemma)) verb = up;
    else if (word === 'force' && cased.includes('in') && childBy(syntax, t, 'cop') !== undefined) verb = t;
    else if (word === 'effect' && relation(t) === 'obj' && up?.lemma === 'take') verb = up;
    else if (word === 'force' && relation(t) === 'obj' && ['acquire', 'gain', 'obtain', 'have'].includes(up?.lemma ?? '')) verb = up;
    else if (cased.includes('into') && up?.lemma === 'entry') verb = up;
  } else if ((word === 'effective' || word === 'binding') && headOf(syntax, t)?.lemma === 'become') verb = headOf(syntax, t);
  else if ((word === 'effective' || word === 'binding') && childBy(syntax, t, 'cop')?.lemma === 'become') verb = t;
  if (verb === undefined) return [];
  const isNoun = verb.upos === 'NOUN' && verb.lemma === 'entry';
  const subject = isNoun ? children(syntax, verb).find((c) => ['nmod', 'nmod:poss'].includes(c.deprel) && lower(childBy(syntax, c, 'case')) !== 'into') : verb.upos === 'NOUN' || verb.upos === 'ADJ' ? childBy(syntax, verb, 'nsubj') : subjectOf(syntax, verb);
  const cluster = clusterAt(ctx, subject) ?? (subject === undefined || lower(subject) === 'it' ? lastBefore(ctx, verb) : undefined);
  if (cluster === undefined) return [];
  const status: Mode = isNoun ? nounMode(ctx, verb) : modeOf(syntax, verb);
  const isProvisional = /provisional/i.test(ctx.reading.text.slice(Math.max(0, verb.start - 50), t.end + 40));
  const whom = children(syntax, verb).filter((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'for').flatMap((c) => codesUnder(ctx, c));
  return [make(ctx, cluster, isProvisional ? 'provisional-application' : 'entry-into-force', verb, status, whom.length === 1 ? whom : [], { evidence: evidenceOf(ctx, verb, [t]) })];
});

/** Mode of an act told by a noun: from the verb that governs it ("urged ratification", "after its ratification"). */
const nounMode = (ctx: Context, noun: Token): Mode => {
  const { syntax } = ctx.reading;
  const modifiers = children(syntax, noun).map(lower);
  if (modifiers.some((m) => /^(?:planned|upcoming|expected|scheduled|forthcoming|eventual)$/.test(m))) return 'planned';
  if (modifiers.some((m) => /^(?:possible|potential)$/.test(m))) return 'possible';
  if (modifiers.includes('no')) return 'denied';
  let up = headOf(syntax, noun);
  for (let guard = 0; up !== undefined && up.upos !== 'VERB' && guard < 5; guard += 1) up = headOf(syntax, up);
  if (up === undefined) return 'planned';
  const own = modeOf(syntax, up);
  if (/^(?:urge|demand|call|seek|want|propose|request|hope)$/.test(up.lemma)) return 'called-for';
  if (/^(?:postpone|delay|refuse|reject|oppose|rule)$/.test(up.lemma) || (up.lemma === 'break' && children(syntax, up).some((c) => lower(c) === 'off'))) return 'denied';
  if (/^(?:await|require|need|follow|depend|plan|prepare|schedule|expect|pend)$/.test(up.lemma)) return 'planned';
  return own;
};

/** Verbs whose object is an act: "ordered the suspension", "confirmed the extension". */
const governing = /^(?:order|announce|confirm|approve|postpone|delay|oppose|urge|demand|propose|reject|welcome|decree|declare|seek|request)$/;

const nouns = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((noun): readonly Draft[] => {
  if (noun.upos !== 'NOUN') return [];
  const act = actNouns.get(noun.lemma) ?? actNouns.get(lower(noun));
  if (act === undefined || act === 'entry-into-force') return [];
  const { syntax } = ctx.reading;
  const of = children(syntax, noun).find((c) => relation(c) === 'nmod' && ['of', 'from', 'on', 'to'].includes(lower(childBy(syntax, c, 'case')))) ?? childBy(syntax, noun, 'nmod:poss', 'compound');
  const isBare = of === undefined && ['obj', 'nsubj'].includes(relation(noun)) && ['suspension', 'extension', 'renewal', 'denunciation', 'signature', 'ratification', 'termination'].includes(act) && governing.test(headOf(syntax, noun)?.lemma ?? '') && ['the', 'its', 'their'].includes(lower(syntax.tokens[noun.index - 1]));
  const cluster = clusterAt(ctx, of) ?? (isBare ? lastBefore(ctx, noun) : undefined);
  if (cluster === undefined) return [];
  if (act === 'negotiation' && of !== undefined && lower(childBy(syntax, of, 'case')) === 'to') return [];
  // "before the signing" only places another act in time; the one that governs is told by its own verb.
  const cased = lower(childBy(syntax, noun, 'case'));
  const mode = nounMode(ctx, noun);
  const doers = codesUnderPossessor(ctx, noun);
  if (['after', 'since', 'following', 'of', 'under', 'by'].includes(cased) && act !== 'negotiation') return [];
  const up = headOf(syntax, noun);
  if (up?.upos === 'VERB' && actRules.has(up.lemma) && relation(noun) === 'obj' && up.lemma !== 'announce') return [];
  const status: Mode = act === 'negotiation' && mode === 'done' && up !== undefined && ['continue', 'hold', 'begin', 'start', 'resume'].includes(up.lemma) ? (up.lemma === 'continue' ? 'ongoing' : 'done') : mode;
  return [make(ctx, cluster, act, noun, status, doers, { date: up?.upos === 'VERB' ? dateOf(ctx, up) : dateOf(ctx, noun), evidence: evidenceOf(ctx, up?.upos === 'VERB' ? up : noun), by: 'agreements/noun' })];
});

const codesUnderPossessor = (ctx: Context, noun: Token): readonly string[] => {
  const { syntax, actors } = ctx.reading;
  const poss = childBy(syntax, noun, 'nmod:poss');
  if (poss !== undefined && ctx.mentionAt.get(poss.index) === undefined) return codesUnder(ctx, poss);
  const before = actors.find((a) => a.form === 'demonym' && a.end === noun.start - 1);
  const code = before === undefined ? null : codeOf(before);
  return code === null ? [] : [code];
};

/** "the exchange of instruments, which took place in 2002", "the exchange of notes took place". */
const isTakingPlace = (ctx: Context, verb: Token): boolean => {
  const { syntax, text } = ctx.reading;
  if (verb.lemma !== 'take' || lower(syntax.tokens[verb.index + 1]) !== 'place') return false;
  const subject = subjectOf(syntax, verb);
  const what = relation(verb) === 'acl:relcl' ? headOf(syntax, verb) : subject;
  return what?.lemma === 'exchange' && /^ of (?:the )?(?:instruments|ratifications|notes|notifications|letters)\b/.test(text.slice(what.end, what.end + 30));
};

/** Exchange and deposit of instruments: "exchange their instruments of ratification", "deposited its instrument". */
const exchanges = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (isTakingPlace(ctx, verb)) {
    const held = lastBefore(ctx, verb);
    return held === undefined ? [] : [make(ctx, held, 'exchange', verb, modeOf(ctx.reading.syntax, verb), [])];
  }
  if (verb.upos !== 'VERB' || !['exchange', 'deposit', 'swap', 'hand'].includes(verb.lemma)) return [];
  const { syntax, text } = ctx.reading;
  const object = objectsOf(syntax, verb)[0] ?? (isPassive(ctx, verb) ? subjectOf(syntax, verb) : undefined);
  if (object === undefined || !/^(?:instrument|document|note|notification|ratification|letter|paper)$/.test(object.lemma) || !/ratif|instrument|note|accept|approv|withdraw|denunc/i.test(text.slice(object.start - 20, object.end + 30))) return [];
  const cluster = clusterAt(ctx, children(syntax, object).find((c) => relation(c) === 'nmod' && ctx.mentionAt.has(c.index))) ?? lastBefore(ctx, verb) ?? nextAfter(ctx, verb);
  if (cluster === undefined) return [];
  const isLeaving = /withdraw|denunc|leav/i.test(text.slice(object.start, object.end + 30));
  return forEach(make(ctx, cluster, isLeaving ? 'denunciation' : 'exchange', verb, modeOf(syntax, verb), doersOf(ctx, verb, isPassive(ctx, verb))));
});

/** Every act on every agreement of the text. */
export const findActs = (ctx: Context): readonly Draft[] => [...verbs(ctx), ...hidden(ctx), ...bare(ctx), ...force(ctx), ...nouns(ctx), ...exchanges(ctx)].sort((a, b) => a.fact.evidence.start - b.fact.evidence.start);
