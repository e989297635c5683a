import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import { maySpeakOfAgreements, readText } from '../../src/reading/index.ts';

/** Every text at hand: reports of the corpus, both halves (none is shown), and the examples. */
const reports = ['dev', 'heldout'].flatMap((half) => readFileSync(new URL(`../corpus/${half}.jsonl`, import.meta.url), 'utf8').split('\n').filter((l) => l.trim() !== '').map((l) => JSON.parse(l) as { text: string; agreements: readonly unknown[] }));
const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(new URL(f, folder), 'utf8'));
const given = { published: null };

test('no report in which people found an agreement is passed over', () => {
  expect(reports.filter((r) => r.agreements.length > 0 && !maySpeakOfAgreements(r.text)).length).toBe(0);
});

test('what the look passes over has no agreement in it: sentence by sentence, read in full', () => {
  const passed = [...reports.map((r) => r.text), ...examples].flatMap((t) => t.split(/(?<=[.!?])\s+/)).filter((s) => s.trim() !== '' && !maySpeakOfAgreements(s));
  expect(passed.length).toBeGreaterThan(500);
  const some = passed.filter((_, i) => i % 3 === 0);
  // The step itself begins with the look; words that name nothing are put behind each sentence so that it has to be taken apart.
  const lost = some.filter((s) => readText(`${s} They spoke of the idea of a deal that never was.`, given, english()).agreements.some((a) => a.mentions.some((m) => m.start < s.length)));
  // A count, so that a failure shows nothing of the half that is not read.
  expect(lost.length).toBe(0);
});

test('asked for agreements only, a text without any is not taken apart, and one with them reads as ever', () => {
  expect(readText('Snow fell on the hills. The bakery opened late.', { ...given, only: 'agreements' }, english()).syntax.tokens).toEqual([]);
  for (const t of examples.slice(0, 6)) expect(readText(t, { ...given, only: 'agreements' }, english()).agreements).toEqual(readText(t, given, english()).agreements);
});
