import { expect, test } from 'vitest';
import type { EntryIntoForce } from '../../../src/core/clauses.ts';
import type { Day } from '../../../src/core/date.ts';
import { entryOf } from '../../../src/ledger/term/entry.ts';
import { anEvent, said } from './a.ts';

const rule = (more: Partial<EntryIntoForce>): ReturnType<typeof said<EntryIntoForce>> =>
  said({ mode: 'after-nth-ratification', modeAlternatives: [], date: null, n: null, required: [], delay: null, align: null, forLater: null, ...more });
const deposit = (party: string, on: string) => anEvent('deposit', on, { party });

test('the nth deposit starts the delay, and a party that deposits twice counts once', () => {
  const events = [deposit('AAA', '2010-01-31'), deposit('AAA', '2010-02-01'), deposit('BBB', '2010-03-31'), deposit('CCC', '2011-01-01')];
  expect(entryOf(rule({ n: 2, delay: 'P3M' }), events, [])).toMatchObject({ kind: 'derived', on: '2010-06-30' });
});

test('States that are named must be among those who deposit', () => {
  const events = [deposit('AAA', '2010-01-01'), deposit('BBB', '2010-02-01')];
  expect(entryOf(rule({ n: 2, required: ['CCC'] }), events, [])).toMatchObject({ kind: 'waiting', have: 2, need: 2, missing: ['CCC'] });
  expect(entryOf(rule({ n: 2, required: ['CCC'] }), [...events, deposit('CCC', '2012-01-01')], [])).toMatchObject({ kind: 'derived', on: '2012-01-01' });
});

test('both sides must notify; the later note counts', () => {
  const both = rule({ mode: 'after-exchange-of-notifications', delay: 'P2M', align: 'month-start' });
  const first = anEvent('notification', '1999-11-02', { party: 'AAA' });
  expect(entryOf(both, [first], ['AAA', 'BBB'])).toMatchObject({ kind: 'waiting', missing: ['BBB'] });
  expect(entryOf(both, [first, anEvent('notification', '2000-01-31', { party: 'BBB' })], ['AAA', 'BBB'])).toMatchObject({ kind: 'derived', on: '2000-03-01' });
});

test('thirty days are not a month', () => {
  const on = (delay: string) => entryOf(rule({ mode: 'on-signature', delay }), [anEvent('signature', '2009-01-30')], []);
  expect(on('P30D')).toMatchObject({ on: '2009-03-01' });
  expect(on('P1M')).toMatchObject({ on: '2009-02-28' });
});

test('the first day of a month from then on may be the day itself', () => {
  const on = (d: string) => entryOf(rule({ mode: 'on-signature', delay: 'P60D', align: 'next-month-start' }), [anEvent('signature', d)], []);
  expect(on('2005-04-13')).toMatchObject({ on: '2005-07-01' });
  expect(on('2005-05-02')).toMatchObject({ on: '2005-07-01' });
});

test('a date in the text is what was meant, and a deposit known to the month gives no day', () => {
  expect(entryOf(rule({ mode: 'on-date', date: '2002-01-01' as Day }), [], [])).toMatchObject({ kind: 'derived', on: '2002-01-01', cautions: [expect.stringContaining('meant')] });
  expect(entryOf(rule({ n: 1, delay: 'P90D' }), [deposit('AAA', '2005-02')], [])).toMatchObject({ on: '2005-05-02/2005-05-29' });
  expect(entryOf(rule({ n: 1, delay: 'P3M', align: 'month-start' }), [deposit('AAA', '2005-02')], [])).toMatchObject({ on: '2005-05-01' });
  expect(entryOf(rule({ mode: 'other' }), [], [])).toMatchObject({ kind: 'open' });
});
