import { daysInMonth, parseDay, addDays, weekday as weekdayOf, type Day } from '../../../core/date.ts';
import { pad } from './point.ts';

const dayAt = (y: number, m: number, d: number): Day | null => (y < 1 ? null : parseDay(`${pad(y, 4)}-${pad(m)}-${pad(d)}`) ?? null);

/** Western Easter Sunday (anonymous Gregorian computus). */
export const easter = (y: number): Day | null => {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayAt(y, Math.floor(n / 31), (n % 31) + 1);
};

/** The day of a feast in a year; see `holidays` for how feasts are written. */
export const feastIn = (feast: string, y: number): Day | null => {
  const moving = /^E([+-]\d+)$/.exec(feast);
  if (moving !== null) {
    const sunday = easter(y);
    return sunday === null ? null : addDays(sunday, Number(moving[1]));
  }
  const nth = /^(\d\d)-W(\d)-(\d)$/.exec(feast);
  if (nth === null) return dayAt(y, Number(feast.slice(0, 2)), Number(feast.slice(3)));
  const [month, day, n] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  const first = dayAt(y, month, 1);
  if (first === null) return null;
  const at = 1 + ((day - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  return dayAt(y, month, at > daysInMonth(y, month) ? at - 7 : at);
};

/** The month in which a feast falls, well enough to choose its year. */
export const feastMonth = (feast: string): number => (feast.startsWith('E') ? 4 : Number(feast.slice(0, 2)));
