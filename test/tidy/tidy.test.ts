import { expect, test } from 'vitest';
import { codeOf, filesUnder, importsOf, layerOf, read } from './sources.ts';

const sources = filesUnder('src');
const pure = new Set(['core', 'language', 'reading', 'ledger', 'views', 'say', 'web']);
const above = ['edge', 'queue', 'server', 'cli', 'index'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [], language: ['core'], reading: ['core', 'language'], ledger: ['core'], views: ['core', 'ledger'],
  say: ['core', 'reading', 'ledger', 'views'], web: ['core', 'reading', 'ledger', 'views', 'say'],
  intake: ['core'], client: [], store: ['core', 'ledger'], queue: ['core'], edge: ['core', 'language', 'reading'],
};

test('imports point towards the core', () => {
  const wrong = sources.flatMap((file) => {
    const layer = layerOf(file);
    const may = above.includes(layer) && allowed[layer] === undefined ? undefined : new Set([layer, ...(allowed[layer] ?? [])]);
    return importsOf(file)
      .filter((target) => target.startsWith('src/') && may !== undefined && !may.has(layerOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

const effects: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/],
  ['randomness', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
  ['the environment', /\bprocess\.|\bimport\.meta\.(?:env|dirname|url)\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['a timer', /\bset(?:Timeout|Interval|Immediate)\(/],
];

test('pure layers touch no clock, randomness, environment, file or network', () => {
  const wrong = sources.filter((f) => pure.has(layerOf(f))).flatMap((file) => {
    const code = codeOf(file);
    return [
      ...effects.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${file} touches ${what}`),
      ...importsOf(file).filter((i) => i.startsWith('node:')).map((i) => `${file} imports ${i}`),
    ];
  });
  expect(wrong).toEqual([]);
});

/** Where the program reaches out: the endpoint that a user names, and addresses that a user adds. Pages in a browser ask the server they came from. */
const reachesOut = /^src\/(?:edge\/endpoint\.ts|intake\/fetch\/)/;

test('two places reach out into the network', () => {
  const doing = sources.filter((f) => !['client', 'server'].includes(layerOf(f)))
    .filter((f) => /(?<![.\w])fetch\(|\bnew WebSocket\b/.test(codeOf(f)) || importsOf(f).some((i) => /^(?:openai|undici|node:(?:https?|net|tls|dns|dgram))/.test(i)));
  expect(doing.filter((f) => !reachesOut.test(f))).toEqual([]);
  expect(doing).toContain('src/edge/endpoint.ts');
});

test('the rules see what they forbid', () => {
  expect(effects.filter(([, p]) => p.test('const t = Date.now() + Math.random(); process.env.X; fetch(u); setTimeout(f)')).length).toBe(5);
});

test('every source file is reached from an entry point', () => {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file) || !sources.includes(file)) return;
    reached.add(file);
    for (const target of importsOf(file)) follow(target);
  };
  for (const entry of ['src/index.ts', 'src/core/index.ts', 'src/language/index.ts', 'src/reading/index.ts', 'src/ledger/index.ts', 'src/cli/main.ts', 'src/intake/room/main.ts', 'src/server/keeper/main.ts', 'src/edge/readers/thread.ts', 'src/store/fold/ahead-main.ts', 'src/client/main.ts', 'src/client/theme.ts', 'src/client/offline-worker.ts']) follow(entry);
  expect(sources.filter((f) => !reached.has(f) && !f.endsWith('.d.ts'))).toEqual([]);
});

test('every export says what it is', () => {
  const mute = sources.flatMap((file) => {
    const lines = read(file).split('\n');
    return lines.flatMap((line, i) => {
      const [, name] = /^export (?:const|function|class|interface|type|abstract class) (\w+)/.exec(line) ?? [];
      const above = lines[i - 1]?.trim() ?? '';
      return name === undefined || above.endsWith('*/') ? [] : [`${file}: ${name}`];
    });
  });
  expect(mute).toEqual([]);
});
