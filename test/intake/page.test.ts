import { expect, test } from 'vitest';
import { growth } from '../growth.ts';
import { limits } from '../../src/core/limits.ts';
import { bytesOf } from '../../src/core/place.ts';
import { documentOf, refusalOf } from './hints.ts';

const paragraphs = [
  'The two governments signed a treaty of friendship in the capital on Thursday, their foreign ministers said, after four years of talks.',
  'It will enter into force thirty days after the second parliament has approved it, which an official said could take until the spring.',
  'An earlier agreement of 1994 stays in place until then, according to a statement that both sides published in the evening.',
];

const page = (head: string, body: string): string => `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Pact signed | Harbour Post</title>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>`;

const article = `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Pact signed</h1>
${paragraphs.map((p) => `  <p>${p.replace('friendship', '<em>friend&shy;ship</em>').replace(' in place', ' in&nbsp;place')}</p>`).join('\n')}
</article>
<script>var secret = "treaty of war signed";</script><style>.a{content:"never"}</style>
<footer>All rights reserved by the Harbour Post</footer>`;

test('the words of the article are read, and nothing that nobody sees', () => {
  const { text } = documentOf(page('', article), 'a.html');
  expect(text).toContain('signed a treaty of friend\u00adship in the capital on Thursday');
  expect(text).toContain('according to a statement');
  for (const unseen of ['secret', 'never', 'World', 'rights reserved', '<']) expect(text).not.toContain(unseen);
  expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
});

test('words lead back to the bytes they stand in, over entities and markup', () => {
  const raw = Buffer.from(page('<meta charset="utf-8">', article.replace('Thursday', 'Donnerstag – “Thursday”')));
  const doc = documentOf(raw, 'a.html');
  for (const words of ['“Thursday”', 'stays in', 'thirty days after the second parliament']) {
    const start = doc.text.indexOf(words);
    const place = bytesOf(doc, { start, end: start + words.length });
    expect([place.exact, raw.subarray(place.start, place.end).toString('utf8')]).toEqual([true, words]);
  }
});

test('words lead back over what is hidden between them, over line ends, and in long runs', () => {
  const [first = '', second = '', third = ''] = paragraphs;
  const body = `<article><h1>Pact</h1><p>${first}</p>\n<p hidden>x</p>\n<p>${second.replace('thirty', '<i hidden>no</i>thirty')}</p>\n\n<p>${third.replace('place until', 'place\r\nuntil')}</p>\n\n</article>`;
  const raw = Buffer.from(page('', body));
  const doc = documentOf(raw, 'a.html');
  for (const words of [first, 'thirty days after the second parliament', 'until then']) {
    const start = doc.text.indexOf(words);
    const place = bytesOf(doc, { start, end: start + words.length });
    expect([place.exact, raw.subarray(place.start, place.end).toString('utf8')]).toEqual([true, words]);
  }
  expect(doc.map.length).toBeLessThan(20);
});

test('of two time elements the one that is marked as the publication counts', () => {
  const times = '<time datetime="2020-01-01">Then</time><time datetime="2025-01-16" itemprop="datePublished">Now</time>';
  expect(documentOf(page('', times + article), 'a.html').published).toBe('2025-01-16');
});

test.each([
  ['json-ld', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Pact","datePublished":"2025-01-16T23:30:00+03:00","publisher":{"name":"Harbour Post"}}]}</script>'],
  ['meta', '<meta property="article:published_time" content="2025-01-16T10:00:00Z"><meta property="og:site_name" content="Harbour Post">'],
])('date and publisher come from %s', (from, head) => {
  expect(documentOf(page(head, article), 'a.html')).toMatchObject({ published: '2025-01-16', publishedFrom: from, publisher: 'Harbour Post' });
});

test('date comes from a time element, title from the heading, address from the canonical link', () => {
  const doc = documentOf(page('<link rel="canonical" href="https://example.org/pact">', article.replace('</h1>', '</h1><time datetime="2025-01-16">Thursday</time>')), 'a.html');
  expect(doc).toMatchObject({ published: '2025-01-16', publishedFrom: 'time', title: 'Pact signed', url: 'https://example.org/pact' });
});

test('cells of a row stand side by side, rows below one another', () => {
  expect(documentOf(page('', '<table><tr><th>State</th><th>Signature</th></tr><tr><td>Norway</td><td>16 January 2025</td></tr></table><p>As of today.</p>'), 'a.html').text)
    .toContain('State\tSignature\nNorway\t16 January 2025\n');
});

test('a page that names its date only in words is dated by them', () => {
  expect(documentOf(page('', '<h1>Statement</h1><p>Published on 16 January 2025</p><p>The treaty is in force.</p>'), 'a.html')).toMatchObject({ published: '2025-01-16', publishedFrom: 'line' });
  expect(documentOf(page('', '<p>OSLO, January 16, 2025 (Agency) &mdash; The treaty is in force.</p>'), 'a.html')).toMatchObject({ published: '2025-01-16', publishedFrom: 'dateline' });
});

test('a short statement and a page without body tags keep their words', () => {
  expect(documentOf(page('', '<p>Ministry of Foreign Affairs</p><p>The treaty is in force.<br>It has 12 articles.</p>'), 'a.html').text)
    .toBe('Ministry of Foreign Affairs\n\nThe treaty is in force.\nIt has 12 articles.');
  expect(documentOf('<p>The treaty is in force.<p>It has 12 articles.', 'a.html').text).toBe('The treaty is in force.\n\nIt has 12 articles.');
});

test('a page may hide words and break its JSON-LD without harm', () => {
  const doc = documentOf(page('<script type="application/ld+json">{oops</script>', `<div style="display: none">Never signed.</div><p hidden>Nor this.</p>${article}`), 'a.html');
  expect(doc.text).not.toMatch(/Never signed|Nor this/);
});

test('an encoding declared by the page is used, and one that lies is not', () => {
  const declared = page('<meta charset="windows-1251">', '<p>Договор</p>');
  const cyrillic = Uint8Array.from([...declared].map((c) => (c >= 'А' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))));
  expect(documentOf(cyrillic, 'a.html')).toMatchObject({ text: 'Договор', encoding: { name: 'windows-1251', basis: 'declared' } });
  expect(documentOf(page('<meta charset="klingon">', '<p>Договор</p>'), 'a.html').encoding).toEqual({ name: 'utf-8', basis: 'utf-8' });
});

test('a declaration counts only at the head', () => {
  const at = (offset: number): string => documentOf(Buffer.from(`<html>${' '.repeat(offset)}<meta charset="windows-1251"><p>Pact`), 'a.html').encoding.name;
  expect(at(limits.declarationBytes - 40)).toBe('windows-1251');
  expect(at(limits.declarationBytes)).toBe('utf-8');
});

test('pages as deep as the limit are read, one deeper is refused by work that grows with the page alone', () => {
  const nested = (depth: number): string => `<html><body>${'<div>'.repeat(depth - 2)}<p>Agreed.`;
  expect(documentOf(nested(limits.pageDepth - 1), 'a.html').text).toBe('Agreed.');
  expect(refusalOf(nested(limits.pageDepth + 1), 'a.html').code).toBe('document/too-deep');
  expect(refusalOf(nested(50_000), 'a.html').message).toMatch(/^a\.html: .*256/);
  expect(growth((n) => { refusalOf(nested(n), 'a.html'); }, 10_000)).toBeLessThan(9);
});

test('formatting left open is not reopened without end', () => {
  const open = Array.from({ length: 120 }, (_, i) => `<p>${Array.from({ length: 120 }, (__, j) => `<b a=${i}x${j}>`).join('')}x</p>`).join('');
  expect(refusalOf(open, 'a.html').code).toBe('document/too-many-elements');
  const few = Array.from({ length: 3 }, (_, i) => `<p>${Array.from({ length: 100 }, (__, j) => `<b a=${i}x${j}>`).join('')}x</p>`).join('');
  expect(refusalOf(few, 'a.html').code).toBe('document/too-deep');
});

test('as many elements and attributes as the limits are read, one more is refused', () => {
  const attributes = (n: number): string => `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>Agreed.</p>`;
  expect(documentOf(attributes(limits.pageAttributes), 'a.html').text).toBe('Agreed.');
  expect(refusalOf(attributes(limits.pageAttributes + 1), 'a.html').code).toBe('document/too-many-elements');
  const breaks = (n: number): string => `<p>Agreed.${'<br>'.repeat(n)}`;
  const others = 4; // html, head, body and p.
  expect(documentOf(breaks(limits.pageElements - others), 'a.html').text).toBe('Agreed.');
  expect(refusalOf(breaks(limits.pageElements - others + 1), 'a.html').code).toBe('document/too-many-elements');
});

test('JSON-LD past its limit is not looked into', () => {
  const block = (length: number): string => {
    const body = '{"@type":"NewsArticle","datePublished":"2025-01-16","x":""}';
    return `<script type="application/ld+json">${body.replace('""', `"${' '.repeat(length - body.length)}"`)}</script>`;
  };
  expect(documentOf(page(block(limits.jsonLdLength), article), 'a.html').published).toBe('2025-01-16');
  expect(documentOf(page(block(limits.jsonLdLength + 1), article), 'a.html').published).toBeNull();
});

const isWhole = (source: string): boolean => documentOf(source, 'a.html').notes.some((n) => n.startsWith('document/whole-page: '));

test('in a page of as many nodes as the limit the article is looked for, in a larger one all is read', () => {
  const breaks = (n: number): string => `<html><head></head><body><p>Agreed.${'<br>'.repeat(n)}</p></body></html>`;
  const others = 6; // The document, html, head, body, p and the words.
  expect(isWhole(breaks(limits.articleNodes - others))).toBe(false);
  expect(isWhole(breaks(limits.articleNodes - others + 1))).toBe(true);
});

test('a page that is deep in many places is read without looking for its article', () => {
  const stack = `${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`;
  const cost = Array.from({ length: 201 }, (_, i) => (i + 3) ** 2).reduce((a, b) => a + b, 0);
  const most = Math.floor((limits.articleDepths - 100) / cost);
  expect(isWhole(`<html><head></head><body>${stack.repeat(most)}</body></html>`)).toBe(false);
  expect(isWhole(`<html><head></head><body>${stack.repeat(most + 1)}</body></html>`)).toBe(true);
});

test.each(['<', '&', '&lt;', '< a'])('a page of %s alone is read by work that grows with its length', (odd) => {
  expect(growth((n) => { documentOf(`<p>Agreed.${odd.repeat(n / odd.length)} so`, 'a.html'); }, 60_000)).toBeLessThan(9);
});
