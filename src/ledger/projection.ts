import type { Agreement, Suggestion } from './identity/index.ts';
import type { Heard, Known } from './view-point.ts';

/**
 * The fold of a record, kept beside it and followed entry by entry, so that a question reads only what it is about. It answers as a fold
 * from the first entry would, at every point of the record.
 */
export interface Projection {
  heard(known: Known): Heard;
  /** An agreement by any id that leads to it. */
  byId(id: string, known: Known): Agreement | undefined;
  /** Agreements of which all of these are parties. */
  ofParties(parties: readonly string[], known: Known): readonly Agreement[];
  /** Agreements by the beginning of an id (six characters or more), else by part of a name. */
  named(typed: string, known: Known): readonly Agreement[];
  all(known: Known): readonly Agreement[];
  suggestions(known: Known): readonly Suggestion[];
}
