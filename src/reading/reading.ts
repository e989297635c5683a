import type { AgreementKind, FactType, Mode } from '../core/act.ts';
import type { AttributionClass, Speaker } from '../core/claim.ts';
import type { Day, Edtf } from '../core/date.ts';
import type { FinalClauses } from '../core/clauses.ts';
import type { Instrument } from '../core/instrument.ts';
import type { Span } from '../core/span.ts';
import type { Syntax } from '../language/syntax.ts';

/** What every finding carries: where it stands, whether the text says it or we worked it out, and the step that found it. */
export interface Finding extends Span { readonly basis: 'stated' | 'inferred'; readonly by: string }

/** A time expression (TIMEX3, ISO 24617-1) with two values from one analysis. */
export interface Timex extends Finding {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value in TempEval-3's conventions: 2025-01-17, 1989-Q3, P2Y, PRESENT_REF, XXXX-WXX-5; null where unresolved. */
  readonly value: string | null;
  /** The same for the ledger: EDTF for dates, null for durations, sets, vague references and what could not be resolved. */
  readonly edtf: Edtf | null;
  readonly mod: 'BEFORE' | 'AFTER' | 'START' | 'MID' | 'END' | 'APPROX' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'LESS_THAN' | 'MORE_THAN' | null;
  readonly quant: string | null;
  readonly freq: string | null;
}

/** What a name can be the name of. */
export type ActorKind = 'state' | 'organisation' | 'person' | 'office' | 'media' | 'group' | 'place';

/** A mention of somebody or some body. `id` is the same for every mention of one actor inside the document. */
export interface Actor extends Finding {
  readonly kind: ActorKind;
  readonly form: 'name' | 'demonym' | 'metonym' | 'role' | 'pronoun';
  /** alpha-3 for states, acronym for organisations and movements, a slug for persons, media and offices; null where unknown. */
  readonly id: string | null;
  /** Full name as the document or the lexicon gives it; null for an unresolved role or pronoun. */
  readonly name: string | null;
  /** The state (alpha-3) or organisation it belongs to or speaks for. */
  readonly state: string | null;
  readonly office: string | null;
  /** For roles and pronouns that stand for several: the ids they stand for ("the two countries" → IRN, RUS). */
  readonly members: readonly string[];
}

/** Somebody is reported as saying, deciding or thinking something. Spans may be discontinuous. */
export interface Attribution {
  readonly id: string;
  readonly by: string;
  readonly class: AttributionClass;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quoted: 'direct' | 'indirect' | 'mixed';
  /** `denied`: the speaker says that it is not so; `unsaid`: the speaker is reported as not saying, ordering or thinking it. */
  readonly polarity: 'said' | 'denied' | 'unsaid';
  readonly speaker: Speaker;
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly saidOn: Edtf | null;
  /** Id of the attribution this one stands inside: the report in which the speaker is quoted. */
  readonly within: string | null;
}

/** A fact about an agreement before it becomes a claim. */
export interface FoundFact {
  readonly type: FactType;
  readonly status: Mode;
  readonly date: Edtf | null;
  readonly party: string | null;
  readonly place: string | null;
  readonly value: string | number | null;
  /** The part of the agreement that it is about, as the words name it; absent where it is the whole. */
  readonly part?: string;
  /** From when it has effect, where the words give another day than `date`. */
  readonly effect?: Edtf;
  readonly evidence: Span;
  /** The innermost speaker's words, null for the outlet's own voice. */
  readonly source: Span | null;
  readonly saidOn: Edtf | null;
  readonly attribution: string | null;
  readonly basis: 'stated' | 'inferred';
  /** For inferred facts: the rule in words and the indices (in the same `facts`) of what it rests on. */
  readonly rule: string | null;
  readonly from: readonly number[];
  readonly by: string;
}

/** An agreement as one text speaks of it. */
export interface FoundAgreement {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly mentions: readonly Span[];
  readonly kind: AgreementKind;
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly facts: readonly FoundFact[];
}

/** Something announced, with the day it is due. */
export interface FoundExpectation {
  /** A fact type, or `talks`, `visit`, `summit`, `takes office`, `vote` … */
  readonly what: string;
  readonly agreement: string | null;
  readonly actors: readonly string[];
  readonly persons: readonly string[];
  readonly place: string | null;
  readonly due: Edtf | null;
  readonly evidence: Span;
  readonly source: Span | null;
  readonly attribution: string | null;
}

/** An interaction that is no act on an agreement, in PLOVER 2.0 types. */
export interface FoundEvent {
  readonly type: string;
  readonly mode: string | null;
  readonly status: Mode;
  readonly actors: readonly { readonly id: string | null; readonly span: Span }[];
  readonly recipients: readonly { readonly id: string | null; readonly span: Span }[];
  readonly date: Edtf | null;
  readonly place: string | null;
  readonly evidence: Span;
  readonly attribution: string | null;
}

/** An agreement's own text, with the key of its agreement and its final clauses; null where they were not read. */
export interface FoundInstrument extends Instrument { readonly subject: string; readonly clauses: FinalClauses | null }

/** Counted, never silent: what the reader would have said but could not show. */
export interface RefusedCount { readonly code: string; readonly count: number }

/** The growing value: the text and everything found in it so far. Steps add, and never take away what they did not find. */
export interface Reading {
  readonly text: string;
  readonly published: Day | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly syntax: Syntax;
  readonly times: readonly Timex[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly agreements: readonly FoundAgreement[];
  readonly expected: readonly FoundExpectation[];
  readonly events: readonly FoundEvent[];
  /** The instruments whose own text the document is, the first of which is its main one. */
  readonly instruments: readonly FoundInstrument[];
  readonly refused: readonly RefusedCount[];
}

/** One step of reading: sees what is there and returns a fuller value. No clock, no network, no state. */
export interface Step { readonly name: string; readonly run: (reading: Reading) => Reading }
