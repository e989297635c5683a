import { accept, refuse, type Result } from '../core/refusal.ts';
import { one, type Access, type Driver } from './driver.ts';
import { applicationId, isTooOld, pragmas, schema, schemaVersion, sqliteOldest } from './schema.ts';
import { damage } from './trouble.ts';

/** The file is ours and of a version we know, or new and empty; anything else is refused and left as it is. */
export const identify = (driver: Driver, file: string): Result<'ours' | 'empty'> => {
  const sqlite = String(one(driver, 'SELECT sqlite_version()'));
  if (isTooOld(sqlite)) return refuse('store/sqlite-too-old', `SQLite ${sqlite} is too old to keep ${file}; ${sqliteOldest.join('.')} or later is needed. Install again with "npm ci".`, file);
  const id = Number(one(driver, 'PRAGMA application_id'));
  const stored = Number(one(driver, 'PRAGMA user_version'));
  const tables = Number(one(driver, 'SELECT count(*) FROM sqlite_schema'));
  if (id === 0 && stored === 0 && tables === 0) return accept('empty');
  if (id !== applicationId) return refuse('store/foreign', `${file} is an SQLite file of another program. Nothing was changed. Name another file with --store.`, file);
  if (stored > schemaVersion) return refuse('store/newer', `${file} was written by a later version of depositary (schema ${stored}; this one knows ${schemaVersion}). Nothing was changed. Use that version.`, file);
  if (stored < schemaVersion) return refuse('store/older', `${file} has schema ${stored}; this version needs ${schemaVersion} and has no way to bring it up. Nothing was changed. Add its documents to a new record.`, file);
  return accept('ours');
};

/** Settings that a reader cannot make, or that a file in memory does not have. */
const notFor: Readonly<Record<Access, readonly string[]>> = { write: [], read: ['journal_mode'], frozen: ['journal_mode', 'mmap_size'] };

/** Sets what durability rests on and reads each setting back; a record is not kept without them. */
export const settle = (driver: Driver, access: Access, file: string): Result<true> => {
  for (const [name, value] of pragmas) {
    if (notFor[access].includes(name)) continue;
    driver.exec(`PRAGMA ${name} = ${value}`);
    const got = String(one(driver, `PRAGMA ${name}`) ?? '').toLowerCase();
    if (got !== String(value)) return refuse('store/unsafe-setting', `SQLite did not take the setting ${name} = ${value} for ${file} (it says "${got}"), and a record is not kept without it. Put the record on a local disk.`, file);
  }
  if (access !== 'write') driver.exec('PRAGMA query_only = 1');
  return accept(true);
};

/** Makes the tables in a new file. */
export const create = (driver: Driver): void => {
  driver.exec('BEGIN IMMEDIATE');
  // Another process may have made it while this one waited for the lock.
  if (Number(one(driver, 'SELECT count(*) FROM sqlite_schema')) === 0) driver.exec(`${schema.join(';\n')}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`);
  driver.exec('COMMIT');
};

/** How the tables and triggers of a file differ from those that this program makes. */
export const schemaFlaws = (driver: Driver): readonly string[] => {
  const found = driver.all('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL');
  const isThere = new Set(found.map((r) => String(r['sql'])));
  const kind = (sql: string): string => sql.split(' ', 3).slice(1).join(' ').toLowerCase();
  return [
    ...schema.filter((sql) => !isThere.has(sql)).map((sql) => `the ${kind(sql)} is missing or was changed`),
    // Tables, views and indexes of others beside ours do no harm; a trigger can change what is written.
    ...found.filter((r) => r['type'] === 'trigger' && !schema.includes(String(r['sql']))).map((r) => `the trigger ${String(r['name'])} is not of this program`),
  ];
};

/** Refuses to write to a record whose tables or triggers somebody changed. */
export const demandSchema = (driver: Driver, file: string): void => {
  const [first] = schemaFlaws(driver);
  if (first !== undefined) throw damage(file, first);
};
