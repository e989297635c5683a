import type { Document } from '../core/document.ts';
import type { Result } from '../core/refusal.ts';

/** One document out of some bytes, or why there is none. `bytes` are those of the document itself where a container held it, null where they are the ones given. */
export interface Received { readonly outcome: Result<Document>; readonly bytes: Uint8Array | null }

/** An address that a feed or a list names, with what it says of it. An `item` is a page that a feed tells of itself; a `page` stands in a list of addresses. */
export interface Listed {
  readonly kind: 'item' | 'page' | 'feed' | 'list';
  readonly url: string;
  readonly title: string | null;
  /** As written there. */
  readonly published: string | null;
  /** When it was last changed, as written there. */
  readonly updated: string | null;
}

/** What some bytes hold: documents, addresses to go to, or both. */
export interface Examined {
  readonly received: readonly Received[];
  readonly listed: readonly Listed[];
  /** Title of the feed or list. */
  readonly title: string | null;
}

/** Documents and nothing to go to. */
export const holding = (received: readonly Received[]): Examined => ({ received, listed: [], title: null });

/** A single outcome about the bytes themselves. */
export const alone = (outcome: Result<Document>): Examined => holding([{ outcome, bytes: null }]);
