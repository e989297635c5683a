import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInput } from '../src/intake/files.ts';
import { receive } from '../src/intake/receive.ts';
import { checkLaws, day, hints } from './intake/hints.ts';

const folder = new URL('../examples/', import.meta.url).pathname;
const files = readdirSync(folder, { withFileTypes: true }).filter((f) => f.isFile() && f.name !== 'README.md').map((f) => f.name).sort();
const received = files.map((file) => {
  const input = readInput(`${folder}${file}`);
  if (!input.ok) throw new RangeError(input.refusal.message);
  return { file, bytes: input.value.bytes, outcomes: receive(input.value.bytes, hints(file, { today: day('2026-11-24') })) };
});

test('there are at least twenty-four reports', () => expect(received.flatMap((r) => r.outcomes).length).toBeGreaterThanOrEqual(24));

test.each(received)('$file is dated as its name says, in English, and as long as a report', ({ file, bytes, outcomes }) => {
  for (const outcome of outcomes) {
    if (!outcome.ok) throw new RangeError(outcome.refusal.message);
    const { published, language, notes, text } = outcome.value;
    expect([file.startsWith(published?.slice(0, 7) ?? '-'), language, notes]).toEqual([true, 'en', []]);
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(150);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(400);
    if (outcomes.length === 1) checkLaws(outcome.value, bytes);
  }
});
