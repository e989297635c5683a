import { expect, test } from 'vitest';
import type { Syntax, Token } from '../../src/language/syntax.ts';
import { clauseSpan, conjuncts, headIn, isClauseHead, objectsOf, subjectOf, subtreeSpan, verbGroup } from '../../src/language/tree.ts';
import { drawTree, toConllu } from '../../src/language/draw.ts';
import { morphologyOf } from '../../src/language/morph.ts';
import { readConllu } from '../../train/data.ts';
import { lawsBroken } from './laws.ts';

const trees = ['diplomacy', 'heldout'].flatMap((name) => readConllu(new URL(`../../train/own/${name}.conllu`, import.meta.url).pathname));

/** A tree of this project's own as the analyser would give it, so that these tests depend on no weights. */
const syntaxOf = ({ text, words }: (typeof trees)[number]): Syntax => ({
  text, notes: [],
  tokens: words.map((w, index) => ({ index, start: w.start, end: w.end, text: w.form, lemma: w.lemma, upos: w.upos, xpos: w.xpos, head: w.head - 1, deprel: w.deprel, sentence: 0, margin: 9 })),
  sentences: [{ index: 0, first: 0, last: words.length - 1, root: words.findIndex((w) => w.head === 0), start: words[0]!.start, end: words[words.length - 1]!.end }],
});
const the = (beginning: string): Syntax => syntaxOf(trees.find((t) => t.text.startsWith(beginning))!);
const word = (s: Syntax, form: string): Token => s.tokens.find((t) => t.text === form)!;
const textOf = (s: Syntax, span: { readonly start: number; readonly end: number }): string => s.text.slice(span.start, span.end);

test('every own tree keeps the laws, and there are enough of them', () => {
  expect(trees.filter((t) => t.id.startsWith('diplomacy')).length).toBeGreaterThanOrEqual(300);
  expect(trees.filter((t) => t.id.startsWith('heldout')).length).toBeGreaterThanOrEqual(100);
  for (const tree of trees) expect(lawsBroken(syntaxOf(tree)), tree.id).toEqual([]);
});

test('no sentence that measures is one that trains', () => {
  const trained = new Set(trees.filter((t) => t.id.startsWith('diplomacy')).map((t) => t.text));
  expect(trees.filter((t) => t.id.startsWith('heldout') && trained.has(t.text))).toEqual([]);
});

test('verbs joined by "but" share their subject and their object', () => {
  const s = the('Estonia signed but did not ratify');
  expect(subjectOf(s, word(s, 'ratify'))!.text).toBe('Estonia');
  expect(objectsOf(s, word(s, 'signed')).map((t) => t.text)).toEqual(['Charter']);
  expect([verbGroup(s, word(s, 'signed')).negated, verbGroup(s, word(s, 'ratify')).negated]).toEqual([false, true]);
});

test('who is to do a thing is who was asked to', () => {
  const s = the('Sri Lanka asked India');
  expect(subjectOf(s, word(s, 'extend'))!.text).toBe('India');
});

test('who plans to sign is who will sign', () => {
  const s = the('The government plans to sign');
  expect(subjectOf(s, word(s, 'sign'))!.text).toBe('government');
});

test('the subject of a relative clause is the word that it tells of', () => {
  const s = the('The United States withdrew');
  expect(subjectOf(s, word(s, 'reimposed'))!.text).toBe('States');
});

test('a group of verbs tells tense, aspect, voice and modality', () => {
  const leased = the('The port is said');
  expect(verbGroup(leased, word(leased, 'leased'))).toMatchObject({ passive: true, perfect: true, infinitive: true });
  const left = the('By the end of the year');
  expect(verbGroup(left, word(left, 'left'))).toMatchObject({ tense: 'future', perfect: true, passive: false, modal: 'will' });
  const flying = the('The secretary of state is flying');
  expect(verbGroup(flying, word(flying, 'flying'))).toMatchObject({ tense: 'present', progressive: true });
  const attend = the("The general, who's been");
  expect(verbGroup(attend, word(attend, 'attend'))).toMatchObject({ tense: 'future', negated: true, modal: 'will' });
});

test('conjuncts and spans', () => {
  const s = the('The agreement covers trade');
  expect(conjuncts(s, word(s, 'trade')).map((t) => t.text)).toEqual(['trade', 'energy', 'transport', 'tourism']);
  expect(textOf(s, subtreeSpan(s, word(s, 'trade')))).toBe('trade, energy, transport and tourism');
  expect(headIn(s, { start: 0, end: s.text.indexOf(' covers') })!.text).toBe('agreement');
});

test('a clause ends where the next begins', () => {
  const s = the('Turkey has denied that');
  expect(isClauseHead(s, word(s, 'planning'))).toBe(true);
  expect(textOf(s, clauseSpan(s, word(s, 'denied')))).toBe('Turkey has denied');
});

test('words have their inflection', () => {
  const s = the('The treaty was never ratified.');
  expect(morphologyOf(s, word(s, 'ratified'))).toEqual({ verbForm: 'Part', tense: 'Past', voice: 'Pass' });
  expect(morphologyOf(s, word(s, 'was'))).toMatchObject({ tense: 'Past', verbForm: 'Fin' });
  const t = the('Please accept, Excellency');
  expect(morphologyOf(t, word(t, 'accept'))).toEqual({ verbForm: 'Fin', mood: 'Imp' });
});

test('the picture of a tree has a row for each word in the order of the text', () => {
  const s = the('The treaty was never ratified.');
  expect(drawTree(s, s.sentences[0]!)).toEqual([
    '   ┌─ The  det         DET    DT',
    '┌─ treaty  nsubj:pass  NOUN   NN',
    '├─ was     aux:pass    AUX    VBD',
    '├─ never   advmod      ADV    RB',
    'ratified   root        VERB   VBN',
    '└─ .       punct       PUNCT  .',
  ]);
});

test('CoNLL-U says the same as the trees it was read from', () => {
  const s = the('Estonia signed but did not ratify');
  expect(toConllu(s).split('\n').filter((l) => /^\d/.test(l)).map((l) => l.split('\t').slice(6, 8).join(' '))).toEqual(s.tokens.map((t) => `${t.head + 1} ${t.deprel}`));
});
