import { date, firstOf, type Direction, type Match, type Rule } from '../form.ts';
import { partsOfDay, seasons, units, weekdays, type Unit } from '../lexicon.ts';
import { dayNumberAt, isCapital, monthAt, w, yearAt, type View } from '../words.ts';

/** Words that say which of several is meant. */
export const directions: ReadonlyMap<string, Direction> = new Map([
  ['last', 'last'], ['past', 'last'], ['this', 'this'], ['current', 'this'], ['next', 'next'], ['coming', 'next'], ['upcoming', 'next'],
]);

/** The part of a day at a place, if it is one that a day can have. */
export const partAt = (v: View, i: number): string | null => partsOfDay.get(w(v, i)) ?? null;

const isSingular = (word: string): boolean => !word.endsWith('s');

const weekdayAt = (v: View, i: number): number | undefined => {
  const d = weekdays.get(w(v, i));
  // "sat", "sun", "mon" are words of other trades; a day begins with a capital.
  return d === undefined || !isCapital(v, i) ? undefined : d;
};

/** "last Friday", "Friday evening", "next March", "this week", "last year", "this past spring", "the current fiscal year". */
export const directed: Rule = (v, i) => {
  const isThisPast = w(v, i) === 'this' && (w(v, i + 1) === 'past' || w(v, i + 1) === 'coming');
  const j = isThisPast ? i + 1 : i;
  const direction = directions.get(w(v, j));
  if (direction === undefined || direction === null) return undefined;
  const lead = j + 1 - i;
  const shift = direction === 'last' ? -1 : direction === 'next' ? 1 : 0;
  const word = w(v, j + 1);
  const day = weekdayAt(v, j + 1);
  if (day !== undefined && !word.endsWith('days')) {
    const part = partAt(v, j + 2);
    return { length: lead + (part === null ? 1 : 2), form: { kind: 'weekday', weekday: day, direction, part } };
  }
  const month = monthAt(v, j + 1);
  if (month !== undefined) {
    const second = dayNumberAt(v, j + 2);
    return second === undefined ? { length: lead + 1, form: { kind: 'month-name', month, direction } } : { length: lead + 1 + second.length, form: { ...date(null, month, second.day), direction } };
  }
  const season = seasons.get(word);
  if (season !== undefined) return { length: lead + 1, form: { kind: 'season', season, year: null, direction } };
  const part = partsOfDay.get(word);
  if (part !== undefined && w(v, j) !== 'past' && word !== 'noon') return { length: lead + 1, form: { kind: 'offset', unit: 'day', n: shift, part } };
  if ((word === 'fiscal' || word === 'calendar') && (w(v, j + 2) === 'year' || w(v, j + 2) === 'quarter')) return { length: lead + 2, form: { kind: 'offset', unit: w(v, j + 2) as Unit, n: shift, part: null } };
  const unit = units.get(word);
  if (unit === undefined || !isSingular(word) || w(v, j + 2) === '-' && !/^(?:long)$/.test(w(v, j + 3))) return undefined;
  // "the last week of January" is of January.
  if (w(v, j + 2) === 'of' && w(v, j) !== 'this') return undefined;
  // "This Week" is a programme.
  if (isCapital(v, j + 1)) return undefined;
  if (unit === 'second' || unit === 'minute' || unit === 'generation' || (unit === 'hour' && shift >= 0)) return undefined;
  // "the past week" is a stretch, "last week" is a week of the calendar.
  if (w(v, j) === 'past' || w(v, j) === 'coming' || unit === 'hour') return { length: lead + 1, form: { kind: 'duration', n: 1, unit } };
  // "the next year" after what was told is the narrative's; "next year" is ours.
  if (w(v, j) === 'next' && w(v, i - 1) === 'the' && unit !== 'weekend') return { length: lead + 1, form: { kind: 'shift', unit, n: 1, from: 'narrative', part: null } };
  return { length: lead + 1, form: { kind: 'offset', unit, n: shift, part: null } };
};

/** Days named from today. */
export const deictic: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

/** "today", "tomorrow morning", "the day after tomorrow", "tonight". */
export const dayWord: Rule = (v, i) => {
  const n = deictic.get(w(v, i));
  if (n !== undefined) {
    // "USA Today", "the people of tomorrow", "in today's world".
    if (isCapital(v, i) && v.tokens[i - 1]?.upos === 'PROPN' && v.tokens[i - 1]!.sentence === v.tokens[i]!.sentence) return undefined;
    if (w(v, i + 1) === "'s" && /^(?:world|society|youth|standards|generation|children|students|economy|environment|technology|age|young|market|consumers|personal)$/.test(w(v, i + 2))) return undefined;
    const isNight = w(v, i) === 'tonight';
    const part = isNight ? 'NI' : partAt(v, i + 1);
    return { length: part === null || isNight ? 1 : 2, form: { kind: 'offset', unit: 'day', n, part } };
  }
  if (w(v, i) === 'day' && (w(v, i + 1) === 'after' || w(v, i + 1) === 'before') && deictic.has(w(v, i + 2))) return { length: 3, form: { kind: 'offset', unit: 'day', n: w(v, i + 1) === 'after' ? 2 : -2, part: null } };
  return undefined;
};

/** "Friday", "Friday evening", "Mondays", "Monday and Tuesday nights". */
export const dayName: Rule = (v, i) => {
  const day = weekdayAt(v, i);
  if (day === undefined) return undefined;
  // "Black Friday", "Good Friday", "Wednesday's Child": names with a day in them stay what they say, but a person or a paper is none.
  const plural = w(v, i).endsWith('days');
  const part = partAt(v, i + 1);
  if (plural || (part !== null && w(v, i + 1).endsWith('s'))) return { length: part === null ? 1 : 2, form: { kind: 'set', value: `XXXX-WXX-${day}${part === null ? '' : `T${part}`}`, quant: 'EVERY', freq: null } };
  return { length: part === null ? 1 : 2, form: { kind: 'weekday', weekday: day, direction: null, part } };
};

/** Words that step on from the day spoken of. */
export const steps: ReadonlyMap<string, 1 | -1> = new Map([['previous', -1], ['preceding', -1], ['following', 1], ['next', 1], ['subsequent', 1], ['ensuing', 1]]);
/** Words that stay with it. */
export const near: ReadonlySet<string> = new Set(['that', 'same', 'very']);

/** "the following day", "the previous Friday", "the next morning", "that same year", "that evening", "the very next day". */
const step: Rule = (v, i) => {
  let j = i;
  while (near.has(w(v, j)) && j < i + 3) j += 1;
  const sign = steps.get(w(v, j));
  const n = sign ?? 0;
  if (sign !== undefined) j += 1; else if (j === i) return undefined;
  const word = w(v, j);
  if (w(v, j + 1) === '-') return undefined;
  if (w(v, i) === 'same' && w(v, i - 1) !== 'the') return undefined;
  const day = weekdayAt(v, j);
  if (day !== undefined && sign !== undefined && w(v, j - 1) !== 'next') return { length: j + 1 - i, form: { kind: 'weekday-from', weekday: day, sign } };
  const month = sign === undefined || w(v, j - 1) === 'next' ? undefined : monthAt(v, j);
  if (month !== undefined && sign !== undefined && !/^\d/.test(w(v, j + 1))) return { length: j + 1 - i, form: { kind: 'month-name', month, direction: null, sign } };
  const part = partsOfDay.get(word);
  // "that night" is of the day spoken of; "the next morning" of the day after.
  if (part !== undefined && isSingular(word)) return w(v, j - 1) === 'next' && w(v, i - 1) !== 'the' ? undefined : { length: j + 1 - i, form: { kind: 'shift', unit: 'day', n, from: 'narrative', part } };
  const unit = units.get(word);
  if (unit === undefined || !isSingular(word) || /^(?:second|minute|hour|generation)$/.test(unit)) return undefined;
  if (w(v, j - 1) === 'next' && w(v, i - 1) !== 'the' && i === j - 1) return undefined;
  return { length: j + 1 - i, form: { kind: 'shift', unit, n, from: 'narrative', part: null } };
};

const closes = /^(?:[.,;:)!?"”’']|''|and|but|or|when|that|in|at|with|by|,|--|-|–|—|)$/;

/** "the day before", "the week after", "the day following", at the end of a clause. */
const beside: Rule = (v, i) => {
  const unit = units.get(w(v, i));
  if (unit === undefined || w(v, i - 1) !== 'the' || !isSingular(w(v, i))) return undefined;
  const sign = ({ before: -1, after: 1, following: 1 } as const)[w(v, i + 1)];
  return sign === undefined || !(closes.test(w(v, i + 2)) || w(v, i + 1) === 'following' && /^(?:saw|was|the)$/.test(w(v, i + 2)) || v.tokens[i + 2]?.upos === 'PROPN' && /^(?:kcna|reuters|ap|afp)$/.test(w(v, i + 2))) ? undefined
    : { length: 2, form: { kind: 'shift', unit, n: sign, from: 'narrative', part: null } };
};

const ofYear = /^(?:end(?:ed|ing)|to)$/;

/** "the year", "the week", "the weekend", "the full year", "the day": the one that the report is of. */
const bare: Rule = (v, i) => {
  if (w(v, i) !== 'the') return undefined;
  const gap = w(v, i + 1) === 'full' || w(v, i + 1) === 'fiscal' ? 1 : w(v, i + 1) === 'current' && w(v, i + 2) === 'fiscal' ? 2 : 0;
  const word = w(v, i + 1 + gap);
  const end = i + 2 + gap;
  if (w(v, end) === '-') return undefined;
  if (w(v, i + 1) === 'new' && w(v, i + 2) === 'year' && !isCapital(v, i + 1) && w(v, i + 3) !== "'s") return { length: 3, form: { kind: 'present', unit: 'year', isNew: true } };
  if (word === 'year') {
    if (w(v, end) === 'of' || yearAt(v, end) !== undefined || w(v, end) === 'before' || w(v, end) === 'after' || w(v, end) === 'that' || w(v, end) === 'when') return undefined;
    return ofYear.test(w(v, end)) && w(v, end) !== 'to' ? { length: end - i, form: { kind: 'duration', n: 1, unit: 'year' } } : { length: end - i, form: { kind: 'present', unit: 'year' } };
  }
  if (gap > 0 || w(v, end) === 'of' || w(v, end) === 'before' || w(v, end) === 'after' || w(v, end) === 'when' || w(v, end) === 'that') return undefined;
  if (word === 'weekend' || word === 'week' || word === 'month') return { length: 2, form: { kind: 'present', unit: word } };
  if (word === 'day' && /^(?:in|of|during)$/.test(w(v, i - 1)) && (w(v, i - 2) === 'later' || w(v, i - 2) === 'earlier' || w(v, i - 2) === 'end' || w(v, i - 2) === 'rest')) return { length: 2, form: { kind: 'shift', unit: 'day', n: 0, from: 'narrative', part: null } };
  const part = partsOfDay.get(word);
  if (part !== undefined && /^(?:in|during|by|until|on)$/.test(w(v, i - 1)) && isSingular(word)) return { length: 2, form: { kind: 'part', part, on: null } };
  return undefined;
};

/** "earlier that day": what `step` finds, said again for modifiers. */
export const narrative: Rule = firstOf([step, beside, bare]);

/** A day as "tomorrow", "Friday" or a date of the calendar has it. */
export const anyDay = (named: Rule) => (v: View, i: number): Match | undefined => {
  const m = named(v, i) ?? dayWord(v, i) ?? dayName(v, i);
  return m === undefined || (m.form.kind === 'date' && m.form.day === null) || !['date', 'offset', 'weekday'].includes(m.form.kind) ? undefined : m;
};
