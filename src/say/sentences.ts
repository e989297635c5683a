import type { Edtf } from '../core/date.ts';
import { sayDate } from '../core/words.ts';
import type { Expectation } from '../ledger/expectations.ts';
import type { StageName } from '../ledger/stage.ts';
import type { AsOf } from '../views/question.ts';
import type { Summary } from '../views/summary.ts';
import { sayDuration, sayParty, sayType } from './words.ts';

/** Both clocks in one sentence. */
export const sayAsOf = ({ on, known }: AsOf, today: string): string => {
  const heard = known.kind === 'day' ? `as known from documents published by ${sayDate(known.day)}` : `as known at position ${known.seq} of the record`;
  return `${on === today ? 'As it is today' : `As it was on ${sayDate(on)}`}, ${heard}.`;
};

/** A value of a slot in words: a date, a duration, a number. */
export const sayValue = (slot: string, v: string): string => (v.startsWith('by ') ? `already by ${sayDate(v.slice(3))}` : /^P\d/.test(v) ? sayDuration(v) : /^\d{4}/.test(v) && slot !== 'article-count' ? sayDate(v) : v);

const outcomeWords: Readonly<Record<Expectation['outcome'], string>> = { open: 'still to come', met: 'met', 'met-late': 'met, late', 'called-off': 'called off', overdue: 'overdue: nothing heard', unknown: 'no date given; outcome unknown' };

/** "signature, announced for 17 January 2025 (moved twice): met". */
export const sayExpectation = (e: Expectation): string =>
  `${sayType(e.what)}${e.party === null ? '' : ` by ${sayParty(e.party)}`}, ${e.due === null ? 'announced' : `announced for ${sayDate(e.due)}`}${e.slips === 0 ? '' : ` (moved ${e.slips === 1 ? 'once' : `${e.slips} times`})`}: ${outcomeWords[e.outcome]}`;

/** "on 12 March 2001", "in 2001", "by 2001 at the latest" where a stretch is meant. */
const sayWhen = (d: Edtf): string => (d.includes('/') ? `within ${sayDate(d)}` : /^\d{4}-\d\d-\d\d/.test(d) ? `on ${sayDate(d)}` : `in ${sayDate(d)}`);

/** The sentence that says where an agreement stands, with the date as precisely as its source gives it. */
export const stageSentence = (s: Summary): string => {
  const { name, by } = s.stage;
  const on = by?.claim.fact.on ?? null;
  const when = on === null ? '' : ` ${sayWhen(on)}`;
  const since = on === null ? '' : ` since ${sayDate(on)}`;
  const words: Readonly<Record<StageName, string>> = {
    'spoken-of': 'Spoken of', announced: `Announced${on === null ? '' : `: signature ${/^\d{4}-\d\d-\d\d$/.test(on) ? 'on' : 'in'} ${sayDate(on)}`}, not known to be signed`, 'under-negotiation': 'Under negotiation', 'text-agreed': `Agreed in text${when}, not known to be signed`, signed: `Signed${when}, not known to be in force`,
    'ratification-under-way': 'Signed, ratification under way', 'provisionally-applied': `Applied provisionally${since}`, 'in-force': `In force${since}`, suspended: `Suspended${since}`, ended: `Ended${when}`, rejected: `Rejected${when}`,
  };
  return `${words[name]}.`;
};
