import type { Duration } from '../../../core/duration.ts';
import { printDuration } from '../../../core/duration.ts';
import { numberWordsAt } from '../number-words.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred';
const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, eigth: 8, ninth: 9, nineth: 9, tenth: 10, eleventh: 11, twelfth: 12, twelveth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, fiftheenth: 15, sixteenth: 16,
  seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, thirteeth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
};
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred|a hundred';

/** A count in words or figures, with the other form in brackets behind it ("twelve (12)"). */
export const countPattern = `(?:\\d{1,3}|(?:${small})(?:[ -](?:and )?(?:${small})){0,4})(?: ?\\((?:[a-z]{2,9}[ -]?){0,6}\\d{0,3}\\))?`;
/** "thirtieth", "30th", "twenty-first", with figures in brackets. */
export const ordinalPattern = `(?:\\d{1,3} ?(?:st|nd|rd|th)|(?:(?:${tens})[ -](?:and )?){0,2}(?:${Object.keys(ordinals).join('|')}))(?: ?\\(\\d{1,3}(?:st|nd|rd|th)?\\))?`;
/** "six months", "a period of twelve (12) calendar months", "one year's", "a month", "five-year". */
export const lengthPattern = `(?:(?:${countPattern})[ -]{0,2}(?:calendar |full |whole |consecutive |complete |clear |more |additional |further )?|(?<=\\b(?:of|for|after|by|than|least|until|expiry|giving|at|upon|on|with|within|in|unless) )an? (?:calendar |full )?)(?:days?|weeks?|mon?ths?|monhts?|years?|yours)(?:'s|')?\\b`;

const unitOf = (unit: string): keyof Duration => (unit.startsWith('d') ? 'days' : unit.startsWith('w') ? 'weeks' : unit.startsWith('m') ? 'months' : 'years');

/** The value of a count; undefined where it is none. */
export const countOf = (words: string): number | undefined => {
  const figures = /\d{1,3}/.exec(words);
  const spelled = /^[a-z]/.test(words) ? numberWordsAt(words.replace(/ ?\(.*$/, ''), 0)?.value : undefined;
  return spelled ?? (figures === null ? undefined : Number(figures[0]));
};

/** The value of an ordinal. */
export const ordinalOf = (words: string): number | undefined => {
  const figures = /^\d{1,3}/.exec(words);
  if (figures !== null) return Number(figures[0]);
  const parts = words.replace(/ ?\(.*$/, '').split(/[ -]/);
  const last = ordinals[parts.at(-1) ?? ''];
  if (last === undefined) return undefined;
  const before = parts.slice(0, -1).filter((p) => p !== 'and' && p !== 'a').join(' ');
  return last + (before === '' ? 0 : numberWordsAt(before, 0)?.value ?? 0);
};

/** A length of time in words as an ISO 8601 duration; months stay months and days stay days. */
export const lengthOf = (words: string): string | undefined => {
  const unit = /(day|week|mon?th|monht|year|your)s?(?:'s|')?$/.exec(words)?.[1];
  if (unit === undefined) return undefined;
  const n = /^an? /.test(words) ? 1 : countOf(words);
  return n === undefined || n === 0 ? undefined : printDuration({ years: 0, months: 0, weeks: 0, days: 0, [unitOf(unit)]: n });
};

/** A length of time found in words. */
export interface FoundLength { readonly from: number; readonly to: number; readonly value: string }

const anyLength = new RegExp(lengthPattern, 'g');

/** Every length of time in a stretch of words, in order. */
export const lengthsIn = (words: string): readonly FoundLength[] => [...words.matchAll(anyLength)].flatMap((m) => {
  const value = lengthOf(m[0]);
  return value === undefined ? [] : [{ from: m.index, to: m.index + m[0].length, value }];
});
