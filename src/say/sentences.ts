import { sayDate } from '../core/words.ts';
import type { Expectation } from '../ledger/expectations.ts';
import type { Standing } from '../ledger/standing.ts';
import type { Runs } from '../views/due.ts';
import type { AsOf } from '../views/question.ts';
export { stageSentence } from '../views/sentence.ts';
import { sayDuration, sayParty, sayType } from './words.ts';

/** Both clocks in one sentence. */
export const sayAsOf = ({ on, known }: AsOf, today: string): string => {
  const heard = known.kind === 'day' ? `as known from documents published by ${sayDate(known.day)}` : `as known at position ${known.seq} of the record`;
  return `${on === today ? 'As it is today' : `As it was on ${sayDate(on)}`}, ${heard}.`;
};

/** A value of a slot in words: a date, a duration, a number. */
export const sayValue = (slot: string, v: string): string => (v === 'done' ? 'done, no day given' : v.startsWith('by ') ? `already by ${sayDate(v.slice(3))}` : /^P\d/.test(v) ? sayDuration(v) : /^\d{4}/.test(v) && slot !== 'article-count' ? sayDate(v) : v.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (d) => sayDate(d)));

/** Durations inside a sentence of the ledger, as a person says them: “+ P10Y” is “+ 10 years”. */
export const sayArithmetic = (text: string): string => text.replace(/\bP(?:\d+[YMWD])+\b/g, sayDuration);

/** "Runs to 12 April 2027 by its own terms, then renewed unless notice is given by 12 April 2026 (past); counted from signature, to 12 March 2031." */
export const sayRuns = (r: Runs): string => {
  const notice = r.lastNotice === null ? '' : ` by ${sayDate(r.lastNotice)}${r.isNoticePast ? ' (past)' : ''}`;
  const then = r.renews ? `then renewed unless notice is given${notice}` : `then it ends${r.lastNotice === null ? '' : `; last day for notice ${sayDate(r.lastNotice)}`}`;
  return `Runs to ${sayDate(r.to)} ${r.basis === 'treaty-text' ? 'by its own terms' : 'by what is told of its terms'}, ${then}${r.otherwise === null ? '' : `; counted from ${r.otherwise.from.replaceAll('-', ' ')}, to ${sayDate(r.otherwise.to)}`}.`;
};

/** "Iceland party since 1 May 2031 (Part I alone), leaving". */
export const sayStanding = (x: Pick<Standing, 'party' | 'name' | 'since' | 'suspended' | 'parts' | 'provisional' | 'isLeaving'>): string =>
  `${sayParty(x.party)}: ${x.name.replaceAll('-', ' ')}${x.since === null ? '' : ` since ${sayDate(x.since)}`}${x.parts.length === 0 ? '' : ` (${x.parts.join(', ')} alone)`}${x.suspended ? ', suspended' : ''}${x.provisional ? ', applies it provisionally' : ''}${x.isLeaving ? ', gave notice of leaving' : ''}`;

/** What came of an announcement, in words. */
export const outcomeWords: Readonly<Record<Expectation['outcome'], string>> = { open: 'still to come', met: 'met', 'met-late': 'met, late', lesser: 'something less came of it', 'called-off': 'called off', overdue: 'overdue: its day has passed, and nothing was heard of it', unknown: 'no date given; outcome unknown' };

/** The same where they are counted: "12 overdue". */
export const outcomeCounted: typeof outcomeWords = { ...outcomeWords, overdue: 'overdue', unknown: 'without a date, of which nothing was heard' };

/** "signature, announced for 17 January 2025 (moved twice): met". */
export const sayExpectation = (e: Pick<Expectation, 'what' | 'party' | 'part' | 'due' | 'slips' | 'outcome'>): string =>
  `${sayType(e.what)}${e.part === null ? '' : ` of ${e.part}`}${e.party === null ? '' : ` by ${sayParty(e.party)}`}, ${e.due === null ? 'announced' : `announced for ${sayDate(e.due)}`}${e.slips === 0 ? '' : ` (moved ${e.slips === 1 ? 'once' : `${e.slips} times`})`}: ${outcomeWords[e.outcome]}`;
