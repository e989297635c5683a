import type { Day } from '../core/date.ts';
import { rulingsOf, type Rulings } from '../ledger/decisions.ts';
import type { Recorded } from '../ledger/entry.ts';
import { identifyAll, type Agreement, type Suggestion } from '../ledger/identity/index.ts';
import type { Projection } from '../ledger/projection.ts';
import { hearUpTo, type Heard, type Known } from '../ledger/view-point.ts';

/** Both clocks of a question. */
export interface AsOf { readonly on: Day; readonly known: Known }

/** The fold at one point of the record: what every view is made from. */
export interface Fold {
  readonly asOf: AsOf;
  readonly heard: Heard;
  /** All of them: on a large record this is what only lists of everything should ask for. */
  readonly agreements: readonly Agreement[];
  /** What people decided, as it stands at this point. */
  readonly rulings: Rulings;
  readonly suggestions: readonly Suggestion[];
  /** An agreement by any id it ever had: ids of its subjects lead to it. */
  readonly byId: (id: string) => Agreement | undefined;
  /** Agreements of which all of these are parties. */
  readonly ofParties: (parties: readonly string[]) => readonly Agreement[];
  /** Agreements by the beginning of an id, six characters or more, else by part of a name. */
  readonly named: (typed: string) => readonly Agreement[];
}

/** Folds the log up to a point. The same log and the same clocks give the same answer, for ever. */
export const foldAt = (log: Iterable<Recorded>, asOf: AsOf): Fold => {
  const heard = hearUpTo(log, asOf.known);
  const { agreements, suggestions, byAlias } = identifyAll(heard);
  const named = (typed: string): readonly Agreement[] => {
    const byId = agreements.filter((a) => a.id.startsWith(typed) && typed.length >= 6);
    return byId.length > 0 ? byId : agreements.filter((a) => a.names.some((n) => n.toLowerCase().includes(typed.toLowerCase())));
  };
  return { asOf, heard, agreements, suggestions, rulings: rulingsOf(heard.decisions), byId: (id) => byAlias.get(id), named, ofParties: (parties) => agreements.filter((a) => parties.every((p) => a.parties.includes(p))) };
};

/** The same fold, from a projection that has followed the record: each part is read when it is asked for. */
export const foldOver = (projection: Projection, asOf: AsOf): Fold => {
  const { known } = asOf;
  const heard = projection.heard(known);
  let agreements: readonly Agreement[] | undefined;
  return {
    asOf, heard, rulings: rulingsOf(heard.decisions), get agreements() { agreements ??= projection.all(known); return agreements; }, get suggestions() { return projection.suggestions(known); },
    byId: (id) => projection.byId(id, known), ofParties: (parties) => projection.ofParties(parties, known), named: (typed) => projection.named(typed, known),
  };
};

/** Agreements of one party, or of both. */
export const ofParties = (fold: Fold, parties: readonly string[]): readonly Agreement[] => fold.ofParties(parties);

/** An agreement by its id, by an id that leads to it, by the beginning of one, by its name, or nothing. */
export const findAgreement = (fold: Fold, typed: string): readonly Agreement[] => {
  const exact = fold.byId(typed);
  return exact === undefined ? fold.named(typed) : [exact];
};
