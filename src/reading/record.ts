import type { Claim, Saying, Subject } from '../core/claim.ts';
import { contentId, type DocumentId } from '../core/id.ts';
import type { FinalClauses } from '../core/clauses.ts';
import type { Announcement, EventRecord, InstrumentRecord, ReaderVersion, ReadingRecord } from '../core/record.ts';
import { isLawful, quote, type Span } from '../core/span.ts';
import type { Day } from '../core/date.ts';
import type { Attribution, FoundAgreement, FoundFact, FoundInstrument, Reading } from './reading.ts';
import { refusalCounts } from './refused.ts';

const saying = (a: Attribution): Saying => ({
  class: a.class, speaker: a.speaker, source: a.source[0] ?? null, addressee: a.addressee, medium: a.medium, saidOn: a.saidOn,
});

/** From the innermost speaker outward, along `within`; a circle cannot arise, and would be cut. */
const chain = (reading: Reading, id: string | null): readonly Saying[] => {
  const out: Saying[] = [];
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at);) {
    seen.add(at);
    const a = reading.attributions.find((x) => x.id === at);
    if (a === undefined) break;
    out.push(saying(a));
    at = a.within;
  }
  return out;
};

const subjectOf = (a: FoundAgreement): Subject => ({ key: a.key, name: a.name, names: a.names, kind: a.kind, parties: a.parties, multilateral: a.multilateral, mentions: a.mentions });

const idOf = (document: DocumentId, subject: string, f: FoundFact): Claim['id'] =>
  contentId('claim', [document, subject, f.type, f.status, f.date, f.party, f.place, f.value, f.evidence.start, f.evidence.end, ...(f.part === undefined && f.effect === undefined ? [] : [f.part ?? null, f.effect ?? null])]);

const claimOf = (reading: Reading, published: Day | null, document: DocumentId, a: FoundAgreement, f: FoundFact): Claim => ({
  id: idOf(document, a.key, f), document, subject: a.key,
  fact: { type: f.type, mode: f.status, on: f.date, party: f.party, place: f.place, value: f.value, ...(f.part === undefined ? {} : { part: f.part }), ...(f.effect === undefined ? {} : { effect: f.effect }) },
  evidence: f.evidence, exact: quote(reading.text, f.evidence), chain: chain(reading, f.attribution), stated: f.saidOn ?? published,
  basis: f.basis === 'stated' ? { kind: 'stated' } : { kind: 'inferred', rule: f.rule ?? '', from: f.from.flatMap((i) => (a.facts[i] === undefined ? [] : [idOf(document, a.key, a.facts[i])])) },
});

const notRead: { readonly kind: 'unread'; readonly spans: readonly Span[]; readonly why: string } = { kind: 'unread', spans: [], why: 'the final clauses were not read' };
const clausesNotRead: FinalClauses = {
  entryIntoForce: notRead, provisionalApplication: notRead, term: notRead, renewal: notRead, withdrawal: notRead, suspension: notRead, amendment: notRead, depositary: notRead, languages: notRead,
  supersedes: notRead, reservations: notRead, territorialScope: notRead, accession: notRead, survival: notRead, done: notRead,
};

/** An instrument as the ledger keeps it. */
export const instrumentOf = ({ start, end, subject, articles, clauses, ...parts }: FoundInstrument): InstrumentRecord => ({ subject, span: { start, end }, articles, clauses: clauses ?? clausesNotRead, parts });

/**
 * A reading as the ledger keeps it. A finding whose span is not in the text is refused and counted, never kept:
 * no exact quote, no claim.
 */
export const toRecord = (reading: Reading, document: DocumentId, reader: ReaderVersion): ReadingRecord => {
  const refused: string[] = [];
  const shown = (span: Span): boolean => {
    if (isLawful(span, reading.text.length)) return true;
    refused.push('claim/no-evidence');
    return false;
  };
  const claims = reading.agreements.flatMap((a) => a.facts.filter((f) => shown(f.evidence)).map((f) => claimOf(reading, reading.published, document, a, f)));
  const announcements = reading.expected.filter((e) => e.agreement === null && shown(e.evidence)).map((e): Announcement => ({
    id: contentId('claim', [document, 'announcement', e.what, e.due, e.evidence.start, e.evidence.end]), what: e.what, subject: e.agreement, actors: e.actors, persons: e.persons,
    place: e.place, due: e.due, evidence: e.evidence, exact: quote(reading.text, e.evidence), chain: chain(reading, e.attribution),
  }));
  const events = reading.events.filter((e) => shown(e.evidence)).map((e): EventRecord => ({
    id: contentId('claim', [document, 'event', e.type, e.date, e.evidence.start, e.evidence.end]), type: e.type, mode: e.mode, status: e.status,
    actors: e.actors.flatMap((x) => (x.id === null ? [] : [x.id])), recipients: e.recipients.flatMap((x) => (x.id === null ? [] : [x.id])), on: e.date,
    evidence: e.evidence, exact: quote(reading.text, e.evidence), chain: chain(reading, e.attribution),
  }));
  const unique = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => list.filter((x, i) => list.findIndex((y) => y.id === x.id) === i);
  return {
    document, reader, subjects: reading.agreements.map(subjectOf), claims: unique(claims), announcements: unique(announcements), events: unique(events),
    ...(reading.instruments.length === 0 ? {} : { instruments: reading.instruments.map(instrumentOf) }), refused: [...reading.refused, ...refusalCounts(refused)],
  };
};
