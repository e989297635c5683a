import type { Day } from './date.ts';
import type { Span } from './span.ts';

/** A numbered or unnumbered paragraph of an article; `number` as printed, without its marks ("1", "a"). */
export interface Paragraph extends Span { readonly number: string | null }

/** One article, from its marker to the last word before the next article or division; its number as printed ("IV", "1-01", "8 bis"). */
export interface Article extends Span {
  readonly number: string;
  readonly heading: string | null;
  /** Where the words of the article begin, behind number and heading; equal to `end` where there are none. */
  readonly bodyStart: number;
  readonly paragraphs: readonly Paragraph[];
}

/** What articles are gathered under, the widest first. */
export const divisionKinds = ['book', 'part', 'title', 'chapter', 'section', 'subsection'] as const;
/** One of `divisionKinds`. */
export type DivisionKind = (typeof divisionKinds)[number];

/** A part, title, chapter or section: from its heading to the next of its rank or a wider one. */
export interface Division extends Span {
  readonly kind: DivisionKind;
  readonly number: string;
  readonly heading: string | null;
}

/** Who concludes the instrument, as the text names it; `id` an alpha-3 code or acronym, null where it is not known. */
export interface InstrumentParty extends Span { readonly id: string | null; readonly name: string }

/** What the instrument calls itself, on one line. */
export interface InstrumentTitle extends Span { readonly text: string }

/**
 * The closing formula: where, when, in which languages and how many copies it was done. `onWords` are the words that date it;
 * `onOther` the same day in another calendar as printed. Languages are ISO 639-1.
 */
export interface Testimonium extends Span {
  readonly on: Day | null;
  readonly onSpan: Span | null;
  readonly onOther: string | null;
  readonly places: readonly string[];
  readonly placeSpan: Span | null;
  readonly languages: readonly string[];
  readonly languagesSpan: Span | null;
  /** The version that decides where the others differ. */
  readonly prevailing: string | null;
  readonly copies: number | null;
}

/** One signature: for whom, and the name under it where it is printed. */
export interface Signatory extends Span { readonly party: string | null; readonly partyName: string | null; readonly person: string | null }

/** What follows the instrument in the same file with a numbering and dates of its own. */
export interface Annex extends Span {
  readonly kind: 'annex' | 'protocol' | 'letter' | 'charter' | 'proclamation' | 'declaration' | 'minutes' | 'schedule' | 'translation';
  readonly title: string;
  readonly articles: readonly Article[];
}

/** Something that the text leaves wrong or open, as a refusal or note code with the words it rests on. */
export interface InstrumentDoubt { readonly code: string; readonly note: string; readonly span: Span | null }

/** An agreement's own text: its extent in the document without what is annexed, and its parts in the order of the text. */
export interface Instrument extends Span {
  readonly title: InstrumentTitle | null;
  readonly parties: readonly InstrumentParty[];
  readonly preamble: Span | null;
  readonly divisions: readonly Division[];
  readonly articles: readonly Article[];
  readonly testimonium: Testimonium | null;
  readonly signatories: readonly Signatory[];
  readonly annexes: readonly Annex[];
  readonly doubts: readonly InstrumentDoubt[];
}
