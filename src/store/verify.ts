import { sha256Hex } from '../core/id.ts';
import { chainFlaws, entryId, genesis, type Flaw } from '../ledger/chain.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Head } from '../ledger/log.ts';
import type { SqliteLog } from './sqlite-log.ts';

/** What was looked at, the last entry that could be read, and everything that is wrong. */
export interface Verdict { readonly head: Head; readonly entries: number; readonly documents: number; readonly quotes: number; readonly flaws: readonly Flaw[] }

const parsed = (body: string): Entry | undefined => {
  try {
    return JSON.parse(body) as Entry;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

type Seen = { -readonly [K in 'entries' | 'documents' | 'quotes']: number } & { head: Head };

/** Walks the entries one by one; what is wrong is added to `flaws`. */
const walk = (log: SqliteLog, flaws: Flaw[], count: Seen): void => {
  const broken = new Set(flaws.filter((f) => f.what === 'hash').map((f) => f.seq));
  const texts = new Map<string, string>();
  for (const row of log.rows()) {
    count.entries += 1;
    count.head = { seq: row.seq, hash: row.hash };
    // What does not have the content that was recorded has no shape to rely on.
    if (broken.has(row.seq)) continue;
    const entry = parsed(row.body);
    if (entry === undefined) {
      flaws.push({ seq: row.seq, what: 'json', message: `entry ${row.seq} cannot be read` });
      continue;
    }
    if (entryId(entry, row.body) !== row.id) flaws.push({ seq: row.seq, what: 'id', message: `entry ${row.seq} has an id that its content does not give` });
    if (entry.kind === 'document') {
      count.documents += 1;
      const { document } = entry;
      texts.set(document.id, document.text);
      const bytes = log.original(document.sha256);
      if (bytes === undefined || sha256Hex(bytes) !== document.sha256) flaws.push({ seq: row.seq, what: 'bytes', message: `the bytes of ${document.name} are ${bytes === undefined ? 'missing' : 'not those that were recorded'}` });
    } else if (entry.kind === 'reading') {
      const text = texts.get(entry.reading.document);
      for (const c of [...entry.reading.claims, ...entry.reading.announcements, ...entry.reading.events]) {
        count.quotes += 1;
        if (text?.slice(c.evidence.start, c.evidence.end) !== c.exact) flaws.push({ seq: row.seq, what: 'quote', message: `the words of ${c.id} are not in the document at ${c.evidence.start}–${c.evidence.end}` });
      }
    }
  }
};

const isDamage = (error: unknown): error is Error => error instanceof Error && 'code' in error && /^SQLITE_(?:CORRUPT|NOTADB|IOERR|ERROR)/.test(String(error.code));

/**
 * Recomputes the chain, the hash of every document's bytes, and every quote against the text it was taken from, and has SQLite
 * check its pages. `contains` is a head that was noted earlier: a record cut short or written anew does not pass through it.
 */
export const verify = (log: SqliteLog, contains?: string): Verdict => {
  const flaws: Flaw[] = [];
  const count: Seen = { entries: 0, documents: 0, quotes: 0, head: { seq: 0, hash: genesis } };
  try {
    flaws.push(...log.flaws().map((message): Flaw => ({ seq: 0, what: 'file', message })));
    flaws.push(...chainFlaws(log.rows()));
    walk(log, flaws, count);
    if (contains !== undefined && ![...log.rows()].some((r) => r.hash === contains)) flaws.push({ seq: 0, what: 'head', message: `no entry of this record has the hash ${contains}: it was cut short or written anew since that hash was noted` });
  } catch (error) {
    if (!isDamage(error)) throw error;
    flaws.push({ seq: count.entries + 1, what: 'file', message: `the file cannot be read past entry ${count.entries}: ${error.message}. Keep it as it is and restore a copy` });
  }
  return { ...count, flaws };
};
