import { closeSync } from 'node:fs';
import { basename } from 'node:path';
import type { Document } from '../core/document.ts';
import { foundDate } from '../intake/found.ts';
import type { Fetched } from '../intake/fetch/fetcher.ts';
import { filesIn, isFolder, openInput, readInput } from '../intake/files.ts';
import { flowing } from '../intake/examine.ts';
import type { Hints } from '../intake/hints.ts';
import { packedKind } from '../intake/kind.ts';
import { mediumOf } from '../intake/media-type.ts';
import { receive } from '../intake/receive.ts';
import type { Examined, Received } from '../intake/received.ts';
import type { World } from './world.ts';

/** Documents with their own bytes. */
export interface Taken { readonly outcome: Received['outcome']; readonly bytes: Uint8Array; readonly where: string }

/** Whether a name on the command line is an address of the web. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** A feed that carries as much of a page carries its article, and needs no visit to it. */
const wholeLength = 600;
/** Whether an item of a feed is the article itself and not a word about it. */
export const isWhole = ({ text }: Document): boolean => text.length >= wholeLength;

/** The files that a name stands for: itself, or all that a folder holds; a folder without any stands for itself and is refused by name. */
export const filesNamed = (name: string): readonly string[] => {
  const inside = name !== '-' && !isAddress(name) && isFolder(name) ? filesIn(name) : [];
  return inside.length === 0 ? [name] : inside;
};

/** Our own decoders of plain text take no harm from what they read; everything that a library takes apart goes to a room. */
const isPlain = (bytes: Uint8Array, hints: Hints): boolean => packedKind(bytes) === undefined && mediumOf(bytes, hints) !== 'text/html';

/** Takes bytes apart where that is safe. */
export const examineIn = (world: World, bytes: Uint8Array, hints: Hints): Promise<Examined> =>
  (isPlain(bytes, hints) ? Promise.resolve({ received: receive(bytes, hints).map((outcome) => ({ outcome, bytes: null })), listed: [], title: null }) : world.rooms().examine(bytes, hints));

/** What is known of an answer from the network beside its bytes. */
export const hintsOfAnswer = (answer: Fetched & { readonly kind: 'got' }, base: Omit<Hints, 'name'>): Hints => {
  const charset = /charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i.exec(answer.mediaType)?.[1];
  const around = base.around ?? { dates: [], publisher: null, title: null, language: null };
  return {
    ...base, name: answer.url, url: answer.url, mediaType: answer.mediaType, ...(charset === undefined || base.encoding !== undefined ? {} : { encoding: charset }),
    around: { ...around, dates: [...around.dates, ...(answer.lastModified === null ? [] : [foundDate('http', answer.lastModified)])], language: around.language ?? answer.language },
  };
};

/** The documents of one file, one after another; a container is never held whole. `listed` tells of addresses that the file names. */
export const fromFile = async function* (world: World, path: string, base: Omit<Hints, 'name'>, listed: (found: Examined) => void): AsyncGenerator<Taken> {
  const opened = openInput(path);
  if (!opened.ok) { yield { outcome: opened, bytes: new Uint8Array(), where: path }; return; }
  const { file, head } = opened.value;
  const name = basename(path);
  const kind = packedKind(head);
  try {
    if (kind !== undefined && flowing.has(kind)) {
      for await (const { outcome, bytes } of world.rooms().flow(file, kind, { ...base, name })) yield { outcome, bytes: bytes ?? new Uint8Array(), where: path };
      return;
    }
  } finally {
    closeSync(file);
  }
  const input = readInput(path);
  if (!input.ok) { yield { outcome: input, bytes: new Uint8Array(), where: path }; return; }
  yield* fromBytes(world, input.value.bytes, { ...base, name }, path, listed);
};

/** The documents of bytes that are all there. */
export const fromBytes = async function* (world: World, bytes: Uint8Array, hints: Hints, where: string, listed: (found: Examined) => void): AsyncGenerator<Taken> {
  const examined = await examineIn(world, bytes, hints);
  listed(examined);
  for (const { outcome, bytes: own } of examined.received) yield { outcome, bytes: own ?? bytes, where };
};

/** Nothing but a refusal. */
export const refusedAt = (where: string, answer: Fetched & { readonly kind: 'refused' }): Taken => ({ outcome: { ok: false, refusal: answer.refusal }, bytes: new Uint8Array(), where });
