import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server over a record, in a process of its own. */
export interface Served { readonly address: string; readonly stop: () => void }

/** Starts it, and waits until it is ready. */
export const served = async (store: string): Promise<Served> => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)), 'serve', '--store', store, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.on('data', (d: Buffer) => { if (!d.includes('"event":"stop"')) process.stderr.write(d); });
  const address = await new Promise<string>((done) => { child.stdout.on('data', (d: Buffer) => { const m = /http:\S+/.exec(d.toString()); if (m !== null) done(m[0]); }); });
  for (;;) {
    const r = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (r?.status === 200) break;
    await new Promise((done) => { setTimeout(done, 500); });
  }
  return { address, stop: () => { child.kill('SIGTERM'); } };
};
