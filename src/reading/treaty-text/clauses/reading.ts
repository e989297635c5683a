import type { Clause, Doubt } from '../../../core/clauses.ts';
import type { Instrument } from '../../../core/instrument.ts';
import type { Span } from '../../../core/span.ts';
import type { Sentence } from './sentence.ts';
import type { Own } from './subject.ts';

/** All that a rule for one clause is given: the text, its instrument, the sentences of the instrument, and how it speaks of itself. */
export interface Material {
  readonly text: string;
  readonly instrument: Instrument;
  readonly sentences: readonly Sentence[];
  readonly own: Own;
  /** Exactly two are to be bound. */
  readonly isBilateral: boolean;
}

/** The instrument has no such clause. */
export const notStated: { readonly kind: 'not-stated' } = { kind: 'not-stated' };

/** A clause with its words. */
export const stated = <T>(value: T, spans: readonly Span[], doubts: readonly Doubt[] = []): Clause<T> => ({ kind: 'stated', value, spans, doubts });

/** Words on the matter whose sense was not made out. */
export const unread = (why: string, spans: readonly Span[]): { readonly kind: 'unread'; readonly spans: readonly Span[]; readonly why: string } => ({ kind: 'unread', spans, why });
