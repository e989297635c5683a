import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, clauseOf, headOf, objectsOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import { findAgain } from './again.ts';
import type { Cluster } from './clusters.ts';
import { findConjoined } from './conjoined.ts';
import { findGapped } from './gapped.ts';
import { governors } from './governors.ts';
import { clauseTokens, evidenceOf, type Context } from './context.ts';
import { dateOf } from './dates.ts';
import { agentOf, codeOf, codesUnder, doersOf, officials } from './doers.ts';
import { draft, lower, performedBy, settled, type Draft } from './draft.ts';
import { findLaws, isInLaw } from './laws.ts';
import { actNouns } from './lexicon.ts';
import { modeOf, nounModeOf } from './mode.ts';
import { findNounActs, ownersOf } from './nouns.ts';
import { clusterAt, lastBefore, nextAfter, topicAt } from './refer.ts';
import { isOpen } from './open.ts';
import { actRules, bodies } from './rules.ts';
import { isAllowed, isNoted, isOfAnybody, isTerm } from './nobody.ts';
import { findStandings } from './standing.ts';
import { findBareWords } from './surface.ts';
import { findAmong, findDated, findForce, findMembers, findOrdinals, findPredicates } from './states.ts';
import { isPassive, targetOf } from './targets.ts';
import { near } from '../near.ts';

export type { Draft } from './draft.ts';

/** "which Norway concluded with Chad" is no act on the treaty of two others. */
const isWithOthers = (ctx: Context, verb: Token, cluster: Cluster): boolean => {
  const { syntax } = ctx.reading;
  const partner = children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'with');
  return partner !== undefined && cluster.parties.size >= 2 && codesUnder(ctx, partner).some((c) => !cluster.parties.has(c));
};

/** "They cannot sign yet" of a treaty open to all: not the two that happen to stand before, unless a group was named. */
const isLoosePronoun = (ctx: Context, subject: Token | undefined): boolean =>
  subject !== undefined && /^(?:they|them|we|you)$/i.test(subject.text) && !ctx.reading.actors.some((a) => a.start === subject.start && a.members.length > 2);

/** "No member of the Union has ever left": nobody's act, and no act of the Union. */
const isOfNoMember = (ctx: Context, verb: Token): boolean => {
  const subject = subjectOf(ctx.reading.syntax, verb);
  return subject !== undefined && /^(?:member|state|country|party|nation|signatory|none|neither|one)$/.test(subject.lemma) && (lower(subject) === 'none' || children(ctx.reading.syntax, subject).some((c) => lower(c) === 'no'));
};

/** "put his name to it together with the American chargé": who acts beside the subject. */
const besideOf = (ctx: Context, verb: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  const beside = children(syntax, verb).filter((c) => relation(c) === 'obl' && children(syntax, c).some((k) => ['with', 'alongside'].includes(lower(k)) && relation(k) !== 'nmod'));
  return ['sign', 'put', 'initial', 'ink', 'conclude'].includes(verb.lemma) ? beside.flatMap((c) => codesUnder(ctx, c)) : [];
};

/** "went through the Duma": the State of the body that it went through. */
const bodiesIn = (ctx: Context, verb: Token, act: ActType): readonly string[] => {
  if (act !== 'ratification' && act !== 'submission' && act !== 'rejection') return [];
  const { syntax } = ctx.reading;
  const subject = subjectOf(syntax, verb);
  const held = [...new Set(children(syntax, verb).filter((c) => ['obl', 'obj'].includes(relation(c)) && c.index !== subject?.index).flatMap((c) => codesUnder(ctx, c)))];
  return held.slice(0, 1);
};

/** "attempts to keep the treaty alive", "efforts to revive it": nobody says that it was done, or will be. */
const isTried = (ctx: Context, verb: Token): boolean => {
  const up = headOf(ctx.reading.syntax, verb);
  return up !== undefined && ['acl', 'xcomp'].includes(relation(verb)) && /^(?:attempt|effort|bid|try|struggle|drive|campaign|endeavour|endeavor)$/.test(up.lemma);
};

/** "received Norway's notice", "received a notice from Norway": whose it was. */
const sendersOf = (ctx: Context, verb: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  const object = isPassive(ctx, verb) ? subjectOf(syntax, verb) : objectsOf(syntax, verb)[0];
  const from = [...children(syntax, verb), ...(object === undefined ? [] : children(syntax, object))].find((c) => lower(childBy(syntax, c, 'case')) === 'from');
  return from !== undefined ? codesUnder(ctx, from) : object === undefined ? [] : ownersOf(ctx, object);
};

const ofStates: ReadonlySet<ActType> = new Set<ActType>(['denunciation', 'rejection', 'ratification', 'suspension', 'submission', 'accession', 'renewal']);
const collective = /^(?:it|he|she|they|who|which|that|both|all|each|neither|none|nobody|sides?|part(?:y|ies)|members?|states?|countr(?:y|ies)|nations?|kingdom|republic|governments?|three|two|four|five|six|rest|others?|latter|former|majority|voters?|people)$/i;

const outsiders = /^(?:critic|opponent|protester|demonstrator|activist|campaigner|expert|analyst|economist|newspaper|union|farmer|fisherman|observer|group|businessman|commentator|scholar|charity)$/;

/** "Left-wing groups denounced the pact": what others than States and their bodies say of it is no act on it. */
const isByOutsider = (ctx: Context, verb: Token, act: ActType, doers: readonly string[]): boolean => {
  const { syntax, text, actors } = ctx.reading;
  const speaker = isPassive(ctx, verb) ? undefined : childBy(syntax, verb, 'nsubj');
  if (['denunciation', 'rejection'].includes(act) && speaker !== undefined && outsiders.test(speaker.lemma)) return true;
  if (!ofStates.has(act) || doers.length > 0) return false;
  const subject = isPassive(ctx, verb) ? agentOf(ctx, verb) : children(syntax, verb).filter((c) => relation(c) === 'nsubj').at(-1);
  if (subject === undefined || clusterAt(ctx, subject) !== undefined || collective.test(subject.text) || bodies.test(text.slice(Math.max(0, subject.start - 20), subject.end + 12)) || officials.test(subject.lemma)) return false;
  return subject.upos === 'NOUN' && !near(actors, subject).some((a) => a.start <= subject.start && subject.end <= a.end && ['office', 'person', 'state', 'organisation'].includes(a.kind));
};

/** Marks an act that nobody did, kept for "did so" behind it. */
const silent = 'agreements/nobody';

const verbs = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || isInLaw(ctx, verb)) return [];
  const { syntax } = ctx.reading;
  for (const rule of actRules.get(verb.lemma) ?? []) {
    const cluster = targetOf(ctx, verb, rule);
    if (cluster !== undefined && verb.lemma === 'broker' && ['acl', 'amod'].includes(relation(verb)) && dateOf(ctx, verb) === null) return [];
    if (cluster === undefined || isWithOthers(ctx, verb, cluster)) continue;
    if (rule.act === 'negotiation' && (relation(verb) === 'amod' || (relation(verb) === 'acl' && verb.xpos === 'VBN' && dateOf(ctx, verb) === null))) continue;
    if (isTerm(ctx, verb) || isNoted(ctx, verb) || isAllowed(ctx, verb) || isOfAnybody(ctx, verb) || isTried(ctx, verb)) return [];
    const performed = performedBy(ctx, verb, rule.act);
    const governor = performed ?? verb;
    const isBodyTold = rule.roles[0] === 'subject' && ['ratification', 'submission', 'rejection'].includes(rule.act) && rule.objects === undefined;
    const own = /^(?:receive|get)$/.test(verb.lemma) && rule.act === 'denunciation' ? sendersOf(ctx, verb) : isBodyTold ? bodiesIn(ctx, verb, rule.act) : [...new Set([...(governor.upos === 'NOUN' ? ownersOf(ctx, governor) : doersOf(ctx, governor, isPassive(ctx, governor))), ...besideOf(ctx, verb)])];
    const doers = (rule.act === 'ratification' || rule.act === 'submission') && rule.objects !== undefined && (rule.roles[0] === 'subject' || verb.lemma === 'need' || verb.lemma === 'require') ? holders(ctx, verb) : own.length === 0 ? listedAfter(ctx, verb) : own;
    if (isByOutsider(ctx, verb, rule.act, doers)) continue;
    if (rule.act === 'accession' && doers.length === 0 && !isPassive(ctx, verb)) continue;
    if (isOfNoMember(ctx, governor)) return [draft(ctx, cluster, rule.act, verb, 'denied', [], { by: silent })];
    const isBareNear = rule.isBare === true && rule.roles.includes('near');
    if (isBareNear && doers.length === 0) continue;
    // "conditions for coming back": nobody says that anybody comes.
    const over = headOf(syntax, verb);
    if (isBareNear && verb.xpos === 'VBG' && over?.upos === 'NOUN' && !governors.has(over.lemma)) continue;
    const isVague = isOpen(ctx.reading, cluster) && isLoosePronoun(ctx, subjectOf(syntax, governor));
    // "voted not to prolong it".
    const isNotTo = governor !== verb && verbGroup(syntax, verb).negated;
    const heard = isNotTo ? 'denied' : settled(governor.upos === 'NOUN' ? nounModeOf(syntax, governor) : modeOf(syntax, governor), rule.act);
    if (rule.modes !== undefined && !rule.modes.has(heard)) continue;
    if (rule.act === 'amendment' && (relation(verb) === 'amod' || (verb.xpos === 'VBG' && relation(verb) === 'acl'))) continue;
    const inner = rule.roles[0] === 'near' ? children(syntax, verb).filter((c) => relation(c) === 'xcomp').flatMap((c) => clauseTokens(ctx.reading, c)) : [];
    const told = governor === verb ? (inner.length === 0 ? {} : { evidence: evidenceOf(ctx, verb, inner) }) : { date: dateOf(ctx, governor) ?? dateOf(ctx, verb), evidence: evidenceOf(ctx, governor, clauseTokens(ctx.reading, verb)) };
    const isThenSigned = verb.lemma === 'conclude' && rule.act === 'signature' && children(syntax, verb).some((c) => relation(c) === 'conj' && ['sign', 'initial', 'ink'].includes(c.lemma));
    const about = isThenSigned ? 'text-agreed' : verb.lemma === 'date' ? actNouns.get(subjectOf(syntax, verb)?.lemma ?? '') : undefined;
    const act = about ?? (rule.act === 'text-agreed' && heard === 'ongoing' && rule.particles !== undefined ? 'negotiation' : rule.act);
    return [draft(ctx, cluster, act, verb, rule.instead ?? moded(rule.mode, shouldBe(ctx, verb, heard)), isVague || isOfNobodys(rule.act, verb) ? [] : doers, { ...told, ...(rule.act === 'negotiation' ? { place: null } : {}) })];
  }
  return [];
});

/** A mediator's or a spokesman's verb, and what happens to a text by itself. */
const isOfNobodys = (act: ActType, verb: Token): boolean => act === 'entry-into-force' || act === 'expiry' || act === 'collapse' || (act === 'text-agreed' && /^(?:broker|announce|unveil|proclaim|seal)$/.test(verb.lemma));

/** What the verb's own meaning makes of its mode: "agreed to explore" promises no more than a look. */
const moded = (own: Mode | undefined, heard: Mode): Mode => (own === undefined ? heard : heard === 'done' || heard === 'ongoing' || (own === 'possible' && heard !== 'denied') ? own : heard);

/** "it should be signed in four to five days": with a day ahead it is expected, and not urged. */
const shouldBe = (ctx: Context, verb: Token, heard: Mode): Mode => {
  const { modal } = verbGroup(ctx.reading.syntax, verb);
  const date = heard === 'called-for' && (modal === 'should' || modal === 'ought') ? dateOf(ctx, verb) : null;
  return date !== null && ctx.reading.published !== null && date.slice(0, 10) >= ctx.reading.published.slice(0, date.replace(/[?~%]$/, '').length) ? 'planned' : heard;
};

/** "five have ratified: Ethiopia, Rwanda, Tanzania, Uganda and Burundi": those of the list behind the colon. */
const listedAfter = (ctx: Context, verb: Token): readonly string[] => {
  const { syntax, text, actors } = ctx.reading;
  const sentence = syntax.sentences[verb.sentence]!;
  const colon = text.slice(verb.end, Math.min(sentence.end, verb.end + 40)).indexOf(':');
  if (colon < 0 || isPassive(ctx, verb)) return [];
  return [...new Set(actors.filter((a) => a.start > verb.end + colon && a.end <= sentence.end && a.kind === 'state').map(codeOf).filter((c) => c !== null))];
};

/** "needs the consent of the Israeli government": those under the object give it. */
const holders = (ctx: Context, verb: Token): readonly string[] => { const under = holdersIn(ctx, verb); return under.length > 0 ? under : bodiesIn(ctx, verb, 'submission'); };

const holdersIn = (ctx: Context, verb: Token): readonly string[] => objectsOf(ctx.reading.syntax, verb).flatMap((o) => codesUnder(ctx, o));

const ended: ReadonlyMap<string, ActType> = new Map<string, ActType>([['expired', 'expiry'], ['lapsed', 'expiry'], ['collapsed', 'collapse'], ['ended', 'termination']]);

/** "The Pact expired on Thursday", where the tagger takes the verb behind a name in capitals for an adjective. */
const hidden = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t): readonly Draft[] => {
  const act = t.upos === 'ADJ' && relation(t) === 'acl' ? ended.get(lower(t)) : undefined;
  const cluster = act === undefined ? undefined : clusterAt(ctx, headOf(ctx.reading.syntax, t));
  return act === undefined || cluster === undefined ? [] : [draft(ctx, cluster, act, t, 'done', [])];
});

/** "They have signed.", "both ratified last year": the act without its object, of the agreement that the text is about. */
const bare = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || verb.lemma !== 'sign' || isPassive(ctx, verb)) return [];
  const { syntax } = ctx.reading;
  if (objectsOf(syntax, verb).some((o) => !['anything', 'nothing', 'it'].includes(lower(o))) || children(syntax, verb).some((c) => relation(c) === 'obl' && ['on', 'to', 'into', 'off'].includes(lower(childBy(syntax, c, 'case')))) || ['acl', 'amod'].includes(relation(verb))) return [];
  const doers = doersOf(ctx, verb, false);
  const cluster = lastBefore(ctx, verb) ?? nextAfter(ctx, verb);
  if (cluster !== undefined && isOpen(ctx.reading, cluster) && isLoosePronoun(ctx, subjectOf(syntax, verb))) return [];
  return cluster === undefined || doers.length === 0 ? [] : [draft(ctx, cluster, 'signature', verb, modeOf(syntax, verb), doers)];
});

/** "the exchange of instruments, which took place in 2002", "the exchange of notes took place". */
const takesPlace = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  const { syntax, text } = ctx.reading;
  if (verb.upos !== 'VERB' || verb.lemma !== 'take' || lower(syntax.tokens[verb.index + 1]) !== 'place') return [];
  const near = verb.deprel === 'acl:relcl' ? headOf(syntax, verb) : subjectOf(syntax, verb);
  const what = near !== undefined && near.lemma !== 'exchange' && relation(near) === 'nmod' ? headOf(syntax, near) : near;
  const isExchange = what?.lemma === 'exchange' && /^ of (?:the )?(?:instruments|ratifications|notes|notifications|letters)\b/.test(text.slice(what.end, what.end + 30));
  const held = isExchange ? topicAt(ctx, verb) : undefined;
  return held === undefined ? [] : [draft(ctx, held, 'exchange', verb, modeOf(syntax, verb), [])];
});

/** "deposited with the Secretary-General its instrument of ratification": the object behind whom it is left with. */
const instrumentBehind = (ctx: Context, verb: Token): Token | undefined =>
  ctx.reading.syntax.tokens.slice(verb.index + 1, verb.index + 24).find((t) => t.sentence === verb.sentence && t.lemma.toLowerCase() === 'instrument' && lower(ctx.reading.syntax.tokens[t.index + 1]) === 'of');

/** Exchange and deposit of instruments: "exchange their instruments of ratification", "deposited its instrument". */
const exchanges = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((verb): readonly Draft[] => {
  if (verb.upos !== 'VERB' || !['exchange', 'deposit', 'swap', 'hand', 'lodge'].includes(verb.lemma)) return [];
  const { syntax, text } = ctx.reading;
  const object = objectsOf(syntax, verb)[0] ?? (isPassive(ctx, verb) ? subjectOf(syntax, verb) : verb.lemma === 'deposit' || verb.lemma === 'lodge' ? instrumentBehind(ctx, verb) : undefined);
  const isTheirs = object !== undefined && verb.lemma === 'deposit' && ['theirs', 'its', 'his', 'hers'].includes(lower(object));
  if (object === undefined || !isTheirs && (!/^(?:instrument|document|note|notification|ratification|letter|paper)$/.test(object.lemma) || !/ratif|instrument|note|notif|letters|complet|accept|approv|withdraw|denunc/i.test(text.slice(Math.max(0, object.start - 20), object.end + 30)))) return [];
  const cluster = clusterAt(ctx, children(syntax, object).find((c) => relation(c) === 'nmod' && ctx.mentionAt.has(c.index))) ?? topicAt(ctx, verb) ?? nextAfter(ctx, verb);
  if (cluster === undefined) return [];
  const isLeaving = /withdraw|denunc|leav/i.test(text.slice(object.start, object.end + 30));
  return [draft(ctx, cluster, isLeaving ? 'denunciation' : 'exchange', verb, modeOf(syntax, verb), doersOf(ctx, verb, isPassive(ctx, verb)))];
});

/** One telling a word: a verb that two finders understood is told by the first. */
const onePerVerb = (all: readonly Draft[]): readonly Draft[] => {
  const told = new Set<number>();
  return all.filter((d) => !told.has(d.verb.index) && told.add(d.verb.index) !== undefined);
};

const same = /\b(?:at|on|in) the same (?:time|day|hour|occasion)\b|\bthe same (?:day|morning|evening|night)\b/i;
/** "By 326 votes to 296", "278-151": how something told before was done. */
const count = /\b\d{1,3}(?: votes?)?(?: to | against |[-–])\d{1,3}\b/;
const ways: ReadonlySet<string> = new Set(['ratification', 'rejection', 'denunciation']);
const makings: ReadonlySet<string> = new Set(['text-agreed', 'signature']);

/** The act told before from which one without a day has its day: "at the same time"; a count of votes is that of the vote told before. */
const modelOf = (ctx: Context, d: Draft, before: readonly Draft[]): Draft | undefined => {
  const words = ctx.reading.text.slice(d.fact.evidence.start, d.fact.evidence.end + 30);
  const near = before.filter((o) => o.fact.date !== null && d.verb.sentence - o.verb.sentence <= 5 && ['done', 'planned'].includes(o.fact.status));
  if (same.test(words)) return (makings.has(d.fact.type) ? near.findLast((o) => makings.has(o.fact.type)) : undefined) ?? near.at(-1);
  return ways.has(d.fact.type) && d.fact.status === 'done' && count.test(words) ? near.findLast((o) => ways.has(o.fact.type) && o.fact.status === 'done' && d.verb.sentence - o.verb.sentence <= 2) : undefined;
};

/** "at the same time", "the same morning": the day of the act told before. */
const sameDays = (ctx: Context, all: readonly Draft[]): readonly Draft[] => {
  const sorted = all.toSorted((a, b) => a.verb.index - b.verb.index);
  return sorted.map((d, i) => {
    const model = d.fact.date === null ? modelOf(ctx, d, sorted.slice(Math.max(0, i - 12), i)) : undefined;
    return model === undefined ? d : { ...d, fact: { ...d.fact, date: model.fact.date } };
  });
};

/** "called for a revision in August": the day of the call is none of the act that is called for. */
const ahead = (ctx: Context, d: Draft): Draft => {
  const { date, status } = d.fact;
  const { published } = ctx.reading;
  const isOver = date !== null && published !== null && date.slice(0, 10) < published.slice(0, Math.min(10, date.length));
  return status === 'called-for' && isOver ? { ...d, fact: { ...d.fact, date: null } } : d;
};

const repeated: ReadonlySet<string> = new Set(['amendment', 'extension', 'renewal', 'signature', 'ratification', 'suspension', 'exchange']);

/** "was extended in 2011 and 2016": done on each of the days. */
const eachDay = (ctx: Context, d: Draft): readonly Draft[] => {
  const { times, text } = ctx.reading;
  const at = d.fact.date === null || d.fact.status !== 'done' || !repeated.has(d.fact.type) ? -1 : times.findIndex((t) => t.edtf === d.fact.date && t.start >= d.fact.evidence.start && t.end <= d.fact.evidence.end);
  const out = [d];
  for (let i = at; at >= 0 && i + 1 < times.length; i += 1) {
    const [a, b] = [times[i]!, times[i + 1]!];
    if (b.type !== 'DATE' || b.edtf === null || b.edtf.length !== a.edtf?.length || !/^(?:,|,? and|, again)(?: again| finally| then)?(?: (?:in|on))? $/.test(text.slice(a.end, b.start))) break;
    out.push({ ...d, fact: { ...d.fact, date: b.edtf } });
  }
  return out;
};

/** "Is it lawful to take back a notice?": a question states nothing but what its relative clauses take for granted. */
const isAsked = (ctx: Context, d: Draft): boolean => {
  const { syntax, text } = ctx.reading;
  const s = syntax.sentences[d.verb.sentence]!;
  if (!/\?["”’]?$/.test(text.slice(s.start, s.end))) return false;
  const clause = clauseOf(syntax, d.verb);
  return !(relation(clause) === 'acl' || (relation(clause) === 'advcl' && d.fact.status === 'done'));
};

/** "refused its consent": the verb has told it, and its object tells no second act. */
const isToldAbove = (ctx: Context, d: Draft, all: readonly Draft[]): boolean => {
  const up = d.fact.by === 'agreements/noun' && relation(d.verb) === 'obj' ? headOf(ctx.reading.syntax, d.verb) : undefined;
  return up !== undefined && d.fact.type === 'ratification' && all.some((o) => o.verb.index === up.index && o.cluster === d.cluster && ['rejection', 'ratification', 'submission'].includes(o.fact.type));
};

/** "Both have ratified, Kenya in 2016 and Ghana in 2017": the day of one is not that of both. */
const apart = (d: Draft, gapped: readonly Draft[]): Draft =>
  (d.doers.length > 1 && gapped.some((g) => g.verb.sentence === d.verb.sentence && g.fact.date === d.fact.date && d.doers.includes(g.doers[0]!)) ? { ...d, fact: { ...d.fact, date: null } } : d);

const lawful: ReadonlySet<string> = new Set(['denunciation', 'suspension', 'extension']);

/** "signed the law of denunciation after both chambers had passed it": what is passed is the law of the sentence, or of the one before. */
const ofLaw = (ctx: Context, d: Draft, all: readonly Draft[]): Draft => {
  if (d.fact.type !== 'ratification' || d.fact.by === 'agreements/law' || !/^(?:pass|approve|adopt|back|vote|give|endorse)$/.test(d.verb.lemma)) return d;
  const law = all.findLast((o) => o.fact.by === 'agreements/law' && o.verb.index < d.verb.index && d.verb.sentence - o.verb.sentence <= 1);
  if (law === undefined || law.cluster !== d.cluster || !lawful.has(law.fact.type)) return d;
  return clauseTokens(ctx.reading, d.verb).some((t) => ctx.mentionAt.has(t.index)) ? d : { ...d, fact: { ...d.fact, type: law.fact.type } };
};

/** Every act on every agreement of the text. */
export const findActs = (ctx: Context): readonly Draft[] => {
  const plain = [...exchanges(ctx), ...takesPlace(ctx), ...findForce(ctx), ...findOrdinals(ctx), ...findAmong(ctx), ...verbs(ctx), ...hidden(ctx), ...bare(ctx), ...findPredicates(ctx), ...findMembers(ctx), ...findStandings(ctx), ...findDated(ctx), ...findNounActs(ctx)];
  const laws = findLaws(ctx, plain.toSorted((a, b) => a.verb.index - b.verb.index));
  const heard = [...laws, ...plain];
  const told = onePerVerb([...heard, ...findBareWords(ctx, heard)]).filter((d, _, all) => !isAsked(ctx, d) && !isToldAbove(ctx, d, all)).toSorted((a, b) => a.verb.index - b.verb.index);
  const alone = told.map((d) => ofLaw(ctx, d, told));
  const settledTold = [...alone, ...findConjoined(ctx, alone)].toSorted((a, b) => a.verb.index - b.verb.index);
  const gapped = findGapped(ctx, settledTold);
  return sameDays(ctx, [...settledTold.map((d) => apart(d, gapped)), ...findAgain(ctx, settledTold), ...gapped].filter((d) => d.fact.by !== silent)).flatMap((d) => eachDay(ctx, ahead(ctx, d))).toSorted((a, b) => a.fact.evidence.start - b.fact.evidence.start);
};
