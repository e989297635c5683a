import { conflictView, type ConflictView } from './agreement.ts';
import type { Fold } from './question.ts';
import { summarise } from './summary.ts';

/** Every conflict of the record at both clocks: open ones first, the newest first. */
export const conflictsList = (fold: Fold): readonly ConflictView[] => fold.agreements.flatMap((a) => {
  const s = summarise(a, fold.asOf.on, fold.rulings);
  return s.conflicts.map((c) => conflictView(c, s));
}).toSorted((a, b) => Number(a.state === 'settled') - Number(b.state === 'settled') || ((a.history.at(-1)?.on ?? '') > (b.history.at(-1)?.on ?? '') ? -1 : (a.history.at(-1)?.on ?? '') < (b.history.at(-1)?.on ?? '') ? 1 : a.id < b.id ? -1 : 1));
