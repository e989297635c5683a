import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/core/place.ts';
import type { Span } from '../../src/core/span.ts';
import { documentOf, utf8 } from './hints.ts';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const raw = Buffer.from(text, 'utf16le');
  return big ? raw.swap16() : raw;
};

/** 1:1 table of an encoding of one byte a character, won by decoding every byte. */
const encoder = (name: string): ((text: string) => Uint8Array) => {
  const table = new Map(Array.from({ length: 256 }, (_, b) => [new TextDecoder(name).decode(Uint8Array.of(b)), b] as const));
  return (text) => Uint8Array.from([...text].map((c) => table.get(c) ?? 0x3f));
};

const western = encoder('windows-1252');
const russian = 'Президент подписал закон о ратификации договора о всеобъемлющем стратегическом партнёрстве между двумя государствами.';

test.each([
  ['a byte order mark', Buffer.concat([utf8('\ufeff'), utf8('The “pact”')]), 'utf-8', 'bom'],
  ['UTF-16 with its mark', Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16('The “pact”', false)]), 'utf-16le', 'bom'],
  ['UTF-16, big end first', Buffer.concat([Uint8Array.of(0xfe, 0xff), utf16('The “pact”', true)]), 'utf-16be', 'bom'],
  ['UTF-16 without a mark', utf16('The “pact”', false), 'utf-16le', 'guessed'],
  ['plain UTF-8', utf8('The “pact”'), 'utf-8', 'utf-8'],
  ['Western bytes', western('The “pact”'), 'windows-1252', 'guessed'],
] as const)('%s is told', (_, raw, name, basis) => {
  expect(documentOf(raw, 'a.txt')).toMatchObject({ text: 'The “pact”', encoding: { name, basis } });
});

test('a guess says that it is one', () => {
  expect(documentOf(western('The “pact”'), 'a.txt').notes[0]).toMatch(/^document\/guessed-encoding: .*windows-1252.*--encoding/);
  expect(documentOf(utf8('The “pact”'), 'a.txt').notes.join()).not.toContain('guessed');
});

test.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('Russian in %s is told by its letters', (name) => {
  expect(documentOf(encoder(name)(russian), 'a.txt')).toMatchObject({ text: russian, encoding: { name, basis: 'guessed' }, language: 'ru' });
});

test('the user may name the encoding', () => {
  expect(documentOf(encoder('windows-1250')('Łódź'), 'a.txt', { encoding: 'windows-1250' })).toMatchObject({ text: 'Łódź', encoding: { basis: 'declared' } });
});

test.each([['shift_jis', '条約'], ['gb18030', '条约'], ['euc-kr', '조약'], ['big5', '條約']])('in %s a line leads back to its own bytes', (name, words) => {
  const pairs = (text: string): Uint8Array => {
    const all = Array.from({ length: 0x7e00 }, (_, i) => Uint8Array.of(0x81 + Math.floor(i / 0x100), i % 0x100));
    return Buffer.concat([...text].map((c) => (c < '\u0080' ? utf8(c) : all.find((p) => new TextDecoder(name).decode(p) === c) ?? utf8('?'))));
  };
  const raw = pairs(`first line\n${words} 2\nlast\n`);
  const doc = documentOf(raw, 'a.txt', { encoding: name });
  expect(doc.text).toBe(`first line\n${words} 2\nlast\n`);
  const start = doc.text.indexOf(words);
  const place = bytesOf(doc, { start, end: start + 2 });
  expect(place.exact).toBe(false);
  expect(new TextDecoder(name).decode(raw.subarray(place.start, place.end))).toBe(`${words} 2\n`);
});

test('UTF-8 with one broken byte is still read as UTF-8, and says so', () => {
  const doc = documentOf(Buffer.concat([utf8('Les États se sont mis d’accord à Évian, où l’été fut très long'), Uint8Array.of(0xc3)]), 'a.txt');
  expect(doc.encoding).toEqual({ name: 'utf-8', basis: 'guessed' });
  expect(doc.notes[0]).toContain('could not be read');
});

const spanOf = (text: string, a: number, b: number): Span | undefined => {
  const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
  const cut = (i: number): boolean => /[\udc00-\udfff]/.test(text[i] ?? '');
  return start >= end || cut(start) || cut(end) ? undefined : { start, end };
};

const prose = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.string({ unit, minLength: 1, maxLength: 60 }).filter((s) => s.trim() !== '' && !s.startsWith('---') && !s.startsWith('\ufeff'));
const anyLetter = fc.oneof(fc.constantFrom('a', ' ', '\n', '\r\n', 'é', '“', '条', '😀', 'ﷺ'), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }).filter((c) => c >= ' '));
const westernLetter = fc.constantFrom('a', ' ', '\n', 'é', 'ü', '“', '—', '€', 'e', 't', 'o');

test.each([
  ['utf-8', prose(anyLetter), utf8], ['utf-8', prose(anyLetter), (t: string) => Buffer.concat([utf8('\ufeff'), utf8(t)])],
  ['utf-16le', prose(anyLetter), (t: string) => Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(t, false)])],
  ['utf-16be', prose(anyLetter), (t: string) => Buffer.concat([Uint8Array.of(0xfe, 0xff), utf16(t, true)])],
  ['windows-1252', prose(westernLetter), western],
] as const)('the bytes of a span are its words (%s)', (name, texts, encode) => {
  fc.assert(fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
    const raw = encode(text);
    const doc = documentOf(raw, 'a.txt', name === 'windows-1252' ? { encoding: name } : {});
    expect(doc.text).toBe(text);
    const span = spanOf(text, a, b);
    if (span === undefined) return;
    const place = bytesOf(doc, span);
    expect(place.exact).toBe(true);
    expect(new TextDecoder(name, { ignoreBOM: true }).decode(raw.subarray(place.start, place.end))).toBe(text.slice(span.start, span.end));
  }), { numRuns: 1_000 });
});
