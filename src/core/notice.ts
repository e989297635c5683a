import type { DurationText, Exit } from './clauses.ts';
import { parseDuration, printDuration } from './duration.ts';

/**
 * Least time between notice and effect, ISO 8601; null where it is not said. An exit on "the first day of the seventh month following" is
 * counted as P7M moved to the first of that month, and leaves six whole months at the least.
 */
export const leastNotice = (e: Pick<Exit, 'notice' | 'align'>): DurationText | null => {
  const d = e.notice === null || e.align !== 'month-start' ? undefined : parseDuration(e.notice);
  return d === undefined ? e.notice : printDuration({ ...d, months: d.months - 1 });
};
