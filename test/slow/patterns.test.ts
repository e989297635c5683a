import { check } from 'recheck';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { nastyTexts } from '../nasty.ts';
import { patternsUnder, repeatsGroups, type Pattern } from './patterns.ts';

/** The checker knows neither all flags nor all classes; none of these changes how a pattern backtracks. */
const ofChecker = (flags: string): string => flags.replace(/[gydv]/g, '') + (flags.includes('v') ? 'u' : '');

const isExponential = async (p: Pattern): Promise<boolean> => {
  const found = await check(p.source, ofChecker(p.flags), { timeout: 4000 });
  // What it cannot decide in that time is left to the texts of linear.test.ts.
  return found.status === 'vulnerable' && found.complexity.type === 'exponential';
};

test('the checker knows a catastrophe when it sees one', async () => {
  expect(await isExponential({ source: '^(?:a|b|ab)*c$', flags: 'u', file: '' })).toBe(true);
  expect([repeatsGroups({ source: '(?:a|ab){1,60}c', flags: '', file: '' }), repeatsGroups({ source: '(?:a|ab){0,2}c+', flags: '', file: '' })]).toEqual([true, false]);
});

test('no pattern of the reader can take exponential time', async () => {
  const patterns = await patternsUnder(['src/core', 'src/language', 'src/reading'], async () => {
    const { readText } = await import('../../src/reading/pipeline.ts');
    for (const make of Object.values(nastyTexts)) readText(make(3000), { published: '2025-01-16' as Day }, english());
  });
  expect(patterns.length).toBeGreaterThan(500);
  const wrong: string[] = [];
  const todo = patterns.filter(repeatsGroups);
  const work = async (): Promise<void> => {
    for (let p = todo.pop(); p !== undefined; p = todo.pop()) if (await isExponential(p)) wrong.push(`${p.file}: /${p.source}/${p.flags}`);
  };
  await Promise.all([work(), work()]);
  expect(wrong).toEqual([]);
});
