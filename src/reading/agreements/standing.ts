import type { ActType, Mode } from '../../core/act.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, children, headOf, relation, subjectOf } from '../../language/tree.ts';
import { near } from '../near.ts';
import { clauseTokens, evidenceOf, type Context } from './context.ts';
import { dateOf } from './dates.ts';
import { codeOf, codesUnder } from './doers.ts';
import { draft, lower, type Draft } from './draft.ts';
import { actNouns } from './lexicon.ts';
import { modeOf, nounModeOf } from './mode.ts';
import type { Cluster } from './clusters.ts';
import { isOpen } from './open.ts';
import { clusterAt, lastBefore, topicAt } from './refer.ts';
import { ownersOf } from './nouns.ts';
import { bodies } from './rules.ts';
import { isNoLonger } from './states.ts';

const undone: ReadonlyMap<string, ActType> = new Map<string, ActType>([['unsigned', 'signature'], ['unratified', 'ratification'], ['uninitialled', 'text-agreed'], ['unapproved', 'ratification'], ['unfinished', 'text-agreed'], ['untouched', 'denunciation'], ['non-binding', 'entry-into-force']]);
const roles: ReadonlyMap<string, ActType> = new Map<string, ActType>([['signatory', 'signature'], ['party', 'accession'], ['member', 'accession'], ['adherent', 'accession']]);
const ceremonial: ReadonlyMap<string, ActType> = new Map<string, ActType>([['signing', 'signature'], ['signature', 'signature'], ['initialling', 'text-agreed'], ['ratification', 'ratification']]);
const happening: ReadonlySet<string> = new Set(['take', 'happen', 'occur', 'hold', 'schedule', 'plan', 'set', 'expect', 'begin', 'follow', 'stage', 'fix']);

/** The State of the body that a word names, whatever hangs on it. */
const codesAt = (ctx: Context, t: Token): readonly string[] => [...new Set(near(ctx.reading.actors, t).filter((a) => a.start <= t.start && t.end <= a.end).map(codeOf).filter((c) => c !== null))];

const isRemaining = (ctx: Context, t: Token): boolean => childBy(ctx.reading.syntax, t, 'cop') !== undefined || /^(?:remain|stay|lie|go|leave|keep)$/.test(headOf(ctx.reading.syntax, t)?.lemma ?? '');

/** "remains unratified", "is still unsigned": what has not been done. */
const findUndone = (ctx: Context, t: Token): readonly Draft[] => {
  const act = undone.get(lower(t));
  if (act === undefined || !isRemaining(ctx, t)) return [];
  const up = headOf(ctx.reading.syntax, t);
  const subject = childBy(ctx.reading.syntax, t, 'nsubj') ?? (up === undefined ? undefined : childBy(ctx.reading.syntax, up, 'nsubj') ?? subjectOf(ctx.reading.syntax, up));
  const cluster = clusterAt(ctx, subject);
  return cluster === undefined ? [] : [draft(ctx, cluster, act, t, 'denied', [], { date: null })];
};

/** "Denmark is not a party.": to the convention that the text is about. */
const openBefore = (ctx: Context, t: Token): Cluster | undefined => {
  const c = lastBefore(ctx, t);
  return c !== undefined && (t.lemma === 'signatory' || (/^(?:party|member)$/.test(t.lemma) && isOpen(ctx.reading, c))) ? c : undefined;
};

/** "is no party to it", "is not a signatory", "is a signatory to the treaty": where a State stands. */
const findStanding = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax } = ctx.reading;
  const act = roles.get(t.lemma);
  const subject = childBy(syntax, t, 'nsubj');
  if (act === undefined || subject === undefined || childBy(syntax, t, 'cop') === undefined) return [];
  const to = children(syntax, t).find((c) => relation(c) === 'nmod' && ['to', 'of'].includes(lower(childBy(syntax, c, 'case'))));
  const cluster = clusterAt(ctx, to) ?? (t.deprel === 'acl:relcl' ? clusterAt(ctx, headOf(syntax, t)) : undefined) ?? (t.lemma === 'signatory' || (to === undefined && /^(?:[.,;]|$)/.test(ctx.reading.text.slice(t.end, t.end + 2))) ? openBefore(ctx, t) : undefined);
  const doers = codesUnder(ctx, subject);
  const mode: Mode = children(syntax, t).some((c) => lower(c) === 'no') ? 'denied' : modeOf(syntax, t);
  return cluster === undefined || doers.length === 0 ? [] : [draft(ctx, cluster, act, t, mode, doers, mode === 'denied' ? { date: null } : {})];
};

/** "the signing ceremony took place on Friday", "a signing is planned for June": told by the noun before "ceremony". */
const findCeremony = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax } = ctx.reading;
  if (!/^(?:ceremony|event)$/.test(t.lemma)) return [];
  const before = children(syntax, t).find((c) => ceremonial.has(c.lemma) || ceremonial.has(lower(c)));
  const up = headOf(syntax, t);
  // "The ceremony is to be held in Washington on 18 December", after a signature has been announced.
  if (before === undefined && t.lemma === 'ceremony' && up?.upos === 'VERB' && relation(t) === 'nsubj' && /^(?:hold|take|schedule|plan|set)$/.test(up.lemma) && /\bsign(?:ed|ing|ature)?\b/i.test(ctx.reading.text.slice(syntax.sentences[Math.max(0, t.sentence - 2)]!.start, t.start))) {
    const of = lastBefore(ctx, t);
    return of === undefined ? [] : [draft(ctx, of, 'signature', t, /^(?:schedule|plan|set)$/.test(up.lemma) ? 'planned' : modeOf(syntax, up), [], { date: dateOf(ctx, up), evidence: evidenceOf(ctx, up, [t]) })];
  }
  if (before === undefined || up?.upos !== 'VERB' || !happening.has(up.lemma) || !['nsubj', 'obj'].includes(relation(t))) return [];
  const cluster = lastBefore(ctx, t);
  return cluster === undefined ? [] : [draft(ctx, cluster, ceremonial.get(before.lemma) ?? 'signature', before, /^(?:schedule|plan|set|expect|fix)$/.test(up.lemma) ? 'planned' : modeOf(syntax, up), [], { date: dateOf(ctx, up), evidence: evidenceOf(ctx, up, [t]) })];
};

/** "There is as yet no ceasefire", "there was no deal": an agreement that has not come about. */
const findNone = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax, text } = ctx.reading;
  if (!/^(?:deal|agreement|accord|pact|truce|ceasefire|treaty)$/.test(t.lemma) || !children(syntax, t).some((c) => lower(c) === 'no')) return [];
  const up = headOf(syntax, t);
  const isThere = up !== undefined && childBy(syntax, up, 'expl') !== undefined && relation(t) === 'nsubj';
  const sentence = syntax.sentences[t.sentence]!;
  if (!isThere || !/\byet\b/.test(text.slice(Math.max(sentence.start, t.start - 40), Math.min(sentence.end, t.end + 20)))) return [];
  const cluster = clusterAt(ctx, t) ?? lastBefore(ctx, t);
  return cluster === undefined ? [] : [draft(ctx, cluster, 'text-agreed', t, 'denied', [], { date: null, evidence: evidenceOf(ctx, up, [t]) })];
};

/** "Ratification is still pending in Chile", "its ratification is outstanding". */
const findPending = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax } = ctx.reading;
  if (!/^(?:pending|outstanding|due|overdue|awaited|likely|possible|conceivable|imminent|unlikely)$/.test(lower(t)) || childBy(syntax, t, 'cop') === undefined) return [];
  const subject = childBy(syntax, t, 'nsubj', 'nsubj:pass');
  const act = subject === undefined ? undefined : ceremonial.get(subject.lemma);
  const cluster = act === undefined ? undefined : lastBefore(ctx, t);
  const where = children(syntax, t).filter((c) => relation(c) === 'obl').flatMap((c) => codesUnder(ctx, c));
  const mode: Mode = /^(?:likely|possible|conceivable)$/.test(lower(t)) ? 'possible' : lower(t) === 'unlikely' || modeOf(syntax, t) === 'denied' ? 'denied' : 'planned';
  return act === undefined || cluster === undefined ? [] : [draft(ctx, cluster, act, subject!, mode, where.length > 0 ? where : ownersOf(ctx, subject!), { ...(mode === 'denied' ? {} : { date: dateOf(ctx, t) ?? dateOf(ctx, subject!) }), evidence: evidenceOf(ctx, t, [subject!]) })];
};

/** "is valid until 2030", "remains in force to the end of the year": the day on which it lapses. */
const findEnd = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax, text, times } = ctx.reading;
  if (!/^(?:valid|force|effective|effect)$/.test(lower(t))) return [];
  const until = near(times, { start: t.end, end: t.end + 40 }).find((x) => x.start >= t.end && x.edtf !== null && x.type === 'DATE' && /^ (?:only |at least )?(?:until|till|through|up to)(?: the)?(?: end of)? ?$/.test(text.slice(t.end, x.start)));
  const verb = childBy(syntax, t, 'cop') === undefined ? headOf(syntax, t) : t;
  if (until === undefined || verb === undefined || (verb !== t && !/^(?:remain|stay|be|continue)$/.test(verb.lemma))) return [];
  const cluster = clusterAt(ctx, childBy(syntax, verb, 'nsubj') ?? subjectOf(syntax, verb));
  return cluster === undefined ? [] : [draft(ctx, cluster, 'expiry', t, 'planned', [], { date: until.edtf, evidence: evidenceOf(ctx, verb, clauseTokens(ctx.reading, verb)) })];
};

/** "no longer applies", "is no longer in force": it has ended. */
const findEnded = (ctx: Context, t: Token): readonly Draft[] => {
  if (!/^(?:apply|bind|hold|exist|force|effect|valid)$/.test(t.lemma) || !isNoLonger(ctx, t)) return [];
  const cluster = clusterAt(ctx, childBy(ctx.reading.syntax, t, 'nsubj'));
  return cluster === undefined ? [] : [draft(ctx, cluster, 'termination', t, 'done', [], { date: dateOf(ctx, t) })];
};

const awaiting = /^(?:due|up|ready|subject|open|scheduled|slated|set|destined|bound)$/;

/** "is due for signature on Friday", "is subject to ratification", "is still under negotiation": an act told by the noun behind a predicate. */
const findAwaited = (ctx: Context, t: Token): readonly Draft[] => {
  const act = t.upos === 'NOUN' ? actNouns.get(t.lemma) : undefined;
  if (act === undefined) return [];
  const { syntax } = ctx.reading;
  const cased = lower(childBy(syntax, t, 'case'));
  const own = childBy(syntax, t, 'cop') !== undefined && cased === 'under' && act === 'negotiation';
  const over = own ? t : headOf(syntax, t);
  if (over === undefined || (!own && !(awaiting.test(lower(over)) && ['for', 'to'].includes(cased) && (childBy(syntax, over, 'cop') !== undefined || relation(over) === 'amod' || relation(over) === 'acl')))) return [];
  const cluster = clusterAt(ctx, childBy(syntax, over, 'nsubj') ?? childBy(syntax, t, 'nsubj') ?? (['amod', 'acl'].includes(relation(over)) ? headOf(syntax, over) : undefined));
  if (cluster === undefined || (act === 'signature' && lower(over) === 'ready')) return [];
  const heard = childBy(syntax, over, 'cop') === undefined ? 'done' : modeOf(syntax, over);
  const mode: Mode = heard === 'denied' ? 'denied' : own ? 'ongoing' : 'planned';
  return [draft(ctx, cluster, act, t, mode, [], { date: mode === 'denied' ? null : dateOf(ctx, t) ?? dateOf(ctx, over), evidence: evidenceOf(ctx, over, [t]) })];
};

/** "The talks, which have been under way since March", "negotiations are ongoing". */
const findUnderWay = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax } = ctx.reading;
  const isOn = /^(?:underway|ongoing)$/.test(lower(t)) || (lower(t) === 'way' && lower(childBy(syntax, t, 'case')) === 'under');
  if (!isOn || childBy(syntax, t, 'cop') === undefined) return [];
  const own = childBy(syntax, t, 'nsubj');
  const subject = own !== undefined && ['WDT', 'WP'].includes(own.xpos) ? headOf(syntax, t) : own;
  if (subject === undefined || !/^(?:talk|negotiation|discussion|consultation|work)s?$/.test(subject.lemma)) return [];
  const about = children(syntax, subject).find((c) => relation(c) === 'nmod' && ['on', 'about', 'over', 'for'].includes(lower(childBy(syntax, c, 'case'))));
  const cluster = about === undefined ? lastBefore(ctx, t) : clusterAt(ctx, about);
  const mode = modeOf(syntax, t);
  return cluster === undefined ? [] : [draft(ctx, cluster, 'negotiation', t, mode === 'done' ? 'ongoing' : mode, [], { date: null, place: null })];
};

/** A vote of a body, after a text has been named in its sentence or in the one before. */
const isOfBody = (ctx: Context, vote: Token, up: Token): boolean => {
  const { syntax, text } = ctx.reading;
  const s = syntax.sentences[vote.sentence]!;
  const isNear = ctx.clusters.some((c) => c.mentions.some((m) => vote.sentence - m.head.sentence <= 1 && m.head.index < vote.index));
  return isNear && /\b(?:parliament|senate|congress|duma|knesset|rada|assembly|house|chamber|lawmakers|deputies|legislature|speaker|meps|storting|folketing|riksdag|sejm|seimas|saeima|eduskunta|riigikogu|bundestag|bundesrat|majlis|diet|cortes|commons|lords|skupstina|sabor)\b/i.test(text.slice(s.start, s.end)) && (up.upos === 'VERB' || /^(?:due|scheduled|planned|expected|likely)$/.test(lower(up))) && !/\b(?:confidence|censure|budget|bill|elections?|presidential)\b/i.test(text.slice(s.start, s.end));
};

/** "A vote on the treaty is due in the Storting on Friday": consent that is yet to be asked for; how a vote went is told elsewhere. */
const findVote = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax } = ctx.reading;
  if (t.upos !== 'NOUN' || !/^(?:vote|ballot|referendum|plebiscite|poll)$/.test(t.lemma) || ctx.mentionAt.has(t.index)) return [];
  const on = children(syntax, t).find((c) => relation(c) === 'nmod' && ['on', 'about', 'over'].includes(lower(childBy(syntax, c, 'case'))));
  const about = on === undefined ? undefined : clusterAt(ctx, on) ?? (/^(?:ratification|accession|approval)$/.test(on.lemma) ? lastBefore(ctx, t) : undefined);
  const up = headOf(syntax, t);
  if (up === undefined || !['nsubj', 'obj'].includes(relation(t))) return [];
  // "The Parliament has put off its vote": on the text that the sentence, or the one before, is about.
  const cluster = about ?? (on === undefined && isOfBody(ctx, t, up) ? topicAt(ctx, t) : undefined);
  if (cluster === undefined) return [];
  const isBehindDue = children(syntax, up).some((c) => lower(c) === 'due' && relation(c) === 'case') && childBy(syntax, up, 'cop') !== undefined;
  const isDue = isBehindDue || /^(?:due|scheduled|planned|likely|imminent|expected|pending|possible)$/.test(lower(up)) && childBy(syntax, up, 'cop') !== undefined;
  if (!isDue && !(up.upos === 'VERB' && /^(?:hold|take|schedule|plan|set|expect|postpone|delay|call|put|cancel|follow|come|demand|promise)$/.test(up.lemma))) return [];
  const mode: Mode = isDue && modeOf(syntax, up) === 'done' ? 'planned' : isDue ? modeOf(syntax, up) : nounModeOf(syntax, t);
  if (mode === 'done' || mode === 'ongoing') return [];
  const where = clauseTokens(ctx.reading, up).filter((c) => (relation(c) === 'obl' || (isBehindDue && c === up)) && bodies.test(c.text)).flatMap((c) => codesAt(ctx, c));
  const asker = up.upos === 'VERB' && relation(t) === 'obj' ? subjectOf(syntax, up) : undefined;
  return [draft(ctx, cluster, 'ratification', t, mode, where.length > 0 ? where : asker === undefined ? ownersOf(ctx, t) : codesUnder(ctx, asker), { date: mode === 'denied' ? null : dateOf(ctx, t) ?? dateOf(ctx, up), evidence: evidenceOf(ctx, up, [t]) })];
};

/** "is before the Storting", "is with the Senate": laid before it. */
const findLaid = (ctx: Context, t: Token): readonly Draft[] => {
  const { syntax } = ctx.reading;
  if (childBy(syntax, t, 'cop') === undefined || !['before', 'with'].includes(lower(childBy(syntax, t, 'case'))) || !bodies.test(t.text)) return [];
  const cluster = clusterAt(ctx, childBy(syntax, t, 'nsubj'));
  return cluster === undefined ? [] : [draft(ctx, cluster, 'submission', t, modeOf(syntax, t), codesAt(ctx, t))];
};

/** What is told of an agreement, or of a State, by how it stands and not by what is done. */
export const findStandings = (ctx: Context): readonly Draft[] => ctx.reading.syntax.tokens.flatMap((t) =>
  [...findUndone(ctx, t), ...findStanding(ctx, t), ...findCeremony(ctx, t), ...findNone(ctx, t), ...findPending(ctx, t), ...findEnded(ctx, t), ...findEnd(ctx, t), ...findAwaited(ctx, t), ...findLaid(ctx, t), ...findVote(ctx, t), ...findUnderWay(ctx, t)]);
