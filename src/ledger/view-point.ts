import type { Claim, Subject } from '../core/claim.ts';
import { earliest, latest, parseDay, type Day, type Edtf } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Announcement, ReadingRecord } from '../core/record.ts';
import type { Decision, Recorded } from './entry.ts';

/** A point of the record: a position, or a day by which a document had been published (recorded, where it has no date). */
export type Known = { readonly kind: 'seq'; readonly seq: number } | { readonly kind: 'day'; readonly day: Day };

/** Everything that had been heard at a point of the record, each document with its newest reading. */
export interface Heard {
  readonly documents: ReadonlyMap<string, Document>;
  readonly readings: ReadonlyMap<string, ReadingRecord>;
  readonly decisions: readonly Decision[];
  /** Position of the last entry that counts. */
  readonly seq: number;
}

/** A claim with the document it stands in and the subject it is about. */
export interface Told { readonly claim: Claim; readonly subject: Subject; readonly document: Document }

const wasHeard = (document: Document, recordedAt: string, known: Known): boolean =>
  known.kind === 'seq' || (document.published ?? recordedAt.slice(0, 10)) <= known.day;

/** Reads the log up to a point. A later reading of a document takes the place of an earlier one; the earlier stays in the log. */
export const hearUpTo = (log: Iterable<Recorded>, known: Known): Heard => {
  const documents = new Map<string, Document>();
  const readings = new Map<string, ReadingRecord>();
  const decisions: Decision[] = [];
  let seq = 0;
  for (const { seq: at, recordedAt, entry } of log) {
    if (known.kind === 'seq' && at > known.seq) break;
    seq = at;
    if (entry.kind === 'decision') decisions.push(entry.decision);
    else if (entry.kind === 'document') {
      if (wasHeard(entry.document, recordedAt, known)) documents.set(entry.document.id, entry.document);
    } else if (documents.has(entry.reading.document)) readings.set(entry.reading.document, entry.reading);
  }
  return { documents, readings, decisions, seq };
};

/** Order that does not depend on arrival: by publication, then by content. */
export const inOrder = (heard: Heard): readonly { readonly document: Document; readonly reading: ReadingRecord }[] =>
  [...heard.readings.values()]
    .map((reading) => ({ reading, document: heard.documents.get(reading.document)! }))
    .toSorted((a, b) => ((a.document.published ?? '9999') < (b.document.published ?? '9999') ? -1 : (a.document.published ?? '9999') > (b.document.published ?? '9999') ? 1 : a.document.id < b.document.id ? -1 : 1));

/** When a claim's act was surely so: the last day its date may mean, else the day by which it was stated. */
export const surelyBy = (claim: Claim): Day | null => {
  if (claim.fact.on !== null) return latest(claim.fact.on);
  return claim.stated === null ? null : latest(claim.stated);
};

/** True when an act claimed as done had surely happened by a day. */
export const hadHappened = (claim: Claim, on: Day): boolean => {
  const by = surelyBy(claim);
  return by !== null && by <= on;
};

/** First day of a date, for ordering; undated things come last. */
export const firstDay = (d: Edtf | null): Day => (d === null ? ('9999-12-31' as Day) : earliest(d));

/** A typed point of the record: a position or a day. Undefined where it is neither, or lies ahead of the head. */
export const parseKnown = (raw: string | undefined, head: number): Known | undefined => {
  if (raw === undefined) return { kind: 'seq', seq: head };
  const day = parseDay(raw);
  if (day !== undefined) return { kind: 'day', day };
  return /^\d{1,15}$/.test(raw) && Number(raw) <= head ? { kind: 'seq', seq: Number(raw) } : undefined;
};

/** Announcements with their documents. */
export interface Foretold { readonly announcement: Announcement; readonly document: Document }
