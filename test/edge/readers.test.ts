import { afterAll, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { english } from '../../src/edge/english.ts';
import { openReaders } from '../../src/edge/readers/pool.ts';
import { byRules } from '../../src/edge/readers/record-reader.ts';
import { receive } from '../../src/intake/receive.ts';

const version = { name: 'depositary', version: 'test' };
const readers = openReaders(2, english);
afterAll(() => readers.close());

const documentOf = (text: string, published = '2025-01-16'): Document => {
  const [one] = receive(new TextEncoder().encode(`date: ${published}\npublisher: Harbour Post\n\n${text}`), { name: 'a.txt', fetchedAt: '2026-01-02T00:00:00Z', today: '2026-01-02' as never });
  if (one?.ok !== true) throw new Error('no document');
  return one.value;
};

const pairs = [['Chile', 'Peru'], ['Norway', 'Estonia'], ['Kenya', 'Ghana'], ['Oman', 'Jordan'], ['Malta', 'Portugal']] as const;
const acts = ['signed', 'ratified', 'suspended', 'denounced', 'initialled', 'extended'];
const news = pairs.flatMap(([a, b], i) => acts.map((act, k) => documentOf(`The governments of ${a} and ${b} ${act} an agreement on fisheries in Lima on Thursday, the foreign ministry said. It has ${10 + i + k} articles.`)));
const weather = documentOf('Snow fell on the hills of the north all day. The bakery by the harbour opened late and sold out within an hour, the baker told visitors.');

test('a document is read in a thread as it is read in this one, word for word, in whatever order they are done', async () => {
  const here = byRules(version, english);
  const [mine, theirs] = await Promise.all([here, readers.reader(version)].map((r) => Promise.all(news.map((d) => r.record(d)))));
  expect(news.length).toBeGreaterThan(20);
  expect(theirs).toEqual(mine);
  expect(mine!.flatMap((r) => (r.ok ? r.value.claims : [])).length).toBeGreaterThan(news.length);
});

test('a document that names no agreement is passed over and says so; one in another language or in none is not', async () => {
  const reader = readers.reader(version);
  expect(await reader.record(weather)).toMatchObject({ ok: true, value: { claims: [], refused: [{ code: 'reading/passed-over', count: 1 }] } });
  const foreign = await reader.record({ ...weather, language: 'es' });
  expect(foreign.ok && foreign.value.refused.map((r) => r.code)).toEqual(['reading/language']);
  const unknown = await reader.record({ ...weather, language: null });
  expect(unknown.ok && unknown.value.refused).toEqual([]);
});

test('what breaks in a thread is told to whoever asked', async () => {
  const broken = { ...news[0]!, text: undefined as unknown as string, language: null };
  const asked = await Promise.allSettled(Array.from({ length: 4 }, () => readers.reader(version).record(broken)));
  expect(asked.map((a) => a.status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  expect(await readers.reader(version).record(news[1]!)).toMatchObject({ ok: true });
});
