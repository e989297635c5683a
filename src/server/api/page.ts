/** Rows of one page, and where the next one begins. */
export interface Rows<T> { readonly rows: readonly T[]; readonly total: number; readonly next: string | null }

/** Where a page ended, as it stands in an address: the key of its last row. */
export const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

/** The key behind a cursor; undefined where it is none of ours. */
export const keyOf = (cursor: string): string | undefined => {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  return cursorOf(key) === cursor ? key : undefined;
};

/**
 * Keyset paging: the rows after the one with a key, so that what comes in between two pages neither repeats a row nor skips one. `rows` are in the order of the
 * answer, and every row has a key of its own.
 */
export const pageOf = <T>(rows: readonly T[], rowKey: (row: T) => string, after: string | undefined, limit: number): Rows<T> | undefined => {
  const key = after === undefined ? undefined : keyOf(after);
  if (after !== undefined && key === undefined) return undefined;
  const from = key === undefined ? 0 : rows.findIndex((r) => rowKey(r) === key) + 1;
  if (key !== undefined && from === 0) return undefined;
  const page = rows.slice(from, from + limit);
  const last = page.at(-1);
  return { rows: page, total: rows.length, next: last === undefined || from + limit >= rows.length ? null : cursorOf(rowKey(last)) };
};
