import type { Document, Kinship } from '../core/document.ts';
import { dayFromNumber } from '../core/date.ts';
import { documentEntryId } from '../ledger/chain.ts';
import { isOneReport, printDays, sketchKeys } from '../ledger/origins.ts';
import type { Driver } from './driver.ts';
import { alikeMax, knownRow, newestRow, rowsSharing, writeRow, type KnownRow } from './known-rows.ts';
import type { SqliteLog } from './sqlite-log.ts';
import { guarded } from './trouble.ts';

/** What the record has of a document that is about to be added. */
export interface Kin {
  /** This very document is there. */
  readonly isHeld: boolean;
  readonly kin: Kinship | null;
  /** The same words from the same place: kept and linked, told once. */
  readonly isOldNews: boolean;
}

/** The documents of a record by address, by words and by likeness: a projection, made again from the record wherever it is missing or behind. */
export interface Known {
  find(document: Document): Kin;
  /** Tells of a document that will be recorded, before it is. */
  expect(document: Document): void;
  /** Takes that back: it will not be recorded. */
  forget(document: Document): void;
}

const isSamePlace = (a: KnownRow, b: KnownRow): boolean => (a.url === null || b.url === null ? a.publisher === b.publisher : a.url === b.url);

/** As many documents wait in memory before those that the record holds by then are written down. */
const expectedMax = 1_000;

/** Documents that the file does not have yet, the newest last. */
const openExpected = () => {
  const byId = new Map<string, KnownRow>();
  const [byUrl, byWords, byRun] = [new Map<string, KnownRow[]>(), new Map<string, KnownRow[]>(), new Map<number, KnownRow[]>()];
  const add = <K>(map: Map<K, KnownRow[]>, key: K, row: KnownRow): void => { const list = map.get(key); if (list === undefined) map.set(key, [row]); else list.push(row); };
  const drop = <K>(map: Map<K, KnownRow[]>, key: K, row: KnownRow): void => { const list = (map.get(key) ?? []).filter((r) => r !== row); if (list.length === 0) map.delete(key); else map.set(key, list); };
  return {
    byId,
    put: (row: KnownRow): void => { byId.set(row.id, row); add(byWords, row.words, row); if (row.url !== null) add(byUrl, row.url, row); for (const k of sketchKeys(row.sketch)) add(byRun, k, row); },
    remove: (row: KnownRow): void => { byId.delete(row.id); drop(byWords, row.words, row); if (row.url !== null) drop(byUrl, row.url, row); for (const k of sketchKeys(row.sketch)) drop(byRun, k, row); },
    ofUrl: (url: string): KnownRow | undefined => byUrl.get(url)?.at(-1),
    ofWords: (words: string): KnownRow | undefined => byWords.get(words)?.at(-1),
    sharing: (row: KnownRow): readonly KnownRow[] => [...new Set([...sketchKeys(row.sketch)].flatMap((k) => (byRun.get(k) ?? []).filter((r) => Math.abs(r.day - row.day) <= printDays).slice(0, alikeMax)))],
  };
};

const print = (r: KnownRow) => ({ day: dayFromNumber(r.day), sketch: r.sketch });

/** The documents of a record that is open for writing, kept in the file of intake beside it. */
export const knownOf = (log: SqliteLog, driver: Driver): Known => {
  const expected = openExpected();

  // Seen from the record, since another process may have added documents too.
  const catchUp = (): void => {
    const from = Number(driver.all('SELECT max(seq) AS seq FROM known_document')[0]?.['seq'] ?? 0);
    const news = log.driver.all("SELECT seq, id FROM entry WHERE kind = 'document' AND seq > ? ORDER BY seq", from);
    if (news.length === 0) return;
    const own = new Map([...expected.byId.values()].map((r) => [documentEntryId(r.id) as string, r]));
    driver.exec('BEGIN IMMEDIATE');
    for (const n of news) {
      const seq = Number(n['seq']);
      const held = own.get(String(n['id']));
      const [recorded] = held === undefined ? log.read(seq - 1, seq) : [];
      const row = held ?? (recorded?.entry.kind === 'document' ? knownRow(recorded.entry.document) : undefined);
      if (row === undefined) continue;
      writeRow(driver, seq, row);
      if (held !== undefined) expected.remove(held);
    }
    driver.exec('COMMIT');
  };
  guarded(log.file, catchUp);

  /** The earliest document that is one report with this one, by the law by which the ledger tells reprints. */
  const nearest = (mine: KnownRow): KnownRow | undefined =>
    [...rowsSharing(driver, mine.sketch, mine.day - printDays, mine.day + printDays), ...expected.sharing(mine)].filter((r) => isOneReport(print(r), print(mine))).reduce<KnownRow | undefined>((a, b) => (a === undefined || b.day < a.day ? b : a), undefined);

  // A document is asked for and then expected: its words are gone through once.
  let asked: { readonly document: Document; readonly row: KnownRow } | undefined;
  const rowOf = (document: Document): KnownRow => { if (asked?.document.id !== document.id) asked = { document, row: knownRow(document) }; return asked.row; };

  return {
    find: (document) => guarded(log.file, () => {
      if (expected.byId.has(document.id) || newestRow(driver, 'id', document.id) !== undefined) return { isHeld: true, kin: null, isOldNews: true };
      const mine = rowOf(document);
      const before = mine.url === null ? undefined : expected.ofUrl(mine.url) ?? newestRow(driver, 'url', mine.url);
      if (before !== undefined && before.words !== mine.words) return { isHeld: false, kin: { kind: 'revision', of: before.id }, isOldNews: false };
      const twin = before ?? expected.ofWords(mine.words) ?? newestRow(driver, 'words', mine.words);
      if (twin !== undefined) return { isHeld: false, kin: { kind: 'same-text', of: twin.id }, isOldNews: isSamePlace(twin, mine) };
      const near = nearest(mine);
      return { isHeld: false, kin: near === undefined ? null : { kind: 'near-copy', of: near.id }, isOldNews: false };
    }),
    expect: (document) => { expected.put(rowOf(document)); if (expected.byId.size > expectedMax) guarded(log.file, catchUp); },
    forget: ({ id }) => { const row = expected.byId.get(id); if (row !== undefined) expected.remove(row); },
  };
};
