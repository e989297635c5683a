import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, daysInMonth, earliest, latest, type Day, type Edtf } from '../../../src/core/date.ts';
import { parseDuration, shift } from '../../../src/core/duration.ts';
import { periodsOf, courseAt, type Clock } from '../../../src/ledger/term/periods.ts';
import { align, move } from '../../../src/ledger/term/reckon.ts';
import { noticeOn, schedulesOf } from '../../../src/ledger/term/schedule.ts';
import { aCase, anEvent, anExit, aRenewal, aTerm, said } from './a.ts';

const runs = { numRuns: 1000 };
const anyDay = fc.integer({ min: dayNumber('1850-01-01' as Day), max: dayNumber('2060-12-31' as Day) }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10) as Day);
const vague = fc.tuple(anyDay, fc.constantFrom(10, 7, 4)).map(([d, n]) => d.slice(0, n) as Edtf);
const length = fc.oneof(fc.integer({ min: 1, max: 30 }).map((n) => `P${n}Y`), fc.integer({ min: 1, max: 40 }).map((n) => `P${n}M`), fc.integer({ min: 30, max: 400 }).map((n) => `P${n}D`));
const years = fc.integer({ min: 1, max: 30 }).map((n) => `P${n}Y`);
const notice = fc.constantFrom('P30D', 'P90D', 'P3M', 'P6M', 'P1Y');
const clock = fc.record({ anchor: vague, term: length.map((l) => aTerm(l)), renewal: fc.option(fc.tuple(years, notice, fc.option(fc.integer({ min: 1, max: 3 }))).map(([p, n, times]) => aRenewal(p, n, { times }))), extensions: fc.constant([]), exitNotice: fc.constant(null) }) satisfies fc.Arbitrary<Clock>;
const first = (c: Clock, n: number) => { const out = []; for (const p of periodsOf(c)) { out.push(p); if (out.length >= n) break; } return out; };

test('periods follow one another without gap, and no boundary lies before the anchor', () => {
  fc.assert(fc.property(clock, (c) => {
    let from: Edtf = c.anchor;
    for (const p of first(c, 12)) {
      expect(p.from).toBe(from);
      if (p.to === null) return;
      expect(earliest(p.to) > earliest(p.from) && latest(p.to) > latest(p.from)).toBe(true);
      expect(earliest(p.to) > earliest(c.anchor)).toBe(true);
      if (p.lastNotice !== null) expect(earliest(p.lastNotice) < earliest(p.to)).toBe(true);
      from = p.to;
    }
  }), runs);
});

test('a later anchor never gives an earlier boundary', () => {
  fc.assert(fc.property(clock, anyDay, fc.nat(4000), (c, d, n) => {
    const a = first({ ...c, anchor: d }, 5);
    const b = first({ ...c, anchor: addDays(d, n) }, 5);
    for (const [i, p] of a.entries()) expect(p.to! <= b[i]!.to!).toBe(true);
  }), runs);
});

test('month ends clamp and do not wander: boundaries keep the day of the anchor wherever the month has it', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (anchor, term, period) => {
    const c: Clock = { anchor, term: aTerm(`P${term}M`), renewal: aRenewal(`P${period}M`), extensions: [], exitNotice: null };
    for (const p of first(c, 20)) {
      const [y, m, d] = p.to!.split('-').map(Number) as [number, number, number];
      expect(d).toBe(Math.min(Number(anchor.slice(8)), daysInMonth(y, m)));
    }
  }), runs);
});

test('renewals are counted: n renewals are the term and n periods from the anchor', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 40 }), (anchor, term, period, n) => {
    const c: Clock = { anchor, term: aTerm(`P${term}Y`), renewal: aRenewal(`P${period}Y`), extensions: [], exitNotice: null };
    const p = first(c, n + 1).at(-1)!;
    expect(p.index).toBe(n);
    expect(p.to).toBe(shift(anchor, parseDuration(`P${term + n * period}Y`)!));
  }), runs);
});

test('a day lies in exactly the period whose ends hold it', () => {
  fc.assert(fc.property(clock, anyDay, anyDay, (c, anchor, on) => {
    const { current, past } = courseAt({ ...c, anchor }, on, []);
    for (const p of past) expect(p.to! <= on).toBe(true);
    if (current !== null && anchor <= on) expect(current.from <= on && (current.to === null || on < current.to)).toBe(true);
  }), runs);
});

test('asked for a later day, no boundary that was past comes back', () => {
  fc.assert(fc.property(clock, anyDay, fc.nat(20_000), (c, on, n) => {
    const before = courseAt(c, on, []);
    const after = courseAt(c, addDays(on, n), []);
    expect(after.past.length).toBeGreaterThanOrEqual(before.past.length);
    expect(after.past.slice(0, before.past.length)).toEqual(before.past);
  }), runs);
});

test('what happens after a day does not change the schedule of that day', () => {
  fc.assert(fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 4000 }), years, years, notice, (anchor, on, n, term, period, least) => {
    const rule = { term: said(aTerm(term)), renewal: said(aRenewal(period, least)) };
    const given = [anEvent('entry-into-force', anchor)];
    const later = [...given, anEvent('notice', addDays(on, n))];
    expect(schedulesOf(aCase(rule, later), on)[0]!.end).toEqual(schedulesOf(aCase(rule, given), on)[0]!.end);
  }), runs);
});

test('a later notice never ends sooner, and none ends before it is given', () => {
  const exits = fc.oneof(notice.map((n) => anExit('any-time', n)), notice.map((n) => anExit('end-of-term', n)), notice.map((n) => anExit('after-initial', n)), notice.map((n) => anExit('end-of-calendar-year', n)),
    fc.constant(anExit('fixed-date', null, { noticeBy: '--01-01', effectDay: '--06-30' })), notice.map((n) => anExit('any-time', n, { align: 'next-month-start' })));
  fc.assert(fc.property(exits, anyDay, anyDay, fc.nat(2000), years, years, (exit, anchor, d, n, term, period) => {
    const c = aCase({ term: said(aTerm(term)), renewal: said(aRenewal(period)), withdrawal: said({ allowed: true, exits: [exit] }) }, [anEvent('entry-into-force', anchor)]);
    const given = d < anchor ? anchor : d;
    const s = schedulesOf(c, given)[0]!;
    const [a] = noticeOn(c, s, given);
    const [b] = noticeOn(c, s, addDays(given, n));
    if (a?.kind !== 'ends' || b?.kind !== 'ends') throw new Error('no end');
    expect(a.on >= given && a.on <= b.on).toBe(true);
  }), runs);
});

test('moving never makes a date more precise, and holds every day that it may be', () => {
  fc.assert(fc.property(vague, length, (d, l) => {
    const by = parseDuration(l)!;
    const moved = move(d, by);
    expect(earliest(moved) <= shift(earliest(d), by) && latest(moved) >= shift(latest(d), by)).toBe(true);
  }), runs);
});

test('aligning goes to a first or last day and keeps the order of days', () => {
  fc.assert(fc.property(anyDay, fc.nat(500), fc.constantFrom('month-start', 'next-month-start', 'month-end', 'next-month-end', 'year-start', 'year-end' as const), (d, n, to) => {
    const a = align(d, to);
    expect(a <= align(addDays(d, n), to)).toBe(true);
    expect(to === 'month-start' || a >= d).toBe(true);
    expect(to.endsWith('start') ? a.endsWith('-01') : Number(a.slice(8)) === daysInMonth(Number(a.slice(0, 4)), Number(a.slice(5, 7)))).toBe(true);
  }), runs);
});
