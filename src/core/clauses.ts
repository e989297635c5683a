import type { Day } from './date.ts';
import type { Span } from './span.ts';

/** ISO 8601 duration as `parseDuration` reads it; days, weeks, months and years are kept as the text counts them (P30D is not P1M). */
export type DurationText = string;

/**
 * One final clause of an instrument. Silence is a value: `not-stated` says that the whole instrument was read and has no such clause.
 * `unread` says that there are words on it whose sense was not made out: nothing may be derived from them, and they are shown.
 */
export type Clause<T> =
  | { readonly kind: 'stated'; readonly value: T; readonly spans: readonly Span[]; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'unread'; readonly spans: readonly Span[]; readonly why: string };

/** Something the words leave open: what, and where they do so. Shown beside the value, never settled in silence. */
export interface Doubt { readonly note: string; readonly span: Span }

/** What brings an agreement into force (VCLT art. 24). */
export const entryModes = ['on-signature', 'on-date', 'after-nth-ratification', 'after-exchange-of-notifications', 'after-ratification-by-all', 'other'] as const;
/** One of `entryModes`. */
export type EntryMode = (typeof entryModes)[number];

/**
 * Where the counted day is moved to. `month-start`: the first day of the month reached (first day of the second month following 31 January = P2M, 1 March).
 * `next-month-start`: the first day of a month on or after the day reached. `month-end`: the last day of the month reached. `year-end`: 31 December of the year reached.
 */
export type Alignment = 'month-start' | 'next-month-start' | 'month-end' | 'next-month-end' | 'year-start' | 'year-end';

/** When the instrument itself enters into force (VCLT art. 24); a rule, never a date unless the text names one. */
export interface EntryIntoForce {
  readonly mode: EntryMode;
  /** Other modes that the same words may be held to say. */
  readonly modeAlternatives: readonly EntryMode[];
  /** The fixed date the text names. */
  readonly date: Day | null;
  /** How many instruments are needed, named States among them. */
  readonly n: number | null;
  /** Alpha-3 codes or acronyms of those who must be among the `n`. */
  readonly required: readonly string[];
  readonly delay: DurationText | null;
  readonly align: Alignment | null;
  /** For who joins after the instrument is in force. */
  readonly forLater: { readonly delay: DurationText | null; readonly align: Alignment | null; readonly span: Span } | null;
}

/** Application before entry into force (VCLT art. 25). */
export interface ProvisionalApplication {
  readonly from: 'signature' | 'date' | 'notification' | 'other';
  readonly date: Day | null;
  readonly isOptional: boolean;
  readonly isPartial: boolean;
}

/** The event from which a term is counted. */
export type TermAnchor = 'entry-into-force' | 'signature' | 'exchange' | 'provisional-application' | 'date';

/** How long the instrument is to last before anybody does anything. */
export type Term =
  | { readonly kind: 'fixed'; readonly length: DurationText; readonly anchor: TermAnchor; readonly anchorDate: Day | null; /** True where the text does not say from when, and entry into force was assumed. */ readonly isAnchorAssumed: boolean }
  | { readonly kind: 'until-date'; readonly until: Day; readonly from: Day | null }
  | { readonly kind: 'until-event'; readonly event: string }
  | { readonly kind: 'indefinite' };

/** What happens when the term has run. */
export interface Renewal {
  readonly automatic: boolean;
  /** Length of each further period; `indefinite` where it simply goes on until notice; null where the text leaves it open. */
  readonly period: DurationText | 'indefinite' | null;
  /** How often; null for without limit. */
  readonly times: number | null;
  /** Least notice, before the end of a period, that stops a renewal. */
  readonly optOut: DurationText | null;
  /** The same for periods after the first, where it differs. */
  readonly laterOptOut: DurationText | null;
}

/** When a party may leave, and when its leaving takes effect (VCLT art. 56). */
export type ExitTiming = 'any-time' | 'end-of-term' | 'after-initial' | 'after-waiting' | 'fixed-date' | 'end-of-calendar-year' | 'other';

/** One way out. `noticeBy` and `effectDay` are days of a year: `--06-30`. */
export interface Exit {
  readonly timing: ExitTiming;
  /** Least time between notice and effect. */
  readonly notice: DurationText | null;
  readonly noticeFrom: 'receipt' | 'dispatch' | 'deposit' | 'registration' | 'notice';
  /** Latest time before the end of a term at which notice may be given, where the text opens a window ("between twelve and six months before"). */
  readonly window: { readonly opens: DurationText; readonly closes: DurationText } | null;
  /** From when notice may be given (`after-waiting`), counted from entry into force of the instrument or for the party. */
  readonly earliestNotice: DurationText | null;
  /** The same for when it may take effect. */
  readonly earliestEffect: DurationText | null;
  readonly countedFor: 'instrument' | 'party';
  readonly noticeBy: string | null;
  readonly effectDay: string | null;
  readonly align: Alignment | null;
  readonly span: Span;
}

/** Withdrawal, denunciation, termination by notice (VCLT arts. 54, 56). The first exit is the most general; a clause that forbids leaving has none. */
export interface Withdrawal { readonly allowed: boolean; readonly exits: readonly Exit[] }

/** An earlier agreement that this one takes the place of (VCLT art. 59). */
export interface Supersession {
  /** The older instrument as the text names it. */
  readonly name: string;
  readonly date: Day | null;
  /** `later`: it stays in force until something that is still to happen. */
  readonly extent: 'whole' | 'part' | 'later';
  readonly span: Span;
}

/** `prevailing` is the one that decides where versions differ. ISO 639-1. */
export interface Languages { readonly codes: readonly string[]; readonly prevailing: string | null }

/** Where and when it was done: the testimonium. `onOther` keeps the same day in another calendar as printed. */
export interface Done { readonly on: Day | null; readonly at: string | null; readonly places: readonly string[]; readonly onOther: string | null; readonly copies: number | null }

/** What goes on after the end (VCLT art. 70). */
export interface Survival { readonly length: DurationText | 'indefinite' | null; readonly what: string }

/** How the text may be changed (VCLT arts 39–41). */
export type AmendmentRule = 'agreement' | 'notes' | 'majority' | 'tacit' | 'body' | 'conference' | 'other';

/** All final clauses of one instrument, read over its whole text by subject and not by heading. */
export interface FinalClauses {
  readonly entryIntoForce: Clause<EntryIntoForce>;
  readonly provisionalApplication: Clause<ProvisionalApplication>;
  readonly term: Clause<Term>;
  readonly renewal: Clause<Renewal>;
  readonly withdrawal: Clause<Withdrawal>;
  readonly suspension: Clause<{ readonly notice: DurationText | null }>;
  readonly amendment: Clause<{ readonly by: AmendmentRule }>;
  readonly depositary: Clause<{ readonly name: string }>;
  readonly languages: Clause<Languages>;
  readonly supersedes: Clause<readonly Supersession[]>;
  readonly reservations: Clause<{ readonly rule: 'forbidden' | 'allowed' | 'some' }>;
  readonly territorialScope: Clause<{ readonly kind: 'listed' | 'by-declaration' | 'described' }>;
  readonly accession: Clause<{ readonly open: 'all-states' | 'some' | 'by-invitation' }>;
  readonly survival: Clause<Survival>;
  readonly done: Clause<Done>;
}
