import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openRoom } from '../../src/intake/room/room.ts';
import type { Day } from '../../src/core/date.ts';
import { harsh } from './harsh.ts';
import { site, type MadePage } from './site.ts';

/**
 * `npm run bench:intake [-- --pages 200 --warc 5000 --texts 3000 --watch-minutes 0]`: a made site of pages, feeds and a web archive, from bytes to the
 * record. Text and dates are measured against what was put in; speed by the clock of whole commands.
 */
const option = (name: string, otherwise: number): number => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? otherwise : Number(process.argv[i + 1]); };
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-intake-'));
const say = (what: string, figure: string): void => { process.stdout.write(`${what.padEnd(64)} ${figure}\n`); };

const wordsOf = (text: string): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const w of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) out.set(w, (out.get(w) ?? 0) + 1);
  return out;
};
const common = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => [...a].reduce((n, [w, k]) => n + Math.min(k, b.get(w) ?? 0), 0);
const total = (a: ReadonlyMap<string, number>): number => [...a.values()].reduce((x, y) => x + y, 0);

interface Score { right: number; given: number; got: number; dated: number; pages: number }
const empty = (): Score => ({ right: 0, given: 0, got: 0, dated: 0, pages: 0 });
const sayScore = (what: string, s: Score): void => { say(what, `recall ${(s.right / s.given).toFixed(3)} · precision ${(s.right / Math.max(1, s.got)).toFixed(3)} · dates ${(s.dated / s.pages).toFixed(3)}`); };

const quality = async (what: string, pages: readonly MadePage[]): Promise<void> => {
  const room = openRoom();
  const [all, byShape] = [empty(), new Map<string, Score>()];
  const started = performance.now();
  for (const page of pages) {
    const own = byShape.get(page.shape ?? '') ?? empty();
    byShape.set(page.shape ?? '', own);
    const url = `https://harbour.example${page.path}`;
    const [one] = (await room.examine(Buffer.from(page.html), { name: url, url, fetchedAt: '2026-01-02T00:00:00Z', today: '2026-01-02' as Day })).received;
    const told = wordsOf(one?.outcome.ok === true ? one.outcome.value.text : '');
    // The heading and a line with the date belong to an article too, and are neither asked for nor held against it.
    const wanted = wordsOf(page.paragraphs.join(' '));
    const extra = wordsOf(`${page.neutral ?? ''} ${page.title} Published on By a correspondent January February March April May June July August September October November December ${page.published.replaceAll('-', ' ')} ${Number(page.published.slice(8))}`);
    const both = common(wanted, told);
    const published = one?.outcome.ok === true ? one.outcome.value.published : null;
    for (const s of [all, own]) { s.right += both; s.given += total(wanted); s.got += both + Math.max(0, total(told) - both - common(extra, told)); s.dated += Number(published === page.published); s.pages += 1; }
    if (process.argv.includes('--errors') && published !== page.published) say(`  ${page.shape ?? page.path}`, `${published}, not ${page.published}`);
  }
  room.close();
  sayScore(`${pages.length} ${what}`, all);
  if (byShape.size > 1) for (const [shape, s] of byShape) sayScore(`  ${shape}`, s);
  say('  pages a second through one room', (pages.length / ((performance.now() - started) / 1000)).toFixed(0));
};

const timed = (args: readonly string[]): { readonly seconds: number; readonly out: string } => {
  const started = performance.now();
  const run = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0 && run.status !== 3) throw new Error(run.stderr.slice(0, 2_000));
  return { seconds: (performance.now() - started) / 1000, out: run.stdout.trim() };
};

const archive = (pages: readonly MadePage[]): string => {
  const record = ({ path, html }: MadePage): Buffer => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n`), Buffer.from(html)]);
    return gzipSync(Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example${path}\r\nWARC-Date: 2025-12-20T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]));
  };
  const file = join(folder, 'site.warc.gz');
  writeFileSync(file, Buffer.concat(pages.map(record)));
  return file;
};

const serve = async (pages: readonly MadePage[], feeds: number): Promise<{ readonly server: Server; readonly host: string }> => {
  let host = '';
  const byPath = new Map(pages.map((p) => [p.path, p]));
  const server = createServer((q, s) => {
    const feed = /^\/feed\/(\d+)$/.exec(q.url ?? '')?.[1];
    const page = byPath.get(q.url ?? '');
    if (feed !== undefined) {
      const own = pages.filter((_, i) => i % feeds === Number(feed));
      s.writeHead(200, { 'content-type': 'application/rss+xml' }).end(`<rss version="2.0"><channel><title>Feed ${feed}</title><link>http://${host}/</link>${own.map((p) => `<item><title>${p.title}</title><link>http://${host}${p.path}</link><pubDate>${new Date(p.published).toUTCString()}</pubDate><description>In short.</description></item>`).join('')}</channel></rss>`);
    } else if (page !== undefined) s.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
    else s.writeHead(404).end();
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, host };
};

const opmlOf = (host: string, feeds: number): string => {
  const file = join(folder, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><body>${Array.from({ length: feeds }, (_, i) => `<outline xmlUrl="http://${host}/feed/${i}"/>`).join('')}</body></opml>`);
  return file;
};

/** Runs a command without holding up the site that it asks. */
const running = (args: readonly string[], stopAfterMs?: number, look?: (pid: number) => void): Promise<{ readonly seconds: number; readonly out: string }> => new Promise((resolve) => {
  const started = performance.now();
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.on('data', (d: Buffer) => { out += d.toString(); });
  const looking = look === undefined ? undefined : setInterval(() => { look(child.pid ?? 0); }, 2_000);
  if (stopAfterMs !== undefined) setTimeout(() => { child.kill('SIGTERM'); }, stopAfterMs);
  child.on('close', () => { clearInterval(looking); resolve({ seconds: (performance.now() - started) / 1000, out: out.trim() }); });
});

const memoryOf = (pid: number): number => { try { return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024; } catch { return 0; } };

/** Growth in MB a minute over the second half of the samples: the first half warms up. */
const slope = (samples: readonly (readonly [minutes: number, mb: number])[]): number => {
  const late = samples.slice(samples.length / 2);
  const [mx, my] = [late.reduce((n, [x]) => n + x, 0) / late.length, late.reduce((n, [, y]) => n + y, 0) / late.length];
  return late.reduce((n, [x, y]) => n + (x - mx) * (y - my), 0) / late.reduce((n, [x]) => n + (x - mx) ** 2, 0);
};

const pages = site(option('pages', 200), 7);
await quality('pages of common shapes', pages);
await quality('pages of harsh shapes', harsh(option('harsh', 130), 17));
await quality('pages of other harsh shapes', harsh(option('harsh', 130), 19, 2));
if (process.argv.includes('--quality')) process.exit(0);

/** Of what a stream of news brings, one document in ten is about agreements; the look itself lets a third of real political news through. */
const share = option('share', 0.1);
const many = site(option('warc', 5_000), 11, share);
const fromArchive = timed(['add', archive(many), '--store', join(folder, 'warc.db')]);
say(`web archive of ${many.length} pages, from bytes to the record`, `${(many.length / fromArchive.seconds).toFixed(0)} pages/s  (${fromArchive.out})`);

const texts = site(option('texts', 3_000), 13, share);
writeFileSync(join(folder, 'texts.jsonl'), texts.map((p, i) => JSON.stringify({ id: String(i), published: p.published, text: `${p.title}\n\n${p.paragraphs.join('\n\n')}` })).join('\n'));
const fromTexts = timed(['add', join(folder, 'texts.jsonl'), '--store', join(folder, 'texts.db')]);
say(`${texts.length} text documents, from bytes to the record`, `${(texts.length / fromTexts.seconds).toFixed(0)} documents/s  (${fromTexts.out})`);

const telling = site(option('telling', 600), 23, 1);
writeFileSync(join(folder, 'telling.jsonl'), telling.map((p, i) => JSON.stringify({ id: String(i), published: p.published, text: `${p.title}\n\n${p.paragraphs.join('\n\n')}` })).join('\n'));
const fromTelling = timed(['add', join(folder, 'telling.jsonl'), '--store', join(folder, 'telling.db')]);
say(`${telling.length} text documents, each about an agreement`, `${(telling.length / fromTelling.seconds).toFixed(0)} documents/s  (${fromTelling.out})`);

const feeds = 20;
const { server, host } = await serve(pages, feeds);
const round = await running(['watch', opmlOf(host, feeds), '--once', '--allow', host, '--store', join(folder, 'watch.db')]);
say(`${feeds} feeds with ${pages.length} pages, one round of watch`, `${round.seconds.toFixed(1)} s  (${round.out})`);
const minutes = option('watch-minutes', 0);
if (minutes > 0) {
  const samples: (readonly [number, number])[] = [];
  const started = performance.now();
  await running(['watch', '--every', '0.02', '--allow', host, '--store', join(folder, 'watch.db')], minutes * 60_000, (pid) => { samples.push([(performance.now() - started) / 60_000, memoryOf(pid)]); });
  say(`memory of watch over ${minutes} minutes, every feed each second or so`, `${samples.at(-1)?.[1].toFixed(0)} MB, ${slope(samples).toFixed(2)} MB a minute in the second half`);
}
server.close();
rmSync(folder, { recursive: true, force: true });
