import type { Day, Edtf } from '../core/date.ts';
import { conflictsOf, type Conflict } from '../ledger/conflicts.ts';
import { noRulings, type Rulings } from '../ledger/decisions.ts';
import { expectationsOf, type Expectation } from '../ledger/expectations.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { originCount } from '../ledger/origins.ts';
import { beforeItWasMade } from '../ledger/order.ts';
import { heldDate, overruled, positionsOf, type Position } from '../ledger/positions.ts';
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
  /** Independent origins of what is told of it. */
  readonly origins: number;
  readonly last: Day | null;
}

/** What was so on a day: acts stated for later days count as expectations only. */
export const summarise = (agreement: Agreement, on: Day, rulings: Rulings = noRulings): Summary => {
  const published = agreement.members.map((m) => m.document.published).filter((d): d is Day => d !== null).toSorted();
  const positions = positionsOf(agreement, rulings);
  const lost = new Set([...overruled(positions), ...beforeItWasMade(agreement, (heldDate(positions, 'signature')?.held.value ?? null) as Edtf | null).map((t) => t.claim.id as string)]);
  return {
    agreement, stage: stageAsOf(agreement, on, lost), standings: standingsAsOf(agreement, on, lost), positions, conflicts: conflictsOf(agreement, rulings, positions),
    expectations: expectationsOf(agreement, on, lost), documents: new Set(agreement.members.map((m) => m.document.id)).size, origins: originCount(agreement.told), last: published.at(-1) ?? null,
  };
};
