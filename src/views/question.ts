import type { Day } from '../core/date.ts';
import { identify, type Agreement } from '../ledger/identity.ts';
import { hearUpTo, type Heard, type Known } from '../ledger/view-point.ts';
import type { Recorded } from '../ledger/entry.ts';

/** Both clocks of a question. */
export interface AsOf { readonly on: Day; readonly known: Known }

/** The fold at one point of the record: what every view is made from. */
export interface Fold { readonly asOf: AsOf; readonly heard: Heard; readonly agreements: readonly Agreement[] }

/** Folds the log up to a point. The same log and the same clocks give the same answer, for ever. */
export const foldAt = (log: Iterable<Recorded>, asOf: AsOf): Fold => {
  const heard = hearUpTo(log, asOf.known);
  return { asOf, heard, agreements: identify(heard) };
};

/** Agreements of one party, or of both. */
export const ofParties = (fold: Fold, parties: readonly string[]): readonly Agreement[] =>
  fold.agreements.filter((a) => parties.every((p) => a.parties.includes(p)));

/** An agreement by its id or the beginning of it, by its name, or nothing. */
export const findAgreement = (fold: Fold, typed: string): readonly Agreement[] => {
  const exact = fold.agreements.filter((a) => a.id === typed);
  if (exact.length > 0) return exact;
  const lower = typed.toLowerCase();
  const byId = fold.agreements.filter((a) => a.id.startsWith(typed) && typed.length >= 6);
  return byId.length > 0 ? byId : fold.agreements.filter((a) => a.names.some((n) => n.toLowerCase().includes(lower)));
};
