import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import type { Clause, FinalClauses } from '../../src/core/clauses.ts';
import type { Day } from '../../src/core/date.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { receive } from '../../src/intake/receive.ts';
import { openLog } from '../../src/store/sqlite-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = join(folder, 'record.db');

const silent: Clause<never> = { kind: 'not-stated' };
const clauses: FinalClauses = {
  entryIntoForce: silent, provisionalApplication: silent, term: silent, renewal: silent, withdrawal: silent, suspension: silent, amendment: silent, depositary: silent, languages: silent, supersedes: silent,
  reservations: silent, territorialScope: silent, accession: silent, survival: silent, done: silent,
};

/** A treaty text as a reader of instruments records it: articles begin with their numbers on lines of their own. */
const treaty = (name: string, articles: readonly string[]): { readonly entries: readonly Entry[]; readonly sha256: string; readonly bytes: Uint8Array } => {
  const text = articles.map((a, i) => `Article ${i + 1}\n${a}`).join('\n');
  const bytes = new TextEncoder().encode(text);
  const [made] = receive(bytes, { name, fetchedAt: '2026-01-01T00:00:00Z', today: '2026-01-01' as Day, published: undefined, publisher: undefined, encoding: undefined });
  if (made === undefined || !made.ok) throw new Error(made?.refusal.message);
  const document = made.value;
  const spans = articles.map((a, i) => ({ number: String(i + 1), heading: null, start: document.text.indexOf(a), end: document.text.indexOf(a) + a.length }));
  const subject = { key: 'a1', name: `treaty of ${name}`, names: [`treaty of ${name}`], kind: 'treaty' as const, parties: ['CHL', 'PER'], multilateral: false, mentions: [{ start: 0, end: 7 }] };
  const reading = { document: document.id, reader: { name: 'test', version: '1' }, subjects: [subject], claims: [], announcements: [], events: [], refused: [], instruments: [{ subject: 'a1', span: { start: 0, end: document.text.length }, articles: spans, clauses }] };
  return { entries: [{ kind: 'document', document }, { kind: 'reading', reading }], sha256: document.sha256, bytes };
};

const ask = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', ''];
  const world: World = { out: (t) => { out += t; }, err: (t) => { err += t; }, now: () => '2026-01-02T00:00:00Z', analyser: () => { throw new Error('nothing is read here'); }, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, stopping: () => new AbortController().signal, isTerminal: false, columns: 100, isColourWanted: false };
  const code = await run([...argv, '--store', store], world);
  return { code, out, err };
};

test('two texts on record are compared article by article, and one that is not on record is asked for', async () => {
  const made = [
    treaty('1990.txt', ['The Parties share the river and its fish in equal parts.', 'Boats of either Party may enter the bay in spring and in summer.', 'This treaty is concluded for ten years and ends when they are over.']),
    treaty('2020.txt', ['The Parties share the river and its fish in equal parts.', 'This treaty is concluded for twenty years and ends when they are over.', 'A court of three judges settles what the Parties cannot settle.']),
  ];
  const log = openLog(store);
  if (!log.ok) throw new Error(log.refusal.message);
  log.value.keep(made.flatMap((m) => m.entries), made.map(({ sha256, bytes }) => ({ sha256, bytes })), '2026-01-01T00:00:00Z');
  log.value.close();
  const { code, out } = await ask('compare', '1990.txt', '2020.txt');
  expect(code).toBe(0);
  expect(out).toContain('1 added, 1 dropped, 1 changed, 0 moved, 1 renumbered, 1 as they were.');
  expect(out).toContain('[-ten-] {+twenty+}');
  expect(out).toContain('- Article 2: dropped');
  const missing = await ask('compare', '1990.txt', 'nothing.txt');
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('question/no-text')]);
});
