import type { Unit } from './lexicon.ts';

const letters: Readonly<Record<Unit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'D', week: 'W', weekend: 'WE', fortnight: 'W', month: 'M', quarter: 'Q', season: 'SU', year: 'Y', decade: 'E', century: 'C', millennium: 'L', generation: 'X' };

/** The letter of a unit in an ISO 8601 duration, and in TIMEX3's additions to it. */
export const letter = (unit: Unit): string => letters[unit];

/** True for units of the clock. */
export const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

const inSmaller: Readonly<Partial<Record<Unit, readonly [n: number, letter: string]>>> = { fortnight: [2, 'W'], decade: [10, 'Y'], century: [100, 'Y'], millennium: [1000, 'Y'], quarter: [3, 'M'] };

const halves: Readonly<Partial<Record<Unit, readonly [n: number, letter: string]>>> = { minute: [30, 'S'], hour: [30, 'M'], day: [12, 'H'], year: [6, 'M'] };

/** "two and a half years" is `P2Y6M`, "half an hour" `PT30M`. */
const withHalf = (n: number, unit: Unit): string | null => {
  const half = halves[unit];
  if (half === undefined || n % 1 !== 0.5) return null;
  const whole = n === 0.5 ? '' : `${Math.floor(n)}${letter(unit)}`;
  return isClock(unit) ? `PT${whole}${half[0]}${half[1]}` : `P${whole}${unit === 'day' ? 'T' : ''}${half[0]}${half[1]}`;
};

/** A duration in ISO 8601, `PX…` where nobody counted. */
export const durationValue = (n: number | null, unit: Unit): string => {
  const time = isClock(unit) ? 'T' : '';
  if (n === null) return `P${time}X${letter(unit)}`;
  const [times, sign] = inSmaller[unit] ?? [1, letter(unit)];
  return withHalf(n, unit) ?? `P${time}${Math.round(n * times * 1000) / 1000}${sign}`;
};
