import type { ActType } from '../../core/act.ts';
import { childBy, clauseOf, headOf, relation, subjectOf, subtree } from '../../language/tree.ts';
import { clauseTokens, type Context } from './context.ts';
import { agentOf, codeOf, officials } from './doers.ts';
import { draftsOf, isJointly, type Draft } from './draft.ts';
import { isPlaceUse } from './place-use.ts';
import { bodies, unilateral } from './rules.ts';
import { isPassive } from './targets.ts';
import { near } from '../near.ts';
import type { Actor } from '../reading.ts';

type Told = Draft['fact'];

/** Acts whose doer the field names even where one side of two does them. */
const ofOneSide: ReadonlySet<string> = new Set(['signature', 'exchange', 'termination', 'reservation', 'declaration', 'objection', 'registration']);
/** Acts done together: one side has them to itself only where it refuses, or thinks of them alone. */
const together: ReadonlySet<string> = new Set(['extension', 'amendment', 'negotiation', 'text-agreed']);

/** The other side of a pair is named in the sentence: "Britain signed a treaty handing the islands to Mauritius". */
const isOtherNear = (ctx: Context, d: Draft, parties: readonly string[]): boolean => {
  const s = ctx.reading.syntax.sentences[d.verb.sentence]!;
  const others = parties.filter((p) => !d.doers.includes(p));
  return near(ctx.reading.actors, s).some((a) => s.start <= a.start && a.end <= s.end && others.includes(codeOf(a) ?? ''));
};

const plural = /\b(?:both|two|each|all|members?|legislatures|parliaments|congresses|governments|capitals|sides|states|countries|they|three|four|five|six)\b/i;
const bodyWord = new RegExp(bodies.source, 'i');

/** A body, an office or a pronoun that acts for a State which its clause names by place ("In Berne the government"), or which was spoken of last. */
const stateOfBody = (ctx: Context, d: Draft, parties: readonly string[], all: readonly Draft[]): string | null => {
  const { reading } = ctx;
  const { syntax, text } = reading;
  const agent = agentOf(ctx, d.verb);
  const isTold = d.verb.upos === 'VERB' && isPassive(ctx, d.verb);
  const subject = isTold ? agent : d.verb.upos === 'VERB' ? subjectOf(syntax, d.verb) : undefined;
  const own = clauseTokens(reading, d.verb.upos === 'VERB' ? d.verb : clauseOf(syntax, d.verb));
  const codes = (from: number, to: number): readonly string[] => [...new Set(near(reading.actors, { start: from, end: to }).filter((a) => from <= a.start && a.end <= to && a.form !== 'pronoun').map(codeOf).filter((c): c is string => c !== null && (parties.length === 0 || parties.includes(c))))];
  // "ratification of the treaty with Rwanda" is no act of Rwanda.
  const ofNames = new Set(own.filter((t) => ctx.mentionAt.has(t.index)).flatMap((t) => subtree(syntax, t).map((x) => x.index)));
  // "Notice will be handed to Moscow": whoever gets it does not act.
  const receivers = new Set(own.filter((t) => d.fact.type !== 'submission' && t.head === d.verb.index && relation(t) === 'obl' && /^(?:to|with)$/i.test(childBy(syntax, t, 'case')?.text ?? '')).flatMap((t) => subtree(syntax, t).map((x) => x.index)));
  const placed = own.filter((t) => !ofNames.has(t.index) && !receivers.has(t.index));
  const here = [...new Set(placed.flatMap((t) => codes(t.start, t.end)))];
  const words = subject === undefined ? '' : text.slice(Math.max(0, subject.start - 24), subject.end);
  // "submitted to the Senate": America's, where it is a party.
  if (d.fact.type === 'submission' && here.length === 0 && parties.includes('USA') && /\b(?:US |U\.S\. |American )?(?:Senate|Congress)\b/.test(text.slice(d.verb.end, d.verb.end + 40))) return 'USA';
  if (subject !== undefined && plural.test(words) && !/\b(?:chambers|houses) of\b/.test(text.slice(subject.start, subject.end + 4))) return null;
  // "It now goes to the legislatures": of each of them.
  if (d.fact.type === 'submission' && /\b(?:parliaments|legislatures|congresses|chambers of both|capitals)\b/.test(text.slice(d.verb.end, d.verb.end + 60))) return null;
  const isBody = subject !== undefined && (bodyWord.test(words) || /^(?:he|she|it|who|which)$/i.test(subject.text) || subject.lemma === 'country' || officials.test(subject.lemma));
  if (subject !== undefined && parties.includes('EU') && /^(?:Council|Commission|MEPs|European Parliament)$/.test(text.slice(syntax.tokens[subject.index - 1]?.text === 'European' ? syntax.tokens[subject.index - 1]!.start : subject.start, subject.end))) return 'EU';
  if (here.length === 1 && (isBody || subject === undefined)) return here[0]!;
  if (subject !== undefined && /^(?:members?|deputies|lawmakers|senators|mps|meps|they|house|chamber)$/i.test(subject.text)) {
    const last = all.findLast((o) => o.cluster === d.cluster && o.verb.index < d.verb.index && d.verb.sentence - o.verb.sentence <= 1 && ['ratification', 'rejection', 'submission'].includes(o.fact.type) && o.doers.length === 1);
    if (last !== undefined) return last.doers[0]!;
  }
  if (!isBody) return null;
  if (/^(?:Senate|Congress)$/.test(subject!.text) && parties.includes('USA')) return 'USA';
  // "the president approved an accord with Chad": not the president of Chad.
  const partners = new Set(own.flatMap((t) => ctx.mentionAt.get(t.index)?.partners ?? []));
  const from = syntax.sentences[Math.max(0, d.verb.sentence - 2)]!.start;
  const before = near(reading.actors, { start: from, end: subject!.start }).filter((a) => from <= a.start && a.end <= subject!.start && a.form !== 'pronoun' && parties.includes(codeOf(a) ?? '') && !partners.has(codeOf(a) ?? '') && !isOfAgreement(ctx, a) && !(a.form === 'metonym' && isPlaceUse(reading, a)));
  const rest = parties.filter((p) => !partners.has(p));
  return before.length > 0 ? codeOf(before.at(-1)!) : rest.length === 1 && (parties.length === 1 || partners.size > 0) ? rest[0]! : null;
};

/** "Finland's accession protocol", "the pact with Chile": in the words of an agreement, and nobody who acts. */
const isOfAgreement = (ctx: Context, a: Actor): boolean =>
  [...ctx.mentionAt.values()].some((m) => (m.start <= a.start && a.end <= m.end) || (a.end <= m.start && m.start - a.end <= 4 && /^['’]s? $/.test(ctx.reading.text.slice(a.end, m.start))) || (m.end < a.start && a.start - m.end < 18 && /^ (?:with|between) (?:the )?$/.test(ctx.reading.text.slice(m.end, a.start))));

/** Nobody outside an agreement of two can leave it, ratify it or end it, whatever they declare. */
const isOutsiders = (d: Draft, parties: readonly string[], isClosed: boolean): boolean =>
  isClosed && d.doers.length > 0 && parties.length === 2 && !d.doers.some((p) => parties.includes(p)) && (unilateral.has(d.fact.type as ActType) || d.fact.type === 'termination');

const leaving: ReadonlySet<string> = new Set(['denunciation', 'suspension', 'termination']);

/** What is worked out of all that is told of an agreement, once. */
const ofCluster = <T>(make: (own: readonly Draft[]) => T): ((d: Draft, all: readonly Draft[]) => T) => {
  const held = new WeakMap<readonly Draft[], T>();
  return (d, all) => {
    const own = draftsOf(all, d.cluster);
    const made = held.get(own) ?? make(own);
    held.set(own, made);
    return made;
  };
};

const leaversOf = ofCluster((own) => own.filter((o) => o.doers.length === 1 && leaving.has(o.fact.type)));
const actingOn = ofCluster((own) => [...new Set(own.flatMap((o) => o.doers))]);

/** "Moscow was suspending the treaty. This did not amount to a withdrawal": of whoever has just been said to go. */
const doerBefore = (d: Draft, all: readonly Draft[]): string | null => {
  const before = leaversOf(d, all).filter((o) => o.verb.index < d.verb.index);
  // Nobody else has been said to go, or somebody has just now.
  const last = before.findLast((o) => d.verb.sentence - o.verb.sentence <= 2) ?? (new Set(before.map((o) => o.doers[0])).size === 1 ? before[0] : undefined);
  return last?.doers[0] ?? null;
};

/** "The country signed it in 1999". */
const isByCountry = (ctx: Context, d: Draft): boolean => {
  const subject = d.fact.type !== 'signature' || d.verb.upos !== 'VERB' || isPassive(ctx, d.verb) ? undefined : subjectOf(ctx.reading.syntax, d.verb);
  return subject !== undefined && /^(?:country|nation|republic|kingdom|government)$/.test(subject.lemma);
};

/** "urged Norway to sign", "called on Norway to return to the talks": the doer is the one who is asked. */
const isAsked = (ctx: Context, d: Draft): boolean => {
  const { syntax } = ctx.reading;
  const up = d.verb.upos === 'VERB' ? headOf(syntax, d.verb) : undefined;
  if (up?.upos !== 'VERB') return false;
  const own = childBy(syntax, up, 'nsubj');
  return subjectOf(syntax, d.verb) !== undefined && subjectOf(syntax, d.verb)!.index !== own?.index && ['xcomp', 'ccomp', 'advcl'].includes(relation(d.verb));
};

/** What several States do each for itself is told of each; what the parties do together is told of none; what one does, of that one. */
export const partied = (ctx: Context, d: Draft, parties: readonly string[], isClosed: boolean, all: readonly Draft[]): readonly Told[] => {
  const { fact } = d;
  if (isOutsiders(d, parties, isClosed)) return [];
  const lone = d.doers.length === 0 && (unilateral.has(fact.type as ActType) || isByCountry(ctx, d)) && fact.by !== 'agreements/clause' ? stateOfBody(ctx, d, parties, all) : null;
  const before = lone === null && d.doers.length === 0 && leaving.has(fact.type) && (d.verb.upos !== 'VERB' || (isPassive(ctx, d.verb) && d.verb.lemma !== 'suspend' && fact.type === 'denunciation')) ? doerBefore(d, all) : null;
  // In a text about one State's way in or out of what is open to all.
  const acting = actingOn(d, all);
  const sole = lone === null && before === null && d.doers.length === 0 && !isClosed && ['submission', 'denunciation'].includes(fact.type) && fact.status !== 'denied' && acting.length === 1 ? acting[0]! : null;
  if (sole !== null && fact.party === null) return [{ ...fact, party: sole }];
  const doers = lone === null ? before === null ? [...new Set(d.doers)] : [before] : [lone];
  if (fact.party !== null || doers.length === 0) return [fact];
  const each = (): readonly Told[] => doers.map((party) => ({ ...fact, party }));
  const isAll = isClosed && parties.length >= 2 && doers.length >= 2 && parties.every((p) => doers.includes(p));
  const type = fact.type as ActType;
  if (unilateral.has(type) || type === 'provisional-application' || type === 'entry-into-force') return isAll ? [fact] : each();
  if (type === 'signature' && fact.status === 'denied' && doers.length > 1 && !isAll) return each();
  const isLeft = type === 'exchange' && /^(?:deposit|lodge|file|hand)$/.test(d.verb.lemma);
  const one = doers.length === 1 && (isLeft || !isJointly(ctx, d.verb)) ? doers[0]! : null;
  if (isLeft && doers.length > 1 && !isAll) return each();
  if (one === null) return [fact];
  // "is terminating the convention", "decided to end the pact": one side's way out; "terminated it in 2017" is its end.
  if (type === 'termination' && one !== null && d.verb.upos === 'VERB' && /^(?:terminate|end|cancel|scrap)$/.test(d.verb.lemma) && (fact.status !== 'done' || d.verb.xpos === 'VBG') || type === 'termination' && d.verb.upos === 'VERB' && /^(?:revoke|rescind|annul|cancel|scrap|void)$/.test(d.verb.lemma) && !isPassive(ctx, d.verb)) return [{ ...fact, type: 'denunciation', party: one }];
  if (type === 'negotiation' && /^(?:apply|ask|seek|want)$/.test(d.verb.lemma)) return each();
  if (['extension', 'renewal'].includes(type) && fact.status === 'denied' && doers.length > 1 && !isAll) return each();
  if (together.has(type)) return fact.status === 'denied' || (type === 'negotiation' && ['planned', 'possible', 'ongoing'].includes(fact.status) && (!isOtherNear(ctx, d, parties) || !parties.includes(one))) ? [{ ...fact, party: one }] : [fact];
  // Whoever is asked to act, or is said by the noun to have acted: "urged Norway to sign", "Norway's signature".
  if (fact.status === 'called-for' && ['signature', 'negotiation', 'text-agreed'].includes(type) && isAsked(ctx, d)) return each();
  if (type === 'signature') return isClosed && d.verb.upos !== 'NOUN' && parties.length === 2 && parties.includes(one) && isOtherNear(ctx, d, parties) && fact.status !== 'denied' ? [fact] : [{ ...fact, party: one }];
  if (type === 'renewal') return d.verb.lemma === 'renew' || d.verb.lemma === 'roll' ? [fact] : [{ ...fact, party: one }];
  return ofOneSide.has(type) ? [{ ...fact, party: one }] : [fact];
};
