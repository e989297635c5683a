import { limits } from '../core/limits.ts';
import { refuse } from '../core/refusal.ts';
import type { Hints } from './hints.ts';
import { letter } from './mail.ts';
import type { Received } from './received.ts';
import type { Bytes } from './streams.ts';

const newline = 0x0a;

/** Lines as bytes, their ends included; a line of more than a letter's length comes in pieces. */
const lines = async function* (source: Bytes): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    let at = 0;
    const all = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
    for (let end = all.indexOf(newline, at); end >= 0; end = all.indexOf(newline, at)) {
      yield all.subarray(at, end + 1);
      at = end + 1;
    }
    rest = all.subarray(at);
    if (rest.length > limits.documentBytes) { yield rest; rest = Buffer.alloc(0); }
  }
  if (rest.length > 0) yield rest;
};

const starts = (line: Uint8Array, word: string): boolean => [...word].every((c, i) => line[i] === c.charCodeAt(0));
/** `>From ` is how a mailbox writes a line of a letter that begins with "From ". */
const unquoted = (line: Uint8Array): Uint8Array => (/^>+From /.test(Buffer.from(line.subarray(0, 80)).toString('latin1')) ? line.subarray(1) : line);

/** The letters of a mailbox, one after another; one that is too large is refused by its number and the others are read. */
export const mailbox = async function* (source: Bytes, hints: Hints): AsyncGenerator<Received> {
  let [number, size, isBlankBefore] = [0, 0, true];
  let held: Uint8Array[] = [];
  const take = async (): Promise<Received> => {
    const where = `${hints.name}#${number}`;
    if (size > limits.documentBytes) return { outcome: refuse('document/too-large', `${where}: the letter has ${(size / 1e6).toFixed(1)} MB; at most ${limits.documentBytes / 1e6} MB are read.`, where), bytes: null };
    const bytes = Buffer.concat(held);
    const outcome = await letter(bytes, { ...hints, name: where });
    return { outcome: outcome.ok || outcome.refusal.where !== undefined ? outcome : refuse(outcome.refusal.code, `${where}: ${outcome.refusal.message}`, where), bytes };
  };
  for await (const line of lines(source)) {
    if (isBlankBefore && starts(line, 'From ')) {
      if (number > 0) yield await take();
      number += 1;
      [held, size] = [[], 0];
    } else {
      size += line.length;
      if (size <= limits.documentBytes) held.push(unquoted(line));
    }
    isBlankBefore = line.length <= 2 && (line[0] === newline || line[0] === 0x0d);
  }
  if (number > 0) yield await take();
};
