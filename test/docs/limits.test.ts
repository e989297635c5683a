import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../src/core/limits.ts';

const root = new URL('../../', import.meta.url);
const rows = [...readFileSync(new URL('docs/limits.md', root), 'utf8').matchAll(/^\| `([A-Za-z]+)` \| ([\d,.]+) \|.*\| `([^`]+)` \|$/gm)]
  .map(([, name, value, file]) => ({ name: name ?? '', value: Number((value ?? '').replaceAll(',', '')), file: file ?? '' }));

test('the page and the code have the same limits', () => {
  expect(Object.fromEntries(rows.map((r) => [r.name, r.value]))).toEqual({ ...limits });
});

test.each(rows)('$name is tested where the page says', ({ name, file }) => {
  const place = new URL(file, root);
  expect(existsSync(place) && readFileSync(place, 'utf8').includes(`limits.${name}`)).toBe(true);
});
