import type { Claim, Subject } from '../core/claim.ts';
import { earliest, latest, parseDay, type Day, type Edtf } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import type { Announcement, ReadingRecord } from '../core/record.ts';
import type { Decided } from './decisions.ts';
import type { Recorded } from './entry.ts';

/** A point of the record: a position, or a day by which a document had been published (received, where it has no date). */
export type Known = { readonly kind: 'seq'; readonly seq: number } | { readonly kind: 'day'; readonly day: Day };

/** Everything that had been heard at a point of the record, each document with its newest reading. */
export interface Heard {
  readonly documents: ReadonlyMap<string, Document>;
  readonly readings: ReadonlyMap<string, ReadingRecord>;
  /** In the order in which they were decided, those taken back among them. */
  readonly decisions: readonly Decided[];
  /** Position of the last entry that counts. */
  readonly seq: number;
}

/** A claim with the document it stands in and the subject it is about. */
export interface Told {
  readonly claim: Claim;
  readonly subject: Subject;
  readonly document: Document;
  /** Where the report comes from before it was reprinted: the id of its first printing. Absent where it was not looked for. */
  readonly origin?: string;
  /** The agency that the document says it is from, lower case. */
  readonly credit?: string | null;
  /** Hashes of the longer quotations in its document. */
  readonly quotes?: readonly string[];
  /** The claim is a clause of the agreement's own text. */
  readonly isText?: boolean;
}

/** The day from which a document counts as heard: that of its publication, else that on which it was received. */
export const heardOn = (document: Pick<Document, 'published' | 'fetchedAt'>): Day => document.published ?? (document.fetchedAt.slice(0, 10) as Day);

/** Place of a document's n-th subject in an order that does not depend on arrival. */
export const positionOf = (document: Pick<Document, 'id' | 'published' | 'fetchedAt'>, n: number): string => `${heardOn(document)}|${document.id}|${String(n).padStart(4, '0')}`;

const wasHeard = (document: Document, known: Known): boolean => known.kind === 'seq' || heardOn(document) <= known.day;

/** Reads the log up to a point. A later reading of a document takes the place of an earlier one; the earlier stays in the log. */
export const hearUpTo = (log: Iterable<Recorded>, known: Known): Heard => {
  const documents = new Map<string, Document>();
  const readings = new Map<string, ReadingRecord>();
  const decisions: Decided[] = [];
  let seq = 0;
  for (const { seq: at, id, recordedAt, entry } of log) {
    if (known.kind === 'seq' && at > known.seq) break;
    seq = at;
    if (entry.kind === 'decision') {
      if (known.kind === 'seq' || recordedAt.slice(0, 10) <= known.day) decisions.push({ seq: at, id, recordedAt, decision: entry.decision });
    } else if (entry.kind === 'document') {
      if (wasHeard(entry.document, known)) documents.set(entry.document.id, entry.document);
    } else if (documents.has(entry.reading.document)) readings.set(entry.reading.document, entry.reading);
  }
  return { documents, readings, decisions, seq };
};

/** Order that does not depend on arrival: by the day on which a document counts as heard, then by content. */
export const inOrder = (heard: Heard): readonly { readonly document: Document; readonly reading: ReadingRecord }[] =>
  [...heard.readings.values()].map((reading) => ({ reading, document: heard.documents.get(reading.document)!, at: positionOf(heard.documents.get(reading.document)!, 0) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** When a claim's act was surely so: the last day its date may mean, else the day by which it was stated. */
export const surelyBy = (claim: Claim): Day | null => {
  if (claim.fact.on !== null) return latest(claim.fact.on);
  return claim.stated === null ? null : latest(claim.stated);
};

const put = <K>(groups: Map<K, Told[]>, key: K, t: Told): void => {
  const list = groups.get(key);
  if (list === undefined) groups.set(key, [t]); else list.push(t);
};

const byId = (x: Told, y: Told): number => (x.claim.id < y.claim.id ? -1 : 1);

/** What was told by days, of one day by a rank, then by ids. Thousands tell of few days: these are sorted, and not all that is told. */
export const inDays = (told: readonly Told[], dayOf: (t: Told) => string, rankOf: (t: Told) => number = () => 0): readonly Told[] => {
  const days = new Map<string, Told[]>();
  for (const t of told) put(days, dayOf(t), t);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, ofDay]) => {
    if (ofDay.length === 1) return ofDay;
    const ranks = new Map<number, Told[]>();
    for (const t of ofDay) put(ranks, rankOf(t), t);
    return [...ranks].toSorted(([a], [b]) => a - b).flatMap(([, list]) => list.sort(byId));
  });
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
