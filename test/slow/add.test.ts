import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docx } from '../intake/makers.ts';
import { depositary, root, scratch } from './whole.ts';

const treaty = `.TL
Agreement between the Republic of Chile and the Republic of Peru on the Protection of Shared Rivers
.LP
The Republic of Chile and the Republic of Peru, hereinafter "the Parties",
.LP
Have agreed as follows:
.SH
Article 1
.LP
The Parties shall protect the rivers that cross their common frontier.
.SH
Article 2
.LP
This Agreement shall enter into force thirty days after the date of the last notification by which the Parties inform each other that their internal procedures have been completed. It shall remain in force for ten years.
.LP
Done at Arica, on 12 March 2024, in two originals in the Spanish and English languages.
.LP
For the Republic of Chile: Ana Soto
.LP
For the Republic of Peru: Luis Quispe
`;
const tool = (path: string): string | undefined => (existsSync(path) ? path : undefined);
const groff = tool('/usr/bin/groff');
const ghostscript = tool('/usr/bin/ps2pdf');
const browser = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'].find((p) => existsSync(p));

/** A treaty as a PDF of each tool that the system has. */
const makers: readonly (readonly [name: string, is: boolean, make: (file: string) => void])[] = [
  ['groff', groff !== undefined, (file) => { writeFileSync(file, spawnSync(groff!, ['-ms', '-Kutf8', '-Tpdf'], { input: treaty, maxBuffer: 1 << 26 }).stdout); }],
  ['ghostscript', groff !== undefined && ghostscript !== undefined, (file) => { spawnSync(ghostscript!, ['-', file], { input: spawnSync(groff!, ['-ms', '-Kutf8', '-Tps'], { input: treaty, maxBuffer: 1 << 26 }).stdout }); }],
  ['chromium', browser !== undefined, (file) => {
    const page = `${file}.html`;
    writeFileSync(page, `<meta charset="utf-8"><title>Treaty</title>${treaty.split('\n').filter((l) => !/^\.(?:LP|TL|SH)$/.test(l)).map((l) => `<p>${l}</p>`).join('')}`);
    spawnSync(browser!, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--no-pdf-header-footer', `--print-to-pdf=${file}`, `file://${page}`], { timeout: 60_000 });
  }],
];

test.each(makers.filter(([, is]) => is))('a treaty printed by %s is recorded as its own text', (name, _, make) => {
  const folder = scratch();
  const file = join(folder, `${name}.pdf`);
  make(file);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  const { code, out, err } = depositary(['add', file], { cwd: folder });
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^1 document added with \d+ claims; the record stands at 2\.\n$/);
  expect(depositary(['articles', 'Shared Rivers'], { cwd: folder }).out).toMatch(/Between Chile and Peru\n2 articles[\s\S]*Done at Arica 12 March 2024[\s\S]*Ana Soto · Peru: Luis Quispe/);
});

const news = (words: string): string => `<!doctype html><html><head><title>Rivers | Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-03-13"></head><body><nav><a href="/">Home</a></nav><article><h1>Rivers</h1><p>${words}</p><p>The text has not been published yet, its ministers told reporters in Arica.</p></article></body></html>`;
const server = createServer((q, s) => {
  const host = q.headers.host ?? '';
  if (q.url === '/rss') s.writeHead(200, { 'content-type': 'application/rss+xml' }).end(`<rss version="2.0"><channel><title>Harbour Post</title><link>http://${host}/</link><item><title>Rivers</title><link>http://${host}/a</link><pubDate>Wed, 13 Mar 2024 08:00:00 GMT</pubDate><description>Signed.</description></item></channel></rss>`);
  else if (q.url === '/a') s.writeHead(200, { 'content-type': 'text/html' }).end(news('Chile and Peru on Tuesday signed an agreement on shared rivers in Arica, the Chilean foreign ministry said.'));
  else s.writeHead(404).end();
});
beforeAll(() => new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); }));
afterAll(() => { server.closeAllConnections(); server.close(); });
const host = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

const add = (args: readonly string[], cwd: string): Promise<{ readonly out: string; readonly err: string }> => new Promise((resolve) => {
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'add', ...args], { cwd });
  let [out, err] = ['', ''];
  child.stdout.on('data', (d: Buffer) => { out += d.toString(); });
  child.stderr.on('data', (d: Buffer) => { err += d.toString(); });
  child.on('close', () => { resolve({ out, err }); });
});

test('a feed that says a word of each page leads to the pages, and a server of one\'s own is asked only when it is named', async () => {
  const folder = scratch();
  const closed = await add([`http://${host()}/rss`], folder);
  expect(closed.err).toMatch(/only 80 and 443 are fetched from\. Allow it with --allow/);
  const open = await add([`http://${host()}/rss`, '--allow', host()], folder);
  expect([open.out, open.err]).toEqual([expect.stringMatching(/^1 document added with [1-9]\d* claims?; the record stands at \d+\.\n$/), '']);
});

test('what is not new, not whole or no text is said in one sentence at the end', () => {
  const folder = scratch();
  const text = 'Chile and Peru signed an agreement on shared rivers in Arica on 12 March 2024, the Chilean foreign ministry said after two days of talks.';
  const files = { 'a.txt': text, 'b.txt': `${text} More follows.`, 'c.txt': 'The bakery by the harbour opened late again and sold out within the hour, as the baker had said it would.', 'd.bin': '\0\x01\x02\x03', 'e.docx': docx([text]) };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const first = depositary(['add', 'a.txt', 'b.txt', 'c.txt', 'd.bin', 'e.docx', 'a.txt'], { cwd: folder });
  expect(first.code).toBe(3);
  expect(first.out).toMatch(/^4 documents added with \d+ claims \(2 in the words of others, 1 without a word of agreements\), 1 held already, 1 refused; the record stands at \d+\.\n$/);
});
