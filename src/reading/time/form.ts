import type { Unit } from './lexicon.ts';
import type { Timex } from '../reading.ts';

/** Which way a bare name of a day or month points. */
export type Direction = 'last' | 'this' | 'next' | null;

/** What an expression says before it is tied to a date: the first of the two stages. */
export type Form =
  /** `yearBy`: "17 June last year" is -1, "July of that year" the year spoken of last. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly weekday: number | null; readonly yearBy?: -1 | 0 | 1 | 'spoken' }
  | { readonly kind: 'foreign'; readonly calendar: string; readonly year: number | null; readonly month: number; readonly day: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction; readonly part: string | null }
  | { readonly kind: 'month-name'; readonly month: number; readonly direction: Direction }
  | { readonly kind: 'season'; readonly season: string; readonly year: number | null; readonly direction: Direction }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null; readonly direction: Direction }
  | { readonly kind: 'half'; readonly half: number; readonly year: number | null; readonly direction: Direction }
  | { readonly kind: 'holiday'; readonly day: string; readonly year: number | null }
  | { readonly kind: 'decade'; readonly decade: number; readonly full: boolean }
  | { readonly kind: 'century'; readonly century: number }
  /** today 0, yesterday -1; last week is week -1. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly n: number; readonly part: string | null }
  /** "two years ago", "three days later": from the document date or from the last date spoken of. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly n: number; readonly from: 'document' | 'narrative' }
  | { readonly kind: 'duration'; readonly n: number | null; readonly unit: Unit; readonly vague: boolean }
  | { readonly kind: 'set'; readonly value: string; readonly quant: string | null; readonly freq: string | null }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number | null; readonly on: Form | null }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** An expression found in the text: where it stands and what it says. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly form: Form;
  readonly mod: Timex['mod'];
  readonly approximate: boolean;
}
