import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { depositary, root, scratch } from './whole.ts';

const folder = scratch();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
mkdirSync(join(folder, 'sub'));

const agreed = 'Iran and Russia signed a treaty on Friday.';

test.each([
  ['document/empty', file('empty.txt', '')],
  ['document/binary', file('zeros.txt', new Uint8Array(4_000))],
  ['document/too-large', file('large.txt', Buffer.alloc(20_000_000, 'a'))],
  ['document/unknown-encoding', file('odd.txt', Buffer.from([0x61, 0x62, 0x81, 0x8d, 0x8f, 0x90, 0x9d]))],
  ['document/unknown-type', file('papers.zip', 'PK\x03\x04')],
  ['document/bad-line', file('lines.jsonl', 'no json')],
  ['document/missing', join(folder, 'none.txt')],
  ['document/folder', join(folder, 'sub')],
])('%s: one sentence and the code on standard error, exit code 3', (code, path) => {
  const run = depositary(['read', path]);
  expect([run.code, run.out, run.err.trimEnd().split('\n').length]).toEqual([3, '', 1]);
  expect(run.err).toMatch(/^[^\n]{30,400}\[document\/[a-z-]+\]\n$/);
  expect(run.err).toContain(`[${code}]`);
});

test.each([
  ['document/no-date', file('undated.txt', agreed)],
  ['document/bad-date', file('february.txt', `date 2025-02-30 ${agreed}`)],
  ['document/future-date', file('future.txt', `date 2999-01-01 ${agreed}`)],
  ['document/guessed-encoding', file('western.txt', Buffer.from(`caf\u00e9 ${agreed}`, 'latin1'))],
])('%s: the document is read and a note says so', (code, path) => {
  const run = depositary(['read', path]);
  expect([run.code, run.err]).toEqual([0, '']);
  expect(run.out).toContain(code);
});

test('a document twice is told by name and adds nothing', () => {
  const store = join(folder, 'record.db');
  const twice = depositary(['add', file('a.txt', agreed), file('b.txt', agreed), '--store', store]);
  expect(twice.code).toBe(0);
  expect(twice.err).toMatch(/^b\.txt is in the record already, as doc_[0-9a-f]{16}; nothing was added\. \[document\/duplicate\]\n$/);
  expect(twice.out).toContain('1 document added');
});

test('the encoding may be named', () => {
  expect(depositary(['read', '--encoding', 'windows-1251', file('russian.txt', Buffer.from([0xcf, 0xe0, 0xea, 0xf2]))]).out).not.toContain('guessed');
});

test('standard input is read however slowly it comes, and never past the limit', () => {
  const through = (producer: string): string => {
    const run = spawnSync('sh', ['-c', `(${producer}) | "$0" "$1" read - 2>&1`, process.execPath, join(root, 'bin/depositary.cjs')], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return run.stdout;
  };
  expect(through(`sleep 0.3; printf 'date 2025-01-18 '; sleep 0.3; printf '${agreed}'`)).toContain('signature');
  expect(through(`head -c ${limits.documentBytes + 1} /dev/zero`)).toMatch(/standard input has more than 10\.0 MB.*\[document\/too-large\]/);
});
