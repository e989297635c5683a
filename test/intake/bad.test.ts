import { chmodSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { readInput } from '../../src/intake/files.ts';
import { receive } from '../../src/intake/receive.ts';
import { checkLaws, day, documentOf, hints, refusalOf, utf8 } from './hints.ts';

const bytes = (...b: readonly number[]): Uint8Array => Uint8Array.from(b);
const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);

describe('bytes that are no document', () => {
  test.each([
    ['nothing', bytes(), 'document/empty', /0 bytes/],
    ['blanks', utf8(' \n\t \r\n'), 'document/empty', /no words/],
    ['only front matter', utf8('---\ndate: 2025-01-16\n---\n'), 'document/empty', /no words/],
    ['zeros', filled(4_000, 0), 'document/binary', /control codes/],
    ['control codes', utf8('a\u0001b\u0002c\u0003d\u0004'), 'document/binary', /4 of its 8/],
    ['a PDF file', utf8('%PDF-1.7 …'), 'document/unknown-type', /PDF.*pdftotext/],
    ['a ZIP archive', bytes(0x50, 0x4b, 3, 4, 0), 'document/unknown-type', /ZIP/],
    ['a database', utf8('SQLite format 3\0'), 'document/unknown-type', /--store/],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'document/unknown-encoding', /UTF-32/],
    ['UTF-16 cut in half', bytes(0xff, 0xfe, 0x41, 0, 0x42), 'document/unknown-encoding', /UTF-16LE/],
    ['a mark of UTF-8 before something else', bytes(0xef, 0xbb, 0xbf, 0x41, 0xff, 0xfe), 'document/unknown-encoding', /UTF-8/],
    ['bytes of no encoding', bytes(...utf8('plain words and then '), 0x81, 0x8d, 0x8f, 0x90, 0x9d), 'document/unknown-encoding', /--encoding/],
    ['letters of no script in any encoding', Uint8Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 0x20 : 0xa1 + (i * i * 7 + i * 31) % 94)), 'document/unknown-encoding', /--encoding/],
  ] as const)('%s', (_, raw, code, words) => {
    const refusal = refusalOf(raw, 'report.txt');
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(words);
    expect(refusal.message).toContain('report.txt');
    expect(refusal.where).toBe('report.txt');
  });

  test('10 MB are read, one byte more is not', () => {
    expect(refusalOf(filled(limits.documentBytes + 1, 0x61), 'a.txt').code).toBe('document/too-large');
    expect(refusalOf(filled(20_000_000, 0x61), 'a.txt').message).toBe('a.txt has 20.0 MB; at most 10.0 MB are read. Split it, or save only its text.');
    expect(refusalOf(filled(limits.documentBytes, 0x61), 'a.txt').code).toBe('document/too-long');
  });

  test('two million characters are read, one more is not', () => {
    expect(documentOf(filled(limits.textLength, 0x61), 'a.txt').text.length).toBe(limits.textLength);
    expect(refusalOf(filled(limits.textLength + 1, 0x61), 'a.txt').code).toBe('document/too-long');
  });

  test('JSON Lines may hold 100 MB of documents of 10 MB, and no byte more', () => {
    expect(refusalOf(new Uint8Array(limits.linesFileBytes + 1), 'a.jsonl').code).toBe('document/too-large');
    expect(refusalOf(filled(limits.documentBytes + 1, 0x61), 'a.jsonl')).toMatchObject({ code: 'document/too-large', where: 'a.jsonl:1' });
    expect(refusalOf(filled(limits.documentBytes, 0x61), 'a.jsonl').code).toBe('document/bad-line');
  });
});

describe('dates that cannot be so', () => {
  test('a date after today is passed over, unless the user says it', () => {
    const doc = documentOf('date 2031-01-01 The talks end on Friday.', 'a.txt');
    expect(doc.published).toBeNull();
    expect(doc.notes[0]).toMatch(/^document\/future-date: .*2031-01-01.*--published 2031-01-01/);
    const asked = documentOf('date 2031-01-01 The talks end on Friday.', 'a.txt', { published: day('2031-01-01') });
    expect(asked.published).toBe('2031-01-01');
    expect(asked.notes[0]).toMatch(/^document\/future-date: .*as asked/);
  });

  test('tomorrow is already today further east', () => {
    expect(documentOf('date 2026-01-02 Agreed.', 'a.txt').published).toBe('2026-01-02');
    expect(documentOf('date 2026-01-03 Agreed.', 'a.txt').published).toBeNull();
  });

  test.each(['2025-02-30', '03/04/2025', '31.04.2025'])('%s names no one day', (date) => {
    const doc = documentOf(`date ${date} The talks end on Friday.`, 'a.txt');
    expect(doc.published).toBeNull();
    expect(doc.notes[0]).toMatch(/^document\/bad-date: /);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a file is read under its own name', () => {
    writeFileSync(join(folder, 'a.txt'), 'words');
    expect(readInput(join(folder, 'a.txt'))).toEqual({ ok: true, value: { name: 'a.txt', bytes: Buffer.from('words') } });
  });

  test('a missing file, a folder, a file inside a file, a name of nothing', () => {
    mkdirSync(join(folder, 'sub'));
    const code = (path: string): string => { const r = readInput(path); return r.ok ? 'read' : r.refusal.code; };
    expect([join(folder, 'none.txt'), join(folder, 'sub'), join(folder, 'a.txt', 'b'), '', 'a\0b', 'x'.repeat(5_000)].map(code))
      .toEqual(['document/missing', 'document/folder', 'document/missing', 'document/missing', 'document/missing', 'document/unreadable']);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    writeFileSync(join(folder, 'secret.txt'), 'words', { mode: 0 });
    chmodSync(join(folder, 'secret.txt'), 0);
    expect(readInput(join(folder, 'secret.txt'))).toMatchObject({ ok: false, refusal: { code: 'document/unreadable' } });
  });

  test('a file over the limit is refused by its size, a device by what comes out of it', () => {
    writeFileSync(join(folder, 'big.txt'), Buffer.alloc(limits.documentBytes + 1));
    expect(readInput(join(folder, 'big.txt'))).toMatchObject({ ok: false, refusal: { code: 'document/too-large' } });
    const device = readInput('/dev/zero');
    expect(device.ok && receive(device.value.bytes, hints('zero'))[0]).toMatchObject({ ok: false, refusal: { code: 'document/too-large' } });
  });
});

describe('any bytes at all', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', 'a');
  const scraps = fc.array(fc.constantFrom(
    ...['---\n', 'date: 2025-13-99\n', 'date 2025-01-16 ', '<p>', '</p>', '<table><tr>', '<b a=1>', '<script>', '<!--', '&amp;', '&#x1F600;', '&', '\r\n', '\ufeff', '{"text":"', '\\u00e9\\n', '"}', '\n', '](', '**', '# ', 'é', '条', '\u0000'].map(utf8),
    bytes(0xff), bytes(0xc3), bytes(0xff, 0xfe),
  ), { maxLength: 40 }).map((parts) => Buffer.concat(parts));

  test('are read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), scraps), names, (raw, name) => {
      for (const outcome of receive(raw, hints(name))) {
        if (!outcome.ok) expect(outcome.refusal.message.length).toBeGreaterThan(20);
        else if (name !== 'a.jsonl') checkLaws(outcome.value, raw);
      }
    }), { numRuns: 1_000 });
  });
});
