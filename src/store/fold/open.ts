import { existsSync, rmSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeFields, sha256Hex } from '../../core/id.ts';
import type { Projection } from '../../ledger/projection.ts';
import { one, openDriver, type Driver, type OpenDriver } from '../driver.ts';
import { codeOf } from '../trouble.ts';
import { askFold, type Groups } from './ask.ts';
import { readAhead } from './ahead.ts';
import { Follower, type Followed } from './follow.ts';
import { preparer, type Step } from './prepare.ts';
import { foldId, foldSchema, foldVersion } from './schema.ts';

/** The fold of a record in a file beside it, which can be dropped at any time. */
export interface FoldFile extends Projection, Groups {
  /** Takes in what the record has gained; needed before a question. */
  follow(): void;
  /** To which position it has followed. */
  position(): number;
  /** SHA-256 over every row of every table: equal for equal folds. */
  digest(): string;
  close(): void;
}

/** Name of the file in which the fold of a record is kept. */
export const foldFileOf = (record: string): string => `${record}-fold`;

/** Drops a fold; nothing is lost that the record does not hold. */
export const removeFold = (file: string): void => { for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true }); };

/** Its own file: losing the last commits in a power cut costs nothing, since they are made again from the record. */
const prepare = (driver: Driver): void => {
  driver.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384; PRAGMA busy_timeout = 5000;');
  driver.exec('BEGIN IMMEDIATE');
  if (Number(one(driver, 'SELECT count(*) FROM sqlite_schema')) === 0) driver.exec(`${foldSchema.join(';')}; PRAGMA application_id = ${foldId}; PRAGMA user_version = ${foldVersion};`);
  driver.exec('COMMIT');
};

const isOurs = (driver: Driver): boolean => {
  const tables = Number(one(driver, 'SELECT count(*) FROM sqlite_schema'));
  return tables === 0 || (Number(one(driver, 'PRAGMA application_id')) === foldId && Number(one(driver, 'PRAGMA user_version')) === foldVersion);
};

/** Whether the fold followed this record and no other: the entry where it stands has the hash that it noted. */
const isOfRecord = (driver: Driver, log: Followed): boolean => {
  const at = driver.all('SELECT seq, hash FROM follows')[0];
  if (at === undefined || Number(at['seq']) === 0) return true;
  const [row] = log.read(Number(at['seq']) - 1, Number(at['seq']));
  return row !== undefined && row.hash === at['hash'];
};

/** Entries taken in one transaction, where it is not a whole record. */
const batch = 2_000;
/** From so many entries on a whole record is taken in with a second thread that reads ahead. */
const bulkFrom = 50_000;

/** Entries made ready, in lists. A record that a second thread cannot read, or not to its end, is read by this one. */
function* steps(log: Followed, after: number, upTo: number, isBulk: boolean): Generator<readonly Step[], void> {
  let at = after;
  if (isBulk && log.file !== undefined) for (const list of readAhead(log.file, after, upTo)) {
    at = list.at(-1)?.seq ?? at;
    yield list;
  }
  const prepare = preparer();
  for (const r of log.read(at, upTo)) yield [prepare(r)];
}

const hashAt = (log: Followed, seq: number): string => { for (const r of log.read(seq - 1, seq)) return r.hash; return ''; };

/** Where the fold stands, as the file says: another process may have followed meanwhile. */
const positionIn = (driver: Driver): number => Number(driver.all('SELECT seq FROM follows')[0]?.['seq'] ?? 0);

const bulkOn = 'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA user_version = 0;';
const bulkOff = `PRAGMA user_version = ${foldVersion}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384;`;

/** New rows of one trait go beside its old ones, all over the file. A process that only asks does without this room. */
const roomToFollow = 'PRAGMA cache_size = -65536';

/** `followerAt` gives what follows, made anew where the file has moved on without it. */
const followOn = (driver: Driver, log: Followed, followerAt: (seq: number) => Follower, forget: () => void, bulk: number): void => {
  const head = log.head().seq;
  // Without a version the file is nobody's: one that was left half made is dropped when it is next opened.
  const isBulk = positionIn(driver) === 0 && head > bulk;
  if (positionIn(driver) < head) driver.exec(isBulk ? bulkOn : roomToFollow);
  while (positionIn(driver) < head) {
    driver.exec('BEGIN IMMEDIATE');
    try {
      let at = positionIn(driver);
      const from = at;
      const f = followerAt(at);
      if (!isBulk) f.index();
      for (const list of steps(log, at, isBulk ? head : Math.min(head, at + batch), isBulk)) {
        for (const step of list) f.take(step);
        at = list.at(-1)?.seq ?? at;
      }
      if (at === head) f.index();
      if (at > from) driver.run('INSERT INTO follows (one, seq, hash) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash', at, hashAt(log, at));
      driver.exec('COMMIT');
      f.at = at;
      if (at === from) return;
    } catch (error) {
      driver.exec('ROLLBACK');
      forget();
      throw error;
    }
  }
  if (isBulk) driver.exec(bulkOff);
};

const tables: readonly (readonly [table: string, order: string])[] = [['follows', 'one'], ['document', 'seq'], ['reading', 'document, seq'], ['trait', 'id'], ['told', 'id'], ['words', 'id'], ['place', 'trait, seq'], ['touch', 'party, leader'], ['name', 'name, trait'], ['sketch', 'day, document'], ['decision', 'seq']];

const digestOf = (driver: Driver): string => {
  const hash = sha256.create();
  for (const [table, order] of tables) for (const row of driver.iterate(`SELECT * FROM ${table} ORDER BY ${order}`)) {
    hash.update(encodeFields(Object.values(row).map((v) => (v instanceof Uint8Array ? sha256Hex(v) : (v as string | number | null)))));
  }
  return bytesToHex(hash.digest());
};

const opened = (file: string, log: Followed, open: OpenDriver): Driver => {
  const driver = open(file, 'write');
  try {
    if (!isOurs(driver)) throw new Error('another version');
    prepare(driver);
    if (isOfRecord(driver, log)) return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
  driver.close();
  throw new Error('another record');
};

/**
 * Opens the fold of a record and lets it follow. What is damaged, of another version or of another record is dropped and made anew.
 * Undefined where no file can be made beside the record: then the record is folded from its first entry. A record of more than `bulk` entries
 * is taken in whole.
 */
export const openFold = (log: Followed, file: string, open: OpenDriver = openDriver, bulk = bulkFrom): FoldFile | undefined => {
  let driver: Driver;
  try {
    driver = opened(file, log, open);
  } catch {
    try {
      if (existsSync(file)) removeFold(file);
      driver = opened(file, log, open);
    } catch (error) {
      if (codeOf(error) === '' && !(error instanceof Error)) throw error;
      return undefined;
    }
  }
  let follower: Follower | undefined;
  const asking = askFold(driver, log);
  const followerAt = (seq: number): Follower => {
    if (follower?.at !== seq) follower = new Follower(driver, log, seq);
    return follower;
  };
  const follow = (): void => { followOn(driver, log, followerAt, () => { follower = undefined; }, bulk); };
  return {
    follow, position: () => Number(driver.all('SELECT seq FROM follows')[0]?.['seq'] ?? 0), digest: () => digestOf(driver), close: () => { driver.close(); },
    heard: (k) => asking.heard(k), byId: (id, k) => asking.byId(id, k), ofParties: (p, k) => asking.ofParties(p, k), named: (t, k) => asking.named(t, k), all: (k) => asking.all(k), suggestions: (k) => asking.suggestions(k),
    touched: (after, upTo, of) => asking.touched(after, upTo, of), leaders: (k) => asking.leaders(k), grouped: (l, k) => asking.grouped(l, k), nearly: (k) => asking.nearly(k),
  };
};
