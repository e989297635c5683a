import { expect, test } from 'vitest';
import { bytesOf } from '../../src/core/place.ts';
import { documentOf } from './hints.ts';

const source = `---
date: 2025-01-16
---
# Pact signed

The **two** states signed [a treaty](https://example.org/treaty_text) on *Thursday*.
![a photo](x.png)
> "It is \`final\`," she said.

- first_name stays, and so does 3 * 4
`;

test('marks are taken out, words are kept, the title is the first heading', () => {
  const doc = documentOf(source, 'a.md');
  expect(doc.title).toBe('Pact signed');
  expect(doc.published).toBe('2025-01-16');
  expect(doc.text).toContain('The two states signed a treaty on Thursday.');
  expect(doc.text).toContain('"It is final," she said.');
  expect(doc.text).toContain('first_name stays');
  expect(doc.text).not.toMatch(/[#`>]|https|photo/);
});

test('every word leads back to the file', () => {
  const doc = documentOf(source, 'a.md');
  const start = doc.text.indexOf('a treaty');
  expect(bytesOf(doc, { start, end: start + 8 })).toEqual({ start: source.indexOf('a treaty'), end: source.indexOf('a treaty') + 8, exact: true });
});
