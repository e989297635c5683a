import type { Result } from '../core/refusal.ts';
import type { Entry, Recorded } from './entry.ts';

/** Where the record stands: the last position and the hash that names everything before it. */
export interface Head { readonly seq: number; readonly hash: string }

/** What `append` did: the new head, how many of the entries were held already, and of each whether it was new. */
export interface Appended { readonly head: Head; readonly added: number; readonly held: number; readonly isNew: readonly boolean[] }

/**
 * The append-only log. `append` returns only when the batch would survive the loss of power, and writes all
 * of it or none. An entry already held is skipped, so that a retry after an unknown commit is safe.
 */
export interface Log {
  head(): Head;
  append(entries: readonly Entry[], recordedAt: string): Result<Appended>;
  /** Entries with `after < seq <= upTo`, in order. */
  read(after?: number, upTo?: number): Iterable<Recorded>;
  close(): void;
}
