import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';

const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');

const helpOf = async (args: readonly string[]): Promise<string> => {
  let out = '';
  const world: World = {
    out: (t) => { out += t; }, err: (t) => { out += t; }, now: () => '2026-01-01T00:00:00.000Z', analyser: () => { throw new Error('nothing is read here'); }, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, stopping: () => new AbortController().signal,
    isTerminal: false, columns: 100, isColourWanted: false,
  };
  await run([...args, '--help'], world);
  return out;
};

const names = [...(await helpOf([])).matchAll(/^ {2}([a-z]+) /gm)].map((m) => m[1]!).filter((n) => n !== 'help');

test('the program has commands, and the page has no other', () => {
  expect(names.length).toBeGreaterThan(9);
  expect([...page.matchAll(/^### `([a-z]+)/gm)].map((m) => m[1]!).toSorted()).toEqual(names.toSorted());
});

test.each(names)('%s stands on the page with all its options', async (name) => {
  const flags = [...(await helpOf([name])).matchAll(/(--[a-z]+)/g)].map((m) => m[1]!).filter((f) => f !== '--help');
  const sections = page.split(/^#{2,3} /m);
  const own = sections.find((s) => s.startsWith(`\`${name}`)) ?? '';
  const shared = sections.filter((s) => s.startsWith('Asking') || s.startsWith('The two clocks')).join(' ');
  for (const flag of flags) expect(`${own} ${shared}`).toContain(flag);
});
