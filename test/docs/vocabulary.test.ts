import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actTypes, agreementKinds, clauseTypes, modes } from '../../src/core/act.ts';

const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');

/** The first cells, in code type, of the table under a heading. */
const words = (heading: string): readonly string[] => {
  const section = page.split(/^## /m).find((s) => s.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1] ?? '');
};

test.each([
  ['Acts', actTypes], ['Clauses', clauseTypes], ['Modes', modes], ['Kinds', agreementKinds],
] as const)('%s: the page and the code have the same words in the same order', (heading, values) => {
  expect(words(heading)).toEqual([...values]);
});
