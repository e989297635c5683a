/** Something that is looked at again and again, and how it fares. Times are milliseconds since 1970. */
export interface Source {
  /** An address of the web, or the path of a folder. */
  readonly address: string;
  readonly kind: 'web' | 'folder';
  readonly title: string | null;
  /** What the server said of its last answer. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly everyMs: number;
  readonly nextAt: number;
  readonly lastSuccessAt: number | null;
  readonly lastFailure: { readonly at: number; readonly code: string; readonly message: string } | null;
  /** Failures since the last success. */
  readonly failures: number;
  /** Documents that it gave and that the record holds. */
  readonly taken: number;
}

/** One thing that a source told of. `mark` is what changes when the thing does: empty for an item of a feed. */
export interface Item { readonly address: string; readonly mark: string; readonly state: 'waiting' | 'done' | 'given-up'; readonly tries: number; readonly nextAt: number }

const minuteMs = 60_000;
/** No source is looked at more often. */
export const shortestMs = 5 * minuteMs;
/** No source that answers is looked at less often. */
export const longestMs = 24 * 60 * minuteMs;
const firstMs = 30 * minuteMs;

/** A source that nobody has looked at. */
export const newSource = (address: string, kind: Source['kind'], now: number): Source =>
  ({ address, kind, title: null, etag: null, lastModified: null, everyMs: kind === 'folder' ? shortestMs : firstMs, nextAt: now, lastSuccessAt: null, lastFailure: null, failures: 0, taken: 0 });

const within = (ms: number): number => Math.min(longestMs, Math.max(shortestMs, Math.round(ms)));

/** The middle distance between the days of a feed's items: how often it speaks. Undefined for fewer than three. */
export const habitMs = (times: readonly number[]): number | undefined => {
  const sorted = [...new Set(times)].toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((t, i) => t - (sorted[i] ?? t)).toSorted((a, b) => a - b);
  return gaps.length < 2 ? undefined : gaps[Math.floor(gaps.length / 2)];
};

/** What a visit brought: `taken` documents for the record, and the times that its items name. */
export interface Visit { readonly title: string | null; readonly etag: string | null; readonly lastModified: string | null; readonly taken: number; readonly times: readonly number[]; readonly isUnchanged: boolean }

/** After a visit that went well: sooner where it brought something, later where it did not, at most twice as often as the feed speaks. */
export const visited = (source: Source, visit: Visit, now: number, fixedMs?: number): Source => {
  const habit = habitMs(visit.times);
  const drifted = source.everyMs * (visit.taken > 0 ? 0.7 : 1.3);
  const everyMs = fixedMs ?? within(source.kind === 'folder' ? shortestMs : habit === undefined ? drifted : Math.max(drifted / 2, Math.min(drifted, habit / 2)));
  return {
    ...source, title: visit.title ?? source.title, etag: visit.isUnchanged ? source.etag : visit.etag, lastModified: visit.isUnchanged ? source.lastModified : visit.lastModified,
    everyMs, nextAt: now + everyMs, lastSuccessAt: now, failures: 0, taken: source.taken + visit.taken,
  };
};

/** After a visit that failed: each failure doubles the wait, up to a day; a server that names a longer one is given it. */
export const failed = (source: Source, failure: { readonly code: string; readonly message: string; readonly retryAfterMs: number | null }, now: number, fixedMs?: number): Source => {
  const failures = source.failures + 1;
  const wait = Math.max(fixedMs ?? within(shortestMs * 2 ** Math.min(failures - 1, 10)), Math.min(failure.retryAfterMs ?? 0, 7 * longestMs));
  return { ...source, failures, nextAt: now + wait, lastFailure: { at: now, code: failure.code, message: failure.message } };
};

/** How often a page that a feed names is asked for before it is given up. */
export const triesMax = 5;

/** An item after a page that could not be had. */
export const itemFailed = (item: Item, retryAfterMs: number | null, now: number): Item => {
  const tries = item.tries + 1;
  return { ...item, tries, state: tries >= triesMax ? 'given-up' : 'waiting', nextAt: now + Math.max(retryAfterMs ?? 0, within(shortestMs * 2 ** tries)) };
};
