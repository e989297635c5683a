import type { Syntax, Token } from '../../language/syntax.ts';
import type { Direction, Form, Found } from './form.ts';
import type { Timex } from '../reading.ts';
import { cardinal, foreignMonths, holidays, months, ordinal, partsOfDay, seasons, tens, units, weekdays, type Unit } from './lexicon.ts';

type Mod = Timex['mod'];

/** Words of the text in lower case, and a place in them. Reading past the end gives the empty word. */
interface View { readonly tokens: readonly Token[]; readonly words: readonly string[] }

/** What a rule recognised: how many words from where it began, and what they say. */
interface Match { readonly length: number; readonly form: Form; readonly mod?: Mod; readonly approximate?: boolean; readonly skip?: number }

type Rule = (v: View, i: number) => Match | undefined;

const w = (v: View, i: number): string => v.words[i] ?? '';
const isYear = (s: string): boolean => /^(?:1[0-9]|20)\d{2}$/.test(s);

/** A number of one to four words: "20", "twenty", "twenty - five", "a", "a hundred", "half a dozen". */
const numberAt = (v: View, i: number): { readonly n: number; readonly length: number } | undefined => {
  const word = w(v, i);
  const ten = tens(word);
  if (ten !== undefined && w(v, i + 1) === '-') {
    const one = cardinal(w(v, i + 2));
    if (one !== undefined && one > 0 && one < 10) return { n: ten + one, length: 3 };
  }
  const n = cardinal(word);
  if (n === undefined) {
    if ((word === 'a' || word === 'an' || word === 'one') && w(v, i + 1) === 'hundred') return { n: 100, length: 2 };
    if (word === 'a' && w(v, i + 1) === 'dozen') return { n: 12, length: 2 };
    return word === 'a' || word === 'an' ? { n: 1, length: 1 } : undefined;
  }
  if (w(v, i + 1) === 'hundred') return { n: n * 100, length: 2 };
  if (w(v, i + 1) === 'and' && w(v, i + 2) === 'a' && w(v, i + 3) === 'half') return { n: n + 0.5, length: 4 };
  return { n, length: 1 };
};

const dayNumber = (v: View, i: number): { readonly day: number; readonly length: number } | undefined => {
  const word = w(v, i);
  const plain = /^\d{1,2}$/.test(word) ? Number(word) : ordinal(word);
  if (plain !== undefined && plain >= 1 && plain <= 31) return { day: plain, length: 1 };
  const ten = tens(word);
  const unit = ten !== undefined && w(v, i + 1) === '-' ? ordinal(w(v, i + 2)) : undefined;
  return ten !== undefined && unit !== undefined && ten + unit <= 31 ? { day: ten + unit, length: 3 } : undefined;
};

const comma = (v: View, i: number): number => (w(v, i) === ',' ? 1 : 0);

/** A month's name that is one: "May" and "March" begin with a capital and are no verbs. */
const monthAt = (v: View, i: number): number | undefined => {
  const m = months.get(w(v, i));
  if (m === undefined) return undefined;
  const token = v.tokens[i];
  if (token === undefined || !/^[A-Z]/.test(token.text)) return undefined;
  if (w(v, i) === 'may' || w(v, i) === 'march' || w(v, i) === 'jan' || w(v, i) === 'sep') return token.upos === 'PROPN' || token.upos === 'NOUN' || dayNumber(v, i + 1) !== undefined || isYear(w(v, i + 1)) ? m : undefined;
  return m;
};

const yearAfter = (v: View, i: number): { readonly year: number | null; readonly length: number } => {
  const c = comma(v, i);
  if (isYear(w(v, i + c)) && w(v, i + c + 1) !== '-') return { year: Number(w(v, i + c)), length: c + 1 };
  if (w(v, i) === 'of' && isYear(w(v, i + 1))) return { year: Number(w(v, i + 1)), length: 2 };
  if (/^['’]\d\d$/.test(w(v, i))) return { year: Number(w(v, i).slice(1)) + (Number(w(v, i).slice(1)) < 50 ? 2000 : 1900), length: 1 };
  return { year: null, length: 0 };
};

const weekdayBefore = (v: View, i: number): { readonly weekday: number | null; readonly length: number } => {
  const d = weekdays.get(w(v, i));
  if (d === undefined || w(v, i).endsWith('days')) return { weekday: null, length: 0 };
  const c = comma(v, i + 1);
  return { weekday: d, length: 1 + c };
};

const date = (year: number | null, month: number | null, day: number | null, weekday: number | null): Form => ({ kind: 'date', year, month, day, weekday });

/** 2025-01-17, 17/01/2025, 17.1.2025 as the tokeniser leaves them. */
const numericDate: Rule = (v, i) => {
  if (/^(?:1[89]|20)\d{2}$/.test(w(v, i)) && w(v, i + 1) === '-' && /^\d{2}$/.test(w(v, i + 2)) && w(v, i + 3) === '-' && /^\d{2}$/.test(w(v, i + 4))) {
    return { length: 5, form: date(Number(w(v, i)), Number(w(v, i + 2)), Number(w(v, i + 4)), null) };
  }
  const [a, b, c] = [Number(w(v, i)), Number(w(v, i + 2)), Number(w(v, i + 4))];
  if (/^\d{1,2}$/.test(w(v, i)) && w(v, i + 1) === '/' && w(v, i + 3) === '/' && /^(?:(?:19|20)\d{2}|\d{2})$/.test(w(v, i + 4)) && a! > 0 && b! > 0) {
    const year = c! < 100 ? c! + (c! < 50 ? 2000 : 1900) : c!;
    return b! > 12 ? { length: 5, form: date(year, a!, b!, null) } : a! > 12 ? { length: 5, form: date(year, b!, a!, null) } : { length: 5, form: date(year, a!, b!, null), approximate: true };
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(w(v, i));
  return dotted === null ? undefined : { length: 1, form: date(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), null) };
};

/** "Friday, 17 January 2025", "17th of January", "January 17, 2025", "January 2025". */
const namedDate: Rule = (v, i) => {
  const head = weekdayBefore(v, i);
  let j = i + head.length;
  if (head.length > 0 && w(v, j) === 'the') j += 1;
  const first = dayNumber(v, j);
  if (first !== undefined) {
    let k = j + first.length;
    if (w(v, k) === 'day' && w(v, k + 1) === 'of') k += 1;
    if (w(v, k) === 'of') k += 1;
    const month = monthAt(v, k);
    if (month !== undefined) {
      const y = yearAfter(v, k + 1);
      return { length: k + 1 + y.length - i, form: date(y.year, month, first.day, head.weekday) };
    }
    const foreign = foreignMonths.get(w(v, k));
    if (foreign !== undefined) {
      const hasYear = /^1[34]\d\d$/.test(w(v, k + 1));
      return { length: k + 1 + (hasYear ? 1 : 0) - i, form: { kind: 'foreign', calendar: foreign[0], month: foreign[1], day: first.day, year: hasYear ? Number(w(v, k + 1)) : null } };
    }
    return undefined;
  }
  const month = monthAt(v, j);
  if (month === undefined) return undefined;
  const second = dayNumber(v, j + 1);
  if (second !== undefined && !units.has(w(v, j + 1 + second.length)) && w(v, j + 1 + second.length) !== '%') {
    const y = yearAfter(v, j + 1 + second.length);
    return { length: j + 1 + second.length + y.length - i, form: date(y.year, month, second.day, head.weekday) };
  }
  if (head.length > 0) return undefined;
  const y = yearAfter(v, j + 1);
  return y.year === null ? { length: j + 1 - i, form: { kind: 'month-name', month, direction: null } } : { length: j + 1 + y.length - i, form: date(y.year, month, null, null) };
};

/** "17 June last year", "October last year", "July of that year", "in May of the same year". */
const yearSaid = (v: View, i: number): { readonly by: -1 | 0 | 1 | 'spoken'; readonly length: number } | undefined => {
  let j = i;
  if (w(v, j) === ',') j += 1;
  if (w(v, j) === 'of') j += 1;
  if (w(v, j) === 'the' && w(v, j + 1) === 'same') j += 1;
  if (w(v, j + 1) !== 'year' || w(v, j + 2) === '-') return undefined;
  const by = ({ last: -1, this: 0, next: 1, that: 'spoken', same: 'spoken' } as const)[w(v, j)];
  return by === undefined ? undefined : { by, length: j + 2 - i };
};

const namedInYear: Rule = (v, i) => {
  const m = namedDate(v, i);
  if (m === undefined) return undefined;
  const said = yearSaid(v, i + m.length);
  if (said === undefined) return m;
  const { form } = m;
  if (form.kind === 'month-name') return { length: m.length + said.length, form: { kind: 'date', year: null, month: form.month, day: null, weekday: null, yearBy: said.by } };
  return form.kind === 'date' && form.year === null ? { length: m.length + said.length, form: { ...form, yearBy: said.by } } : m;
};

/** "22" in "from 22 to 24 October", "3" in "between 3 and 5 May": a day of the month that follows. */
const rangeStart: Rule = (v, i) => {
  const d = dayNumber(v, i);
  if (d === undefined || !/^(?:from|between|on|the|of|,|\()$/.test(w(v, i - 1)) || !/^(?:to|and|-|–|or|until)$/.test(w(v, i + d.length))) return undefined;
  const m = namedDate(v, i + d.length + 1);
  return m?.form.kind === 'date' && m.form.day !== null && dayNumber(v, i + d.length + 1) !== undefined ? { length: d.length, form: { ...m.form, day: d.day } } : undefined;
};

const directions: ReadonlyMap<string, Direction> = new Map([
  ['last', 'last'], ['past', 'last'], ['previous', 'last'], ['this', 'this'], ['current', 'this'], ['next', 'next'], ['coming', 'next'], ['following', 'next'], ['upcoming', 'next'],
]);

const partAfter = (v: View, i: number): string | null => partsOfDay.get(w(v, i)) ?? null;

/** "last Friday", "Friday evening", "next March", "this week", "last year". */
const directed: Rule = (v, i) => {
  const direction = directions.get(w(v, i));
  if (direction === undefined || direction === null) return undefined;
  const shift = direction === 'last' ? -1 : direction === 'next' ? 1 : 0;
  const word = w(v, i + 1);
  const day = weekdays.get(word);
  if (day !== undefined) {
    const part = partAfter(v, i + 2);
    return { length: part === null ? 2 : 3, form: { kind: 'weekday', weekday: day, direction, part } };
  }
  const month = monthAt(v, i + 1);
  if (month !== undefined) {
    const second = dayNumber(v, i + 2);
    if (second === undefined) return { length: 2, form: { kind: 'month-name', month, direction } };
    return { length: 2 + second.length, form: date(null, month, second.day, null) };
  }
  const season = seasons.get(word);
  if (season !== undefined) return { length: 2, form: { kind: 'season', season, year: null, direction } };
  const part = partsOfDay.get(word);
  if (part !== undefined && w(v, i) !== 'past') return { length: 2, form: { kind: 'offset', unit: 'day', n: direction === 'last' ? -1 : shift, part } };
  const unit = units.get(word);
  if (unit === undefined || word.endsWith('s')) return undefined;
  // "the past week" is a stretch, "last week" is a week of the calendar.
  if (w(v, i) === 'past') return { length: 2, form: { kind: 'duration', n: 1, unit, vague: false } };
  return { length: 2, form: { kind: 'offset', unit, n: shift, part: null } };
};

const deictic: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

const dayWord: Rule = (v, i) => {
  const n = deictic.get(w(v, i));
  if (n !== undefined) {
    const part = w(v, i) === 'tonight' ? 'NI' : partAfter(v, i + 1);
    return { length: part === null || w(v, i) === 'tonight' ? 1 : 2, form: { kind: 'offset', unit: 'day', n, part } };
  }
  if (w(v, i) === 'day' && (w(v, i + 1) === 'after' || w(v, i + 1) === 'before') && deictic.has(w(v, i + 2))) {
    return { length: 3, form: { kind: 'offset', unit: 'day', n: w(v, i + 1) === 'after' ? 2 : -2, part: null } };
  }
  const day = weekdays.get(w(v, i));
  if (day === undefined || !/^[A-Z]/.test(v.tokens[i]?.text ?? '')) return undefined;
  if (w(v, i).endsWith('days')) return { length: 1, form: { kind: 'set', value: `XXXX-WXX-${day}`, quant: 'EVERY', freq: null } };
  const part = partAfter(v, i + 1);
  return { length: part === null ? 1 : 2, form: { kind: 'weekday', weekday: day, direction: null, part } };
};

const ago: ReadonlyMap<string, readonly [sign: 1 | -1, from: 'document' | 'narrative']> = new Map([
  ['ago', [-1, 'document']], ['earlier', [-1, 'narrative']], ['before', [-1, 'narrative']], ['later', [1, 'narrative']], ['after', [1, 'narrative']], ['previously', [-1, 'narrative']], ['hence', [1, 'document']],
]);

/** "20-year", "five-year period", "two years ago", "the next three weeks", "in four to five days". */
const amount: Rule = (v, i) => {
  const number = numberAt(v, i);
  if (number === undefined) return undefined;
  let j = i + number.length;
  if ((w(v, j) === 'to' || w(v, j) === 'or' || w(v, j) === '-' || w(v, j) === '–') && cardinal(w(v, j + 1)) !== undefined && units.has(w(v, j + 2))) j += 2;
  const isArticle = w(v, i) === 'a' || w(v, i) === 'an';
  const hyphen = w(v, j) === '-' ? 1 : 0;
  if (w(v, j) === 'more' || w(v, j) === 'full' || w(v, j) === 'calendar' || w(v, j) === 'consecutive' || w(v, j) === 'further' || w(v, j) === 'additional') j += 1;
  if (w(v, j) === '(' && /^\d+$/.test(w(v, j + 1)) && w(v, j + 2) === ')') j += 3;
  const unit = units.get(w(v, j + hyphen));
  if (unit === undefined) return undefined;
  if (w(v, j) === 'fall' || (unit === 'second' && number.n === 1)) return undefined;
  const end = j + hyphen + 1;
  // Ages are no durations of anything: "a 60-year-old", "aged 60".
  if (w(v, end) === '-' && w(v, end + 1) === 'old') return undefined;
  if (w(v, end) === 'old' && (unit === 'year' || unit === 'month')) return undefined;
  const shift = ago.get(w(v, end));
  if (shift !== undefined && hyphen === 0 && !(w(v, end) === 'after' || w(v, end) === 'before')) {
    return { length: end + 1 - i, form: { kind: 'shift', unit, n: shift[0] * number.n, from: shift[1] } };
  }
  if (w(v, end) === 'from' && w(v, end + 1) === 'now') return { length: end + 2 - i, form: { kind: 'shift', unit, n: number.n, from: 'document' } };
  if (isArticle && hyphen === 0) {
    return w(v, end) === 'later' || w(v, end) === 'earlier' ? undefined : { length: end - i, form: { kind: 'duration', n: 1, unit, vague: false } };
  }
  return { length: end - i, form: { kind: 'duration', n: number.n, unit, vague: false } };
};

const vagueAmounts: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some', 'recent', 'coming', 'past', 'last', 'next', 'couple']);

/** "recent years", "the coming weeks", "several months ago", "the last two years". */
const stretch: Rule = (v, i) => {
  if (!vagueAmounts.has(w(v, i))) return undefined;
  const number = numberAt(v, i + 1);
  if (number !== undefined && w(v, i + 1) !== 'a') {
    const hyphen = w(v, i + 1 + number.length) === '-' ? 1 : 0;
    const unit = units.get(w(v, i + 1 + number.length + hyphen));
    return unit === undefined ? undefined : { length: 2 + number.length + hyphen, form: { kind: 'duration', n: number.n, unit, vague: false } };
  }
  let j = i + 1;
  if (w(v, j) === 'few' || w(v, j) === 'several' || w(v, j) === 'of') j += 1;
  const unit = units.get(w(v, j));
  if (unit === undefined || !w(v, j).endsWith('s')) return undefined;
  const shift = ago.get(w(v, j + 1));
  if (shift !== undefined && w(v, j + 1) !== 'after' && w(v, j + 1) !== 'before') return { length: j + 2 - i, form: { kind: 'reference', value: shift[0] < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  if (w(v, i) === 'recent') return { length: j + 1 - i, form: { kind: 'reference', value: 'PAST_REF' } };
  if (w(v, i) === 'coming') return { length: j + 1 - i, form: { kind: 'reference', value: 'FUTURE_REF' } };
  return { length: j + 1 - i, form: { kind: 'duration', n: null, unit, vague: true } };
};

/** Years, decades, centuries: "2021", "the 1990s", "the nineties", "the 21st century". */
const longSpan: Rule = (v, i) => {
  const word = w(v, i);
  if (isYear(word)) {
    const after = w(v, i + 1);
    if (units.has(after) || after === '%' || after === 'people' || /^(?:troops|soldiers|articles|members|dollars|euros|tonnes|tons|pages|words)$/.test(after)) return undefined;
    if (/^(?:[$€£#]|no\.|resolution|article|directive|protocol|decree|flight|rule|regulation|order|convention|section|channel|room|highway|route|model|level|law)$/.test(w(v, i - 1))) return undefined;
    return { length: 1, form: date(Number(word), null, null, null) };
  }
  const decade = /^(?:(1[0-9]|20)(\d)0|['’](\d)0)s$/.exec(word);
  if (decade !== null) return { length: 1, form: { kind: 'decade', decade: decade[3] === undefined ? Number(`${decade[1]}${decade[2]}`) : 190 + Number(decade[3]), full: true } };
  const n = ordinal(word);
  if (n !== undefined && w(v, i + 1) === 'century') return { length: 2, form: { kind: 'century', century: n - 1 } };
  if ((w(v, i) === 'year' && w(v, i + 1) === '-' && w(v, i + 2) === 'end') || (w(v, i) === 'year' && w(v, i + 1) === 'end')) return { length: w(v, i + 1) === '-' ? 3 : 2, form: { kind: 'offset', unit: 'year', n: 0, part: null }, mod: 'END' };
  if (n !== undefined && n <= 4 && (w(v, i + 1) === 'quarter' || (w(v, i + 1) === '-' && w(v, i + 2) === 'quarter'))) {
    const end = i + (w(v, i + 1) === '-' ? 3 : 2);
    const y = yearAfter(v, end);
    return { length: end + y.length - i, form: { kind: 'quarter', quarter: n, year: y.year, direction: null } };
  }
  if (n !== undefined && n <= 2 && w(v, i + 1) === 'half' && w(v, i + 2) === 'of' && (isYear(w(v, i + 3)) || (w(v, i + 3) === 'this' && w(v, i + 4) === 'year') || (w(v, i + 3) === 'the' && w(v, i + 4) === 'year'))) {
    const year = isYear(w(v, i + 3)) ? Number(w(v, i + 3)) : null;
    return { length: year === null ? 5 : 4, form: { kind: 'half', half: n, year, direction: null } };
  }
  return undefined;
};

const season: Rule = (v, i) => {
  const s = seasons.get(w(v, i));
  if (s === undefined || v.tokens[i]?.upos === 'VERB' || v.tokens[i]?.upos === 'AUX') return undefined;
  const y = yearAfter(v, i + 1);
  if (w(v, i) === 'fall' && y.year === null && !/^(?:the|in|this|last|next|early|late)$/.test(w(v, i - 1))) return undefined;
  if (w(v, i) === 'fall' && w(v, i + 1) === 'of' && y.year === null) return undefined;
  if (y.year === null && !/^(?:the|in|by|this|last|next|since|until|early|late|of)$/.test(w(v, i - 1))) return undefined;
  return { length: 1 + y.length, form: { kind: 'season', season: s, year: y.year, direction: null } };
};

const holiday: Rule = (v, i) => {
  const two = `${w(v, i)} ${w(v, i + 1)}`;
  const named = holidays.get(two) === undefined ? (holidays.has(w(v, i)) ? { day: holidays.get(w(v, i))!, length: 1 } : undefined) : { day: holidays.get(two)!, length: 2 };
  if (named === undefined || !/^[A-Z]/.test(v.tokens[i]?.text ?? '')) return undefined;
  const y = yearAfter(v, i + named.length);
  return { length: named.length + y.length, form: { kind: 'holiday', day: named.day, year: y.year } };
};

const references: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'], ['recently', 'PAST_REF'], ['formerly', 'PAST_REF'], ['once', 'PAST_REF'], ['soon', 'FUTURE_REF'], ['shortly', 'FUTURE_REF'],
]);

const reference: Rule = (v, i) => {
  const value = references.get(w(v, i));
  if (value !== undefined && w(v, i) !== 'once') return { length: 1, form: { kind: 'reference', value } };
  if (w(v, i) === 'the' && (w(v, i + 1) === 'past' || w(v, i + 1) === 'future') && !/^[a-z]/.test(w(v, i + 2))) return { length: 2, form: { kind: 'reference', value: w(v, i + 1) === 'past' ? 'PAST_REF' : 'FUTURE_REF' }, skip: 0 };
  return undefined;
};

const every: Rule = (v, i) => {
  // "the Russian daily Vedomosti" is a paper.
  if ((w(v, i) === 'daily' || w(v, i) === 'weekly') && (/^\p{Lu}/u.test(v.tokens[i + 1]?.text ?? '') || w(v, i - 1) === ',' && w(v, i + 1) === ',')) return undefined;
  if (w(v, i) === 'daily' || w(v, i) === 'weekly' || w(v, i) === 'monthly' || w(v, i) === 'yearly' || w(v, i) === 'annually') {
    const unit: Readonly<Record<string, string>> = { daily: 'P1D', weekly: 'P1W', monthly: 'P1M', yearly: 'P1Y', annually: 'P1Y' };
    return { length: 1, form: { kind: 'set', value: unit[w(v, i)]!, quant: 'EVERY', freq: null } };
  }
  if (w(v, i) !== 'every' && w(v, i) !== 'each') return undefined;
  const n = numberAt(v, i + 1);
  const unit = units.get(w(v, i + 1 + (n?.length ?? 0)));
  if (unit !== undefined) return { length: 2 + (n?.length ?? 0), form: { kind: 'set', value: `P${n?.n ?? 1}${letter(unit)}`, quant: 'EVERY', freq: null } };
  const day = weekdays.get(w(v, i + 1));
  return day === undefined ? undefined : { length: 2, form: { kind: 'set', value: `XXXX-WXX-${day}`, quant: 'EVERY', freq: null } };
};

/** The letter of a unit in an ISO 8601 duration. */
export const letter = (unit: Unit): string => ({ second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'D', week: 'W', weekend: 'WE', fortnight: 'W', month: 'M', quarter: 'Q', season: 'SU', year: 'Y', decade: 'DE', century: 'CE', generation: 'X' })[unit];

/** "noon on Friday", "9 a.m. Tuesday", "5 p.m. EST, Nov. 9": the day of a time of day. */
const dayAfter = (v: View, i: number): { readonly length: number; readonly form: Form } | undefined => {
  const gap = w(v, i) === 'on' || w(v, i) === ',' ? 1 : 0;
  const word = w(v, i + gap);
  const on = (weekdays.has(word) && !word.endsWith('days')) || deictic.has(word) ? dayWord(v, i + gap) : namedInYear(v, i + gap);
  return on === undefined || (on.form.kind === 'date' && on.form.day === null) || !['weekday', 'date', 'offset'].includes(on.form.kind) ? undefined : { length: gap + on.length, form: on.form };
};

const clock: Rule = (v, i) => {
  const m = /^([01]?\d|2[0-3])(?::([0-5]\d))?$/.exec(w(v, i));
  if (m === null) return undefined;
  const suffix = w(v, i + 1).replaceAll('.', '');
  const isHalf = suffix === 'am' || suffix === 'pm';
  if (m[2] === undefined && !isHalf) return undefined;
  const isZone = /^(?:gmt|utc|cet|est|edt|msk)$/.test(w(v, i + 1 + (isHalf ? 1 : 0)));
  const hour = suffix === 'pm' && Number(m[1]) < 12 ? Number(m[1]) + 12 : suffix === 'am' && Number(m[1]) === 12 ? 0 : Number(m[1]);
  const length = 1 + (isHalf ? 1 : 0) + (isZone ? 1 : 0);
  const on = dayAfter(v, i + length);
  return { length: length + (on?.length ?? 0), form: { kind: 'time', hour, minute: m[2] === undefined ? null : Number(m[2]), on: on?.form ?? null } };
};

const partOfDay: Rule = (v, i) => {
  if (w(v, i) !== 'midnight' && w(v, i) !== 'noon') return undefined;
  const hour = w(v, i) === 'noon' ? 12 : 24;
  const on = dayAfter(v, i + 1);
  return { length: 1 + (on?.length ?? 0), form: { kind: 'time', hour, minute: 0, on: on?.form ?? null } };
};

const core: readonly Rule[] = [numericDate, rangeStart, namedInYear, directed, dayWord, stretch, amount, longSpan, season, holiday, every, clock, partOfDay, reference];

const first = (v: View, i: number): Match | undefined => {
  for (const rule of core) {
    const m = rule(v, i);
    if (m !== undefined) return m;
  }
  return undefined;
};

const leadMods: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'], ['beginning', 'START'], ['start', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'], ['end', 'END'],
]);
const about: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost', 'circa']);

/** "early 2026", "late May", "the end of 2024", "earlier this month", "about ten years", "more than a year". */
const modified: Rule = (v, i) => {
  let j = i;
  const mod = leadMods.get(w(v, j));
  // "mid-November", one word.
  const glued = /^(mid|early|late)-([a-z]+)$/.exec(w(v, i));
  const glue = glued === null ? undefined : months.get(glued[2]!);
  if (glued !== null && glue !== undefined) {
    const y = yearAfter(v, i + 1);
    const said = yearSaid(v, i + 1);
    const form: Form = y.year !== null ? date(y.year, glue, null, null) : said !== undefined ? { kind: 'date', year: null, month: glue, day: null, weekday: null, yearBy: said.by } : { kind: 'month-name', month: glue, direction: null };
    return { length: 1 + (y.year !== null ? y.length : said?.length ?? 0), form, mod: leadMods.get(glued[1]!) ?? null };
  }
  if (mod !== undefined) {
    j += 1;
    if (w(v, j) === '-') j += 1;
    if (w(v, j) === 'of') j += 1;
    if (w(v, j) === 'the') j += 1;
    const unit = w(v, j - 1) === 'the' && (w(v, i + 1) === 'of' || mod === undefined) ? units.get(w(v, j)) : undefined;
    if (unit !== undefined && (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade')) return { length: j - i + 1, form: { kind: 'offset', unit, n: 0, part: null }, mod };
    const m = first(v, j);
    return m === undefined || m.form.kind === 'duration' && w(v, j) !== 'a' ? undefined : { ...m, length: j - i + m.length, mod };
  }
  if ((w(v, i) === 'earlier' || w(v, i) === 'later') && (w(v, i + 1) === 'this' || w(v, i + 1) === 'that' || w(v, i + 1) === 'in')) {
    const at = w(v, i + 1) === 'in' ? (w(v, i + 2) === 'the' ? i + 3 : i + 2) : i + 1;
    const m = first(v, at) ?? sameUnit(v, at);
    return m === undefined || m.form.kind === 'duration' ? undefined : { ...m, length: at - i + m.length, mod: w(v, i) === 'earlier' ? 'START' : 'END' };
  }
  if (about.has(w(v, i))) {
    const m = first(v, i + 1);
    return m === undefined ? undefined : { ...m, length: m.length + 1, mod: 'APPROX', approximate: true };
  }
  if ((w(v, i) === 'more' || w(v, i) === 'less') && w(v, i + 1) === 'than') {
    const m = first(v, i + 2);
    return m?.form.kind === 'duration' ? { ...m, length: m.length + 2, mod: w(v, i) === 'more' ? 'MORE_THAN' : 'LESS_THAN' } : undefined;
  }
  if (w(v, i) === 'at' && (w(v, i + 1) === 'least' || w(v, i + 1) === 'most')) {
    const m = first(v, i + 2);
    return m?.form.kind === 'duration' ? { ...m, length: m.length + 2, mod: w(v, i + 1) === 'least' ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS' } : undefined;
  }
  return undefined;
};

/** "that year", "the same month", "the month", tied to the last date spoken of. */
const sameUnit: Rule = (v, i) => {
  const lead = w(v, i) === 'that' || w(v, i) === 'same' ? 1 : 0;
  const unit = units.get(w(v, i + lead));
  if (unit === undefined || lead === 0 || w(v, i + lead).endsWith('s')) return undefined;
  return { length: lead + 1, form: { kind: 'shift', unit, n: 0, from: 'narrative' } };
};

/** "the previous day", "the following year", "a year earlier": shifts in the narrative. */
const narrative: Rule = (v, i) => {
  if ((w(v, i) === 'a' || w(v, i) === 'one') && units.has(w(v, i + 1)) && (w(v, i + 2) === 'earlier' || w(v, i + 2) === 'later' || w(v, i + 2) === 'ago')) {
    const sign = w(v, i + 2) === 'later' ? 1 : -1;
    return { length: 3, form: { kind: 'shift', unit: units.get(w(v, i + 1))!, n: sign, from: w(v, i + 2) === 'ago' ? 'document' : 'narrative' } };
  }
  if ((w(v, i) === 'previous' || w(v, i) === 'following') && units.has(w(v, i + 1)) && !w(v, i + 1).endsWith('s')) {
    return { length: 2, form: { kind: 'shift', unit: units.get(w(v, i + 1))!, n: w(v, i) === 'previous' ? -1 : 1, from: 'narrative' } };
  }
  // "the day before", "the week after", at the end of a clause.
  const unit = units.get(w(v, i));
  if (unit !== undefined && w(v, i - 1) === 'the' && (w(v, i + 1) === 'before' || w(v, i + 1) === 'after') && /^(?:[.,;:)]|and|,|kcna|)$/.test(w(v, i + 2))) return { length: 2, form: { kind: 'shift', unit, n: w(v, i + 1) === 'before' ? -1 : 1, from: 'narrative' } };
  return sameUnit(v, i);
};

const rules: readonly Rule[] = [modified, narrative, first];

/** "the last two weeks", "a few days", "the fourth quarter", "the late 1970s": the article belongs to the expression. */
const isArticled = (m: Match, before: string, word: string): boolean => {
  if (before !== 'the' && before !== 'a' && before !== 'an') return false;
  const { kind } = m.form;
  // "a five-hour journey": the article is the noun's.
  if (word.includes('-') || /^(?:mid|early|late)-/.test(word)) return false;
  return ['offset', 'shift', 'quarter', 'half', 'season', 'decade', 'century', 'duration'].includes(kind) || (m.mod !== undefined && m.mod !== null && kind !== 'weekday');
};

/** Every time expression of a text, left to right, without overlaps; linear in its tokens. */
export const findTimes = (syntax: Syntax): readonly Found[] => {
  const view: View = { tokens: syntax.tokens, words: syntax.tokens.map((t) => t.text.toLowerCase()) };
  const out: Found[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    const m = rules.reduce<Match | undefined>((held, rule) => held ?? rule(view, i), undefined);
    if (m === undefined) continue;
    const last = i + m.length - 1;
    if (last >= view.tokens.length || view.tokens[last]!.sentence !== view.tokens[i]!.sentence) continue;
    const from = isArticled(m, w(view, i - 1), view.tokens.slice(i, last + 1).map((t) => t.text.toLowerCase()).join('')) && view.tokens[i - 1]!.sentence === view.tokens[i]!.sentence && (out.at(-1)?.last ?? -1) < i - 1 ? i - 1 : i;
    out.push({ first: from, last, start: view.tokens[from]!.start, end: view.tokens[last]!.end, form: m.form, mod: m.mod ?? null, approximate: m.approximate ?? false });
    i = last;
  }
  return out;
};
