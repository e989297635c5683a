import { createRequire } from 'node:module';
import type { Entry, ZipFile } from 'yauzl';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';

/** Files of an archive by their names as written there; a name is a key and never a path. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

const load = createRequire(import.meta.url);
const yauzl = (): typeof import('yauzl') => load('yauzl') as typeof import('yauzl');

const inflates = (what: string): Result<never> => refuse('document/inflates', `${what}; an archive may unpack to ${limits.archiveBytes / 1e6} MB, ${limits.archiveRatio} times its size and ${limits.archiveEntries} parts. Unpack it and give the parts you need.`);

/** Small parts compress by any factor without harm. */
const ratioFrom = 100_000;

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  yauzl().fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, validateEntrySizes: true, strictFileNames: false });

const readEntry = async (zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array | undefined> => {
  const most = Math.min(room, Math.max(ratioFrom, entry.compressedSize * limits.archiveRatio));
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    total += (chunk as Buffer).length;
    if (total > most) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

const unpackAll = async (zip: ZipFile): Promise<Result<Unpacked>> => {
  if (zip.entryCount > limits.archiveEntries) return inflates(`The archive says that it has ${zip.entryCount} parts`);
  const files = new Map<string, Uint8Array>();
  let [total, count] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count > limits.archiveEntries) return inflates('The archive has more parts than it says');
    if (entry.isEncrypted()) return refuse('document/encrypted', 'The archive is locked with a password. Unlock it and save it again.');
    const bytes = await readEntry(zip, entry, limits.archiveBytes - total);
    if (bytes === undefined) return inflates(`The part ${JSON.stringify(String(entry.fileName).slice(0, 80))} unpacks to too much`);
    total += bytes.length;
    files.set(String(entry.fileName), bytes);
  }
  return accept(files);
};

/** All files of a ZIP archive, never more than the limits, whatever its directory says of their sizes. */
export const unzip = async (bytes: Uint8Array): Promise<Result<Unpacked>> => {
  try {
    const zip = await open(bytes);
    const done = await unpackAll(zip);
    zip.close();
    return done;
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : 'no reason given';
    return refuse('document/damaged', `The archive is damaged and was not read (${why}). Get it again.`);
  }
};
