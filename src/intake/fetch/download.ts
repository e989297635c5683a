import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Readable, type Transform } from 'node:stream';
import { limits } from '../../core/limits.ts';
import { collected, Overflow, type Bytes } from '../streams.ts';

/** The head of an answer. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;
/** One header, the first where there are several. */
export const header = (headers: Headers, name: string): string | null => { const v = headers[name]; return typeof v === 'string' ? v : v?.[0] ?? null; };

/** What came of a body that broke off, and how the server can be asked for the rest of the very same. */
export interface Begun { readonly chunks: readonly Uint8Array[]; readonly length: number; /** Its whole length, null where it was not said. */ readonly total: number | null; readonly validator: string; readonly encoding: string | null }

/** A body that ended before its end. `begun` is null where the server gave no mark by which the rest could be known to be of the same. */
export class BrokenOff extends Error {
  readonly begun: Begun | null;
  constructor(cause: unknown, begun: Begun | null) { super('broken off', { cause }); this.begun = begun; }
}

/** What is asked for beside the usual, to go on where a body broke off (RFC 9110, 13.1.5 and 14.2). */
export const restOf = (begun: Begun | undefined): Readonly<Record<string, string>> => (begun === undefined ? {} : { range: `bytes=${begun.length}-`, 'if-range': begun.validator });

/** A mark that two answers share only where they are the same byte for byte: a strong entity tag, else the day of the last change. */
const validatorOf = (headers: Headers): string | null => {
  const tag = header(headers, 'etag');
  return tag !== null && tag.startsWith('"') ? tag : header(headers, 'last-modified');
};

/** Whether an answer goes on exactly where the body broke off; whatever else it is, what came before is of no use. */
export const isRest = (headers: Headers, begun: Begun): boolean => {
  const m = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12}|\*)$/.exec(header(headers, 'content-range') ?? '');
  const tag = header(headers, 'etag');
  return m !== null && Number(m[1]) === begun.length && (m[3] === '*' || begun.total === null || Number(m[3]) === begun.total)
    && (tag === null || !begun.validator.startsWith('"') || tag === begun.validator) && (header(headers, 'content-encoding') ?? null) === begun.encoding;
};

const unpackers: Readonly<Record<string, () => Transform>> = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

const packings = (encoding: string | null): readonly string[] => (encoding ?? '').toLowerCase().split(',').map((n) => n.trim()).filter((n) => n !== '' && n !== 'identity');

/** Whether a packing is one that was asked for. */
export const isKnownPacking = (encoding: string | null): boolean => { const names = packings(encoding); return names.length === 0 || (names.length === 1 && unpackers[names[0] ?? ''] !== undefined); };

/** The bytes of a whole body, unpacked; `Overflow` where they are more than may be. */
export const unpacked = async (chunks: readonly Uint8Array[], encoding: string | null): Promise<Uint8Array> => {
  const make = unpackers[packings(encoding)[0] ?? ''];
  if (make === undefined) return Buffer.concat(chunks);
  const out = make();
  const source = Readable.from(chunks);
  source.on('error', (error) => { out.destroy(error); });
  return collected(source.pipe(out) as unknown as Bytes, limits.fetchBytes);
};

const isBreak = (error: unknown): boolean => error instanceof Error && 'code' in error && ['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(error.code));

/** The chunks of a body as they are sent, after those that came before; `BrokenOff` where it ends before its end. */
export const chunksOf = async (body: Bytes, headers: Headers, begun: Begun | undefined): Promise<readonly Uint8Array[]> => {
  const chunks = [...begun?.chunks ?? []];
  const own = header(headers, 'content-length');
  const total = begun?.total ?? (own === null ? null : Number(own) + (begun?.length ?? 0));
  let length = begun?.length ?? 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > limits.fetchBytes) throw new Overflow(`more than ${limits.fetchBytes} bytes`);
      chunks.push(chunk);
    }
    return chunks;
  } catch (error) {
    if (!isBreak(error) || (total !== null && length >= total)) throw error;
    const validator = begun?.validator ?? (header(headers, 'accept-ranges') === 'none' ? null : validatorOf(headers));
    throw new BrokenOff(error, validator === null || length === 0 ? null : { chunks, length, total, validator, encoding: header(headers, 'content-encoding') });
  }
};
