import { spawnSync } from 'node:child_process';
import { dirname, join, parse, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a room is closed off on this system. */
export interface Walls { readonly command: string; readonly before: readonly string[]; readonly hasNoNetwork: boolean }

const works = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore', timeout: 5_000 }).status === 0;

/** The outermost folder from which modules are loaded: this program's own, or that of the project which has it installed. */
const modulesFolder = (): string => {
  const here = dirname(fileURLToPath(import.meta.url));
  const parts = here.split(sep);
  const at = parts.indexOf('node_modules');
  return at > 0 ? parts.slice(0, at).join(sep) || parse(here).root : join(here, '..', '..', '..');
};

let found: Walls | undefined;

/**
 * No network (a namespace of its own, on Linux where users may make one), no file written (the permission model of Node and a limit of the system),
 * nothing read but the program, a bounded heap, an empty environment. What a system does not have is left out; `hasNoNetwork` says so.
 */
export const walls = (): Walls => {
  if (found !== undefined) return found;
  const limit = process.platform === 'linux' && works('prlimit', ['--fsize=0', '--core=0', 'true']) ? ['prlimit', '--fsize=0', '--core=0'] : [];
  const apart = process.platform === 'linux' && works('unshare', ['-rn', 'true']) ? ['unshare', '-rn'] : [];
  const folder = modulesFolder();
  const node = [process.execPath, '--permission', `--allow-fs-read=${folder}${folder.endsWith(sep) ? '' : sep}*`, '--max-old-space-size=384', '--no-warnings'];
  const [command = process.execPath, ...before] = [...limit, ...apart, ...node];
  found = { command, before, hasNoNetwork: apart.length > 0 };
  return found;
};
