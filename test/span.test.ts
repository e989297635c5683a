import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromNumber, earliest, isoWeek, latest, parseEdtf, weekday } from '../src/core/date.ts';
import { parseDuration, printDuration, shift } from '../src/core/duration.ts';
import { cover, isLawful, trim } from '../src/core/span.ts';

const day = fc.integer({ min: -36_000, max: 80_000 }).map(dayFromNumber);

test('a trimmed span is lawful and holds no white space at its ends', () => {
  fc.assert(fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
    const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
    const t = trim(text, span);
    if (t === undefined) expect(text.slice(span.start, span.end).trim()).toBe('');
    else expect(isLawful(t, text.length) && text.slice(t.start, t.end) === text.slice(t.start, t.end).trim()).toBe(true);
  }), { numRuns: 1000 });
});

test('a cover holds both spans', () => {
  expect(cover({ start: 3, end: 5 }, { start: 1, end: 4 })).toEqual({ start: 1, end: 5 });
});

test('a week holds the day it was made from, Monday to Sunday', () => {
  fc.assert(fc.property(day, (d) => {
    const w = isoWeek(d);
    expect(earliest(w) <= d && d <= latest(w)).toBe(true);
    expect([weekday(earliest(w)), weekday(latest(w))]).toEqual([1, 7]);
  }), { numRuns: 1000 });
});

test('bounds are ordered and days that do not exist are refused', () => {
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
    const raw = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    const parsed = parseEdtf(raw);
    const real = new Date(`${raw}T00:00:00Z`);
    const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(raw);
    expect(parsed !== undefined).toBe(exists);
    if (parsed !== undefined) expect(earliest(parsed) <= latest(parsed)).toBe(true);
  }), { numRuns: 1000 });
});

test('month ends are clamped, days are days', () => {
  expect(shift('2024-08-31' as never, parseDuration('P6M')!)).toBe('2025-02-28');
  expect(shift('2024-08-31' as never, parseDuration('P30D')!)).toBe('2024-09-30');
  expect(printDuration(parseDuration('P10Y')!)).toBe('P10Y');
  expect(addDays('2024-02-28' as never, 1)).toBe('2024-02-29');
});
