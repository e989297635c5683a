import type { Day } from '../core/date.ts';
import { conflictsOf, type Conflict } from '../ledger/conflicts.ts';
import { expectationsOf, type Expectation } from '../ledger/expectations.ts';
import type { Agreement } from '../ledger/identity.ts';
import { positionsOf, type Position } from '../ledger/positions.ts';
import { stageAsOf, type Stage } from '../ledger/stage.ts';
import { standingsAsOf, type Standing } from '../ledger/standing.ts';

/** Everything that one page or one paragraph says of an agreement at two clocks. */
export interface Summary {
  readonly agreement: Agreement;
  readonly stage: Stage;
  readonly standings: readonly Standing[];
  readonly positions: readonly Position[];
  readonly conflicts: readonly Conflict[];
  readonly expectations: readonly Expectation[];
  /** Documents that speak of it. */
  readonly documents: number;
  readonly last: Day | null;
}

/** What was so on a day: acts stated for later days count as expectations only. */
export const summarise = (agreement: Agreement, on: Day): Summary => {
  const published = agreement.members.map((m) => m.document.published).filter((d): d is Day => d !== null).toSorted();
  return {
    agreement, stage: stageAsOf(agreement, on), standings: standingsAsOf(agreement, on), positions: positionsOf(agreement), conflicts: conflictsOf(agreement),
    expectations: expectationsOf(agreement, on), documents: agreement.members.length, last: published.at(-1) ?? null,
  };
};
