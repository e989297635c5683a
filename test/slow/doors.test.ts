import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../src/store/schema.ts';
import { depositary, examples, root, scratch } from './whole.ts';

const folder = scratch();
const sound = join(folder, 'sound.db');
if (depositary(['add', examples[0]!, '--store', sound]).code !== 0) throw new Error('no record could be made');

const place = (name: string): string => join(folder, `${name}.db`);
const copied = (name: string): string => {
  copyFileSync(sound, place(name));
  return place(name);
};
const edited = (name: string, sql: string): string => {
  const db = new Database(copied(name));
  db.exec(sql);
  db.close();
  return place(name);
};
const written = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(place(name), bytes);
  return place(name);
};
/** The same, with the first letter of the first entry's body changed, so that it is no JSON any more. */
const garbled = (): string => edited('garbled', "DROP TRIGGER entry_is_never_changed; UPDATE entry SET body = 'x' || substr(body, 2) WHERE seq = 1; CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END");
const inFolder = (): string => {
  mkdirSync(place('folder'));
  return place('folder');
};

test.each([
  ['a text', written('text', 'only some words, many times over. '.repeat(40)), 'store/foreign', 2],
  ['a database of another program', (() => { const db = new Database(place('foreign')); db.exec('CREATE TABLE t (x)'); db.close(); return place('foreign'); })(), 'store/foreign', 2],
  ['a folder', inFolder(), 'store/folder', 2],
  ['a record of a later version', edited('newer', `PRAGMA user_version = ${schemaVersion + 1}`), 'store/newer', 2],
  ['a record of an earlier version', edited('older', `PRAGMA user_version = ${schemaVersion - 1}`), 'store/older', 2],
  ['half a record', written('half', readFileSync(sound).subarray(0, 6_000)), 'store/damaged', 1],
])('%s: every command says so in one line, and leaves it as it is', (_, file, code) => {
  const before = code === 'store/folder' ? undefined : readFileSync(file);
  for (const args of [['add', examples[1]!], ['agreements'], ['verify'], ['rebuild']]) {
    const run = depositary([...args, '--store', file]);
    expect([run.out, run.code], args[0]).toEqual(['', args[0] === 'verify' && code === 'store/damaged' ? 1 : 2]);
    expect(run.err).toMatch(/^[^\n]{40,500}\n$/);
    expect(run.err).toContain(`[${code}]`);
    expect(run.err).toContain(file);
  }
  if (before !== undefined) expect(readFileSync(file).equals(before)).toBe(true);
});

test('a damaged entry: commands that meet it say so in one line, verify names it', () => {
  const file = garbled();
  for (const args of [['agreements'], ['rebuild'], ['add', examples[1]!]]) {
    const run = depositary([...args, '--store', file]);
    expect([run.code, run.err.trimEnd().split('\n').length], run.err).toEqual([2, 1]);
    expect(run.err).toMatch(/is damaged \(entry 1 cannot be read\).*\[store\/damaged\]\n$/);
  }
  const run = depositary(['verify', '--store', file]);
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/^hash: entry 1 \(document\)/m);
});

/** What runs a command without the right of root to write everywhere. */
const humbly = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];
const mayTry = humbly.length === 0 ? process.platform !== 'win32' : spawnSync(humbly[0]!, [...humbly.slice(1), 'true']).status === 0;
if (!mayTry) console.info('SKIPPED: root writes read-only files, and there is no setpriv to run without that right.');

describe.skipIf(!mayTry)(`a record that may not be written${mayTry ? '' : ' (SKIPPED: no setpriv)'}`, () => {
  const run = (...args: readonly string[]) => {
    const [command, ...rest] = [...humbly, process.execPath, join(root, 'bin/depositary.cjs'), ...args];
    const { status, stdout, stderr } = spawnSync(command!, rest, { encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };
  test.each(['file', 'folder'])('a read-only %s: adding is refused, asking is answered, nothing is changed', (what) => {
    const home = join(folder, `read-only-${what}`);
    mkdirSync(home);
    const file = join(home, 'record.db');
    copyFileSync(sound, file);
    chmodSync(what === 'file' ? file : home, what === 'file' ? 0o444 : 0o555);
    const before = readFileSync(file);
    const adding = run('add', examples[1]!, '--store', file);
    expect(adding.err).toMatch(/^[^\n]{1,200}record\.db may not be written: [^\n]{40,300} \[store\/read-only\]\n$/);
    expect(adding.code).toBe(2);
    for (const command of ['agreements', 'documents', 'verify']) {
      const asked = run(command, '--store', file);
      expect([asked.code, asked.err], command).toEqual([0, '']);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    chmodSync(home, 0o755);
  });
});
