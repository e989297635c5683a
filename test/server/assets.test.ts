import { expect, test } from 'vitest';
import { loadAssets } from '../../src/server/assets.ts';

const { files } = loadAssets();

test('every font that the styles name is there', () => {
  const named = [...new TextDecoder().decode(files.get('fonts.css')!.bytes).matchAll(/url\((fonts\/[^)]+)\)/g)].map((m) => m[1]!);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((n) => !files.has(n))).toEqual([]);
});

test('the script has no types left, and imports what is there', () => {
  for (const [name, { bytes }] of files) {
    if (!name.endsWith('.js')) continue;
    for (const [, from] of new TextDecoder().decode(bytes).matchAll(/from '\.\/([^']+)'/g)) expect([name, files.has(`client/${from!}`)]).toEqual([name, true]);
  }
});

test('nothing in the styles is asked of anybody else', () => {
  for (const name of ['style.css', 'fonts.css']) expect(new TextDecoder().decode(files.get(name)!.bytes)).not.toMatch(/https?:|\/\//);
});
