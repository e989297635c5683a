import { parseEdtf } from '../../core/date.ts';
import { parseDuration, shiftEdtf } from '../../core/duration.ts';
import { headOf, relation, subjectOf, verbGroup } from '../../language/tree.ts';
import type { Actor, FoundAgreement, FoundExpectation, FoundFact, Reading, Step } from '../reading.ts';
import { maySpeakOfAgreements } from '../look.ts';
import { findActs, type Draft } from './acts.ts';
import { draftsOf } from './draft.ts';
import { findClauses } from './clauses.ts';
import { cluster, kindOf, nameOf, type Cluster } from './clusters.ts';
import { contextOf, type Context } from './context.ts';
import { dateOf } from './dates.ts';
import { codeOf, officials } from './doers.ts';
import { thoseOfStates } from './footing.ts';
import { findGroups } from './groups.ts';
import { isMemberOf } from '../names/memberships.ts';
import { mended } from './mend.ts';
import { findMentions } from './mentions.ts';
import { isPlaceUse } from './place-use.ts';
import { isOpen } from './open.ts';
import { allParties, isAnnex, isSomebodys } from './parties.ts';
import { isWithRebels } from './truces.ts';
import { attributed } from './sources.ts';
import { partied } from './party.ts';
import { isNewsOf, isOfCouncil, isPrivateNews, isWithTrade } from './private.ts';
import { isTold, settleMode } from './settle.ts';
import { isPassive } from './targets.ts';
import { near } from '../near.ts';

const performative: ReadonlySet<string> = new Set(['suspension', 'denunciation', 'extension']);
const newsworthy: ReadonlySet<string> = new Set(['text-agreed', 'signature', 'ratification', 'suspension', 'denunciation', 'extension', 'exchange', 'renewal']);

/** A line of a live page opens with the time of day. */
const isLive = (reading: Reading, d: Draft): boolean => /^[*_[( ]{0,2}\d{1,2}[.:h]\d\d\b/.test(reading.text.slice(reading.text.lastIndexOf('\n', d.verb.start) + 1, d.verb.start).slice(0, 12));

/**
 * "They have agreed on a text, the minister said on Thursday": news in the present perfect without a day of its own happened by the day of its
 * announcement, and about then; the date is marked as uncertain.
 */
const announcedOn = (ctx: Context, d: Draft, f: FoundFact): FoundFact => {
  const { reading } = ctx;
  if (f.status !== 'done' || f.date !== null || !newsworthy.has(f.type) || reading.published === null || /\b(?:already|every|each|times|twice|from time to time|again and again)\b/.test(reading.text.slice(f.evidence.start, f.evidence.end))) return f;
  // "In March both governments declared that the draft was complete."
  const over = relation(d.verb) === 'ccomp' ? headOf(reading.syntax, d.verb) : undefined;
  const declared = over?.upos === 'VERB' && (f.type === 'text-agreed' || performative.has(f.type)) ? dateOf(ctx, over) : null;
  if (declared !== null) return { ...f, date: declared };
  if (d.verb.upos !== 'VERB') return f;
  if (isTold(reading, d) && verbGroup(reading.syntax, d.verb).tense === 'present' && ['VBZ', 'VBP'].includes(d.verb.xpos)) return { ...f, date: reading.published };
  const { tense, perfect } = verbGroup(reading.syntax, d.verb);
  const governor = relation(d.verb) === 'xcomp' ? verbGroup(reading.syntax, headOf(reading.syntax, d.verb)!) : undefined;
  const isPresentPerfect = (perfect && tense === 'present') || (governor?.perfect === true && governor.tense === 'present');
  const isGoingOn = verbGroup(reading.syntax, d.verb).progressive;
  if (isLive(reading, d) && (isPresentPerfect || (tense === 'past' && !perfect && isTold(reading, d)))) return { ...f, date: reading.published };
  const isLead = d.verb.sentence <= 1;
  const isDeed = performative.has(f.type);
  const isNews = isPresentPerfect || (isGoingOn && isDeed) || (f.saidOn !== null && (isDeed || f.type === 'text-agreed')) || (isLead && tense === 'present' && !perfect && d.verb.xpos !== 'VBN');
  if (!isNews || (f.saidOn === null && !isLead)) return f;
  // Announcing that one leaves, suspends or extends is doing it.
  const day = parseEdtf(`${(f.saidOn ?? reading.published).replace(/[?~%]$/, '')}${isDeed ? '' : '?'}`);
  return day === undefined ? f : { ...f, date: day };
};

const same = (a: FoundFact, b: FoundFact): boolean => a.type === b.type && a.status === b.status && a.date === b.date && a.party === b.party && a.value === b.value;

const fits = <T>(vague: T | null, full: T | null): boolean => vague === null || vague === full;
const says = <T>(full: T | null, vague: T | null): boolean => full !== null && vague === null;

const bare = (d: string): string => d.replace(/[?~%]$/, '');
/** Consents are given by several bodies of one State. */
const isConsentOf = (f: FoundFact): boolean => f.type === 'ratification' || f.type === 'denunciation';

const once: ReadonlySet<string> = new Set(['signature', 'entry-into-force', 'expiry', 'text-agreed']);

/** "the signing had been planned long ago", "a day before it was to run out": a plan that the same text has overtaken. */
const isOvertaken = (text: string, f: FoundFact, others: readonly FoundFact[]): boolean => {
  if (f.status !== 'planned' && f.status !== 'called-for') return false;
  if (f.status === 'planned' && once.has(f.type) && f.date === null && others.some((o) => o.type === f.type && o.status === 'done' && (f.party === null || o.party === f.party || o.party === null) && o.evidence.start !== f.evidence.start)) return true;
  if (f.status === 'called-for' && f.type === 'signature' && others.some((o) => o.type === f.type && o.status === 'planned' && fits(f.party, o.party))) return true;
  // "was extended a day before it was to run out"
  return f.type === 'expiry' && others.some((o) => ['extension', 'renewal'].includes(o.type) && o.status === 'done' && o.evidence.start !== f.evidence.start && (f.date === null || /\b(?:was|were) (?:to|due to|about to|set to) (?:run|expire|lapse|end)\b/.test(text.slice(f.evidence.start, f.evidence.end))));
};

const chamber = /\b(?:(?:lower|upper) (?:house|chamber)|[A-Z]\w+ Council|Duma|Senate|Congress|Knesset|Rada|Sejm|Bundestag|Bundesrat|House|parliament|president|king|queen|cabinet|government|voters|referendum)\b/i;

/** "The Duma passed it on Tuesday; the Federation Council gave its approval days later": two acts of two bodies. */
const isOfOtherBody = (text: string, f: FoundFact, o: FoundFact): boolean => {
  if (f.type !== 'ratification' || f.status !== 'done' || f.party === null || f.party !== o.party) return false;
  const [mine, theirs] = [f, o].map((x) => chamber.exec(text.slice(x.evidence.start, x.evidence.end))?.[0].toLowerCase());
  return mine !== undefined && theirs !== undefined && mine !== theirs;
};

/** A vaguer telling of a fact that is told in full elsewhere is no second fact; consents are given by several bodies, so theirs are kept. */
const isVaguer = (text: string, f: FoundFact, o: FoundFact, isMany: boolean): boolean => {
  if (o === f || o.type !== f.type || o.status !== f.status || isOfOtherBody(text, f, o)) return false;
  if (f.type === 'signature' && f.status === 'done' && f.party !== null && o.party === null && f.date === null && !isMany) return true;
  if (f.type === 'signature' && f.status === 'done' && (f.party === null || (o.party !== null && (!isMany || o.party === f.party))) && says(o.date, f.date) && f.value === o.value) return true;
  // "last year" beside the day itself.
  if (f.date !== null && o.date !== null && bare(o.date).length > bare(f.date).length && bare(o.date).startsWith(bare(f.date)) && fits(f.party, o.party) && fits(f.value, o.value) && !isConsentOf(f)) return true;
  // "would be signed soon" says more than "was looking forward to signing it" of one side.
  if (f.type === 'signature' && f.status !== 'done' && f.status !== 'denied' && f.party !== null && o.party === null && fits(f.date, o.date)) return true;
  if (!fits(f.date, o.date) || !fits(f.party, o.party) || !fits(f.value, o.value)) return false;
  const isConsent = f.type === 'ratification';
  // "was approved by 266 votes to 37", after a parliament has been said to approve it that day.
  if (isConsent && f.status === 'done' && f.party === null && o.party !== null && f.date !== null && f.date === o.date && !chamber.test(text.slice(f.evidence.start, f.evidence.end))) return true;
  return (says(o.date, f.date) && (!isConsent || f.party !== null)) || says(o.value, f.value) || (says(o.party, f.party) && !isConsent);
};

const isRestated = (text: string, f: FoundFact, others: readonly FoundFact[], isMany: boolean): boolean => others.some((o) => isVaguer(text, f, o, isMany));

/** "gave notice last May and left it on November 22": where the notice is told apart, leaving is the end of being bound. */
const leftAtLast = (text: string, f: FoundFact, all: readonly FoundFact[]): FoundFact => {
  if (f.type !== 'denunciation' || f.status !== 'done' || f.party === null || f.date === null || !/\b(?:left|leave|quit|exit(?:ed)?|out)\b/.test(text.slice(f.evidence.start, f.evidence.end))) return f;
  const isNoticed = all.some((o) => o !== f && o.type === 'denunciation' && o.status === 'done' && o.party === f.party && o.date !== null && bare(o.date) < bare(f.date!).slice(0, bare(o.date).length) && /\b(?:notice|notif\w+|told|informed|letter|note)\b/.test(text.slice(o.evidence.start, o.evidence.end)));
  return isNoticed ? { ...f, type: 'termination' } : f;
};

const tidy = (text: string, given: readonly FoundFact[], isMany: boolean): readonly FoundFact[] => {
  const facts = given.map((f) => leftAtLast(text, f, given));
  const told = facts.filter((f, i) => facts.findIndex((o) => same(o, f)) === i);
  return told.filter((f) => !isRestated(text, f, told, isMany) && !isOvertaken(text, f, told));
};

/** A term that ended and was then prolonged ends again later: date of expiry + length of the extension. */
const derived = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const end = facts.findIndex((f) => f.type === 'expiry' && f.status === 'done' && f.date !== null);
  const longer = facts.findIndex((f) => (f.type === 'extension' || f.type === 'renewal') && f.status === 'done' && typeof f.value === 'string');
  if (end < 0 || longer < 0 || (facts[longer]!.date !== null && bare(facts[longer]!.date!) < bare(facts[end]!.date!))) return [];
  const by = parseDuration(String(facts[longer]!.value));
  const on = by === undefined ? undefined : shiftEdtf(facts[end]!.date!, by);
  if (on === undefined) return [];
  return [{ ...facts[longer]!, type: 'expiry', status: 'planned', date: on, party: null, place: null, value: null, basis: 'inferred', rule: `${facts[end]!.date} + ${facts[longer]!.value}`, from: [end, longer], by: 'agreements/derived' }];
};

const finish = (ctx: Context, c: Cluster, key: string, drafts: readonly Draft[], parties: readonly string[]): FoundAgreement => {
  const { reading } = ctx;
  const settle = (d: Draft): readonly (readonly [FoundFact, Draft])[] => partied(ctx, settleMode(reading, d), parties, !isOpen(reading, c), drafts).map((fact) => [attributed(reading, { ...d, fact }), d]);
  const told = new Map(draftsOf(drafts, c).flatMap(settle));
  const stated = tidy(reading.text, [...told.keys()], parties.length > 2 || isOpen(reading, c)).map((f) => announcedOn(ctx, told.get(f)!, f));
  const named = nameOf(c);
  const words = (m: { readonly start: number; readonly end: number }): string => reading.text.slice(m.start, m.end).replace(/\s+/g, ' ');
  const name = words(named);
  return {
    key, name, names: [name, ...new Set(c.mentions.map(words).filter((w) => w !== name))], mentions: c.mentions.filter((m) => !m.isPredicate).map(({ start, end }) => ({ start, end })),
    kind: kindOf(c), parties, multilateral: parties.length > 2 || (parties.length < 2 && named.strength === 'named') || isOpen(reading, c), facts: [...stated, ...derived(stated)],
  };
};

const expectations = (a: FoundAgreement): readonly FoundExpectation[] =>
  a.facts.filter((f) => f.status === 'planned' && !['article-count', 'term', 'renewal-period', 'notice-period', 'supersedes'].includes(f.type)).map((f) => ({
    what: f.type, agreement: a.key, actors: f.party === null ? a.parties : [f.party], persons: [], place: f.place, due: f.date, evidence: f.evidence, source: f.source, attribution: f.attribution,
  }));

const groups = /^(?:sides?|parties|party|they|both|two|three|nations?|countries|country|neighbours?|leaders?|delegates|members?|negotiators?|mediators?|it|he|she|who|which|that|all|rivals?|enemies|allies)$/i;

/** What is made of an agreement by those who make it. */
const makingOf = (c: Cluster, drafts: readonly Draft[]): readonly Draft[] => draftsOf(drafts, c).filter((d) => ['signature', 'text-agreed', 'negotiation'].includes(d.fact.type) && d.verb.upos === 'VERB');

/** A firm or a trade stands beside the one State that acts. */
const isByFirm = (ctx: Context, c: Cluster, own: readonly Draft[]): boolean => {
  const actors = own.map((d) => (isPassive(ctx, d.verb) ? undefined : subjectOf(ctx.reading.syntax, d.verb))).filter((t) => t !== undefined);
  return c.parties.size < 2 && own.every((d) => d.doers.length < 2) && own.some((d) => d.doers.length === 1) && actors.some((t) => isWithTrade(ctx.reading, t));
};

/** "A brewer signed an agreement": made by somebody who is no State, where nothing else names one. */
const isByOthers = (ctx: Context, c: Cluster, drafts: readonly Draft[]): boolean => {
  if (isOpen(ctx.reading, c)) return false;
  const own = makingOf(c, drafts);
  if (isByFirm(ctx, c, own)) return true;
  if (c.parties.size > 0 || own.length === 0 || own.some((d) => d.doers.length > 0)) return false;
  // "a truce that local commanders agreed", beside what two States have made.
  if (!isPrivateNews(ctx.reading.text) && !isNewsOf('companies', ctx.reading.text) && ctx.clusters.some((o) => o !== c && o.parties.size >= 2 && o.mentions.length > 1 && o.mentions.every((m) => !m.isPrivate))) return false;
  return own.some((d) => {
    const subject = isPassive(ctx, d.verb) ? undefined : subjectOf(ctx.reading.syntax, d.verb);
    return subject !== undefined && ['NOUN', 'PROPN'].includes(subject.upos) && ctx.mentionAt.get(subject.index) === undefined && !officials.test(subject.lemma) && !groups.test(subject.lemma) && !groups.test(subject.text) &&
      !near(ctx.reading.actors, subject).some((a) => a.start <= subject.start && subject.end <= a.end && (a.state !== null || a.members.length > 0 || a.kind === 'person'));
  });
};

/** A contract, a coalition, a transfer; and what is called "the deal" in a text about one, unless it names States. */
/** "their joint statement appeared on the website": named once, and nothing is done to it that is done to agreements. */
const isIdle = (c: Cluster, a: FoundAgreement): boolean => c.mentions.length === 1 && a.facts.length === 0 && (['statement', 'understanding'].includes(c.mentions[0]!.noun) || c.mentions[0]!.strength === 'weak');

/** What a Union decides with or against its own members is its own law. */
const isWithin = (parties: readonly string[]): boolean => parties.length === 2 && parties.includes('EU') && parties.every((p) => p === 'EU' || isMemberOf(p, 'EU'));

/** Two States, or those who act for them, at the head of the text. */
const isAmongStates = (reading: Reading): boolean => {
  const head = reading.syntax.sentences[Math.min(2, reading.syntax.sentences.length - 1)]!.end;
  // "its U.S. subsidiary" is no State.
  const isModifier = (a: Actor): boolean => reading.syntax.tokens.some((t) => t.end === a.end && ['compound', 'amod'].includes(relation(t)));
  const codes = reading.actors.filter((a) => a.end <= head && !isPlaceUse(reading, a) && ((a.kind === 'state' && a.form === 'name' && !isModifier(a)) || a.kind === 'person' || a.kind === 'office' || a.id === 'EU')).map(codeOf);
  return new Set(codes.filter((c) => c !== null)).size >= 2;
};

/** "A memorandum between the firms", "the deal": nothing in its own words or in what is done to it names a State, and no other agreement of the text does. */
const isUnfounded = (ctx: Context, c: Cluster, drafts: readonly Draft[], all: readonly Cluster[]): boolean => {
  const founded = (x: Cluster): boolean => x.parties.size > 0 || isOpen(ctx.reading, x) || isSomebodys(ctx, x, drafts) || draftsOf(drafts, x).some((d) => d.doers.length > 0 && d.fact.type !== 'rejection');
  // In news of companies only the agreement's own words count: "they reached an agreement" is of firms.
  if (isNewsOf('companies', ctx.reading.text)) return c.mentions.every((m) => m.strength !== 'named' && !ctx.reading.actors.some((a) => a.kind === 'state' && a.start >= m.start - 20 && a.end <= m.end + 30));
  // So they do, and no less than two of the States, in news of courts, clubs and wages.
  // "China blocked the text": of the Council's resolution.
  if (isOfCouncil(ctx.reading.text)) return c.mentions.every((m) => m.strength !== 'named' && (m.strength === 'weak' || m.parties.length < 2));
  if (isPrivateNews(ctx.reading.text)) return c.parties.size < 2 && c.mentions.every((m) => m.strength !== 'named');
  return !founded(c) && !isAmongStates(ctx.reading) && c.mentions.every((m) => m.strength !== 'named') && !all.some((x) => x.parties.size >= 2 || isOpen(ctx.reading, x)) && !all.some((x) => x !== c && founded(x));
};

const isAmongOthers = (clusters: readonly Cluster[], c: Cluster): boolean =>
  c.mentions.some((m) => m.isPrivate) || (c.parties.size === 0 && c.mentions.every((m) => m.strength !== 'named' && m.noun !== 'treaty' && !(m.noun !== 'deal' && m.words.some((w) => /^(?:defence|defense|alliance|extradition|peace|border)$/.test(w)))) && clusters.some((o) => o !== c && o.mentions.some((m) => m.isPrivate) && o.mentions[0]!.start < c.mentions[0]!.start));

const keyIn = (clusters: readonly Cluster[], c: Cluster): string => `a${clusters.indexOf(c) + 1}`;

/** "rejected an earlier deal in May", after one that a State has made with its own workers. */
const isAfterOthers = (ctx: Context, c: Cluster, drafts: readonly Draft[]): boolean =>
  c.parties.size === 0 && c.mentions.every((m) => m.strength !== 'named') && ctx.clusters.some((o) => o !== c && o.mentions[0]!.start < c.mentions[0]!.start && isByFirm(ctx, o, makingOf(o, drafts))) && ctx.clusters.every((o) => o.parties.size < 2 && !isOpen(ctx.reading, o));

/** What a text must show of an agreement that nobody has proposed. */
const isFounded = (ctx: Context, c: Cluster, a: FoundAgreement, drafts: readonly Draft[]): boolean => !isUnfounded(ctx, c, drafts, ctx.clusters) && !isIdle(c, a) && !isByOthers(ctx, c, drafts) && !isAfterOthers(ctx, c, drafts);

/**
 * The reading with its agreements and what is expected of them: what was told of each, by whom, between whom; texts that are not between States left out.
 * Of agreements that were proposed (`areProposed`) no more is asked than that.
 */
export const concluded = (ctx: Context, drafts: readonly Draft[], areProposed = false): Reading => {
  const { reading, clusters } = ctx;
  const settled = allParties(ctx, clusters, drafts);
  // What takes the place of an agreement has its parties, unless the text names others.
  const partiesIn = (c: Cluster): readonly string[] => {
    const newer = c.parties.size >= 2 ? undefined : drafts.find((d) => d.fact.type === 'supersedes' && d.fact.value === keyIn(clusters, c))?.cluster;
    return settled.get(newer ?? c) ?? [];
  };
  const ofStates = areProposed ? new Set(clusters) : thoseOfStates(ctx, clusters, drafts);
  const told = clusters.map((c) => finish(ctx, c, keyIn(clusters, c), drafts, partiesIn(c)));
  // An annex is for all whose agreement it hangs on.
  const found = told.map((a, i) => (i > 0 && isAnnex(clusters[i]!) && told[0]!.multilateral ? { ...a, multilateral: true } : a));
  // A text between States needs two of them, or a name that everybody knows; a truce, one and those who fight it.
  const kept = found.filter((a, i) => (a.parties.length >= 2 || a.multilateral || (a.parties.length === 1 && isWithRebels(reading, clusters[i]!))) && !isWithin(a.parties) && !isAmongOthers(clusters, clusters[i]!) && ofStates.has(clusters[i]!) && (areProposed || isFounded(ctx, clusters[i]!, a, drafts)));
  return { ...reading, agreements: [...reading.agreements, ...kept], expected: [...reading.expected, ...kept.flatMap(expectations)] };
};

/** "Brussels decided", "the Council" in a text about the Union, and not about Belgium. */
const inBrussels = (reading: Reading): Reading => {
  if (!/\b(?:Brussels|Council|Commission)\b/.test(reading.text) || !reading.actors.some((a) => a.id === 'EU')) return reading;
  const isBelgian = /\bBelgi/.test(reading.text);
  const isOf = (a: Actor): boolean => (a.id === 'BEL' && a.form === 'metonym' && !isBelgian) || (a.kind === 'organisation' && a.id === null && a.state === null && /^(?:the )?(?:European )?(?:Council|Commission)$/i.test(reading.text.slice(a.start, a.end)));
  return { ...reading, actors: reading.actors.map((a) => (isOf(a) ? { ...a, id: 'EU', state: null, kind: 'organisation' } : a)) };
};

/** Finds the agreements that a text speaks of, what is done to them and what they say, each fact with its words and its speaker. */
export const agreements: Step = {
  name: 'agreements',
  run: (given) => {
    if (!maySpeakOfAgreements(given.text)) return given;
    const reading = inBrussels({ ...given, syntax: mended(given.syntax) });
    const clusters = cluster(reading, findMentions(reading));
    if (clusters.length === 0) return reading;
    const groups = findGroups(reading, clusters);
    const ctx = contextOf(reading, clusters, groups.map((g) => g.cluster));
    const clauses = findClauses(ctx, (c) => keyIn(clusters, c));
    // "will be prolonged automatically, five years at a time" is a clause, and no prolongation.
    const isClause = (d: Draft): boolean => ['extension', 'renewal'].includes(d.fact.type) && clauses.some((c) => c.fact.type === 'renewal-period' && c.verb.index === d.verb.index);
    // What is told of "the three agreements" is told of each.
    const eachOf = (d: Draft): readonly Draft[] => groups.find((g) => g.cluster === d.cluster)?.members.map((cluster) => ({ ...d, cluster })) ?? [d];
    const { agreements: all, expected } = concluded(ctx, [...findActs(ctx).filter((d) => !isClause(d)), ...clauses].flatMap(eachOf));
    return { ...reading, actors: given.actors, agreements: all, expected };
  },
};
