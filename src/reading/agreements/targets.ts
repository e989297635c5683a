import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, objectsOf, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import type { Cluster } from './clusters.ts';
import { clauseTokens, type Context } from './context.ts';
import type { Mention } from './mentions.ts';
import { near } from '../near.ts';
import { agentOf, doersOf } from './doers.ts';
import { clusterAt, lastBefore, nextAfter } from './refer.ts';
import { bodies, type ActRule, type Role } from './rules.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** "The CPTPP, concluded in 2018 by eleven countries, scraps …": a participle behind the comma of a name, where the tagger sees a past tense. */
const isBehindName = (ctx: Context, verb: Token): boolean =>
  ['VBD', 'VBN'].includes(verb.xpos) && childBy(ctx.reading.syntax, verb, 'aux') === undefined && /^ (?:in|on|by|at|between|between|last|under|with)\b/.test(ctx.reading.text.slice(verb.end, verb.end + 9)) && mentionBefore(ctx, verb) !== undefined;

/** "were launched in 2016 and concluded in 2019": the second participle has the auxiliary of the first. */
const isSharedPassive = (ctx: Context, verb: Token): boolean => {
  const { syntax } = ctx.reading;
  const first = relation(verb) === 'conj' && ['VBN', 'VBD'].includes(verb.xpos) ? headOf(syntax, verb) : undefined;
  const isSure = verb.xpos === 'VBN' || (/(?:ed|n)$/.test(verb.text) && !/^(?:expire|lapse|collapse|end|fail|last|remain|run|enter|apply|cease|die|conclude)$/.test(verb.lemma)) || (verb.lemma === 'conclude' && /^(?:negotiations?|talks?)$/.test(lower(childBy(syntax, headOf(syntax, verb) ?? verb, 'nsubj'))));
  return isSure && first !== undefined && first.xpos === 'VBN' && childBy(syntax, verb, 'aux', 'nsubj') === undefined && objectsOf(syntax, verb).length === 0 && verbGroup(syntax, first).passive;
};

/** Passive by its auxiliaries, or a participle that hangs on a noun. */
export const isPassive = (ctx: Context, verb: Token): boolean =>
  verbGroup(ctx.reading.syntax, verb).passive || isSharedPassive(ctx, verb) || isBehindName(ctx, verb) || (verb.xpos === 'VBN' && ['acl', 'amod', 'advcl', 'ccomp'].includes(relation(verb)) && verb.deprel !== 'acl:relcl' && childBy(ctx.reading.syntax, verb, 'aux') === undefined);

/** Who or what undergoes the verb. */
const patientOf = (ctx: Context, verb: Token): Token | undefined => {
  const { syntax } = ctx.reading;
  if (!isPassive(ctx, verb)) {
    const own = objectsOf(syntax, verb)[0];
    // "which the government intends to submit to the house".
    const over = own === undefined && relation(verb) === 'xcomp' ? headOf(syntax, verb) : undefined;
    return own ?? (over === undefined ? undefined : children(syntax, over).find((c) => relation(c) === 'obj' && ['WDT', 'WP'].includes(c.xpos) && c.index < over.index));
  }
  const own = childBy(syntax, verb, 'nsubj');
  if (own === undefined && ['acl', 'amod'].includes(relation(verb)) && verb.deprel !== 'acl:relcl') return headOf(syntax, verb);
  return own ?? subjectOf(syntax, verb);
};

const casesOf = (ctx: Context, t: Token): readonly string[] => children(ctx.reading.syntax, t).filter((c) => relation(c) === 'case' || (relation(c) === 'advmod' && c.upos === 'ADP')).map(lower);

/** Mentions and "it" of a clause, for verbs whose arguments the tree has put elsewhere. */
const inClause = (ctx: Context, verb: Token, fits: (t: Token) => boolean): Cluster | undefined => {
  const hit = clauseTokens(ctx.reading, verb).find((t) => ctx.mentionAt.has(t.index) && fits(t));
  return hit === undefined ? undefined : ctx.clusterOf.get(ctx.mentionAt.get(hit.index)!);
};

const inOrder = new WeakMap<Context, readonly Mention[]>();

/** All mentions of a text, put in one list once. */
const mentionsIn = (ctx: Context): readonly Mention[] => {
  const all = inOrder.get(ctx) ?? [...ctx.clusterOf.keys()];
  inOrder.set(ctx, all);
  return all;
};

/** "the Treaty on Friendship, signed in 2001", "the CPTPP, concluded in 2018": a participle behind the comma of a name. */
const mentionBefore = (ctx: Context, verb: Token): Cluster | undefined => {
  const at = verb.start - 2;
  if (ctx.reading.text.slice(at, verb.start) !== ', ') return undefined;
  const m = near(mentionsIn(ctx), { start: at - 90, end: at + 1 }).findLast((x) => x.end === at || (x.end < at && at - x.end < 90 && /^ (?:(?:of|from) (?:\d{1,2} \w+ )?\d{4}|(?:between|with|of|among) (?:the )?\p{Lu}[\p{L}’' -]{1,80})$/u.test(ctx.reading.text.slice(x.end, at))));
  return m === undefined ? undefined : ctx.clusterOf.get(m);
};

/** What a sentence is about without naming it was named in one of the few before. */
const within = (ctx: Context, verb: Token, c: Cluster | undefined): Cluster | undefined => {
  const reach = c === ctx.clusters[0] ? 7 : 4;
  return c !== undefined && c.mentions.some((m) => Math.abs(verb.sentence - m.head.sentence) <= reach) ? c : undefined;
};

const finders: Readonly<Record<Role, (ctx: Context, verb: Token, rule: ActRule) => Cluster | undefined>> = {
  object(ctx, verb, rule) {
    const { syntax } = ctx.reading;
    const beside = (verb.xpos === 'VBN' && childBy(syntax, verb, 'aux', 'nsubj') === undefined) || isBehindName(ctx, verb) ? mentionBefore(ctx, verb) : undefined;
    if (beside !== undefined) return beside;
    const patient = patientOf(ctx, verb);
    // "renews itself"; "joined them", "left us": people.
    if (patient !== undefined && /^(?:it|them)sel(?:f|ves)$/i.test(patient.text)) return clusterAt(ctx, subjectOf(syntax, verb));
    if (patient !== undefined && /^them$/i.test(patient.text) && /^(?:join|leave|rejoin|quit|follow)$/.test(verb.lemma)) return undefined;
    const direct = clusterAt(ctx, patient) ?? (patient === undefined ? undefined : clusterAt(ctx, children(syntax, patient).find((c) => relation(c) === 'appos')));
    if (direct !== undefined) return direct;
    // "the Danish-German waste management and transport agreement": a head that is not the phrase's own by the tree.
    const inside = patient === undefined ? undefined : subtree(syntax, patient, (t) => t.index !== patient.index && (['acl', 'advcl', 'ccomp', 'xcomp'].includes(relation(t)) || (relation(t) === 'nmod' && casesOf(ctx, t).length > 0))).find((t) => ctx.mentionAt.has(t.index));
    if (inside !== undefined && (patient === undefined || Math.abs(inside.index - patient.index) <= 6)) return ctx.clusterOf.get(ctx.mentionAt.get(inside.index)!);
    const first = relation(verb) === 'conj' && ['VBN', 'VBD'].includes(verb.xpos) ? headOf(syntax, verb)! : verb;
    // "The protocol, initialled last year and signed in March, …".
    const isSecond = first !== verb && patient === undefined && childBy(syntax, verb, 'aux', 'nsubj') === undefined && (isBehindName(ctx, first) || (first.xpos === 'VBN' && childBy(syntax, first, 'aux', 'nsubj') === undefined));
    if (isSecond) return finders.object(ctx, first, rule);
    if (relation(first) === 'advcl' && (isPassive(ctx, first) || first.xpos === 'VBN') && childBy(syntax, first, 'nsubj') === undefined) return clusterAt(ctx, childBy(syntax, headOf(syntax, first)!, 'nsubj'));
    const next = syntax.tokens[verb.index + 1];
    if (patient === undefined && (lower(next) === 'it' || lower(next) === 'them')) return lastBefore(ctx, verb);
    return patient === undefined && !isPassive(ctx, verb) ? inClause(ctx, verb, (t) => t.index > verb.index && t.index - verb.index <= 8 && casesOf(ctx, t).length === 0) : undefined;
  },
  subject(ctx, verb) {
    if (isPassive(ctx, verb)) return undefined;
    const subject = subjectOf(ctx.reading.syntax, verb);
    if (subject === undefined && relation(verb) === 'acl' && verb.xpos === 'VBG') return clusterAt(ctx, headOf(ctx.reading.syntax, verb));
    return clusterAt(ctx, subject) ?? (subject === undefined ? inClause(ctx, verb, (t) => t.index < verb.index && casesOf(ctx, t).length === 0) : undefined);
  },
  oblique(ctx, verb, rule) {
    const { syntax } = ctx.reading;
    const phrases = children(syntax, verb).filter((c) => relation(c) === 'obl' && casesOf(ctx, c).some((p) => rule.prepositions!.has(p)));
    for (const p of phrases) {
      const found = clusterAt(ctx, p);
      if (found !== undefined) return found;
    }
    // "consented to the change"
    if (rule.act === 'ratification' && /^(?:consent|assent)$/.test(verb.lemma) && phrases.some((p) => /^(?:change|amendment|extension|prolongation|addition|revision)$/.test(p.lemma))) return lastBefore(ctx, verb);
    // "return to normal life": the phrase is there, and is something else.
    if (phrases.some((p) => ['NOUN', 'PROPN'].includes(p.upos) && p.index - verb.index <= 4 && !subtree(syntax, p).some((t) => ctx.mentionAt.has(t.index)))) return undefined;
    return inClause(ctx, verb, (t) => t.index > verb.index && t.index - verb.index <= 12 && casesOf(ctx, t).some((p) => rule.prepositions!.has(p)));
  },
  near: (ctx, verb) => inClause(ctx, verb, () => true) ?? within(ctx, verb, lastBefore(ctx, verb)) ?? nextAfter(ctx, verb),
};

/** The words of a verb's own clause. */
const clauseWords = (ctx: Context, verb: Token): string => {
  const own = clauseTokens(ctx.reading, verb);
  return ctx.reading.text.slice(own[0]!.start, own.at(-1)!.end);
};

/** Words of the doer with what stands around it. */
const doerWords = (ctx: Context, verb: Token): string => {
  const { syntax, text } = ctx.reading;
  const agent = agentOf(ctx, verb);
  const having = relation(verb) === 'acl' && childBy(syntax, verb, 'aux')?.lemma === 'have' ? headOf(syntax, verb) : undefined;
  const doer = isPassive(ctx, verb) ? agent : subjectOf(syntax, verb) ?? having;
  return doer === undefined ? '' : text.slice(Math.max(0, doer.start - 40), doer.end + 30);
};

/** A person whom the text or the lexicon gives an office of State. */
const isByLeader = (ctx: Context, verb: Token): boolean => {
  const subject = isPassive(ctx, verb) ? undefined : subjectOf(ctx.reading.syntax, verb);
  return subject !== undefined && ctx.reading.actors.some((a) => a.kind === 'person' && a.start <= subject.end && subject.start <= a.end && a.state !== null);
};

const laws = /^(?:law|bill|decree|act|legislation|order|instrument)$/;

const holds = (ctx: Context, verb: Token, rule: ActRule): boolean => {
  const { syntax, text } = ctx.reading;
  // "signed the law that ratifies the treaty": the law is signed, and not the treaty.
  if (rule.act === 'signature' && laws.test(patientOf(ctx, verb)?.lemma ?? '')) return false;
  const patient = rule.objects === undefined ? undefined : patientOf(ctx, verb);
  if (rule.objects !== undefined && (patient === undefined || !rule.objects.has(patient.lemma.toLowerCase()))) return false;
  if (rule.patient !== undefined && !rule.patient.test(patientOf(ctx, verb)?.text ?? '')) return false;
  if (rule.objects?.has('talks') === true && patient !== undefined && isOnOther(ctx, patient)) return false;
  if (rule.particles !== undefined && !children(syntax, verb).some((c) => rule.particles!.has(lower(c))) && !rule.particles.has(lower(syntax.tokens[verb.index + 1]))) return false;
  if (rule.followed !== undefined && !rule.followed.test(text.slice(verb.end, Math.min(verb.end + 150, syntax.sentences[verb.sentence]!.end)))) return false;
  if (rule.beside !== undefined && !rule.beside.test(clauseWords(ctx, verb))) return false;
  if (rule.doer !== undefined && !rule.doer.test(doerWords(ctx, verb))) return false;
  if (rule.isActive === true && isPassive(ctx, verb)) return false;
  if (rule.isBare === true && (isPassive(ctx, verb) || objectsOf(syntax, verb).length > 0)) return false;
  if (rule.isByState === true && !bodies.test(doerWords(ctx, verb)) && doersOf(ctx, verb, isPassive(ctx, verb)).length === 0) return false;
  // What an assembly of all States or a conference adopts is a text, and no consent.
  if (rule.act === 'ratification' && /^(?:adopt|approve|pass|endorse)$/.test(verb.lemma) && /\b(?:General Assembly|Health Assembly|[Cc]onference|[Ss]ummit|delegates|delegations)\b/.test(doerWords(ctx, verb))) return false;
  return rule.isByBody !== true || bodies.test(doerWords(ctx, verb)) || isByLeader(ctx, verb);
};

/** A mention of the agreement stands in the verb's own clause. */
const isNamedBy = (ctx: Context, verb: Token, c: Cluster): boolean =>
  near(mentionsIn(ctx), ctx.reading.syntax.sentences[verb.sentence]!).some((m) => m.head.sentence === verb.sentence && ctx.clusterOf.get(m) === c) && [...clauseTokens(ctx.reading, verb), headOf(ctx.reading.syntax, verb)].some((t) => t !== undefined && near(mentionsIn(ctx), t).some((m) => m.first <= t.index && t.index <= m.last && ctx.clusterOf.get(m) === c));

/** "finish its talks on joining the Union": the talks are said to be on something else. */
const isOnOther = (ctx: Context, noun: Token): boolean => children(ctx.reading.syntax, noun).some((c) =>
  ['nmod', 'acl', 'advcl'].includes(relation(c)) && ['on', 'about', 'over', 'for', 'to'].includes(lower(childBy(ctx.reading.syntax, c, 'case', 'mark'))) && !subtree(ctx.reading.syntax, c).some((t) => ctx.mentionAt.has(t.index)));

/** The agreement that a verb tells something of by a rule; undefined where the rule does not fit. */
export const targetOf = (ctx: Context, verb: Token, rule: ActRule): Cluster | undefined => {
  if (!holds(ctx, verb, rule)) return undefined;
  for (const role of rule.roles) {
    const found = finders[role](ctx, verb, rule);
    if (found !== undefined && rule.isDirect === true && !isNamedBy(ctx, verb, found)) continue;
    if (found !== undefined && rule.isJointly === true && !found.mentions.some((m) => ['declaration', 'statement', 'communique', 'communiqué'].includes(m.noun))) continue;
    if (found !== undefined) return found;
  }
  return undefined;
};
