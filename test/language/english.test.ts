import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import { createAnalyser } from '../../src/language/english.ts';
import { readWeights } from '../../src/language/weights-file.ts';
import { lawsBroken } from './laws.ts';

const file = readFileSync(new URL('../../src/language/weights/english.bin', import.meta.url));

test('the weights are named by the hash of their tensors', () => {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const { sha256 } = readWeights(file);
  expect(createHash('sha256').update(file.subarray(4 + length)).digest('hex')).toBe(sha256);
  expect(english().version).toBe(sha256.slice(0, 8));
});

test('weights of another format or length are refused', () => {
  expect(() => readWeights(file.subarray(0, file.length - 1))).toThrow(RangeError);
});

test('what was read before changes nothing in what is read now', () => {
  const text = 'The two ministers signed the accord on Monday. Parliament has not ratified it, a spokesman said.';
  const fresh = createAnalyser(file);
  const first = fresh.analyse(text);
  // More forms than the net holds rows for: it must forget and begin anew.
  for (let i = 0; i < 3; i += 1) fresh.analyse(Array.from({ length: 4000 }, (_, k) => `word${i}x${k}`).join(' '));
  expect(fresh.analyse(text)).toEqual(first);
});

test('a sentence is read alike alone and between others', () => {
  const one = 'Neither side has said when the treaty will enter into force.';
  const alone = english().analyse(one).tokens.map((t) => [t.upos, t.deprel, t.head]);
  const between = english().analyse(`They met. ${one} They left.`);
  const tokens = between.tokens.filter((t) => t.sentence === 1);
  expect(tokens.map((t) => [t.upos, t.deprel, t.head < 0 ? -1 : t.head - tokens[0]!.index])).toEqual(alone);
});

test('a sentence beyond the bound is cut with a note, and every word is kept', () => {
  const text = `${'and the minister '.repeat(700)}left.`;
  const syntax = english().analyse(text);
  expect(syntax.notes.map((n) => n.code)).toEqual(['syntax/sentence-cut']);
  expect(syntax.tokens.length).toBe(2102);
  expect(lawsBroken(syntax)).toEqual([]);
});
