import type { EntryIntoForce } from '../../core/clauses.ts';
import { earliest, latest, type Edtf } from '../../core/date.ts';
import { sayDate } from '../../core/words.ts';
import { align, durationOf, move } from './reckon.ts';
import type { Ground, Grounded, Step, TermEvent } from './rule.ts';

/**
 * When an instrument enters into force by its own rule (VCLT art. 24). `derived` is what the rule gives for the events known; it is
 * never the fact itself: a list of deposits may lack States that are no more, and a text's own date may have been missed.
 */
export type Entry =
  | { readonly kind: 'derived'; readonly on: Edtf; readonly trigger: TermEvent | null; readonly step: Step; readonly cautions: readonly string[] }
  | { readonly kind: 'waiting'; readonly have: number; readonly need: number | null; readonly missing: readonly string[]; readonly step: Step }
  | { readonly kind: 'open'; readonly step: Step };

const byDate = (a: TermEvent, b: TermEvent): number =>
  (latest(a.on) < latest(b.on) ? -1 : latest(a.on) > latest(b.on) ? 1 : earliest(a.on) < earliest(b.on) ? -1 : earliest(a.on) > earliest(b.on) ? 1 : (a.party ?? '') < (b.party ?? '') ? -1 : 1);

/** The first act of each party; acts of nobody named count each for itself. */
const firstOfEach = (events: readonly TermEvent[]): readonly TermEvent[] => {
  const seen = new Set<string>();
  return events.toSorted(byDate).filter((e) => {
    if (e.party === null) return true;
    const isNew = !seen.has(e.party);
    seen.add(e.party);
    return isNew;
  });
};

const alignWords = { 'month-start': 'first day of that month', 'next-month-start': 'first day of a month from then on', 'month-end': 'last day of that month', 'next-month-end': 'last day of the month after', 'year-start': 'first 1 January from then on', 'year-end': '31 December of that year' } as const;

const derive = (rule: Grounded<EntryIntoForce>, trigger: TermEvent, what: string, cautions: readonly string[]): Entry => {
  const { delay, align: to } = rule.value;
  const reached = delay === null ? trigger.on : move(trigger.on, durationOf(delay));
  const on = align(reached, to);
  const moved = delay === null ? '' : ` + ${delay} = ${sayDate(reached)}`;
  const aligned = to === null || on === reached ? '' : `, ${alignWords[to]} → ${sayDate(on)}`;
  const text = `${what} ${sayDate(trigger.on)}${moved}${aligned}${moved === '' && aligned === '' ? ', in force that day' : ' in force'}`;
  return { kind: 'derived', on, trigger, cautions, step: { text, grounds: [...rule.grounds, ...trigger.grounds] } };
};

const waiting = (rule: Grounded<EntryIntoForce>, have: number, need: number | null, missing: readonly string[], what: string): Entry =>
  ({ kind: 'waiting', have, need, missing, step: { text: `waits for ${what}: ${have}${need === null ? '' : ` of ${need}`} so far${missing.length === 0 ? '' : `, ${missing.join(', ')} still to come`}`, grounds: rule.grounds } });

const ordinal = (n: number): string => `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;

/** The list may not be the one of that day: said wherever a date hangs on counting. */
const countCaution = 'counted from the deposits on record; a deposit by a State that no longer exists, or one that is not on the list, moves this date';

const afterDeposits = (rule: Grounded<EntryIntoForce>, deposits: readonly TermEvent[], need: number, required: readonly string[]): Entry => {
  const missing = required.filter((r) => !deposits.some((d) => d.party === r));
  if (deposits.length < need || missing.length > 0) return waiting(rule, deposits.length, need, missing, 'deposits');
  const nth = deposits[need - 1];
  const last = deposits.filter((d) => d.party !== null && required.includes(d.party)).at(-1);
  const trigger = nth === undefined || (last !== undefined && byDate(last, nth) > 0) ? last! : nth;
  return derive(rule, trigger, trigger === nth ? `${ordinal(need)} deposit` : `last deposit required (${trigger.party ?? ''})`, [countCaution]);
};

const last = (events: readonly TermEvent[]): TermEvent | undefined => events.toSorted(byDate).at(-1);

/** The date that the rule gives for the events; `parties` are those who must act where the text says "both" or "all". */
export const entryOf = (rule: Grounded<EntryIntoForce>, events: readonly TermEvent[], parties: readonly string[]): Entry => {
  const { mode, date, n, required } = rule.value;
  const of = (kind: TermEvent['kind']): readonly TermEvent[] => events.filter((e) => e.kind === kind);
  const open = (text: string, grounds: readonly Ground[] = rule.grounds): Entry => ({ kind: 'open', step: { text, grounds } });
  const all = (kind: 'notification' | 'deposit', what: string): Entry => {
    const exchange = last(of('exchange'));
    if (exchange !== undefined) return derive(rule, exchange, `${what} exchanged`, []);
    const done = firstOfEach(of(kind));
    const missing = parties.filter((p) => !done.some((e) => e.party === p));
    if (parties.length === 0 || missing.length > 0) return waiting(rule, done.length, parties.length || null, missing, what);
    return derive(rule, done.filter((e) => e.party !== null && parties.includes(e.party)).at(-1)!, `last of the ${what}`, []);
  };
  switch (mode) {
    case 'on-signature': {
      const signed = last(of('signature'));
      return signed === undefined ? waiting(rule, 0, null, [], 'signature') : derive(rule, signed, 'signed', []);
    }
    case 'on-date': return date === null ? open('enters into force on a date that the text leaves to be filled in')
      : { kind: 'derived', on: date, trigger: null, cautions: ['a date fixed in the text is what was meant to happen'], step: { text: `in force on ${sayDate(date)}, the date in the text`, grounds: rule.grounds } };
    case 'after-nth-ratification': return n === null && required.length === 0 ? open('enters into force after deposits whose number was not read')
      : afterDeposits(rule, firstOfEach(of('deposit')), n ?? required.length, required);
    case 'after-exchange-of-notifications': return all('notification', 'notifications');
    case 'after-ratification-by-all': return all('deposit', 'ratifications');
    case 'other': return open('enters into force by a rule that leads to no date of itself');
  }
};
