import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import { receive } from '../../src/intake/receive.ts';
import { readStatus } from '../../src/reading/status/index.ts';
import { bondsOf } from '../../src/views/bound.ts';
import { foldAt } from '../../src/views/question.ts';
import { summarise } from '../../src/views/summary.ts';

const day = (d: string): Day => d as Day;
const entriesOf = (text: string, name: string): readonly Entry[] => {
  const [made] = receive(new TextEncoder().encode(text), { name, fetchedAt: '2026-01-01T00:00:00Z', today: day('2026-01-01'), published: undefined, publisher: undefined, encoding: undefined });
  if (made === undefined || !made.ok) throw new Error(made?.refusal.message);
  return [{ kind: 'document', document: made.value }, { kind: 'reading', reading: readStatus(made.value, { name: 'test', version: '1' })! }];
};
const foldOf = (...tables: readonly string[]) => {
  const log = memoryLog();
  log.append(tables.flatMap((t, i) => entriesOf(t, `t${i}.csv`)), '2026-01-01T00:00:00Z');
  return foldAt(log.read(), { on: day('2026-01-01'), known: { kind: 'seq', seq: 99 } });
};
const head = 'register,number,agreement,party,act,date\n';
const rows = (number: string, ...acts: readonly string[]): string => head + acts.map((a) => `river list,${number},Convention on River ${number},${a}`).join('\n');

test('bound from entry to leaving; on the day of leaving no more; and again after coming back', () => {
  const fold = foldOf(rows('1', 'Chile,entry into force,2000-01-01', 'Chile,withdrawal,2005-06-30', 'Chile,entry into force,2010-01-01', 'Peru,entry into force,2001', 'Peru,signature,1999-01-01', 'Chad,signature,1999-01-01'));
  const bonds = bondsOf(fold);
  const on = (d: string) => bonds.parties(fold.agreements[0]!, day(d));
  expect([on('1999-12-31'), on('2000-01-01'), on('2001-06-01'), on('2001-12-31'), on('2005-06-30'), on('2010-01-01')]).toEqual([[], ['CHL'], ['CHL'], ['CHL', 'PER'], ['PER'], ['CHL', 'PER']]);
  expect(summarise(fold.agreements[0]!, day('2011-01-01')).standings.map((s) => [s.party, s.name])).toEqual([['CHL', 'party'], ['PER', 'party'], ['TCD', 'signatory']]);
});

test('entry and leaving on one day leave nobody bound', () => {
  const fold = foldOf(rows('1', 'Chile,withdrawal,2005-06-30', 'Chile,entry into force,2005-06-30'));
  expect(bondsOf(fold).parties(fold.agreements[0]!, day('2006-01-01'))).toEqual([]);
});

test('what binds one, and what binds both', () => {
  const fold = foldOf(rows('1', 'Chile,entry into force,2000-01-01', 'Peru,entry into force,2001-01-01'), rows('2', 'Chile,entry into force,2002-01-01'), rows('3', 'Peru,entry into force,2002-01-01', 'Chile,entry into force,2002-01-01', 'Peru,withdrawal,2003-01-01'));
  const bonds = bondsOf(fold);
  const names = (parties: readonly string[], d: string) => bonds.agreements(parties, day(d)).map((a) => a.members[0]!.subject.register);
  expect(names(['CHL'], '2002-06-01')).toEqual(expect.arrayContaining(['river list:1', 'river list:2', 'river list:3']));
  expect(names(['CHL', 'PER'], '2002-06-01').toSorted()).toEqual(['river list:1', 'river list:3']);
  expect(names(['CHL', 'PER'], '2003-01-01')).toEqual(['river list:1']);
  expect(names(['CHL', 'KEN'], '2003-01-01')).toEqual([]);
});

test('the agreement\'s own entry into force binds both of two, and of more nobody that is not named', () => {
  const two = foldOf(rows('1', ',entry into force,2000-01-01', 'Chile,signature,1999-01-01', 'Peru,signature,1999-01-01'));
  expect(bondsOf(two).parties(two.agreements[0]!, day('2001-01-01'))).toEqual(['CHL', 'PER']);
  const three = foldOf(rows('1', ',entry into force,2000-01-01', 'Chile,signature,1999-01-01', 'Peru,signature,1999-01-01', 'Chad,entry into force,2000-01-01'));
  expect(bondsOf(three).parties(three.agreements[0]!, day('2001-01-01'))).toEqual(['TCD']);
});

test('one number in one register is one agreement, whatever it is called; two numbers are two, however alike', () => {
  const fold = foldOf(head + 'river list,1,Convention on Rivers,Chile,signature,2000-01-01', head + 'river list,1,Rivers Convention (amended),Peru,signature,2000-01-02', head + 'river list,2,Convention on Rivers,Chile,signature,2000-01-01', head + 'lake list,1,Convention on Rivers,Chile,signature,2000-01-01');
  expect(fold.agreements.map((a) => a.members.length).toSorted()).toEqual([1, 1, 2]);
});

test('a party listed twice is bound until it has left as often', () => {
  const fold = foldOf(rows('1', 'Chile,entry into force,2000-01-01', 'Chile,entry into force,2000-01-01', 'Chile,withdrawal,2001-01-01'));
  expect(bondsOf(fold).parties(fold.agreements[0]!, day('2002-01-01'))).toEqual(['CHL']);
});

test('rows in an order that cannot be are shown as a conflict, with both rows', () => {
  const fold = foldOf(rows('1', 'Chile,ratification,2000-01-01', 'Chile,signature,2001-01-01', 'Peru,entry into force,1999', 'Peru,accession,1999-05-01', 'Chad,withdrawal,1990-01-01', 'Chad,entry into force,1995-01-01'));
  const conflicts = summarise(fold.agreements[0]!, day('2020-01-01')).conflicts.filter((c) => c.slot === 'order');
  expect(conflicts.map((c) => c.note).toSorted()).toEqual(['CHL: consent before signature', 'TCD: out before in']);
  expect(conflicts[0]!.readings.map((r) => r.told[0]!.claim.exact)).toEqual(['Chile,ratification,2000-01-01', 'Chile,signature,2001-01-01']);
});
