import { existsSync } from 'node:fs';
import { dropKey, keysFile, makeKey } from '../server/keys.ts';
import { serve, isLoopback, type Serving } from '../server/serve.ts';
import { sayRefusal } from './say-refusal.ts';
import type { ExitCode, World } from './world.ts';

/** What `serve` is asked with. */
export interface ServeCommand { readonly store: string; readonly port: string; readonly host: string; readonly write?: boolean; readonly logs?: boolean }

const stopped = (): Promise<string> => new Promise((done) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { done(signal); });
});

/** `depositary key NAME`: makes a key and shows it once, or takes it back. */
export const key = (world: World, name: string, o: { readonly store: string; readonly drop?: boolean }): ExitCode => {
  if (!existsSync(o.store) || !/^[\w .-]{1,60}$/.test(name)) {
    sayRefusal(world, existsSync(o.store) ? { code: 'question/bad-parameter', message: `"${name}" is no name for a key: 1 to 60 letters, digits, spaces, dots and hyphens.` } : { code: 'store/missing', message: `There is no record at ${o.store}. Make one with "depositary add FILE…", or name another with --store.` });
    return 2;
  }
  if (o.drop === true) {
    if (dropKey(o.store, name)) world.out(`The key ${name} is taken back.\n`);
    else sayRefusal(world, { code: 'question/unknown-id', message: `No key is called "${name}".` });
    return 0;
  }
  world.out(`${makeKey(o.store, name, world.now())}\n`);
  world.err(`It is shown this once; what is kept is its hash, in ${keysFile(o.store)}. Send it as "Authorization: Bearer KEY".\n`);
  return 0;
};

/** Listens until it is told to stop. */
export const listen = async (world: World, o: ServeCommand, then?: (serving: Serving) => void): Promise<ExitCode> => {
  const port = /^\d{1,5}$/.test(o.port) ? Number(o.port) : Number.NaN;
  if (!(port <= 65_535)) {
    sayRefusal(world, { code: 'question/bad-parameter', message: `--port ${o.port} is no port. It is a number from 0 to 65535.` });
    return 2;
  }
  const log = (line: Readonly<Record<string, string | number>>): void => {
    if (o.logs === true || line['event'] !== 'request') world.err(`${JSON.stringify({ at: world.now(), ...line })}\n`);
  };
  const serving = await serve({ store: o.store, host: o.host, port, mayWrite: o.write === true && isLoopback(o.host), now: () => new Date(world.now()), log });
  if (!serving.ok) {
    sayRefusal(world, serving.refusal);
    return 2;
  }
  world.out(`Depositary is at ${serving.value.address} (Ctrl C ends it).\n`);
  then?.(serving.value);
  log({ event: 'stop', signal: await stopped() });
  await serving.value.stop();
  return 0;
};
