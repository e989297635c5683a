import { expect, test } from 'vitest';
import type { Day, Edtf } from '../../../src/core/date.ts';
import { noticeOn, schedulesOf, type TermCase } from '../../../src/ledger/term/schedule.ts';
import { aCase, anEvent, anExit, aRenewal, aTerm, said } from './a.ts';

const day = (d: string): Day => d as Day;
const only = (c: TermCase, on: string) => schedulesOf(c, day(on))[0]!;
const inForce = anEvent('entry-into-force', '2002-04-12');
const tenThenFive = { term: said(aTerm('P10Y'), 'a first period of ten years'), renewal: said(aRenewal('P5Y', 'P1Y'), 'renewed for five years at a time') };

test('every number stands in a sentence with the words it rests on', () => {
  const s = only(aCase(tenThenFive, [inForce]), '2024-06-01');
  expect(s.steps[0]!.text).toBe('in force 12 April 2002 + P10Y = 12 April 2012, renewed by P5Y three times → period to 12 April 2027; notice in writing by 12 April 2026');
  expect(s.steps[0]!.grounds.map((g) => g.exact)).toEqual(['a first period of ten years', 'entry-into-force on 2002-04-12', 'renewed for five years at a time']);
});

test('on the anniversary the next period has begun; the day before is the last day of the old one', () => {
  const c = aCase(tenThenFive, [inForce]);
  expect(only(c, '2012-04-11').current).toMatchObject({ index: 0, to: '2012-04-12', lastDay: '2012-04-11' });
  expect(only(c, '2012-04-12').current).toMatchObject({ index: 1, from: '2012-04-12', to: '2017-04-12' });
});

test('an anchor that the text leaves open gives the schedules side by side', () => {
  const c = aCase({ ...tenThenFive, term: said(aTerm('P10Y', { isAnchorAssumed: true })) }, [anEvent('signature', '2001-03-12'), anEvent('exchange', '2002')]);
  const all = schedulesOf(c, day('2025-01-20'));
  expect(all.map((s) => [s.anchor.kind, s.current?.to, s.lastNotice])).toEqual([['exchange', '2027', '2026'], ['signature', '2026-03-12', '2025-03-12']]);
});

test('a vague anchor stays vague, and says so where the day falls inside it', () => {
  const c = aCase(tenThenFive, [anEvent('entry-into-force', '2002')]);
  expect(only(c, '2026-05-01')).toMatchObject({ state: 'running', lastNotice: '2026' });
  expect(only(c, '2027-05-01').state).toBe('unsure');
  expect(only(c, '2028-05-01').current?.to).toBe('2032');
});

test('the first notice period may differ from later ones', () => {
  const c = aCase({ term: said(aTerm('P10Y')), renewal: said(aRenewal('P10Y', 'P12M', { laterOptOut: 'P6M' })) }, [inForce]);
  expect(only(c, '2011-01-01').lastNotice).toBe('2011-04-12');
  expect(only(c, '2021-01-01').lastNotice).toBe('2021-10-12');
});

test('a renewal that happens once ends with its period', () => {
  const c = aCase({ term: said(aTerm('P10Y')), renewal: said(aRenewal('P5Y', null, { times: 1 })) }, [inForce]);
  expect(only(c, '2014-01-01')).toMatchObject({ end: '2017-04-12', state: 'running' });
  expect(only(c, '2017-04-12').state).toBe('over');
});

test('an act that prolongs moves the end, and later periods are counted from there', () => {
  const c = aCase(tenThenFive, [inForce, anEvent('extension', '2011-09-01', { length: 'P1Y' })]);
  expect(only(c, '2012-06-01').current?.to).toBe('2013-04-12');
  expect(only(c, '2014-06-01').current?.to).toBe('2018-04-12');
});

test('where it goes on until notice there is no further end', () => {
  const c = aCase({ term: said(aTerm('P10Y')), renewal: said(aRenewal('indefinite')), withdrawal: said({ allowed: true, exits: [anExit('after-initial', 'P1Y')] }) }, [inForce]);
  expect(only(c, '2013-01-01')).toMatchObject({ state: 'open', end: null });
  expect(noticeOn(c, only(c, '2010-01-01'), day('2010-01-01'))[0]).toMatchObject({ kind: 'ends', on: '2012-04-12' });
  expect(noticeOn(c, only(c, '2013-01-01'), day('2013-01-01'))[0]).toMatchObject({ kind: 'ends', on: '2014-01-01' });
});

test('notice in time ends the agreement with its period, late notice with the next', () => {
  const c = (on: string): TermCase => aCase(tenThenFive, [inForce, anEvent('notice', on)]);
  expect(only(c('2026-04-12'), '2026-05-01')).toMatchObject({ end: '2027-04-12' });
  expect(only(c('2026-04-13'), '2026-05-01')).toMatchObject({ end: null });
  expect(only(c('2026-04-13'), '2028-05-01')).toMatchObject({ end: '2032-04-12' });
});

test('a window opens and closes', () => {
  const c = aCase({ ...tenThenFive, withdrawal: said({ allowed: true, exits: [anExit('end-of-term', 'P6M', { window: { opens: 'P12M', closes: 'P6M' } })] }) }, [inForce]);
  expect(only(c, '2011-01-01').noticeOpens).toBe('2011-04-12');
  expect(noticeOn(c, only(c, '2011-01-01'), day('2011-04-11'))[0]).toMatchObject({ kind: 'too-early', from: '2011-04-12' });
  expect(noticeOn(c, only(c, '2011-05-01'), day('2011-05-01'))[0]).toMatchObject({ kind: 'ends', on: '2012-04-12' });
  expect(noticeOn(c, only(c, '2011-11-01'), day('2011-11-01'))[0]).toMatchObject({ kind: 'too-early', from: '2016-04-12' });
});

test('a last day that the text names is the last day, not the day after', () => {
  const c = aCase({ term: said({ kind: 'until-date', until: day('2030-06-30'), from: null }) }, [inForce]);
  expect(only(c, '2030-06-30')).toMatchObject({ state: 'running', end: '2030-06-30' });
  expect(only(c, '2030-07-01').state).toBe('over');
});

test('where the text is silent on leaving, the default of the Convention is shown as a default', () => {
  const c = aCase(tenThenFive, [inForce]);
  expect(noticeOn(c, null, day('2020-01-01'))).toMatchObject([{ kind: 'default', on: '2021-01-01' as Edtf }]);
  expect(noticeOn(aCase({ withdrawal: said({ allowed: false, exits: [] }) }, []), null, day('2020-01-01'))).toMatchObject([{ kind: 'forbidden' }]);
  expect(noticeOn(aCase({ unread: [{ clause: 'withdrawal', why: 'letters ruined', grounds: [] }] }, []), null, day('2020-01-01'))).toEqual([]);
});
