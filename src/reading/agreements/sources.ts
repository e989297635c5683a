import { near } from '../near.ts';
import type { Span } from '../../core/span.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, clauseOf, headOf, relation, verbGroup } from '../../language/tree.ts';
import type { Attribution, FoundFact, Reading } from '../reading.ts';
import { attributionOf } from '../speech/index.ts';
import { isMedium, sourceSpan } from '../speech/source.ts';
import type { Draft } from './draft.ts';

const tokenAt = (reading: Reading, span: Span): Token | undefined => reading.syntax.tokens.find((t) => span.start <= t.start && t.end <= span.end);

/** "quoting people familiar with the matter": whom the medium has it from. */
const quotedBy = (reading: Reading, a: Attribution): Span | undefined => {
  const own = a.source[0];
  const cue = a.cue[0] === undefined ? undefined : tokenAt(reading, a.cue[0]);
  if (own === undefined || cue === undefined || !isMedium(reading, own)) return undefined;
  const sentence = reading.syntax.sentences[cue.sentence]!;
  const quoting = reading.syntax.tokens.slice(cue.index + 1, sentence.last + 1).find((t) => t.xpos === 'VBG' && (t.lemma === 'quote' || t.lemma === 'cite'));
  const whom = quoting === undefined ? undefined : childBy(reading.syntax, quoting, 'obj');
  return whom === undefined ? undefined : sourceSpan(reading.syntax, whom);
};

/** "a resolution which asks the government to …": what the relative stands for. */
const antecedent = (reading: Reading, own: Span): Span | undefined => {
  const token = tokenAt(reading, own);
  const clause = token === undefined ? undefined : clauseOf(reading.syntax, token);
  const noun = clause === undefined || clause.deprel !== 'acl:relcl' ? undefined : headOf(reading.syntax, clause);
  return noun === undefined ? undefined : sourceSpan(reading.syntax, noun);
};

/** A speaker named by a pronoun is shown by the words that name that person, the nearest before it. */
const naming = (reading: Reading, a: Attribution): Span | null => {
  const own = a.source[0];
  if (own === undefined) return null;
  const word = reading.text.slice(own.start, own.end).toLowerCase();
  if (['which', 'that', 'who'].includes(word)) return antecedent(reading, own) ?? own;
  const quoted = quotedBy(reading, a);
  if (quoted !== undefined) return quoted;
  if (!['he', 'she', 'they', 'it', 'his', 'her', 'their'].includes(word) || a.speaker.id === null) return own;
  const earlier = reading.attributions.filter((x) => x.speaker.id === a.speaker.id && x.source[0] !== undefined && x.source[0].end <= own.start && x.source[0].end - x.source[0].start > 4).at(-1)?.source[0];
  const named = reading.actors.filter((x) => x.id === a.speaker.id && x.form === 'name' && x.end <= own.start).at(-1);
  return earlier ?? (named === undefined ? own : { start: named.start, end: named.end });
};

/** What states a fact ends where the words that are reported end: "…, the minister told the agency" is no part of it. */
const withinSaid = (d: Draft, a: Attribution | undefined): Span => {
  const { evidence } = d.fact;
  const said = a?.content.find((c) => c.start <= d.verb.start && d.verb.end <= c.end);
  if (said === undefined) return evidence;
  const cut = { start: Math.max(evidence.start, said.start), end: Math.min(evidence.end, said.end) };
  return cut.end > cut.start ? cut : evidence;
};

const doing = /^(?:vote|decide|agree|order|decree|adopt|approve|rule|resolve|choose|opt|authorise|authorize|reject|refuse|decline)$/;

/** "Parliament voted to leave", "ordered the suspension": the verb over the act does it and reports nothing. */
const isDeed = (reading: Reading, d: Draft, a: Attribution): boolean => {
  const cue = a.cue[0];
  const verb = cue === undefined ? undefined : reading.syntax.tokens.find((t) => cue.start <= t.start && t.end <= cue.end && t.upos === 'VERB');
  if (verb === undefined || announcing.test(verb.lemma)) return false;
  return verb.index === d.verb.index || a.class === 'decree' || (doing.test(verb.lemma) && (headOf(reading.syntax, d.verb)?.index === verb.index || d.verb.upos === 'NOUN') && !(d.verb.upos === 'VERB' && relation(d.verb) === 'ccomp'));
};

const announcing = /^(?:announce|proclaim|report|reveal|disclose|unveil)$/;

const isQuoted = (reading: Reading, span: Span): boolean => (reading.text.slice(0, span.start).match(/[“"]/g) ?? []).length > (reading.text.slice(0, span.start).match(/”/g) ?? []).length && reading.text.slice(span.start).includes('”');

/** "the treaty that the two concluded in 1977", said by a minister of something else: what the outlet adds. */
const isAside = (reading: Reading, d: Draft, a: Attribution): boolean => {
  if (d.fact.status !== 'done' || d.verb.upos !== 'VERB' || isQuoted(reading, d.fact.evidence)) return false;
  const { syntax } = reading;
  const isPast = verbGroup(syntax, d.verb).tense === 'past' || d.verb.xpos === 'VBN';
  let t: Token | undefined = d.verb;
  for (let guard = 0; t !== undefined && guard < 6; guard += 1) {
    if (a.content.some((c) => c.start === t!.start)) return false;
    if (relation(t) === 'acl') return isPast && a.content.some((c) => c.start < headOf(syntax, t!)!.start);
    if (relation(t) !== 'conj') return false;
    t = headOf(syntax, t);
  }
  return false;
};

/** "A; B, an envoy said", "the judge found A; the Gambia did B": a semicolon parts what was said from what was not. */
const isBeyondSemicolon = (reading: Reading, d: Draft, a: Attribution): boolean => {
  const cue = a.cue[0];
  if (cue === undefined || isQuoted(reading, d.fact.evidence)) return false;
  const [from, to] = cue.start > d.verb.end ? [d.verb.end, cue.start] : [cue.end, d.verb.start];
  return to > from && to - from < 400 && reading.text.slice(from, to).includes(';');
};

/** "announced the deal on Tuesday, shortly after the cabinet approved it": what only says when something was announced. */
const isOccasion = (reading: Reading, d: Draft, a: Attribution): boolean => {
  const cue = a.cue[0];
  if (cue === undefined || d.verb.upos !== 'VERB' || d.fact.status !== 'done') return false;
  const over = relation(d.verb) === 'advcl' ? headOf(reading.syntax, d.verb) : undefined;
  const mark = childBy(reading.syntax, d.verb, 'mark')?.text.toLowerCase();
  return over !== undefined && cue.start <= over.start && over.end <= cue.end && ['after', 'before', 'when', 'as', 'while', 'hours', 'since'].includes(mark ?? '');
};

const calling = /^(?:urge|call|recommend|ask|request|demand|want|appeal|advise|propose|invite|press|plead|insist|encourage|suggest|favour|favor|like|tell|campaign|push|implore|beg|exhort|advocate|offer)$/;

/** What the speech step has found at a verb: its speaker stands in its own clause. */
const saidBy = (reading: Reading, verb: Token): Attribution | undefined =>
  reading.attributions.find((a) => a.source.length > 0 && !/^(?:we|i|it|they|that|this|which|who)$/i.test(reading.text.slice(a.source[0]!.start, a.source[0]!.end)) && a.cue.some((c) => c.start <= verb.start && verb.end <= c.end));

/** "the chamber called on both to sit down": whoever urges, asks or wants says that it should be done; "Biden announced the deal": whoever announces, that it was. */
const tellerOf = (reading: Reading, d: Draft): Attribution | undefined => {
  const { syntax } = reading;
  if (d.verb.upos === 'VERB' && announcing.test(d.verb.lemma)) return saidBy(reading, d.verb);
  if (d.fact.status !== 'called-for') return undefined;
  let t: Token | undefined = d.verb;
  for (let guard = 0; t !== undefined && guard < 4; guard += 1) {
    if (t.upos === 'VERB' && calling.test(t.lemma) && !verbGroup(syntax, t).passive) return saidBy(reading, t);
    t = headOf(syntax, t);
  }
  return undefined;
};

interface Cued { readonly start: number; readonly end: number; readonly of: Attribution }

const cuesHeld = new WeakMap<Reading, readonly Cued[]>();

/** Cues of all attributions, put in one list once. */
const cuesIn = (reading: Reading): readonly Cued[] => {
  const all = cuesHeld.get(reading) ?? reading.attributions.flatMap((of) => of.cue.map(({ start, end }): Cued => ({ start, end, of })));
  cuesHeld.set(reading, all);
  return all;
};

/** Characters of a line with its hour, as far as is looked for its beginning. */
const lineMax = 600;

/** "9:15 The pact is signed. Cameras were let in, an agency says.": of a line with its hour, whoever closes it says all of it. */
const agencyOf = (reading: Reading, d: Draft): Attribution | undefined => {
  const { text } = reading;
  const from = Math.max(0, d.verb.start - lineMax);
  const start = from + text.slice(from, d.verb.start).lastIndexOf('\n') + 1;
  if (!/^\s*\d{1,2}[:.]\d{2}\b/.test(text.slice(start, start + 12))) return undefined;
  const next = text.indexOf('\n', d.verb.end);
  const end = next < 0 ? text.length : next;
  const last = near(cuesIn(reading), { start: d.verb.end, end }).find((c) => c.end <= end && /^[\s.)]*$/.test(text.slice(c.end, Math.min(end, c.end + 20))));
  const source = last?.of.source[0];
  return source !== undefined && near(reading.actors, source).some((x) => x.kind === 'media' && x.start <= source.start && source.end <= x.end) ? last!.of : undefined;
};

/** Adds who is reported as saying it: the innermost speaker whose words hold the evidence. */
export const attributed = (reading: Reading, d: Draft): FoundFact => {
  const a = attributionOf(reading, d.fact.evidence) ?? attributionOf(reading, d.verb);
  const said = a === undefined || (d.fact.by !== 'agreements/clause' && isDeed(reading, d, a)) || isAside(reading, d, a) || isBeyondSemicolon(reading, d, a) || isOccasion(reading, d, a) ? undefined : a;
  const source = said ?? tellerOf(reading, d) ?? agencyOf(reading, d);
  return { ...d.fact, evidence: withinSaid(d, said), source: source === undefined ? null : naming(reading, source), saidOn: source?.saidOn ?? null, attribution: source?.id ?? null, basis: 'stated', rule: null, from: [] };
};
