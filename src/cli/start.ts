import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../store/sqlite-log.ts';
import { record } from './add.ts';
import { list, status } from './ask.ts';
import { recordingRules } from './reader.ts';
import { listen } from './serve.ts';
import { sayRefusal } from './say-refusal.ts';
import type { ExitCode, World } from './world.ts';

/** Documents of a folder and of the folders in it that `add` would take, in the order of their names: reports, then treaty texts. */
const examplesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || (a.name < b.name ? -1 : 1))
    .flatMap((f) => (f.isDirectory() ? examplesIn(join(folder, f.name)) : /\.(?:txt|md|html|jsonl)$/.test(f.name) && f.name !== 'README.md' ? [join(folder, f.name)] : []));

/** What `start` is asked with. */
export interface StartCommand { readonly store: string; readonly once?: boolean; readonly open: boolean; readonly port: string }

/** Asks the desktop to show an address; where there is none, the printed address serves. */
const openBrowser = (address: string): void => {
  const [command, ...args] = process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
  spawn(command!, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
};

/** `depositary start`: the examples into a record that is kept if it is there, then where things stand. */
export const start = async (world: World, options: StartCommand & { readonly examples: string }): Promise<ExitCode> => {
  const isNew = !existsSync(options.store);
  const log = openLog(options.store);
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  if (isNew || log.value.head().seq === 0) {
    const files = examplesIn(options.examples);
    world.out(`Reading ${files.length} example files into ${options.store} …\n`);
    const sum = await record(world, log.value, files, { reader: recordingRules(world) });
    if (typeof sum === 'number') return sum;
    world.out(`${sum.added} documents, ${sum.claims} claims, ${sum.refused} refused. The record stands at ${sum.head}.\n\n`);
  } else world.out(`The record ${options.store} is kept as it is.\n\n`);
  log.value.close();
  list(world, { store: options.store });
  world.out('\nThe first of them, with the words:\n\n');
  status(world, ['Iran', 'Russia'], { store: options.store });
  world.out('\nNext: npx depositary status IRN RUS --on 2025-01-16 · npx depositary due · npx depositary show AGREEMENT · npx depositary read YOUR-FILE\n');
  if (options.once === true) return 0;
  world.out('\n');
  return listen(world, { store: options.store, port: options.port, host: '127.0.0.1', write: true }, ({ address }) => { if (options.open && world.isTerminal) openBrowser(address); });
};

