import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../src/edge/english.ts';
import { emptyReading } from '../../../src/reading/empty.ts';
import { names } from '../../../src/reading/names/index.ts';
import { unpack } from '../../../src/reading/names/tagger/index.ts';
import { packedWeights } from '../../../src/reading/names/tagger/weights.ts';
import type { Actor } from '../../../src/reading/reading.ts';

const read = (text: string): readonly Actor[] => names.run(emptyReading(english().analyse(text), { published: null })).actors;
const named = (text: string): readonly string[] => read(text).filter((a) => a.form === 'name').map((a) => `${text.slice(a.start, a.end)} ${a.kind}`);

test.each<[string, string, readonly string[]]>([
  ['a person behind a posting', 'Norland’s envoy to Moscow Farid Jalalzadeh said the pact has 31 articles.', ['Farid Jalalzadeh person']],
  ['a person between commas behind an office', 'The Mauritian prime minister, Devan Ramsurrun, said the islands would return.', ['Devan Ramsurrun person']],
  ['a given name that is a State', 'Chad Lindqvist signed for the company in Tampere.', ['Chad Lindqvist person', 'Tampere place']],
  ['a body that is named after a State stays whole beside it', 'The Ministry of Water and Irrigation published the figures in Nakuru.', ['Ministry of Water and Irrigation organisation', 'Nakuru place']],
  ['a family name alone is the person’s of the text', 'Jamila Barcelo spoke first. Later Barcelo left the hall.', ['Jamila Barcelo person', 'Barcelo person']],
  ['a sea is a place and no person', 'Ships left the Black Sea on Sunday.', ['Black Sea place']],
])('%s', (_, text, wanted) => {
  for (const w of wanted) expect(named(text)).toContain(w);
});

test.each([
  ['a convention is no body', 'The Treaty on the Basis of Good Relations and the Lusaka Convention on Inland Waters are in force.'],
  ['a war, a cup and a feast are nobody', 'Before the Second World War and the World Cup nobody spoke of Independence Day.'],
  ['days and months are nobody', 'On Tuesday, in March, it rained.'],
])('%s', (_, text) => {
  expect(named(text).filter((n) => !n.endsWith('place'))).toEqual([]);
});

test('the capital of a verb’s subject is not part of the name before it', () => {
  const text = 'The Foreign Ministry in Ankara denied it. “We know nothing,” said its spokesman, Orhan Kaya.';
  expect(named(text)).toEqual(expect.arrayContaining(['Foreign Ministry organisation', 'Orhan Kaya person']));
});

const piece = fc.constantFrom('Ankara', 'the', 'of', 'Orhan', 'Kaya', '-', ',', '. ', '“', '”', 'minister', 'President', 'University', 'said', 'US', 'Union', 'and', '\n\n', 'É', '😀', '’s', '12', 'UN', 'van', 'Treaty');

test('every actor lies in the text, is not empty and is found again the same', () => {
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
    const text = pieces.join(' ');
    const actors = read(text);
    for (const a of actors) {
      expect(a.start).toBeLessThan(a.end);
      expect(a.start).toBeGreaterThanOrEqual(0);
      expect(a.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(a.start, a.end).trim()).toBe(text.slice(a.start, a.end));
    }
    expect(read(text)).toEqual(actors);
  }), { numRuns: 300 });
});

test('weights are what their hash says, and others are refused', async () => {
  const bytes = packedWeights();
  const { readFileSync } = await import('node:fs');
  const source = readFileSync(new URL('../../../src/reading/names/tagger/weights.ts', import.meta.url), 'utf8');
  expect(source).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(() => unpack(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
});
