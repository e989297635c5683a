import type { Exit, EntryIntoForce, Renewal, Survival, Term, TermAnchor, Withdrawal } from '../../core/clauses.ts';
import type { Edtf } from '../../core/date.ts';
import type { DurationText } from '../../core/clauses.ts';
import type { ClaimId, DocumentId } from '../../core/id.ts';

/** Words that a number rests on, with the document they stand in; both null where a person supposed it. */
export interface Ground { readonly exact: string; readonly document: DocumentId | null; readonly claim: ClaimId | null }

/** A value with its words. `doubts` are what the words leave open, shown beside every number made from them. */
export interface Grounded<T> { readonly value: T; readonly grounds: readonly Ground[]; readonly doubts: readonly string[] }

/** What the text, or those who speak of it, say of the agreement's life in time. Null: nothing is said of it. */
export interface TermRule {
  readonly entry: Grounded<EntryIntoForce> | null;
  readonly term: Grounded<Term> | null;
  readonly renewal: Grounded<Renewal> | null;
  readonly withdrawal: Grounded<Withdrawal> | null;
  readonly survival: Grounded<Survival> | null;
  /** Clauses that have words whose sense was not made out: nothing is derived from them, and they are shown. */
  readonly unread: readonly { readonly clause: string; readonly why: string; readonly grounds: readonly Ground[] }[];
}

/** A rule of which nothing is known. */
export const silentRule: TermRule = { entry: null, term: null, renewal: null, withdrawal: null, survival: null, unread: [] };

/** What happened, as far as the dates of an agreement hang on it. `deposit` is any consent deposited (VCLT art. 16); `notice` is of leaving or of not renewing. */
export const termEventKinds = ['signature', 'exchange', 'notification', 'deposit', 'provisional-application', 'entry-into-force', 'extension', 'notice'] as const;
/** One of `termEventKinds`. */
export type TermEventKind = (typeof termEventKinds)[number];

/** One thing that happened, on a date no more precise than the words, by one party or by all (null). */
export interface TermEvent {
  readonly kind: TermEventKind;
  readonly on: Edtf;
  readonly party: string | null;
  /** By how much an `extension` prolongs; null where only its new end is known. */
  readonly length: DurationText | null;
  /** To when an `extension` prolongs. */
  readonly until: Edtf | null;
  readonly grounds: readonly Ground[];
}

/** One line of arithmetic as a sentence, with the words it rests on. */
export interface Step { readonly text: string; readonly grounds: readonly Ground[] }

/** The words of anchors in a sentence: "counted from signature". */
export const anchorWords: Readonly<Record<TermAnchor, string>> = {
  'entry-into-force': 'in force', signature: 'signed', exchange: 'ratifications exchanged', 'provisional-application': 'applied provisionally from', date: 'running from',
};

/** Exits in the order in which they are tried. */
export const exitsOf = (rule: TermRule): readonly Exit[] => (rule.withdrawal === null || !rule.withdrawal.value.allowed ? [] : rule.withdrawal.value.exits);
