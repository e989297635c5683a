import type { Day } from '../../../core/date.ts';
import type { Point } from './point.ts';

/** The period that the figures of a report are about: `1989-Q3` has a quarter; the first nine months of 1989 have none. */
export interface Figures { readonly year: number; readonly quarter: number | null; /** The last period named was a run of months. */ readonly isMonths: boolean }

/** What an expression is tied to. */
export interface Anchor {
  /** The day of the document, or none. */
  readonly published: Day | null;
  /** The last date from which the text goes on: "the next day" is the day after. */
  readonly spoken: Point | null;
  /** The last date said, be it in passing: "that day" is that. */
  readonly named: Point | null;
  readonly figures: Figures | null;
  /** The story is of the past and goes forward: what has no year of its own belongs to the date spoken of last. */
  readonly isHistory: boolean;
}
