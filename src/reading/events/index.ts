import type { Span } from '../../core/span.ts';
import type { Edtf } from '../../core/date.ts';
import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, children, headOf, isClauseHead, objectsOf, relation, subjectOf, subtree, verbGroup } from '../../language/tree.ts';
import { contextOf, evidenceOf, type Context } from '../agreements/context.ts';
import { dateOf } from '../agreements/dates.ts';
import { codeOf, codesUnder } from '../agreements/doers.ts';
import { modeOf } from '../agreements/mode.ts';
import type { Actor, FoundEvent, FoundExpectation, Reading, Step } from '../reading.ts';
import { attributionOf } from '../speech/index.ts';
import { eventVerbs, meetings, promises, type EventRule } from './lexicon.ts';
import { near } from '../near.ts';

const lower = (t: Token | undefined): string => t?.text.toLowerCase() ?? '';

/** An encounter of actors: what it is, who takes part, who is gone to. */
interface Encounter { readonly what: string; readonly verb: Token; readonly actors: readonly string[]; readonly host: readonly string[]; readonly noun: Token | null }

const travel: ReadonlySet<string> = new Set(['come', 'travel', 'arrive', 'visit', 'fly', 'go', 'head']);

const codes = (ctx: Context, t: Token | undefined): readonly string[] => (t === undefined ? [] : codesUnder(ctx, t));

const withPhrase = (ctx: Context, t: Token): readonly string[] => {
  const { syntax } = ctx.reading;
  return children(syntax, t).filter((c) => ['obl', 'nmod'].includes(relation(c)) && ['with', 'between'].includes(lower(childBy(syntax, c, 'case')))).flatMap((c) => codes(ctx, c));
};

const isOffice = (t: Token | undefined): boolean => t?.lemma === 'office' || t?.lemma === 'power';

const encounter = (ctx: Context, verb: Token): Encounter | undefined => {
  const { syntax } = ctx.reading;
  const object = objectsOf(syntax, verb)[0];
  const subject = subjectOf(syntax, verb);
  const doers = codes(ctx, subject);
  if (verb.lemma === 'take' && isOffice(object)) return { what: 'takes office', verb, actors: doers, host: [], noun: null };
  if (['hold', 'attend', 'have', 'begin', 'start', 'resume', 'conduct', 'host'].includes(verb.lemma) && object !== undefined && meetings.has(object.lemma)) {
    return { what: plural(object.lemma), verb, actors: [...new Set([...doers, ...withPhrase(ctx, object), ...withPhrase(ctx, verb)])], host: [], noun: object };
  }
  const isPlace = (verb.lemma === 'take' && lower(object) === 'place') || (verb.lemma === 'hold' && verbGroup(syntax, verb).passive) || verb.lemma === 'happen';
  const noun = relation(verb) === 'acl' ? headOf(syntax, verb) : subject;
  if (isPlace && noun !== undefined && (meetings.has(noun.lemma) || meetings.has(lower(noun)))) return { what: plural(noun.lemma), verb, actors: [...new Set([...withPhrase(ctx, noun), ...codes(ctx, childBy(syntax, noun, 'nmod:poss'))])], host: [], noun };
  if (verb.lemma === 'meet' && doers.length > 0) return { what: 'talks', verb, actors: [...new Set([...doers, ...codes(ctx, object), ...withPhrase(ctx, verb)])], host: [], noun: null };
  if (travel.has(verb.lemma) && doers.length > 0) {
    const goal = verb.lemma === 'visit' ? object : children(syntax, verb).find((c) => relation(c) === 'obl' && ['to', 'in'].includes(lower(childBy(syntax, c, 'case'))));
    const host = codes(ctx, goal);
    if (host.length > 0) return { what: 'visit', verb, actors: doers.slice(0, 1), host: host.slice(0, 1), noun: null };
  }
  return undefined;
};

const plural = (lemma: string): string => (lemma === 'talk' ? 'talks' : lemma);

/** The day of an encounter: its own, else that of the sentence it hangs on ("On 17 January … , who will come to Russia"). */
const dayOf = (ctx: Context, verb: Token): Edtf | null => {
  let t: Token | undefined = verb;
  for (let guard = 0; t !== undefined && guard < 5; guard += 1) {
    const own = dateOf(ctx, t);
    if (own !== null) return own;
    do t = headOf(ctx.reading.syntax, t); while (t !== undefined && !isClauseHead(ctx.reading.syntax, t) );
    if (t !== undefined && verb.deprel !== 'acl:relcl' && guard > 1) return null;
  }
  return null;
};

const personsOf = (reading: Reading, span: Span): readonly string[] =>
  [...new Set(near(reading.actors, span).filter((a) => span.start <= a.start && a.end <= span.end && a.kind === 'person' && a.name !== null).map((a) => a.name!))];

const spanOf = (reading: Reading, t: Token): Span => {
  const all = subtree(reading.syntax, t, (c) => c.index !== t.index && ['acl', 'punct', 'case', 'advcl'].includes(relation(c)));
  return { start: all[0]!.start, end: all.at(-1)!.end };
};

interface Side { readonly id: string | null; readonly span: Span }

const coded = (a: Actor): readonly Side[] => (a.members.length > 0 ? a.members.map((id) => ({ id, span: { start: a.start, end: a.end } })) : [{ id: codeOf(a), span: { start: a.start, end: a.end } }]);

/** Everybody under a noun phrase as actors of an event, States and movements by code. */
const sides = (reading: Reading, t: Token | undefined): readonly Side[] => {
  if (t === undefined) return [];
  const span = spanOf(reading, t);
  const inside = near(reading.actors, span).filter((a) => span.start <= a.start && a.end <= span.end);
  const out = inside.flatMap(coded).filter((x) => x.id !== null);
  return out.filter((x, i) => out.findIndex((y) => y.id === x.id) === i);
};

const particlesOf = (syntax: Syntax, verb: Token): readonly string[] => [
  ...children(syntax, verb).filter((c) => c.deprel === 'compound:prt' || relation(c) === 'advmod').map(lower),
  ...children(syntax, verb).filter((c) => relation(c) === 'obl').map((c) => lower(childBy(syntax, c, 'case'))),
];

/** What a verb with its object and particle stands for; undefined where the lexicon has no line for it. */
const ruleFor = (syntax: Syntax, verb: Token, object: Token | undefined): EventRule | undefined => {
  const rules = eventVerbs.get(verb.lemma);
  if (rules === undefined) return undefined;
  const particles = particlesOf(syntax, verb);
  const nouns = object === undefined ? [] : [object.lemma, ...children(syntax, object).filter((c) => relation(c) === 'conj').map((c) => c.lemma)];
  return rules.find((r) => (r.particle === null || particles.includes(r.particle)) && (r.objects === null || nouns.some((n) => r.objects!.has(n))));
};

/** "pledged to open its borders", "refused to meet": promises, refusals and threats whose own deed the lexicon does not know. */
const ruleOver = (syntax: Syntax, verb: Token): Pick<EventRule, 'type' | 'mode'> | undefined => {
  const deedOf = children(syntax, verb).find((c) => relation(c) === 'xcomp' && c.upos === 'VERB');
  if (deedOf === undefined) return undefined;
  if (/^(?:refuse|decline)$/.test(verb.lemma)) return { type: 'REJECT', mode: deedOf.lemma === 'meet' ? 'meet' : null };
  if (verb.lemma === 'threaten') return { type: 'THREATEN', mode: null };
  return promises.has(verb.lemma) && ruleFor(syntax, deedOf, objectsOf(syntax, deedOf)[0]) === undefined ? { type: 'AGREE', mode: null } : undefined;
};

/** Actors in what follows a verb inside its own clause and the infinitive that hangs on it. */
const behind = (reading: Reading, verb: Token): readonly Side[] => {
  const under = subtree(reading.syntax, verb, (t) => t.index !== verb.index && ['advcl', 'parataxis', 'ccomp', 'nsubj', 'conj'].includes(relation(t))).filter((t) => t.index > verb.index);
  const found = under.flatMap((t) => near(reading.actors, t)).filter((a) => a.start > verb.end).flatMap((a) => coded(a));
  return found.filter((x, i) => x.id !== null && found.findIndex((y) => y.id === x.id) === i);
};

/** What is only promised is an agreement to do it; yielding that is promised or planned is a concession. */
const asPromised = (type: string, isPromise: boolean): string => {
  if (!isPromise) return type;
  if (type === 'RETREAT' || type === 'CONCEDE') return 'CONCEDE';
  return ['COOPERATE', 'AID', 'SUPPORT', 'CONSULT'].includes(type) ? 'AGREE' : type;
};

const alone: ReadonlySet<string> = new Set(['PROTEST', 'MOBILIZE', 'COOPERATE', 'RETREAT', 'CONCEDE']);

/** Somebody without a code under a noun phrase: "journalists", "a court in Ankara". */
const unnamed = (reading: Reading, t: Token | undefined): readonly Side[] => (t === undefined || (t.upos !== 'NOUN' && t.upos !== 'PROPN') ? [] : [{ id: null, span: spanOf(reading, t) }]);

const deed = (ctx: Context, verb: Token): FoundEvent | undefined => {
  const { reading } = ctx;
  const { syntax } = reading;
  if (verb.upos !== 'VERB') return undefined;
  const { passive } = verbGroup(syntax, verb);
  const patient = passive ? subjectOf(syntax, verb) : childBy(syntax, verb, 'iobj') ?? objectsOf(syntax, verb)[0];
  const isTogether = verb.lemma === 'work' && children(syntax, verb).some((c) => lower(c) === 'together');
  const rule = isTogether ? { type: 'COOPERATE', mode: null } : ruleOver(syntax, verb) ?? ruleFor(syntax, verb, passive ? patient : objectsOf(syntax, verb)[0]);
  if (rule === undefined) return undefined;
  const agent = passive ? children(syntax, verb).find((c) => relation(c) === 'obl' && lower(childBy(syntax, c, 'case')) === 'by') : subjectOf(syntax, verb);
  const goal = children(syntax, verb).find((c) => relation(c) === 'obl' && ['to', 'against', 'on', 'at', 'with', 'from', 'for', 'upon'].includes(lower(childBy(syntax, c, 'case'))));
  const doing = sides(reading, agent);
  const rest = (): readonly Side[] => behind(reading, verb).filter((x) => !doing.some((y) => y.id === x.id));
  const named = [doing, [() => sides(reading, patient), () => sides(reading, goal), rest].map((find) => find()).find((found) => found.length > 0) ?? []] as const;
  // One of the two must be an actor of the world's affairs; the other may be anybody.
  if (named[0].length === 0 && (named[1].length === 0 || agent === undefined)) return undefined;
  const actors = named[0].length > 0 ? named[0] : unnamed(reading, agent);
  const recipients = named[1].length > 0 ? named[1] : unnamed(reading, patient);
  if (actors.length === 0 || (recipients.length === 0 && !alone.has(rule.type))) return undefined;
  const status = modeOf(syntax, verb);
  const up = headOf(syntax, verb);
  const isPromise = status === 'planned' || (up !== undefined && relation(verb) === 'xcomp' && promises.has(up.lemma));
  const evidence = evidenceOf(ctx, verb, agent === undefined ? [] : [agent]);
  const type = asPromised(rule.type, isPromise);
  return { type, mode: type === rule.type ? rule.mode : null, status, actors, recipients, date: dateOf(ctx, verb), place: null, evidence, attribution: attributionOf(reading, evidence)?.id ?? null };
};

/** Finds what else actors do to one another, and the meetings that are announced, so that neither is taken for an act on an agreement. */
export const events: Step = {
  name: 'events',
  run: (reading) => {
    const ctx = contextOf(reading, []);
    const expected: FoundExpectation[] = [];
    const found: FoundEvent[] = [];
    for (const verb of reading.syntax.tokens) {
      if (verb.upos !== 'VERB') continue;
      const meeting = encounter(ctx, verb);
      if (meeting === undefined) {
        const event = deed(ctx, verb);
        if (event !== undefined) found.push(event);
        continue;
      }
      const status = modeOf(reading.syntax, verb);
      const evidence = evidenceOf(ctx, verb);
      const attribution = attributionOf(reading, evidence);
      const due = dayOf(ctx, verb);
      const isAhead = status === 'planned' || (meeting.what === 'takes office' && due !== null && reading.published !== null && due > reading.published && status !== 'denied');
      if (isAhead) {
        expected.push({ what: meeting.what, agreement: null, actors: [...new Set([...meeting.actors, ...meeting.host])].toSorted(), persons: personsOf(reading, evidence), place: meeting.host[0] ?? null, due, evidence, source: attribution?.source[0] ?? null, attribution: attribution?.id ?? null });
      } else if (meeting.what !== 'takes office' && status !== 'denied') {
        found.push({ type: 'CONSULT', mode: meeting.what === 'visit' ? 'visit' : null, status, actors: meeting.actors.map((id) => ({ id, span: evidence })), recipients: meeting.host.map((id) => ({ id, span: evidence })), date: due, place: null, evidence, attribution: attribution?.id ?? null });
      }
    }
    return { ...reading, expected: [...reading.expected, ...expected], events: [...reading.events, ...found] };
  },
};
