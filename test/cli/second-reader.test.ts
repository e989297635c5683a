import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { keyVariable } from '../../src/cli/reader.ts';
import type { World } from '../../src/cli/world.ts';
import { english } from '../../src/edge/english.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { fails, inTurn, says, standIn, type Manner } from '../edge/stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'depositary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = join(folder, 'report.txt');
writeFileSync(report, 'Peru and Chile signed a fisheries agreement in Lima on 21 February 2025.\n');
const answer = { agreements: [{ mentions: [{ quote: 'fisheries agreement', before: '' }], facts: [{ type: 'signature', quote: 'Peru and Chile signed a fisheries agreement in Lima on 21 February 2025', before: '' }] }] };

const open: (() => Promise<void>)[] = [];
afterEach(async () => { for (const close of open.splice(0)) await close(); });

const endpoint = async (manner: Manner): Promise<Awaited<ReturnType<typeof standIn>>> => {
  const server = await standIn(manner);
  open.push(server.close);
  return server;
};

interface Done { readonly code: number; readonly out: string; readonly err: string }
const ask = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Done> => {
  let [out, err] = ['', ''];
  const world: World = {
    out: (t) => { out += t; }, err: (t) => { err += t; }, now: () => '2025-03-01T00:00:00.000Z', analyser: english, stdin: () => new Uint8Array(), rooms: () => { throw new Error('nothing foreign is taken apart here'); }, sleep: async () => undefined, stopping: () => new AbortController().signal, isTerminal: false, columns: 100, isColourWanted: false,
    env: (name) => env[name],
  };
  return { code: await run(argv, world), out, err };
};

const readersIn = (store: string): readonly string[] => {
  const log = openLog(store);
  if (!log.ok) throw new Error(log.refusal.message);
  const names = [...log.value.read()].flatMap(({ entry }) => (entry.kind === 'reading' ? [`${entry.reading.reader.name} ${entry.reading.reader.version}`] : []));
  log.value.close();
  return names;
};

describe('depositary read --reader llm', () => {
  test('names reader and model in what it prints, and sends the key of the environment to the endpoint', async () => {
    const server = await endpoint(says(answer));
    const { code, out } = await ask(['read', report, '--json', '--reader', 'llm', '--endpoint', server.url.href, '--model', 'small-1'], { [keyVariable]: 'sesame' });
    expect(code).toBe(0);
    const reading = JSON.parse(out) as { readonly reader: { readonly name: string; readonly version: string }; readonly agreements: readonly { readonly facts: readonly object[] }[] };
    expect(reading.reader.name).toBe('llm');
    expect(reading.reader.version).toContain('small-1');
    expect(reading.agreements[0]?.facts[0]).toMatchObject({ type: 'signature', status: 'done', date: '2025-02-21', place: 'Lima' });
    expect(server.asked[0]?.headers['authorization']).toBe('Bearer sesame');
    expect(server.asked[0]?.body.model).toBe('small-1');
  });

  test('refuses a document that the endpoint fails at, goes on with the next, and ends with 3', async () => {
    const server = await endpoint(inTurn(fails(401), says(answer)));
    const { code, out, err } = await ask(['read', report, report, '--reader', 'llm', '--endpoint', server.url.href, '--model', 'm']);
    expect(code).toBe(3);
    expect(err).toContain('reader/declined');
    expect(out).toContain('fisheries agreement');
  });

  test('asks nobody unless it is told whom', async () => {
    const server = await endpoint(says(answer));
    expect((await ask(['read', report])).code).toBe(0);
    expect(server.asked).toEqual([]);
  });

  test.each([
    ['no endpoint', ['--reader', 'llm', '--model', 'm'], '--endpoint'], ['no model', ['--reader', 'llm', '--endpoint', 'http://127.0.0.1:1/v1'], '--model'],
    ['another reader', ['--reader', 'oracle'], 'oracle'], ['an endpoint without a reader', ['--endpoint', 'http://127.0.0.1:1/v1'], '--reader llm'],
    ['an endpoint in the clear', ['--reader', 'llm', '--model', 'm', '--endpoint', 'http://models.example/v1'], 'https'], ['a file for an endpoint', ['--reader', 'llm', '--model', 'm', '--endpoint', 'file:///etc/hosts'], '--endpoint'],
    ['a key in the address', ['--reader', 'llm', '--model', 'm', '--endpoint', 'https://key:word@models.example/v1'], keyVariable], ['a model with a line break', ['--reader', 'llm', '--endpoint', 'http://127.0.0.1:1/v1', '--model', 'a\nb'], '--model'],
  ])('with %s is asked wrongly', async (_, options, why) => {
    const { code, err } = await ask(['read', report, ...options]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});

describe('depositary add --reader llm', () => {
  test('adds a reading beside that of the first reader, once', async () => {
    const store = join(folder, 'both.db');
    const server = await endpoint(says(answer));
    const second = ['add', report, '--store', store, '--reader', 'llm', '--endpoint', server.url.href, '--model', 'small-1'];
    expect((await ask(['add', report, '--store', store])).out).toContain('1 document added');
    expect((await ask(second)).code).toBe(0);
    expect((await ask(second)).out).toContain('1 held already');
    expect(server.asked.length).toBe(1);
    const readers = readersIn(store);
    expect(readers.length).toBe(2);
    expect(readers[0]).toMatch(/^depositary /);
    expect(readers[1]).toMatch(/^llm .*\+small-1\+/);
  });

  test('records nothing of a document that could not be read, so that it is read another time', async () => {
    const store = join(folder, 'later.db');
    const server = await endpoint(inTurn(fails(500), fails(500), fails(500), says(answer)));
    const add = ['add', report, '--store', store, '--reader', 'llm', '--endpoint', server.url.href, '--model', 'm'];
    expect((await ask(add)).code).toBe(3);
    expect(readersIn(store)).toEqual([]);
    expect((await ask(add)).out).toContain('1 document added');
  });
});
