import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../bench/reports/assign.ts';
import { datesAgree, likeness, valuesAgree } from '../../bench/reports/compare.ts';
import { score } from '../../bench/reports/score.ts';
import type { Document } from '../corpus/marked.ts';

const gold = readFileSync(new URL('../corpus/dev.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Document);
const itself = new Map(gold.map((d) => [d.id, d.agreements]));

/** Every way to give each row a column of its own or none. */
const best = (w: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number => {
  const columns = w[row];
  if (columns === undefined) return 0;
  return Math.max(best(w, row + 1, taken), ...columns.map((x, j) => (taken.has(j) ? 0 : x + best(w, row + 1, new Set([...taken, j])))));
};

test('no other pairing weighs more', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
  fc.assert(fc.property(matrix, (w) => {
    const column = assign(w);
    const chosen = column.filter((j) => j >= 0);
    expect(new Set(chosen).size).toBe(chosen.length);
    expect(column.reduce((sum, j, i) => sum + (w[i]?.[j] ?? 0), 0)).toBe(best(w));
  }), { numRuns: 1000 });
});

describe('a reader that says what the annotation says', () => {
  const { counts, attributed, sources, falseAlarms } = score(gold, itself);
  test('is right in everything', () => {
    for (const c of [...Object.values(counts), attributed, sources]) expect([c.right, c.found]).toEqual([c.gold, c.gold]);
    expect(falseAlarms).toBe(0);
  });
  test('is right in nothing where it is silent', () => {
    for (const c of Object.values(score(gold, new Map()).counts)) expect([c.right, c.found]).toEqual([0, 0]);
  });
  test('loses the level that is spoilt and no coarser one', () => {
    const spoilt = new Map(gold.map((d) => [d.id, d.agreements.map((a) => ({ ...a, facts: a.facts.map((f) => ({ ...f, date: '1871-01-18' })) }))]));
    const s = score(gold, spoilt).counts;
    expect(s['facts type,status'].right).toBe(s['facts type,status'].gold);
    expect(s['facts type,status,date'].right).toBe(0);
    expect(s['facts all fields'].right).toBe(0);
  });
  test('raises no alarm where another would', () => {
    const a = gold.find((d) => d.agreements.length > 0)?.agreements[0];
    const none = gold.find((d) => d.agreements.length === 0);
    expect(score(gold, new Map([[none?.id ?? '', a === undefined ? [] : [a]]])).falseAlarms).toBe(1);
  });
});

test.each([
  ['2025-01', '2025-01-17', true], ['2025-01-17', '2025-01', false], ['2025-01-17~', '2025-01-20', true], ['2025-01-17~', '2025-01-21', false],
  ['2025-W03', '2025-01-19', true], ['2025-W03', '2025-01-20', false], ['2022~', '2022-09', true], [null, '2022', false], [null, null, true], ['2024-08-29?', '2024-08-29', true],
])('%s against %s', (g, s, same) => expect(datesAgree(g, s)).toBe(same));

test('a duration is the same in other units', () => {
  expect(valuesAgree('P1Y', 'P12M')).toBe(true);
  expect(valuesAgree('P2W', 'P14D')).toBe(true);
  expect(valuesAgree('P30D', 'P1M')).toBe(false);
  expect(valuesAgree(17, 17)).toBe(true);
});

test('names are compared by the words that tell', () => expect(likeness("the minister's office", 'Minister of the office')).toBe(1));
