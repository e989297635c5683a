import { createRequire } from 'node:module';
import type { WARCRecord } from 'warcio';
import { limits } from '../core/limits.ts';
import { refuse } from '../core/refusal.ts';
import { foundDate, webAddress } from './found.ts';
import type { Hints } from './hints.ts';
import type { Examined, Received } from './received.ts';
import { collected, Overflow, type Bytes } from './streams.ts';

/** How the payload of a record is examined: handed in, since a record may hold any kind of document. */
export type Examine = (bytes: Uint8Array, hints: Hints) => Promise<Examined>;

const load = createRequire(import.meta.url);

const wanted = /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|feed\+json|json|xml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|epub\+zip))\b/i;

const header = (record: WARCRecord, name: string): string | null => record.httpHeaders?.headers.get(name) ?? null;

const typeOf = (record: WARCRecord): string => (header(record, 'content-type') ?? (record.httpHeaders === null ? record.warcContentType ?? '' : '')).trim();

const isWanted = (record: WARCRecord): boolean => {
  const { warcType } = record;
  if (warcType !== 'response' && warcType !== 'resource' && warcType !== 'conversion') return false;
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  return status === 200 && wanted.test(typeOf(record));
};

const hintsFor = (record: WARCRecord, hints: Hints): Hints => {
  const url = record.warcTargetURI ?? '';
  const charset = /charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i.exec(typeOf(record))?.[1];
  const changed = header(record, 'last-modified');
  return {
    ...hints, name: url === '' ? hints.name : url.slice(0, 2_000), url: webAddress(url) ?? undefined, mediaType: typeOf(record),
    fetchedAt: /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z$/.test(record.warcDate ?? '') ? record.warcDate ?? hints.fetchedAt : hints.fetchedAt,
    ...(charset === undefined ? {} : { encoding: charset }),
    around: { dates: changed === null ? [] : [foundDate('http', changed)], publisher: null, title: null, language: header(record, 'content-language') },
  };
};

/** Counts what is read, so that an archive which ends early for its reader is told from one that ends. */
const counting = (source: Bytes): { readonly source: Bytes; readonly tail: () => Promise<number> } => {
  const iterator = source[Symbol.asyncIterator]();
  const counted = async function* (): Bytes {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  const tail = async (): Promise<number> => {
    let left = 0;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) left += next.value.length;
    return left;
  };
  return { source: counted(), tail };
};

const damaged = (hints: Hints, after: number, what: string): Received =>
  ({ outcome: refuse('document/damaged', `${hints.name} is damaged after its record ${after}: ${what}. What came before was read. Get the archive again.`, hints.name), bytes: null });

const readRecord = async (record: WARCRecord, number: number, hints: Hints, examine: Examine): Promise<readonly Received[]> => {
  const inner = hintsFor(record, hints);
  try {
    const bytes = await collected(record.contentReader as Bytes, limits.documentBytes);
    const { received } = await examine(bytes, inner);
    return received.map((r) => ({ outcome: r.outcome, bytes: r.bytes ?? bytes }));
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    return [{ outcome: refuse('document/too-large', `${hints.name}: record ${number} (${inner.name.slice(0, 200)}) has more than ${limits.documentBytes / 1e6} MB; at most that is read.`, hints.name), bytes: null }];
  }
};

/** The pages and files of a web archive, one record after another. The library stops without a word where an archive is damaged; this says so. */
export const webArchive = async function* (source: Bytes, hints: Hints, examine: Examine): AsyncGenerator<Received> {
  const { WARCParser } = load('warcio') as typeof import('warcio');
  const counted = counting(source);
  const parser = new WARCParser(counted.source);
  let number = 0;
  try {
    for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
      number += 1;
      if (!/^WARC\/[01]\.\d/.test(record.warcHeaders.statusline)) { yield damaged(hints, number - 1, 'what follows is no record'); return; }
      if (!Number.isSafeInteger(record.warcContentLength) || record.warcContentLength < 0 || record.warcHeader('Content-Length') === null) { yield damaged(hints, number - 1, `record ${number} does not say how long it is`); return; }
      // What is left of a record after it was read to its end is what the archive lacks. The library's own way of passing over one never ends there.
      const raw = record.reader as AsyncIterable<Uint8Array> & { readonly limit?: number };
      if (isWanted(record)) yield* await readRecord(record, number, hints, examine);
      for await (const chunk of raw) if (chunk.length === 0) break;
      if ((raw.limit ?? 0) > 0) { yield damaged(hints, number - 1, `record ${number} ends ${raw.limit} bytes early`); return; }
    }
  } catch (error) {
    yield damaged(hints, number, error instanceof Error ? error.message.slice(0, 120) : 'no reason given');
    return;
  }
  const left = await counted.tail().catch(() => 1);
  if (left > 0) yield damaged(hints, number, 'what follows is no record');
  else if (number === 0) yield { outcome: refuse('document/empty', `${hints.name} holds no records.`, hints.name), bytes: null };
};
