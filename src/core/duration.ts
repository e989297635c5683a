import type { Day, Edtf } from './date.ts';
import { dayNumber, daysInMonth, dayFromNumber, precision } from './date.ts';

/** An ISO 8601 duration of whole years, months, weeks and days. P30D is not P1M. */
export interface Duration { readonly years: number; readonly months: number; readonly weeks: number; readonly days: number }

const pattern = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/** An ISO 8601 duration as numbers; undefined where it is none. */
export const parseDuration = (raw: string): Duration | undefined => {
  const m = pattern.exec(raw);
  return m === null ? undefined : { years: Number(m[1] ?? 0), months: Number(m[2] ?? 0), weeks: Number(m[3] ?? 0), days: Number(m[4] ?? 0) };
};

/** The ISO 8601 form, units that are zero left out. */
export const printDuration = ({ years, months, weeks, days }: Duration): string =>
  `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${weeks ? `${weeks}W` : ''}${days || !(years || months || weeks) ? `${days}D` : ''}`;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Adds calendar months first, clamping to the month's last day (31 August + P6M = 28 or 29 February), then days. `sign` -1 subtracts. */
export const shift = (from: Day, by: Duration, sign: 1 | -1 = 1): Day => {
  const total = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + sign * (by.years * 12 + by.months);
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const dayOfMonth = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month));
  const moved = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
  return dayFromNumber(dayNumber(moved) + sign * (by.weeks * 7 + by.days));
};

/** Adds to a date of any precision without becoming more precise; undefined where the sum would have to be. */
export const shiftEdtf = (from: Edtf, by: Duration, sign: 1 | -1 = 1): Edtf | undefined => {
  const mark = /[~?%]$/.exec(from)?.[0] ?? '';
  const body = mark ? from.slice(0, -1) : from;
  switch (precision(from)) {
    case 'day': return (shift(body as Day, by, sign) + mark) as Edtf;
    case 'month': return by.weeks || by.days ? undefined : (shift(`${body}-01` as Day, by, sign).slice(0, 7) + mark) as Edtf;
    case 'year': return by.months || by.weeks || by.days ? undefined : (pad(Number(body) + sign * by.years, 4) + mark) as Edtf;
    case 'week': case 'interval': return undefined;
  }
};
