import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { seeded } from '../fault/power.ts';
import { depositary, examples, scratch } from './whole.ts';

/** A record of real documents in one file, nothing left in its write-ahead log. */
const sound = (folder: string): Uint8Array => {
  const file = join(folder, 'sound.db');
  const run = depositary(['add', ...examples, '--store', file]);
  if (run.code !== 0) throw new Error(run.err);
  return readFileSync(file);
};

/** Everything that is stored, as text; undefined where SQLite cannot read it. Read past our own code, so that it can judge it. */
const contentOf = (file: string): string | undefined => {
  try {
    const db = new Database(file, { readonly: true });
    const all = ['SELECT seq, id, recorded_at, kind, hex(body) AS body, hash FROM entry ORDER BY seq', 'SELECT sha256, hex(bytes) AS bytes FROM original ORDER BY sha256', 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name', 'PRAGMA application_id', 'PRAGMA user_version']
      .map((sql) => JSON.stringify(db.prepare(sql).all()));
    db.close();
    return all.join('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
};

/** Whether our own code says that something is wrong: a refusal at the door or a flaw that verify names. */
const isNamed = (file: string): boolean => {
  const log = openLog(file, { readOnly: true });
  if (!log.ok) return true;
  const { flaws } = verify(log.value);
  log.value.close();
  return flaws.length > 0 && flaws.every((f) => f.message.length > 20);
};

test('200 bit flips that change what is stored: every one is named by verify', () => {
  const folder = scratch();
  const bytes = sound(folder);
  const file = join(folder, 'flipped.db');
  writeFileSync(file, bytes);
  const before = contentOf(file);
  expect(isNamed(file)).toBe(false);
  const random = seeded(861);
  const count = { changed: 0, named: 0, unchanged: 0, alarmed: 0 };
  for (let i = 0; count.changed < 200; i += 1) {
    const flipped = Uint8Array.from(bytes);
    const at = Math.floor(random() * bytes.length);
    flipped[at] = flipped[at]! ^ (1 << Math.floor(random() * 8));
    writeFileSync(file, flipped);
    const isChanged = contentOf(file) !== before;
    const named = isNamed(file);
    if (isChanged) {
      count.changed += 1;
      if (named) count.named += 1;
      else throw new Error(`the flip of trial ${i} at byte ${at} was not noticed`);
    } else {
      count.unchanged += 1;
      if (named) count.alarmed += 1;
    }
  }
  console.info(`bit flips: ${count.changed} changed what is stored, ${count.named} of them named; ${count.unchanged} more fell on bytes that nothing reads, ${count.alarmed} of them named too`);
  expect(count.named).toBe(200);
});
