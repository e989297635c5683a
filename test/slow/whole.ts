import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of the example documents. */
export const examples: readonly string[] = readdirSync(join(root, 'examples')).filter((f) => /\.(?:txt|md|html|jsonl)$/.test(f) && f !== 'README.md').sort().map((f) => join(root, 'examples', f));

/** Treaty texts beside the reports. */
export const texts: readonly string[] = readdirSync(join(root, 'examples/texts')).sort().map((f) => join(root, 'examples/texts', f));

/** A new empty folder that the system may clear away. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'depositary-'));

/** Runs the command as a user would, from another folder. */
export const depositary = (args: readonly string[], options: { readonly cwd?: string; readonly input?: string; readonly main?: string } = {}): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const run = spawnSync(process.execPath, [options.main ?? join(root, 'bin/depositary.cjs'), ...args], { cwd: options.cwd ?? root, input: options.input ?? '', encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: run.status, out: run.stdout, err: run.stderr };
};
