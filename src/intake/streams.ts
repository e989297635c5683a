import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { limits } from '../core/limits.ts';

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Bytes that are all there. */
export const streamOf = async function* (bytes: Uint8Array): Bytes {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
};

/** More came than may. */
export class Overflow extends Error {}

/** The same bytes, up to a bound; one more throws `Overflow`. */
export const atMost = async function* (source: Bytes, most: number): Bytes {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > most) throw new Overflow(`more than ${most} bytes`);
    yield chunk;
  }
};

const smallStep = 4_096;

/** In small steps: where a file is damaged, the unpacker loses all that it made of its last step. */
const inSteps = async function* (source: Bytes): Bytes {
  for await (const chunk of source) for (let at = 0; at < chunk.length; at += smallStep) yield chunk.subarray(at, at + smallStep);
};

/** What the bytes unpack to, the members of a gzip file one after another; never more than a web archive may hold. */
export const gunzipped = (source: Bytes): Bytes => {
  const packed = Readable.from(inSteps(source), { objectMode: false });
  const out = createGunzip();
  packed.on('error', (error) => { out.destroy(error); });
  return atMost(packed.pipe(out) as AsyncIterable<Buffer>, limits.streamBytes);
};

/** All bytes in one, at most `most`. */
export const collected = async (source: Bytes, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of atMost(source, most)) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The first bytes, and all of them again. */
export const peeked = async (source: Bytes, most: number): Promise<{ readonly head: Uint8Array; readonly all: Bytes }> => {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let total = 0;
  let failure: unknown;
  while (total < most && failure === undefined) {
    try {
      const next = await iterator.next();
      if (next.done === true) break;
      chunks.push(next.value);
      total += next.value.length;
    } catch (error) {
      failure = error; // What came before is good: it is given first, then the failure.
    }
  }
  const all = async function* (): Bytes {
    yield* chunks;
    if (failure !== undefined) throw failure;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  return { head: Buffer.concat(chunks), all: all() };
};
