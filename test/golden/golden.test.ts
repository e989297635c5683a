import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { english } from '../../src/edge/english.ts';

/**
 * What the reader makes of examples, as a person is shown it. A change of the reader changes these pages: `npx vitest run test/golden -u`
 * writes them anew, and the difference is read before it is committed.
 */
const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const chosen = ['2025-01-15-iran-ambassador-47-articles.txt', '2025-01-17-iran-russia-signed-wire.txt', '2025-03-18-ottawa-four-ministers.txt', '2025-07-02-not-between-states.txt', '2025-10-02-ministry-entry-into-force.txt', '2026-02-06-new-start-ends.txt'];

const noteOn = async (file: string): Promise<string> => {
  let out = '';
  const world: World = {
    out: (t) => { out += t; }, err: (t) => { out += t; }, now: () => '2026-11-24T00:00:00.000Z', analyser: english, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing is taken apart here'); }, sleep: async () => {}, stopping: () => new AbortController().signal, isTerminal: false, columns: 100, isColourWanted: false,
  };
  await run(['read', `${folder}${file}`], world);
  return out;
};

test('the examples are there', () => { for (const f of chosen) expect(readdirSync(folder)).toContain(f); });

test.each(chosen)('%s reads as it did', async (file) => {
  await expect(await noteOn(file)).toMatchFileSnapshot(file.replace(/\.\w+$/, '.note.txt'));
});
