import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Files as a power cut after event `cut` leaves them, and the last position that was acknowledged before it. */
export const afterCut = (events: readonly DiskEvent[], cut: number, kind: (typeof cutKinds)[number], random: () => number): { readonly files: ReadonlyMap<string, Uint8Array>; readonly acked: number } => {
  const images = new Map<string, Image>();
  const pending = new Map<string, Change[]>();
  let acked = 0;
  const land = (change: Change): void => {
    const image = images.get(change.file) ?? { bytes: new Uint8Array(), length: 0 };
    apply(image, change);
    images.set(change.file, image);
  };
  for (const e of events.slice(0, cut + 1)) {
    if (e.kind === 'ack') acked = e.seq;
    else if (e.kind === 'unlink') {
      images.delete(e.file);
      pending.delete(e.file);
    } else if (e.kind === 'sync') {
      for (const c of pending.get(e.file) ?? []) land(c);
      pending.delete(e.file);
    } else {
      const waiting = pending.get(e.file);
      if (waiting === undefined) pending.set(e.file, [e]);
      else waiting.push(e);
    }
  }
  if (kind !== 'synced-only') {
    for (const c of [...pending.values()].flat()) if (random() < 0.5) land(kind === 'torn' && random() < 0.5 ? torn(c, random) : c);
  }
  return { files: new Map([...images].map(([file, i]) => [file, i.bytes.subarray(0, i.length)])), acked };
};

/** How a record is found after a cut. */
export interface Aftermath { readonly acked: number; readonly held: number; readonly flaws: readonly string[] }

/** Writes the files of a cut to `folder`, opens the record there as a user would, and compares. */
export const reopen = (folder: string, { files, acked }: ReturnType<typeof afterCut>): Aftermath => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The shared-memory index is rebuilt from the log after a cut; its stale copy does not survive one.
  for (const [file, bytes] of files) if (!file.endsWith('-shm')) writeFileSync(join(folder, basename(file)), bytes);
  const log = openLog(join(folder, 'record.db'));
  if (!log.ok) return { acked, held: 0, flaws: [log.refusal.message] };
  const flaws = verify(log.value).flaws.map((f) => f.message);
  const strange = [...log.value.rows()].filter((r) => r.body !== canonical(entryOf(r.seq))).map((r) => `entry ${r.seq} is another`);
  const held = log.value.head().seq;
  log.value.close();
  return { acked, held, flaws: [...flaws, ...strange] };
};
