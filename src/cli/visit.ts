import { statSync } from 'node:fs';
import type { Guest } from '../intake/fetch/manners.ts';
import { filesIn } from '../intake/files.ts';
import { foundDate } from '../intake/found.ts';
import type { Hints } from '../intake/hints.ts';
import type { Examined, Listed } from '../intake/received.ts';
import { failed, itemFailed, newSource, visited, type Item, type Source } from '../intake/watch/source.ts';
import type { Sources } from '../store/sources.ts';
import type { Recorder } from './recorder.ts';
import { examineIn, hintsOfAnswer, isWhole } from './source.ts';
import { take, type Taken } from './take.ts';
import { todayOf, type World } from './world.ts';

/** What a watch works with. */
export interface Watch {
  readonly world: World;
  readonly recorder: Recorder;
  readonly sources: Sources<Source, Item>;
  readonly guest: Guest;
  readonly fixedMs: number | undefined;
  readonly isStopping: () => boolean;
}

/** The record did not take a batch: the watch ends. */
export class RecordRefuses extends Error {}

const put = async (watch: Watch, taken: Taken): Promise<number> => {
  const done = await watch.recorder.put(taken);
  if (done === undefined) throw new RecordRefuses();
  return done === 'new' || done === 'old-news' ? 1 : 0;
};

const settle = (watch: Watch, source: Source, items: readonly Item[]): void => {
  // First the record, then the note that it has it: a stop in between costs a second look and no document twice.
  if (!watch.recorder.flush()) throw new RecordRefuses();
  watch.sources.putItems(source.address, items);
};

const now = ({ world }: Watch): number => Date.parse(world.now());
const done = (address: string, mark = ''): Item => ({ address, mark, state: 'done', tries: 0, nextAt: 0 });

const fromFolder = async (watch: Watch, source: Source): Promise<Source> => {
  let taken = 0;
  for (const path of filesIn(source.address)) {
    const { size, mtimeMs } = statSync(path);
    const mark = `${size} ${mtimeMs}`;
    if (watch.isStopping()) return source;
    if (watch.sources.item(source.address, path)?.mark === mark) continue;
    for await (const one of take(watch.world, path, {})) taken += await put(watch, one);
    settle(watch, source, [done(path, mark)]);
  }
  return visited(source, { title: null, etag: null, lastModified: null, taken, times: [], isUnchanged: false }, now(watch), watch.fixedMs);
};

const carriedBy = (examined: Examined): ReadonlyMap<string, Taken> => new Map(examined.received.flatMap(({ outcome, bytes }) =>
  (outcome.ok && outcome.value.url !== null && isWhole(outcome.value) ? [[outcome.value.url, { outcome, bytes: bytes ?? new Uint8Array(), where: outcome.value.url }] as const] : [])));

const base = (watch: Watch): Omit<Hints, 'name'> => ({ fetchedAt: watch.world.now(), today: todayOf(watch.world) });

/** Pages of one item: fetched, taken apart, given to the record. */
const fromPage = async (watch: Watch, source: Source, listed: Listed, title: string | null): Promise<{ readonly taken: number; readonly item: Item }> => {
  const before = watch.sources.item(source.address, listed.url) ?? { ...done(listed.url), state: 'waiting' as const };
  const answer = await watch.guest.get(listed.url);
  if (answer.kind === 'refused') {
    const isLasting = ['fetch/bad-address', 'fetch/private-address', 'fetch/too-large', 'fetch/robots'].includes(answer.refusal.code) || answer.status === 404 || answer.status === 410;
    const item = itemFailed(before, answer.retryAfterMs, now(watch));
    return { taken: 0, item: isLasting ? { ...item, state: 'given-up' } : item };
  }
  if (answer.kind === 'unchanged') return { taken: 0, item: done(listed.url, markOf(listed)) };
  const dates = listed.published === null ? [] : [foundDate('feed', listed.published)];
  const examined = await examineIn(watch.world, answer.bytes, hintsOfAnswer(answer, { ...base(watch), around: { dates, publisher: title, title: listed.title, language: null } }));
  let taken = 0;
  for (const one of examined.received) taken += await put(watch, { outcome: one.outcome, bytes: one.bytes ?? answer.bytes, where: listed.url });
  return { taken, item: done(listed.url, markOf(listed)) };
};

/** What changes when a page is corrected, as far as the list that names it says: its day of change, else its day and heading. */
const markOf = ({ updated, published, title }: Listed): string => updated ?? `${published ?? ''} ${title ?? ''}`.trim();

/** New, waiting for another try, or told of anew with another mark. */
const isDue = (watch: Watch, source: Source, listed: Listed): boolean => {
  const item = watch.sources.item(source.address, listed.url);
  return item === undefined || (item.state === 'waiting' && item.nextAt <= now(watch)) || (item.state === 'done' && item.mark !== '' && item.mark !== markOf(listed));
};

const fromList = async (watch: Watch, source: Source, examined: Examined): Promise<number> => {
  const carried = carriedBy(examined);
  let taken = 0;
  for (const listed of examined.listed) {
    if (watch.isStopping()) break;
    if (listed.kind === 'feed' || listed.kind === 'list') {
      if (!watch.sources.all().some((s) => s.address === listed.url)) watch.sources.put(newSource(listed.url, 'web', now(watch)));
      continue;
    }
    if (!isDue(watch, source, listed)) continue;
    const whole = carried.get(listed.url);
    const got = whole === undefined ? await fromPage(watch, source, listed, examined.title ?? source.title) : { taken: await put(watch, whole), item: done(listed.url, markOf(listed)) };
    taken += got.taken;
    settle(watch, source, [got.item]);
  }
  return taken;
};

/** Items that carry words and no address: told by what they are. */
const fromWords = async (watch: Watch, source: Source, examined: Examined): Promise<number> => {
  let taken = 0;
  for (const { outcome, bytes } of examined.received) {
    if (!outcome.ok) { await watch.recorder.put({ outcome, bytes: new Uint8Array(), where: source.address }); continue; }
    if (examined.listed.length > 0 && outcome.value.url !== null) continue;
    taken += await put(watch, { outcome, bytes: bytes ?? new Uint8Array(), where: source.address });
  }
  return taken;
};

const fromWeb = async (watch: Watch, source: Source): Promise<Source> => {
  // A page that waits for another try would be missed behind "nothing changed".
  const isAsking = watch.sources.isAnyWaiting(source.address);
  const answer = await watch.guest.get(source.address, isAsking ? undefined : source);
  if (answer.kind === 'refused') return failed(source, { ...answer.refusal, retryAfterMs: answer.retryAfterMs }, now(watch), watch.fixedMs);
  if (answer.kind === 'unchanged') return visited(source, { title: null, etag: null, lastModified: null, taken: 0, times: [], isUnchanged: true }, now(watch), watch.fixedMs);
  const examined = await examineIn(watch.world, answer.bytes, hintsOfAnswer(answer, base(watch)));
  const listedOnly = examined.received.map((r) => ({ ...r, bytes: r.bytes ?? answer.bytes }));
  const taken = await fromWords(watch, source, { ...examined, received: listedOnly }) + await fromList(watch, source, examined);
  settle(watch, source, []);
  const times = examined.listed.flatMap((l) => { const t = l.published === null ? NaN : Date.parse(l.published); return Number.isNaN(t) ? [] : [t]; });
  // A visit that was broken off is not one: the next begins where it stopped.
  return watch.isStopping() ? source : visited(source, { title: examined.title, etag: answer.etag, lastModified: answer.lastModified, taken, times, isUnchanged: false }, now(watch), watch.fixedMs);
};

/** Looks at one source and says how it fares now. Throws `RecordRefuses`; whatever else goes wrong with a source is its failure and ends nothing. */
export const visit = async (watch: Watch, source: Source): Promise<Source> => {
  try {
    const after = source.kind === 'folder' ? await fromFolder(watch, source) : await fromWeb(watch, source);
    watch.sources.put(after);
    return after;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !/^E[A-Z]+$/.test(error.code)) throw error;
    const after = failed(source, { code: 'document/unreadable', message: `${source.address} cannot be read: the system says ${error.code}.`, retryAfterMs: null }, now(watch), watch.fixedMs);
    watch.sources.put(after);
    return after;
  }
};
