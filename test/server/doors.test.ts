import { afterAll, expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { dropKey, makeKey } from '../../src/server/keys.ts';
import { entriesOf } from '../a.ts';
import { json, siteOver, story, storySite } from './site.ts';

const open = storySite({ mayWrite: true });
const closed = storySite();
const far = siteOver(story.flatMap(entriesOf), { isLocal: false });
afterAll(() => { for (const s of [open, closed, far]) s.close(); });

const form = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
const someClaim = async (): Promise<string> => String((await json(await open.ask('/api/v1/claims?type=signature&mode=done'))).rows[0]!['claim']);

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1:1', ''])('a request for the host "%s" is sent away', async (host) => {
  const r = await open.ask('/api/v1/agreements', { headers: { host } });
  expect([r.status, (await json<{ code: string }>(r)).code]).toEqual([421, 'server/wrong-host']);
});

test.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }])('a decision asked for from elsewhere is refused: %j', async (headers) => {
  const r = await open.ask('/decisions', form({ verb: 'prefer', about: await someClaim(), by: 'A', reason: 'b' }, headers as Record<string, string>));
  expect(r.status).toBe(403);
});

test('nothing is decided by GET', async () => expect((await open.ask('/decisions?verb=undo')).status).toBe(404));

test('a decision is recorded and can be taken back, and the pages follow', async () => {
  const claim = await someClaim();
  const before = (await json<{ readonly total: number }>(await open.ask('/api/v1/claims'))).total;
  const made = await open.ask('/decisions', form({ verb: 'reject', about: claim, by: 'An Editor', reason: 'misread', back: '/review' }, { 'sec-fetch-site': 'same-origin' }));
  expect([made.status, made.headers.get('location')]).toEqual([303, '/review']);
  expect((await json<{ readonly total: number }>(await open.ask('/api/v1/claims'))).total).toBe(before - 1);
  expect(await (await open.ask('/review')).text()).toContain('misread');
  const undone = await open.ask('/api/v1/decisions', { method: 'POST', body: JSON.stringify({ verb: 'undo', about: ['15'], by: 'An Editor', reason: 'it was right' }), headers: { 'content-type': 'application/json' } });
  expect(undone.status).toBe(201);
  expect((await json<{ readonly total: number }>(await open.ask('/api/v1/claims'))).total).toBe(before);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/%5cevil', '/a//b', 'javascript:1'])('after a decision nobody is led to %s', async (back) => {
  const r = await open.ask('/decisions', form({ verb: 'prefer', about: await someClaim(), by: 'A', reason: back, back }));
  expect(r.headers.get('location')).toBe('/review');
});

test.each([
  [{ verb: 'prefer', about: 'clm_0000000000000000', by: 'A', reason: 'b' }, 404, 'question/unknown-id'], [{ verb: 'prefer', about: 'x', by: '', reason: 'b' }, 400, 'decision/unsigned'],
  [{ verb: 'burn', about: 'x', by: 'A', reason: 'b' }, 400, 'question/bad-parameter'], [{ verb: 'prefer', about: 'x', by: 'A', reason: 'b'.repeat(limits.queryLength + 1) }, 414, 'question/too-long'],
] as const)('a decision that cannot be made is refused: %j', async (fields, status, code) => {
  const r = await open.ask('/api/v1/decisions', { method: 'POST', body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } });
  expect([r.status, (await json<{ code: string }>(r)).code]).toEqual([status, code]);
});

test('a body at the limit is read, one byte more is refused', async () => {
  const body = (n: number): string => JSON.stringify({ verb: 'burn', pad: 'x'.repeat(n - 24) });
  const post = (text: string): Promise<Response> => open.ask('/api/v1/decisions', { method: 'POST', body: text, headers: { 'content-type': 'application/json' } });
  expect(body(limits.requestBytes).length).toBe(limits.requestBytes);
  expect((await post(body(limits.requestBytes))).status).toBe(400);
  expect((await post(body(limits.requestBytes + 1))).status).toBe(413);
});

test('a server for reading takes decisions only with a key, and no more after the key is dropped', async () => {
  const post = (headers: Readonly<Record<string, string>>): Promise<Response> => closed.ask('/api/v1/decisions', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', ...headers } });
  expect((await post({})).status).toBe(401);
  const key = makeKey(closed.store, 'desk', '2026-01-01');
  expect((await post({ authorization: `Bearer ${key}` })).status).toBe(400);
  expect((await post({ authorization: `Bearer ${key}x` })).status).toBe(401);
  expect(dropKey(closed.store, 'desk')).toBe(true);
  expect((await post({ authorization: `Bearer ${key}` })).status).toBe(401);
});

test('from another machine nothing is answered without a key', async () => {
  for (const path of ['/', '/api/v1/agreements', '/metrics', '/openapi.json', '/agreements.csv']) {
    const r = await far.ask(path);
    expect([path, r.status, r.headers.get('www-authenticate')]).toEqual([path, 401, expect.stringContaining('Basic')]);
  }
  expect((await far.ask('/health/live')).status).toBe(200);
  const key = makeKey(far.store, 'laptop', '2026-01-01');
  expect((await far.ask('/api/v1/agreements', { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  expect((await far.ask('/', { headers: { authorization: `Basic ${Buffer.from(`any:${key}`).toString('base64')}` } })).status).toBe(200);
});

test('what is counted can be read', async () => expect(await (await open.ask('/metrics')).text()).toMatch(/depositary_requests_total\{status="200"\} \d+/));

test('the stream tells the position when it has begun', async () => {
  const r = await open.ask('/api/v1/stream');
  const reader = r.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  expect(new TextDecoder().decode(value)).toMatch(/event: beat\ndata: \d+/);
});
