import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorer } from '../../src/views/anchor.ts';

const lead = 'Chile and Peru signed a treaty on water in Lima on Thursday.';
const term = 'It runs for ten years.';
const notice = 'Either side may leave it with six months of notice.';
const said = 'Each side named two members.';
const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const before = text(lead, `${term} ${notice}`, said);
const kindsIn = (after: string): readonly string[] => [lead, term, notice, said].map((exact) => anchorer(before, after)(exact, before.indexOf(exact)).kind);

test.each([
  ['nothing is changed', before, ['exact', 'exact', 'exact', 'exact']],
  ['a line is put in front', text('CORRECTED 17 January', before), ['exact', 'exact', 'exact', 'exact']],
  ['a word is mended in the lead', before.replace('signed a', 'signed the'), ['lost', 'exact', 'exact', 'exact']],
  ['a paragraph is moved to the end', text(lead, said, `${term} ${notice}`), ['exact', 'exact', 'exact', 'moved']],
  ['a sentence is withdrawn', before.replace(`${term} `, ''), ['exact', 'lost', 'exact', 'exact']],
  ['everything is withdrawn', 'The report was withdrawn.', ['lost', 'lost', 'lost', 'lost']],
])('%s', (_, after, kinds) => { expect(kindsIn(after)).toEqual(kinds); });

test('words that stand in two places are found in their own', () => {
  const twice = text('It was signed.', 'Talks went on for a year.', 'It was signed.');
  const after = text('An editor writes.', twice);
  const find = anchorer(twice, after);
  expect(find('It was signed.', twice.lastIndexOf('It was'))).toEqual({ kind: 'exact', at: after.lastIndexOf('It was') });
  expect(find('It was signed.', 0)).toEqual({ kind: 'exact', at: after.indexOf('It was') });
});

const words = fc.array(fc.constantFrom('a pact', 'the river', 'was signed', 'in Lima', 'two years', 'talks', 'an annex'), { minLength: 1, maxLength: 4 }).map((w) => `${w.join(' ')}.`);
const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join('\n'));

test('an anchor is a place at which the words stand, and they are lost only where they do not stand at all', () => {
  fc.assert(fc.property(texts, texts, fc.nat(), fc.integer({ min: 1, max: 40 }), (older, newer, at, length) => {
    const start = at % older.length;
    const exact = older.slice(start, start + length);
    const anchor = anchorer(older, newer)(exact, start);
    if (anchor.kind === 'lost') expect(newer).not.toContain(exact);
    else expect(newer.startsWith(exact, anchor.at)).toBe(true);
  }), { numRuns: 1_000 });
});

test('in the same text everything is in its place', () => {
  fc.assert(fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 40 }), (older, at, length) => {
    const start = at % older.length;
    expect(anchorer(older, older)(older.slice(start, start + length), start)).toEqual({ kind: 'exact', at: start });
  }), { numRuns: 1_000 });
});

test('words that are nowhere else keep their place when text is put before them', () => {
  fc.assert(fc.property(texts, fc.array(words, { maxLength: 5 }), (older, front) => {
    const newer = [...front.map((w) => `New: ${w}`), `${older}`, 'Q was here.'].join('\n');
    const marked = `${older}\nQ was here.`;
    expect(anchorer(marked, newer)('Q was here', older.length + 1)).toEqual({ kind: 'exact', at: newer.lastIndexOf('Q was here') });
  }), { numRuns: 500 });
});
