import { expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { bytesOf } from '../../src/core/place.ts';
import { documentOf } from './hints.ts';

test.each([
  [' date 2025-01-16 Two states are working on a pact.', 'line', '2025-01-16'],
  ['Date: 16 January 2025\nPublisher: Harbour Post\n\nTwo states agreed.', 'line', '2025-01-16'],
  ['MINISTRY OF FOREIGN AFFAIRS\nThursday, 16 January 2025 14:30\n\nThe minister said so.', 'line', '2025-01-16'],
  ['Published on January 16, 2025\nTwo states agreed.', 'line', '2025-01-16'],
  ['16.01.2025\nTwo states agreed.', 'line', '2025-01-16'],
  ['MOSCOW, January 16, 2025 (Agency) — Two states agreed.', 'dateline', '2025-01-16'],
  ['---\ndate: 2025-01-16\npublisher: "Harbour Post"\n---\nTwo states agreed.', 'front-matter', '2025-01-16'],
])('%j is dated by its %s', (text, from, published) => {
  expect(documentOf(text, 'a.txt')).toMatchObject({ published, publishedFrom: from });
});

test('a date line stays in the text, front matter does not', () => {
  expect(documentOf('date 2025-01-16 Two states agreed.', 'a.txt').text).toBe('date 2025-01-16 Two states agreed.');
  const doc = documentOf('---\ntitle: Pact signed\npublisher: Harbour Post\nurl: https://example.org/a\n---\nTwo states agreed.', 'a.txt');
  expect(doc).toMatchObject({ text: 'Two states agreed.', title: 'Pact signed', publisher: 'Harbour Post', url: 'https://example.org/a' });
  expect(bytesOf(doc, { start: 0, end: 3 })).toEqual({ start: 78, end: 81, exact: true });
});

test('lines of keys and values before a blank line are set aside', () => {
  expect(documentOf('date 2025-01-16\npublisher: Harbour Post\n\nTwo states agreed.', 'a.txt'))
    .toMatchObject({ text: 'Two states agreed.', published: '2025-01-16', publisher: 'Harbour Post' });
  expect(documentOf('Date: 2025-01-16\n\nTwo states agreed.', 'a.txt').text).toContain('Date');
  expect(documentOf('Date: 2025-01-16\nSource: an official\nTwo states agreed.', 'a.txt').text).toContain('Source');
});

test.each([
  'The talks of 16 January 2025 ended early.', '16 January 2025 was a cold day in the capital, where talks began.', 'On 2025-01-16 the talks ended.', 'Moscow, which on January 16, 2025 (a Thursday) was cold, agreed.',
  'MOSCOW, Jan 16 (Agency) — Two states agreed.',
])('%j has no publication date, and says so', (text) => {
  const doc = documentOf(text, 'a.txt');
  expect(doc.published).toBeNull();
  expect(doc.notes.some((n) => n.startsWith('document/no-date: '))).toBe(true);
});

test('the surest date is used and a disagreeing one is told', () => {
  const doc = documentOf('---\ndate: 2025-01-16\n---\nMOSCOW, January 2, 2025 (Agency) — Two states agreed.', 'a.txt');
  expect(doc.published).toBe('2025-01-16');
  expect(doc.notes).toEqual([expect.stringMatching(/^document\/two-dates: .*2025-01-16.*2025-01-02/)]);
});

test('what the user says comes before what the document says', () => {
  expect(documentOf('date 2025-01-16 Two states agreed.', 'a.txt', { published: '2025-01-17' as never, publisher: 'Harbour Post' }))
    .toMatchObject({ published: '2025-01-17', publishedFrom: 'option', publisher: 'Harbour Post' });
});

test('a letterhead names the publisher', () => {
  expect(documentOf('Ministry of Foreign Affairs of Norway\nPress release\n2 October 2025\n\nThe treaty is in force.', 'a.txt'))
    .toMatchObject({ publisher: 'Ministry of Foreign Affairs of Norway', published: '2025-10-02' });
  expect(documentOf('Office workers in Oslo went home early. They had agreed on it.', 'a.txt').publisher).toBeNull();
});

test('the same bytes read the same way are the same document under any name', () => {
  const [a, b, c] = [documentOf('date 2025-01-16 Agreed.', 'a.txt'), documentOf('date 2025-01-16 Agreed.', 'b.txt'), documentOf('date 2025-01-17 Agreed.', 'a.txt')];
  expect(a.id).toBe(b.id);
  expect(a.id).not.toBe(c.id);
  expect(documentOf('date 2025-01-16 Agreed.', 'a.txt', { published: '2025-01-18' as never }).id).not.toBe(a.id);
  expect(documentOf('date 2025-01-16 Agreed.', 'a.txt', { publisher: 'Harbour Post' }).id).not.toBe(a.id);
});

test('names from everywhere make an English sentence no foreign one', () => {
  for (const text of ['Senate President Bukola Saraki will on Tuesday meet Algerian envoys.', 'Saudi Arabia lifts its blockade of Qatar in a breakthrough.', 'Kazakh and Uzbek leaders end their dispute over Aral Sea fisheries.'])
    expect(documentOf(text, 'a.txt').language).toBe('en');
  for (const text of ['De twee regeringen zijn het eens geworden over een verdrag van vriendschap.', 'De to regeringer er blevet enige om en aftale om venskab.', 'Cele două guverne au convenit un tratat de prietenie.'])
    expect(documentOf(text, 'a.txt').language).not.toBe('en');
});

test('the language is told, and another than English is kept', () => {
  expect(documentOf('The two governments have agreed to open negotiations on a treaty of friendship next spring.', 'a.txt').language).toBe('en');
  expect(documentOf('Les deux gouvernements sont convenus d’ouvrir des négociations sur un traité d’amitié au printemps.', 'a.txt').language).toBe('fr');
  expect(documentOf('Agreed.', 'a.txt').language).toBeNull();
});

test('front matter longer than the limit is text', () => {
  const block = (lines: number): string => `---\n${'key: value\n'.repeat(lines)}---\nAgreed.`;
  expect(documentOf(block(limits.frontMatterLines), 'a.txt').text).toBe('Agreed.');
  expect(documentOf(block(limits.frontMatterLines + 1), 'a.txt').text).toContain('key: value');
});

test('the language is told from a sample of enough letters', () => {
  const english = 'The two governments have now agreed to opening a treaty. ';
  expect(documentOf(english.slice(0, limits.languageMinimum), 'a.txt').language).toBe('en');
  expect(documentOf(english.slice(0, limits.languageMinimum - 1), 'a.txt').language).toBeNull();
  const french = 'Les deux gouvernements sont convenus d’ouvrir des négociations. ';
  expect(documentOf(english.repeat(100).slice(0, limits.languageSample) + french.repeat(200), 'a.txt').language).toBe('en');
});
