import { existsSync } from 'node:fs';
import type { Refusal, RefusalCode } from '../core/refusal.ts';

/**
 * The record failed under the program's hands, so that the work cannot go on. With exit code 74 the disk did not take a
 * commit and nobody knows whether it is stored: the process must end. Starting again is safe, what is held already is skipped.
 */
export class StoreFault extends Error {
  readonly refusal: Refusal;
  readonly exitCode: 2 | 74;
  constructor(refusal: Refusal, exitCode: 2 | 74) {
    super(refusal.message);
    this.refusal = refusal;
    this.exitCode = exitCode;
  }
}

/** The code of an error of SQLite or of the system; empty for any other value. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

type Sentence = (file: string, why: string) => string;

const damaged: Sentence = (f, why) => `${f} is damaged (${why}). Keep it as it is, run "depositary verify --store ${f}" to see what is affected, and restore a copy of it.`;
const unwritable: Sentence = (f) => `${f} may not be written: the file or its folder is read-only for this user. Nothing was changed. Change the permissions, or name another file with --store.`;
const failing: Sentence = (f, why) => `The disk did not take or give what was asked of it for ${f} (${why}). Whether the last batch is stored is not known. Look to the disk, then run the same command again; what is held already is skipped.`;
const full: Sentence = (f) => `The disk that holds ${f} is full: this batch was not written. Nothing that was acknowledged is lost. Make room and run the same command again; what is held already is skipped.`;

const sentences: readonly (readonly [prefix: string, code: RefusalCode, say: Sentence])[] = [
  ['SQLITE_NOTADB', 'store/foreign', (f) => `${f} is not a record of this program: it is no SQLite file. Nothing was changed. Name another file with --store; if it was a record, it is damaged: restore a copy.`],
  ['SQLITE_BUSY', 'store/locked', (f) => `${f} is being written by another process, which did not finish within 5 seconds. Nothing was written. Try again.`],
  ['SQLITE_PROTOCOL', 'store/locked', (f) => `${f} is being opened by too many processes at once. Nothing was written. Try again.`],
  ['SQLITE_READONLY', 'store/read-only', unwritable],
  ['EACCES', 'store/read-only', unwritable],
  ['EPERM', 'store/read-only', unwritable],
  ['EROFS', 'store/read-only', unwritable],
  ['SQLITE_CORRUPT', 'store/damaged', damaged],
  // The statements are fixed: they fail only where the file has not the tables and rows that this program made.
  ['SQLITE_ERROR', 'store/damaged', damaged],
  ['SQLITE_CONSTRAINT', 'store/damaged', damaged],
  ['SQLITE_FULL', 'store/full', full],
  ['ENOSPC', 'store/full', full],
  ['EDQUOT', 'store/full', full],
  ['SQLITE_IOERR', 'store/disk-error', failing],
  ['EIO', 'store/disk-error', failing],
];

const ending: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['store/full', 'store/disk-error']);

/** What an error of SQLite or of the file system means for the record; an error that is neither is thrown on. */
export const faultOf = (file: string, error: unknown): StoreFault => {
  if (error instanceof StoreFault) return error;
  const code = codeOf(error);
  const why = `${code}: ${error instanceof Error ? error.message : ''}`;
  if (code.startsWith('SQLITE_CANTOPEN')) {
    const refusal: Refusal = existsSync(file) ? { code: 'store/read-only', message: unwritable(file, why), where: file }
      : { code: 'store/missing', message: `${file} cannot be made. Check that its folder may be written, or name another file with --store.`, where: file };
    return new StoreFault(refusal, 2);
  }
  const known = sentences.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) throw error;
  return new StoreFault({ code: known[1], message: known[2](file, why), where: file }, ending.has(known[1]) ? 74 : 2);
};

/** A disk that failed after a commit, whatever it calls the failure. */
export const diskFault = (file: string, why: string): StoreFault => new StoreFault({ code: 'store/disk-error', message: failing(file, why), where: file }, 74);

/** A record that is not as this program wrote it. */
export const damage = (file: string, why: string): StoreFault => new StoreFault({ code: 'store/damaged', message: damaged(file, why), where: file }, 2);

/** Does the work; an error of SQLite or of the file system comes out as a `StoreFault`. */
export const guarded = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw faultOf(file, error);
  }
};
