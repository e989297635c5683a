import { expect, test } from 'vitest';
import { growth } from '../growth.ts';
import { assemble } from '../../src/reading/treaty-text/assemble.ts';
import { lighthouses } from '../reading/treaty-text/texts.ts';

const head = 'Agreement between the Government of Norway and the Government of Chile\n\nThe Contracting Parties have agreed as follows:\n\n';

/** Texts that repeat what the reader looks for, so that a pattern or a loop that grows with the square of its input shows. */
const floods: Readonly<Record<string, string>> = {
  'articles in order': '', references: 'Article 1 of Article 2 and Article 3 ', numerals: 'ARTICLE ixviii', letters: 'ARTICLE A-01 ', closings: 'In witness whereof ', done: 'done at ', dates: 'this first day of May 1999, ', months: 'may ',
  numbers: 'one thousand nine hundred and ', chapters: 'CHAPTER I\n', parts: 'part i ', annexes: 'Annex 1\n', titles: 'Protocol between A and B\n\n', paragraphs: '1. a\n2. b\n', points: '1. a 2. b ', signatures: 'For the Government of Norway ', lines: '\n\n\n', spaces: ' ',
  capitals: 'THE GOVERNMENT OF ', openers: 'the Government of the ', recitals: 'considering ', languages: 'English ', letters2: 'I have the honour to ', words: 'whatever ', states: 'States Parties ', brackets: '((((', ordinals: 'FIRST\n', honours: 'Oslo, 1 May 1999\n',
};

test.each(Object.keys(floods))('work grows with the length of the text: %s', (name) => {
  const unit = floods[name]!;
  const make = (n: number): string => {
    let text = head;
    for (let k = 1; text.length < n; k += 1) text += unit === '' ? `Article ${k}\nThe Parties keep light ${k} and its keeper.\n\n` : unit.repeat(50);
    return text;
  };
  expect(growth((n) => { assemble(make(n)); }, 30_000)).toBeLessThan(8);
});

test('many treaties in one file cost no more than their length', () => {
  const make = (n: number): string => Array.from({ length: Math.ceil(n / lighthouses.length) }, (_, k) => lighthouses.replace('on the Care', `number ${k} on the Care`)).join('\n\n');
  expect(growth((n) => { assemble(make(n)); }, 20_000)).toBeLessThan(8);
});
