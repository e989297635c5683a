import type { Day } from '../core/date.ts';
import type { FoundDate } from './found.ts';

/** What a container, a server or an address says of a document, which counts where the document itself is silent. */
export interface Around { readonly dates: readonly FoundDate[]; readonly publisher: string | null; readonly title: string | null; readonly language: string | null }

/** What is known of some bytes from outside them. */
export interface Hints {
  /** A file name without folders, or an address. */
  readonly name: string;
  /** ISO 8601 instant. */
  readonly fetchedAt: string;
  /** Dates after this day are not believed. */
  readonly today: Day;
  readonly published?: Day | undefined;
  readonly publisher?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly encoding?: string | undefined;
  readonly url?: string | undefined;
  readonly around?: Around | undefined;
}
