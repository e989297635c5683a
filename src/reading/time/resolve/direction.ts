import { addDays, isoWeek, weekday as weekdayOf, type Day } from '../../../core/date.ts';
import type { Look } from '../direction.ts';
import type { Direction } from '../form.ts';
import type { Point } from './point.ts';

/** The day of that name which the clause means: past or same by default, ahead where the clause looks ahead. */
export const weekdayNear = (from: Day, weekday: number, direction: Direction, look: Look): Day => {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (direction === 'last') return addDays(from, -(back === 0 ? 7 : back));
  if (direction === 'next') return addDays(from, back === 0 ? 7 : 7 - back);
  return look === 'future' ? addDays(from, (7 - back) % 7) : addDays(from, -back);
};

/** In a story that goes forward: this year's, unless the month is well past. */
export const yearInStory = (from: Point, month: number): number => {
  const isNext = from.month !== null && from.month - month >= 6;
  return from.year + (isNext ? (from.year === -1 ? 2 : 1) : 0);
};

/** The year of the month of that name that follows a date, or that went before it. A date without its month is followed in the next year. */
export const yearBeside = ({ year, month }: Point, named: number, sign: 1 | -1): number => (month !== null && (sign > 0 ? named > month : named < month) ? year : year + sign);

/** Past within half a year unless the clause looks ahead; then the next of that name. */
export const yearOfMonth = (from: Day, month: number, direction: Direction, look: Look, dayOfMonth: number | null): number => {
  const [y, m] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const isAfter = month > m || (month === m && dayOfMonth !== null && dayOfMonth > Number(from.slice(8, 10)));
  if (direction === 'last') return month < m ? y : y - 1;
  if (direction === 'next') return isAfter && month !== m ? y : y + 1;
  if (direction === 'this') return y;
  if (look === 'past') return isAfter && month !== m ? y - 1 : y;
  if (look === 'future') return isAfter || month === m ? y : y + 1;
  const ahead = (month - m + 12) % 12;
  return isAfter ? (ahead < 6 ? y : y - 1) : m - month > 8 ? y + 1 : y;
};

/** A month so far off on the side that the clause looks to, and so near on the other, that a bare name would hardly mean it. */
export const isFarFetched = (from: Day, month: number, look: Look): boolean => {
  const ahead = (month - Number(from.slice(5, 7)) + 12) % 12;
  return look === 'past' ? ahead === 1 || ahead === 2 : look === 'future' && ahead >= 8;
};

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The month in which a season begins. */
export const seasonMonth = (season: string): number => seasonMonths[season] ?? 1;

/** The year of a season that has none. */
export const seasonYear = (from: Day, season: string, direction: Direction, look: Look): number => {
  const y = Number(from.slice(0, 4));
  const m = Number(from.slice(5, 7));
  const start = seasonMonth(season);
  if (direction === 'last') return start + 2 < m ? y : y - 1;
  if (direction === 'next') return start > m ? y : y + 1;
  return look !== 'future' && start > m + 1 ? y - 1 : look === 'future' && start + 2 < m ? y + 1 : y;
};

/** The weekend just gone, or the one ahead. */
export const weekendNear = (from: Day, look: Look): string => {
  const now = weekdayOf(from);
  return `${isoWeek(look === 'future' || now >= 6 ? from : addDays(from, -7))}-WE`;
};
