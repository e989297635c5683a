import type { Day } from '../core/date.ts';
import { rulingsOf, type Rulings } from '../ledger/decisions.ts';
import type { Recorded } from '../ledger/entry.ts';
import { identifyAll, type Agreement, type Suggestion } from '../ledger/identity/index.ts';
import { hearUpTo, type Heard, type Known } from '../ledger/view-point.ts';

/** Both clocks of a question. */
export interface AsOf { readonly on: Day; readonly known: Known }

/** The fold at one point of the record: what every view is made from. */
export interface Fold {
  readonly asOf: AsOf;
  readonly heard: Heard;
  readonly agreements: readonly Agreement[];
  /** What people decided, as it stands at this point. */
  readonly rulings: Rulings;
  readonly suggestions: readonly Suggestion[];
  /** An agreement by any id it ever had: ids of its subjects lead to it. */
  readonly byId: (id: string) => Agreement | undefined;
}

/** Folds the log up to a point. The same log and the same clocks give the same answer, for ever. */
export const foldAt = (log: Iterable<Recorded>, asOf: AsOf): Fold => {
  const heard = hearUpTo(log, asOf.known);
  const { agreements, suggestions, byAlias } = identifyAll(heard);
  return { asOf, heard, agreements, suggestions, rulings: rulingsOf(heard.decisions), byId: (id) => byAlias.get(id) };
};

/** Agreements of one party, or of both. */
export const ofParties = (fold: Fold, parties: readonly string[]): readonly Agreement[] =>
  fold.agreements.filter((a) => parties.every((p) => a.parties.includes(p)));

/** An agreement by its id, by an id that leads to it, by the beginning of one, by its name, or nothing. */
export const findAgreement = (fold: Fold, typed: string): readonly Agreement[] => {
  const exact = fold.byId(typed);
  if (exact !== undefined) return [exact];
  const lower = typed.toLowerCase();
  const byId = fold.agreements.filter((a) => a.id.startsWith(typed) && typed.length >= 6);
  return byId.length > 0 ? byId : fold.agreements.filter((a) => a.names.some((n) => n.toLowerCase().includes(lower)));
};
