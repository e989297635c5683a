import type { Match, Rule } from '../form.ts';
import { cardinal, ordinal } from '../lexicon.ts';
import { isYear, monthAt, w, yearAfter, yearAt, type View } from '../words.ts';

/** "quarter", "-quarter", "period", "half": the noun of a period of figures, with the hyphen before it. */
const nounAt = (v: View, i: number, noun: RegExp): number => (noun.test(w(v, i)) ? 1 : w(v, i) === '-' && noun.test(w(v, i + 1)) ? 2 : 0);

/** "year-ago", "year-earlier": how many words say it. */
const yearBack = (v: View, i: number): number => (w(v, i) === 'year' && w(v, i + 1) === '-' && (w(v, i + 2) === 'ago' || w(v, i + 2) === 'earlier') ? 3 : 0);

const ordinalAt = (v: View, i: number): number | undefined => {
  const n = ordinal(w(v, i));
  if (n !== undefined) return n;
  const q = /^q([1-4])$/.exec(w(v, i));
  return q === null ? undefined : Number(q[1]);
};

const yearOf = (v: View, i: number): { readonly year: number | null; readonly length: number; readonly back: number } => {
  const y = yearAfter(v, i);
  if (y.year !== null) return { ...y, back: 0 };
  let j = w(v, i) === 'of' || w(v, i) === 'in' ? i + 1 : i;
  if (w(v, j) === 'the' && j > i) j += 1;
  if (w(v, j) === 'fiscal') {
    const f = yearAt(v, j + 1);
    if (f !== undefined) return { year: f.year, length: j + 1 + f.length - i, back: 0 };
  }
  if ((w(v, j) === 'last' || w(v, j) === 'this') && w(v, j + 1) === 'year' && w(v, j + 2) !== '-') return { year: null, length: j + 2 - i, back: w(v, j) === 'last' ? 1 : 0 };
  return w(v, j) === 'year' && j > i + 1 ? { year: null, length: j + 1 - i, back: 0 } : { year: null, length: 0, back: 0 };
};

/** "third quarter", "fourth-quarter", "Q3 2024", "the 1988 third quarter", "the year-ago third quarter", "last year's third quarter". */
const quarter = (v: View, i: number): Match | undefined => {
  let j = i;
  let year: number | null = null;
  let back = 0;
  if (isYear(w(v, j))) { year = Number(w(v, j)); j += 1; if (w(v, j) === "'s") j += 1; }
  else if (yearBack(v, j) > 0) { j += 3; back = 1; }
  else if ((w(v, j) === 'last' || w(v, j) === 'this') && w(v, j + 1) === 'year' && w(v, j + 2) === "'s") { back = w(v, j) === 'last' ? 1 : 0; j += 3; }
  if (w(v, j) === 'fiscal') j += 1;
  const n = ordinalAt(v, j);
  if (n === undefined || n > 4) return undefined;
  const noun = /^q\d$/.test(w(v, j)) ? 1 : nounAt(v, j + 1, /^quarter$/) + 1;
  if (noun === 1 && !/^q\d$/.test(w(v, j))) {
    // "the second and third quarters", "fourth- and fifth-quarter": a word in common.
    const shared = w(v, j + 1) === 'and' || w(v, j + 1) === 'or' || w(v, j + 1) === 'to' || (w(v, j + 1) === '-' && w(v, j + 2) === 'and');
    const k = w(v, j + 1) === '-' ? j + 3 : j + 2;
    const m = shared ? quarter(v, k) : undefined;
    return m?.form.kind === 'quarter' ? { length: j - i + (w(v, j + 1) === '-' ? 2 : 1), form: { ...m.form, quarter: n } } : undefined;
  }
  const after = year === null && back === 0 ? yearOf(v, j + noun) : { year, length: 0, back };
  return { length: j + noun + after.length - i, form: { kind: 'quarter', quarter: n, year: after.year, direction: null, back: after.back } };
};

/** "the first half of 2025", "the second half", "H1 2025", "the last half of the year". */
const half = (v: View, i: number): Match | undefined => {
  const short = /^h([12])$/.exec(w(v, i));
  const n = short !== null ? Number(short[1]) : w(v, i) === 'last' ? 2 : ordinal(w(v, i));
  if (n === undefined || n > 2) return undefined;
  const noun = short !== null ? 1 : nounAt(v, i + 1, /^half$/) + 1;
  if (noun === 1 && short === null) return undefined;
  const y = yearOf(v, i + noun);
  if (y.length === 0 && (w(v, i + noun) === 'of' || w(v, i - 1) === '-' || noun === 2 && !/^(?:profit|profits|earnings|results|sales|net|loss|losses|revenue)$/.test(w(v, i + noun)))) return undefined;
  if (y.length === 0 && noun === 1) return undefined;
  return { length: noun + y.length, form: y.back === 1 ? { kind: 'half', half: n, year: null, direction: 'last' } : { kind: 'half', half: n, year: y.year, direction: null } };
};

const latest = /^(?:latest|current|most|recent|reported|just)$/;

/** "the quarter", "the latest period", "the year-earlier quarter", "year-ago" results: periods that only the figures before them say. */
const unnamed = (v: View, i: number): Match | undefined => {
  const back = yearBack(v, i);
  const same = w(v, i) === 'the' && /^(?:same|corresponding|comparable)$/.test(w(v, i + 1)) ? 2 : 0;
  if (same > 0) {
    const said = nounAt(v, i + same, /^(?:quarter|period)$/);
    const y = said === 0 ? undefined : yearOf(v, i + same + said);
    if (y !== undefined && y.back === 1) return { length: same + said + y.length, form: { kind: 'period', back: 1, span: null, year: null } };
    return said > 0 && (w(v, i + same + said) === 'a' && w(v, i + same + said + 1) === 'year' && /^(?:ago|earlier)$/.test(w(v, i + same + said + 2))) ? { length: same + said + 3, form: { kind: 'period', back: 1, span: null, year: null } } : undefined;
  }
  if (back > 0) {
    const span = w(v, i + back) === 'quarter' ? 'quarter' : w(v, i + back) === 'period' ? null : undefined;
    if (span !== undefined) return { length: back + 1, form: { kind: 'period', back: 1, span, year: null } };
    const n = cardinal(w(v, i + back));
    if (n !== undefined && w(v, i + back + 1) === 'months') return { length: back + 2, form: { kind: 'duration', n, unit: 'month' } };
    return { length: back, form: { kind: 'period', back: 1, span: null, year: null } };
  }
  if (w(v, i) === 'last' && w(v, i + 1) === 'year' && w(v, i + 2) === "'s" && (w(v, i + 3) === 'quarter' || w(v, i + 3) === 'period')) return { length: 4, form: { kind: 'period', back: 1, span: null, year: null } };
  if (w(v, i) !== 'the') return undefined;
  let j = i + 1;
  while (latest.test(w(v, j)) && j < i + 3) j += 1;
  if (w(v, j) === 'fiscal' && j > i + 1) j += 1;
  const noun = w(v, j);
  if (noun === 'quarter' && w(v, j + 1) !== '-' && w(v, j + 1) !== 'of') {
    const ends = /^end(?:ed|ing)$/.test(w(v, j + 1)) ? monthAt(v, j + 2) : undefined;
    if (w(v, i + 1) === 'current') return { length: j + 1 - i, form: { kind: 'present', unit: 'quarter' } };
    return { length: j + 1 - i, form: { kind: 'period', back: 0, span: 'quarter', year: null, isLatest: j > i + 1, ...(ends === undefined ? {} : { ends }) } };
  }
  if (noun === 'period' && j > i + 1 && w(v, i + 1) === 'latest') return { length: j + 1 - i, form: { kind: 'period', back: 0, span: null, year: null, isLatest: true } };
  return undefined;
};

/** "the 1988 period", "the 1988 quarter": the year is said, the months are those of the figures. */
const yearPeriod = (v: View, i: number): Match | undefined => {
  if (!isYear(w(v, i)) || (w(v, i + 1) !== 'period' && w(v, i + 1) !== 'quarter')) return undefined;
  return { length: 2, form: { kind: 'period', back: 0, span: w(v, i + 1) === 'quarter' ? 'quarter' : null, year: Number(w(v, i)) } };
};

/** Quarters, halves and the unnamed periods of reports about money. */
export const period: Rule = (v, i) => quarter(v, i) ?? half(v, i) ?? yearPeriod(v, i) ?? unnamed(v, i);
