import type { Day, Edtf } from '../core/date.ts';
import { conflictsOf, type Conflict } from '../ledger/conflicts.ts';
import { noRulings, type Rulings } from '../ledger/decisions.ts';
import { expectationsOf, type Expectation } from '../ledger/expectations.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import { originCount } from '../ledger/origins.ts';
import { beforeItWasMade } from '../ledger/order.ts';
import { heldDate, isOvertaken, overruled, positionsOf, type Position } from '../ledger/positions.ts';
import { stagesOf, type Stage } from '../ledger/stage.ts';
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

/** What is the same on every day: values held, conflicts, and how much speaks of it. */
export interface Standfast extends Pick<Summary, 'agreement' | 'positions' | 'conflicts' | 'documents' | 'origins' | 'last'> {
  /** Claims that lost to another account. */
  readonly lost: ReadonlySet<string>;
  /** How far it had come by a day. */
  readonly stageOn: (on: Day) => Stage;
}

/** Works out what does not hang on the day. */
export const standfastOf = (agreement: Agreement, rulings: Rulings = noRulings): Standfast => {
  const all = positionsOf(agreement, rulings);
  const positions = all.filter((p) => !isOvertaken(p, agreement, all));
  const lost = new Set([...overruled(positions), ...beforeItWasMade(agreement, (heldDate(positions, 'signature')?.held.value ?? null) as Edtf | null).map((t) => t.claim.id as string)]);
  return { agreement, positions, lost, stageOn: stagesOf(agreement, lost), conflicts: conflictsOf(agreement, rulings, positions), documents: new Set(agreement.members.map((m) => m.document.id)).size, origins: originCount(agreement.told), last: agreement.members.reduce<Day | null>((last, { document: { published } }) => (published !== null && published > (last ?? '') ? published : last), null) };
};

/** The summary of a day, from what is the same on every day. */
export const summaryOn = ({ lost, stageOn, ...same }: Standfast, on: Day): Summary =>
  ({ ...same, stage: stageOn(on), standings: standingsAsOf(same.agreement, on, lost), expectations: expectationsOf(same.agreement, on, lost) });

/** What was so on a day: acts stated for later days count as expectations only. */
export const summarise = (agreement: Agreement, on: Day, rulings: Rulings = noRulings): Summary => summaryOn(standfastOf(agreement, rulings), on);
