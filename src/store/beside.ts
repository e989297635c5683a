import { rmSync } from 'node:fs';
import { one, openDriver, type Driver, type OpenDriver } from './driver.ts';
import type { SqliteLog } from './sqlite-log.ts';
import { guarded } from './trouble.ts';

/** Name of the file in which intake keeps what it needs beside a record: which documents are known, how its sources fare. */
export const intakeFileOf = (record: string): string => `${record}-intake`;

const intakeId = 0x44_45_50_49;
const intakeVersion = 2;

const knownTables = [
  'CREATE TABLE known_document (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, url TEXT, words TEXT NOT NULL, publisher TEXT, day INTEGER NOT NULL, runs INTEGER NOT NULL, hashes BLOB NOT NULL) STRICT',
  'CREATE INDEX known_document_by_url ON known_document (url, seq)', 'CREATE INDEX known_document_by_words ON known_document (words, seq)',
  'CREATE TABLE known_run (hash INTEGER NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (hash, day, seq)) STRICT, WITHOUT ROWID',
];

const tables = [
  'CREATE TABLE of_record (first TEXT NOT NULL) STRICT', ...knownTables,
  'CREATE TABLE source (address TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE item (source TEXT NOT NULL, address TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (source, address)) STRICT, WITHOUT ROWID',
];

const prepare = (driver: Driver): void => {
  driver.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 5000;');
  driver.exec('BEGIN IMMEDIATE');
  if (Number(one(driver, 'SELECT count(*) FROM sqlite_schema')) === 0) driver.exec(`${tables.join(';')}; PRAGMA application_id = ${intakeId}; PRAGMA user_version = ${intakeVersion};`);
  // What is known of documents is made again from the record; what is known of sources is not.
  else if (Number(one(driver, 'PRAGMA application_id')) === intakeId && Number(one(driver, 'PRAGMA user_version')) === 1) driver.exec(`DROP TABLE known_document; ${knownTables.join(';')}; PRAGMA user_version = ${intakeVersion};`);
  driver.exec('COMMIT');
};

const firstOf = (log: SqliteLog): string => { for (const row of log.rows(0, 1)) return row.hash; return ''; };

/** Whether the file belongs to this record: it noted the hash of its first entry. A record that had none yet is noted now. */
const isOfRecord = (driver: Driver, first: string): boolean => {
  if (Number(one(driver, 'PRAGMA application_id')) !== intakeId || Number(one(driver, 'PRAGMA user_version')) !== intakeVersion) return false;
  const noted = driver.all('SELECT first FROM of_record')[0]?.['first'];
  if (noted === undefined && first !== '') driver.run('INSERT INTO of_record (first) VALUES (?)', first);
  return noted === undefined || first === '' || noted === first;
};

/**
 * The file of intake beside a record. Nothing in it is part of the record: what is known is made again from it, and a source that is forgotten is
 * looked at anew. A file of another record is thrown away. Throws `StoreFault`.
 */
export const openIntakeFile = (log: SqliteLog, open: OpenDriver = openDriver): Driver => guarded(log.file, () => {
  const file = intakeFileOf(log.file);
  const first = firstOf(log);
  for (const isLast of [false, true]) {
    const driver = open(file, 'write');
    prepare(driver);
    if (isLast || isOfRecord(driver, first)) return driver;
    driver.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  }
  throw new RangeError('unreachable');
});
