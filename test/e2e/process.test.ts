import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { depositary, examples, root, scratch } from '../slow/whole.ts';

const folder = scratch();
const store = join(folder, 'record.db');
depositary(['add', '--store', store, ...examples.slice(0, 6)]);
const running = new Set<ChildProcess>();
afterAll(() => { for (const c of running) c.kill('SIGKILL'); });

interface Started { readonly address: string; readonly child: ChildProcess; readonly ended: Promise<number | null>; readonly err: () => string }

const started = async (args: readonly string[], main = join(root, 'bin/depositary.cjs')): Promise<Started> => {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let [out, err] = ['', ''];
  child.stderr.on('data', (d: Buffer) => { err += d.toString(); });
  const ended = new Promise<number | null>((done) => { child.on('exit', (code) => { running.delete(child); done(code); }); });
  const address = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (d: Buffer) => { out += d.toString(); const m = /http:\/\/[\d.:]+/.exec(out); if (m !== null) done(m[0]); });
    void ended.then(() => { fail(new Error(`ended: ${out}${err}`)); });
  });
  return { address, child, ended, err: () => err };
};

const ready = async (address: string): Promise<void> => { for (;;) { if ((await fetch(`${address}/health/ready`)).status === 200) return; await new Promise((r) => { setTimeout(r, 100); }); } };

test('serves, and ends with 0 when it is told to stop', async () => {
  const s = await started(['serve', '--store', store, '--port', '0', '--logs']);
  await ready(s.address);
  expect((await fetch(`${s.address}/`)).status).toBe(200);
  s.child.kill('SIGTERM');
  expect(await s.ended).toBe(0);
  const lines = s.err().trim().split('\n').map((l) => JSON.parse(l) as { readonly event: string });
  expect(lines.map((l) => l.event)).toEqual(expect.arrayContaining(['request', 'stop']));
});

test.skipIf(process.platform !== 'linux')('keeps to little memory for values that live for one answer, in one process', async () => {
  const s = await started(['serve', '--store', store, '--port', '0']);
  expect(readFileSync(`/proc/${s.child.pid!}/cmdline`, 'utf8')).toContain('--max-semi-space-size=8');
  s.child.kill('SIGTERM');
  expect(await s.ended).toBe(0);
});

test('sees what another process adds, and tells those who listen', async () => {
  const s = await started(['serve', '--store', store, '--port', '0']);
  await ready(s.address);
  const count = async (): Promise<number> => ((await (await fetch(`${s.address}/api/v1/documents`)).json()) as { readonly total: number }).total;
  const before = await count();
  const stream = await fetch(`${s.address}/api/v1/stream`);
  const reader = stream.body!.getReader();
  expect(depositary(['add', '--store', store, examples[7]!]).code).toBe(0);
  let heard = '';
  while (!heard.includes('event: grown')) heard += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
  expect(await count()).toBe(before + 1);
  s.child.kill('SIGINT');
  expect(await s.ended).toBe(0);
});

test('a port that is taken, a record that is not there, not one, damaged or newer: one sentence and exit 2', async () => {
  const s = await started(['serve', '--store', store, '--port', '0']);
  const port = s.address.split(':').at(-1)!;
  expect(depositary(['serve', '--store', store, '--port', port])).toMatchObject({ code: 2, err: expect.stringContaining('server/port-taken') });
  s.child.kill('SIGTERM');
  await s.ended;
  const foreign = join(folder, 'foreign.db');
  writeFileSync(foreign, 'this is no record, but it is long enough to be looked at closely '.repeat(20));
  const damaged = join(folder, 'damaged.db');
  copyFileSync(store, damaged);
  const bytes = readFileSync(damaged);
  bytes.fill(0xff, 100, 4_000);
  writeFileSync(damaged, bytes);
  for (const [file, code] of [[join(folder, 'none.db'), 'store/missing'], [foreign, 'store/foreign'], [damaged, 'store/']] as const) expect([file, depositary(['serve', '--store', file, '--port', '0'])]).toEqual([file, expect.objectContaining({ code: 2, err: expect.stringContaining(code) })]);
  expect(depositary(['serve', '--store', store, '--port', 'many'])).toMatchObject({ code: 2, err: expect.stringContaining('question/bad-parameter') });
});

test('npm start reads the examples, says where things stand, and serves them', async () => {
  const s = await started(['start', '--store', join(folder, 'started.db'), '--port', '0', '--no-open']);
  expect(await (await fetch(`${s.address}/agreements`)).text()).toContain('Treaty on Comprehensive Strategic Partnership');
  s.child.kill('SIGTERM');
  expect(await s.ended).toBe(0);
});

const built = join(root, 'dist/cli/main.js');

test.skipIf(!existsSync(built))('the built package serves pages, script and fonts of its own', async () => {
  const s = await started(['serve', '--store', store, '--port', '0'], built);
  await ready(s.address);
  const page = await (await fetch(s.address)).text();
  const base = /\/assets\/[0-9a-f]+/.exec(page)![0];
  for (const [name, type] of [['style.css', 'text/css'], ['fonts.css', 'text/css'], ['client/main.js', 'text/javascript'], ['client/peek.js', 'text/javascript'], ['client/theme.js', 'text/javascript'], ['fonts/ibm-plex-sans-latin-400-normal.woff2', 'font/woff2'], ['fonts/ibm-plex-serif-cyrillic-400-normal.woff2', 'font/woff2']] as const) {
    const r = await fetch(`${s.address}${base}/${name}`);
    expect([name, r.status, r.headers.get('content-type')]).toEqual([name, 200, expect.stringContaining(type)]);
    const text = await r.text();
    if (type === 'text/javascript') expect(text).not.toMatch(/from '[^']+\.ts'/);
  }
  s.child.kill('SIGTERM');
  expect(await s.ended).toBe(0);
});
