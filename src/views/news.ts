import type { Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Finder } from './finder.ts';
import type { Turn } from './history.ts';

/** A turn in what is held, with the agreement that it is about. */
export interface News { readonly agreement: Agreement; readonly turn: Turn }

/** Documents that one look at the changes goes back over. */
export const newsDocumentsMax = 120;

/** What the newest documents changed in the record, the newest first. `history` gives the turns of an agreement, `since` leaves out what was published before. */
export const newsOf = (finder: Finder, newest: readonly Document[], history: (a: Agreement) => readonly Turn[], since: Day | null = null): readonly News[] => {
  const documents = newest.filter((d) => since === null || d.published! >= since).slice(0, newsDocumentsMax);
  const wanted = new Set(documents.map((d) => d.id as string));
  const agreements = new Set(documents.flatMap((d) => finder.inDocument(d.id)));
  const rank = new Map(documents.map((d, i) => [d.id as string, i]));
  return [...agreements].flatMap((agreement) => history(agreement).filter((t) => wanted.has(t.document.id)).map((turn) => ({ agreement, turn })))
    .toSorted((a, b) => rank.get(a.turn.document.id)! - rank.get(b.turn.document.id)! || (a.agreement.id < b.agreement.id ? -1 : a.agreement.id > b.agreement.id ? 1 : 0));
};
