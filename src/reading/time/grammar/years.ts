import { date, type Match, type Rule } from '../form.ts';
import { holidays, ordinal, seasons, tens, units } from '../lexicon.ts';
import { yearSaid } from './dates.ts';
import { eraAt, fullYear, isCapital, isYear, w, yearAfter, yearAt, type View } from '../words.ts';

const counted = /^(?:%|percent|people|troops|soldiers|men|women|articles|members|dollars|euros|tonnes|tons|pages|words|feet|meters|metres|miles|kilometers|kilometres|acres|votes|jobs|prisoners|civilians|tanks|aircraft|cars|points|cents|pounds|francs|yen|hp|rpm|mhz|kg|km)$/;
const numbered = /^(?:[$€£#]|c\$|us\$|a\$|no\.|nos\.|resolution|article|directive|protocol|decree|flight|rule|regulation|order|convention|section|channel|room|highway|route|model|level|law|about|around|some|over|nearly|almost|than|approximately|only|least|up|to\s)$/;

const digits = (v: View, i: number): Match | undefined => {
  const y = yearAt(v, i);
  if (y === undefined) return undefined;
  if (y.length > 1) return { length: y.length, form: date(y.year, null, null) };
  const after = w(v, i + 1);
  if (units.has(after) || counted.test(after) || numbered.test(w(v, i - 1))) return undefined;
  if ((after === '-' || after === '/') && /^\d+$/.test(w(v, i + 2)) && w(v, i + 2).length > 4) return undefined;
  // "3.2005" is no year; one that begins a line after a full stop is.
  if (w(v, i - 1) === '.' && v.tokens[i - 1]!.end === v.tokens[i]!.start || w(v, i - 1) === '/' || (w(v, i - 1) === '-' && /^\d{3,}$/.test(w(v, i - 2)) && !isYear(w(v, i - 2)))) return undefined;
  return { length: 1, form: date(y.year, null, null) };
};

/** "499" in "499-493 BC", "from 499 to 493 BC": its era stands at the second. */
const beforeEra = (v: View, i: number): Match | undefined => {
  if (!/^\d{1,4}$/.test(w(v, i)) || !/^(?:-|–|—|to|and|or|until|\/)$/.test(w(v, i + 1))) return undefined;
  const y = yearAt(v, i + 2);
  return y === undefined || y.length === 1 || eraAt(v, i + 3) === undefined ? undefined : { length: 1, form: date(Math.sign(y.year) * Number(w(v, i)), null, null) };
};

/** Years: "2021", "490 BC", "nineteen ninety-one", "fiscal 1989". */
export const year: Rule = (v, i) => {
  const glued = /^fy((?:19|20)?\d\d)$/.exec(w(v, i));
  if (glued !== null) return { length: 1, form: date(Number(glued[1]) < 100 ? fullYear(Number(glued[1])) : Number(glued[1]), null, null) };
  if (w(v, i) === 'fiscal' || w(v, i) === 'calendar' || w(v, i) === 'fy') {
    const from = w(v, i + 1) === 'year' ? i + 2 : i + 1;
    const y = yearAt(v, from);
    return y === undefined ? undefined : { length: from + y.length - i, form: date(y.year, null, null) };
  }
  return beforeEra(v, i) ?? digits(v, i);
};

const tensWord = (s: string): number | undefined => (s.endsWith('ies') ? tens(`${s.slice(0, -3)}y`) : undefined);

/** "the 1990s", "the '90s", "the nineties", "the 470s BC". */
export const decade: Rule = (v, i) => {
  const full = /^(\d{1,3})0s$/.exec(w(v, i));
  if (full !== null) {
    const era = eraAt(v, i + 1);
    if (era !== undefined) return { length: 2, form: { kind: 'decade', decade: era * Number(full[1]) } };
    return full[1]!.length === 3 ? { length: 1, form: { kind: 'decade', decade: Number(full[1]) } } : undefined;
  }
  const short = /^['’](\d)0s$/.exec(w(v, i));
  if (short !== null) return { length: 1, form: { kind: 'decade', decade: Number(short[1]) < 3 ? 200 + Number(short[1]) : 190 + Number(short[1]) } };
  // "the late 60s", "the mid-1980's".
  const isThe = w(v, i - 1) === 'the' || w(v, i - 2) === 'the' || w(v, i - 3) === 'the' && w(v, i - 1) === '-';
  if (isThe && /^[2-9]0s$/.test(w(v, i))) return { length: 1, form: { kind: 'decade', decade: 190 + Number(w(v, i)[0]) } };
  if (isThe && /^(?:1[5-9]|20)\d0$/.test(w(v, i)) && w(v, i + 1) === "'s" && v.tokens[i + 2]?.upos !== 'NOUN') return { length: 2, form: { kind: 'decade', decade: Number(w(v, i)) / 10 } };
  const word = tensWord(w(v, i));
  if (word === undefined) return undefined;
  if (w(v, i - 1) === 'nineteen') return { length: 1, form: { kind: 'decade', decade: 190 + word / 10 } };
  return w(v, i - 1) === 'the' || w(v, i - 2) === 'the' ? { length: 1, form: { kind: 'decade', decade: 190 + word / 10 } } : undefined;
};

/** "the 21st century", "the nineteenth century", "the 4th century BC". */
export const century: Rule = (v, i) => {
  const ten = tens(w(v, i));
  const [n, length] = ten !== undefined && w(v, i + 1) === '-' ? [ten + (ordinal(w(v, i + 2)) ?? NaN), 3] : [ordinal(w(v, i)), 1];
  if (n === undefined || Number.isNaN(n)) return undefined;
  const gap = w(v, i + length) === '-' ? 1 : 0;
  if (w(v, i + length + gap) !== 'century') return undefined;
  const end = i + length + gap + 1;
  const era = eraAt(v, end);
  return { length: end - i + (era === undefined ? 0 : 1), form: { kind: 'century', century: era === -1 ? -(n - 1) : n - 1 } };
};

const seasonLead = /^(?:the|in|by|this|last|next|since|until|early|late|of|mid|-|following|previous|during|and|over|through|to|that|from)$/;

/** "the summer", "in autumn", "spring 1999", "the winter of 1944". */
export const season: Rule = (v, i) => {
  const s = seasons.get(w(v, i));
  const token = v.tokens[i];
  if (s === undefined || token?.upos === 'VERB' || token?.upos === 'AUX' || token?.upos === 'PROPN' && w(v, i) !== 'fall' && isCapital(v, i + 1)) return undefined;
  const y = yearAfter(v, i + 1);
  if (y.year === null && !seasonLead.test(w(v, i - 1))) return undefined;
  if (w(v, i) === 'fall' && y.year === null && (!/^(?:the|in|this|last|next|early|late)$/.test(w(v, i - 1)) || w(v, i + 1) === 'of' && yearSaid(v, i + 1) === undefined || w(v, i + 1) === 'in')) return undefined;
  if (y.year !== null) return { length: 1 + y.length, form: { kind: 'season', season: s, year: y.year, direction: null } };
  const said = yearSaid(v, i + 1);
  if (w(v, i) === 'spring' && w(v, i + 1) === 'of' && y.year === null && said === undefined) return undefined;
  if (said?.by === 'spoken') return { length: 1 + said.length, form: { kind: 'season', season: s, year: null, direction: null, isSpoken: true } };
  if (said !== undefined) return { length: 1 + said.length, form: { kind: 'season', season: s, year: null, direction: said.by < 0 ? 'last' : said.by > 0 ? 'next' : 'this' } };
  // "in the summer and autumn of 481 BC": the year stands at the second.
  const next = w(v, i + 1) === 'and' ? (w(v, i + 2) === 'the' ? i + 3 : i + 2) : -1;
  const carried = next > 0 && seasons.has(w(v, next)) ? yearAfter(v, next + 1).year : null;
  return { length: 1, form: { kind: 'season', season: s, year: carried, direction: null } };
};

const phrase = (v: View, i: number, n: number): string => v.words.slice(i, i + n).join(' ').replace(" 's", "'s").replace(" '", "'").replace('’', "'");

/** "Christmas", "New Year's Eve", "Easter Monday 1916". */
export const holiday: Rule = (v, i) => {
  if (!isCapital(v, i)) return undefined;
  for (const n of [5, 4, 3, 2, 1]) {
    const day = holidays.get(phrase(v, i, n));
    if (day === undefined) continue;
    // "the New Year" is a day, "New Year resolutions" are not; a street or an island is none.
    if (isCapital(v, i + n) && !/^(?:day|eve)$/.test(w(v, i + n)) && v.tokens[i + n]?.upos === 'PROPN') return undefined;
    const y = yearAfter(v, i + n);
    return { length: n + y.length, form: { kind: 'holiday', day, year: y.year } };
  }
  return undefined;
};
