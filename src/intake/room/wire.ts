import type { Document } from '../../core/document.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Hints } from '../hints.ts';
import type { PackedKind } from '../kind.ts';
import type { Examined, Received } from '../received.ts';

/** A document or a refusal as it goes from process to process. */
export interface WireReceived { readonly document?: Document; readonly refusal?: Refusal; readonly bytes: string | null }

/** What a room is asked: bytes of the given length follow the message. */
export interface Order { readonly length: number; readonly hints: Hints }

/** What a room that reads a container is started with. */
export interface FlowOrder { readonly kind: PackedKind; readonly hints: Hints }

/** An answer about one piece of bytes. */
export interface WireExamined { readonly received: readonly WireReceived[]; readonly listed: Examined['listed']; readonly title: string | null }

/** Ready to be sent. */
export const toWire = ({ outcome, bytes }: Received): WireReceived =>
  ({ ...(outcome.ok ? { document: outcome.value } : { refusal: outcome.refusal }), bytes: bytes === null ? null : Buffer.from(bytes).toString('base64') });

/** As it was before it was sent. Throws where it is neither a document nor a refusal. */
export const fromWire = ({ document, refusal, bytes }: WireReceived): Received => {
  const own = bytes === null ? null : Buffer.from(bytes, 'base64');
  if (document !== undefined) return { outcome: { ok: true, value: document }, bytes: own };
  if (refusal !== undefined) return { outcome: { ok: false, refusal }, bytes: own };
  throw new TypeError('neither a document nor a refusal');
};

const headLength = 4;

/** A message with its length before it. */
export const framed = (message: unknown): Buffer => {
  const body = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
};

/** Takes bytes as they come and gives them in the lengths that are asked for. */
export interface Inbox { push(chunk: Uint8Array): void; take(length: number): Buffer | undefined; message(most: number): unknown }

/** An inbox; a message longer than `most` bytes throws a `RangeError`. */
export const inbox = (): Inbox => {
  let chunks: Uint8Array[] = [];
  let total = 0;
  const all = (): Buffer => {
    const joined = Buffer.concat(chunks);
    chunks = [joined];
    return joined;
  };
  const take = (length: number): Buffer | undefined => {
    if (total < length) return undefined;
    const joined = all();
    chunks = [joined.subarray(length)];
    total -= length;
    return joined.subarray(0, length);
  };
  return {
    push: (chunk) => { chunks.push(chunk); total += chunk.length; },
    take,
    message: (most) => {
      if (total < headLength) return undefined;
      const length = all().readUInt32LE(0);
      if (length > most) throw new RangeError(`a message of ${length} bytes`);
      if (total < headLength + length) return undefined;
      take(headLength);
      return JSON.parse((take(length) ?? Buffer.alloc(0)).toString('utf8')) as unknown;
    },
  };
};
