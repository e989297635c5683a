import type { AgreementKind, FactType, Mode } from '../../src/core/act.ts';
import type { Outcome } from '../../src/ledger/expectations.ts';
import type { StageName } from '../../src/ledger/stage.ts';
import type { StandingName } from '../../src/ledger/standing.ts';

/** One fact of a document, as a careful reader annotates it. `words` is the exact stretch of the text that states it. */
export interface StoryFact {
  readonly type: FactType;
  readonly mode: Mode;
  readonly words: string;
  /** EDTF. */
  readonly on?: string;
  readonly party?: string;
  readonly place?: string;
  /** Of a succession, the State that is succeeded. */
  readonly value?: string | number;
  /** The part of the agreement that it is about, as the words name it, where it is not the whole. */
  readonly part?: string;
  /** From when it has effect, where that is another day than the act's own. */
  readonly effect?: string;
  /** Innermost speaker; left out where the outlet speaks in its own voice. */
  readonly by?: { readonly name?: string; readonly state?: string; readonly office?: string };
  /** When it was said, where the text dates the saying; the day of publication otherwise. */
  readonly saidOn?: string;
}

/** One agreement as one document speaks of it. `is` is the agreement of the story that it really is. */
export interface StorySubject {
  readonly is: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind: AgreementKind;
  readonly parties: readonly string[];
  readonly multilateral?: boolean;
  /** The document is this agreement's own text. */
  readonly isText?: boolean;
  readonly facts: readonly StoryFact[];
}

/** An announced thing as a careful person would hold it. Slips default to 0. */
export interface Expected { readonly due: string | null; readonly outcome: Outcome; readonly slips?: number }

/** What is held of one agreement. Only what is written is compared; each entry stays until it is written again, and `null` takes it away. */
export interface Held {
  readonly stage?: StageName;
  readonly standing?: Readonly<Record<string, StandingName>>;
  /** By slot: `signature`, `ratification/RUS`, `term`. Dates in EDTF; `done`, `not done`, `by DAY`, `without limit` as the record says them; `planned DAY`. */
  readonly held?: Readonly<Record<string, string | null>>;
  /** Slots in open conflict: all of them. */
  readonly conflicts?: readonly string[];
  /** By act, or act and party: `signature`, `ratification/RUS`; a second round of the same act is `extension#2`. */
  readonly expected?: Readonly<Record<string, Expected | null>>;
  /** Independent origins of the value held for a slot. */
  readonly origins?: Readonly<Record<string, number>>;
}

/** A document, and what a careful person holds after reading it. */
export interface StoryDocument {
  readonly id: string;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
  readonly subjects: readonly StorySubject[];
  /** The same document read again by a newer reader: `subjects` take the place of what was read first. */
  readonly again?: boolean;
  /** The day that is asked about; the day of publication if left out. */
  readonly on?: string;
  readonly ledger?: Readonly<Record<string, Held>>;
}

/** A decision of a person. Subjects are named `document:agreement` (`d3:pact`), claims `document:agreement#n`, counted from 0. */
export interface StoryDecision { readonly decide: 'merge' | 'same' | 'different' | 'split' | 'prefer' | 'reject' | 'undo'; readonly about: readonly string[]; readonly on: string; readonly ledger?: Readonly<Record<string, Held>> }

/** One story, told document by document. */
export interface Story { readonly name: string; readonly entries: readonly (StoryDocument | StoryDecision)[] }
