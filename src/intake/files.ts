import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Refusal, type Result } from '../core/refusal.ts';

/** Bytes and the name they came under. */
export interface Input { readonly name: string; readonly bytes: Uint8Array }

const isSystemError = (e: unknown): e is NodeJS.ErrnoException => e instanceof Error && 'code' in e && typeof e.code === 'string';

const refusalOf = (path: string, error: NodeJS.ErrnoException): Refusal => {
  const at = { where: path };
  switch (error.code) {
    case 'ENOENT': case 'ENOTDIR':
      return { ...at, code: 'document/missing', message: `There is no file ${path}. Check the name and the folder.` };
    case 'EISDIR':
      return { ...at, code: 'document/folder', message: `${path} is a folder. Name the files in it, for example ${path.replace(/\/$/, '')}/*.txt.` };
    case 'EACCES': case 'EPERM':
      return { ...at, code: 'document/unreadable', message: `${path} may not be read by this user. Change its permissions or copy it.` };
    default:
      return { ...at, code: 'document/unreadable', message: `${path} cannot be read: the system says ${error.code}.` };
  }
};

const again = 10;

/** One read; a pipe that is not ready yet is waited for, one that was closed has ended. */
const readSome = (fd: number, into: Uint8Array): number => {
  for (;;) {
    try {
      return readSync(fd, into);
    } catch (error) {
      if (!isSystemError(error) || !['EAGAIN', 'EOF'].includes(error.code ?? '')) throw error;
      if (error.code === 'EOF') return 0;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, again);
    }
  }
};

/** Reads what is there up to one byte more than is ever accepted: a pipe or a device has no size to ask for. */
const readUpTo = (fd: number, most: number): Uint8Array => {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total <= most) {
    const chunk = Buffer.allocUnsafe(Math.min(1 << 20, most + 1 - total));
    const n = readSome(fd, chunk);
    if (n === 0) break;
    chunks.push(chunk.subarray(0, n));
    total += n;
  }
  return Buffer.concat(chunks);
};

/** The bytes of one file, or the reason why there are none. At most one byte over the limit is read, so that `receive` can say so. */
export const readInput = (path: string): Result<Input> => {
  if (path === '' || path.includes('\0')) return refuse('document/missing', 'A file name is empty or has a zero character in it.', path);
  const name = basename(path);
  const most = /\.(?:jsonl|ndjson)$/i.test(path) ? limits.linesFileBytes : limits.documentBytes;
  try {
    const fd = openSync(path, 'r');
    try {
      const { size } = fstatSync(fd);
      if (size > most && fstatSync(fd).isFile()) return refuse('document/too-large', `${path} has ${(size / 1e6).toFixed(1)} MB; at most ${most / 1e6} MB are read. Split it, or save only its text.`, path);
      return accept({ name, bytes: readUpTo(fd, most) });
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, refusal: refusalOf(path, error) };
  }
};

/** Standard input to its end, or to one byte over the largest limit. */
export const readStandardInput = (): Uint8Array => readUpTo(0, limits.linesFileBytes);
