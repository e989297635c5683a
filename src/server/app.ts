import { createHash } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { apiDocument, makeApi, paramsOf, type Read } from './api/api.ts';
import { dataRoutes, type DataRoute } from './api/routes.ts';
import { limits } from '../core/limits.ts';
import type { Day } from '../core/date.ts';
import { StoreFault } from '../store/trouble.ts';
import { knownText, type Ask } from '../web/ask.ts';
import { shell } from '../web/shell.ts';
import type { Answer, PageRoute } from './answer.ts';
import { readAsk, type Now } from './asked.ts';
import { decide, fieldsOf } from './decide.ts';
import { formed } from './forms/index.ts';
import { stampHeaders } from './forms/stamp.ts';
import { commonHeaders, originalHeaders, pageHeaders } from './headers.ts';
import { keyIn, keyName, readKeys } from './keys.ts';
import { sizedMemo } from './memo.ts';
import { metrics, type Metrics } from './metrics.ts';
import { pages } from './pages.ts';
import { plainAsk, send } from './send.ts';
import type { Setting } from './setting.ts';
import { Counting, type Held } from './record.ts';
import { streams } from './stream.ts';
import { gate, type Gate } from './turn.ts';

const nowOf = (s: Setting): Now => ({ today: s.now().toISOString().slice(0, 10) as Day, head: s.record.head(), assets: s.assets.base, mayWrite: s.mayWrite });

/** The answer to the same question at the same clocks is the same: its tag is made of them, the head and this program's pages. */
const tagOf = (s: Setting, ask: Ask, head: string): string => `W/"${head.slice(0, 12)}-${ask.asOf.on}-${knownText(ask.asOf)}-${ask.isNow.on ? 'n' : 'p'}-${s.assets.base.slice(-8)}${ask.mayWrite ? '-w' : ''}"`;

const questionOf = (s: Setting): Read => (c, params) => {
  const read = readAsk(new URL(c.req.url), params, nowOf(s));
  if (!read.ok) return read;
  const ask = read.value;
  let held: Held | undefined;
  return { ok: true, tag: tagOf(s, ask, s.record.head().hash), question: { ask, get held() { return held ??= s.record.at(ask.asOf.known); }, record: s.record, part: (name) => c.req.param(name) ?? '' } };
};

/** An answer with its page made. */
type Made = Exclude<Answer, { readonly kind: 'page' }> | { readonly kind: 'markup'; readonly markup: Uint8Array<ArrayBuffer> };

/** Bytes of pages kept as they were sent: the same question at the same clocks and the same head has the same answer. */
const pagesBytes = 96_000_000;

/** What a refusal or the way to another page takes: a name and a sentence. */
const wordBytes = 500;

const made = (ask: Ask, answer: Answer): Made => (answer.kind === 'page' ? { kind: 'markup', markup: answer.bytes(shell(ask, answer.page)) } : answer);

const answerPage = (s: Setting, route: PageRoute, kept: (key: string, make: () => Made) => Made) => (c: Context): Response => {
  const asked = questionOf(s)(c, route.params);
  if (!asked.ok) return send(c, { ...plainAsk(s, c.req.path), head: s.record.head().seq }, asked.refusal);
  const { tag, question } = asked;
  const { ask } = question;
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag });
  // Days of the past are many, and hardly one is asked for twice: what is kept of their pages are the parts that they share.
  const make = (): Made => made(ask, route.answer(question));
  const answer = ask.isNow.on ? kept(`${tag} ${c.req.url}`, make) : make();
  if (answer.kind === 'refused') return send(c, ask, answer.refusal);
  if (answer.kind === 'moved') return c.redirect(answer.to, 302);
  for (const [k, v] of Object.entries(pageHeaders)) c.header(k, v);
  c.header('etag', tag);
  c.header('cache-control', 'private, no-cache');
  c.header('content-type', 'text/html; charset=UTF-8');
  return c.body(answer.markup);
};

const sameData: readonly (readonly [RegExp, string])[] = [[/^\/calendar$/, '/expectations'], [/^\/timeline$/, '/acts'], [/^\/network$/, '/neighbours'], [/^\/ledger$/, '/entries'], [/^\/review$/, '/suggestions'], [/^\/conflicts\/(agr_\w+)\/[\w-]+$/, '/conflicts?agreement=$1']];

const pageOnly = [...new Set(pages.flatMap((p) => p.params))];

const routeAt = (path: string): DataRoute | undefined => dataRoutes.find((r) => new RegExp(`^${r.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));

/** The address of the data behind a page. */
const dataAddress = (typed: string, suffix: string): URL => {
  const url = new URL(typed);
  const page = url.pathname.slice(0, -suffix.length);
  const [path, more] = (sameData.reduce((p, [from, to]) => (from.test(p) ? p.replace(from, to) : p), page)).split('?');
  url.pathname = path!;
  // What only the page takes (a tab, a claim to go to) is not asked of the data behind it.
  const route = routeAt(path!);
  const known = new Set(['on', 'known', ...(route === undefined ? [] : paramsOf(route))]);
  for (const name of pageOnly) if (!known.has(name)) url.searchParams.delete(name);
  for (const [k, v] of new URLSearchParams(more)) url.searchParams.set(k, v);
  return url;
};

const sendAsset = (s: Setting) => (c: Context): Response => {
  const name = new URL(c.req.url).pathname.split('/').slice(3).join('/');
  const asset = s.assets.files.get(name);
  if (asset === undefined) return c.body(null, 404);
  const takes = c.req.header('accept-encoding') ?? '';
  const [bytes, encoding] = takes.includes('br') && asset.brotli !== null ? [asset.brotli, 'br'] : takes.includes('gzip') && asset.gzip !== null ? [asset.gzip, 'gzip'] : [asset.bytes, null];
  return c.body(bytes, 200, { ...commonHeaders, 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding', ...(encoding === null ? {} : { 'content-encoding': encoding }) });
};

/** The script that keeps pages; a browser lets it see only what lies under its own address. */
const sendOfflineScript = (s: Setting) => (c: Context): Response => {
  const asset = s.assets.files.get('client/offline-worker.js');
  return asset === undefined ? c.body(null, 404) : c.body(asset.bytes, 200, { ...pageHeaders, 'content-type': asset.type, 'cache-control': 'no-cache' });
};

const original = (s: Setting) => (c: Context): Response => {
  const d = s.record.at({ kind: 'seq', seq: s.record.head().seq }).finder.fold.heard.documents.get(c.req.param('id') ?? '');
  const bytes = d === undefined ? undefined : s.record.log.original(d.sha256);
  if (d === undefined || bytes === undefined) return send(c, plainAsk(s, c.req.path), { code: 'question/unknown-id', message: 'The bytes of that document are not in the record.' });
  const isPage = /html/.test(d.mediaType);
  return c.body(Uint8Array.from(bytes), 200, { ...originalHeaders, 'content-type': isPage ? `text/html; charset=${d.encoding.name}` : `text/plain; charset=${d.encoding.name}`, 'cache-control': 'private, max-age=3600' });
};

const inForm = (s: Setting, read: Read) => async (c: Context): Promise<Response> => {
  const suffix = suffixOf(c.req.path);
  const url = dataAddress(c.req.url, `.${suffix}`);
  const route = routeAt(url.pathname);
  const asked = read(c, [...pageOnly, ...(route === undefined ? [] : paramsOf(route))]);
  if (!asked.ok) return send(c, plainAsk(s, c.req.path), asked.refusal);
  const made = await formed(asked.question, suffix, url.pathname, { site: new URL(c.req.url).origin, now: s.now() });
  if (made === undefined) return send(c, plainAsk(s, c.req.path), { code: 'question/unknown-address', message: `Nothing lies at ${c.req.path.slice(0, 200)}.` });
  const bytes = typeof made.body === 'string' ? new TextEncoder().encode(made.body) : made.body;
  // RFC 9530: whoever keeps the file can tell later that it is the one that was given.
  const digest = createHash('sha256').update(bytes).digest('base64');
  return c.body(bytes, 200, { ...commonHeaders, ...(suffix === 'svg' ? { 'content-security-policy': originalHeaders['content-security-policy']!, 'cross-origin-resource-policy': 'cross-origin' } : {}), ...stampHeaders(made.stamp), 'repr-digest': `sha-256=:${digest}:`, 'content-type': made.type, etag: asked.tag, 'cache-control': 'private, no-cache', 'content-disposition': `inline; filename="${made.file.replace(/[^\w.-]/g, '-')}"` });
};

const suffixOf = (path: string): string => /\.([a-z]+)$/.exec(path)?.[1] ?? '';

/** Whoever is not on this machine shows a key, except for the question whether the server is alive. */
const needsKey = (c: Context, s: Setting): boolean => !s.isLocal && !c.req.path.startsWith('/assets/') && c.req.path !== '/offline.js' && !c.req.path.startsWith('/health') && keyName(readKeys(s.record.file), keyIn(c.req.header('authorization'))) === undefined;

/** Who may come in, and when: by name, by key, by turn. Counts and tells of every answer. */
const atDoor = (s: Setting, door: Gate, told: Metrics): MiddlewareHandler => async (c, next) => {
  const path = c.req.path;
  const started = performance.now();
  const host = (c.req.header('host') ?? '').toLowerCase();
  if (!s.hosts.has(host)) return send(c, plainAsk(s, path), { code: 'server/wrong-host', message: `This server is not called ${host.slice(0, 80) || 'nothing'}. It was started for ${[...s.hosts].slice(0, 2).join(' and ')}.` });
  if (c.req.url.length > limits.addressLength) return send(c, plainAsk(s, path.slice(0, 200)), { code: 'question/too-long', message: `The address has ${c.req.url.length.toLocaleString('en-GB')} characters; the limit is ${limits.addressLength.toLocaleString('en-GB')}.` });
  if (needsKey(c, s)) {
    c.header('www-authenticate', 'Basic realm="Depositary", charset="UTF-8"');
    return send(c, plainAsk(s, path), { code: 'server/needs-key', message: 'From another machine every request needs a key. Make one with "depositary key NAME" where the record lies.' });
  }
  const isCounted = !path.startsWith('/assets/') && path !== '/offline.js' && path !== '/api/v1/stream' && !path.startsWith('/health') && path !== '/metrics';
  if (isCounted && !s.record.isReady()) return send(c, plainAsk(s, path), { code: 'server/busy', message: 'The record is being read. Ask again in a moment.' });
  if (isCounted && !(await door.enter())) {
    told.count(503, performance.now() - started);
    return send(c, plainAsk(s, path), { code: 'server/busy', message: `More than ${limits.requestsWaiting} requests are waiting. Ask again in a second.` });
  }
  await next();
  const ms = Math.round((performance.now() - started) * 10) / 10;
  if (isCounted) told.count(c.res.status, ms);
  s.log({ event: 'request', method: c.req.method, path: path.slice(0, 200), status: c.res.status, ms });
  return undefined;
};

/** Everything that is answered over HTTP. */
export const makeApp = (s: Setting): Hono => {
  const app = new Hono();
  const door = gate();
  const told = metrics();
  const stream = streams(s.record);
  app.use('*', atDoor(s, door, told));
  const read = questionOf(s);
  app.get('/assets/*', sendAsset(s));
  app.get('/offline.js', sendOfflineScript(s));
  app.get('/health/live', (c) => c.json({ live: true }));
  app.get('/health/ready', (c) => (s.record.isReady() ? c.json({ ready: true, position: s.record.head().seq }) : c.json({ ready: false }, 503, { 'retry-after': '1' })));
  app.get('/metrics', (c) => c.text(told.text({ waiting: door.waiting(), streams: stream.open(), position: s.record.head().seq, memory_bytes: process.memoryUsage().rss, cpu_ms: Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1_000) })));
  app.post('/csp', async (c) => {
    const fields = await fieldsOf(c);
    s.log({ event: 'csp-report', body: fields.ok ? [...fields.value.keys()].join(' ').slice(0, 500) : 'too large' });
    return c.body(null, 204);
  });
  const api = makeApi(read);
  app.get('/api/v1/stream', (c) => stream.listen(c) ?? send(c, plainAsk(s, c.req.path), { code: 'server/busy', message: 'Too many listen to the stream already.' }));
  app.post('/api/v1/decisions', decide(s));
  app.post('/decisions', decide(s));
  app.route('/api/v1', api);
  app.get('/openapi.json', (c) => c.body(JSON.stringify(apiDocument(api)), 200, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8' }));
  app.get('/:rest{.+\\.(?:json|csv|ics|atom|txt|jsonld|sqlite|svg)}', (c) => (suffixOf(c.req.path) === 'json' ? api.fetch(new Request(dataAddress(c.req.url, '.json'), { headers: c.req.raw.headers })) : inForm(s, read)(c)));
  app.get('/documents/:id/original', original(s));
  const kept = sizedMemo<Made>(pagesBytes, (m) => (m.kind === 'markup' ? m.markup.length : wordBytes));
  for (const route of pages) app.get(route.path, answerPage(s, route, kept));
  app.notFound((c) => send(c, plainAsk(s, c.req.path), { code: 'question/unknown-address', message: `Nothing lies at ${c.req.path.slice(0, 200)}.` }));
  app.onError((error, c) => {
    if (error instanceof Counting) return send(c, plainAsk(s, c.req.path), { code: 'server/busy', message: error.message });
    if (error instanceof StoreFault) return send(c, plainAsk(s, c.req.path), error.refusal);
    const number = s.now().getTime().toString(36);
    s.log({ event: 'fault', number, path: c.req.path, error: error.stack ?? String(error) });
    return send(c, plainAsk(s, c.req.path), { code: 'server/fault', message: `Something of ours failed. Its number in the log is ${number}.` });
  });
  return app;
};
