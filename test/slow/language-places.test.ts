import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/language/english.ts';
import { allProse, mutated, sequence } from '../language/texts.ts';

const root = new URL('../../', import.meta.url);
const random = sequence(11);
const text = [allProse, ...Array.from({ length: 60 }, () => mutated(random))].join('\n\n').toWellFormed();
const digest = (json: string): string => createHash('sha256').update(json).digest('hex');
const here = digest(JSON.stringify(createAnalyser(readFileSync(new URL('src/language/weights/english.bin', root))).analyse(text)));

const program = `
  const { createAnalyser } = await import(data.module);
  const { readFileSync } = await import('node:fs');
  return JSON.stringify(createAnalyser(readFileSync(data.weights)).analyse(data.text));`;
const data = { module: new URL('src/language/english.ts', root).href, weights: new URL('src/language/weights/english.bin', root).pathname, text };

test('another process reads the same', () => {
  const code = `const data = JSON.parse(require('node:fs').readFileSync(0, 'utf8')); (async () => {${program}})().then((s) => process.stdout.write(s));`;
  const out = execFileSync(process.execPath, ['--input-type=commonjs', '-e', code], { input: JSON.stringify(data), encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(digest(out)).toBe(here);
});

test('a worker reads the same', async () => {
  const code = `const { parentPort, workerData: data } = require('node:worker_threads'); (async () => {${program}})().then((s) => parentPort.postMessage(s));`;
  const worker = new Worker(code, { eval: true, workerData: data });
  const out = await new Promise<string>((resolve, reject) => { worker.once('message', resolve); worker.once('error', reject); });
  await worker.terminate();
  expect(digest(out)).toBe(here);
});

/** Serves the sources with their types taken off, a page that reads the text, and takes what the page sends back. */
const serve = (answer: (json: string) => void): Promise<Server> => new Promise((resolve) => {
  const page = `<!doctype html><script type="module">
    import { createAnalyser } from '/src/language/english.ts';
    const weights = new Uint8Array(await (await fetch('/src/language/weights/english.bin')).arrayBuffer());
    const text = await (await fetch('/text')).text();
    await fetch('/answer', { method: 'POST', body: JSON.stringify(createAnalyser(weights).analyse(text)) });
  </script>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/answer') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part)).on('end', () => { response.end(); answer(Buffer.concat(parts).toString('utf8')); });
    } else if (path === '/text') response.end(text);
    else if (/^\/src\/[a-z/-]+\.ts$/.test(path)) response.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(readFileSync(new URL(`.${path}`, root), 'utf8')));
    else if (/^\/src\/[a-z/-]+\.bin$/.test(path)) response.end(readFileSync(new URL(`.${path}`, root)));
    else response.setHeader('content-type', 'text/html').end(page);
  });
  server.listen(0, '127.0.0.1', () => resolve(server));
});

const chromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

test.skipIf(chromium === undefined)('headless Chromium reads the same', async () => {
  let answer: (json: string) => void = () => undefined;
  const answered = new Promise<string>((resolve) => { answer = resolve; });
  const server = await serve((json) => answer(json));
  const { port } = server.address() as AddressInfo;
  const browser = spawn(chromium!, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--remote-debugging-port=0', `http://127.0.0.1:${port}/`], { stdio: 'ignore', detached: true });
  try {
    expect(digest(await answered)).toBe(here);
  } finally {
    // The command is a wrapper: its whole group has to go, or the browser stays behind.
    process.kill(-browser.pid!, 'SIGKILL');
    server.closeAllConnections();
    server.close();
  }
}, 60_000);
