import type { Day } from '../core/date.ts';
import type { Syntax } from '../language/syntax.ts';
import type { Reading } from './reading.ts';

/** What the steps are given: a text with its trees, and what came with it. */
export interface Given {
  readonly published: Day | null;
  readonly publisher?: string | null;
  readonly title?: string | null;
  /** In a language whose sentences are not known here: only the structure of an instrument is read. */
  readonly isForeign?: boolean;
  /** Nothing but agreements is asked for: a text that by a cheap look speaks of none is not taken apart. */
  readonly only?: 'agreements';
}

/** A reading in which nothing has been found yet. */
export const emptyReading = (syntax: Syntax, { published, publisher = null, title = null }: Given): Reading => ({
  text: syntax.text, published, publisher, title, syntax,
  times: [], actors: [], attributions: [], agreements: [], expected: [], events: [], instruments: [], refused: [],
});
