import { request, type Agent } from 'undici';
import { limits } from '../../core/limits.ts';
import { refuse, type Refusal, type Result } from '../../core/refusal.ts';
import { Overflow, type Bytes } from '../streams.ts';
import { parseAddress, privateAddress, type Allowed } from './address.ts';
import { guardedAgent, PrivateAddress, type Lookup } from './agent.ts';
import { BrokenOff, chunksOf, header, isKnownPacking, isRest, restOf, unpacked, type Begun } from './download.ts';

/** What came of asking for an address. */
export type Fetched =
  | { readonly kind: 'got'; readonly url: string; readonly bytes: Uint8Array; readonly mediaType: string; readonly etag: string | null; readonly lastModified: string | null; readonly language: string | null }
  | { readonly kind: 'unchanged' }
  /** `status`: what the server answered, null where it did not; `retryAfterMs`: how long it asked to be left alone, null where it did not. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly status: number | null; readonly retryAfterMs: number | null };

/** What was seen of an address before, so that the server can say that nothing changed. */
export interface Seen { readonly etag: string | null; readonly lastModified: string | null }

/** The one way out. */
export interface Fetcher { get(address: string, seen?: Seen): Promise<Fetched>; close(): Promise<void> }

/** `now` for Retry-After; `lookup` and `limits` stand in for the real ones in tests. */
export interface FetcherOptions {
  readonly allowed: Allowed;
  readonly now: () => number;
  readonly lookup?: Lookup;
  readonly firstByteMs?: number;
  readonly wholeMs?: number;
}

/** How this program names itself to servers; robots.txt may name `depositary`. */
export const userAgent = 'depositary/0.1 (reads news about international agreements; honours robots.txt)';

const retryAfter = (raw: string | null, now: number): number | null => {
  if (raw === null) return null;
  if (/^\d{1,7}$/.test(raw.trim())) return Number(raw) * 1000;
  const at = Date.parse(raw);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};

const redirects = new Set([301, 302, 303, 307, 308]);

const tlsCodes = /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH)/;

const faults = (error: unknown): readonly Error[] => (error instanceof AggregateError ? error.errors.flatMap(faults) : error instanceof Error ? [error, ...(error.cause === undefined ? [] : faults(error.cause))] : []);

/** An error of the network in the words of the program. */
const refusalOf = (error: unknown, where: string): Refusal => {
  const all = faults(error);
  const codes = all.map((e) => ('code' in e && typeof e.code === 'string' ? e.code : e.name));
  const inner = all.find((e) => e instanceof PrivateAddress);
  const told = (r: Result<never>): Refusal => (r.ok ? { code: 'fetch/no-answer', message: where } : r.refusal);
  if (inner instanceof PrivateAddress) return told(privateAddress(where, inner.address));
  const is = (p: RegExp): boolean => codes.some((c) => p.test(c));
  if (all.some((e) => e instanceof Overflow)) return told(refuse('fetch/too-large', `${where} sends more than ${limits.fetchBytes / 1e6} MB; at most that is taken.`, where));
  if (is(/^(?:ENOTFOUND|EAI_AGAIN|ENODATA|EAI_NODATA)$/)) return told(refuse('fetch/no-such-host', `There is no host for ${where}. Check the spelling, and whether this machine reaches the Internet.`, where));
  if (is(/TIMEOUT|^TimeoutError$|^AbortError$|^UND_ERR_ABORTED$/)) return told(refuse('fetch/too-slow', `${where} was too slow: an answer must begin within ${limits.fetchFirstByteMs / 1000} s and end within ${limits.fetchWholeMs / 1000} s. Try again later.`, where));
  if (is(tlsCodes)) return told(refuse('fetch/insecure', `${where} has no valid certificate (${codes[0] ?? 'unknown'}); it was not read.`, where));
  if (is(/CONTENT_LENGTH|^Z_|ERR__?ERROR|^UND_ERR_(?:SOCKET|RESPONSE)|^HPE_|ECONNRESET|ERR_STREAM_PREMATURE_CLOSE|BrotliDecoder|ERR_BROTLI/)) return told(refuse('fetch/cut', `${where} broke off or sent something other than it said (${codes[0] ?? 'unknown'}). Try again later.`, where));
  return told(refuse('fetch/no-answer', `${where} did not answer (${codes[0] ?? 'unknown'}). Try again later.`, where));
};

const refused = (refusal: Refusal, status: number | null = null, retryAfterMs: number | null = null): Fetched => ({ kind: 'refused', refusal, status, retryAfterMs });
const refusedAs = (result: Result<never>, status: number | null = null, retryAfterMs: number | null = null): Fetched => (result.ok ? { kind: 'unchanged' } : refused(result.refusal, status, retryAfterMs));

/** A fetcher with its own connections. */
export const openFetcher = ({ allowed, now, lookup, firstByteMs = limits.fetchFirstByteMs, wholeMs = limits.fetchWholeMs }: FetcherOptions): Fetcher => {
  const agent: Agent = guardedAgent(allowed, lookup);

  const hop = async (url: URL, seen: Seen | undefined, signal: AbortSignal, begun: Begun | undefined): Promise<Fetched | { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'anew' }> => {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent, method: 'GET', signal, headersTimeout: firstByteMs, bodyTimeout: firstByteMs,
      headers: {
        'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,application/pdf,text/plain,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en',
        ...(typeof seen?.etag === 'string' ? { 'if-none-match': seen.etag } : {}), ...(typeof seen?.lastModified === 'string' ? { 'if-modified-since': seen.lastModified } : {}), ...restOf(begun),
      },
    });
    // A body that is given up says so as an error, which nobody waits for.
    body.on('error', () => undefined);
    const leave = async (): Promise<void> => { await body.dump({ limit: 65_536 }).catch(() => undefined); };
    const location = header(headers, 'location');
    if (redirects.has(statusCode) && location !== null) {
      await leave();
      return URL.canParse(location, url) ? { kind: 'moved', to: new URL(location, url).href } : refusedAs(refuse('fetch/bad-address', `${url.href} sends on to ${JSON.stringify(location.slice(0, 200))}, which is no address.`, url.href));
    }
    // Another part than was asked for, or none: what came before is of no use.
    if (begun !== undefined && (statusCode === 206 ? !isRest(headers, begun) : statusCode === 416)) { body.destroy(); return { kind: 'anew' }; }
    const goesOn = begun !== undefined && statusCode === 206 ? begun : undefined;
    if (statusCode === 304) { await leave(); return { kind: 'unchanged' }; }
    if (statusCode !== 200 && goesOn === undefined) {
      await leave();
      return refusedAs(refuse('fetch/status', `${url.href} answers ${statusCode}${statusCode === 429 || statusCode === 503 ? ': it asks to be left alone for a while' : statusCode === 404 || statusCode === 410 ? ': there is nothing there' : ''}.`, url.href), statusCode, retryAfter(header(headers, 'retry-after'), now()));
    }
    if (Number(header(headers, 'content-length') ?? 0) > limits.fetchBytes) { body.destroy(); return refusedAs(refuse('fetch/too-large', `${url.href} announces ${header(headers, 'content-length')} bytes; at most ${limits.fetchBytes / 1e6} MB are taken.`, url.href)); }
    const encoding = header(headers, 'content-encoding');
    if (!isKnownPacking(encoding)) { body.destroy(); return refusedAs(refuse('fetch/cut', `${url.href} is packed as ${encoding}, which was not asked for.`, url.href)); }
    try {
      const bytes = await unpacked(await chunksOf(body as Bytes, headers, goesOn), encoding);
      return { kind: 'got', url: url.href, bytes, mediaType: header(headers, 'content-type') ?? '', etag: header(headers, 'etag'), lastModified: header(headers, 'last-modified'), language: header(headers, 'content-language') };
    } finally {
      body.destroy();
    }
  };

  const get = async (address: string, seen?: Seen): Promise<Fetched> => {
    const signal = AbortSignal.timeout(wholeMs);
    let [at, begun, resumes] = [address, undefined as Begun | undefined, 0];
    for (let hops = 0; hops <= limits.fetchHops;) {
      const url = parseAddress(at, allowed);
      if (!url.ok) return refused(url.refusal);
      try {
        const answer = await hop(url.value, seen, signal, begun);
        begun = undefined;
        if (answer.kind === 'anew') continue;
        if (answer.kind !== 'moved') return answer;
        at = answer.to;
        hops += 1;
      } catch (error) {
        if (!(error instanceof BrokenOff) || resumes >= limits.fetchResumes) return refused(refusalOf(error, url.value.href));
        resumes += 1;
        begun = error.begun ?? undefined;
      }
    }
    return refusedAs(refuse('fetch/too-many-redirects', `${address.slice(0, 200)} sends on more than ${limits.fetchHops} times.`, address.slice(0, 200)));
  };

  return { get, close: () => agent.destroy() };
};
