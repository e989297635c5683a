import { expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { receive } from '../../src/intake/receive.ts';

const text = [
  'Chile and Peru signed an agreement on fisheries in Lima on Thursday, the Chilean foreign ministry said after a day of talks.', 'Peru may subscribe to the protocol within a year and would then have full access to the port of Arica, its minister told reporters.',
  'Countries that sign up to the pact give third parties a right to object, under article 9, and each partner is to consent in writing.', '“You must log in to our register and subscribe to the newsletter,” the harbour master joked, “and cancel at any time.”', 'It is the fourth accord between the two neighbours since the war.',
];
const page = (before: string, after: string, between = ''): string => `<!doctype html><html><head><title>Fisheries accord signed</title></head><body>${before}<div id="c"><h1>Fisheries accord signed</h1>${text.map((t, i) => `<p>${t}</p>${i === 1 ? between : ''}`).join('')}</div>${after}</body></html>`;
const read = (html: string): Document => {
  const [one] = receive(new TextEncoder().encode(html), { name: 'a.html', fetchedAt: '2026-01-02T00:00:00Z', today: '2026-01-02' as never });
  if (one?.ok !== true) throw new Error('not read');
  return one.value;
};
const wordsOnly = (html: string): string => read(html).text.replace('Fisheries accord signed', '').replaceAll(/\s+/g, ' ').trim();
const whole = text.join(' ');

test.each([
  ['a wall of consent', page('<div class="q"><p>We and our 812 partners store cookies on your device to process personal data.</p><p>Manage your choices in the privacy settings; legitimate interest may be objected to.</p><a>Accept all</a></div>', '')],
  ['an offer', page('', '<div class="q"><p>Keep reading for 1 a week. Subscribe now for unlimited access.</p><p>Already a subscriber? Log in to your account. Cancel any time.</p></div>')],
  ['a call in the text', page('', '', '<div class="q"><p>The day in your inbox at six: get our briefing. Sign up <a href="/nl">here</a>.</p></div>')],
  ['a pointer in the text', page('', '', '<p><b>See also:</b> <a href="/x">Norway and Estonia close in on an air services pact</a></p>')],
  ['a line that says nothing', page('', '', '<div>Advertisement</div><div>Story continues below</div>')],
  ['remarks of readers', page('', `<div>${['They signed it too late.', 'Nobody asked the fishermen.', 'My uncle ratified worse.', 'An accord of nothing.', 'Read the annex first.'].map((t) => `<div class="m"><b>somebody</b><p>${t} ${t} ${t}</p><span>Reply</span></div>`).join('')}</div>`)],
  ['other stories with their beginnings', page('', `<div>${[1, 2, 3, 4, 5].map((n) => `<div class="t"><h3><a href="/s/${n}">Storm ${n} closes the harbour</a></h3><p>Boats stayed in port for a second day and prices rose on the quay.</p></div>`).join('')}</div>`)],
])('%s is left, and every word of the article stays', (_, html) => { expect(wordsOnly(html)).toBe(whole); });

test('the next story below is left, the entries of a live page are kept', () => {
  const story = (title: string, body: string): string => `<article><h2>${title}</h2><p>${body}</p></article>`;
  const chained = read(`<html><head><title>Fisheries accord signed | Post</title></head><body><main>${story('Fisheries accord signed', whole)}${story('Storm closes the harbour', 'Boats stayed in port for a second day and prices rose on the quay. '.repeat(12))}</main></body></html>`);
  expect(chained.text).toContain('since the war');
  expect(chained.text).not.toContain('Boats stayed');
  const live = read(`<html><head><title>Live: talks in Lima</title></head><body><main><h1>Live: talks in Lima</h1>${text.map((t, i) => story(`Entry ${i}`, t)).join('')}</main></body></html>`);
  for (const t of text) expect(live.text).toContain(t);
});

test('a part of the article is not taken for furniture by the name of its heading', () => {
  const [first, ...rest] = text;
  const named = read(`<html><head><title>Accords</title></head><body><div id="c"><h1>Accords</h1><p>${first}</p><div id="advertisement-law"><h2 id="share-of-costs">Share of costs</h2><p>${rest[3]}</p></div>${rest.slice(0, 3).map((t) => `<p>${t}</p>`).join('')}</div></body></html>`);
  expect(named.text).toContain(`Share of costs\n\n${rest[3]}`);
});

test('a page that is nothing but an offer is read as it is', () => {
  expect(read('<html><body><p>Subscribe now for unlimited access to our archive, 2 a month. Log in if you have an account.</p></body></html>').text).toContain('unlimited access');
});

test('lines that are set as they are written stay lines', () => {
  const set = read(`<html><body><pre>Press release no. 17\n6 October 2015\n\nChile and Peru signed an agreement\non fisheries in Lima.</pre></body></html>`);
  expect(set.text).toBe('Press release no. 17\n6 October 2015\n\nChile and Peru signed an agreement\non fisheries in Lima.');
  expect([set.published, set.publishedFrom]).toEqual(['2015-10-06', 'line']);
});

test.each([['By the desk | 6 October 2015'], ['Lima · 6 October 2015 · 4 min read'], ['6 October 2015 | Harbour Post'], ['By Ana Diaz, 6 October 2015']])('%s dates a page', (line) => {
  expect(read(page('', '').replace('</h1>', `</h1><div>${line}</div>`)).published).toBe('2015-10-06');
});
test('a sentence with a day in it does not', () => { expect(read(page('', '')).published).toBeNull(); });
