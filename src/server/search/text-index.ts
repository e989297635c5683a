import Database from 'better-sqlite3';
import type { RecordAtHand } from '../record.ts';
import { wordsOf } from '../../views/fold-text.ts';
import type { Query } from './query.ts';

/** Documents by their words: a projection of the record that is thrown away and made anew at will. */
export interface TextIndex { readonly find: (query: Query, limit: number, upTo: number) => readonly string[]; readonly follow: (until?: number) => boolean }

const bodyMax = 200_000;
const stepDocuments = 200;

/** An index in memory that follows the record; `follow` takes in some documents and says whether all are in. */
export const textIndex = (record: RecordAtHand): TextIndex => {
  const db = new Database(':memory:');
  db.exec('CREATE VIRTUAL TABLE text USING fts5(title, body, content=\'\', tokenize="unicode61 remove_diacritics 0"); CREATE TABLE document(seq INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;');
  const put = db.prepare('INSERT INTO text(rowid, title, body) VALUES (?, ?, ?)');
  const name = db.prepare('INSERT INTO document(seq, id) VALUES (?, ?)');
  const ask = db.prepare<[string, number, number], { readonly id: string }>('SELECT d.id AS id FROM text t JOIN document d ON d.seq = t.rowid WHERE text MATCH ? AND d.seq <= ? ORDER BY bm25(text, 4.0, 1.0), d.seq LIMIT ?');
  let at = 0;
  const follow = (until = Number.MAX_SAFE_INTEGER): boolean => {
    const head = record.head().seq;
    if (at >= head) return true;
    let taken = 0;
    db.exec('BEGIN');
    for (const { seq, entry } of record.log.read(at, head)) {
      at = seq;
      if (entry.kind !== 'document') continue;
      const { document: d } = entry;
      put.run(seq, wordsOf(`${d.title ?? d.name} ${d.publisher ?? ''}`).join(' '), wordsOf(d.text.slice(0, bodyMax)).join(' '));
      name.run(seq, d.id);
      taken += 1;
      if (taken >= until) break;
    }
    db.exec('COMMIT');
    return at >= head;
  };
  const quoted = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', '')}"`;
  return {
    follow: (until) => follow(until ?? stepDocuments),
    find: (query, limit, upTo) => {
      follow();
      const parts = [...query.words.map((w) => `${quoted([w])}${w.length > 3 ? '*' : ''}`), ...query.phrases.map(quoted)];
      return parts.length === 0 ? [] : ask.all(parts.join(' AND '), upTo, limit).map((r) => r.id);
    },
  };
};
