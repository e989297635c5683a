import { mkdtempSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';
import { openRoom, type Room, type RoomOptions } from '../../src/intake/room/room.ts';
import { walls } from '../../src/intake/room/walls.ts';
import { hints } from '../intake/hints.ts';
import { article, bytes, mbox, letterOf, warcGz } from '../intake/makers.ts';
import { root } from './whole.ts';

const rooms: Room[] = [];
const open = (options: RoomOptions = {}): Room => { const room = openRoom(options); rooms.push(room); return room; };
afterAll(() => { for (const r of rooms) r.close(); });

const folder = mkdtempSync(join(root, '.cache-room-'));
afterAll(async () => { await import('node:fs').then((fs) => { fs.rmSync(folder, { recursive: true, force: true }); }); });
let made = 0;
/** A program that stands in for the room's own: it reads one order and then misbehaves. */
const stand = (code: string): string => {
  made += 1;
  const file = join(folder, `${made}.mjs`);
  writeFileSync(file, `import fs from 'node:fs';\n${code}`);
  return file;
};
const onOrder = (code: string): string => stand(`process.stdin.once('data', async () => { ${code} });`);
const page = bytes(article('Pact'));
const codeOf = async (room: Room): Promise<string> => { const [one] = (await room.examine(page, hints('a.html'))).received; return one === undefined ? 'nothing' : one.outcome.ok ? 'document' : one.outcome.refusal.code; };

const small = { cpuMs: 1_000, wallMs: 3_000, bytes: limits.examineBytes };
const reply = (message: string): string => `const body = Buffer.from(${message}); const head = Buffer.alloc(4); head.writeUInt32LE(body.length); process.stdout.write(Buffer.concat([head, body]));`;

test.each([
  ['ends', 'process.exit(3)', 'intake/crashed'], ['kills itself', 'process.kill(process.pid, "SIGSEGV")', 'intake/crashed'], ['throws', 'throw new Error("x")', 'intake/crashed'],
  ['spins', 'for (;;);', 'intake/too-slow'], ['sleeps', 'setInterval(() => {}, 1000)', 'intake/too-slow'], ['answers with no JSON', reply('"{oops"'), 'intake/crashed'],
  ['answers with another shape', reply('JSON.stringify({ received: [{}], listed: [] })'), 'intake/crashed'], ['announces more than it may', 'const h = Buffer.alloc(4); h.writeUInt32LE(4294967295); process.stdout.write(h)', 'intake/crashed'],
  ['fills the heap', 'const a = []; for (;;) a.push(new Array(1e6).fill(1.5))', 'intake/crashed'],
])('a room that %s is a refusal, and the next document is read', async (_what, code, expected) => {
  const room = open({ program: onOrder(code), budget: small });
  expect(await codeOf(room)).toBe(expected);
  expect(await codeOf(room)).toBe(expected);
  expect(await codeOf(open())).toBe('document');
});

test('a room has its own budgets of processor and memory, of the length that the limits say', async () => {
  const spin = open({ program: onOrder('const end = process.cpuUsage().user + 1e9; for (;;) if (process.cpuUsage().user > end) break;') });
  const started = performance.now();
  const [cpu, memory] = await Promise.all([codeOf(spin), codeOf(open({ program: onOrder('const a = []; setInterval(() => { if (a.length < 900) a.push(Buffer.alloc(1e6, 1)); }, 1);') }))]);
  expect([cpu, memory]).toEqual(['intake/too-slow', 'intake/too-large']);
  expect(performance.now() - started).toBeGreaterThan(limits.examineCpuMs * 0.9);
  expect(limits.examineBytes).toBeLessThan(900e6);
  const idle = performance.now();
  expect(await codeOf(open({ program: onOrder('setInterval(() => {}, 1000)') }))).toBe('intake/too-slow');
  expect(performance.now() - idle).toBeGreaterThan(limits.examineWallMs * 0.9);
});

test('from inside a room nothing is written, started or reached, and nothing of the user is read', async () => {
  const secret = join(mkdtempSync(join(tmpdir(), 'depositary-')), 'secret.txt');
  writeFileSync(secret, 'secret');
  const tries = {
    write: `fs.writeFileSync(${JSON.stringify(join(folder, 'written'))}, 'x')`, read: `fs.readFileSync(${JSON.stringify(secret)})`, start: 'const cp = await import("node:child_process"); cp.execSync("true")',
    network: 'const net = await import("node:net"); await new Promise((ok, no) => { const s = net.connect(80, "192.0.2.1"); s.on("connect", ok); s.on("error", no); setTimeout(() => ok(), 2500); })',
    environment: 'if (Object.keys(process.env).some((k) => !["TZ", "LANG", "NODE_CHANNEL_FD"].includes(k))) return; throw new Error("empty")',
  };
  for (const [what, code] of Object.entries(tries)) {
    if (what === 'network' && !walls().hasNoNetwork) continue;
    const program = onOrder(`let stopped = true; try { await (async () => { ${code} })(); stopped = false; } catch {} ${reply('JSON.stringify({ received: [{ refusal: { code: "document/empty", message: String(stopped) }, bytes: null }], listed: [], title: null })')}`);
    const [one] = (await open({ program, budget: { ...small, wallMs: 10_000 } }).examine(page, hints('a.html'))).received;
    expect([what, one !== undefined && !one.outcome.ok && one.outcome.refusal.message]).toEqual([what, 'true']);
  }
  expect(readdirSync(folder)).not.toContain('written');
});

test('documents are given one at a time to a room that is asked for many, and none is mixed up', async () => {
  const room = open();
  const titles = await Promise.all(Array.from({ length: 40 }, async (_, i) => { const [one] = (await room.examine(bytes(article(`Pact ${i}`)), hints(`${i}.html`))).received; return one?.outcome.ok === true ? one.outcome.value.title : null; }));
  expect(titles).toEqual(Array.from({ length: 40 }, (_, i) => `Pact ${i}`));
});

test('a container flows through a room, and a room that dies half-way says so after what it gave', async () => {
  const file = join(folder, 'a.warc.gz');
  writeFileSync(file, warcGz(Array.from({ length: 300 }, (_, i) => ({ url: `https://harbour.example/${i}`, body: bytes(article(`Pact ${i}`)) }))));
  let n = 0;
  for await (const one of open().flow(openSync(file, 'r'), 'gzip', hints('a.warc.gz'))) if (one.outcome.ok) n += 1;
  expect(n).toBe(300);
  const box = join(folder, 'a.mbox');
  writeFileSync(box, mbox(Array.from({ length: 20 }, (_, i) => letterOf(`L${i}`, 'The treaty was signed in Lima on Thursday, the ministry said.'))));
  const codes: string[] = [];
  const dying = stand(`${reply('JSON.stringify({ refusal: { code: "document/empty", message: "x" }, bytes: null })')} setTimeout(() => process.exit(9), 200);`);
  for await (const one of open({ program: dying, budget: small }).flow(openSync(box, 'r'), 'mbox', hints('a.mbox'))) codes.push(one.outcome.ok ? 'document' : one.outcome.refusal.code);
  expect(codes).toEqual(['document/empty', 'intake/crashed']);
});

test('no process or handle is left behind', async () => {
  const before = readdirSync('/proc/self/fd').length;
  for (let i = 0; i < 20; i += 1) { const room = openRoom({ program: onOrder('process.exit(1)'), budget: small }); await codeOf(room); room.close(); }
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 2);
});
