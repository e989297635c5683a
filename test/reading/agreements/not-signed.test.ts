import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/pipeline.ts';

const told = (text: string): readonly string[] =>
  readText(text, { published: '2025-04-22' as Day }, english()).agreements.flatMap((a) => a.facts.map((f) => `${f.type} ${f.status}`));

test('who signs the law that ratifies a treaty signs no treaty', () => {
  const facts = told("Vladimir Putin on Monday signed the federal law ratifying Russia's strategic partnership treaty with Iran.");
  expect(facts).toContain('ratification done');
  expect(facts.filter((f) => f.startsWith('signature'))).toEqual([]);
});

test('who goes home without having signed has not signed', () => {
  const facts = told("Peru and Chile are working on a fisheries treaty. Peru's president flew to Lima and went home without having signed the treaty.");
  expect(facts).not.toContain('signature done');
});
