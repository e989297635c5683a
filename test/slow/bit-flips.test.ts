import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Flaw } from '../../src/ledger/chain.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { seeded } from '../fault/power.ts';
import { seedOf, times } from '../fault/size.ts';
import { depositary, examples, scratch } from './whole.ts';

/** A record of real documents in one file, nothing left in its write-ahead log. */
const sound = (folder: string): Uint8Array => {
  const file = join(folder, 'sound.db');
  const run = depositary(['add', ...examples, '--store', file]);
  if (run.code !== 0) throw new Error(run.err);
  return readFileSync(file);
};

/** All that is stored, part by part: each entry, the bytes of each document, and the rest. */
type Content = ReadonlyMap<string, string>;

/** Read past our own code, so that it can judge it; undefined where SQLite cannot read it. */
const contentOf = (file: string): Content | undefined => {
  try {
    const db = new Database(file, { readonly: true });
    const parts = (name: string, sql: string): readonly (readonly [string, string])[] => db.prepare(sql).raw().all().map((row) => [`${name} ${String((row as unknown[])[0])}`, JSON.stringify(row)]);
    const content = new Map([
      ...parts('entry', 'SELECT seq, id, recorded_at, kind, hex(body), hash FROM entry NOT INDEXED ORDER BY seq'), ...parts('original', 'SELECT sha256, hex(bytes) FROM original'), ...parts('seal', 'SELECT seq, hash FROM seal'),
      ...parts('schema', 'SELECT name, type, tbl_name, sql FROM sqlite_schema'), ...parts('application', 'PRAGMA application_id'), ...parts('version', 'PRAGMA user_version'),
    ]);
    db.close();
    return content;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
};

/** Parts that are not what they were, were not there, or are there no more. */
const changes = (before: Content, after: Content): readonly string[] => [...new Set([...before.keys(), ...after.keys()])].filter((k) => before.get(k) !== after.get(k));

/** Positions of the documents by the hash of their bytes. */
const positions = (before: Content): ReadonlyMap<string, number> => new Map([...before].filter(([k]) => k.startsWith('entry ')).flatMap(([, row]) => {
  const [seq, , , kind, body] = JSON.parse(row) as [number, string, string, string, string];
  const entry = kind === 'document' ? JSON.parse(Buffer.from(body, 'hex').toString()) as { document: { sha256: string } } : undefined;
  return entry === undefined ? [] : [[entry.document.sha256, seq] as const];
}));

/** What our own code says: the refusal at the door, or the flaws that verify names. */
const said = (file: string): readonly Flaw[] => {
  const log = openLog(file, { readOnly: true });
  if (!log.ok) return [{ seq: 0, what: 'file', message: log.refusal.message }];
  const { flaws } = verify(log.value);
  log.value.close();
  return flaws;
};

const covers = ({ seq, message }: Flaw, wanted: number): boolean => {
  const [, from, to] = /entries (\d+) to (\d+)/.exec(message) ?? [];
  return seq === wanted || (Number(from) <= wanted && wanted <= Number(to)) || message.includes('no entry can be read');
};

test(`${times(200)} bit flips that change what is stored: verify names every one, and the entry that it fell on`, () => {
  const folder = scratch();
  const bytes = sound(folder);
  const file = join(folder, 'flipped.db');
  writeFileSync(file, bytes);
  const before = contentOf(file)!;
  const documents = positions(before);
  expect(said(file)).toEqual([]);
  const random = seeded(seedOf(861));
  const count = { changed: 0, entries: 0, unreadable: 0, unchanged: 0, alarmed: 0 };
  for (let i = 0; count.changed < times(200); i += 1) {
    const flipped = Uint8Array.from(bytes);
    const at = Math.floor(random() * bytes.length);
    flipped[at] = flipped[at]! ^ (1 << Math.floor(random() * 8));
    writeFileSync(file, flipped);
    const after = contentOf(file);
    const changed = after === undefined ? undefined : changes(before, after);
    const flaws = said(file);
    const trial = `trial ${i}, byte ${at}, ${changed?.join() ?? 'unreadable'}: ${flaws.map((f) => f.message).join('; ')}`;
    if (changed?.length === 0) {
      count.unchanged += 1;
      if (flaws.length > 0) count.alarmed += 1;
      continue;
    }
    count.changed += 1;
    expect(flaws.length, trial).toBeGreaterThan(0);
    if (changed === undefined) count.unreadable += 1;
    for (const part of changed ?? []) {
      const [kind, key = ''] = part.split(' ');
      const seq = kind === 'entry' ? Number(key) : kind === 'original' ? documents.get(key) : undefined;
      if (seq === undefined || !before.has(part)) continue;
      count.entries += 1;
      expect(flaws.some((f) => covers(f, seq)), trial).toBe(true);
    }
  }
  console.info(`bit flips: ${count.changed} changed what is stored, all named by verify (${count.entries} with their entry, ${count.unreadable} made the file unreadable in part); ${count.unchanged} more fell on bytes that nothing reads, ${count.alarmed} of them named too`);
});

test('the command says which entry is not sound, what is, and what to do', () => {
  const folder = scratch();
  const file = join(folder, 'record.db');
  for (const example of examples.slice(0, 3)) depositary(['add', example, '--store', file]);
  const bytes = readFileSync(file);
  const db = new Database(file, { readonly: true });
  const { hash } = db.prepare('SELECT hash FROM entry WHERE seq = 3').get() as { hash: string };
  db.close();
  // The row has its hash at its end, so what stands before it is the end of its body.
  const at = bytes.indexOf(hash) - 3;
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(file, bytes);
  const run = depositary(['verify', '--store', file]);
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/^hash: entry 3 \(document\) does not have the content that its hash names$/m);
  expect(run.out).toMatch(/^Keep [^\n]{1,200}record\.db as it is\. Entries 1 to 2 are sound\. Restore a copy that verifies/m);
});
