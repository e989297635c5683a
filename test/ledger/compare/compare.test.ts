import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArticles, compareStructure, type ComparedArticle } from '../../../src/ledger/compare/articles.ts';
import { bare, diffWords, wordsOf } from '../../../src/ledger/compare/words.ts';
import { growth } from '../../growth.ts';

const article = (number: string, text: string, heading: string | null = null): ComparedArticle => ({ number, heading, text });
const water = 'The Parties shall share the waters of the river in equal parts and shall tell one another of every drought.';
const fish = 'Fishing boats of either Party may enter the bay from sunrise to sunset during the months of spring.';
const end = 'This Agreement is concluded for ten years and is renewed for five years at a time unless notice is given.';
const court = 'Disputes about the meaning of these words go to a court of three judges, whose ruling is final.';
const kinds = (older: readonly ComparedArticle[], newer: readonly ComparedArticle[]) =>
  compareArticles(older, newer).map((c) => `${c.kind}${c.kind === 'added' || c.kind === 'dropped' ? '' : c.isChanged ? ' changed' : ''} ${'older' in c ? c.older.number : '-'}>${'newer' in c ? c.newer.number : '-'}`);

test('added, dropped, changed, renumbered, moved', () => {
  expect(kinds([article('1', water), article('2', fish), article('3', end)], [article('1', water), article('2', court), article('3', end.replace('ten', 'twenty'))]))
    .toEqual(['same 1>1', 'added ->2', 'dropped 2>-', 'same changed 3>3']);
  expect(kinds([article('I', water), article('II', fish), article('III', end)], [article('1', fish), article('2', end)])).toEqual(['dropped I>-', 'renumbered II>1', 'renumbered III>2']);
  expect(kinds([article('1', water), article('2', fish), article('3', end)], [article('1', end), article('2', water), article('3', fish)])).toEqual(['moved 3>1', 'renumbered 1>2', 'renumbered 2>3']);
});

test('the words that changed stand between those that did not', () => {
  expect(diffWords('concluded for ten years, and no more', 'concluded for twenty years, and no more')).toEqual([
    { kind: 'same', text: 'concluded for ' }, { kind: 'dropped', text: 'ten ' }, { kind: 'added', text: 'twenty ' }, { kind: 'same', text: 'years, and no more' },
  ]);
  expect(diffWords('Same   words,', 'same words.').every((h) => h.kind === 'same')).toBe(true);
});

const texts = fc.array(fc.constantFrom('the ', 'river ', 'bay, ', 'ten ', 'years. ', 'Party '), { maxLength: 40 }).map((w) => w.join(''));

test('the hunks give back the older text, and the words of the newer', () => {
  fc.assert(fc.property(texts, texts, (a, b) => {
    const hunks = diffWords(a, b);
    expect(hunks.filter((h) => h.kind !== 'added').map((h) => h.text).join('')).toBe(a);
    expect(wordsOf(hunks.filter((h) => h.kind !== 'dropped').map((h) => h.text).join('')).map(bare)).toEqual(wordsOf(b).map(bare));
  }), { numRuns: 1000 });
});

test('every article of both stands in the comparison once', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), texts), { maxLength: 9 }).map((l) => l.map(([n, t]) => article(String(n), t)));
  fc.assert(fc.property(some, some, (a, b) => {
    const all = compareArticles(a, b);
    expect(all.flatMap((c) => ('older' in c ? [c.older] : [])).length).toBe(a.length);
    expect(all.flatMap((c) => ('newer' in c ? [c.newer] : [])).length).toBe(b.length);
    expect(compareArticles(a, a).every((c) => 'hunks' in c && !c.isChanged)).toBe(true);
  }), { numRuns: 300 });
});

test('versions in two languages are compared by their numbers and paragraphs', () => {
  expect(compareStructure([{ ...article('I', 'eins zwei'), paragraphs: 2 }, article('II', 'drei')], [{ ...article('1', 'one two three'), paragraphs: 3 }])).toEqual([
    { number: 'I', only: null, paragraphs: [2, 3] }, { number: 'II', only: 'older', paragraphs: [0, 0] },
  ]);
});

test('texts too long for a table of their words are one replacement, and cost no more than their length', () => {
  const long = (w: string, n: number): string => Array.from({ length: n }, (_, i) => `${w}${i} `).join('');
  const compared = (n: number): readonly string[] => diffWords(`head ${long('a', n)}tail`, `head ${long('b', n)}tail`).map((h) => h.kind);
  expect(compared(30_000)).toEqual(['same', 'dropped', 'added', 'same']);
  expect(growth(compared, 30_000)).toBeLessThan(8);
});
