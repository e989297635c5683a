import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import { toContract } from '../../src/reading/contract.ts';
import { readText } from '../../src/reading/pipeline.ts';

const printed = (text: string) =>
  toContract({ id: 'd', published: '2025-01-16', publisher: null, title: null, language: 'en', sha256: '' }, readText(text, { published: '2025-01-16' as never, publisher: null, title: null }, english()), { name: 'depositary', version: '0' });

test('who is named stands among the actors, a pronoun apart with whom it stands for, and one for nobody known not at all', () => {
  const { actors, references } = printed('It rained. Foreign Minister Ola Brandt of Norway arrived in Paris on Monday. He said the pact was ready.');
  expect(actors.map((a) => a.text)).toEqual(expect.arrayContaining(['Ola Brandt', 'Norway', 'Paris']));
  expect(actors.some((a) => a.form === 'pronoun')).toBe(false);
  expect(references.map((a) => [a.text, a.name])).toEqual([['He', 'Ola Brandt']]);
});
