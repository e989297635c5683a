import { parseDay, type Day } from '../core/date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n: number): string => String(n).padStart(2, '0');
const day = (y: string | undefined, m: number, d: string | undefined): Day | undefined => parseDay(`${y}-${pad(m)}-${pad(Number(d))}`);
const monthNumber = (name: string | undefined): number => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

const monthName = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekdayName = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s{1,3})?';

/** `2025-01-16`, `2025/1/16`, also at the head of an ISO instant: its day as written there. */
const iso = '(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?=[T\\s,;.)]|$)';
const compact = '(\\d{4})(\\d{2})(\\d{2})(?=T|\\s|$)';
const dayFirst = `${weekdayName}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${monthName}[,\\s-]{1,3}(\\d{4})\\b`;
const monthFirst = `${weekdayName}${monthName}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`;
/** Dots are written day first everywhere; slashes are not, so they must be unmistakable. */
const dotted = '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b';
const slashed = '(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b';

type Make = (m: RegExpExecArray) => Day | undefined;
const written: readonly (readonly [string, Make])[] = [
  [iso, (m) => day(m[1], Number(m[2]), m[3])],
  [compact, (m) => day(m[1], Number(m[2]), m[3])],
  [dayFirst, (m) => day(m[3], monthNumber(m[2]), m[1])],
  [monthFirst, (m) => day(m[3], monthNumber(m[1]), m[2])],
  [dotted, (m) => day(m[3], Number(m[2]), m[1])],
  [slashed, (m) => (Number(m[1]) > 12 ? day(m[3], Number(m[2]), m[1]) : Number(m[2]) > 12 ? day(m[3], Number(m[1]), m[2]) : undefined)],
];
const forms = written.map(([pattern, make]) => [new RegExp(`^(?:${pattern})`, 'i'), make] as const);

/** A date at the very start of some text: the day it names, or undefined where it names none (30 February, 3/4/2025). */
export interface WrittenDate { readonly length: number; readonly day: Day | undefined }

/** Reads a whole date at the start of `text`; undefined where nothing there looks like one. */
export const dateAtStart = (text: string): WrittenDate | undefined => {
  const head = text.slice(0, 64);
  for (const [pattern, make] of forms) {
    const m = pattern.exec(head);
    if (m !== null) return { length: m[0].length, day: make(m) };
  }
  return undefined;
};
