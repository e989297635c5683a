import { expect, test } from 'vitest';
import { bytesOf } from '../../src/core/place.ts';
import { refusalCodes } from '../../src/core/refusal.ts';
import { examine } from '../../src/intake/examine.ts';
import { hints } from '../intake/hints.ts';
import { cases, type Case } from './cases.ts';

/**
 * Bad input by class, each with the refusal or the reading that it must give. `any` says that either will do so long as nothing breaks;
 * `any-refusal` that nothing may be read.
 */
const outcomeOf = async ({ name, make }: Case): Promise<{ readonly text: string; readonly codes: readonly string[]; readonly messages: string }> => {
  const raw = make();
  const { received } = await examine(raw, hints(name));
  for (const { outcome, bytes } of received) {
    if (!outcome.ok) { expect(refusalCodes).toContain(outcome.refusal.code); expect(outcome.refusal.message.length).toBeGreaterThan(20); continue; }
    const { text, map, encoding, lengthBytes } = outcome.value;
    const place = bytesOf({ text, map, encoding, lengthBytes }, { start: 0, end: text.length });
    expect(place.end).toBeLessThanOrEqual((bytes ?? raw).length);
  }
  return {
    text: received.flatMap(({ outcome }) => (outcome.ok ? [JSON.stringify([outcome.value.title, outcome.value.url]), outcome.value.text] : [])).join('\n'),
    codes: received.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.refusal.code])), messages: received.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.refusal.message])).join(' '),
  };
};

test('there are at least three hundred, of ten classes or more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(new Set(cases.map((c) => c.kind)).size).toBeGreaterThanOrEqual(10);
});

test.each(cases.map((c) => [`${c.kind}: ${c.what}`, c] as const))('%s', async (_name, c) => {
  const { text, codes, messages } = await outcomeOf(c);
  if (c.expect === 'any') return;
  if (c.expect === 'any-refusal') expect([text, codes.length > 0, messages.length > 20]).toEqual(['', true, true]);
  else if (c.expect !== 'read') expect(codes).toContain(c.expect);
  if (c.has !== undefined) expect(text.replaceAll(/\s+/g, ' ')).toContain(c.has);
  if (c.lacks !== undefined) expect(text).not.toMatch(c.lacks);
}, 30_000);
