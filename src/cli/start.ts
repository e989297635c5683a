import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../store/sqlite-log.ts';
import { record } from './add.ts';
import { list, status } from './ask.ts';
import { sayRefusal } from './take.ts';
import type { ExitCode, World } from './world.ts';

/** Documents of a folder that `add` would take, in the order of their names. */
const examplesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((f) => /\.(?:txt|md|html|jsonl)$/.test(f) && f !== 'README.md').sort().map((f) => join(folder, f));

/** `depositary start`: the examples into a record that is kept if it is there, then where things stand. */
export const start = (world: World, options: { readonly store: string; readonly examples: string }): ExitCode => {
  const isNew = !existsSync(options.store);
  const log = openLog(options.store);
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  if (isNew || log.value.head().seq === 0) {
    const files = examplesIn(options.examples);
    world.out(`Reading ${files.length} example files into ${options.store} …\n`);
    const sum = record(world, log.value, files, {});
    if (typeof sum === 'number') return sum;
    world.out(`${sum.added} documents, ${sum.claims} claims, ${sum.refused} refused. The record stands at ${sum.head}.\n\n`);
  } else world.out(`The record ${options.store} is kept as it is.\n\n`);
  log.value.close();
  list(world, { store: options.store });
  world.out('\nThe first of them, with the words:\n\n');
  status(world, ['Iran', 'Russia'], { store: options.store });
  world.out('\nNext: npx depositary status IRN RUS --on 2025-01-16 · npx depositary due · npx depositary show AGREEMENT · npx depositary read YOUR-FILE\n');
  return 0;
};

