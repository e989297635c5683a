import type { Result } from '../core/refusal.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Appended } from '../ledger/log.ts';
import type { Original, SqliteLog } from './sqlite-log.ts';
import { StoreFault } from './trouble.ts';

/** Appends of many callers at once. A promise is kept only after the commit that holds its entries. */
export interface GroupedAppends {
  append(entries: readonly Entry[], originals?: readonly Original[]): Promise<Result<Appended>>;
  /** Commits what waits, now. */
  flush(): void;
}

/** The longest that an append waits for company. */
export const groupWaitMs = 50;
/** As many entries are company enough. */
export const groupEntriesMax = 100;

/** `end` is called with the first fault, after every waiting append has been told; it should end the process. */
export interface GroupOptions { readonly now: () => string; readonly end?: (fault: StoreFault) => void }

interface Waiting { readonly entries: readonly Entry[]; readonly originals: readonly Original[]; readonly tell: (done: Result<Appended>) => void; readonly fail: (fault: unknown) => void }

const endProcess = (fault: StoreFault): void => {
  process.stderr.write(`${fault.message} [${fault.refusal.code}]\n`);
  process.exit(fault.exitCode);
};

/** The part of one caller in a commit of several. */
const shareOf = (done: Result<Appended>, from: number, count: number): Result<Appended> => {
  if (!done.ok) return done;
  const isNew = done.value.isNew.slice(from, from + count);
  const added = isNew.filter(Boolean).length;
  return { ok: true, value: { head: done.value.head, added, held: count - added, isNew } };
};

/**
 * Lets appends that come within 50 ms of one another, or 100 entries, share one commit and its fsync.
 *
 * After a commit that the disk did not take nobody knows what is stored: every append that waits or comes later is told
 * so, and `end` is called, which ends the process with exit code 74.
 */
export const groupAppends = (log: SqliteLog, { now, end = endProcess }: GroupOptions): GroupedAppends => {
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let failed: unknown;

  const commit = (batch: readonly Waiting[]): void => {
    const done = log.keep(batch.flatMap((w) => w.entries), batch.flatMap((w) => w.originals), now());
    let from = 0;
    for (const w of batch) {
      w.tell(shareOf(done, from, w.entries.length));
      from += w.entries.length;
    }
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      commit(batch);
    } catch (error) {
      failed = error;
      for (const w of batch) w.fail(error);
      if (!(error instanceof StoreFault)) throw error;
      end(error);
    }
  };

  const append: GroupedAppends['append'] = (entries, originals = []) => new Promise((tell, fail) => {
    if (failed !== undefined) {
      fail(failed);
      return;
    }
    waiting.push({ entries, originals, tell, fail });
    if (waiting.reduce((n, w) => n + w.entries.length, 0) >= groupEntriesMax) flush();
    else timer ??= setTimeout(flush, groupWaitMs);
  });

  return { append, flush };
};
