import type { Day } from '../core/date.ts';
import { overruled } from '../ledger/positions.ts';
import { heardOn, type Told } from '../ledger/view-point.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Fold } from './question.ts';
import { summarise } from './summary.ts';

/** The record of one publisher: numbers with their lists, and no score. */
export interface SourceRecord {
  readonly publisher: string;
  readonly documents: number;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly languages: readonly string[];
  readonly claims: number;
  /** Claims of acts that another origin states too. */
  readonly confirmed: readonly Evidence[];
  /** Claims that lost to another account. */
  readonly contradicted: readonly Evidence[];
  /** Claims whose value prevails over another account. */
  readonly prevailed: readonly Evidence[];
  /** Documents that are a reprint, or a copy of an agency. */
  readonly reprints: number;
}

const publisherOf = (t: Told): string => t.document.publisher ?? '';

/** Records of all publishers, those with most documents first. */
export const sourcesList = (fold: Fold): readonly SourceRecord[] => {
  const documents = Map.groupBy([...fold.heard.documents.values()].filter((d) => d.publisher !== null), (d) => d.publisher!);
  const [confirmed, contradicted, prevailed, reprints] = [new Map<string, Evidence[]>(), new Map<string, Evidence[]>(), new Map<string, Evidence[]>(), new Map<string, Set<string>>()];
  const push = (map: Map<string, Evidence[]>, t: Told): void => {
    const list = map.get(publisherOf(t));
    if (list === undefined) map.set(publisherOf(t), [evidenceOf(t)]); else list.push(evidenceOf(t));
  };
  for (const a of fold.agreements) {
    const s = summarise(a, fold.asOf.on, fold.rulings);
    const lost = overruled(s.positions);
    for (const t of a.told) {
      if (lost.has(t.claim.id)) push(contradicted, t);
      if (t.origin !== undefined && t.origin !== t.document.id) reprints.set(publisherOf(t), (reprints.get(publisherOf(t)) ?? new Set()).add(t.document.id));
    }
    for (const p of s.positions.filter((x) => x.mode === 'done')) {
      if (p.origins > 1) for (const t of p.held.told) push(confirmed, t);
      if (p.others.length > 0) for (const t of p.held.told) push(prevailed, t);
    }
  }
  return [...documents].map(([publisher, list]): SourceRecord => {
    const days = list.map(heardOn).toSorted();
    return {
      publisher, documents: list.length, first: days[0] ?? null, last: days.at(-1) ?? null, languages: [...new Set(list.map((d) => d.language).filter((l) => l !== null))].toSorted(),
      claims: list.reduce((n, d) => n + (fold.heard.readings.get(d.id)?.claims.length ?? 0), 0), confirmed: confirmed.get(publisher) ?? [], contradicted: contradicted.get(publisher) ?? [], prevailed: prevailed.get(publisher) ?? [], reprints: reprints.get(publisher)?.size ?? 0,
    };
  }).toSorted((a, b) => b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1));
};

/** The record of one publisher; undefined where nothing of it was read. */
export const sourceRecord = (fold: Fold, publisher: string): SourceRecord | undefined => sourcesList(fold).find((s) => s.publisher === publisher);
