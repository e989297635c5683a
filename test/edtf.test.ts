import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliest, latest, parseEdtf } from '../src/core/date.ts';

const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const body = fc.oneof(year, fc.tuple(year, two(14)).map((p) => p.join('-')), fc.tuple(year, two(14), two(33)).map((p) => p.join('-')));
const date = fc.tuple(body, fc.constantFrom('', '', '~', '?', '%')).map((p) => p.join(''));

const libraryTakes = (raw: string): boolean => {
  try {
    edtf(raw);
    return true;
  } catch {
    return false;
  }
};

// The library takes 31 in any month; the record does not.
const isCalendarSlip = (raw: string): boolean => /-(?:30|31)[~?%]?$/.test(raw) || /-02-29/.test(raw);

test('what the record takes as a date, the reference library takes as EDTF, and the other way round', () => {
  fc.assert(fc.property(date, (raw) => {
    fc.pre(!isCalendarSlip(raw));
    expect({ raw, taken: parseEdtf(raw) !== undefined }).toEqual({ raw, taken: libraryTakes(raw) });
  }), { numRuns: 1000 });
});

test('bounds agree with the library for whole years, months and days', () => {
  fc.assert(fc.property(body, (raw) => {
    const ours = parseEdtf(raw);
    fc.pre(ours !== undefined && !isCalendarSlip(raw));
    const theirs = edtf(raw);
    const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    expect([earliest(ours!), latest(ours!)]).toEqual([iso(theirs.min), iso(theirs.max)]);
  }), { numRuns: 1000 });
});
