import { addDays, dayNumber, earliest, parseDay, parseEdtf, type Day } from '../../core/date.ts';
import type { Token } from '../../language/syntax.ts';
import { childBy, headOf, relation, verbGroup } from '../../language/tree.ts';
import { near } from '../near.ts';
import type { FoundFact, Reading, Timex } from '../reading.ts';
import type { Draft } from './draft.ts';

const bare = (d: string): string => d.replace(/[?~%]$/, '');
const daysBetween = (from: string, to: Day): number => { const day = parseDay(from); return day === undefined ? 0 : dayNumber(to) - dayNumber(day); };
const dated = (d: Draft, date: FoundFact['date'], status = d.fact.status): Draft => ({ ...d, fact: { ...d.fact, date, status } });

/** "The two sign the treaty" of a live page or a caption tells what is done; "it takes effect" looks ahead. */
export const isTold = (reading: Reading, d: Draft): boolean => ['signature', 'ratification', 'text-agreed', 'rejection', 'suspension', 'denunciation'].includes(d.fact.type) && d.verb.upos === 'VERB' && !verbGroup(reading.syntax, d.verb).passive && ['root', 'parataxis', 'conj'].includes(relation(d.verb)) && d.verb.lemma !== 'open';

/** A headline tells the past in the present tense. */
const isHeadline = (reading: Reading, verb: Draft['verb']): boolean => {
  const s = reading.syntax.sentences[verb.sentence]!;
  return s.index <= 1 && !/[.!?]$/.test(reading.text.slice(s.start, s.end));
};

/** The expression that a fact has its date from. */
const timeOf = (reading: Reading, d: Draft): Timex | undefined => {
  const s = reading.syntax.sentences[d.verb.sentence]!;
  return d.fact.date === null ? undefined : near(reading.times, s).find((t) => t.edtf === d.fact.date && s.start <= t.start && t.end <= s.end);
};

/** The verb that tells of an act, or the one over its noun. */
const finite = (reading: Reading, t: Token): Token => {
  let at: Token | undefined = t;
  for (let guard = 0; at !== undefined && at.upos !== 'VERB' && guard < 3; guard += 1) at = ['nsubj', 'obj', 'obl', 'nmod'].includes(relation(at)) ? headOf(reading.syntax, at) : undefined;
  return at ?? t;
};

const weekday = /^(?:at )?(?:midnight )?(?:on )?(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/;

/** A bare weekday is the next of its name for what lies ahead and the last for what is done, whichever of the two was heard in it. */
const settleWeekday = (reading: Reading, d: Draft, at: Timex, day: Day): Draft => {
  const { published } = reading;
  if (published === null || !weekday.test(reading.text.slice(at.start, at.end))) return d;
  const verb = finite(reading, d.verb);
  const { tense, perfect } = verbGroup(reading.syntax, verb);
  const past = daysBetween(day, published);
  const isPresent = tense === 'present' && !perfect && ['VBZ', 'VBP'].includes(verb.xpos) && !isHeadline(reading, verb);
  const isAhead = d.fact.status === 'planned' || d.fact.status === 'possible' || d.fact.status === 'called-for';
  if (past > 0 && past < 7 && (isPresent ? d.fact.status === 'done' : isAhead && tense !== 'past')) return dated(d, parseEdtf(addDays(day, 7)) ?? day, isPresent ? 'planned' : d.fact.status);
  if (past < 0 && past >= -7 && d.fact.status === 'done' && (verb.xpos === 'VBD' || (tense === 'past' && !isPresent))) return dated(d, parseEdtf(addDays(day, -7)) ?? day);
  return d;
};

/** "after it lapses on February 5": what lies ahead and names no year is of the next one. */
const settleYear = (reading: Reading, d: Draft, at: Timex | undefined): Draft => {
  const due = d.fact.status === 'planned' && d.fact.date !== null ? bare(d.fact.date) : null;
  if (due === null || at === undefined || reading.published === null || !/^\d{4}-\d\d/.test(due) || due >= reading.published.slice(0, due.length)) return d;
  const words = reading.text.slice(at.start, at.end);
  if (/\d{4}|last|ago|earlier|later|this|day\b|yesterday/i.test(words) && !weekdayInside.test(words)) return d;
  const next = parseEdtf(`${Number(due.slice(0, 4)) + 1}${due.slice(4)}`);
  return next !== undefined && next.slice(0, due.length) >= reading.published.slice(0, due.length) ? dated(d, next) : d;
};

const weekdayInside = /day,? (?:the )?(?:\d|[A-Z])/;

const willBe: ReadonlySet<string> = new Set(['entry-into-force', 'expiry', 'termination', 'provisional-application', 'extension', 'renewal', 'denunciation', 'suspension', 'exchange', 'ratification', 'accession', 'signature', 'submission']);

/**
 * What is told in the present tense without a day that has come ("it takes effect once …", "it runs out in 2026") lies ahead;
 * what is dated after publication cannot have been done.
 */
export const settleMode = (reading: Reading, given: Draft): Draft => begins(reading, settled(reading, given));

/** Midnight begins the next day for what starts. */
const begins = (reading: Reading, d: Draft): Draft => {
  const day = d.fact.type !== 'entry-into-force' || d.fact.status !== 'planned' || d.fact.date === null ? undefined : parseDay(d.fact.date);
  return day !== undefined && /\bmidnight (?:on|between) \p{Lu}/u.test(reading.text.slice(d.fact.evidence.start, d.fact.evidence.end)) ? dated(d, addDays(day, 1)) : d;
};

const settled = (reading: Reading, given: Draft): Draft => {
  // Midnight ends the day for what lapses.
  if (given.fact.type === 'expiry' && given.fact.status === 'done' && given.fact.date !== null && given.fact.date === reading.published && /\bat midnight\b/i.test(reading.text.slice(given.fact.evidence.start, given.fact.evidence.end))) return dated(given, addDays(reading.published, -1));
  const isTonight = given.fact.type === 'entry-into-force' && given.verb.xpos !== 'VBD' && reading.published !== null && (given.fact.date === null || given.fact.date === reading.published) && /\bat midnight$/i.test(reading.text.slice(given.fact.evidence.start, given.fact.evidence.end)) && verbGroup(reading.syntax, given.verb).tense !== 'past' && !verbGroup(reading.syntax, given.verb).perfect;
  if (isTonight) return dated(given, addDays(reading.published!, 1), 'planned');
  const at = timeOf(reading, given);
  const day = given.fact.date === null || at === undefined ? undefined : parseDay(given.fact.date);
  const d = settleYear(reading, day === undefined ? given : settleWeekday(reading, given, at!, day), at);
  // "will be applied from today".
  if (d.fact.status === 'planned' && d.fact.date !== null && d.fact.date === reading.published && ['provisional-application', 'entry-into-force'].includes(d.fact.type) && at !== undefined && /\btoday$/i.test(reading.text.slice(at.start, at.end)) && verbGroup(reading.syntax, d.verb).tense !== 'past') return dated(d, d.fact.date, 'done');
  if (d.fact.status !== 'done') return d;
  const first = d.fact.date === null ? null : earliest(d.fact.date);
  const isYearEnd = at !== undefined && /\b(?:end|close) of (?:the|this|next) (?:year|month)\b/.test(reading.text.slice(at.start - 12, at.end)) && ['VBZ', 'VBN', 'VBP'].includes(d.verb.xpos) && verbGroup(reading.syntax, d.verb).tense === 'present';
  const isAhead = isYearEnd || first !== null && reading.published !== null && first > reading.published;
  const { tense, perfect } = verbGroup(reading.syntax, d.verb);
  // "when it enters into force", where the tagger sees a noun.
  const isHidden = d.verb.upos === 'NOUN' && /^(?:enters|comes|goes|takes|expires|lapses|ends)$/.test(d.verb.text);
  const isPresent = isHidden || !(d.fact.type === 'provisional-application' && d.verb.xpos === 'VBN') && d.verb.upos === 'VERB' && tense === 'present' && !perfect && ['VBZ', 'VBP', 'VBN'].includes(d.verb.xpos) && willBe.has(d.fact.type) && !isTold(reading, d) && !isHeadline(reading, d.verb) && !/^(?:treat|regard|consider|view)$/.test(d.verb.lemma) || d.verb.upos === 'ADJ' && childBy(reading.syntax, d.verb, 'cop')?.xpos === 'VBZ' && d.fact.type === 'entry-into-force';
  return isAhead || (isPresent && first === null) ? dated(d, d.fact.date, 'planned') : d;
};
