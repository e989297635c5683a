import type { AgreementKind, FactType, Mode } from './act.ts';
import type { Edtf } from './date.ts';
import type { ClaimId, DocumentId } from './id.ts';
import type { Span } from './span.ts';

/** Who is reported as saying something. Any part may be unknown; all of them come from the document. */
export interface Speaker {
  readonly id: string | null;
  readonly name: string | null;
  /** ISO 3166-1 alpha-3, `XKX`, or the acronym of an organisation or armed movement. */
  readonly state: string | null;
  readonly office: string | null;
}

/** Speech, a decree, or an attitude ascribed to somebody. */
export type AttributionClass = 'speech' | 'decree' | 'attitude';

/** One link of a chain of reports: "Lavrov told IRNA on Tuesday". */
export interface Saying {
  readonly class: AttributionClass;
  readonly speaker: Speaker;
  /** The words that name the speaker here. */
  readonly source: Span | null;
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly saidOn: Edtf | null;
}

/** Worked out by a named rule from other claims ("2021 + P5Y"), or stated in the words themselves. */
export type Basis =
  | { readonly kind: 'stated' }
  | { readonly kind: 'inferred'; readonly rule: string; readonly from: readonly ClaimId[] };

/** What is claimed of an agreement, apart from who says it. */
export interface Fact {
  readonly type: FactType;
  readonly mode: Mode;
  /** When it was or will be so in the world; never more precise than the words. */
  readonly on: Edtf | null;
  readonly party: string | null;
  readonly place: string | null;
  /** A count, an ISO 8601 duration, the key of another subject of the same document, the State that a `succession` succeeds, the letter with which a status table marks an act, or null. */
  readonly value: string | number | null;
  /** The part of the agreement it is about, as the words name it ("Part II", "articles 4 to 9"); absent where it is the whole (VCLT arts 17, 25(1), 44). */
  readonly part?: string;
  /** From when it has effect, where the words give another day than that of the act: force that reaches back (VCLT art. 28), a succession from independence. */
  readonly effect?: Edtf;
}

/** One source saying one thing once. Its id comes from its content, and it never changes after it is recorded. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  /** Key of the agreement inside the document: `a1`. */
  readonly subject: string;
  readonly fact: Fact;
  readonly evidence: Span;
  /** The exact words at `evidence`. */
  readonly exact: string;
  /** Innermost speaker first; empty where the outlet speaks in its own voice. */
  readonly chain: readonly Saying[];
  /** When it was said, else when it was published; null where the document has no date. */
  readonly stated: Edtf | null;
  readonly basis: Basis;
}

/** An agreement as one document speaks of it, before it is joined with other documents' subjects. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: AgreementKind;
  /** Sorted codes; empty for an open convention with no State named. */
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly mentions: readonly Span[];
  /** `register:number` where the document gives the agreement's number in a register: the same number is the same agreement. */
  readonly register?: string;
}
