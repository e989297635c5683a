import { sha256Hex } from '../core/id.ts';
import { chainWalk, entryId, genesis, type Flaw, type Row } from '../ledger/chain.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Head } from '../ledger/log.ts';
import { fileFlaws, readable, schemaDamage, sealFlaws, strayFlaws } from './inspect.ts';
import { StoreFault } from './trouble.ts';
import type { SqliteLog } from './sqlite-log.ts';

/** What was looked at, where the record stands, and everything that is wrong. */
export interface Verdict { readonly entries: number; readonly documents: number; readonly quotes: number; readonly flaws: readonly Flaw[]; readonly head: Head }

const parsed = (body: string): Entry | undefined => {
  try {
    return JSON.parse(body) as Entry;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const bytesOf = (log: SqliteLog, sha256: string): Uint8Array | undefined | StoreFault => {
  try {
    return log.original(sha256);
  } catch (error) {
    if (error instanceof StoreFault && error.exitCode !== 74) return error;
    throw error;
  }
};

const bytesFlaw = (log: SqliteLog, seq: number, document: { readonly name: string; readonly sha256: string }): Flaw | undefined => {
  const bytes = bytesOf(log, document.sha256);
  if (bytes instanceof Uint8Array && sha256Hex(bytes) === document.sha256) return undefined;
  const how = bytes === undefined ? 'are missing' : bytes instanceof Uint8Array ? 'are not those that were recorded' : 'cannot be read';
  return { seq, what: 'bytes', message: `entry ${seq}: the bytes of ${document.name} ${how}` };
};

interface Seen { readonly texts: Map<string, string>; readonly originals: Set<string>; documents: number; quotes: number }

/** What is wrong inside one entry, apart from its place in the chain. */
function* entryFlaws(log: SqliteLog, row: Row, seen: Seen): Iterable<Flaw> {
  const { seq } = row;
  const entry = parsed(row.body);
  if (entry === undefined) {
    yield { seq, what: 'json', message: `entry ${seq} cannot be read` };
    return;
  }
  if (entryId(entry, row.body) !== row.id) yield { seq, what: 'id', message: `entry ${seq} has an id that its content does not give` };
  if (entry.kind === 'document') {
    const { document } = entry;
    seen.documents += 1;
    seen.texts.set(document.id, document.text);
    seen.originals.add(document.sha256);
    const flaw = bytesFlaw(log, seq, document);
    if (flaw !== undefined) yield flaw;
  } else if (entry.kind === 'reading') {
    const text = seen.texts.get(entry.reading.document);
    const quoted = [...entry.reading.claims, ...entry.reading.announcements, ...entry.reading.events];
    seen.quotes += quoted.length;
    if (text === undefined) yield { seq, what: 'quote', message: `entry ${seq}: its document is not there or not sound, so that its ${quoted.length} quotes cannot be checked` };
    else for (const c of quoted) {
      if (text.slice(c.evidence.start, c.evidence.end) !== c.exact) yield { seq, what: 'quote', message: `entry ${seq}: the words of ${c.id} are not in the document at ${c.evidence.start}–${c.evidence.end}` };
    }
  }
}

/** After a gap a body can have any shape, and looking into it must not end the walk. */
const within = (log: SqliteLog, row: Row, seen: Seen): readonly Flaw[] => {
  try {
    return [...entryFlaws(log, row, seen)];
  } catch (error) {
    if (error instanceof TypeError) return [{ seq: row.seq, what: 'json', message: `entry ${row.seq} is not of a form that this program writes` }];
    throw error;
  }
};

/**
 * Recomputes the chain, the hash of every document's bytes and every quote against the text it was taken from, and
 * compares the entries with the seals of their commits and the file with its own indexes. Goes on past what cannot be read.
 * `contains` is a head that was noted earlier: a record written anew does not pass through it.
 */
export const verify = (log: SqliteLog, contains?: string): Verdict => {
  const flaws: Flaw[] = [];
  let isContained = contains === undefined;
  const seen: Seen = { texts: new Map(), originals: new Set(), documents: 0, quotes: 0 };
  const walk = chainWalk();
  let entries = 0;
  let head: Head = { seq: 0, hash: genesis };
  for (const row of readable(log, (flaw) => { flaws.push(flaw); })) {
    entries += 1;
    head = { seq: row.seq, hash: row.hash };
    isContained ||= row.hash === contains;
    const broken = walk(row);
    flaws.push(...broken);
    // What does not have the content that was recorded has no shape to rely on.
    if (broken.every((f) => f.what !== 'hash')) flaws.push(...within(log, row, seen));
  }
  flaws.push(...sealFlaws(log, head), ...strayFlaws(log, seen.originals), ...schemaDamage(log), ...fileFlaws(log));
  if (!isContained) flaws.push({ seq: 0, what: 'head', message: `no entry of this record has the hash ${contains ?? ''}: it was cut short or written anew since that hash was noted` });
  return { entries, documents: seen.documents, quotes: seen.quotes, head, flaws };
};
