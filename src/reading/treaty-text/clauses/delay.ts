import type { Alignment, DurationText } from '../../../core/clauses.ts';
import { lengthOf, lengthPattern, ordinalOf, ordinalPattern } from './lengths.ts';
import { parseDuration } from '../../../core/duration.ts';

/** Time between an act and its effect, and the day of the calendar it is moved to. */
export interface Delay { readonly delay: DurationText | null; readonly align: Alignment | null }

const behind = '(?:after|following|from|later|subsequent to|as from|as of|counted from|succeeding|which follows?|that follows|next|upon|of the (?:date|day|receipt|deposit|exchange))';
const monthStart = new RegExp(`\\bfirst (?:day )?of the (?:(${ordinalPattern}) )?(?:calendar |full )?month,? (?:next |immediately |coming |that )*(?:following|follows|after|subsequent|succeeding|which follows|from|thereafter|beginning after|commencing after)(?: (?:the )?(?:month|date|day|expir\\w+|end|lapse|completion|termination|on which|in which))?(?: of)?(?: (?:a |the )?(?:period of )?(?:at least )?(${lengthPattern})(?: (?:after|from|following)))?`, 'u');
const monthEnd = new RegExp(`\\blast day of the (?:(${ordinalPattern}) )?(?:calendar )?month (?:following|after)`, 'u');
const nthDay = new RegExp(`\\bthe (${ordinalPattern}) (?:calendar )?day (?:next |immediately |thereafter )?(?:${behind}|have|after)`, 'u');
const after = new RegExp(`(?<!\\bwithin (?:a period of )?(?:the )?(?:first )?)\\b(${lengthPattern}) (?:have |has )?(?:(?:elapsed|passed|expired) )?(?:has |have )?(?:${behind}|elapsed|have elapsed)`, 'u');
const dayAfter = /\bthe (?:day (?:following|after)|(?:next|following) day)\b/u;

const plusMonths = (n: number): DurationText => `P${n}M`;
const monthsOf = (d: DurationText): number => { const x = parseDuration(d); return x === undefined ? 0 : x.years * 12 + x.months; };

/** The delay that a stretch of words asks for; both parts null where it asks for none. */
export const delayIn = (words: string): Delay => {
  const first = monthStart.exec(words);
  if (first !== null) {
    const nth = first[1] === undefined ? 1 : ordinalOf(first[1]) ?? 1;
    const more = first[2] === undefined ? 0 : monthsOf(lengthOf(first[2]) ?? 'P0D');
    return { delay: plusMonths(nth + more), align: 'month-start' };
  }
  const last = monthEnd.exec(words);
  if (last !== null) return { delay: plusMonths(last[1] === undefined ? 1 : ordinalOf(last[1]) ?? 1), align: 'month-end' };
  const day = nthDay.exec(words);
  const length = after.exec(words);
  if (day !== null && (length === null || day.index <= length.index)) {
    const n = ordinalOf(day[1]!);
    if (n !== undefined) return { delay: `P${n}D`, align: null };
  }
  if (length !== null) return { delay: lengthOf(length[1]!) ?? null, align: null };
  return dayAfter.test(words) ? { delay: 'P1D', align: null } : { delay: null, align: null };
};
