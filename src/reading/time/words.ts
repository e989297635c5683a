import type { Token } from '../../language/syntax.ts';
import { cardinal, months, ordinal, tens, vagueNumbers } from './lexicon.ts';

/** Words of the text in lower case, and a place in them. Reading past the end gives the empty word. */
export interface View { readonly tokens: readonly Token[]; readonly words: readonly string[] }

/** The word at a place, in lower case. */
export const w = (v: View, i: number): string => v.words[i] ?? '';

/** True when a word was written with a capital. */
export const isCapital = (v: View, i: number): boolean => /^\p{Lu}/u.test(v.tokens[i]?.text ?? '');

/** True for a year of four digits that a text can speak of without saying so. */
export const isYear = (s: string): boolean => /^(?:1[0-9]|20)\d{2}$/.test(s);

/** A number as it was said; null where it was said vaguely ("several"). */
export interface Said { readonly n: number | null; readonly length: number }

const scale: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1000], ['million', 1_000_000], ['dozen', 12]]);

/** "twenty-five", "twenty five", "25", "seven". */
const small = (v: View, i: number): { readonly n: number; readonly length: number } | undefined => {
  const ten = tens(w(v, i));
  if (ten !== undefined) {
    const gap = w(v, i + 1) === '-' ? 1 : 0;
    const one = /^[a-z]+$/.test(w(v, i + 1 + gap)) ? cardinal(w(v, i + 1 + gap)) : undefined;
    if (one !== undefined && one > 0 && one < 10) return { n: ten + one, length: 2 + gap };
  }
  const n = cardinal(w(v, i));
  return n === undefined ? undefined : { n, length: 1 };
};

/** What stands after a whole number: "and a half", "1/2", "½". */
const withHalf = (v: View, i: number, n: number, length: number): Said => {
  const gap = w(v, i) === '-' ? 1 : 0;
  if (w(v, i + gap) === '1/2' || w(v, i + gap) === '½') return { n: n + 0.5, length: length + 1 + gap };
  if (w(v, i + gap) === '1' && w(v, i + gap + 1) === '/' && w(v, i + gap + 2) === '2') return { n: n + 0.5, length: length + 3 + gap };
  return w(v, i + gap) === 'and' && w(v, i + 2 * gap + 1) === 'a' && w(v, i + 3 * gap + 2) === 'half' ? { n: n + 0.5, length: length + 3 + 3 * gap } : { n, length };
};

/** A number of one to six words: "20", "twenty-five", "a", "a hundred", "two and a half", "half a", "several", "a couple of". */
export const numberAt = (v: View, i: number): Said | undefined => {
  const word = w(v, i);
  if (word === 'a' && w(v, i + 1) === 'couple') return { n: 2, length: w(v, i + 2) === 'of' ? 3 : 2 };
  if (word === 'a' && (w(v, i + 1) === 'few' || w(v, i + 1) === 'good')) return { n: null, length: w(v, i + 2) === 'more' || w(v, i + 2) === 'few' ? 3 : 2 };
  if (word === 'a' && w(v, i + 1) === 'number' && w(v, i + 2) === 'of') return { n: null, length: 3 };
  if (word === 'half' && (w(v, i + 1) === 'a' || w(v, i + 1) === 'an')) return { n: 0.5, length: 2 };
  if (word === 'couple') return { n: 2, length: w(v, i + 1) === 'of' ? 2 : 1 };
  if (vagueNumbers.has(word)) return { n: null, length: 1 };
  const isArticle = word === 'a' || word === 'an';
  const first = isArticle ? { n: 1, length: 1 } : small(v, i);
  if (first === undefined) return undefined;
  const j = i + first.length;
  const times = scale.get(w(v, j));
  if (times !== undefined) {
    const rest = w(v, j + 1) === 'and' ? small(v, j + 2) : undefined;
    return rest === undefined ? { n: first.n * times, length: first.length + 1 } : { n: first.n * times + rest.n, length: first.length + 2 + rest.length };
  }
  return isArticle ? { n: 1, length: 1 } : withHalf(v, j, first.n, first.length);
};

/** A day of the month: "17", "17th", "seventeenth", "twenty-first". */
export const dayNumberAt = (v: View, i: number): { readonly day: number; readonly length: number } | undefined => {
  const word = w(v, i);
  const plain = /^\d{1,2}$/.test(word) ? Number(word) : ordinal(word);
  if (plain !== undefined && plain >= 1 && plain <= 31) return { day: plain, length: 1 };
  const ten = tens(word);
  const unit = ten !== undefined && w(v, i + 1) === '-' ? ordinal(w(v, i + 2)) : undefined;
  return ten !== undefined && unit !== undefined && ten + unit <= 31 ? { day: ten + unit, length: 3 } : undefined;
};

const ambiguousMonths: ReadonlySet<string> = new Set(['may', 'march', 'jan', 'sep', 'mar', 'dec']);

/** A month's name that is one: "May" and "March" begin with a capital and are no verbs, marches or first names. */
export const monthAt = (v: View, i: number): number | undefined => {
  const m = months.get(w(v, i));
  const token = v.tokens[i];
  if (m === undefined || token === undefined || !isCapital(v, i)) return undefined;
  if (!ambiguousMonths.has(w(v, i))) return m;
  if (dayNumberAt(v, i + 1) !== undefined || isYear(w(v, i + 1)) || dayNumberAt(v, i - 1) !== undefined) return m;
  if (w(v, i) === 'march' && v.tokens[i + 1]?.upos !== 'NOUN' && (/^(?:the|a|annual|his|her|their|long|'s|["'“”‘’`]+)$/.test(w(v, i - 1)) || w(v, i + 1) === 'of')) return undefined;
  // "Jan Kavan" is a man.
  if (w(v, i) === 'jan' && isCapital(v, i + 1)) return undefined;
  return token.upos === 'PROPN' || token.upos === 'NOUN' ? m : undefined;
};

/** Names of the eras. */
export const eras: ReadonlyMap<string, 1 | -1> = new Map([['bc', -1], ['bce', -1], ['b.c', -1], ['b.c.', -1], ['b.c.e.', -1], ['ad', 1], ['ce', 1], ['a.d.', 1], ['a.d', 1]]);

/** "BC" -1, "AD" 1. */
export const eraAt = (v: View, i: number): 1 | -1 | undefined => (isCapital(v, i) ? eras.get(w(v, i)) : undefined);

const teens: ReadonlyMap<string, number> = new Map([['sixteen', 1600], ['seventeen', 1700], ['eighteen', 1800], ['nineteen', 1900], ['twenty', 2000]]);

/** "nineteen ninety-one", "nineteen ninety four", "two thousand and four". */
const spelledYear = (v: View, i: number): { readonly year: number; readonly length: number } | undefined => {
  const century = teens.get(w(v, i));
  if (century !== undefined && /^[a-z]+$/.test(w(v, i + 1))) {
    const rest = small(v, i + 1);
    return rest !== undefined && rest.n >= 10 && rest.n < 100 ? { year: century + rest.n, length: 1 + rest.length } : undefined;
  }
  if (w(v, i) !== 'two' || w(v, i + 1) !== 'thousand' || (w(v, i - 1) !== 'in' && w(v, i - 1) !== 'year')) return undefined;
  if (w(v, i - 1) === 'year' && !/^[a-z]/.test(w(v, i + 2))) return { year: 2000, length: 2 };
  const rest = small(v, i + (w(v, i + 2) === 'and' ? 3 : 2));
  return rest === undefined || rest.n > 30 ? undefined : { year: 2000 + rest.n, length: (w(v, i + 2) === 'and' ? 3 : 2) + rest.length };
};

/** A year with its era or in four digits or spelled; years before Christ are negative. */
export const yearAt = (v: View, i: number): { readonly year: number; readonly length: number } | undefined => {
  const word = w(v, i);
  if (/^\d{1,4}$/.test(word)) {
    const era = eraAt(v, i + 1);
    if (era !== undefined && Number(word) > 0) return { year: era * Number(word), length: 2 };
    return isYear(word) ? { year: Number(word), length: 1 } : undefined;
  }
  if (eraAt(v, i) === 1 && /^\d{1,4}$/.test(w(v, i + 1))) return { year: Number(w(v, i + 1)), length: 2 };
  return spelledYear(v, i);
};

/** The year that follows a date, with its comma or "of": ", 2025", "of 2025", "'98". */
export const yearAfter = (v: View, i: number): { readonly year: number | null; readonly length: number } => {
  const gap = w(v, i) === ',' || w(v, i) === 'of' || w(v, i) === 'in' ? 1 : 0;
  const y = yearAt(v, i + gap);
  if (y !== undefined && !(y.length === 1 && w(v, i + gap + 1) === '-' && /^[a-z]/.test(w(v, i + gap + 2)))) return { year: y.year, length: gap + y.length };
  const short = /^['’](\d\d)$/.exec(w(v, i));
  return short === null ? { year: null, length: 0 } : { year: fullYear(Number(short[1])), length: 1 };
};

/** 98 is 1998, 25 is 2025. */
export const fullYear = (two: number): number => two + (two < 50 ? 2000 : 1900);
