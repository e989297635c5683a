import { createRequire } from 'node:module';
import { refuse } from '../../core/refusal.ts';
import { userAgent, type Fetched, type Fetcher, type Seen } from './fetcher.ts';

/** Asks for addresses as a good guest: what robots.txt forbids is not asked for, and each host has its pause. */
export interface Guest { get(address: string, seen?: Seen): Promise<Fetched> }

/** `gapMs`: the pause between two requests to one host, longer where robots.txt says so. `sleep` ends early where the program is being stopped. */
export interface GuestOptions { readonly fetcher: Fetcher; readonly now: () => number; readonly sleep: (ms: number) => Promise<void>; readonly gapMs: number }

interface Rules { readonly allows: (url: string) => boolean; readonly delayMs: number; readonly until: number; /** The host itself cannot be reached: that is what is to be said of it. */ readonly isUnreachable?: boolean }

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const longestDelayMs = 60_000;
const robotsLength = 500_000;

const load = createRequire(import.meta.url);

const rulesFrom = (address: string, text: string, now: number): Rules => {
  const parse = load('robots-parser') as (url: string, contents: string) => { isDisallowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };
  const robots = parse(address, text.slice(0, robotsLength));
  return { allows: (url) => robots.isDisallowed(url, userAgent) !== true, delayMs: Math.min(longestDelayMs, (robots.getCrawlDelay(userAgent) ?? 0) * 1000), until: now + dayMs };
};

const openTo = (now: number): Rules => ({ allows: () => true, delayMs: 0, until: now + dayMs });
/** A server that cannot say its rules is asked for nothing for an hour (RFC 9309, 2.3.1.4). */
const closedTo = (now: number): Rules => ({ allows: () => false, delayMs: 0, until: now + hourMs });
/** Refusals that say all there is to say of a host, before any rule of it. */
const unreachable: ReadonlySet<string> = new Set(['fetch/private-address', 'fetch/bad-address', 'fetch/no-such-host', 'fetch/insecure']);

/** A guest with its own memory of rules and pauses. */
export const openGuest = ({ fetcher, now, sleep, gapMs }: GuestOptions): Guest => {
  const rules = new Map<string, Promise<Rules>>();
  const turns = new Map<string, Promise<void>>();
  const freeAt = new Map<string, number>();

  const read = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`;
    const answer = await fetcher.get(address);
    if (answer.kind === 'got') return rulesFrom(address, new TextDecoder().decode(answer.bytes), now());
    if (answer.kind === 'refused' && unreachable.has(answer.refusal.code)) return { ...openTo(now()), until: now(), isUnreachable: true };
    const status = answer.kind === 'refused' ? answer.status ?? 0 : 0;
    return status >= 400 && status < 500 && status !== 429 ? openTo(now()) : closedTo(now());
  };

  const rulesOf = async (origin: string): Promise<Rules> => {
    const held = rules.get(origin);
    if (held !== undefined && (await held).until > now()) return held;
    const fresh = read(origin);
    rules.set(origin, fresh);
    return fresh;
  };

  /** Waits for the turn of this caller at the host, and for the pause. */
  const turn = async <T>(host: string, delayMs: number, work: () => Promise<T>): Promise<T> => {
    const before = turns.get(host) ?? Promise.resolve();
    let done = (): void => undefined;
    turns.set(host, new Promise((resolve) => { done = resolve; }));
    await before;
    try {
      const wait = (freeAt.get(host) ?? 0) - now();
      if (wait > 0) await sleep(wait);
      return await work();
    } finally {
      freeAt.set(host, now() + Math.max(gapMs, delayMs));
      done();
    }
  };

  return {
    get: async (address, seen) => {
      if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return fetcher.get(address, seen);
      const { origin, host } = new URL(address);
      const { allows, delayMs, isUnreachable = false } = await rulesOf(origin);
      if (isUnreachable) return fetcher.get(address, seen);
      const closed = refuse('fetch/robots', `${address.slice(0, 200)} is not to be read by programs: robots.txt of ${host} says so, or could not be read. Ask its owner, or save the page by hand.`, address.slice(0, 200));
      if (!allows(address)) return closed.ok ? { kind: 'unchanged' } : { kind: 'refused', refusal: closed.refusal, status: null, retryAfterMs: dayMs };
      return turn(host, delayMs, () => fetcher.get(address, seen));
    },
  };
};
