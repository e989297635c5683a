import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { readText } from '../../src/reading/pipeline.ts';
import { cost, growth } from '../growth.ts';
import { nastyTexts, type Nasty } from '../nasty.ts';

const read = (text: string): void => { readText(text, { published: '2025-01-16' as Day }, english()); };

/** Large enough that what is measured is work and no noise; texts that a first look sets aside cost next to nothing at any size. */
const sizeFor = (make: Nasty): number => {
  let size = 12_000;
  for (; size < 400_000; size *= 3) {
    const text = make(size);
    if (cost(() => { read(text); }) >= 8_000) break;
  }
  return size;
};

test('there are forty ways to be hard', () => {
  expect(Object.keys(nastyTexts).length).toBe(40);
});

test.each(Object.entries(nastyTexts))('four times as much of it costs at most five times as much: %s', (_, make) => {
  const size = sizeFor(make);
  const texts = new Map([size, 4 * size].map((n) => [n, make(n)]));
  expect(growth((n) => { read(texts.get(n)!); }, size)).toBeLessThanOrEqual(5);
});
