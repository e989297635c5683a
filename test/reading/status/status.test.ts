import { expect, test } from 'vitest';
import { growth } from '../../growth.ts';
import type { Day } from '../../../src/core/date.ts';
import { quote } from '../../../src/core/span.ts';
import { receive } from '../../../src/intake/receive.ts';
import { readStatus } from '../../../src/reading/status/index.ts';

const read = (text: string, name = 'convention-on-bridges.csv') => {
  const [made] = receive(new TextEncoder().encode(text), { name, fetchedAt: '2026-01-01T00:00:00Z', today: '2026-01-01' as Day, published: undefined, publisher: undefined, encoding: undefined });
  if (made === undefined || !made.ok) throw new Error(made?.refusal.message);
  const record = readStatus(made.value, { name: 'test', version: '1' });
  for (const c of record?.claims ?? []) expect(quote(made.value.text, c.evidence)).toBe(c.exact);
  return record;
};
const facts = (text: string, name?: string) => read(text, name)?.claims.map((c) => [c.fact.party, c.fact.type, c.fact.on, c.fact.value]);

test('the letters of the United Nations stay beside the act they stand for', () => {
  expect(facts([
    'Convention on Shared Bridges', 'Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a), Succession(d)',
    'Albania\t\t4 Oct 1994 a', 'Belgium 1\t17 Jul 1980 s\t', 'Bolivia (Plurinational State of)\t8 Jun 1979\t8 Jun 1990 A', 'European Union\t\t23 Dec 2010 c', 'Fiji\t\t28 Aug 1995 d', 'Japan\t1 Jan 1980\t25 Jun 1985', 'Finland\t\t4 Sep 1986 AA',
  ].join('\n'))).toEqual([
    ['ALB', 'accession', '1994-10-04', 'a'], ['BEL', 'signature', '1980-07-17', 'definitive (s)'], ['BOL', 'signature', '1979-06-08', null], ['BOL', 'acceptance', '1990-06-08', 'A'], ['EU', 'ratification', '2010-12-23', 'c'],
    ['FJI', 'succession', '1995-08-28', 'd'], ['JPN', 'signature', '1980-01-01', null], ['JPN', 'ratification', '1985-06-25', null], ['FIN', 'approval', '1986-09-04', 'AA'],
  ]);
});

test('in the Dutch register A is accession and S is a signature that binds; notice and effect of leaving are two acts', () => {
  expect(facts([
    'Party,Signature,Provisional application,Ratification,Entry into force,Renunciation,Termination',
    '"Netherlands, the Kingdom of the",22-07-2015,22-07-2015,02-07-2020 (R),02-08-2020,,', 'Malta,,,03-02-2011 (A),04-05-2011,01-02-2019,01-02-2020', 'Norway,,,14-06-2015 (S),02-08-2020,,',
  ].join('\n'))).toEqual([
    ['NLD', 'signature', '2015-07-22', null], ['NLD', 'provisional-application', '2015-07-22', null], ['NLD', 'ratification', '2020-07-02', 'R'], ['NLD', 'entry-into-force', '2020-08-02', null],
    ['MLT', 'accession', '2011-02-03', 'A'], ['MLT', 'entry-into-force', '2011-05-04', null], ['MLT', 'denunciation', '2019-02-01', null], ['MLT', 'termination', '2020-02-01', null],
    ['NOR', 'signature', '2015-06-14', 'definitive (S)'], ['NOR', 'entry-into-force', '2020-08-02', null],
  ]);
});

test('the same table in Dutch', () => {
  expect(facts(['Partij;Ondertekening;Ratificatie;In werking;Opzegging', 'Nederlanden, het Koninkrijk der;03-03-2017;19-09-2017 (R);05-12-2020;', 'Italië;03-02-2017;12-07-2017 (T);05-12-2020;'].join('\n')))
    .toEqual([['NLD', 'signature', '2017-03-03', null], ['NLD', 'ratification', '2017-09-19', 'R'], ['NLD', 'entry-into-force', '2020-12-05', null], ['ITA', 'signature', '2017-02-03', null], ['ITA', 'accession', '2017-07-12', 'T'], ['ITA', 'entry-into-force', '2020-12-05', null]]);
});

test('a plain list has one act a row; agreements are told apart by their numbers', () => {
  const r = read(['register,number,agreement,party,act,date', 'lake register,7,Pact on Lakes,Chad,signature,1990-05', 'lake register,7,Pact on Lakes,Chad,entry_into_force,1991', 'lake register,8,"Pact on Lakes, second",Niger,withdrawal,2001-02-03', 'lake register,8,"Pact on Lakes, second",,entry into force,2000-01-01'].join('\n'))!;
  expect(r.subjects.map((s) => [s.key, s.name, s.register, s.parties])).toEqual([['a1', 'Pact on Lakes', 'lake register:7', ['TCD']], ['a2', 'Pact on Lakes, second', 'lake register:8', ['NER']]]);
  expect(r.claims.map((c) => [c.subject, c.fact.party, c.fact.type, c.fact.on, c.fact.value])).toEqual([
    ['a1', 'TCD', 'signature', '1990-05', null], ['a1', 'TCD', 'entry-into-force', '1991', null], ['a2', 'NER', 'termination', '2001-02-03', 'withdrawal'], ['a2', null, 'entry-into-force', '2000-01-01', null],
  ]);
});

test('rows that contradict one another are all kept, and counted', () => {
  const r = read(['party,signature,ratification,entry into force,termination', 'Chile,2001-01-01,2000-01-01,1999-01-01,1998-01-01', 'Peru,1999-05-05; 2003-05-05,2004-01-01,,', 'Utopia,2001-02-30,2002-02-03,,'].join('\n'))!;
  expect(r.claims.length).toBe(8);
  expect(Object.fromEntries(r.refused.map((x) => [x.code, x.count]))).toEqual({ 'status/out-of-order': 1, 'status/two-dates': 1, 'status/unknown-party': 1, 'status/bad-date': 1 });
  expect(r.subjects[0]!.parties).toContain('Utopia');
});

test('a date that could be two days is kept to the year, unless the table shows which way it writes', () => {
  expect(facts('party,signature\nChile,3/4/2001\nPeru,4/5/2002')).toEqual([['CHL', 'signature', '2001', null], ['PER', 'signature', '2002', null]]);
  expect(facts('party,signature\nChile,3/4/2001\nPeru,4/25/2002')).toEqual([['CHL', 'signature', '2001-03-04', null], ['PER', 'signature', '2002-04-25', null]]);
});

test('States that are no more keep their own name; a letter in a column of its own is part of the words', () => {
  const r = read('Convention on Shared Bridges\nPartij;Ondertekening;Ratificatie;Type*\nCzechoslovakia;01-03-1980;;\nChile;;05-05-1996;T', 'bridges.csv')!;
  expect(r.claims.map((c) => [c.fact.party, c.fact.type, c.fact.value, c.exact])).toEqual([['Czechoslovakia', 'signature', null, 'Czechoslovakia;01-03-1980'], ['CHL', 'accession', 'T', 'Chile;;05-05-1996;T']]);
});

test('what is no status table is left to other readers', () => {
  expect(read('The parties, signature in hand, met on 3 May 2001.\nThey talked, and went home, and said nothing.', 'a.txt')).toBeUndefined();
  expect(read('city,people\nParis,2000000\nRome,1000000')).toBeUndefined();
  expect(read('party,signature\n')).toBeUndefined();
});

test('a table of any size takes time in step with its size', () => {
  const open = (n: number): string => `party,signature,"ratification\n${'x'.repeat(n)}`;
  const many = (n: number): string => 'party,\n'.repeat(n);
  expect(read(open(200_000))).toBeUndefined();
  expect(read(many(60_000))).toBeUndefined();
  expect(growth((n) => { read(open(n)); }, 200_000)).toBeLessThan(9);
  expect(growth((n) => { read(many(n)); }, 20_000)).toBeLessThan(9);
});
