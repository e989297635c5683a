import type { Day } from './date.ts';
import type { DocumentId } from './id.ts';

/** Where a publication date was taken from, the surest first. */
export const dateSources = ['option', 'json', 'front-matter', 'line', 'json-ld', 'meta', 'time', 'dateline', 'feed', 'mail', 'properties', 'address', 'http'] as const;
/** One of `dateSources`. */
export type DateSource = (typeof dateSources)[number];

/** How the bytes became characters. `guessed` is reported to the user. */
export const encodingBases = ['bom', 'declared', 'utf-8', 'guessed'] as const;
/** How the bytes became characters, and how surely. */
export interface Encoding { readonly name: string; readonly basis: (typeof encodingBases)[number] }

/** A run of text and the bytes it came from; inside a run, `exact` says whether offsets follow one another unit by unit. */
export interface MapRun { readonly text: number; readonly byte: number; readonly exact: boolean }

/** A part of the original and where it begins in the text: "page 3", "chapter2.xhtml". What bytes cannot say of a PDF or an archive. */
export interface Part { readonly text: number; readonly name: string }

/** What a document has to do with an earlier one of the record. */
export interface Kinship {
  /** `revision`: the same address with other words. `same-text`: the same words in other bytes. `near-copy`: nearly the same words from elsewhere. */
  readonly kind: 'revision' | 'same-text' | 'near-copy';
  readonly of: DocumentId;
}

/** One text as received. Immutable: a later revision is another document. The id is derived from the bytes and from what was read out of them. */
export interface Document {
  readonly id: DocumentId;
  /** The name it came under: a file name without folders, an address, or a line's own id. */
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly lengthBytes: number;
  readonly mediaType: string;
  /** ISO 8601 instant, handed in. */
  readonly fetchedAt: string;
  readonly published: Day | null;
  readonly publishedFrom: DateSource | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** BCP 47, or null where nothing could be said. */
  readonly language: string | null;
  readonly encoding: Encoding;
  readonly text: string;
  readonly map: readonly MapRun[];
  /** Absent where the original has no parts. */
  readonly parts?: readonly Part[];
  /** Absent where nothing earlier is akin. No part of the id, which the bytes alone decide. */
  readonly kin?: Kinship;
  /** Things a user should know, each with its code first: `document/no-date: …` (docs/refusals.md). */
  readonly notes: readonly string[];
}
