import { expect, test } from 'vitest';
import { english } from '../../src/edge/english.ts';
import type { Syntax } from '../../src/language/syntax.ts';
import { lawsBroken } from './laws.ts';
import { allProse, mutated, sequence } from './texts.ts';

const read = (text: string): Syntax => english().analyse(text);
const said = (s: Syntax, k: number): string => s.text.slice(s.sentences[k]!.start, s.sentences[k]!.end);
const relationOf = (s: Syntax, word: string): string | undefined => s.tokens.find((t) => t.text === word)?.deprel;

test('four hundred damaged texts are read within the laws', () => {
  const random = sequence(7);
  for (let i = 0; i < 400; i += 1) {
    const text = mutated(random);
    expect(lawsBroken(read(text)), JSON.stringify(text)).toEqual([]);
  }
});

test('no text is no sentence', () => {
  for (const text of ['', ' ', '\n\n\t', '\u200b']) expect(read(text)).toEqual({ text, tokens: [], sentences: [], notes: [] });
});

test('a dateline is a line of its own, not the subject of the report', () => {
  const s = read('MOSCOW, August 2 — The ministers signed the accord.');
  expect([said(s, 0), said(s, 1)]).toEqual(['MOSCOW, August 2 —', 'The ministers signed the accord.']);
  expect(relationOf(s, 'ministers')).toBe('nsubj');
});

test('a headline in capitals has its verb and its subject', () => {
  const s = read('ISLAND STATES SIGN CLIMATE PACT');
  expect(s.tokens[s.sentences[0]!.root]!.text).toBe('SIGN');
  expect([relationOf(s, 'STATES'), relationOf(s, 'PACT')]).toEqual(['nsubj', 'obj']);
});

test('quotation marks of every style leave the speaker a subject', () => {
  for (const [open, close] of ['""', '“”', "''", '‘’', '«»', '„“'].map((q) => [...q] as [string, string])) {
    const s = read(`${open}We will not sign,${close} the minister said.`);
    expect(lawsBroken(s)).toEqual([]);
    expect([open, relationOf(s, 'minister'), s.tokens.find((t) => t.text === 'not')?.upos]).toEqual([open, 'nsubj', 'PART']);
  }
});

test('items of a list are sentences', () => {
  const s = read('The sides agreed on:\n• an exchange of prisoners\n• the withdrawal of heavy weapons\n• a joint commission');
  expect(s.sentences.length).toBe(4);
});

test('pictures of several characters are one token each', () => {
  expect(read('🇫🇷🤝🇩🇪 👍🏽 👨‍👩‍👧 1️⃣').tokens.map((t) => t.text)).toContain('👨‍👩‍👧');
  expect(read('🇫🇷🤝🇩🇪').tokens.map((t) => t.text)).toEqual(['🇫🇷', '🤝', '🇩🇪']);
});

test('the mark of a note ends the sentence before it', () => {
  const s = read('The treaty was signed in 1905. [6] It never entered into force.');
  expect([said(s, 0), said(s, 1)]).toEqual(['The treaty was signed in 1905. [6]', 'It never entered into force.']);
});

test('a sentence of two thousand words is cut where its parts end', () => {
  const part = 'the Party concerned shall notify the Depositary of the measures taken and of the reasons for them; ';
  const s = read(`The Parties agree that ${part.repeat(110)}and so on.`);
  expect(s.notes.map((n) => n.code)).toEqual(['syntax/sentence-cut']);
  expect(s.tokens.length).toBeGreaterThan(1900);
  expect(s.sentences.slice(0, -1).every((x) => s.tokens[x.last]!.text === ';')).toBe(true);
  expect(lawsBroken(s)).toEqual([]);
});

test('a word beyond the bound is cut, never dropped', () => {
  const s = read(`It said ${'x'.repeat(1000)} and left.`);
  expect(s.tokens.filter((t) => t.text.startsWith('x')).map((t) => t.end - t.start)).toEqual([200, 200, 200, 200, 200]);
});

test('reading twice gives the same, also from another place in the text', () => {
  const first = read(allProse);
  expect(read(allProse)).toEqual(first);
});
