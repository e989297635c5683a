import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of the TypeScript files under a folder of the repository, relative to its root, sorted. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.ts'))
    .map((e) => relative(root, join(e.parentPath, e.name)).replaceAll('\\', '/'))
    .sort();

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Source without comments and the contents of strings, so that words in prose break no rule. */
export const codeOf = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** What a file imports: our own files as paths from the root, others by their names. */
export const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g)]
    .map((m) => m[1] ?? m[2] ?? m[3] ?? '')
    .map((spec) => (spec.startsWith('.') ? normalize(join(dirname(file), spec)).replaceAll('\\', '/') : spec));

export const layerOf = (file: string): string => file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
