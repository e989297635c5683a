import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/pipeline.ts';

/** Acts that the table does not tell apart. */
const coarse: Readonly<Record<string, string>> = { accession: 'ratification', acceptance: 'ratification', approval: 'ratification', collapse: 'termination', withdrawal: 'denunciation' };

const rows = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8').split('\n').filter((line) => line.includes(' => ')).map((line) => line.split(' => ') as [string, string]);

test('the table is not empty', () => { expect(rows.length).toBeGreaterThan(200); });

test.each(rows)('%s', (text, facts) => {
  const { agreements } = readText(text, { published: '2024-06-12' as Day }, english());
  const told = agreements.flatMap((a) => a.facts.map((f) => `${coarse[f.type] ?? f.type} ${f.status} ${f.date ?? '-'} ${f.party ?? '-'}`));
  expect([...new Set(told)].toSorted()).toEqual(facts.split('; ').filter((f) => f !== 'nothing').toSorted());
});
