import type { Day } from '../core/date.ts';
import { sha256Hex } from '../core/id.ts';
import { refuse } from '../core/refusal.ts';
import type { Guest } from '../intake/fetch/manners.ts';
import { foundDate } from '../intake/found.ts';
import type { Hints } from '../intake/hints.ts';
import type { Examined, Listed } from '../intake/received.ts';
import { fromBytes, fromFile, hintsOfAnswer, isAddress, isWhole, refusedAt, type Taken } from './source.ts';
import { todayOf, type World } from './world.ts';

export type { Taken } from './source.ts';

/** What is known of all files of one command line. `guest` goes to addresses; without one none is asked for. */
export interface TakeOptions {
  readonly published?: Day | undefined;
  readonly publisher?: string | undefined;
  readonly encoding?: string | undefined;
  readonly isLines?: boolean;
  readonly guest?: Guest | undefined;
}

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

/** Lines of JSON Lines each with the bytes of its own. */
const withOwnBytes = async function* (taken: AsyncIterable<Taken>): AsyncGenerator<Taken> {
  let held: { readonly of: Uint8Array; readonly lines: ReadonlyMap<string, Uint8Array> } | undefined;
  for await (const one of taken) {
    if (!one.outcome.ok || one.outcome.value.mediaType !== 'application/jsonl') { yield one; continue; }
    if (held?.of !== one.bytes) held = { of: one.bytes, lines: linesByHash(one.bytes) };
    yield { ...one, bytes: held.lines.get(one.outcome.value.sha256) ?? one.bytes };
  }
};

const fromAddress = async function* (address: string, guest: Guest, world: World, base: Omit<Hints, 'name'>, listed: (found: Examined) => void): AsyncGenerator<Taken> {
  const answer = await guest.get(address);
  if (answer.kind === 'refused') yield refusedAt(address, answer);
  if (answer.kind === 'got') yield* fromBytes(world, answer.bytes, hintsOfAnswer(answer, base), address, listed);
};

/** What a feed says of a page before it is fetched. */
const baseOfListed = (base: Omit<Hints, 'name'>, item: Listed, publisher: string | null): Omit<Hints, 'name'> =>
  ({ ...base, around: { dates: item.published === null ? [] : [foundDate('feed', item.published)], publisher, title: item.title, language: null } });

const isInShort = ({ outcome }: Taken, { listed }: Examined): boolean => outcome.ok && !isWhole(outcome.value) && listed.some((l) => l.kind === 'item' && l.url === outcome.value.url);

/** Lists that name lists end somewhere. */
const deepestList = 3;

/**
 * Documents of one file, of standard input for `-`, or of an address. A list of feeds leads to its feeds, and a feed that is fetched to its pages;
 * a feed in a file gives what it carries itself.
 */
export const take = (world: World, name: string, options: TakeOptions): AsyncGenerator<Taken> => {
  const base: Omit<Hints, 'name'> = {
    fetchedAt: world.now(), today: todayOf(world), published: options.published, publisher: options.publisher, encoding: options.encoding,
    ...(options.isLines === true ? { mediaType: 'application/jsonl' } : {}),
  };
  const visited = new Set<string>();
  const noWay = (address: string): Taken => ({ outcome: refuse('fetch/bad-address', `${address} is an address; "read" opens files alone. Use "depositary add ${address}", or save the page.`, address), bytes: new Uint8Array(), where: address });

  const go = async function* (at: string, from: Omit<Hints, 'name'>, depth: number): AsyncGenerator<Taken> {
    const { guest } = options;
    if (isAddress(at) && guest === undefined) { yield noWay(at); return; }
    if (visited.has(at)) return;
    visited.add(at);
    let found: Examined = { received: [], listed: [], title: null };
    const note = (examined: Examined): void => { found = examined; };
    if (isAddress(at) && guest !== undefined) {
      // What a feed says of a page in short is no document beside the page.
      for await (const one of fromAddress(at, guest, world, from, note)) if (!isInShort(one, found)) yield one;
    }
    else if (at === '-') yield* fromBytes(world, world.stdin(), { ...from, name: 'standard input' }, '-', note);
    else yield* fromFile(world, at, from, note);
    if (guest === undefined || depth >= deepestList) return;
    const carried = new Set(found.received.flatMap((r) => (r.outcome.ok && r.outcome.value.url !== null && (!isAddress(at) || isWhole(r.outcome.value)) ? [r.outcome.value.url] : [])));
    const isFollowed = (l: Listed): boolean => (l.kind !== 'item' || isAddress(at)) && !carried.has(l.url);
    for (const item of found.listed) if (isFollowed(item)) yield* go(item.url, item.kind === 'item' ? baseOfListed(from, item, found.title) : from, depth + 1);
  };
  return withOwnBytes(go(name, base, 0));
};
