import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conflictKinds } from '../../src/ledger/conflicts.ts';
import { outcomes } from '../../src/ledger/expectations.ts';
import { precedence } from '../../src/ledger/source.ts';
import { stageNames } from '../../src/ledger/stage.ts';
import { standingNames } from '../../src/ledger/standing.ts';
import { actTypes, agreementKinds, clauseTypes, modes } from '../../src/core/act.ts';

const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');

/** The first cells, in code type, of the table under a heading. */
const words = (heading: string): readonly string[] => {
  const section = page.split(/^## /m).find((s) => s.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1] ?? '');
};

test.each([
  ['Acts', actTypes], ['Clauses', clauseTypes], ['Modes', modes], ['Kinds of agreement', agreementKinds],
  ['Stages', stageNames], ['Standings', standingNames], ['Outcomes', outcomes], ['Kinds of source', precedence], ['Conflicts', conflictKinds],
] as const)('%s: the page and the code have the same words in the same order', (heading, values) => {
  expect(words(heading)).toEqual([...values]);
});
