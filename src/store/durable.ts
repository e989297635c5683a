import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Driver } from './driver.ts';
import { schemaVersion } from './schema.ts';
import { codeOf, diskFault } from './trouble.ts';

const isDiskError = (error: unknown): boolean => ['EIO', 'ENOSPC', 'EDQUOT', 'EROFS'].includes(codeOf(error));

/** Makes the names of new files durable. SQLite does this too, but goes on when it fails. */
export const syncFolder = (file: string): void => {
  // Windows and some file systems have no such thing as syncing a folder.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    if (isDiskError(error)) throw diskFault(file, codeOf(error));
  } finally {
    closeSync(folder);
  }
};

const chunkBytes = 1 << 20;

const rewrite = (file: string): void => {
  const fd = openSync(file, 'r+');
  try {
    const chunk = Buffer.alloc(chunkBytes);
    const size = fstatSync(fd).size;
    for (let at = 0; at < size; at += chunkBytes) {
      const length = readSync(fd, chunk, 0, Math.min(chunkBytes, size - at), at);
      writeSync(fd, chunk, 0, length, at);
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
};

/**
 * Makes the write-ahead log that an earlier process left behind durable, before anything in it is called held; fails where
 * the record may not be written.
 *
 * After a failed fsync the system may keep the bytes in memory and call them clean: the next process reads them, no later
 * fsync writes them, and a power cut takes them. Writing them again does. The lock keeps every other writer out meanwhile.
 */
export const settleLeftBehind = (driver: Driver, file: string): void => {
  const wal = `${file}-wal`;
  driver.exec('BEGIN IMMEDIATE');
  try {
    // On a file that may only be read SQLite begins all the same, without the lock: a write that is taken back tells.
    driver.exec(`PRAGMA user_version = ${schemaVersion}`);
    if (existsSync(wal)) rewrite(wal);
  } finally {
    driver.exec('ROLLBACK');
  }
};
