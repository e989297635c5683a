import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canonical } from '../../src/ledger/chain.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { verify } from '../../src/store/verify.ts';
import { entryOf } from './entries.ts';
import type { DiskEvent } from './trace.ts';

/** What a cut leaves of the writes that were not yet synced: none, a random half, or a random half of which some are torn at a sector. */
export const cutKinds = ['synced-only', 'subset', 'torn'] as const;

/** A small seeded generator (mulberry32), so that a failing trial can be run again. */
export const seeded = (seed: number): (() => number) => {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

type Change = Extract<DiskEvent, { kind: 'write' | 'truncate' }>;

/** A file that grows in place: the first `length` of `bytes` are its content. */
interface Image { bytes: Uint8Array; length: number }

const apply = (image: Image, change: Change): void => {
  const end = change.kind === 'truncate' ? change.length : change.at + change.bytes.length;
  if (end > image.bytes.length) {
    const larger = new Uint8Array(end * 2);
    larger.set(image.bytes.subarray(0, image.length));
    image.bytes = larger;
  }
  if (change.kind === 'write') image.bytes.set(change.bytes, change.at);
  else image.bytes.fill(0, change.length, image.length);
  image.length = change.kind === 'truncate' ? end : Math.max(image.length, end);
};

const torn = (change: Change, random: () => number): Change =>
  change.kind === 'truncate' ? change : { ...change, bytes: change.bytes.subarray(0, 512 * Math.floor(random() * (change.bytes.length / 512 + 1))) };

/** A file apart from its name: what the disk holds of it, and what it does not hold yet. */
interface Node { readonly image: Image; pending: Change[] }
interface Naming { readonly file: string; readonly node: Node | undefined }

/**
 * A disk that keeps what was synced: bytes once their file was, names once their folder was. A sync that fails drops what it was
 * to write, as Linux does: the process goes on reading it, and the disk never gets it.
 */
const disk = () => {
  const names = new Map<string, Node>();
  const durable = new Map<string, Node>();
  let namings: Naming[] = [];
  const settle = (on: Map<string, Node>, { file, node }: Naming): void => {
    if (node === undefined) on.delete(file);
    else on.set(file, node);
  };
  const rename = (naming: Naming): void => {
    settle(names, naming);
    namings.push(naming);
  };
  const sync = (file: string, isFailed: boolean): void => {
    const node = names.get(file);
    if (!isFailed) for (const c of node?.pending ?? []) apply(node!.image, c);
    if (node !== undefined) node.pending = [];
    else if (!isFailed) {
      for (const n of namings.filter((x) => dirname(x.file) === file)) settle(durable, n);
      namings = namings.filter((x) => dirname(x.file) !== file);
    }
  };
  const take = (e: Exclude<DiskEvent, { kind: 'ack' }>): void => {
    if (e.kind === 'sync') sync(e.file, e.isFailed);
    else if (e.kind === 'write' || e.kind === 'truncate') names.get(e.file)!.pending.push(e);
    else if (e.kind === 'unlink') rename({ file: e.file, node: undefined });
    else if (!names.has(e.file)) rename({ file: e.file, node: { image: { bytes: new Uint8Array(), length: 0 }, pending: [] } });
  };
  const cut = (kind: (typeof cutKinds)[number], random: () => number): ReadonlyMap<string, Uint8Array> => {
    const isLost = kind === 'synced-only';
    for (const n of namings.slice(0, isLost ? 0 : Math.floor(random() * (namings.length + 1)))) settle(durable, n);
    for (const { image, pending } of isLost ? [] : durable.values()) {
      for (const c of pending) if (random() < 0.5) apply(image, kind === 'torn' && random() < 0.5 ? torn(c, random) : c);
    }
    return new Map([...durable].map(([file, { image }]) => [file, image.bytes.subarray(0, image.length)]));
  };
  return { take, cut };
};

/** Files as a power cut after event `cut` leaves them, and the last position that was acknowledged before it. */
export const afterCut = (events: readonly DiskEvent[], cut: number, kind: (typeof cutKinds)[number], random: () => number): { readonly files: ReadonlyMap<string, Uint8Array>; readonly acked: number } => {
  const { take, cut: pull } = disk();
  let acked = 0;
  for (const e of events.slice(0, cut + 1)) {
    if (e.kind === 'ack') acked = e.seq;
    else take(e);
  }
  return { files: pull(kind, random), acked };
};

/** How a record is found after a cut. */
export interface Aftermath { readonly acked: number; readonly held: number; readonly flaws: readonly string[] }

/** Writes the files of a cut to `folder`, opens the record there as a user would, and compares. */
export const reopen = (folder: string, { files, acked }: ReturnType<typeof afterCut>): Aftermath => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(folder, basename(file)), bytes);
  const log = openLog(join(folder, 'record.db'));
  if (!log.ok) return { acked, held: 0, flaws: [log.refusal.message] };
  try {
    const flaws = verify(log.value).flaws.map((f) => f.message);
    if (flaws.length > 0) return { acked, held: 0, flaws };
    const strange = [...log.value.rows()].filter((r) => r.body !== canonical(entryOf(r.seq))).map((r) => `entry ${r.seq} is another`);
    return { acked, held: log.value.head().seq, flaws: strange };
  } finally {
    log.value.close();
  }
};
