import type { Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { EntryId } from '../core/id.ts';
import type { ReadingRecord } from '../core/record.ts';

/** What a person decided, with name and reason; taken back by another decision, never removed. */
export interface Decision {
  readonly verb: 'merge' | 'same' | 'different' | 'split' | 'prefer' | 'reject' | 'precedence' | 'undo';
  /**
   * What it is about. merge, same, different: agreements, the one that stays first. split: the agreement, then the subjects that leave it.
   * prefer, reject: claims. precedence: kinds of source, the weightiest first. undo: the entry that is taken back.
   */
  readonly about: readonly string[];
  readonly by: string;
  readonly reason: string;
  /** The last position that whoever decided had seen, so that the same words decided again later are another decision. */
  readonly after?: number;
}

/** What the log holds: everything else is a projection of these. */
export type Entry =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'reading'; readonly reading: ReadingRecord }
  | { readonly kind: 'decision'; readonly decision: Decision };

/** An entry with its place in the record. `recordedAt` is wall time for people; order is `seq` alone. */
export interface Recorded {
  /** 1, 2, 3 … without holes. */
  readonly seq: number;
  /** From the content of the entry, so that the same entry is taken once. */
  readonly id: EntryId;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  /** `sha256(previous hash ‖ length-prefixed fields)`, hexadecimal. */
  readonly hash: string;
  readonly entry: Entry;
}

/** Two clocks: `on` asks what was so in the world on that day, `known` what the record had heard by that position. */
export interface AsOf { readonly on: Day; readonly known: number }
