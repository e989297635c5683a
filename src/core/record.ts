import type { Mode } from './act.ts';
import type { Claim, Saying, Subject } from './claim.ts';
import type { FinalClauses } from './clauses.ts';
import type { Edtf } from './date.ts';
import type { ClaimId, DocumentId } from './id.ts';
import type { Instrument, Paragraph } from './instrument.ts';
import type { Span } from './span.ts';

/** Which reader made a reading. */
export interface ReaderVersion { readonly name: string; readonly version: string }

/** Something announced that is no act on an agreement: talks, a visit, an inauguration. */
export interface Announcement {
  readonly id: ClaimId;
  readonly what: string;
  /** Key of the subject it concerns, or null. */
  readonly subject: string | null;
  readonly actors: readonly string[];
  readonly persons: readonly string[];
  readonly place: string | null;
  readonly due: Edtf | null;
  readonly evidence: Span;
  readonly exact: string;
  readonly chain: readonly Saying[];
}

/** An interaction of actors beside the agreements (PLOVER 2.0 type). */
export interface EventRecord {
  readonly id: ClaimId;
  readonly type: string;
  readonly mode: string | null;
  readonly status: Mode;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly on: Edtf | null;
  readonly evidence: Span;
  readonly exact: string;
  readonly chain: readonly Saying[];
}

/** One article of an instrument, by its number as printed ("IV", "1-01", "8 bis"). */
export interface ArticleRecord extends Span {
  readonly number: string;
  readonly heading: string | null;
  readonly bodyStart?: number;
  readonly paragraphs?: readonly Paragraph[];
}

/** An agreement's own text in a document: which subject it is the text of, how far it reaches, its articles and its final clauses. */
export interface InstrumentRecord {
  /** Key of a subject of the same reading. */
  readonly subject: string;
  readonly span: Span;
  readonly articles: readonly ArticleRecord[];
  readonly clauses: FinalClauses;
  /** Everything else of its structure; absent in readings made before it was read. */
  readonly parts?: Omit<Instrument, 'start' | 'end' | 'articles'>;
}

/** All that one reader version says of one document; the ledger knows nothing of how it was found. */
export interface ReadingRecord {
  readonly document: DocumentId;
  readonly reader: ReaderVersion;
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
  readonly announcements: readonly Announcement[];
  readonly events: readonly EventRecord[];
  /** Absent in readings of documents that hold no instrument, and in those made before instruments were read. */
  readonly instruments?: readonly InstrumentRecord[];
  readonly refused: readonly { readonly code: string; readonly count: number }[];
}
