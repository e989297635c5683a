import type { Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Finder } from './finder.ts';
import { historyOf, type Turn } from './history.ts';

/** A turn in what is held, with the agreement that it is about. */
export interface News { readonly agreement: Agreement; readonly turn: Turn }

/** Documents that were published by a day, the newest first. */
export const newestDocuments = (finder: Finder, until: Day): readonly Document[] =>
  [...finder.fold.heard.documents.values()].filter((d) => d.published !== null && d.published <= until)
    .toSorted((a, b) => (a.published! > b.published! ? -1 : a.published! < b.published! ? 1 : a.id < b.id ? -1 : 1));

/** Documents that one look at the changes goes back over. */
export const newsDocumentsMax = 120;

/** What the newest documents changed in the record, the newest first. `since` leaves out what was published before. */
export const newsOf = (finder: Finder, until: Day, since: Day | null = null): readonly News[] => {
  const documents = newestDocuments(finder, until).filter((d) => since === null || d.published! >= since).slice(0, newsDocumentsMax);
  const wanted = new Set(documents.map((d) => d.id as string));
  const agreements = new Set(documents.flatMap((d) => finder.inDocument(d.id)));
  const rank = new Map(documents.map((d, i) => [d.id as string, i]));
  return [...agreements].flatMap((agreement) => historyOf(agreement, until).filter((t) => wanted.has(t.document.id)).map((turn) => ({ agreement, turn })))
    .toSorted((a, b) => rank.get(a.turn.document.id)! - rank.get(b.turn.document.id)! || (a.agreement.id < b.agreement.id ? -1 : a.agreement.id > b.agreement.id ? 1 : 0));
};
