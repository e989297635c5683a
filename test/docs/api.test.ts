import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataRoutes } from '../../src/server/api/routes.ts';

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `(\/[^`]+)` \| [^|]+ \|([^|]*)\|$/gm)].map((m) => [m[1]!, [...m[2]!.matchAll(/`(\w+)`/g)].map((x) => x[1]!).toSorted()] as const);

test('the page and the program have the same addresses with the same parameters', () => {
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(dataRoutes.map((r) => [r.path, Object.keys(r.params).toSorted()])));
});
