import { parseEdtf, type Edtf } from '../../core/date.ts';

/** A date in a cell with what stands behind it. */
export interface CellDate { readonly start: number; readonly end: number; readonly on: Edtf | null; readonly letter: string | null }

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec|january february march april may june july august september october november december|jan feb mrt apr mei jun jul aug sep okt nov dec|januari februari maart april mei juni juli augustus september oktober november december|janv févr mars avr mai juin juil août sept oct nov déc|janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

const months: ReadonlyMap<string, number> = new Map(monthNames.split('|').flatMap((list) => list.split(' ').map((m, i) => [m, i + 1] as const)));

const pattern = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])|(\d{1,2})([-./])(\d{1,2})\5(\d{4})(?!\d)|(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,9})\.?,? (\d{4})(?!\d)|(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)|(\p{L}{3,9})\.? (\d{4})(?!\d)|(?<![\d.])(\d{4})(?![\d.])/gu;

const pad = (n: string | number): string => String(n).padStart(2, '0');

/** How "3/4/2025" is meant in this table, from cells that can be read in one way only; null where none decides it. */
export type Order = 'day-first' | 'month-first' | null;

/** Looks at all numeric dates of a table. Dots and hyphens are only used with the day first. */
export const orderIn = (cells: Iterable<string>): Order => {
  let order: Order = null;
  for (const value of cells) {
    for (const m of value.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/g)) {
      const found: Order = Number(m[1]) > 12 ? 'day-first' : Number(m[2]) > 12 ? 'month-first' : null;
      if (found !== null && order !== null && found !== order) return null;
      order = found ?? order;
    }
  }
  return order;
};

const read = (m: RegExpMatchArray, order: Order): Edtf | null => {
  const dated = (y: string, month: number | undefined, d?: string): Edtf | null => (month === undefined ? null : parseEdtf(`${y}-${pad(month)}${d === undefined ? '' : `-${pad(d)}`}`) ?? null);
  const named = (word: string): number | undefined => months.get(word.toLowerCase());
  if (m[1] !== undefined) return dated(m[1], Number(m[2]), m[3]);
  if (m[7] !== undefined) {
    const by = m[5] === '/' ? order : 'day-first';
    const isSame = m[4] === m[6];
    // Two days would fit: the year is all that is sure.
    if (by === null && !isSame) return Number(m[4]) > 12 || Number(m[6]) > 12 ? dated(m[7], Number(m[4]) > 12 ? Number(m[6]) : Number(m[4]), Number(m[4]) > 12 ? m[4] : m[6]) : parseEdtf(m[7]) ?? null;
    return by === 'month-first' ? dated(m[7], Number(m[4]), m[6]) : dated(m[7], Number(m[6]), m[4]);
  }
  if (m[10] !== undefined) return dated(m[10], named(m[9]!), m[8]);
  if (m[13] !== undefined) return dated(m[13], named(m[11]!), m[12]);
  if (m[15] !== undefined) return dated(m[15], named(m[14]!));
  return parseEdtf(m[16]!) ?? null;
};

/** Dates of one cell in order, each with the letter behind it; `on` is null for what looks like a date and is none (30 February). */
export const datesIn = (cell: string, order: Order): readonly CellDate[] =>
  [...cell.matchAll(pattern)].map((m) => {
    const end = m.index + m[0].length;
    const mark = /^\s{0,3}(?:\(([A-Za-z]{1,2})\)|([A-Za-z]{1,2})(?![A-Za-z]))/.exec(cell.slice(end, end + 8));
    return { start: m.index, end: end + (mark?.[0].length ?? 0), on: read(m, order), letter: mark?.[1] ?? mark?.[2] ?? null };
  });
