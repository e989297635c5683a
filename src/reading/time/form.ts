import type { Timex } from '../reading.ts';
import type { Unit } from './lexicon.ts';
import { w, type View } from './words.ts';

/** Which way a bare name of a day or month points. */
export type Direction = 'last' | 'this' | 'next' | null;

/** The period that the figures of a report are about: a quarter, a run of months, a year. */
export type Span = 'quarter' | 'months' | 'year';

/** What an expression says before it is tied to a date: the first of the two stages. Years before Christ are negative. */
export type Form =
  /** `yearBy`: "17 June last year" is -1, "July of that year" the year spoken of last. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly weekday: number | null; readonly yearBy?: -1 | 0 | 1 | 'spoken'; readonly direction?: Direction }
  | { readonly kind: 'foreign'; readonly calendar: string; readonly year: number | null; readonly month: number; readonly day: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction; readonly part: string | null }
  /** `sign`: "the following January" is 1, from the date spoken of last. */
  | { readonly kind: 'month-name'; readonly month: number; readonly direction: Direction; readonly sign?: 1 | -1 }
  | { readonly kind: 'season'; readonly season: string; readonly year: number | null; readonly direction: Direction; /** "the spring of that year". */ readonly isSpoken?: boolean }
  /** `back`: "the year-ago third quarter" is 1. */
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null; readonly direction: Direction; readonly back: number }
  | { readonly kind: 'half'; readonly half: number; readonly year: number | null; readonly direction: Direction }
  | { readonly kind: 'holiday'; readonly day: string; readonly year: number | null }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number }
  /** today 0, yesterday -1; last week is week -1. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly n: number; readonly part: string | null }
  /** "the weekend", "the week": the one just gone or ahead, as the clause looks. */
  | { readonly kind: 'present'; readonly unit: Unit; /** "year-end": its last day. */ readonly isEnd?: boolean; /** "in the new year": the one about to begin. */ readonly isNew?: boolean }
  /** "two years ago", "three days later", "that day", "the next morning": from the document date or from the last date spoken of. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly n: number; readonly from: 'document' | 'narrative'; readonly part: string | null }
  /** "the previous Friday": from the last date spoken of. */
  | { readonly kind: 'weekday-from'; readonly weekday: number; readonly sign: 1 | -1 }
  /** "the quarter", "the latest period", "the year-earlier quarter": the period that the figures are about, `back` years earlier, or of a year that is said; `ends`: "the quarter ended July 31" is 7. */
  | { readonly kind: 'period'; readonly back: number; readonly span: Span | null; readonly year: number | null; readonly ends?: number; /** "the latest quarter": one that is over. */ readonly isLatest?: boolean }
  | { readonly kind: 'duration'; readonly n: number | null; readonly unit: Unit; /** "in four to five days": how many units away that is, if it is a date. */ readonly days?: number }
  | { readonly kind: 'set'; readonly value: string; readonly quant: string | null; readonly freq: string | null }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number | null; readonly on: Form | null }
  /** "the night of 8 February", "mid-afternoon yesterday", "in the morning". */
  | { readonly kind: 'part'; readonly part: string; readonly on: Form | null }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** How much of what is named is meant: its beginning, more than it, about it. */
export type Mod = Timex['mod'];

/** What a rule recognised: how many words from where it began, and what they say. */
export interface Match { readonly length: number; readonly form: Form; readonly mod?: Mod; readonly approximate?: boolean }

/** A rule looks at a place of the text and says what begins there. */
export type Rule = (v: View, i: number) => Match | undefined;

/** An expression found in the text: where it stands and what it says. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly form: Form;
  readonly mod: Mod;
  readonly approximate: boolean;
}

/** A date of the calendar as far as it is said. */
export const date = (year: number | null, month: number | null, day: number | null, weekday: number | null = null): Extract<Form, { kind: 'date' }> => ({ kind: 'date', year, month, day, weekday });

/** The first rule of a list that recognises something at a place. */
export const firstOf = (rules: readonly Rule[]): Rule => (v, i) => {
  for (const rule of rules) {
    const m = rule(v, i);
    if (m !== undefined) return m;
  }
  return undefined;
};

/** A rule and the words, in lower case, that what it finds can begin with: never fewer than those, or it would go untried. */
export interface Opened { readonly rule: Rule; readonly opens: (word: string) => boolean }

/** Words whose rules are remembered before all are forgotten. */
const metMax = 20_000;

/** `firstOf` over rules that can begin with the word at the place; most words of a text begin no time, and are asked once. Changes no result. */
export const firstOpened = (list: readonly Opened[]): Rule => {
  const met = new Map<string, Rule | null>();
  const ruleOf = (word: string): Rule | null => {
    const rules: Rule[] = [];
    for (const { rule, opens } of list) if (opens(word)) rules.push(rule);
    const found = rules.length === 0 ? null : firstOf(rules);
    if (met.size >= metMax) met.clear();
    met.set(word, found);
    return found;
  };
  return (v, i) => {
    const word = w(v, i);
    const held = met.get(word);
    const rule = held === undefined ? ruleOf(word) : held;
    return rule === null ? undefined : rule(v, i);
  };
};
