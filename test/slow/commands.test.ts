import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { depositary, examples, root, scratch, texts } from './whole.ts';

const folder = scratch();
const store = join(folder, 'record.db');

test('the examples go in, a second time adds nothing', () => {
  const first = depositary(['add', ...examples, '--store', store, '--json']);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  const sum = JSON.parse(first.out) as { added: number; claims: number; head: number };
  expect(sum.added).toBeGreaterThanOrEqual(24);
  expect(sum.claims).toBeGreaterThan(100);
  const second = JSON.parse(depositary(['add', ...examples, '--store', store, '--json']).out) as { added: number; head: number };
  expect(second).toMatchObject({ added: 0, head: sum.head });
});

interface Answer { readonly agreements: readonly { readonly stage: { readonly name: string; readonly evidence: unknown }; readonly conflicts: readonly { readonly slot: string; readonly readings: readonly { readonly value: string }[] }[] }[] }

const main = (args: readonly string[]): Answer['agreements'][number] => {
  const run = depositary(['status', 'IRN', 'RUS', '--store', store, '--json', ...args]);
  expect(run.code).toBe(0);
  return (JSON.parse(run.out) as Answer).agreements[0]!;
};

test('one pair at three points gives three stages, each with its words', () => {
  const before = main(['--on', '2025-01-16', '--known', '2025-01-16']);
  const between = main(['--on', '2025-06-01', '--known', '2025-06-01']);
  const after = main(['--on', '2025-12-31']);
  expect(new Set([before, between, after].map((a) => a.stage.name)).size).toBe(3);
  expect(after.stage.name).toBe('in-force');
  for (const a of [between, after]) expect(a.stage.evidence).not.toBeNull();
});

test('the two dates of entry into force stand side by side', () => {
  const conflict = main(['--on', '2025-12-31']).conflicts.filter((c) => c.slot === 'entry-into-force');
  const values = conflict.flatMap((c) => c.readings.map((r) => r.value));
  expect(values).toContain('2025-10-02');
  expect(values.some((v) => v.includes('2025-07'))).toBe(true);
});

interface Schedules { readonly schedules: readonly { readonly anchor: { readonly kind: string; readonly on: string }; readonly current: { readonly to: string }; readonly lastNotice: string }[]; readonly conflicts: readonly { readonly slot: string; readonly claimed: string; readonly hypotheses: readonly { readonly kind: string }[] }[] }

test('the treaty of 2001 is counted from ratification and from signature side by side, and twenty years are explained', () => {
  const run = depositary(['schedule', 'Basis of Mutual Relations', '--store', store, '--json', '--on', '2025-01-21']);
  expect(run.code).toBe(0);
  const { schedules, conflicts } = JSON.parse(run.out) as Schedules;
  expect(schedules.map((s) => [s.anchor.kind, s.anchor.on, s.current.to, s.lastNotice])).toEqual([['exchange', '2002', '2027', '2026'], ['signature', '2001-03-12', '2026-03-12', '2025-03-12']]);
  const kinds = (slot: string, claimed: string): readonly string[] => conflicts.filter((c) => c.slot === slot && c.claimed === claimed).flatMap((c) => c.hypotheses.map((h) => h.kind));
  expect(kinds('term', 'P20Y')).toEqual(['periods-added-up']);
  expect(kinds('expiry', '2026-03')).toContain('other-anchor');
  expect(depositary(['schedule', 'Basis of Mutual Relations', '--store', store, '--anchor', 'lunch']).code).toBe(2);
});

test('with the text on record its own words are the rule, and what reports say is measured against them', () => {
  const own = join(folder, 'texts.db');
  expect(depositary(['add', ...examples, ...texts, '--store', own]).code).toBe(0);
  const run = depositary(['schedule', 'Basis of Mutual Relations', '--store', own, '--json', '--on', '2025-01-21']);
  const { schedules, conflicts } = JSON.parse(run.out) as Schedules;
  expect(schedules.map((s) => [s.anchor.kind, s.anchor.on, s.current.to, s.lastNotice])).toEqual([['exchange', '2002-04-12', '2027-04-12', '2026-04-12'], ['signature', '2001-03-12', '2026-03-12', '2025-03-12']]);
  expect(run.out).toContain('ratifications exchanged 12 April 2002 + P10Y = 12 April 2012, renewed by P5Y three times → period to 12 April 2027; notice in writing by 12 April 2026');
  expect(conflicts.find((c) => c.slot === 'term' && c.claimed === 'P20Y')?.hypotheses.map((h) => h.kind)).toEqual(['periods-added-up']);
  expect(conflicts.find((c) => c.slot === 'expiry' && c.claimed === '2026-03')?.hypotheses.map((h) => h.kind)).toContain('other-anchor');
  const clauses = depositary(['clauses', 'Basis of Mutual Relations', '--store', own]);
  expect(clauses.out).toMatch(/Term\s+10 years, from exchange/);
});

test('the record verifies and folds to the same bytes', () => {
  expect(depositary(['verify', '--store', store])).toMatchObject({ code: 0 });
  expect(depositary(['rebuild', '--store', store])).toMatchObject({ code: 0 });
});

test('a reading has the public shape, and every quote is in the text', () => {
  const run = depositary(['read', '--json', examples[0]!]);
  const reading = JSON.parse(run.out) as { document: { text: string }; agreements: { facts: { evidence: [number, number] }[] }[] };
  expect(run.code).toBe(0);
  for (const f of reading.agreements.flatMap((a) => a.facts)) expect(reading.document.text.slice(...f.evidence).trim()).not.toBe('');
});

test.each([
  [['status', 'Atlantis'], 2, /no State or organisation known/],
  [['status', 'IRN', '--on', 'yesterday'], 2, /is not a day/],
  [['show', 'no such thing'], 2, /No agreement is called/],
  [['evidence', 'clm_0000000000000000'], 2, /No claim has the id/],
  [['agreements', '--known', '999999'], 2, /neither a day/],
  [['unknown-command'], 2, /unknown command/],
] as const)('%j is answered with a sentence', (args, code, sentence) => {
  const run = depositary([...args, ...(args[0] === 'unknown-command' ? [] : ['--store', store])]);
  expect(run.code).toBe(code);
  expect(run.err).toMatch(sentence);
});

test.each([
  ['there is no record', join(folder, 'none.db'), /There is no record/],
  ['the store is a folder', folder, /is a folder/],
  ['the store is another kind of file', (() => { const f = join(folder, 'foreign.db'); writeFileSync(f, 'not a database at all, only some words in a file that is long enough'); return f; })(), /not a record of this program/],
])('%s: a sentence and exit code 2', (_, file, sentence) => {
  const run = depositary(['agreements', '--store', file]);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(sentence);
});

test('a missing file and an empty folder are refused by name, the others are read', () => {
  const run = depositary(['read', examples[0]!, join(folder, 'missing.txt'), scratch()]);
  expect(run.code).toBe(3);
  expect(run.err).toMatch(/There is no file/);
  expect(run.err).toMatch(/is a folder/);
});

test('what is built runs by itself', () => {
  const run = depositary(['read', '--json', examples[0]!], { main: join(root, 'dist/cli/main.js') });
  expect(run.err).toBe('');
  expect(run.code).toBe(0);
});

test.each(['.', './core', './language', './reading', './ledger'])('the package gives %s to who imports it', (name) => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Readonly<Record<string, string>> };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', `const m = await import(${JSON.stringify(join(root, exports[name]!))}); process.stdout.write(Object.keys(m).join())`], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout.split(',').length).toBeGreaterThan(3);
});
