import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalCodes } from '../../src/core/refusal.ts';

test('the page and the code have the same refusals', () => {
  const page = readFileSync(new URL('../../docs/refusals.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map((m) => m[1] ?? '');
  expect(listed.toSorted()).toEqual([...refusalCodes].toSorted());
});
