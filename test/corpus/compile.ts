import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMarked } from './marked.ts';

/** `node test/corpus/compile.ts`: writes `dev.jsonl` and `heldout.jsonl` from the marked texts, in the order of their names. */
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const compiled = (half: string): string =>
  readdirSync(here('marked'))
    .filter((name) => name.startsWith(`${half}-`))
    .sort()
    .flatMap((name) => parseMarked(readFileSync(here(`marked/${name}`), 'utf8')))
    .map((d) => `${JSON.stringify(d)}\n`)
    .join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const half of ['dev', 'heldout']) writeFileSync(here(`${half}.jsonl`), compiled(half));
}
