import { parseDay, type Day } from '../core/date.ts';
import { refuse, type Result } from '../core/refusal.ts';

/** A typed day, or why it is none. */
export const typedDay = (raw: string | undefined, option: string): Result<Day | undefined> => {
  if (raw === undefined) return { ok: true, value: undefined };
  const day = parseDay(raw);
  return day === undefined ? refuse('question/bad-date', `${option} ${raw} is not a day. Write it as YYYY-MM-DD, for example 2025-01-16.`) : { ok: true, value: day };
};
