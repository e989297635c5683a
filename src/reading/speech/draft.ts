import type { AttributionClass } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';

/** An attribution before it has its id and its place in a chain. */
export interface Draft {
  readonly class: AttributionClass;
  readonly source: Span | null;
  readonly cue: Span;
  /** From the speaker or the cue to the last word that belongs to the saying itself. */
  readonly clause: Span;
  readonly content: readonly Span[];
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly by: string;
}

/** True where a span overlaps one of a list. */
export const overlapsAny = (span: Span, list: readonly Span[]): boolean => list.some((x) => x.start < span.end && span.start < x.end);

/** Characters in all. */
export const sizeOf = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);
