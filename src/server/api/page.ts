import type { Cut, Lists, Placed, Within } from '../lists/lists.ts';
import type { ListKinds, ListName } from '../lists/rows.ts';

/** Rows of one page, and where the next one begins. */
export interface Rows<T> { readonly rows: readonly T[]; readonly total: number; readonly next: string | null }

/** Why there are no rows. */
export interface Refused { readonly refused: string }

/** Where a page begins and how long it is. `after` is the cursor at which the page before ended. */
export interface Wanted { readonly after: string | undefined; readonly limit: number }

/** Where a page ended, as it stands in an address: the key of its last row. */
export const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

/** The key behind a cursor; undefined where it is none of ours. */
export const keyOf = (cursor: string): string | undefined => {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  return cursorOf(key) === cursor ? key : undefined;
};

/** A cursor that leads nowhere. */
export const badCursor: Refused = { refused: '“after” is no cursor of this list as it stands at these clocks. Begin again without it.' };

/**
 * Keyset paging: the rows after the one with a key, so that what comes in between two pages neither repeats a row nor skips one. `rows` are in the order of the
 * answer, and every row has a key of its own.
 */
export const pageOf = <T>(rows: readonly T[], rowKey: (row: T) => string, { after, limit }: Wanted): Rows<T> | Refused => {
  const key = after === undefined ? undefined : keyOf(after);
  if (after !== undefined && key === undefined) return badCursor;
  const from = key === undefined ? 0 : rows.findIndex((r) => rowKey(r) === key) + 1;
  if (key !== undefined && from === 0) return badCursor;
  const page = rows.slice(from, from + limit);
  const last = page.at(-1);
  return { rows: page, total: rows.length, next: last === undefined || from + limit >= rows.length ? null : cursorOf(rowKey(last)) };
};

const placeIn = (after: string | undefined): Cut['after'] | null | undefined => {
  if (after === undefined) return undefined;
  const [sort, key, ...rest] = (keyOf(after) ?? '').split('\t');
  return sort === undefined || key === undefined || rest.length > 0 ? null : { sort, key };
};

const cursorAt = (p: Placed<unknown>): string => cursorOf(`${p.sort}\t${p.key}`);

/** Sorts behind everything. */
const last = '\u{10FFFF}';

/** A page of a list that is kept, straight from its index. */
export const listPage = <K extends ListName>(lists: Lists, list: K, part: string, { after, limit }: Wanted, within?: Within): Rows<ListKinds[K]> | Refused => {
  const from = placeIn(after);
  if (from === null) return badCursor;
  const found = lists.page(list, part, { after: from, limit: limit + 1, ...within });
  const page = found.slice(0, limit);
  return { rows: page.map((p) => p.line), total: within === undefined ? lists.count(list, part) : lists.between(list, part, within.from ?? '', within.until ?? last), next: found.length > limit ? cursorAt(page.at(-1)!) : null };
};

/** The same where lines of a part are looked at one by one: for filters that no part stands for. */
export const filteredPage = <K extends ListName>(lists: Lists, list: K, part: string, fits: (line: ListKinds[K]) => boolean, { after, limit }: Wanted, within?: Within): Rows<ListKinds[K]> | Refused => {
  const from = placeIn(after);
  if (from === null) return badCursor;
  const fit = lists.page(list, part, { limit: linesMax, ...within }).filter((p) => fits(p.line));
  const at = from === undefined ? 0 : fit.findIndex((p) => p.sort > from.sort || (p.sort === from.sort && p.key > from.key));
  const page = at < 0 ? [] : fit.slice(at, at + limit);
  return { rows: page.map((p) => p.line), total: fit.length, next: at >= 0 && at + limit < fit.length ? cursorAt(page.at(-1)!) : null };
};

/** Lines that one filter looks at. */
const linesMax = 100_000;

/** What a walk goes along: agreements of a part, of which only those are looked into that another part has too. */
export interface Walk { readonly list: 'agreement' | 'fact'; readonly part: string; readonly only?: string | undefined; readonly total: number }

/** Rows that hang on agreements, agreement by agreement in the order of a part: only as many are read as the page takes. */
export const walkPage = <T>(lists: Lists, walk: Walk, each: (agreement: string) => readonly T[], rowKey: (row: T) => string, { after, limit }: Wanted): Rows<T> | Refused => {
  const [sort, agreement, key, ...rest] = (after === undefined ? undefined : keyOf(after))?.split('\t') ?? [];
  if (after !== undefined && (key === undefined || rest.length > 0)) return badCursor;
  const out: { readonly row: T; readonly cursor: string }[] = [];
  // The agreement in which the page before ended comes up again: an id that is one sign shorter stands right before it.
  let at: Cut['after'] = sort === undefined ? undefined : { sort, key: agreement!.slice(0, -1) };
  while (out.length <= limit) {
    const [next] = lists.page(walk.list, walk.part, { after: at, limit: 1 });
    if (next === undefined) break;
    at = { sort: next.sort, key: next.key };
    const isBefore = next.sort === sort && next.key < agreement!;
    if (isBefore || (walk.only !== undefined && !lists.has('fact', walk.only, at))) continue;
    const rows = each(next.key);
    const from = next.sort === sort && next.key === agreement ? rows.findIndex((r) => rowKey(r) === key) + 1 : 0;
    for (const row of rows.slice(from, from + limit + 1 - out.length)) out.push({ row, cursor: cursorOf(`${next.sort}\t${next.key}\t${rowKey(row)}`) });
  }
  const page = out.slice(0, limit);
  return { rows: page.map((x) => x.row), total: walk.total, next: out.length > limit ? page.at(-1)!.cursor : null };
};
