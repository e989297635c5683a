import { expect, test } from 'vitest';
import type { Edtf } from '../../src/core/date.ts';
import type { Document } from '../../src/core/document.ts';
import { contentId } from '../../src/core/id.ts';
import type { Announcement, EventRecord, ReadingRecord } from '../../src/core/record.ts';
import { heldAs, meetingsHeld } from '../../src/ledger/meetings.ts';
import { entriesOf } from '../a.ts';

const paperOf = (published: string, events: readonly EventRecord[]): { readonly document: Document; readonly reading: ReadingRecord } => {
  const [document, reading] = entriesOf({ published, parties: ['IRN', 'OMN'], facts: [], name: `treaty of ${published}` });
  if (document.kind !== 'document' || reading.kind !== 'reading') throw new Error('no document');
  return { document: document.document, reading: { ...reading.reading, events } };
};

const met = (on: string | null, actors: readonly string[], status: EventRecord['status'] = 'done', type = 'CONSULT'): EventRecord =>
  ({ id: contentId('claim', [on, actors.join(), status, type]), type, mode: null, status, actors: actors.slice(0, 1), recipients: actors.slice(1), on: on as Edtf | null, evidence: { start: 0, end: 3 }, exact: 'met', chain: [] });

const announced = (due: string | null, actors: readonly string[]): Announcement =>
  ({ id: contentId('claim', ['announced', due]), what: 'talks', subject: null, actors, persons: [], place: null, due: due as Edtf | null, evidence: { start: 0, end: 3 }, exact: 'to meet', chain: [] });

const outcome = (a: Announcement, published: string, event: EventRecord): boolean => {
  const paper = paperOf(published, [event]);
  return heldAs(a, paperOf('2025-03-01', []).document, meetingsHeld([paper.reading], () => paper.document)) !== undefined;
};

test('a meeting was held if all who were to meet are said to have met within its days', () => {
  expect(outcome(announced('2025-03-05', ['IRN', 'OMN']), '2025-03-06', met('2025-03-05', ['OMN', 'IRN']))).toBe(true);
  expect(outcome(announced('2025-03-05', ['IRN', 'OMN']), '2025-03-06', met('2025-03-04', ['IRN', 'OMN']))).toBe(true);
  expect(outcome(announced('2025-03', ['IRN', 'OMN']), '2025-04-02', met('2025-03-30', ['IRN', 'OMN', 'QAT']))).toBe(true);
});

test('another day, other people, a plan, a quarrel and an older report are no such meeting', () => {
  const talks = announced('2025-03-05', ['IRN', 'OMN']);
  expect(outcome(talks, '2025-03-09', met('2025-03-08', ['IRN', 'OMN']))).toBe(false);
  expect(outcome(talks, '2025-03-06', met('2025-03', ['IRN', 'OMN']))).toBe(false);
  expect(outcome(talks, '2025-03-06', met(null, ['IRN', 'OMN']))).toBe(false);
  expect(outcome(talks, '2025-03-06', met('2025-03-05', ['IRN', 'QAT']))).toBe(false);
  expect(outcome(talks, '2025-03-06', met('2025-03-05', ['IRN', 'OMN'], 'planned'))).toBe(false);
  expect(outcome(talks, '2025-03-06', met('2025-03-05', ['IRN', 'OMN'], 'done', 'PROTEST'))).toBe(false);
  expect(outcome(talks, '2025-02-27', met('2025-03-05', ['IRN', 'OMN']))).toBe(false);
  expect(outcome(announced(null, ['IRN', 'OMN']), '2025-03-06', met('2025-03-05', ['IRN', 'OMN']))).toBe(false);
  expect(outcome(announced('2025-03-05', []), '2025-03-06', met('2025-03-05', ['IRN', 'OMN']))).toBe(false);
});
