import type { Document } from '../core/document.ts';
import type { Told } from '../ledger/view-point.ts';
import type { Finder } from './finder.ts';

/** Where the words of a claim are in another revision of its document. */
export type Anchor =
  | { readonly kind: 'exact'; readonly at: number }
  | { readonly kind: 'moved'; readonly at: number; readonly from: number }
  | { readonly kind: 'lost' };

/** Finds the words of a claim in a text: at their place, at the nearest other place, or nowhere. */
export const anchorIn = (text: string, exact: string, start: number): Anchor => {
  if (text.startsWith(exact, start)) return { kind: 'exact', at: start };
  const after = text.indexOf(exact, start);
  const before = text.lastIndexOf(exact, start);
  if (after < 0 && before < 0) return { kind: 'lost' };
  const at = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return { kind: 'moved', at, from: start };
};

/** Other texts that came from the same address, in the order of their publication. */
export const revisionsOf = (finder: Finder, d: Document, sharing: (url: string) => readonly string[]): readonly Document[] => (d.url === null ? []
  : sharing(d.url).filter((id) => id !== d.id).flatMap((id) => finder.fold.heard.documents.get(id) ?? []));

/** A claim read in another revision, with where its words are in this one. */
export interface Reanchored { readonly told: Told; readonly anchor: Anchor }

/** Claims of the other revisions, each with its anchor in this text. None is left out: what is lost is said to be lost. */
export const reanchored = (finder: Finder, d: Document, revisions: readonly Document[]): readonly Reanchored[] => {
  const ids = new Set(revisions.map((r) => r.id as string));
  return revisions.flatMap((r) => finder.inDocument(r.id)).filter((a, i, all) => all.indexOf(a) === i).flatMap((a) => a.told.filter((t) => ids.has(t.document.id)))
    .map((told) => ({ told, anchor: anchorIn(d.text, told.claim.exact, told.claim.evidence.start) }));
};
