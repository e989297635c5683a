import type { Document } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { refuse, type Result } from '../core/refusal.ts';
import { docxText } from './docx.ts';
import { epubText } from './epub.ts';
import { feed } from './feed.ts';
import type { Hints } from './hints.ts';
import { packedKind, type PackedKind } from './kind.ts';
import { opml, sitemap } from './lists.ts';
import { letter } from './mail.ts';
import { mailbox } from './mbox.ts';
import { pdfText } from './pdf.ts';
import { receive } from './receive.ts';
import { alone, holding, type Examined, type Received } from './received.ts';
import { collected, gunzipped, Overflow, peeked, streamOf, type Bytes } from './streams.ts';
import { webArchive } from './warc.ts';

const single = async (outcome: Promise<Result<Document>>, name: string): Promise<Examined> => {
  const done = await outcome;
  return alone(done.ok || done.refusal.where !== undefined ? done : refuse(done.refusal.code, `${name}: ${done.refusal.message}`, name));
};

/** Containers that are read as they flow by, whatever their size. */
export const flowing: ReadonlySet<PackedKind> = new Set(['gzip', 'warc', 'mbox']);

const unpackedFlow = async function* (source: Bytes, hints: Hints): AsyncGenerator<Received> {
  const { head, all } = await peeked(gunzipped(source), 6_000);
  const inner: Hints = { ...hints, name: hints.name.replace(/\.gz$/i, '') };
  if (packedKind(head) === 'warc') { yield* webArchive(all, inner, examine); return; }
  if (packedKind(head) === 'mbox') { yield* mailbox(all, inner); return; }
  const bytes = await collected(all, limits.documentBytes);
  const { received } = packedKind(bytes) === 'gzip' ? alone(refuse('document/inflates', `${hints.name} is packed more than once; it was not unpacked.`, hints.name)) : await examine(bytes, inner);
  yield* received.map((r) => ({ outcome: r.outcome, bytes: r.bytes ?? bytes }));
};

const whyStopped = (error: unknown, hints: Hints): Received => ({
  outcome: error instanceof Overflow
    ? refuse('document/inflates', `${hints.name} unpacks to more than is read of one file (${limits.documentBytes / 1e6} MB, an archive of pages ${limits.streamBytes / 1e9} GB). Split it.`, hints.name)
    : refuse('document/damaged', `${hints.name} is damaged and was not read to its end (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'}).`, hints.name),
  bytes: null,
});

/** The documents of a container as they come. Never throws for what the bytes are. */
export const examineFlow = async function* (source: Bytes, kind: PackedKind, hints: Hints): AsyncGenerator<Received> {
  try {
    if (kind === 'gzip') yield* unpackedFlow(source, hints);
    else if (kind === 'mbox') yield* mailbox(source, hints);
    else yield* webArchive(source, hints, examine);
  } catch (error) {
    yield whyStopped(error, hints);
  }
};

const ofFlow = async (bytes: Uint8Array, kind: PackedKind, hints: Hints): Promise<Examined> => {
  const received: Received[] = [];
  for await (const one of examineFlow(streamOf(bytes), kind, hints)) received.push(one);
  return holding(received);
};

/**
 * Bytes of any kind that is read, to documents and to the addresses that they list. The same bytes and hints give the same answer.
 * Never throws for what the bytes are; what a library does with hostile ones is why this runs in a process of its own (`Room`).
 */
export const examine = async (bytes: Uint8Array, hints: Hints): Promise<Examined> => {
  const kind = packedKind(bytes);
  if (kind === undefined) return holding(receive(bytes, hints).map((outcome) => ({ outcome, bytes: null })));
  if (flowing.has(kind)) return ofFlow(bytes, kind, hints);
  if (bytes.length > limits.documentBytes) return alone(receive(bytes, hints)[0] ?? refuse('document/too-large', `${hints.name} is too large.`, hints.name));
  switch (kind) {
    case 'pdf': return single(pdfText(bytes, hints), hints.name);
    case 'docx': return single(docxText(bytes, hints), hints.name);
    case 'epub': return single(epubText(bytes, hints), hints.name);
    case 'mail': return single(letter(bytes, hints), hints.name);
    case 'feed': return feed(bytes, hints);
    case 'opml': return opml(bytes, hints);
    default: return sitemap(bytes, hints);
  }
};
