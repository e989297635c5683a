import type { Document } from '../core/document.ts';
import type { Agreement } from '../ledger/identity/index.ts';
import type { Told } from '../ledger/view-point.ts';
import { anchorer, type Anchor } from './anchor.ts';
import type { Finder } from './finder.ts';
import type { Fold } from './question.ts';

export type { Anchor } from './anchor.ts';

/** Other texts that came from the same address, in the order of their publication. */
export const revisionsOf = (finder: Finder, d: Document, sharing: (url: string) => readonly string[]): readonly Document[] => (d.url === null ? []
  : sharing(d.url).filter((id) => id !== d.id).flatMap((id) => finder.fold.heard.documents.get(id) ?? []));

/** A claim read in another revision, with where its words are in this one. */
export interface Reanchored { readonly told: Told; readonly anchor: Anchor }

const anchored = (told: readonly Told[], d: Document): readonly Reanchored[] => {
  const from = new Map<string, ReturnType<typeof anchorer>>();
  return told.map((t) => {
    const find = from.get(t.document.id) ?? anchorer(t.document.text, d.text);
    from.set(t.document.id, find);
    return { told: t, anchor: find(t.claim.exact, t.claim.evidence.start) };
  });
};

/** Claims of the other revisions, each with its anchor in this text. None is left out: what is lost is said to be lost. */
export const reanchored = (finder: Finder, d: Document, revisions: readonly Document[]): readonly Reanchored[] => {
  const ids = new Set(revisions.map((r) => r.id as string));
  return anchored(revisions.flatMap((r) => finder.inDocument(r.id)).filter((a, i, all) => all.indexOf(a) === i).flatMap((a) => a.told.filter((t) => ids.has(t.document.id))), d);
};

/** Claims of one agreement that stand in a text which its address has replaced since, each with its anchor in the newest text there. */
export interface Revised { readonly document: Document; readonly claims: readonly Reanchored[] }

/** The newest of the texts of one address: none of the others is a later state of it. */
const newestOf = (texts: readonly Document[]): Document | undefined => {
  const replaced = new Set(texts.flatMap((d) => (d.kin === undefined ? [] : [d.kin.of as string])));
  return texts.filter((d) => !replaced.has(d.id)).toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? 1 : a.fetchedAt > b.fetchedAt ? -1 : a.id < b.id ? -1 : 1))[0];
};

/** In a record of more documents only those that speak of the agreement are looked at: a text that no longer names it is not seen there. */
const documentsLooked = 2_000;

/** What became of an agreement's claims where their documents were revised, by address. */
export const revisedOf = ({ heard }: Fold, a: Agreement): readonly Revised[] => {
  const own = new Set(a.told.flatMap((t) => (t.document.url === null ? [] : [t.document.url])));
  if (own.size === 0) return [];
  const looked = heard.documents.size <= documentsLooked ? [...heard.documents.values()] : a.members.map((m) => heard.documents.get(m.document.id) ?? m.document);
  return [...Map.groupBy(looked.filter((d) => d.url !== null && own.has(d.url)), (d) => d.url)].toSorted(([a1], [b1]) => ((a1 ?? '') < (b1 ?? '') ? -1 : 1)).flatMap(([url, texts]): readonly Revised[] => {
    const document = newestOf(texts.filter((d, i) => texts.findIndex((x) => x.id === d.id) === i));
    if (document === undefined) return [];
    const claims = anchored(a.told.filter((t) => t.document.url === url && t.document.id !== document.id), document);
    return claims.length === 0 ? [] : [{ document, claims }];
  });
};
