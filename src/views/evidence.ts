import type { Fact, Saying, Basis } from '../core/claim.ts';
import type { Day, Edtf } from '../core/date.ts';
import type { Value } from '../ledger/positions.ts';
import { originsAmong } from '../ledger/origins.ts';
import { sourceKind, type SourceKind } from '../ledger/source.ts';
import { heardOn, type Told } from '../ledger/view-point.ts';

/** One claim with the words that state it and everything that says whose they are: what a peek at a fact shows. */
export interface Evidence {
  readonly claim: string;
  readonly document: string;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly stated: Edtf | null;
  readonly fact: Fact;
  readonly exact: string;
  /** UTF-16 offsets into the document's text. */
  readonly span: readonly [start: number, end: number];
  /** Innermost speaker first; empty where the outlet speaks in its own voice. */
  readonly chain: readonly Saying[];
  readonly source: SourceKind;
  /** Its words are those of the agreement's own text. */
  readonly isText: boolean;
  readonly basis: Basis;
}

/** A told claim as data. */
export const evidenceOf = (t: Told): Evidence => ({
  claim: t.claim.id, document: t.document.id, name: t.document.name, title: t.document.title, publisher: t.document.publisher, published: t.document.published, url: t.document.url, language: t.document.language,
  stated: t.claim.stated, fact: t.claim.fact, exact: t.claim.exact, span: [t.claim.evidence.start, t.claim.evidence.end], chain: t.claim.chain, source: sourceKind(t), isText: t.isText === true, basis: t.claim.basis,
});

/** A value with its support: how many documents, how many independent origins, and every quote, grouped by origin. */
export interface Reading {
  /** A date (EDTF), a duration (ISO 8601), a number; `done`: done, no day given; `by DAY`: said to be done already on that day; `not done`; `without limit`. */
  readonly value: string;
  readonly documents: number;
  readonly origins: readonly { readonly first: string; readonly evidence: readonly Evidence[] }[];
}

/** A value with its quotes by origin. */
export const readingOf = ({ value, told }: Value): Reading => {
  const origins = originsAmong(told);
  const groups = Map.groupBy(told.toSorted((a, b) => (heardOn(a.document) < heardOn(b.document) ? -1 : heardOn(a.document) > heardOn(b.document) ? 1 : a.claim.id < b.claim.id ? -1 : 1)), (t) => origins.get(t.document.id)!);
  return { value, documents: new Set(told.map((t) => t.document.id)).size, origins: [...groups].map(([first, list]) => ({ first, evidence: list.map(evidenceOf) })) };
};
