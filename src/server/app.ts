import { Hono, type Context } from 'hono';
import { apiDocument, makeApi, type Read } from './api/api.ts';
import { limits } from '../core/limits.ts';
import type { Day } from '../core/date.ts';
import type { Refusal } from '../core/refusal.ts';
import { StoreFault } from '../store/trouble.ts';
import type { Ask } from '../web/ask.ts';
import { problemPage } from '../web/pages/problem.ts';
import { shell } from '../web/shell.ts';
import type { PageRoute } from './answer.ts';
import { readAsk, type Now } from './asked.ts';
import type { Assets } from './assets.ts';
import { commonHeaders, pageHeaders } from './headers.ts';
import { pages } from './pages.ts';
import { problemOf, statusOf } from './problem.ts';
import type { Held, RecordAtHand } from './record.ts';
import { gate } from './turn.ts';

/** All that the server may touch. */
export interface Setting {
  readonly record: RecordAtHand;
  readonly assets: Assets;
  readonly now: () => Date;
  /** Hosts by which it may be called: others are refused, so that no foreign name leads here. */
  readonly hosts: ReadonlySet<string>;
  readonly mayWrite: boolean;
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

const nowOf = (s: Setting): Now => ({ today: s.now().toISOString().slice(0, 10) as Day, head: s.record.head(), assets: s.assets.base, mayWrite: s.mayWrite });

const plainAsk = (s: Setting, path: string): Ask => {
  const today = s.now().toISOString().slice(0, 10) as Day;
  return { asOf: { on: today, known: { kind: 'seq', seq: 0 } }, today, head: 0, headDay: null, isNow: { on: true, known: true }, path, params: {}, assets: s.assets.base, mayWrite: false };
};

const send = (c: Context, ask: Ask, refusal: Refusal): Response => {
  for (const [k, v] of Object.entries(pageHeaders)) c.header(k, v);
  if (refusal.code === 'server/busy') c.header('retry-after', '1');
  const status = statusOf(refusal.code) as 400;
  if (ask.path.startsWith('/api/') || /\.(?:json|csv|ics|atom|txt)$/.test(ask.path)) return c.body(JSON.stringify(problemOf(refusal)), status, { 'content-type': 'application/problem+json' });
  return c.html(shell(ask, problemPage(ask, refusal)), status);
};

/** The answer to the same question at the same clocks is the same: its tag is made of them, the head and this program's pages. */
const tagOf = (s: Setting, ask: Ask, head: string): string => `W/"${head.slice(0, 12)}-${ask.asOf.on}-${ask.isNow.on ? 'n' : 'p'}-${s.assets.base.slice(-8)}${ask.mayWrite ? '-w' : ''}"`;

const questionOf = (s: Setting): Read => (c, params) => {
  const read = readAsk(new URL(c.req.url), params, nowOf(s));
  if (!read.ok) return read;
  const ask = read.value;
  let held: Held | undefined;
  return { ok: true, tag: tagOf(s, ask, s.record.head().hash), question: { ask, get held() { return held ??= s.record.at(ask.asOf.known); }, record: s.record, part: (name) => c.req.param(name) ?? '' } };
};

const answerPage = (s: Setting, route: PageRoute) => (c: Context): Response => {
  const asked = questionOf(s)(c, route.params);
  if (!asked.ok) return send(c, { ...plainAsk(s, c.req.path), head: s.record.head().seq }, asked.refusal);
  const { tag, question } = asked;
  const { ask } = question;
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag });
  const answer = route.answer(question);
  if (answer.kind === 'refused') return send(c, ask, answer.refusal);
  if (answer.kind === 'moved') return c.redirect(answer.to, 302);
  for (const [k, v] of Object.entries(pageHeaders)) c.header(k, v);
  c.header('etag', tag);
  c.header('cache-control', 'private, no-cache');
  return c.html(shell(ask, answer.page));
};

const sameData: readonly (readonly [RegExp, string])[] = [[/^\/calendar$/, '/expectations'], [/^\/timeline$/, '/acts'], [/^\/network$/, '/parties'], [/^\/conflicts\/(agr_\w+)\/[\w-]+$/, '/conflicts?agreement=$1']];

/** The address of the data behind a page. */
const dataAddress = (typed: string, suffix: string): URL => {
  const url = new URL(typed);
  const page = url.pathname.slice(0, -suffix.length);
  const [path, more] = (sameData.reduce((p, [from, to]) => (from.test(p) ? p.replace(from, to) : p), page)).split('?');
  url.pathname = path!;
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

/** Everything that is answered over HTTP. */
export const makeApp = (s: Setting): Hono => {
  const app = new Hono();
  const door = gate();
  app.use('*', async (c, next) => {
    const path = c.req.path;
    const started = performance.now();
    const host = (c.req.header('host') ?? '').toLowerCase();
    if (!s.hosts.has(host)) return send(c, plainAsk(s, path), { code: 'server/wrong-host', message: `This server is not called ${host.slice(0, 80) || 'nothing'}. It was started for ${[...s.hosts].slice(0, 2).join(' and ')}.` });
    if (c.req.url.length > limits.addressLength) return send(c, plainAsk(s, path.slice(0, 200)), { code: 'question/too-long', message: `The address has ${c.req.url.length.toLocaleString('en-GB')} characters; the limit is ${limits.addressLength.toLocaleString('en-GB')}.` });
    if (!path.startsWith('/assets/') && !(await door.enter())) return send(c, plainAsk(s, path), { code: 'server/busy', message: `More than ${limits.requestsWaiting} requests are waiting. Ask again in a second.` });
    await next();
    s.log({ event: 'request', method: c.req.method, path: path.slice(0, 200), status: c.res.status, ms: Math.round((performance.now() - started) * 10) / 10 });
    return undefined;
  });
  app.get('/assets/*', sendAsset(s));
  const api = makeApi(questionOf(s));
  app.route('/api/v1', api);
  app.get('/openapi.json', (c) => c.body(JSON.stringify(apiDocument(api)), 200, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8' }));
  app.get('/:rest{.+\\.json}', (c) => api.fetch(new Request(dataAddress(c.req.url, '.json'), { headers: c.req.raw.headers })));
  for (const route of pages) app.get(route.path, answerPage(s, route));
  app.notFound((c) => send(c, plainAsk(s, c.req.path), { code: 'question/unknown-address', message: `Nothing lies at ${c.req.path.slice(0, 200)}.` }));
  app.onError((error, c) => {
    if (error instanceof StoreFault) return send(c, plainAsk(s, c.req.path), error.refusal);
    const number = s.now().getTime().toString(36);
    s.log({ event: 'fault', number, path: c.req.path, error: error.stack ?? String(error) });
    return send(c, plainAsk(s, c.req.path), { code: 'server/fault', message: `Something of ours failed. Its number in the log is ${number}.` });
  });
  return app;
};
