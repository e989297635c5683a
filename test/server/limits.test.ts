import { afterAll, expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { gate } from '../../src/server/turn.ts';
import { entriesOf, type Said } from '../a.ts';
import { json, siteOver, storySite } from './site.ts';

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

test('a picture of a network has so many things, and its table the rest', async () => {
  const codes = Array.from({ length: limits.graphNodes + 10 }, (_, i) => `X${String.fromCharCode(65 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`);
  const many = siteOver(codes.flatMap((c) => entriesOf({ published: '2025-01-01', parties: ['IRN', c], name: `pact with ${c}`, facts: [['signature', 'done', '2025-01-01']] })));
  const page = await (await many.ask('/network?from=IRN')).text();
  many.close();
  expect([...page.matchAll(/class="node"/g)].length + 1).toBe(limits.graphNodes);
  expect(page).toContain('and 11 more');
});

test('a timeline has so many marks, and its table the rest', async () => {
  const many = siteOver(Array.from({ length: 30 }, (_, i) => entriesOf({ published: '2025-01-01', parties: ['IRN', 'RUS'], name: `pact ${i} on subject${i} alpha${i}`, facts: Array.from({ length: 14 }, (__, j): Said => ['reservation', 'done', `20${String(10 + j)}-01-${String(1 + (i % 28)).padStart(2, '0')}`, 'RUS', `${i} ${j}`]) })).flat());
  const page = await (await many.ask('/timeline?lanes=party&from=2000-01-01&until=2030-12-31')).text();
  many.close();
  expect([...page.matchAll(/class="event /g)].length).toBe(limits.timelineMarks);
  expect([...page.matchAll(/<li><span class="when">/g)].length).toBeGreaterThan(limits.timelineMarks);
});
