import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { times } from '../fault/size.ts';
import { article, rss } from '../intake/makers.ts';
import { root, scratch } from './whole.ts';

const main = join(root, 'src/cli/main.ts');
let server: Server;
let port = 0;
const pages = new Map<string, () => { readonly status?: number; readonly type?: string; readonly body: string }>();
const asked: string[] = [];
const host = (): string => `127.0.0.1:${port}`;

beforeAll(async () => {
  server = createServer((q, s) => {
    asked.push(q.url ?? '');
    const page = pages.get(q.url ?? '')?.();
    if (page === undefined) { s.writeHead(404).end(); return; }
    const tag = `"${page.body.length}-${page.status ?? 200}"`;
    if (page.status === undefined && q.headers['if-none-match'] === tag) { s.writeHead(304).end(); return; }
    s.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html; charset=utf-8', etag: tag }).end(page.body);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => { server.closeAllConnections(); server.close(); });

const story = (n: number): string => article(`Pact ${n}`, [`The governments of Chile and Peru signed agreement number ${n} on fisheries in Lima on Thursday, the Chilean foreign ministry said.`, `It will enter into force thirty days after both parliaments have approved it. This is report ${n}.`]);
const item = (n: number): string => `<title>Pact ${n}</title><link>http://${host()}/p/${n}</link><guid>${n}</guid><pubDate>Thu, 16 Jan 2025 ${String(n % 24).padStart(2, '0')}:00:00 GMT</pubDate><description>Signed.</description>`;
const feedOf = (ns: readonly number[]) => () => ({ type: 'application/rss+xml', body: rss(ns.map(item)) });

interface Run { readonly code: number | null; readonly out: string; readonly err: string }
const watch = (args: readonly string[]): Promise<Run> => new Promise((resolve) => {
  const child = spawn(process.execPath, [main, 'watch', ...args, '--once', '--allow', host()], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (d: Buffer) => { out += d.toString(); });
  child.stderr.on('data', (d: Buffer) => { err += d.toString(); });
  child.on('close', (code) => { resolve({ code, out, err }); });
});
const ask = (...args: readonly string[]): string => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
interface Listed { readonly id: string; readonly url: string | null; readonly kin?: { readonly kind: string } | null }
const documents = (store: string): readonly Listed[] => (JSON.parse(ask('documents', '--json', '--store', store)) as { readonly documents: readonly Listed[] }).documents;

test('feeds, pages and folders are watched: what is new is recorded once, what fails is told and tried again, and the others go on', async () => {
  const folder = scratch();
  const store = join(folder, 'record.db');
  const watched = scratch();
  writeFileSync(join(watched, 'a.txt'), 'date 2025-01-16 The governments of Chile and Bolivia signed a treaty on water in Arica on Thursday.');
  pages.set('/rss', feedOf([1, 2, 3]));
  pages.set('/down', () => ({ status: 503, body: 'no' }));
  for (const n of [1, 2, 3, 4]) pages.set(`/p/${n}`, () => ({ body: story(n) }));
  pages.set('/p/2', () => ({ status: 500, body: 'no' }));
  writeFileSync(join(folder, 'feeds.opml'), `<opml version="2.0"><body><outline xmlUrl="http://${host()}/rss"/><outline xmlUrl="http://${host()}/down"/></body></opml>`);
  const first = await watch([join(folder, 'feeds.opml'), watched, '--every', '0.0001', '--store', store]);
  expect(first.code).toBe(0);
  expect(first.out).toMatch(/^3 documents added/);
  expect(first.err).toMatch(/\/down {2}failed once: .*503.*\[fetch\/status\]/);
  pages.set('/rss', feedOf([1, 2, 3, 4]));
  pages.set('/p/2', () => ({ body: story(2) }));
  writeFileSync(join(watched, 'b.txt'), 'date 2025-01-17 The governments of Chile and Bolivia ratified the treaty on water on Friday.');
  asked.length = 0;
  const fresh = await watch(['--store', store, '--every', '0.0001']);
  expect(fresh.out).toMatch(/^2 documents added/);
  expect(asked).not.toContain('/p/1');
  const third = await watch(['--store', store, '--every', '0.0001']);
  expect(third.out).toMatch(/^0 documents added/);
  const urls = documents(store).map((d) => d.url).filter((u) => u !== null);
  expect(urls.length).toBe(new Set(urls).size);
  const sources = ask('sources', '--store', store);
  expect(sources).toMatch(/Harbour Post[\s\S]*answered 0 min ago, 3 documents taken/);
  expect(sources).toMatch(/failing since then, 3 times; last 0 min ago: .*503/);
});

test('other words at the same address are a revision, the same words are told once', async () => {
  const store = join(scratch(), 'record.db');
  let body = story(50);
  pages.set('/one', () => ({ body }));
  await watch([`http://${host()}/one`, '--every', '0.0001', '--store', store]);
  body = story(50).replace('<nav>', '<nav><b>Advertisement</b>');
  await watch(['--every', '0.0001', '--store', store]);
  body = story(50).replace('thirty days', 'sixty days');
  await watch(['--every', '0.0001', '--store', store]);
  expect(documents(store).map((d) => d.kin?.kind ?? null).toSorted()).toEqual([null, 'revision', 'same-text'].toSorted());
  expect(ask('verify', '--store', store)).toContain('all sound');
});

test('a page that its feed tells of anew, with another day of change, is looked at again: a revision', async () => {
  const store = join(scratch(), 'record.db');
  const feed = (updated: string) => () => ({ type: 'application/atom+xml', body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Pact 70</title><id>70</id><link href="http://${host()}/p/70"/><published>2025-01-16T08:00:00Z</published><updated>${updated}</updated><summary>Signed.</summary></entry></feed>` });
  pages.set('/atom', feed('2025-01-16T08:00:00Z'));
  pages.set('/p/70', () => ({ body: story(70) }));
  await watch([`http://${host()}/atom`, '--every', '0.0001', '--store', store]);
  pages.set('/p/70', () => ({ body: story(70).replace('thirty days', 'sixty days') }));
  asked.length = 0;
  await watch(['--every', '0.0001', '--store', store]);
  expect(asked).not.toContain('/p/70');
  pages.set('/atom', feed('2025-01-16T11:30:00.000Z'));
  const corrected = await watch(['--every', '0.0001', '--store', store]);
  expect(corrected.out).toMatch(/^1 document added with \d+ claims? \(1 revision\)/);
  expect(documents(store).map((d) => d.kin?.kind ?? null).toSorted()).toEqual([null, 'revision'].toSorted());
});

test(`kill -9 at ${times(30)} moments of a watch: nothing acknowledged is lost, nothing is recorded twice, and it goes on where it was`, async () => {
  const store = join(scratch(), 'record.db');
  const count = 60;
  const all = Array.from({ length: count }, (_, i) => 100 + i);
  pages.set('/many', feedOf(all));
  for (const n of all) pages.set(`/p/${n}`, () => ({ body: story(n) }));
  let kept = new Set<string>();
  const idsNow = (): Set<string> => { try { return new Set(documents(store).map((d) => d.id)); } catch { return new Set(); } };
  for (let i = 0; i < times(30); i += 1) {
    const child = spawn(process.execPath, [main, 'watch', `http://${host()}/many`, '--once', '--every', '0.0001', '--allow', host(), '--store', store], { stdio: 'ignore' });
    const closed = new Promise((resolve) => { child.on('close', resolve); });
    // However slow the machine: from the first request on, so that something is under way.
    asked.length = 0;
    while (asked.length === 0) await new Promise((resolve) => { setTimeout(resolve, 5); });
    await new Promise((resolve) => { setTimeout(resolve, (i * 7_919) % 700); });
    child.kill('SIGKILL');
    await closed;
    const now = idsNow();
    for (const id of kept) expect(now.has(id)).toBe(true);
    kept = now;
  }
  const last = await watch([`http://${host()}/many`, '--every', '0.0001', '--store', store]);
  expect(last.code).toBe(0);
  const urls = documents(store).map((d) => d.url);
  expect(urls.length).toBe(count);
  expect(new Set(urls).size).toBe(count);
  expect(spawnSync(process.execPath, [main, 'verify', '--store', store]).status).toBe(0);
});
