import type { Candidate } from './markers.ts';
import { numbersAt } from './numbers.ts';

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const line = /(?<=^|\n)[ \t]{0,8}(?:(?:section|paragraph|clause|rule|point|para\.?)[ \t]{1,2})?(?=[\dIVX]{1,5}[ \t]?[.):])/giu;
const sections = /(?<=^|\n)[ \t#*]{0,8}(?:section|paragraph|clause|rule|point)[ \t]{1,2}(?=[\dIVX]{1,5}[ \t]*(?:[.:–—-]|\n))/giu;
const running = /(?<=[.:;][ \t]?)(?=\d{1,2}\.[ \t]?\p{L})/gu;
const ordinals = new RegExp(`(?<=^|\\n)[ \\t]{0,8}(?:${words.join('|')})[ \\t]*[.:,–—-]?[ \\t]*(?=\\n|\\p{L})`, 'giu');

const opening = /(?:agree[ds]?(?: (?:as follows|that|on the following[^.\n]{0,30}|upon[^.\n]{0,30}|to[^.\n]{0,20}))?|as follows|following[^.\n]{0,30})\s*[:,.—–-]*\s*$/i;

const at = (text: string, start: number, from: number, style: string, base: number): readonly Candidate[] => numbersAt(text, from).filter((r) => r.chapter === 0 && r.cost === 0 && /^[ \t]?[.):–—-]|^\s*\n/u.test(text.slice(r.end, r.end + 3)))
  .map((reading) => ({ start, end: reading.end, reading, score: base + (opening.test(text.slice(Math.max(0, start - 60), start)) ? 2 : 0), style: { line: style, cased: 'none', follow: text[reading.end] ?? '', numeral: /^\d/.test(reading.printed) ? 'arabic' : 'roman' } }));

/**
 * Where numbered paragraphs, sections or "First", "Second" may begin, for instruments whose provisions are not called articles.
 * To be weighed like articles: the best rising chain is the instrument's own numbering.
 */
export const numberedIn = (text: string): readonly Candidate[] => [
  ...[...text.matchAll(line)].flatMap((m) => at(text, m.index + (/^[ \t]*/.exec(m[0])![0].length), m.index + m[0].length, 'line', 1)),
  ...[...text.matchAll(sections)].flatMap((m) => at(text, m.index + m[0].search(/\S/), m.index + m[0].length, 'section', 3)),
  ...[...text.matchAll(running)].flatMap((m) => at(text, m.index, m.index, 'running', 0)),
  ...[...text.matchAll(ordinals)].map((m): Candidate => {
    const start = m.index + m[0].search(/\S/);
    const word = /\p{L}+/u.exec(m[0])![0];
    const n = words.indexOf(word.toLowerCase()) + 1;
    return { start, end: start + word.length, reading: { printed: word, chapter: 0, n, sub: 0, end: start + word.length, cost: 0 }, score: 1, style: { line: 'ordinal', cased: 'none', follow: '', numeral: 'word' } };
  }),
].toSorted((a, b) => a.start - b.start || a.end - b.end).filter((c, i, all) => i === 0 || all[i - 1]!.start !== c.start || all[i - 1]!.reading.n !== c.reading.n);
