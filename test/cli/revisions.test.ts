import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { english } from '../../src/edge/english.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-'));
afterAll(() => rmSync(folder, { recursive: true }));

let [clock, files] = [0, 0];
const ask = async (...argv: readonly string[]): Promise<string> => {
  let out = '';
  const world: World = { out: (t) => { out += t; }, err: (t) => { out += t; }, now: () => `2026-01-02T00:00:${String((clock += 1) % 60).padStart(2, '0')}Z`, analyser: english, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, stopping: () => new AbortController().signal, isTerminal: false, columns: 100, isColourWanted: false };
  await run([...argv], world);
  return out;
};

const lead = 'Rain fell on the harbour of Lma. The governments of Chile and Peru signed an agreement on fisheries in Lima on 16 January 2025, the Chilean foreign ministry said.';
const term = 'The fisheries agreement will run for ten years, the ministry said.';
const vote = 'The parliament of Peru is to ratify the fisheries agreement in March 2025, its speaker said.';
const address = 'https://post.example/fish';

/** One address read again and again: each text takes the place of the one before. */
const told = async (name: string, ...texts: readonly string[]): Promise<{ readonly store: string; readonly show: string; readonly revised: readonly { readonly exact: string; readonly kind: string }[] }> => {
  const store = join(folder, `${name}.db`);
  for (const [i, text] of texts.entries()) {
    const file = join(folder, `${files += 1}.jsonl`);
    writeFileSync(file, JSON.stringify({ id: String(i), url: address, publisher: 'Harbour Post', published: `2025-01-${16 + i}`, text }));
    await ask('add', file, '--store', store);
  }
  const data = JSON.parse(await ask('show', 'fisheries', '--json', '--store', store)) as { readonly revised: readonly { readonly claims: readonly { readonly exact: string; readonly anchor: { readonly kind: string } }[] }[] };
  return { store, show: await ask('show', 'fisheries', '--store', store), revised: data.revised.flatMap((r) => r.claims.map((c) => ({ exact: c.exact, kind: c.anchor.kind }))) };
};
const of = (revised: readonly { readonly exact: string; readonly kind: string }[], words: string): readonly string[] => [...new Set(revised.filter((r) => r.exact.includes(words)).map((r) => r.kind))];

test('a misprint is mended, a paragraph moved, a sentence withdrawn: three revisions of one report', async () => {
  const first = [lead, term, vote].join('\n\n');
  const mended = first.replace('Lma', 'the city of Lima');
  const moved = [mended.split('\n\n')[0], vote, term].join('\n\n');
  const withdrawn = moved.replace(`\n\n${term}`, '');
  const one = await told('mended', first, mended);
  expect(of(one.revised, 'ten years')).toEqual(['exact']);
  expect(of(one.revised, 'ratify')).toEqual(['exact']);
  expect(one.show).toMatch(/Revised since\n {2}https:\/\/post\.example\/fish, now doc_\w+ of 17 January 2025: \d+ of \d+ earlier claims? in\s+place/);
  const two = await told('moved', first, mended, moved);
  expect([...of(two.revised, 'ten years'), ...of(two.revised, 'ratify')].toSorted()).toEqual(['exact', 'moved']);
  const three = await told('withdrawn', first, mended, moved, withdrawn);
  expect(of(three.revised, 'ten years')).toEqual(['lost']);
  expect(three.show.replaceAll(/\s+/g, ' ')).toMatch(/“[^”]*ten years[^”]*” is not in it any more \[lost\]/);
  expect(JSON.parse(await ask('documents', '--json', '--store', three.store))).toMatchObject({ documents: [{}, { kin: { kind: 'revision' } }, { kin: { kind: 'revision' } }, { kin: { kind: 'revision' } }] });
});

test('a report that no longer speaks of the agreement at all has lost every claim; an agreement without revisions says nothing', async () => {
  const gone = await told('gone', [lead, term].join('\n\n'), 'The report that stood here was taken down by its editors on Friday.');
  expect(gone.revised.length).toBeGreaterThan(0);
  expect(new Set(gone.revised.map((r) => r.kind))).toEqual(new Set(['lost']));
  expect((await told('alone', [lead, term].join('\n\n'))).show).not.toContain('Revised since');
});
