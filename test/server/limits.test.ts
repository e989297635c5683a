import { afterAll, expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { gate } from '../../src/server/turn.ts';
import { json, storySite } from './site.ts';

const site = storySite();
afterAll(() => { site.close(); });

test('a parameter at its limit is read, one character more is refused', async () => {
  expect((await site.ask(`/api/v1/search?q=${'a'.repeat(limits.queryLength)}`)).status).toBe(200);
  const over = await site.ask(`/api/v1/search?q=${'a'.repeat(limits.queryLength + 1)}`);
  expect([over.status, (await json<{ code: string }>(over)).code]).toEqual([414, 'question/too-long']);
});

test('an address of ten million characters is refused with the numbers', async () => {
  const over = await site.ask(`/api/v1/search?q=${'a'.repeat(10_000_000)}`);
  expect([over.status, (await json<{ detail: string }>(over)).detail]).toEqual([414, expect.stringContaining(limits.addressLength.toLocaleString('en-GB'))]);
});

test('a page has at most so many rows', async () => {
  expect((await site.ask(`/api/v1/claims?limit=${limits.pageRows}`)).status).toBe(200);
  for (const wrong of [limits.pageRows + 1, 0, -1, 'ten', '1e1']) expect((await site.ask(`/api/v1/claims?limit=${wrong}`)).status).toBe(400);
});

test('so many requests wait, and one more is sent away', async () => {
  const door = gate();
  const entered = Array.from({ length: limits.requestsWaiting + 1 }, () => door.enter());
  expect((await Promise.all(entered)).filter((x) => !x).length).toBe(1);
  expect(await door.enter()).toBe(true);
});
