import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dateSources, encodingBases } from '../../src/core/document.ts';
import { media } from '../../src/intake/media-type.ts';

const page = readFileSync(new URL('../../docs/documents.md', import.meta.url), 'utf8');

/** The first cells, in code type, of the table under a heading. */
const words = (heading: string): readonly string[] =>
  [...(page.split(/^#{1,2} /m).find((s) => s.startsWith(heading)) ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1] ?? '');

test('the page has the kinds of document that are read', () => expect(words('Documents')).toEqual([...media]));

test('the page has the sources of a date, the surest first', () => expect(words('When')).toEqual([...dateSources]));

test('the page has the grounds for an encoding', () => expect(words('How')).toEqual([...encodingBases]));
