import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sha256Hex } from '../core/id.ts';

/** One file that pages load, in the forms in which it is sent. */
export interface Asset { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly gzip: Uint8Array<ArrayBuffer> | null; readonly brotli: Uint8Array<ArrayBuffer> | null }

/** Everything that pages load, under an address that changes with its content. */
export interface Assets { readonly base: string; readonly files: ReadonlyMap<string, Asset>; readonly scriptBytes: number }

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const types: Readonly<Record<string, string>> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2' };

/** A browser takes no types: in a checkout they are taken out here, in a package they are out already. */
const plainScript = (source: string): string => {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source).replace(/(from ')(\.[^']+)\.ts'/g, '$1$2.js\'').replace(/\n[ \t]*(?=\n)/g, '');
  } finally {
    process.emitWarning = emitWarning;
  }
};

const scripts = (): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(folder('../client/')).filter((f) => /(?<!\.d)\.[jt]s$/.test(f)).map((f) => {
    const source = readFileSync(folder(`../client/${f}`), 'utf8');
    return [`client/${f.replace(/\.ts$/, '.js')}`, Buffer.from(f.endsWith('.ts') ? plainScript(source) : source.replace(/^\/\/# sourceMappingURL.*$/m, ''))] as const;
  });

/** The fonts that the styles name: in a package beside this file, in a checkout in the packages that they come from. */
const fontNames = (): readonly (readonly [name: string, family: string])[] =>
  [...readFileSync(folder('../web/assets/fonts.css'), 'utf8').matchAll(/fonts\/((ibm-plex-[a-z]+)-[\w-]+\.woff2)/g)].map((m) => [m[1]!, m[2]!] as const);

const fonts = (): readonly (readonly [string, Uint8Array])[] => fontNames().flatMap(([name, family]) => {
  const places = [folder(`../web/fonts/${name}`), folder(`../../node_modules/@fontsource/${family}/files/${name}`)];
  const found = places.find((p) => existsSync(p));
  return found === undefined ? [] : [[`fonts/${name}`, readFileSync(found)] as const];
});

const own = (): readonly (readonly [string, Uint8Array])[] => readdirSync(folder('../web/assets/')).map((f) => [f, readFileSync(folder(`../web/assets/${f}`))] as const);

/** Reads and compresses everything once, at start. */
export const loadAssets = (): Assets => {
  const all = [...own(), ...scripts(), ...fonts()];
  const hash = sha256Hex(Buffer.concat(all.flatMap(([name, bytes]) => [Buffer.from(name), bytes]))).slice(0, 12);
  const files = new Map(all.map(([name, bytes]): readonly [string, Asset] => {
    const extension = name.split('.').at(-1)!;
    const isText = extension !== 'woff2';
    const copy = Uint8Array.from(bytes);
    return [name, { type: types[extension] ?? 'application/octet-stream', bytes: copy, gzip: isText ? Uint8Array.from(gzipSync(bytes)) : null, brotli: isText ? Uint8Array.from(brotliCompressSync(bytes)) : null }];
  }));
  return { base: `/assets/${hash}`, files, scriptBytes: [...files].filter(([n]) => n.endsWith('.js')).reduce((n, [, a]) => n + (a.gzip?.length ?? 0), 0) };
};
