import type { SqliteLog } from '../sqlite-log.ts';
import { foldFileOf, openFold, type FoldFile } from './open.ts';

/** A record of fewer entries is folded from its first one in no time, and needs no file beside it. */
export const foldFromEntries = 2_000;

/** The fold kept beside a record, followed up to its head; undefined for a small record, and where no file can be made. */
export const foldBeside = (log: SqliteLog): FoldFile | undefined => {
  if (log.head().seq < foldFromEntries) return undefined;
  const fold = openFold(log, foldFileOf(log.file));
  fold?.follow();
  return fold;
};
