import { resolve } from 'node:path';
import { isFolder, readInput } from '../intake/files.ts';
import { newSource, type Item, type Source } from '../intake/watch/source.ts';
import { openIntakeFile } from '../store/beside.ts';
import { sourcesIn } from '../store/sources.ts';
import { openLog } from '../store/sqlite-log.ts';
import { openGuestFor } from './network.ts';
import { recordingRules } from './reader.ts';
import { closing, openRecorder } from './recorder.ts';
import { examineIn, isAddress } from './source.ts';
import { sayRefusal } from './say-refusal.ts';
import { RecordRefuses, visit, type Watch } from './visit.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** What `watch` is asked with. */
export interface WatchOptions { readonly store: string; readonly allow?: readonly string[]; readonly once?: boolean; readonly every?: string }

const minuteMs = 60_000;
/** Between two looks at what is due, at most this long. */
const restMs = 30_000;
/** Sources that are visited at the same time; each host still has its turn and pause. */
const atOnce = 4;

/** The sources that a name on the command line stands for: an address, a folder, or what a file of feeds lists. */
const named = async (world: World, name: string, now: number): Promise<readonly Source[] | undefined> => {
  if (isAddress(name)) return [newSource(new URL(name).href, 'web', now)];
  if (isFolder(name)) return [newSource(resolve(name), 'folder', now)];
  const input = readInput(name);
  if (!input.ok) { sayRefusal(world, input.refusal); return undefined; }
  const examined = await examineIn(world, input.value.bytes, { name: input.value.name, fetchedAt: world.now(), today: todayOf(world) });
  for (const { outcome } of examined.received) if (!outcome.ok) sayRefusal(world, outcome.refusal);
  if (examined.listed.length > 0) return examined.listed.map((l) => newSource(l.url, 'web', now));
  sayRefusal(world, { code: 'question/no-source', message: `${name} names no sources. Give a list of feeds (OPML), a sitemap, an address or a folder.`, where: name });
  return undefined;
};

const clock = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');

const sayVisit = (world: World, before: Source, after: Source): void => {
  const gained = after.taken - before.taken;
  const what = after.failures > 0 ? `failed ${after.failures === 1 ? 'once' : `${after.failures} times`}: ${after.lastFailure?.message ?? ''} [${after.lastFailure?.code ?? ''}]` : gained === 0 ? 'nothing new' : `${gained} new ${gained === 1 ? 'document' : 'documents'}`;
  world.err(`${clock(Date.parse(world.now()))}  ${after.address}  ${what}; next at ${clock(after.nextAt)}\n`);
};

const round = async (watch: Watch, due: readonly Source[]): Promise<void> => {
  const queue = [...due];
  const work = async (): Promise<void> => {
    for (let source = queue.shift(); source !== undefined && !watch.isStopping(); source = queue.shift()) sayVisit(watch.world, source, await visit(watch, source));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

/**
 * `depositary watch NAME…`: looks at feeds, pages and folders by their habit until it is stopped, or once round with `--once`. One that fails is looked at
 * again later and never stops the others. State is kept beside the record, so that the next watch goes on where this one ended.
 */
export const watch = async (world: World, names: readonly string[], options: WatchOptions): Promise<ExitCode> => {
  const every = options.every === undefined ? undefined : Number(options.every);
  if (every !== undefined && !(every > 0 && every <= 10_080)) {
    sayRefusal(world, { code: 'question/bad-parameter', message: `--every ${options.every} is no number of minutes between 0 and 10080.` });
    return 2;
  }
  const log = openLog(options.store);
  if (!log.ok) { sayRefusal(world, log.refusal); return 2; }
  const now = (): number => Date.parse(world.now());
  const beside = openIntakeFile(log.value);
  const sources = sourcesIn<Source, Item>(beside);
  const recorder = openRecorder(world, log.value, recordingRules(world), false);
  const network = openGuestFor(world, options.allow ?? []);
  const stop = world.stopping();
  const all: Watch = { world, recorder, sources, guest: network.guest, fixedMs: every === undefined ? undefined : every * minuteMs, isStopping: () => stop.aborted };
  const close = async (): Promise<void> => { await network.close(); recorder.close(); beside.close(); log.value.close(); };
  for (const name of names) {
    const found = await named(world, name, now());
    if (found === undefined) { await close(); return 2; }
    const held = new Set(sources.all().map((s) => s.address));
    for (const source of found) if (!held.has(source.address)) sources.put(source);
  }
  if (sources.all().length === 0) {
    sayRefusal(world, { code: 'question/no-source', message: 'No sources are watched yet. Name some: depositary watch feeds.opml' });
    await close();
    return 2;
  }
  try {
    const seen = new Set<string>();
    while (!stop.aborted) {
      const due = sources.all().filter((s) => s.nextAt <= now() && !(options.once === true && seen.has(s.address))).toSorted((a, b) => a.nextAt - b.nextAt);
      for (const s of due) seen.add(s.address);
      await round(all, due);
      if (options.once === true && due.length === 0) break;
      const next = Math.min(...sources.all().map((s) => s.nextAt));
      if (options.once !== true && !stop.aborted) await world.sleep(Math.max(0, Math.min(restMs, next - now())));
    }
    if (!recorder.flush()) return 2;
  } catch (error) {
    if (error instanceof RecordRefuses) return 2;
    throw error;
  } finally {
    await close();
  }
  world.out(`${closing(recorder.sum)}\n`);
  return 0;
};

const ago = (then: number, now: number): string => {
  const minutes = Math.max(0, Math.round((now - then) / minuteMs));
  return minutes < 120 ? `${minutes} min ago` : minutes < 2 * 1_440 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1_440)} days ago`;
};

/** `depositary sources`: each source that is watched, its last success, its last failure and why. `--drop` forgets one. */
export const listSources = (world: World, options: { readonly store: string; readonly json?: boolean; readonly drop?: string }): ExitCode => {
  const log = openLog(options.store);
  if (!log.ok) { sayRefusal(world, log.refusal); return 2; }
  const beside = openIntakeFile(log.value);
  const sources = sourcesIn<Source, Item>(beside);
  const isUnknown = options.drop !== undefined && !sources.drop(options.drop);
  const all = sources.all();
  beside.close();
  log.value.close();
  if (isUnknown) { sayRefusal(world, { code: 'question/no-source', message: `${options.drop} is not watched. "depositary sources" lists those that are.` }); return 2; }
  if (options.json === true) { world.out(`${JSON.stringify(all)}\n`); return 0; }
  const now = Date.parse(world.now());
  if (all.length === 0) world.out('No sources are watched yet. Name some: depositary watch feeds.opml\n');
  for (const s of all) {
    const success = s.lastSuccessAt === null ? 'never answered' : `answered ${ago(s.lastSuccessAt, now)}`;
    const failure = s.lastFailure === null ? '' : `\n    ${s.failures > 0 ? `failing since then, ${s.failures} ${s.failures === 1 ? 'time' : 'times'}; last` : 'last failure'} ${ago(s.lastFailure.at, now)}: ${s.lastFailure.message} [${s.lastFailure.code}]`;
    world.out(`${s.title ?? s.address}${s.title === null ? '' : `\n    ${s.address}`}\n    ${success}, ${s.taken} ${s.taken === 1 ? 'document' : 'documents'} taken, next at ${clock(s.nextAt)}${failure}\n`);
  }
  return 0;
};
