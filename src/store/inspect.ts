import type { Flaw, Row } from '../ledger/chain.ts';
import type { Head } from '../ledger/log.ts';
import { schemaFlaws } from './identify.ts';
import { rowOf, type SqliteLog } from './sqlite-log.ts';
import { faultOf } from './trouble.ts';

/** The work's outcome, or what was said where the file is damaged there; a disk that fails is thrown. */
const tried = <T>(log: SqliteLog, work: () => T): { readonly value: T } | { readonly why: string } => {
  try {
    return { value: work() };
  } catch (error) {
    const fault = faultOf(log.file, error);
    if (fault.exitCode === 74) throw fault;
    return { why: error instanceof Error ? error.message : fault.message };
  }
};

const number = (log: SqliteLog, sql: string): number => {
  const got = tried(log, () => log.driver.all(sql)[0]);
  return 'value' in got ? Number(got.value?.['n'] ?? 0) : 0;
};

const span = (from: number, to: number): string => (from === to ? `entry ${from}` : `entries ${from} to ${to}`);

/** Entry by entry, past a place where the file cannot be read; what is lost is told in spans. */
function* singly(log: SqliteLog, from: number, tell: (flaw: Flaw) => void): Iterable<Row> {
  const last = Math.max(number(log, 'SELECT max(seq) AS n FROM entry'), number(log, 'SELECT max(seq) AS n FROM seal'));
  let lost = 0;
  const close = (seq: number): void => {
    if (lost > 0) tell({ seq: lost, what: 'unreadable', message: `${span(lost, seq - 1)} cannot be read` });
    lost = 0;
  };
  for (let seq = from; seq <= last; seq += 1) {
    const got = tried(log, () => log.driver.all('SELECT seq, id, recorded_at, kind, body, hash FROM entry WHERE seq = ?', seq)[0]);
    if ('value' in got && got.value !== undefined) {
      close(seq);
      yield rowOf(got.value);
    } else if (lost === 0) lost = seq;
  }
  close(last + 1);
  if (last < from) tell({ seq: 0, what: 'unreadable', message: from === 1 ? 'no entry can be read' : `nothing after entry ${from - 1} can be read` });
}

/** Every entry that can still be read, in order. */
export function* readable(log: SqliteLog, tell: (flaw: Flaw) => void): Iterable<Row> {
  // A damaged description of the table lets not even the question be put.
  const opened = tried(log, () => log.driver.iterate('SELECT seq, id, recorded_at, kind, body, hash FROM entry ORDER BY seq')[Symbol.iterator]());
  let next = 1;
  for (; 'value' in opened;) {
    const rows = opened.value;
    const got = tried(log, () => rows.next());
    if ('why' in got) break;
    if (got.value.done === true) return;
    const row = rowOf(got.value.value);
    next = Math.max(next, row.seq + 1);
    yield row;
  }
  yield* singly(log, next, tell);
}

/** Whether the entries end where the last commit ended, and have the hashes that each commit sealed. */
export function* sealFlaws(log: SqliteLog, head: Head): Iterable<Flaw> {
  const wrong = tried(log, () => log.driver.all('SELECT seal.seq FROM seal LEFT JOIN entry ON entry.seq = seal.seq WHERE seal.seq <= ? AND seal.hash IS NOT entry.hash LIMIT 100', head.seq));
  if ('why' in wrong) yield { seq: 0, what: 'seal', message: `the seals of the commits cannot be compared: ${wrong.why}` };
  else for (const r of wrong.value) yield { seq: Number(r['seq']), what: 'seal', message: `entry ${Number(r['seq'])} does not have the hash that its commit was sealed with` };
  const sealed = number(log, 'SELECT max(seq) AS n FROM seal');
  if (sealed > head.seq) yield { seq: head.seq + 1, what: 'seal', message: `${span(head.seq + 1, sealed)} ${sealed === head.seq + 1 ? 'is' : 'are'} missing at the end: the last commit reached ${sealed}` };
  if (sealed < head.seq) yield { seq: sealed + 1, what: 'seal', message: `${span(sealed + 1, head.seq)} ${head.seq === sealed + 1 ? 'was' : 'were'} not committed by this program: its last commit reached ${sealed}` };
}

/** Bytes that no document of the record names. */
export function* strayFlaws(log: SqliteLog, named: ReadonlySet<string>): Iterable<Flaw> {
  const held = tried(log, () => log.driver.all('SELECT sha256 FROM original'));
  if ('why' in held) yield { seq: 0, what: 'bytes', message: `the list of documents' bytes cannot be read: ${held.why}` };
  else for (const r of held.value) if (!named.has(String(r['sha256']))) yield { seq: 0, what: 'bytes', message: `bytes ${String(r['sha256']).slice(0, 16)}… belong to no document that can be read` };
}

/** Tables and triggers that are not as this program made them. */
export function* schemaDamage(log: SqliteLog): Iterable<Flaw> {
  const flaws = tried(log, () => schemaFlaws(log.driver));
  for (const what of 'why' in flaws ? [flaws.why] : flaws.value) yield { seq: 0, what: 'schema', message: `the file was altered: ${what}` };
}

/** Where the file's own pages and indexes do not fit one another. */
export function* fileFlaws(log: SqliteLog): Iterable<Flaw> {
  const said = tried(log, () => log.driver.all('PRAGMA integrity_check(20)').map((r) => String(r['integrity_check'])));
  for (const line of 'why' in said ? [said.why] : said.value) if (line !== 'ok') yield { seq: 0, what: 'file', message: `the file: ${line.trim().replaceAll('\n', '; ')}` };
}
