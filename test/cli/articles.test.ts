import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { english } from '../../src/edge/english.ts';
import { contract, ferries, law, lighthouses } from '../reading/treaty-text/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = join(folder, 'record.db');
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const ask = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', ''];
  const world: World = { out: (t) => { out += t; }, err: (t) => { err += t; }, now: () => '2026-01-02T00:00:00Z', analyser: english, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, isTerminal: false, columns: 100, isColourWanted: false };
  return { code: await run([...argv], world), out, err };
};

test('a file is shown by its structure, without a record', async () => {
  const { code, out } = await ask('articles', file('light.txt', lighthouses));
  expect(code).toBe(0);
  for (const line of ['Between Norway and Chile', 'Part II: LAST PROVISIONS', 'Article 1, Definitions (2 paragraphs)', 'Done at Valparaíso 12 August 1983', 'Languages: no, es, en; en prevails; originals: 2', 'Signed for Norway: Kari Solberg · Chile: Pedro Araya', 'annex: ANNEX 1 (2 articles)']) expect(out).toContain(line);
});

test('a law and a contract are said to be none, with the words that tell', async () => {
  const asked = await Promise.all([ask('articles', file('law.txt', law)), ask('articles', file('deal.txt', contract))]);
  expect(asked.map((a) => a.code)).toEqual([3, 3]);
  expect(asked[0]!.err).toMatch(/law\.txt is no treaty's own text; it reads like a law or regulation: ".*adopted the following law.*\[instrument\/law\]/s);
  expect(asked[1]!.err).toContain('[instrument/contract]');
});

test('two treaties in one file are both shown, and a text on record is found by its agreement', async () => {
  const both = file('both.txt', `${lighthouses}\n\n${ferries}`);
  const { out } = await ask('articles', both);
  expect(out).toContain('Done at Helsinki 3 March 1961');
  expect(out).toContain('another instrument begins in the same text');
  expect((await ask('add', both, '--store', store)).code).toBe(0);
  const held = await ask('articles', 'Ferries', '--store', store, '--json');
  expect(JSON.parse(held.out)).toMatchObject({ articles: [{ number: 'I' }, { number: 'II' }, { number: 'III' }], testimonium: { on: '1961-03-03' } });
  const xml = await ask('articles', 'Ferries', '--store', store, '--akn');
  expect(xml.out).toContain('<article eId="art_iii"');
  const none = await ask('articles', 'Nothing', '--store', store);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('question/no-text')]);
});
