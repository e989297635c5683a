import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
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
      return { ...at, code: 'document/folder', message: `${path} is a folder with no files in it. Name another.` };
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

/** An open file of which only the first bytes were read. */
export interface Opened { readonly file: number; readonly name: string; readonly head: Uint8Array; readonly size: number }

const headBytes = 6_000;

/** Opens a file to look at its head; the place from which it is read on stays its beginning. Closed by the caller. */
export const openInput = (path: string): Result<Opened> => {
  if (path === '' || path.includes('\0')) return refuse('document/missing', 'A file name is empty or has a zero character in it.', path);
  try {
    const file = openSync(path, 'r');
    const stat = fstatSync(file);
    const head = new Uint8Array(headBytes);
    // A pipe has no place to go back to: its head is not looked at.
    const n = stat.isFile() ? readSync(file, head, 0, headBytes, 0) : 0;
    return accept({ file, name: basename(path), head: head.subarray(0, n), size: stat.size });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, refusal: refusalOf(path, error) };
  }
};

/** The files under a folder in the order of their names; those whose name begins with a dot are somebody's own. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).filter((e) => !e.name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? filesIn(join(folder, e.name)) : e.isFile() ? [join(folder, e.name)] : []));

/** Whether a name is that of a folder. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Standard input to its end, or to one byte over the largest limit. */
export const readStandardInput = (): Uint8Array => readUpTo(0, limits.linesFileBytes);
