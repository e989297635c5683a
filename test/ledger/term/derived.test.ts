import { expect, test } from 'vitest';
import type { Clause, FinalClauses } from '../../../src/core/clauses.ts';
import type { Day } from '../../../src/core/date.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { memoryLog } from '../../../src/ledger/memory-log.ts';
import { inCalendar, otherCalendarsDay } from '../../../src/ledger/term/calendars.ts';
import { foldAt } from '../../../src/views/question.ts';
import { timetableOf } from '../../../src/views/timetable.ts';
import { entriesOf, type Report } from '../../a.ts';
import { aRenewal, aTerm } from './a.ts';

const silent: Clause<never> = { kind: 'not-stated' };
const clauses: FinalClauses = {
  entryIntoForce: silent, provisionalApplication: silent, term: silent, renewal: silent, withdrawal: silent, suspension: silent, amendment: silent, depositary: silent, languages: silent, supersedes: silent,
  reservations: silent, territorialScope: silent, accession: silent, survival: silent, done: silent,
};
const stated = <T>(value: T): Clause<T> => ({ kind: 'stated', value, spans: [{ start: 0, end: 30 }], doubts: [] });

/** A document with the agreement's own text in it, as a reader of instruments would record it. */
const withText = (r: Report, own: Partial<FinalClauses>): readonly Entry[] => {
  const [document, reading] = entriesOf(r);
  return reading.kind !== 'reading' ? [] : [document, { ...reading, reading: { ...reading.reading, instruments: [{ subject: 'a1', span: { start: 0, end: 50 }, articles: [], clauses: { ...clauses, ...own } }] } }];
};

const parties = ['IRN', 'RUS'];
const old: Report = { published: '2001-03-13', parties, name: 'basic treaty of two neighbours', facts: [['signature', 'done', '2001-03-12'], ['exchange', 'done', '2002-04-12']] };
const own = { term: stated(aTerm('P10Y', { anchor: 'exchange' })), renewal: stated(aRenewal('P5Y', 'P1Y')) };

const timetable = (claims: Report['facts'], on = '2025-01-20', text: Partial<FinalClauses> = own, notice?: string) => {
  const log = memoryLog();
  log.append([...withText(old, text), ...entriesOf({ published: '2025-01-15', parties, name: 'basic treaty of two neighbours', facts: [['signature', 'done', '2001'], ...claims] })], '2026-01-01T00:00:00Z');
  const fold = foldAt(log.read(), { on: on as Day, known: { kind: 'seq', seq: 99 } });
  expect(fold.agreements.length).toBe(1);
  return timetableOf(fold.agreements[0]!, fold.heard, { on: on as Day, notice: notice as Day | undefined });
};
const kinds = (t: ReturnType<typeof timetable>) => t.conflicts.map((c) => [c.slot, c.claimed, c.implied, c.hypotheses.map((h) => h.kind)]);

test('the treaty\'s own words come before what is told of them', () => {
  const t = timetable([['term', 'done', null, null, 'P20Y']]);
  expect(t.basis).toBe('treaty-text');
  expect(t.schedules.map((s) => [s.anchor.kind, s.anchor.basis, s.current?.to, s.lastNotice])).toEqual([['exchange', 'stated', '2027-04-12', '2026-04-12']]);
});

test('twenty years are ten and twice five, added up', () => {
  expect(kinds(timetable([['term', 'done', null, null, 'P20Y']]))).toEqual([['term', 'P20Y', 'P10Y', ['periods-added-up']]]);
});

test('an end in the year of the signature\'s anniversary was counted from signature', () => {
  expect(kinds(timetable([['expiry', 'planned', '2026-03']]))).toEqual([['expiry', '2026-03', '12 April 2027, renewed then unless notice was given', ['other-anchor']]]);
});

test('the day before the anniversary is the last day in force; the last day for notice is no end', () => {
  expect(kinds(timetable([['expiry', 'planned', '2027-04-11']]))[0]![3]).toEqual(['last-day']);
  expect(kinds(timetable([['expiry', 'planned', '2026-04-12']]))[0]![3]).toEqual(['notice-day']);
});

test('an end that the clause gives is no conflict, nor is one after notice', () => {
  const once = { ...own, renewal: stated(aRenewal('P5Y', 'P1Y', { times: 1 })) };
  expect(kinds(timetable([['expiry', 'done', '2017-04-12']], '2025-01-20', once))).toEqual([]);
  expect(kinds(timetable([['denunciation', 'done', '2011-01-02', 'RUS'], ['expiry', 'done', '2012-04-12']]))).toEqual([]);
});

test('a signature told with the day of the other calendar is explained', () => {
  expect(kinds(timetable([['signature', 'done', '2001-03-22']]))).toEqual([['signature', '2001-03-22', '2001-03-12', ['other-calendar']]]);
});

test('calendars are looked at for their own States only', () => {
  const day = (d: string): Day => d as Day;
  expect(otherCalendarsDay(day('2001-03-12'), day('2001-03-22'), ['FRA'])).toBeUndefined();
  expect(otherCalendarsDay(day('1918-01-14'), day('1918-01-01'), ['RUS'])).toContain('Julian');
  expect(inCalendar(day('1900-02-28'), 'julian').day).toBe(16);
  expect(inCalendar(day('1900-03-14'), 'julian').day).toBe(1);
});

test('entry into force on the day of the last act forgets the delay', () => {
  const entry = { ...own, entryIntoForce: stated({ mode: 'after-ratification-by-all' as const, modeAlternatives: [], date: null, n: null, required: [], delay: 'P30D', align: null, forLater: null }) };
  const t = timetable([['entry-into-force', 'done', '2002-04-12']], '2025-01-20', entry);
  expect(t.entry).toMatchObject({ kind: 'derived', on: '2002-05-12' });
  expect(kinds(t)).toEqual([['entry-into-force', '2002-04-12', '2002-05-12', ['delay-left-out']]]);
});

test('a notice that is asked about is answered from the text', () => {
  const leaving = { ...own, withdrawal: stated({ allowed: true, exits: [{ timing: 'end-of-term' as const, notice: 'P1Y', noticeFrom: 'receipt' as const, window: null, earliestNotice: null, earliestEffect: null, countedFor: 'instrument' as const, noticeBy: null, effectDay: null, align: null, span: { start: 0, end: 3 } }] }) };
  expect(timetable([], '2025-01-20', leaving, '2026-04-13').notice).toMatchObject([{ kind: 'ends', on: '2032-04-12' }]);
});

test('what follows from the anchor that a claim counts from stands beside what follows from the text\'s', () => {
  const t = timetable([['expiry', 'planned', '2026-03']]);
  expect(t.schedules.map((s) => [s.anchor.kind, s.anchor.basis, s.current?.to])).toEqual([['exchange', 'stated', '2027-04-12'], ['signature', 'alternative', '2026-03-12']]);
  expect(timetable([]).schedules.map((s) => s.anchor.kind)).toEqual(['exchange']);
});
