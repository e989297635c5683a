import type { DurationText, Exit } from '../../core/clauses.ts';
import { daysInMonth, earliest, latest, type Day, type Edtf } from '../../core/date.ts';
import { shift } from '../../core/duration.ts';
import { sayDate } from '../../core/words.ts';
import { periodsOf, type Clock } from './periods.ts';
import { align, durationOf, isPast, move } from './reckon.ts';
import { exitsOf, type Ground, type Step, type TermRule } from './rule.ts';

/** What a notice given on a day leads to by one way out. */
export type NoticeEffect =
  | { readonly kind: 'ends'; readonly on: Edtf; readonly exit: Exit; readonly step: Step }
  | { readonly kind: 'too-early'; readonly from: Edtf; readonly exit: Exit; readonly step: Step }
  | { readonly kind: 'not-derived'; readonly exit: Exit; readonly step: Step }
  | { readonly kind: 'forbidden'; readonly step: Step }
  /** The text is silent: the default of VCLT art. 56(2), where a right to leave follows from what the parties meant. */
  | { readonly kind: 'default'; readonly on: Edtf; readonly step: Step };

/** What a notice is counted against: the periods, and the day from which waiting periods run. */
export interface Leaving { readonly clock: Clock | null; readonly entered: Edtf | null; readonly partyEntered: Edtf | null }

const dayOf = (year: number, monthDay: string): Day => {
  const last = daysInMonth(year, Number(monthDay.slice(2, 4)));
  return `${String(year).padStart(4, '0')}${monthDay.slice(1, 5)}${String(Math.min(last, Number(monthDay.slice(5)))).padStart(2, '0')}` as Day;
};

const yearOf = (d: Day): number => Number(d.slice(0, 4));

/** First day of the year `monthDay` that is not before `from`. */
const nextDay = (monthDay: string, from: Day): Day => (dayOf(yearOf(from), monthDay) >= from ? dayOf(yearOf(from), monthDay) : dayOf(yearOf(from) + 1, monthDay));

const later = (a: Edtf, b: Edtf): Edtf => (latest(a) >= latest(b) ? a : b);

const plus = (d: Edtf, length: DurationText | null): Edtf => (length === null ? d : move(d, durationOf(length)));

const ends = (exit: Exit, on: Edtf, text: string, grounds: readonly Ground[]): NoticeEffect => ({ kind: 'ends', on, exit, step: { text, grounds } });
const unknown = (exit: Exit, text: string, grounds: readonly Ground[]): NoticeEffect => ({ kind: 'not-derived', exit, step: { text, grounds } });

const lead = (notice: Day, exit: Exit): string => `notice of ${sayDate(notice)}${exit.notice === null ? '' : ` + ${exit.notice}`}`;

const atTermEnd = (exit: Exit, notice: Day, clock: Clock, grounds: readonly Ground[]): NoticeEffect => {
  const least = exit.notice === null ? null : durationOf(exit.notice);
  let isLate = false;
  for (const p of periodsOf(clock)) {
    if (p.to === null) return unknown(exit, 'there is no further end of a term to leave at', grounds);
    if (isPast(p.to, notice)) continue;
    const by = exit.window !== null ? move(p.to, durationOf(exit.window.closes), -1) : least === null ? p.to : move(p.to, least, -1);
    if (notice <= earliest(by)) {
      const opens = exit.window === null ? null : move(p.to, durationOf(exit.window.opens), -1);
      if (opens !== null && notice < earliest(opens)) return { kind: 'too-early', from: opens, exit, step: { text: `notice for the end on ${sayDate(p.to)} is taken from ${sayDate(opens)} on`, grounds } };
      return ends(exit, p.to, `notice of ${sayDate(notice)} is ${isLate ? 'too late for the period before, and ' : ''}in time (by ${sayDate(by)}) for the end of the period on ${sayDate(p.to)}`, grounds);
    }
    isLate = true;
    if (!p.renews) return ends(exit, p.to, `notice of ${sayDate(notice)} is late; the agreement ends on ${sayDate(p.to)} in any case`, grounds);
  }
  return unknown(exit, 'no period reaches so far', grounds);
};

const onFixedDay = (exit: Exit, notice: Day, grounds: readonly Ground[]): NoticeEffect => {
  if (exit.effectDay === null) return unknown(exit, 'the day of the year on which leaving takes effect was not read', grounds);
  const by = exit.noticeBy === null ? null : nextDay(exit.noticeBy, notice);
  const ready = by ?? (exit.notice === null ? notice : shift(notice, durationOf(exit.notice)));
  const on = nextDay(exit.effectDay, ready);
  return ends(exit, on, `notice of ${sayDate(notice)} is in time for ${sayDate(ready)}; leaving takes effect on ${sayDate(on)}`, grounds);
};

const atYearEnd = (exit: Exit, notice: Day, grounds: readonly Ground[]): NoticeEffect => {
  const end = (year: number): Day => dayOf(year, '--12-31');
  const by = (year: number): Day => (exit.notice === null ? end(year) : shift(end(year), durationOf(exit.notice), -1));
  let year = yearOf(notice);
  while (by(year) < notice) year += 1;
  return ends(exit, end(year), `notice of ${sayDate(notice)} is ${year === yearOf(notice) ? 'in time' : 'too late for that year'} (by ${sayDate(by(yearOf(notice)))}); leaving takes effect on ${sayDate(end(year))}`, grounds);
};

const initialEnd = (clock: Clock | null): Edtf | null => (clock === null ? null : periodsOf(clock).next().value?.to ?? null);

/** Notice at any time, from a day on, or so that it takes effect no sooner than a day. */
const running = (exit: Exit, notice: Day, { clock, entered, partyEntered }: Leaving, grounds: readonly Ground[]): NoticeEffect => {
  const since = exit.countedFor === 'party' ? partyEntered ?? entered : entered;
  const waits = exit.earliestNotice ?? exit.earliestEffect;
  if (waits !== null && since === null) return unknown(exit, `notice may be given ${waits} after entry into force, whose day is not known`, grounds);
  const from = exit.earliestNotice === null ? null : plus(since!, exit.earliestNotice);
  if (from !== null && notice < earliest(from)) return { kind: 'too-early', from, exit, step: { text: `notice may be given from ${sayDate(from)} on: ${sayDate(since!)} + ${exit.earliestNotice}`, grounds } };
  const reached = align(plus(notice, exit.notice), exit.align);
  const floor = exit.earliestEffect !== null ? plus(since!, exit.earliestEffect) : exit.timing === 'after-initial' ? initialEnd(clock) : null;
  if (exit.timing === 'after-initial' && exit.earliestEffect === null && floor === null) return unknown(exit, 'leaving is possible after the first period, whose end is not known', grounds);
  const on = floor === null ? reached : later(reached, floor);
  const held = floor !== null && on === floor && latest(reached) < latest(floor) ? `, not before ${sayDate(floor)}` : '';
  return ends(exit, on, `${lead(notice, exit)} = ${sayDate(plus(notice, exit.notice))}${exit.align === null ? '' : `, moved to ${sayDate(reached)}`}${held}: leaving takes effect on ${sayDate(on)}`, grounds);
};

const byExit = (exit: Exit, notice: Day, leaving: Leaving, grounds: readonly Ground[]): NoticeEffect => {
  switch (exit.timing) {
    case 'any-time': case 'after-initial': case 'after-waiting': return running(exit, notice, leaving, grounds);
    case 'end-of-term': return leaving.clock === null ? unknown(exit, 'leaving is possible at the end of a term, whose start is not known', grounds) : atTermEnd(exit, notice, leaving.clock, grounds);
    case 'fixed-date': return onFixedDay(exit, notice, grounds);
    case 'end-of-calendar-year': return atYearEnd(exit, notice, grounds);
    case 'other': return unknown(exit, 'the rule for leaving was read but leads to no date of itself', grounds);
  }
};

/** What a notice given on a day leads to, for each way out of the text, the soonest end first. */
export const effectsOfNotice = (rule: TermRule, leaving: Leaving, notice: Day): readonly NoticeEffect[] => {
  const grounds = rule.withdrawal?.grounds ?? [];
  if (rule.withdrawal === null && rule.unread.some((u) => u.clause === 'withdrawal')) return [];
  if (rule.withdrawal === null) {
    const on = shift(notice, durationOf('P12M'));
    return [{ kind: 'default', on, step: { text: `no clause on leaving is known; where the parties meant to allow it, VCLT art. 56(2) asks for twelve months: ${sayDate(notice)} + P12M = ${sayDate(on)}`, grounds } }];
  }
  if (!rule.withdrawal.value.allowed) return [{ kind: 'forbidden', step: { text: 'the text does not provide for leaving', grounds } }];
  return exitsOf(rule).map((exit) => byExit(exit, notice, leaving, grounds)).toSorted((a, b) => (a.kind === 'ends' ? latest(a.on) : '9999') < (b.kind === 'ends' ? latest(b.on) : '9999') ? -1 : 1);
};

