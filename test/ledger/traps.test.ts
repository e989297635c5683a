import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import type { Known } from '../../src/ledger/view-point.ts';
import { foldAt } from '../../src/views/question.ts';
import { summarise, type Summary } from '../../src/views/summary.ts';
import { entriesOf, type Report, type Said } from '../a.ts';

// Each trap of the vocabulary alone, in the fewest reports that show it; test/stories tells them mixed as they come in life.
const three = ['IRN', 'OMN', 'RUS'];
const two = ['IRN', 'RUS'];

const record = (reports: readonly Report[]) => {
  const log = memoryLog();
  log.append(reports.flatMap(entriesOf), '2030-01-01T00:00:00Z');
  return log;
};

const at = (reports: readonly Report[], on: string, known?: Known): Summary => {
  const log = record(reports);
  const fold = foldAt(log.read(), { on: on as Day, known: known ?? { kind: 'seq', seq: log.head().seq } });
  expect(fold.agreements).toHaveLength(1);
  return summarise(fold.agreements[0]!, on as Day, fold.rulings);
};

const told = (published: string, parties: readonly string[], ...facts: readonly Said[]): Report => ({ published, parties, facts });
const said = (published: string, by: string, parties: readonly string[], ...facts: readonly Said[]): Report => ({ published, parties, facts, by });
const where = (s: Summary, party: string): string | undefined => s.standings.find((x) => x.party === party)?.name;
const came = (s: Summary, what: string): readonly string[] => s.expectations.filter((e) => e.what === what).map((e) => e.outcome);

const inForce: Said = ['entry-into-force', 'done', '2024-03-01'];

test('accession needs no signature, and binds before force as consent', () => {
  const acceded = told('2024-01-10', three, ['accession', 'done', '2024-01-09', 'OMN']);
  expect(where(at([acceded], '2024-02-01'), 'OMN')).toBe('contracting-state');
  expect(where(at([acceded, told('2024-03-02', three, inForce)], '2024-03-02'), 'OMN')).toBe('party');
});

test('consent taken back leads to the signature that stands, and to nothing where there was none', () => {
  const signed: Said = ['signature', 'done', '2023-05-01', 'RUS'];
  const gone = told('2024-06-02', three, ['revocation-of-consent', 'done', '2024-06-01', 'RUS']);
  expect(where(at([told('2024-01-02', three, signed, ['ratification', 'done', '2024-01-01', 'RUS']), gone], '2024-07-01'), 'RUS')).toBe('signatory');
  expect(where(at([told('2024-01-02', three, ['accession', 'done', '2024-01-01', 'RUS']), gone], '2024-07-01'), 'RUS')).toBe('third-state');
});

test('a party leaves with the effect of its notice and not with the notice', () => {
  const notice = told('2024-06-02', three, ['denunciation', 'done', '2024-06-01', 'RUS'], ['withdrawal', 'planned', '2025-06-01', 'RUS']);
  const bound = told('2024-03-02', three, inForce, ['ratification', 'done', '2024-01-01', 'RUS']);
  const leaving = at([bound, notice], '2024-12-01');
  expect(where(leaving, 'RUS')).toBe('party');
  expect(leaving.standings.find((x) => x.party === 'RUS')?.isLeaving).toBe(true);
  expect(came(leaving, 'withdrawal')).toEqual(['open']);
  const gone = at([bound, notice, told('2025-06-03', three, ['withdrawal', 'done', '2025-06-01', 'RUS'])], '2025-06-03');
  expect(where(gone, 'RUS')).toBe('former-party');
  expect(came(gone, 'withdrawal')).toEqual(['met']);
});

test('somebody not named brings neither force nor leaving about', () => {
  const rumour = said('2024-06-02', 'officials', three, ['withdrawal', 'done', '2024-06-01', 'RUS']);
  const bound = told('2024-03-02', three, inForce, ['ratification', 'done', '2024-01-01', 'RUS']);
  expect(where(at([bound, rumour], '2024-07-01'), 'RUS')).toBe('party');
  expect(where(at([told('2024-01-02', two, ['signature', 'done', '2024-01-01']), said('2024-06-02', 'officials', two, ['entry-into-force', 'done', '2024-06-01'])], '2024-07-01'), 'RUS')).toBe('signatory');
});

test('suspension does not end being a party, nor does that of a part suspend the whole', () => {
  const bound = told('2024-03-02', two, inForce);
  const whole = at([bound, told('2024-06-02', two, ['suspension', 'done', '2024-06-01', 'RUS'])], '2024-07-01');
  expect([where(whole, 'RUS'), whole.stage.name, whole.standings.find((x) => x.party === 'RUS')?.suspended]).toEqual(['party', 'suspended', true]);
  const part = at([bound, told('2024-06-02', two, ['suspension', 'done', '2024-06-01', 'RUS', null, 'Part II'])], '2024-07-01');
  expect([where(part, 'RUS'), part.stage.name, part.standings.find((x) => x.party === 'RUS')?.suspended]).toEqual(['party', 'in-force', false]);
  expect(part.positions.map((p) => p.slot)).toContain('suspension/RUS (Part II)');
});

test('provisional application binds nobody, and is less than the force that was announced', () => {
  const s = at([told('2024-01-02', two, ['signature', 'done', '2024-01-01'], ['entry-into-force', 'planned', '2024-02-01']), told('2024-02-02', two, ['provisional-application', 'done', '2024-02-01'])], '2024-03-01');
  expect([s.stage.name, where(s, 'IRN'), s.standings[0]?.provisional]).toEqual(['provisionally-applied', 'signatory', true]);
  expect(came(s, 'entry-into-force')).toEqual(['lesser']);
});

test('force in a part is no force of the whole, makes a party of that part, and is less than was announced', () => {
  const s = at([told('2024-01-02', two, ['signature', 'done', '2024-01-01'], ['entry-into-force', 'planned', '2024-02-01']), told('2024-02-02', two, ['entry-into-force', 'done', '2024-02-01', null, null, 'Part I'])], '2024-03-01');
  expect([s.stage.name, where(s, 'IRN'), s.standings[0]?.parts]).toEqual(['in-force-in-part', 'party', ['Part I']]);
  expect(came(s, 'entry-into-force')).toEqual(['lesser']);
});

test('force that reaches back is of its own day; the day of effect, told for it, is a near miss and no other agreement', () => {
  const back = told('2025-04-11', two, ['signature', 'done', '2024-11-17'], ['entry-into-force', 'done', '2025-04-10', null, null, null, '2024-01-01']);
  expect(at([back], '2024-12-31').stage.name).toBe('signed');
  const s = at([back, said('2025-05-01', 'Ministry of Finance', two, ['entry-into-force', 'done', '2024-01-01'])], '2025-05-02');
  expect(s.conflicts.map((c) => [c.slot, c.near?.kind])).toEqual([['entry-into-force', 'effect']]);
});

test('a successor stands where the one before stood, from the day of effect; who came apart keeps a place, who united does not', () => {
  const bound = told('2024-03-02', three, inForce, ['ratification', 'done', '2024-01-01', 'RUS'], ['ratification', 'done', '2024-01-01', 'IRN']);
  const apart = at([bound, told('2025-02-02', three, ['succession', 'done', '2025-02-01', 'OMN', 'RUS', null, '2024-09-01'])], '2024-10-01');
  expect([where(apart, 'OMN'), where(apart, 'RUS')]).toEqual(['party', 'party']);
  const united = at([bound, told('2025-02-02', three, ['succession', 'done', '2025-02-01', 'IRN', 'RUS'])], '2025-03-01');
  expect([where(united, 'IRN'), where(united, 'RUS')]).toEqual(['party', 'former-party']);
});

test('both clocks: what was so on a day, as far as was known by another', () => {
  const reports = [told('2024-01-02', two, ['signature', 'done', '2024-01-01']), told('2024-09-02', two, ['entry-into-force', 'done', '2024-03-01'])];
  expect(at(reports, '2024-06-01').stage.name).toBe('in-force');
  expect(at(reports, '2024-06-01', { kind: 'day', day: '2024-08-31' as Day }).stage.name).toBe('signed');
  expect(at(reports, '2024-02-01').stage.name).toBe('signed');
});

test.each([
  ['a vaguer date', [['signature', 'done', '2024-01-17']], [['signature', 'done', '2024-01']], null],
  ['an uncertain date', [['signature', 'done', '2024-01-17']], [['signature', 'done', '2024-01-19~']], null],
  ['an undated account', [['signature', 'done', '2024-01-17']], [['signature', 'done', null]], null],
  ['steps of consent', [['ratification', 'done', '2024-01-17', 'RUS']], [['ratification', 'done', '2024-04-21', 'RUS']], null],
  ['a plan that moved', [['signature', 'planned', '2024-05-17']], [['signature', 'planned', '2024-06-01']], null],
  ['a day apart', [['signature', 'done', '2024-01-17']], [['signature', 'done', '2024-01-18']], 'day-apart'],
  ['the day of another act', [['entry-into-force', 'done', '2024-03-01'], ['exchange', 'done', '2024-02-01']], [['entry-into-force', 'done', '2024-02-01']], 'another-act'],
  ['the day for one party', [['entry-into-force', 'done', '2024-03-01'], ['entry-into-force', 'done', '2024-05-01', 'RUS']], [['entry-into-force', 'done', '2024-05-01']], 'scope'],
  ['the day of a part', [['entry-into-force', 'done', '2024-03-01'], ['entry-into-force', 'done', '2024-02-01', null, null, 'Part I']], [['entry-into-force', 'done', '2024-02-01']], 'part'],
  ['another calendar', [['signature', 'done', '2001-03-12']], [['signature', 'done', '2001-03-22']], 'calendar'],
  ['another day', [['signature', 'done', '2024-01-17']], [['signature', 'done', '2024-01-25']], 'plain'],
] as const)('%s is told apart from a contradiction', (_, first, second, near) => {
  const s = at([{ published: '2024-06-10', parties: two, facts: first, publisher: 'A Paper' }, { published: '2024-06-12', parties: two, facts: second, publisher: 'Another Paper' }], '2024-06-20');
  expect(s.conflicts.map((c) => c.near?.kind ?? 'plain')).toEqual(near === null ? [] : [near]);
});

const planned: Said = ['signature', 'planned', '2024-05-10'];
test.each([
  ['met', '2024-06-01', [planned], [['signature', 'done', '2024-05-10']]],
  ['met-late', '2024-06-01', [planned], [['signature', 'done', '2024-05-20']]],
  ['lesser', '2024-06-01', [planned], [['text-agreed', 'done', '2024-05-10']]],
  ['overdue', '2024-06-01', [planned], []],
  ['open', '2024-05-01', [planned], []],
  ['unknown', '2024-06-01', [['signature', 'planned', null]], []],
] as const)('an announcement comes out as %s', (outcome, on, first, second) => {
  expect(came(at([told('2024-04-01', two, ...first), told('2024-05-21', two, ...second)], on), 'signature')).toEqual([outcome]);
});

test('dates that slipped are one history, and one that is only sharper is no slip', () => {
  const s = at([told('2024-04-01', two, ['signature', 'planned', '2024-05']), told('2024-04-20', two, ['signature', 'planned', '2024-05-10']), told('2024-05-09', two, ['signature', 'planned', '2024-06-01']), told('2024-06-02', two, ['signature', 'done', '2024-06-01'])], '2024-06-03');
  expect(s.expectations.map((e) => [e.what, e.due, e.slips, e.history.length, e.outcome])).toEqual([['signature', '2024-06-01', 1, 3, 'met']]);
});

test('an end that was put off and the new one are two', () => {
  const s = at([told('2024-04-01', two, ['expiry', 'planned', '2024-05-10']), told('2024-05-09', two, ['extension', 'done', '2024-05-08', null, 'P60D']), told('2024-06-01', two, ['expiry', 'planned', '2024-07-09'])], '2024-06-03');
  expect(s.expectations.map((e) => [e.what, e.due, e.outcome])).toEqual([['expiry', '2024-05-10', 'called-off'], ['expiry', '2024-07-09', 'open']]);
});
