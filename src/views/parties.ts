import type { Edtf } from '../core/date.ts';
import type { StandingName } from '../ledger/standing.ts';
import { rowOf, type AgreementRow } from './agreement.ts';
import { ofParties, type Fold } from './question.ts';
import { summarise } from './summary.ts';

/** Where one party stands towards one agreement. */
export interface StandingCell { readonly party: string; readonly standing: StandingName; readonly since: Edtf | null; readonly suspended: boolean }

/** An agreement with the standings of those who were asked about. */
export interface PartiedRow extends AgreementRow { readonly standings: readonly StandingCell[]; /** All who were asked about are bound. */ readonly binds: boolean }

/** Where things stand between parties. `covered` false is no "no": nothing was read about them. */
export interface PartiesView {
  readonly parties: readonly string[];
  readonly covered: boolean;
  /** Documents in which it was looked for. */
  readonly documents: number;
  readonly agreements: readonly PartiedRow[];
  readonly counts: { readonly bind: number; readonly ended: number; readonly expected: number };
}

/** Agreements of one party, or of all of several, with their standings; those first that most documents speak of. */
export const partiesView = (fold: Fold, parties: readonly string[]): PartiesView => {
  const agreements = ofParties(fold, parties).map((a): PartiedRow => {
    const s = summarise(a, fold.asOf.on, fold.rulings);
    const standings = parties.map((p): StandingCell => {
      const x = s.standings.find((y) => y.party === p);
      return { party: p, standing: x?.name ?? 'third-state', since: x?.since ?? null, suspended: x?.suspended ?? false };
    });
    return { ...rowOf(s), standings, binds: standings.every((x) => x.standing === 'party') };
  }).toSorted((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
  return {
    parties, covered: agreements.length > 0, documents: fold.heard.documents.size, agreements,
    counts: { bind: agreements.filter((a) => a.binds).length, ended: agreements.filter((a) => a.stage === 'ended').length, expected: agreements.filter((a) => a.next !== null).length },
  };
};
