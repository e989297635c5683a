import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const named = [...readFileSync(new URL('src/web/assets/fonts.css', root), 'utf8').matchAll(/fonts\/((ibm-plex-[a-z]+)-[\w-]+\.woff2)/g)].map(([, name, family]) => ({ name: name!, family: family! }));

test('the styles name fonts', () => expect(named.length).toBeGreaterThan(6));

test.each(named)('$name is in its package, from which the build takes it', ({ name, family }) => {
  expect(existsSync(new URL(`node_modules/@fontsource/${family}/files/${name}`, root))).toBe(true);
});
