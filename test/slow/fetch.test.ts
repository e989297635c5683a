import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server as RawServer, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { openFetcher, type Fetched, type Fetcher } from '../../src/intake/fetch/fetcher.ts';
import { isPublicAddress } from '../../src/intake/fetch/addresses.ts';
import { openGuest } from '../../src/intake/fetch/manners.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let raw: RawServer;
let [port, rawPort] = [0, 0];
const hits: string[] = [];
const answers = new Map<string, Answer>();
let rawAnswer: (socket: Socket) => void = (s) => { s.destroy(); };
const fetchers: Fetcher[] = [];

const local = (): string => `http://127.0.0.1:${port}`;
const openLocal = (more: Partial<Parameters<typeof openFetcher>[0]> = {}): Fetcher => {
  const fetcher = openFetcher({ allowed: new Set([`127.0.0.1:${port}`, `127.0.0.1:${rawPort}`]), now: () => Date.parse('2026-01-01T00:00:00Z'), ...more });
  fetchers.push(fetcher);
  return fetcher;
};
const listening = (s: Server | RawServer): Promise<number> => new Promise((resolve) => { s.listen(0, '127.0.0.1', () => { resolve((s.address() as AddressInfo).port); }); });

beforeAll(async () => {
  server = createServer((q, s) => { hits.push(q.url ?? ''); (answers.get((q.url ?? '').split('?')[0] ?? '') ?? ((_q, r) => { r.writeHead(404).end(); }))(q, s); });
  raw = createRawServer((socket) => { socket.on('error', () => undefined); socket.once('data', () => { rawAnswer(socket); }); });
  [port, rawPort] = [await listening(server), await listening(raw)];
});
afterAll(async () => { await Promise.all(fetchers.map((f) => f.close())); server.closeAllConnections(); server.close(); raw.close(); });

const on = (path: string, answer: Answer): string => { answers.set(path, answer); return `${local()}${path}`; };
const codeOf = (f: Fetched): string => (f.kind === 'refused' ? f.refusal.code : f.kind);

/** Spellings of addresses that are not on the public Internet. */
const closed: readonly string[] = [
  '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001', '127.000.000.001', '127.255.255.254', '0.0.0.0', '0', '10.0.0.1', '10.255.255.255', '167772161', '0xa.1',
  '100.64.0.1', '100.127.255.255', '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1', '192.168.0.1', '192.168.255.255', '3232235521', '0xc0.0xa8.0.1',
  '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.88.99.1',
  '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:169.254.169.254]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::169.254.169.254]', '[64:ff9b:1::1]', '[fe80::1]', '[fc00::1]',
  '[fd12:3456:789a::1]', '[ff02::1]', '[2001:db8::1]', '[2001::1]', '[2001:10::1]', '[2001:20::1]', '[2002:7f00:1::]', '[2002:a9fe:a9fe::1]', '[3fff::1]', '[100::1]', '[fec0::1]', '①②⑦.⓪.⓪.①', '127。0。0。1', '127.0.0.1.',
];

test('there are at least sixty spellings', () => { expect(closed.length).toBeGreaterThanOrEqual(60); });

test.each(closed)('%s is never connected to', async (host) => {
  expect(codeOf(await openLocal().get(`http://${host}/`))).toBe('fetch/private-address');
});

test.each(['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.1', '100.63.255.255', '2606:4700::1111', '2a00:1450::1'])('%s is public', (address) => { expect(isPublicAddress(address)).toBe(true); });
test.each(['', 'localhost', '1.2.3', '::g'])('"%s" is no public address', (address) => { expect(isPublicAddress(address)).toBe(false); });

test.each([
  ['file:///etc/passwd', 'fetch/bad-address'], ['ftp://example.org/', 'fetch/bad-address'], ['http://user:pass@example.org/', 'fetch/bad-address'], ['http://example.org:22/', 'fetch/bad-address'], ['http://', 'fetch/bad-address'],
  ['data:text/html,x', 'fetch/bad-address'], [`http://example.org/${'a'.repeat(3_000)}`, 'fetch/bad-address'],
])('%s is no address that is fetched', async (address, code) => { expect(codeOf(await openLocal().get(address))).toBe(code); });

test('a name that leads to a private address is refused, also where only one of its addresses is', async () => {
  const lookup = (...found: readonly string[]) => (_h: string, done: (e: Error | null, a: { address: string; family: number }[]) => void): void => { done(null, found.map((address) => ({ address, family: 4 }))); };
  expect(codeOf(await openLocal({ lookup: lookup('127.0.0.1') as never }).get('http://inside.example/'))).toBe('fetch/private-address');
  expect(codeOf(await openLocal({ lookup: lookup('93.184.216.34', '10.0.0.1') as never }).get('http://inside.example/'))).toBe('fetch/private-address');
});

test('a host that answers one thing first and another later is asked once', async () => {
  let asked = 0;
  const lookup = (_h: string, done: (e: Error | null, a: { address: string; family: number }[]) => void): void => { asked += 1; done(null, [{ address: asked === 1 ? '192.168.1.1' : '127.0.0.1', family: 4 }]); };
  expect(codeOf(await openLocal({ lookup: lookup as never }).get('http://rebinding.example/'))).toBe('fetch/private-address');
  expect(asked).toBe(1);
});

test('each step of a redirection is checked', async () => {
  hits.length = 0;
  for (const [i, to] of ['http://127.0.0.1:1/', 'http://169.254.169.254/latest', 'http://[::1]/', 'file:///etc/passwd', '//10.0.0.1/', 'http://2130706433/'].entries()) {
    const address = on(`/to${i}`, (_q, s) => { s.writeHead(302, { location: to }).end(); });
    expect(codeOf(await openLocal().get(address)), to).toMatch(/^fetch\/(?:private-address|bad-address)$/);
  }
});

test('as many redirections as the limit are followed, one more is not', async () => {
  on('/r0', (_q, s) => { s.writeHead(200, { 'content-type': 'text/plain' }).end('there'); });
  for (let n = 1; n <= limits.fetchHops + 1; n += 1) on(`/r${n}`, (_q, s) => { s.writeHead([301, 302, 303, 307, 308][n % 5]!, { location: `/r${n - 1}` }).end('x'.repeat(1_000)); });
  expect(await openLocal().get(`${local()}/r${limits.fetchHops}`)).toMatchObject({ kind: 'got', url: `${local()}/r0` });
  expect(codeOf(await openLocal().get(`${local()}/r${limits.fetchHops + 1}`))).toBe('fetch/too-many-redirects');
  expect(codeOf(await openLocal().get(on('/loop', (_q, s) => { s.writeHead(302, { location: '/loop' }).end(); })))).toBe('fetch/too-many-redirects');
});

test('as many bytes as the limit are taken, one more is not, however they are packed or announced', async () => {
  const fetcher = openLocal();
  const body = (n: number): Buffer => Buffer.alloc(n, 'a');
  const plain = (n: number): Answer => (_q, s) => { s.writeHead(200, { 'content-type': 'text/plain' }); s.end(body(n)); };
  expect(await fetcher.get(on('/at', plain(limits.fetchBytes)))).toMatchObject({ kind: 'got', bytes: { length: limits.fetchBytes } });
  expect(codeOf(await fetcher.get(on('/above', plain(limits.fetchBytes + 1))))).toBe('fetch/too-large');
  expect(codeOf(await fetcher.get(on('/says', (_q, s) => { s.writeHead(200, { 'content-length': String(limits.fetchBytes + 1) }); s.end(body(limits.fetchBytes + 1)); })))).toBe('fetch/too-large');
  const bomb = gzipSync(body(200_000_000));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(codeOf(await fetcher.get(on('/bomb', (_q, s) => { s.writeHead(200, { 'content-encoding': 'gzip' }); s.end(bomb); })))).toBe('fetch/too-large');
  expect(codeOf(await fetcher.get(on('/endless', (_q, s) => { s.writeHead(200); const t = setInterval(() => { s.write(body(500_000)); }, 1); s.on('close', () => { clearInterval(t); }); })))).toBe('fetch/too-large');
});

test('what is packed in a usual way is unpacked, in another it is refused', async () => {
  const packed = (encoding: string, bytes: Buffer): Answer => (_q, s) => { s.writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html; charset=utf-8' }); s.end(bytes); };
  const text = (f: Fetched): string => (f.kind === 'got' ? Buffer.from(f.bytes).toString() : codeOf(f));
  expect(text(await openLocal().get(on('/gz', packed('gzip', gzipSync('pact')))))).toBe('pact');
  expect(text(await openLocal().get(on('/br', packed('br', brotliCompressSync('pact')))))).toBe('pact');
  expect(text(await openLocal().get(on('/other', packed('zstd', Buffer.from('pact')))))).toBe('fetch/cut');
  expect(text(await openLocal().get(on('/lie', packed('gzip', Buffer.from('this is not gzip at all')))))).toBe('fetch/cut');
});

test.each([
  ['closes at once', (s: Socket) => { s.destroy(); }, /^fetch\/(?:cut|no-answer)$/], ['sends half of what it says', (s: Socket) => { s.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf'); }, /^fetch\/cut$/],
  ['speaks no HTTP', (s: Socket) => { s.end('hello there, this is not HTTP\r\n\r\n'); }, /^fetch\/(?:cut|no-answer)$/], ['sends a head without end', (s: Socket) => { const t = setInterval(() => { s.write(`X-${'a'.repeat(8_000)}: 1\r\n`); }, 1); s.write('HTTP/1.1 200 OK\r\n'); s.on('close', () => { clearInterval(t); }); }, /^fetch\/(?:cut|no-answer)$/],
  ['sends a broken chunk', (s: Socket) => { s.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhalf'); }, /^fetch\/(?:cut|no-answer)$/], ['resets', (s: Socket) => { s.resetAndDestroy(); }, /^fetch\/(?:cut|no-answer)$/],
])('a server that %s is a refusal', async (_what, answer, expected) => {
  rawAnswer = answer;
  expect(codeOf(await openLocal().get(`http://127.0.0.1:${rawPort}/`))).toMatch(expected);
});

const long = Buffer.from(Array.from({ length: 60_000 }, (_, i) => `word ${i} `).join(''));
/** A server that breaks off after each part; `marks` is what it says of the whole, `rest` how it answers when it is asked for the rest. */
const breaking = (path: string, cut: number, marks: Readonly<Record<string, string>>, rest: 'goes on' | 'starts again' | 'lies where' | 'changes' | 'has no such part', whole = long): { readonly address: string; readonly asked: (string | undefined)[] } => {
  const asked: (string | undefined)[] = [];
  const address = on(path, (q, s) => {
    asked.push(q.headers.range);
    const from = Number(/bytes=(\d+)-/.exec(q.headers.range ?? '')?.[1] ?? 0);
    if (from > 0 && rest === 'has no such part') { s.writeHead(416).end(); return; }
    const isPart = from > 0 && rest !== 'starts again' && q.headers['if-range'] === (marks['etag'] ?? marks['last-modified']);
    const start = isPart ? from : 0;
    const left = whole.subarray(start);
    const says = rest === 'lies where' ? start + 7 : start;
    s.writeHead(isPart ? 206 : 200, { 'content-type': 'text/plain', 'content-length': left.length, ...marks, ...(isPart && rest === 'changes' ? { etag: '"2"' } : {}), ...(isPart ? { 'content-range': `bytes ${says}-${whole.length - 1}/${whole.length}` } : {}) });
    if (asked.length <= cut) s.write(left.subarray(0, 100_000), () => { setTimeout(() => { s.destroy(); }, 50); }); else s.end(left);
  });
  return { address, asked };
};

test.each([
  ['goes on where it broke off', { etag: '"1"' }, 'goes on', 2, [undefined, /^bytes=1\d{5}-$/, /^bytes=[12]\d{5}-$/]], ['goes on by the day of its last change', { 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT' }, 'goes on', 1, [undefined, /^bytes=1\d{5}-$/]],
  ['ignores the range', { etag: '"1"' }, 'starts again', 1, [undefined, /^bytes=/]], ['has only a weak mark', { etag: 'W/"1"' }, 'goes on', 1, [undefined, undefined]], ['says that it has no parts', { etag: '"1"', 'accept-ranges': 'none' }, 'goes on', 1, [undefined, undefined]], ['marks nothing', {}, 'goes on', 2, [undefined, undefined, undefined]],
  ['goes on elsewhere than it was asked', { etag: '"1"' }, 'lies where', 1, [undefined, /^bytes=/, undefined]], ['has another text by then', { etag: '"1"' }, 'changes', 1, [undefined, /^bytes=/, undefined]], ['has no such part', { etag: '"1"' }, 'has no such part', 1, [undefined, /^bytes=/, undefined]],
] as const)('a download that breaks off from a server that %s is whole in the end', async (what, marks, rest, cut, ranges) => {
  const { address, asked } = breaking(`/break-${what.replaceAll(' ', '-')}`, cut, marks, rest);
  const got = await openLocal().get(address);
  expect(got).toMatchObject({ kind: 'got' });
  expect(got.kind === 'got' && Buffer.from(got.bytes).equals(long)).toBe(true);
  expect(asked.length).toBe(ranges.length);
  for (const [i, r] of ranges.entries()) if (r === undefined) expect(asked[i]).toBeUndefined(); else expect(asked[i]).toMatch(r);
});

test('what is packed is gone on with before it is unpacked, and a download that breaks off once more than the limit is refused', async () => {
  const noise = Buffer.concat(Array.from({ length: 10_000 }, (_, i) => createHash('sha256').update(String(i)).digest()));
  const packed = gzipSync(noise);
  expect(packed.length).toBeGreaterThan(150_000);
  const got = await openLocal().get(breaking('/break-packed', 1, { etag: '"1"', 'content-encoding': 'gzip' }, 'goes on', packed).address);
  expect(got.kind === 'got' && Buffer.from(got.bytes).equals(noise)).toBe(true);
  const never = breaking('/break-always', limits.fetchResumes + 1, { etag: '"1"' }, 'starts again');
  expect(codeOf(await openLocal().get(never.address))).toBe('fetch/cut');
  expect(never.asked.length).toBe(limits.fetchResumes + 1);
});

test('a server that is just quick enough is read, one that is just too slow is not', async () => {
  const later = (path: string, firstMs: number, lastMs: number): Promise<Fetched> => openLocal().get(on(path, (_q, s) => {
    setTimeout(() => { s.writeHead(200, { 'content-type': 'text/plain' }); s.write('pa'); }, firstMs);
    for (let t = firstMs + 5_000; t < lastMs; t += 5_000) setTimeout(() => { s.write('.'); }, t);
    setTimeout(() => { s.end('ct'); }, lastMs);
  }));
  const all = await Promise.all([
    later('/s1', limits.fetchFirstByteMs - 2_000, limits.fetchFirstByteMs - 1_500), later('/s2', limits.fetchFirstByteMs + 1_500, limits.fetchFirstByteMs + 2_000),
    later('/s3', 500, limits.fetchWholeMs - 3_000), later('/s4', 500, limits.fetchWholeMs + 1_500),
  ]);
  expect(all.map(codeOf)).toEqual(['got', 'fetch/too-slow', 'got', 'fetch/too-slow']);
});

test('a server is told what was seen, and may say that nothing changed or when to come back', async () => {
  const page = on('/page', (q, s) => { if (q.headers['if-none-match'] === '"1"') s.writeHead(304).end(); else s.writeHead(200, { etag: '"1"' }).end('pact'); });
  expect(await openLocal().get(page)).toMatchObject({ kind: 'got', etag: '"1"' });
  expect(await openLocal().get(page, { etag: '"1"', lastModified: null })).toEqual({ kind: 'unchanged' });
  expect(await openLocal().get(on('/busy', (_q, s) => { s.writeHead(429, { 'retry-after': '120' }).end(); }))).toMatchObject({ refusal: { code: 'fetch/status' }, retryAfterMs: 120_000 });
  expect(await openLocal().get(on('/until', (_q, s) => { s.writeHead(503, { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }).end(); }))).toMatchObject({ refusal: { code: 'fetch/status' }, retryAfterMs: 60_000 });
});

test('no proxy of the environment is used and no cookie is sent back', async () => {
  let cookie: string | undefined = 'none yet';
  process.env['HTTP_PROXY'] = 'http://127.0.0.1:9';
  const fetcher = openLocal();
  const page = on('/cookie', (q, s) => { cookie = q.headers.cookie; s.writeHead(200, { 'set-cookie': 'a=1' }).end('x'); });
  await fetcher.get(page);
  await fetcher.get(page);
  delete process.env['HTTP_PROXY'];
  expect(cookie).toBeUndefined();
});

test('what robots.txt forbids is not asked for, its pause is kept, and a server without rules is open', async () => {
  hits.length = 0;
  let now = 0;
  const waits: number[] = [];
  const guest = openGuest({ fetcher: openLocal(), now: () => now, sleep: async (ms) => { waits.push(ms); now += ms; }, gapMs: 1_000 });
  on('/robots.txt', (_q, s) => { s.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /private\nCrawl-delay: 5\n'); });
  const open = on('/open', (_q, s) => { s.end('x'); });
  expect(codeOf(await guest.get(on('/private/a', (_q, s) => { s.end('x'); })))).toBe('fetch/robots');
  expect([codeOf(await guest.get(open)), codeOf(await guest.get(open))]).toEqual(['got', 'got']);
  expect(waits).toEqual([5_000]);
  expect(hits.filter((h) => h.startsWith('/private'))).toEqual([]);
  answers.delete('/robots.txt');
  expect(codeOf(await openGuest({ fetcher: openLocal(), now: () => 0, sleep: async () => {}, gapMs: 0 }).get(open))).toBe('got');
  on('/robots.txt', (_q, s) => { s.writeHead(500).end(); });
  expect(codeOf(await openGuest({ fetcher: openLocal(), now: () => 0, sleep: async () => {}, gapMs: 0 }).get(open))).toBe('fetch/robots');
});
