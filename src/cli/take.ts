import { basename } from 'node:path';
import { parseDay, type Day } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import { sha256Hex } from '../core/id.ts';
import { refuse, type Refusal, type Result } from '../core/refusal.ts';
import { readInput } from '../intake/files.ts';
import { receive } from '../intake/receive.ts';
import type { Reading } from '../reading/reading.ts';
import { readText } from '../reading/pipeline.ts';
import { todayOf, type World } from './world.ts';

/** One input's outcome, with the bytes it came from. */
export interface Taken { readonly outcome: Result<Document>; readonly bytes: Uint8Array; readonly where: string }

/** What is known of all files of one command line. */
export interface TakeOptions { readonly published?: Day | undefined; readonly publisher?: string | undefined; readonly encoding?: string | undefined; readonly isLines?: boolean }

/** Each line of a JSON Lines file by its hash, since each is a document with bytes of its own. */
const linesByHash = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const out = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end);
    out.set(sha256Hex(line), line);
    at = end < 0 ? bytes.length : end + 1;
  }
  return out;
};

/** Documents of one file, or of standard input for `-`. */
export const take = (world: World, path: string, options: TakeOptions): readonly Taken[] => {
  const input = path === '-' ? { ok: true as const, value: { name: 'standard input', bytes: world.stdin() } } : readInput(path);
  if (!input.ok) return [{ outcome: input, bytes: new Uint8Array(), where: path }];
  const { bytes, name } = input.value;
  const outcomes = receive(bytes, {
    name: path === '-' ? name : basename(path), fetchedAt: world.now(), today: todayOf(world), published: options.published, publisher: options.publisher, encoding: options.encoding,
    ...(options.isLines === true ? { mediaType: 'application/jsonl' } : {}),
  });
  const lines = outcomes.length > 1 || options.isLines === true || /\.(?:jsonl|ndjson)$/i.test(name) ? linesByHash(bytes) : undefined;
  return outcomes.map((outcome) => ({ outcome, bytes: outcome.ok ? lines?.get(outcome.value.sha256) ?? bytes : bytes, where: path }));
};

/** The version that every reading names. */
export const readerName = 'depositary';
/** Version of the program and of the weights it reads with. */
export const readerVersion = (world: World): string => `0.1.0+${world.analyser().version}`;

/** Reads a document; one in a language that the reader does not know is stored and counted, and read no further than its structure. */
export const readDocument = (world: World, document: Document): Reading => readText(document.text, {
  published: document.published, publisher: document.publisher, title: document.title, isForeign: document.language !== null && document.language !== 'en',
}, world.analyser());

/** A typed day, or why it is none. */
export const typedDay = (raw: string | undefined, option: string): Result<Day | undefined> => {
  if (raw === undefined) return { ok: true, value: undefined };
  const day = parseDay(raw);
  return day === undefined ? refuse('question/bad-date', `${option} ${raw} is not a day. Write it as YYYY-MM-DD, for example 2025-01-16.`) : { ok: true, value: day };
};

/** A refusal in one line on standard error. */
export const sayRefusal = (world: World, refusal: Refusal): void => { world.err(`${refusal.message} [${refusal.code}]\n`); };
