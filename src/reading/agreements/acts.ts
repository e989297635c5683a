import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, objectsOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import type { FoundFact } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { clusterAt, codeOf, codesUnder, dateOf, doersOf, durationOf, evidenceOf, lastBefore, placeOf, type Context } from './context.ts';
import { actNouns, actVerbs, type ActVerb } from './lexicon.ts';
import { modeOf } from './mode.ts';

/** A fact with the agreement it is about, before speakers are added. */
export interface Draft { readonly cluster: Cluster; readonly fact: Omit<FoundFact, 'source' | 'saidOn' | 'attribution' | 'from' | 'rule' | 'basis'>; readonly verb: Token; readonly doers: readonly string[] }

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

const isPassive = (ctx: Context, verb: Token): boolean => verbGroup(ctx.reading.syntax, verb).passive || (verb.xpos === 'VBN' && ['acl', 'amod', 'advcl', 'ccomp'].includes(relation(verb)) && childBy(ctx.reading.syntax, verb, 'aux') === undefined);

/** The agreement in the place that the verb asks for. */
const target = (ctx: Context, verb: Token, rule: ActVerb): Cluster | undefined => {
  const { syntax } = ctx.reading;
  const passive = isPassive(ctx, verb);
  if (rule.role === 'oblique') {
    const phrase = children(syntax, verb).find((c) => relation(c) === 'obl' && rule.prepositions!.has(lower(childBy(syntax, c, 'case')).split(' ')[0]!)) ??
      children(syntax, verb).filter((c) => relation(c) === 'obl' && children(syntax, c).some((k) => relation(k) === 'case' && rule.prepositions!.has(lower(k))))[0];
    return clusterAt(ctx, phrase);
  }
  if (rule.role === 'subject') return passive ? undefined : clusterAt(ctx, subjectOf(syntax, verb));
  if (!passive) {
    const object = objectsOf(syntax, verb)[0];
    return clusterAt(ctx, object) ?? (object !== undefined && relation(object) === 'obj' ? clusterAt(ctx, children(syntax, object).find((c) => relation(c) === 'appos')) : undefined);
  }
  const own = childBy(syntax, verb, 'nsubj');
  if (own === undefined && (relation(verb) === 'acl' || relation(verb) === 'amod')) return clusterAt(ctx, headOf(syntax, verb));
  const subject = subjectOf(syntax, verb);
  return clusterAt(ctx, subject) ?? (relation(verb) === 'advcl' ? clusterAt(ctx, childBy(syntax, headOf(syntax, verb)!, 'nsubj')) : undefined);
};

const bodies = /parliament|duma|senate|house|chamber|congress|council|assembly|knesset|rada|majlis|bundestag|bundesrat|lawmaker|legislat|mps?\b|deput|president|king|emir|monarch|commission|sejm|saeima|riigikogu|eduskunta|seimas|diet|sabha|voters?|referendum|cabinet|government/i;

/** "approved", "backed", "passed" are acts of consent only of bodies and heads of State; "extended talks" are no extension. */
const isPlausible = (ctx: Context, verb: Token, rule: ActVerb): boolean => {
  const { syntax, text } = ctx.reading;
  const passive = isPassive(ctx, verb);
  const doer = passive ? children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'by') : subjectOf(syntax, verb);
  const doerWords = doer === undefined ? '' : text.slice(Math.max(0, doer.start - 40), doer.end + 30);
  if (rule.act === 'ratification' && verb.lemma !== 'ratify') return bodies.test(doerWords) || (passive && doer === undefined && verb.lemma === 'approve');
  if (verb.lemma === 'run') return children(syntax, verb).some((c) => lower(c) === 'out');
  if (verb.lemma === 'pull' || verb.lemma === 'walk' || verb.lemma === 'back' || verb.lemma === 'opt' || verb.lemma === 'drop') return children(syntax, verb).some((c) => ['out', 'away'].includes(lower(c)));
  if (verb.lemma === 'conclude' && rule.role === 'subject') return objectsOf(syntax, verb).length === 0;
  if (rule.act === 'submission') return /parliament|duma|senate|congress|assembly|lawmaker|legislat|house|knesset|rada|ratif/i.test(text.slice(verb.end, verb.end + 90));
  if (rule.act === 'provisional-application') return /provisional/i.test(text.slice(Math.max(0, verb.start - 60), verb.end + 60));
  if (rule.act === 'text-agreed' && verb.lemma === 'announce') return false;
  if (rule.act === 'negotiation' && verb.lemma === 'work') return true;
  if (rule.act === 'exchange') return false;
  if (rule.act === 'accession') return verb.lemma !== 'join' || !/^(?:talks|negotiations)/.test(text.slice(verb.end + 1, verb.end + 14));
  return true;
};

const make = (ctx: Context, cluster: Cluster, type: ActType, verb: Token, status: Mode, doers: readonly string[], extra: Partial<Draft['fact']> = {}): Draft => {
  const isUnilateral = doers.length === 1 && !['negotiation', 'text-agreed'].includes(type);
  return {
    cluster, verb, doers,
    fact: {
      type, status, date: dateOf(ctx, verb), party: isUnilateral ? doers[0]! : null, place: ['signature', 'text-agreed', 'exchange'].includes(type) ? placeOf(ctx, verb) : null,
      value: ['extension', 'renewal', 'suspension'].includes(type) ? durationOf(ctx, verb) : null, evidence: evidenceOf(ctx, verb), by: 'agreements/verb', ...extra,
    },
  };
};

/** "which Russia concluded with North Korea" is no act on the treaty of two others. */
const isWithOthers = (ctx: Context, verb: Token, cluster: Cluster): boolean => {
  const { syntax } = ctx.reading;
  const partner = children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'with');
  return partner !== undefined && cluster.parties.size >= 2 && codesUnder(ctx, partner).some((c) => !cluster.parties.has(c));
};

const verbs = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB') return [];
  const intransitive: readonly ActVerb[] = verb.lemma === 'conclude' ? [{ act: 'expiry', role: 'subject' }] : [];
  for (const rule of [...(actVerbs.get(verb.lemma) ?? []), ...intransitive]) {
    const cluster = target(ctx, verb, rule);
    if (cluster === undefined || !isPlausible(ctx, verb, rule)) continue;
    if (isWithOthers(ctx, verb, cluster)) continue;
    const mode = modeOf(ctx.reading.syntax, verb);
    const doers = rule.role === 'subject' ? [] : doersOf(ctx, verb, isPassive(ctx, verb));
    if (rule.act === 'negotiation') return [make(ctx, cluster, 'negotiation', verb, mode, doers, { place: null })];
    return [make(ctx, cluster, rule.act, verb, mode, doers)];
  }
  return [];
});

/** "They have signed.", "both ratified last year": the act without its object, of the agreement spoken of last. */
const bare = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || !['sign', 'ratify'].includes(verb.lemma) || isPassive(ctx, verb)) return [];
  const { syntax } = ctx.reading;
  if (objectsOf(syntax, verb).length > 0 || children(syntax, verb).some((c) => relation(c) === 'obl' && ['on', 'to', 'into', 'off'].includes(lower(childBy(syntax, c, 'case')))) || ['acl', 'amod'].includes(relation(verb))) return [];
  const doers = doersOf(ctx, verb, false);
  const cluster = lastBefore(ctx, verb) ?? nextAfter(ctx, verb);
  return cluster === undefined || doers.length === 0 ? [] : [make(ctx, cluster, verb.lemma === 'sign' ? 'signature' : 'ratification', verb, modeOf(syntax, verb), doers)];
});

const nextAfter = (ctx: Context, verb: Token): Cluster | undefined => {
  const m = [...ctx.mentionAt.values()].filter((x) => x.head.index > verb.index && x.head.sentence - verb.sentence <= 1).sort((a, b) => a.head.index - b.head.index)[0];
  return m === undefined ? undefined : ctx.clusterOf.get(m);
};

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
  return [make(ctx, cluster, isProvisional ? 'provisional-application' : 'entry-into-force', verb, status, [])];
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
  if (/^(?:postpone|delay|refuse|reject|oppose|rule)$/.test(up.lemma)) return 'denied';
  if (/^(?:await|require|need|follow|depend|plan|prepare|schedule|expect|pend)$/.test(up.lemma)) return 'planned';
  return own;
};

const nouns = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((noun): readonly Draft[] => {
  if (noun.upos !== 'NOUN') return [];
  const act = actNouns.get(noun.lemma) ?? actNouns.get(lower(noun));
  if (act === undefined || act === 'entry-into-force') return [];
  const { syntax } = ctx.reading;
  const of = children(syntax, noun).find((c) => relation(c) === 'nmod' && ['of', 'from', 'on', 'to'].includes(lower(childBy(syntax, c, 'case')))) ?? childBy(syntax, noun, 'nmod:poss', 'compound');
  const cluster = clusterAt(ctx, of);
  if (cluster === undefined) return [];
  if (act === 'negotiation' && lower(childBy(syntax, of!, 'case')) === 'to') return [];
  // "before the signing" only places another act in time; the one that governs is told by its own verb.
  const cased = lower(childBy(syntax, noun, 'case'));
  const mode = nounMode(ctx, noun);
  const doers = codesUnderPossessor(ctx, noun);
  if (['after', 'since', 'following', 'of', 'under', 'by'].includes(cased) && act !== 'negotiation') return [];
  const up = headOf(syntax, noun);
  if (up?.upos === 'VERB' && actVerbs.has(up.lemma) && relation(noun) === 'obj' && up.lemma !== 'announce') return [];
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

/** Exchange and deposit of instruments: "exchange their instruments of ratification", "deposited its instrument". */
const exchanges = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || !['exchange', 'deposit', 'swap', 'hand'].includes(verb.lemma)) return [];
  const { syntax, text } = ctx.reading;
  const object = objectsOf(syntax, verb)[0] ?? (isPassive(ctx, verb) ? subjectOf(syntax, verb) : undefined);
  if (object === undefined || !/^(?:instrument|document|note|notification|ratification|letter|paper)$/.test(object.lemma) || !/ratif|instrument|note|accept|approv/i.test(text.slice(object.start - 20, object.end + 30))) return [];
  const cluster = clusterAt(ctx, children(syntax, object).find((c) => relation(c) === 'nmod' && ctx.mentionAt.has(c.index))) ?? lastBefore(ctx, verb) ?? nextAfter(ctx, verb);
  if (cluster === undefined) return [];
  return [make(ctx, cluster, 'exchange', verb, modeOf(syntax, verb), doersOf(ctx, verb, isPassive(ctx, verb)))];
});

/** Every act on every agreement of the text. */
export const findActs = (ctx: Context): readonly Draft[] => [...verbs(ctx), ...bare(ctx), ...force(ctx), ...nouns(ctx), ...exchanges(ctx)].sort((a, b) => a.fact.evidence.start - b.fact.evidence.start);
