import { english } from '../edge/english.ts';
import { openReaders, type Readers } from '../edge/readers/pool.ts';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { readStandardInput } from '../intake/files.ts';
import type { Room } from '../intake/room/room.ts';
import { openRooms } from '../intake/room/rooms.ts';
import { run } from './program.ts';
import type { World } from './world.ts';

let rooms: Room | undefined;

let readers: Readers | undefined;

let stop: AbortController | undefined;

/** The first interrupt asks for a clean stop, the second ends the program as usual. */
const stopping = (): AbortSignal => {
  if (stop !== undefined) return stop.signal;
  const made = new AbortController();
  stop = made;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { made.abort(); });
  return made.signal;
};

const world: World = {
  out: (text) => { process.stdout.write(text); },
  err: (text) => { process.stderr.write(text); },
  now: () => new Date().toISOString(),
  analyser: english,
  stdin: readStandardInput,
  rooms: () => (rooms ??= openRooms(Math.max(1, Math.min(4, availableParallelism() - 1)))),
  readers: () => (readers ??= openReaders(Math.min(4, availableParallelism()), english)),
  sleep: async (ms) => {
    try {
      await wait(ms, undefined, stop === undefined ? {} : { signal: stop.signal });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    }
  },
  stopping,
  isTerminal: process.stderr.isTTY,
  columns: process.stdout.columns ?? 100,
  isColourWanted: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  env: (name) => process.env[name],
};

// A reader that closes early (head, less) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });

process.exitCode = await run(process.argv.slice(2), world);
rooms?.close();
await readers?.close();
