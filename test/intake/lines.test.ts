import { expect, test } from 'vitest';
import { bytesOf } from '../../src/core/place.ts';
import { receive } from '../../src/intake/receive.ts';
import { documentOf, hints, utf8 } from './hints.ts';

test('each line is a document, its text exactly as given', () => {
  const text = ' date 2020-01-01 “Agreed”,\n\tsaid the \\ minister. 😀 ';
  const doc = documentOf(`${JSON.stringify({ id: 'n1', published: '2025-01-16', publisher: 'Harbour Post', title: 'Pact', url: 'https://example.org/', text })}\n`, 'a.jsonl');
  expect(doc).toMatchObject({ name: 'n1', text, published: '2025-01-16', publishedFrom: 'json', publisher: 'Harbour Post', title: 'Pact', url: 'https://example.org/' });
});

test('a bad line is refused by its number and the others are read', () => {
  const lines = ['{"id":1,"text":"First."}', 'not json', '', '{"id":2}', '[]', '{"id":3,"text":""}', '{"id":"x","text":"Last.","published":"2025-13-01"}', '{"id":4,"text":"\\ud800"}'];
  const outcomes = receive(utf8(lines.join('\r\n')), hints('feed.jsonl'));
  expect(outcomes.map((o) => (o.ok ? o.value.name : `${o.refusal.code} ${o.refusal.where}`))).toEqual([
    '1', 'document/bad-line feed.jsonl:2', 'document/bad-line feed.jsonl:4', 'document/bad-line feed.jsonl:5', 'document/empty feed.jsonl:6 (3)', 'x', 'document/bad-line feed.jsonl:8',
  ]);
  const last = outcomes[5];
  expect(last?.ok === true && last.value.notes[0]).toMatch(/^document\/bad-date: .*2025-13-01/);
});

test('words lead back to their place in the line, escapes and all', () => {
  const line = '{"title":"text","nested":{"text":"no"},"text":"He said \\u201cyes\\u201d.\\nIt is agreed."}';
  const doc = documentOf(line, 'a.jsonl');
  expect(doc.text).toBe('He said “yes”.\nIt is agreed.');
  const start = doc.text.indexOf('It is');
  const place = bytesOf(doc, { start, end: start + 5 });
  expect([place.exact, line.slice(place.start, place.end)]).toEqual([true, 'It is']);
});

test('a text inside another object is not the text', () => {
  const doc = documentOf('{"text":"yes, agreed","nested":{"text":"no"},"x":["text"]}', 'a.jsonl');
  expect([doc.text, doc.map]).toEqual(['yes, agreed', [{ text: 0, byte: 9, exact: true }]]);
});

test('a line that is not UTF-8 is refused or guessed, and says which line', () => {
  const raw = Buffer.concat([utf8('{"text":"Agreed."}\n{"text":"'), Uint8Array.of(0xff, 0xfe, 0x81), utf8('"}\n')]);
  const outcomes = receive(raw, hints('a.jsonl'));
  expect(outcomes.map((o) => o.ok)).toEqual([true, false]);
});
