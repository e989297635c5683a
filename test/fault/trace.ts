import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a writer did to the disk and what it said, in order. */
export type DiskEvent =
  | { readonly kind: 'ack'; readonly seq: number }
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly file: string; readonly length: number }
  | { readonly kind: 'sync'; readonly file: string; readonly isFailed: boolean }
  | { readonly kind: 'create' | 'unlink'; readonly file: string };

export const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Whether this machine has strace and lets it watch a process. */
export const hasStrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;

/** Ends the name of every test that needs strace, so that a report of skipped tests says why. */
export const needsStrace = hasStrace ? '' : ' (SKIPPED: strace is missing or may not watch processes here; install it and run npm test again)';
if (!hasStrace) console.info('SKIPPED: there is no usable strace on this machine, so no trial of power cuts and disk errors is made. Install strace and run npm test again.');

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.matchAll(/\\x([0-9a-f]{2})/g), (m) => Number.parseInt(m[1]!, 16));
const textOf = (hex: string): string => new TextDecoder().decode(bytesOf(hex));

/** What one finished call did; of those that failed only a sync matters. */
const eventOf = (name: string, args: string, isFailed: boolean): readonly DiskEvent[] => {
  const [, path = ''] = /^\d+<([^>]*)>/.exec(args) ?? [];
  const file = textOf(path) || path;
  if (name === 'fsync' || name === 'fdatasync') return [{ kind: 'sync', file, isFailed }];
  if (isFailed) return [];
  if (name === 'openat') return args.includes('O_CREAT') ? [{ kind: 'create', file: textOf(/, "([^"]*)"/.exec(args)?.[1] ?? '') }] : [];
  if (name === 'ftruncate') return [{ kind: 'truncate', file, length: Number(/, (\d+)$/.exec(args)?.[1]) }];
  if (name === 'unlink') return [{ kind: 'unlink', file: textOf(/^"([^"]*)"/.exec(args)?.[1] ?? '') }];
  const [, data = '', at = '0'] = /, "([^"]*)", \d+(?:, (\d+))?$/.exec(args) ?? [];
  if (name === 'pwrite64') return [{ kind: 'write', file, at: Number(at), bytes: bytesOf(data) }];
  return [...textOf(data).matchAll(/ACK (\d+)/g)].map((m) => ({ kind: 'ack', seq: Number(m[1]) }));
};

/** The calls in a log of `strace -f -y -xx`, unfinished ones joined with their ends. */
export const eventsOf = (log: string): readonly DiskEvent[] => {
  const open = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (rest.endsWith(' <unfinished ...>')) {
      open.set(pid, rest.slice(0, -' <unfinished ...>'.length));
      return [];
    }
    const whole = /^<\.\.\. \w+ resumed>/.test(rest) ? (open.get(pid) ?? '') + rest.replace(/^<\.\.\. \w+ resumed>/, '') : rest;
    const [, name, args, result] = /^(\w+)\((.*)\) += (-?\d+)/.exec(whole) ?? [];
    return name === undefined || args === undefined ? [] : eventOf(name, args, result?.startsWith('-') === true);
  });
};

/** An error that the nth call of some kinds gives back, and with `isLasting` every later one. */
export interface Fault { readonly calls: string; readonly error: 'EIO' | 'ENOSPC' | 'EROFS'; readonly nth: number; readonly isLasting?: boolean }

/** The option of strace that makes a fault. */
export const injected = ({ calls, error, nth, isLasting = false }: Fault): string => `inject=${calls}:error=${error}:when=${nth}${isLasting ? '+' : ''}`;

/** What a run of the writer did to the files of a folder, and how it ended. */
export interface Watched { readonly events: readonly DiskEvent[]; readonly code: number | null; readonly err: string }

/** Runs the writer under strace on the record of `folder`, with a fault if one is given. */
export const watchWriter = (folder: string, args: readonly string[], fault?: Fault): Watched => {
  const log = join(folder, 'trace');
  const run = spawnSync('strace', ['-f', '--seccomp-bpf', '-y', '-xx', '-s', '5000000', '-e', 'trace=pwrite64,write,ftruncate,fsync,fdatasync,unlink,openat', ...(fault === undefined ? [] : ['-e', injected(fault)]), '-o', log, process.execPath, writer, join(folder, 'record.db'), ...args], { encoding: 'utf8' });
  const events = eventsOf(readFileSync(log, 'latin1')).filter((e) => e.kind === 'ack' || (e.file.startsWith(folder) && !e.file.endsWith('-shm')));
  return { events, code: run.status, err: run.stderr };
};

/** What a writer does that nobody disturbs. */
export const recordWriter = (folder: string, mode: 'FULL' | 'NORMAL', batches: number, size: number): readonly DiskEvent[] => {
  const { events, code, err } = watchWriter(folder, [mode, String(batches), String(size)]);
  if (code !== 0) throw new Error(`the writer ended with ${code}: ${err}`);
  return events;
};
