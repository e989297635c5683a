import { expect, test } from 'vitest';
import { uncross } from '../../src/language/projective.ts';
import { isTree, repair } from '../../src/language/tree-repair.ts';
import { sequence } from './texts.ts';
import { growth } from '../growth.ts';

const crossings = (heads: Int32Array, n: number): number => {
  const arcs = Array.from({ length: n }, (_, i) => [Math.min(i + 1, heads[i + 1]!), Math.max(i + 1, heads[i + 1]!)] as const).filter(([a]) => a > 0);
  return arcs.reduce((sum, [a, b], i) => sum + arcs.slice(i + 1).filter(([c, d]) => (a < c && c < b && b < d) || (c < a && a < d && d < b)).length, 0);
};

/** Best heads by random scores: seldom a tree, often crossing. */
const drawn = (random: () => number, n: number): { readonly heads: Int32Array; readonly score: (d: number, h: number) => number } => {
  const scores = Array.from({ length: (n + 1) * (n + 1) }, () => Math.round(random() * 12));
  const score = (d: number, h: number): number => scores[d * (n + 1) + h]!;
  const heads = Int32Array.from({ length: n + 1 }, (_, d) => {
    let best = d === 1 ? 2 : 1;
    for (let h = 1; h <= n; h += 1) if (h !== d && score(d, h) > score(d, best)) best = h;
    return n === 1 ? 0 : best;
  });
  return { heads, score };
};

test('whatever the scores, a tree comes out, with the root that was asked for', () => {
  const random = sequence(3);
  for (let i = 0; i < 1500; i += 1) {
    const n = 1 + Math.floor(random() * 24);
    const { heads, score } = drawn(random, n);
    const root = 1 + Math.floor(random() * n);
    for (let d = 1; d <= n; d += 1) if (heads[d] === 0) heads[d] = root;
    repair(heads, n, root, score);
    expect([isTree(heads, n), heads[root]]).toEqual([true, 0]);
  }
});

test('undoing crossings leaves a tree with the same root and never more crossings', () => {
  const random = sequence(5);
  let undone = 0;
  for (let i = 0; i < 1500; i += 1) {
    const n = 2 + Math.floor(random() * 14);
    const { heads, score } = drawn(random, n);
    const root = 1 + Math.floor(random() * n);
    repair(heads, n, root, score);
    const before = crossings(heads, n);
    uncross(heads, n, score);
    const after = crossings(heads, n);
    undone += before - after;
    expect([isTree(heads, n), heads[root], after <= before]).toEqual([true, 0, true]);
  }
  expect(undone).toBeGreaterThan(500);
});

test('a tree without crossings is left as it is', () => {
  const heads = Int32Array.from([0, 2, 0, 4, 2, 4]);
  uncross(heads, 5, () => { throw new Error('no score is asked for'); });
  expect([...heads]).toEqual([0, 2, 0, 4, 2, 4]);
});

test('where every score is equal, the work grows with the square of the words at most', () => {
  const repaired = (n: number): boolean => {
    const heads = Int32Array.from({ length: n + 1 }, (_, d) => (d % 2 === 0 ? d - 1 : d + 1));
    repair(heads, n, 1, () => 0);
    uncross(heads, n, () => 0);
    return isTree(heads, n);
  };
  expect(repaired(200)).toBe(true);
  expect(growth(repaired, 50)).toBeLessThan(32);
});
