import { type Form, type Match, type Rule } from '../form.ts';
import { cardinal, units, type Unit } from '../lexicon.ts';
import { numberAt, w, type Said, type View } from '../words.ts';

const tails: ReadonlyMap<string, readonly [sign: 1 | -1, from: 'document' | 'narrative']> = new Map([
  ['ago', [-1, 'document']], ['earlier', [-1, 'narrative']], ['before', [-1, 'narrative']], ['later', [1, 'narrative']], ['after', [1, 'narrative']], ['previously', [-1, 'narrative']], ['hence', [1, 'document']], ['beforehand', [-1, 'narrative']], ['afterwards', [1, 'narrative']], ['afterward', [1, 'narrative']],
]);

const between: ReadonlySet<string> = new Set(['more', 'full', 'calendar', 'consecutive', 'further', 'additional', 'straight', 'successive', 'whole', 'long', 'trading', 'business', 'working', 'short', 'solid', 'extra', 'entire', 'fiscal']);
const ends = /^(?:[.,;:)!?"”]|''|and|but|or|when|,|--|–|—|)$/;

/** Number and unit: "three consecutive years", "20-year", "six (6) months", "four to five days". */
interface Amount { readonly n: number | null; readonly unit: Unit; readonly end: number; readonly isHyphened: boolean; /** The second number of "four to five". */ readonly to: number | null; readonly isSingular: boolean }

const rangeAt = (v: View, i: number): { readonly n: number; readonly length: number } | undefined => {
  if (!/^(?:to|or|-|–|and)$/.test(w(v, i))) return undefined;
  const n = cardinal(w(v, i + 1));
  if (n === undefined || (w(v, i) === 'and' && w(v, i + 2) === '-')) return undefined;
  const hyphen = w(v, i + 2) === '-' ? 1 : 0;
  return units.has(w(v, i + 2 + hyphen)) ? { n, length: 2 } : undefined;
};

const amountAfter = (v: View, i: number, number: Said): Amount | undefined => {
  let j = i + number.length;
  const range = number.n === null ? undefined : rangeAt(v, j);
  if (range !== undefined) j += range.length;
  const hyphen = w(v, j) === '-' ? 1 : 0;
  while (hyphen === 0 && between.has(w(v, j)) && j < i + number.length + 4) j += 1;
  if (w(v, j) === '(' && /^\d+$/.test(w(v, j + 1)) && w(v, j + 2) === ')') j += 3;
  const word = w(v, j + hyphen);
  const unit = units.get(word);
  if (unit === undefined) return undefined;
  const end = j + hyphen + 1;
  const isSingular = !word.endsWith('s') && word !== 'centuries';
  // "a minute and a half"
  const half = isSingular && number.n === 1 && hyphen === 0 && w(v, end) === 'and' && w(v, end + 1) === 'a' && w(v, end + 2) === 'half' ? 3 : 0;
  return { n: half > 0 ? 1.5 : number.n, unit, end: end + half, isHyphened: hyphen === 1, to: range?.n ?? null, isSingular };
};

/** Three quarters of a thing are no nine months, a second is mostly an ordinal, and "old" makes an age. */
const isNoTime = (v: View, i: number, a: Amount, number: Said): boolean => {
  if (a.unit === 'quarter' && !a.isHyphened && (w(v, a.end) === 'of' || w(v, a.end - 2) === '-') && w(v, i - 1) !== 'last' && w(v, i - 1) !== 'next' && w(v, i - 1) !== 'past') return true;
  if (a.unit === 'quarter' && w(v, a.end - 2) === '-' && a.end - 3 === i) return true;
  if (a.unit === 'second' && (number.n === 1 || number.n === null || a.isSingular)) return true;
  if (w(v, a.end) === '-' && w(v, a.end + 1) === 'old') return true;
  if (w(v, a.end) === 'old' || w(v, a.end) === 'younger' || w(v, a.end) === 'older') return true;
  return w(v, i - 1) === 'aged' || w(v, i - 1) === 'age' || w(v, i - 1) === 'ages';
};

/** "$2 million a year", "four flights a week", "24 hours a day": a rate, and no stretch of time. */
const isRate = (v: View, i: number): boolean => {
  const before = v.tokens[i - 1];
  return before !== undefined && (before.upos === 'NOUN' || before.upos === 'NUM' || before.upos === 'SYM' || before.xpos === 'NNS' || before.text === '%' || /^(?:times|twice|once|thrice)$/.test(w(v, i - 1)));
};

const isPast = (v: View, i: number): boolean => w(v, i) === 'ago' || w(v, i) === 'earlier';

const middle = (n: number, to: number | null): number => (to === null ? n : (n + to) / 2);

/** "a decade ago" is a year and no decade. */
const inYears = (unit: Unit, n: number, from: 'document' | 'narrative'): Form => {
  const years = ({ decade: 10, century: 100, millennium: 1000 } as const)[unit as 'decade'];
  return { kind: 'shift', unit: years === undefined ? unit : 'year', n: n * (years ?? 1), from, part: null };
};

const tailOf = (v: View, i: number, a: Amount): Match | undefined => {
  const said = (length: number, sign: 1 | -1, from: 'document' | 'narrative'): Match => {
    const form: Form = a.n === null ? { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } : inYears(a.unit, sign * middle(a.n, a.to), from);
    return { length, form, ...(a.to === null ? {} : { approximate: true }) };
  };
  if (a.isHyphened) return undefined;
  const at = a.end;
  if (w(v, at) === 'or' && w(v, at + 1) === 'so' && isPast(v, at + 2)) return { ...said(at + 3 - i, -1, 'document'), mod: 'APPROX', approximate: true };
  if (w(v, at) === 'from' && w(v, at + 1) === 'now') return said(at + 2 - i, 1, 'document');
  if ((w(v, at) === "'" || w(v, at) === "'s" || w(v, at) === '’') && w(v, at + 1) === 'time') return said(at + 2 - i, 1, 'document');
  const tail = tails.get(w(v, at));
  if (tail === undefined) return undefined;
  if ((w(v, at) === 'before' || w(v, at) === 'after') && !ends.test(w(v, at + 1))) return undefined;
  // "a month earlier than usual" compares.
  if (w(v, at + 1) === 'than') return undefined;
  return said(at + 1 - i, tail[0], tail[1]);
};

/** "20-year", "five-year period", "two years ago", "six months later", "four to five days", "a few weeks". */
export const amount: Rule = (v, i) => {
  const number = numberAt(v, i);
  if (number === undefined) return undefined;
  const a = amountAfter(v, i, number);
  if (a === undefined || isNoTime(v, i, a, number)) return undefined;
  const tail = tailOf(v, i, a);
  if (tail !== undefined) return tail;
  // "will one day be"
  if (w(v, i) === 'one' && w(v, i + 1) === 'day' && !a.isHyphened && /^(?:will|would|may|might|could|can|should|to|'ll|,)$/.test(w(v, i - 1))) return { length: 2, form: { kind: 'reference', value: 'FUTURE_REF' } };
  const isArticle = number.length === 1 && (w(v, i) === 'a' || w(v, i) === 'an');
  if (isArticle && (a.isHyphened || isRate(v, i) || w(v, a.end) === '-' || (a.unit === 'quarter' && w(v, a.end) === 'of'))) return undefined;
  if (number.n === null && a.isSingular && !a.isHyphened) return undefined;
  // "many a day", "some day".
  const length = w(v, a.end) === 'or' && (w(v, a.end + 1) === 'so' || w(v, a.end + 1) === 'more') ? a.end + 2 - i : a.end - i;
  // "in five days" told of the future is a day and no stretch; which of the two it is, the clause decides.
  return { length, form: { kind: 'duration', n: a.n, unit: a.unit, ...(isAfterIn(v, i) && !(isArticle && a.unit === 'quarter') && a.n !== null ? { days: middle(a.n, a.to) } : {}) }, ...(a.to === null ? {} : { approximate: true }) };
};

/** "in five days", "in about a year"; "for the first time in years" looks back. */
const isAfterIn = (v: View, i: number): boolean => {
  const j = /^(?:about|around|roughly|approximately|nearly|almost)$/.test(w(v, i - 1)) ? i - 2 : i - 1;
  return w(v, j) === 'in' && w(v, j - 1) !== 'time';
};

/** Words that stand before a stretch of time. */
export const leads: ReadonlySet<string> = new Set(['past', 'last', 'next', 'previous', 'first', 'final', 'coming', 'following', 'latest', 'preceding', 'subsequent', 'succeeding', 'remaining', 'recent', 'ensuing', 'initial', 'early', 'later', 'opening', 'closing', 'intervening']);

const isPlural = (v: View, i: number): boolean => units.has(w(v, i)) && /(?:s|centuries)$/.test(w(v, i));

/** "weeks or months", "days and weeks": one stretch that nobody measured. */
const orMore = (v: View, i: number): number => ((w(v, i) === 'or' || w(v, i) === 'and') && isPlural(v, i + 1) ? 2 : w(v, i) === ',' && w(v, i + 1) === 'if' && w(v, i + 2) === 'not' && isPlural(v, i + 3) ? 4 : 0);

/** "the last two years", "the first nine months", "recent months", "the coming weeks", "the following days". */
export const stretch: Rule = (v, i) => {
  if (!leads.has(w(v, i))) return undefined;
  const number = numberAt(v, i + 1);
  const isArticle = w(v, i + 1) === 'a' || w(v, i + 1) === 'an';
  if (number !== undefined && (!isArticle || number.length > 1)) {
    const a = amountAfter(v, i + 1, number);
    if (a === undefined || a.isHyphened || a.unit === 'second' && number.n === 1) return undefined;
    return { length: a.end - i, form: { kind: 'duration', n: a.n, unit: a.unit }, ...(a.to === null ? {} : { approximate: true }) };
  }
  const unit = units.get(w(v, i + 1));
  if (unit === undefined || unit === 'second' || !/(?:s|centuries)$/.test(w(v, i + 1)) || w(v, i + 2) === "'") return undefined;
  return { length: 2 + orMore(v, i + 2), form: { kind: 'duration', n: null, unit } };
};

const lasting = /^(?:for|in|within|after|over|through|throughout|took|take|takes|taking|last|lasts|lasted|lasting|spent|spend|follows|followed|just|until|despite|of|with|during|before)$/;

/** "for months", "within days", "centuries of", "weeks later", "the weeks before": plural units that nobody counted. */
export const bareUnits: Rule = (v, i) => {
  const unit = units.get(w(v, i));
  if (unit === undefined || !/(?:s|centuries)$/.test(w(v, i)) || unit === 'second' || unit === 'season' || unit === 'quarter' || unit === 'generation') return undefined;
  // "a decades-long quarrel"
  if (w(v, i + 1) === '-' && w(v, i + 2) === 'long') return { length: 3, form: { kind: 'duration', n: null, unit } };
  if (w(v, i + 1) === '-' || w(v, i + 1) === "'") return undefined;
  const tail = tails.get(w(v, i + 1));
  const before = w(v, i - 1);
  if (tail !== undefined && (w(v, i + 1) === 'ago' || w(v, i + 1) === 'later' || w(v, i + 1) === 'earlier')) return { length: 2, form: { kind: 'reference', value: tail[0] < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  const isCounted = v.tokens[i - 1]?.upos === 'NUM' || before === '-' || before === 'million' || before === 'working' || before === 'business';
  // "hundreds of years", "a matter of days" count or play down.
  if (isCounted || (before === 'of' && /^(?:hundreds|thousands|dozens|tens|matter)$/.test(w(v, i - 2)))) return undefined;
  const length = 1 + orMore(v, i + 1);
  if (tail !== undefined || w(v, i + 1) === 'of' && before !== 'of' || lasting.test(before)) return before === 'in' && !/^(?:[.,;]|)$/.test(w(v, i + 1)) && w(v, i + 1) !== 'to' ? undefined : { length, form: { kind: 'duration', n: null, unit } };
  return before === 'the' && /^(?:that|since|leading|ahead|to|following|immediately)$/.test(w(v, i + 1)) ? { length, form: { kind: 'duration', n: null, unit } } : undefined;
};
