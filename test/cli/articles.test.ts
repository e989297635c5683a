import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { english } from '../../src/edge/english.ts';
import { contract, ferries, law, lighthouses, newLighthouses, transbordadores } from '../reading/treaty-text/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = join(folder, 'record.db');
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const ask = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', ''];
  const world: World = { out: (t) => { out += t; }, err: (t) => { err += t; }, now: () => '2026-01-02T00:00:00Z', analyser: english, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, stopping: () => new AbortController().signal, isTerminal: false, columns: 100, isColourWanted: false };
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

test('texts on record are compared as they were read: by words in one language, by structure in two', async () => {
  const files = [file('old.txt', lighthouses), file('new.txt', newLighthouses), file('en.txt', ferries), file('es.txt', transbordadores)];
  const other = join(folder, 'compared.db');
  expect((await ask('add', ...files, '--store', other)).code).toBe(0);
  const { out } = await ask('compare', 'old.txt', 'new.txt', '--store', other);
  expect(out).toContain('1 added, 0 dropped, 2 changed, 0 moved, 2 renumbered, 1 as they were.');
  expect(out).toContain('+ Article 2, Pilots: added');
  expect(out).toContain('~ Article 3, Annex: renumbered from 2; has a heading now');
  expect(out).toMatch(/Article 4, Entry into force: renumbered from 3; changed, \d+ % of the words kept\s+.*\[-thirty-\] \{\+sixty\+\}/s);
  const two = await ask('compare', 'en.txt', 'es.txt', '--store', other);
  expect(two.out).toContain('~ Article I: 0 paragraphs against 2');
  expect(two.out).toContain('Article III: in both');
});

test('a treaty and a report of it meet in one agreement, whose signature is held by the treaty\'s own words', async () => {
  const report = `OSLO, 14 August 1983 (Courier) — Norway and Chile signed an agreement on the care of lighthouses in Valparaíso on Friday, the foreign ministry of Norway said on Sunday.\n\nThe agreement was signed on 11 August 1983, an official told reporters.\n`;
  const other = join(folder, 'met.db');
  await ask('add', file('light2.txt', lighthouses), '--store', other);
  await ask('add', file('news.txt', report), '--published', '1983-08-14', '--publisher', 'Courier', '--store', other);
  const { out } = await ask('status', 'NOR', 'CHL', '--store', other, '--on', '1990-01-01');
  for (const line of ['Norway and Chile: 1 agreement.', '2 documents', 'Signed on 12 August 1983', 'held: treaty text before named official', '11 August 1983']) expect(out).toContain(line);
});

const sturgeons = `Convention on the Protection of Migratory Sturgeons\n\nThe States Parties to this Convention,\n\nHave agreed as follows:\n\nArticle 1\nScope\nThis Convention applies to all sturgeons.\n\nArticle 2\nRatification\nThis Convention is subject to ratification. Instruments of ratification shall be deposited with the Secretary-General of the United Nations.\n\nArticle 3\nEntry into force\nThis Convention shall enter into force on the ninetieth day following the date of deposit of the third instrument of ratification or accession.\n\nArticle 4\nWithdrawal\nAny State Party may denounce this Convention by written notification to the Secretary-General of the United Nations. Denunciation shall take effect one year after the date of receipt of the notification.\n\nIN WITNESS WHEREOF the undersigned, being duly authorized thereto, have signed this Convention.\n\nDONE at Geneva on 4 May 1999, in the English and French languages.\n`;

test('the text of a convention open to all and the news of its ratifications meet, and its start is counted from both', async () => {
  const other = join(folder, 'many.db');
  await ask('add', file('sturgeon.txt', sturgeons), '--store', other);
  await ask('add', file('norway.txt', 'OSLO, 12 June 2001 (Courier) — Norway ratified the Convention on the Protection of Migratory Sturgeons on 11 June 2001, the foreign ministry said on Tuesday.\n'), '--published', '2001-06-12', '--publisher', 'Courier', '--store', other);
  await ask('add', file('two.txt', 'PARIS, 2 March 2002 (Courier) — France and Romania ratified the Convention on the Protection of Migratory Sturgeons on 1 March 2002, officials said on Saturday.\n'), '--published', '2002-03-02', '--publisher', 'Courier', '--store', other);
  const { out } = await ask('schedule', 'sturgeons', '--store', other);
  for (const line of ['France, Norway and Romania', 'Counted by the treaty\'s own words.', '3rd deposit 1 March 2002 + P90D = 30 May 2002 in force', 'derived, not certain']) expect(out).toContain(line);
});
