import type { Opened } from '../form.ts';
import { cardinal, foreignMonths, holidays, isFigure, months, ordinal, partsOfDay, seasons, units, vagueNumbers, weekdays } from '../lexicon.ts';
import { eras } from '../words.ts';
import { amount, bareUnits, leads, stretch } from './amounts.ts';
import { clock } from './clock.ts';
import { namedDate, numericDate, rangeStart } from './dates.ts';
import { period } from './periods.ts';
import { opensReference, reference } from './references.ts';
import { dayName, dayWord, deictic, directed, directions, narrative, near, steps } from './relative.ts';
import { adverbs, counts, sets } from './sets.ts';
import { century, decade, holiday, season, year } from './years.ts';

const isNumber = (word: string): boolean => isFigure(word) || ordinal(word) !== undefined || cardinal(word) !== undefined;
const isArticle = (word: string): boolean => word === 'a' || word === 'an';

const prefixesOf = (names: ReadonlyMap<string, unknown>): ReadonlySet<string> => new Set([...names.keys()].flatMap((name) => Array.from({ length: name.length + 1 }, (_, i) => name.slice(0, i))));
const foreignPrefixes = prefixesOf(foreignMonths);
const holidayPrefixes = prefixesOf(holidays);

/** "dhu" of "Dhu al-Hijjah": letters without marks of a word that has any. */
const opensForeign = (word: string): boolean => /\p{L}/u.test(word) && foreignPrefixes.has(word.replace(/[^a-z]/g, ''));

const opensPeriod = (word: string): boolean => isNumber(word) || /^[qh]\d$/.test(word) || word === 'the' || word === 'year' || word === 'last' || word === 'this' || word === 'fiscal';

/** What can begin at a word, the more telling first, each with the words it can begin with. */
export const openings: readonly Opened[] = [
  { rule: numericDate, opens: isFigure },
  { rule: rangeStart, opens: isNumber },
  { rule: period, opens: opensPeriod },
  { rule: namedDate, opens: (word) => word === 'that' || isNumber(word) || months.has(word) || weekdays.has(word) || opensForeign(word) },
  { rule: directed, opens: (word) => directions.has(word) },
  { rule: narrative, opens: (word) => near.has(word) || steps.has(word) || units.has(word) || word === 'the' },
  { rule: dayWord, opens: (word) => deictic.has(word) || word === 'day' },
  { rule: holiday, opens: (word) => holidayPrefixes.has(word.replace('’', "'")) },
  { rule: dayName, opens: (word) => weekdays.has(word) },
  { rule: clock, opens: (word) => isNumber(word) || word.startsWith('mid') || word === 'noon' || partsOfDay.has(word) },
  { rule: sets, opens: (word) => word === 'every' || word === 'each' || word === 'a' || word === 'per' || counts.has(word) || isNumber(word) || adverbs.has(word) },
  { rule: stretch, opens: (word) => leads.has(word) },
  { rule: amount, opens: (word) => isNumber(word) || isArticle(word) || word === 'half' || word === 'couple' || vagueNumbers.has(word) },
  { rule: century, opens: isNumber },
  { rule: decade, opens: (word) => /^['’]?\d/.test(word) || word.endsWith('ies') },
  { rule: year, opens: (word) => isNumber(word) || word.startsWith('fy') || word === 'fiscal' || word === 'calendar' || eras.has(word) },
  { rule: season, opens: (word) => seasons.has(word) },
  { rule: bareUnits, opens: (word) => units.has(word) },
  { rule: reference, opens: opensReference },
];
