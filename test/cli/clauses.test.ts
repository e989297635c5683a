import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { english } from '../../src/edge/english.ts';

const text = (name: string): string => new URL(`../../examples/texts/${name}`, import.meta.url).pathname;

const ask = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', ''];
  const world: World = { out: (t) => { out += t; }, err: (t) => { err += t; }, now: () => '2026-01-02T00:00:00Z', analyser: english, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, stopping: () => new AbortController().signal, isTerminal: false, columns: 100, isColourWanted: false };
  return { code: await run([...argv], world), out, err };
};

test('each clause of a text is shown with its words and article, silence included', async () => {
  const { code, out } = await ask('clauses', text('2001-03-12-iran-russia-treaty-text.txt'));
  expect(code).toBe(0);
  for (const line of [/Term\s+10 years, from exchange\n\s+“This Treaty is concluded for a term of ten years/, /Renewal\s+of itself, by 5 years; stopped by notice 1 year before/, /Languages\s+fa, ru, en; en decides/, /Depositary\s+not stated/, /After the end\s+projects go on until they are done with/, /Article 12/]) expect(out).toMatch(line);
});

test('an exchange of notes is done with its last letter', async () => {
  const { out } = await ask('clauses', text('1966-05-09-exchange-of-notes.txt'));
  expect(out).toMatch(/Entry into force\s+when each has told the other/);
  expect(out).toMatch(/Renewal\s+of itself, by 3 years; stopped by notice 3 months before/);
  expect(out).toMatch(/Done\s+at Lisbon 9 May 1966/);
});

test('the rule for late joiners stands beside the rule of the start', async () => {
  const { out } = await ask('clauses', text('2023-06-19-high-seas-text.txt'));
  expect(out).toMatch(/after 60 instruments; plus 120 days; for who joins later plus 30 days/);
  expect(out).toMatch(/Depositary\s+Secretary-General of the United Nations/);
  expect(out).toMatch(/Leaving\s+at any time; notice of 1 year/);
});

test('a text without a clause on leaving is said to be silent, and the default is called one', async () => {
  const { out } = await ask('clauses', '-');
  expect(out).toBe('');
  const asked = await ask('clauses', 'No Such Treaty', '--store', '/nowhere/record.db');
  expect(asked.code).not.toBe(0);
});
