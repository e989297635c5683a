import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a writer did to the disk and what it said, in order. */
export type DiskEvent =
  | { readonly kind: 'ack'; readonly seq: number }
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly file: string; readonly length: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'unlink'; readonly file: string };

export const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

export const hasStrace = spawnSync('strace', ['-V']).status === 0;

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.matchAll(/\\x([0-9a-f]{2})/g), (m) => Number.parseInt(m[1]!, 16));
const textOf = (hex: string): string => new TextDecoder().decode(bytesOf(hex));

/** One finished call, or undefined where it is none of those that matter or it failed. */
const eventOf = (name: string, args: string): readonly DiskEvent[] => {
  const [, path = ''] = /^\d+<([^>]*)>/.exec(args) ?? [];
  const file = textOf(path) || path;
  if (name === 'fsync' || name === 'fdatasync') return [{ kind: 'sync', file }];
  if (name === 'ftruncate') return [{ kind: 'truncate', file, length: Number(/, (\d+)$/.exec(args)?.[1]) }];
  if (name === 'unlink') return [{ kind: 'unlink', file: textOf(/^"([^"]*)"/.exec(args)?.[1] ?? '') }];
  const [, data = '', at = '0'] = /, "([^"]*)", \d+(?:, (\d+))?$/.exec(args) ?? [];
  if (name === 'pwrite64') return [{ kind: 'write', file, at: Number(at), bytes: bytesOf(data) }];
  return [...textOf(data).matchAll(/ACK (\d+)/g)].map((m) => ({ kind: 'ack', seq: Number(m[1]) }));
};

/** The calls in a log of `strace -f -y -xx`, unfinished ones joined with their ends; a failed call did nothing. */
export const eventsOf = (log: string): readonly DiskEvent[] => {
  const open = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (rest.endsWith(' <unfinished ...>')) {
      open.set(pid, rest.slice(0, -' <unfinished ...>'.length));
      return [];
    }
    const whole = /^<\.\.\. \w+ resumed>/.test(rest) ? (open.get(pid) ?? '') + rest.replace(/^<\.\.\. \w+ resumed>/, '') : rest;
    const [, name, args] = /^(\w+)\((.*)\) += \d+$/.exec(whole) ?? [];
    return name === undefined || args === undefined ? [] : eventOf(name, args);
  });
};

/** Runs the writer under strace in `folder` and gives what it did. */
export const recordWriter = (folder: string, mode: 'FULL' | 'NORMAL', batches: number, size: number): readonly DiskEvent[] => {
  const log = join(folder, 'trace');
  const run = spawnSync('strace', ['-f', '-y', '-xx', '-s', '200000', '-e', 'trace=pwrite64,write,ftruncate,fsync,fdatasync,unlink', '-o', log, process.execPath, writer, join(folder, 'record.db'), mode, String(batches), String(size)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the writer ended with ${run.status}: ${run.stderr}`);
  return eventsOf(readFileSync(log, 'latin1')).filter((e) => e.kind === 'ack' || e.file.startsWith(folder));
};
