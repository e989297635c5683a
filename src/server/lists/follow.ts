import type Database from 'better-sqlite3';
import type { Day } from '../../core/date.ts';
import { declined, pairKey, rulingsOf, type Rulings } from '../../ledger/decisions.ts';
import type { Suggestion } from '../../ledger/identity/index.ts';
import type { Heard, Known } from '../../ledger/view-point.ts';
import type { Grouped, Groups } from '../../store/fold/ask.ts';
import type { Projection } from '../../ledger/projection.ts';
import type { Fold } from '../../views/question.ts';
import { summarise } from '../../views/summary.ts';
import { listReader, listWriter, type ListWriter } from './lists.ts';
import { digestOf, documentDigest, suggestionDigest } from './rows.ts';

/** What lists are made from: a fold that tells which of its groups changed. */
export type Followable = Projection & Groups & { readonly position: () => number };

/** Groups whose lines are made between two looks at what else there is to do. */
const groupsAtOnce = 40;

/** How far lists have come. */
export interface Progress { readonly done: number; readonly all: number }

/** Pairs that may be one agreement, by the ids under which their groups are listed. */
const suggestionsIn = (w: ListWriter, fold: Followable, heard: Heard, known: Known): readonly Suggestion[] => {
  const different = declined(heard.decisions);
  return fold.nearly(known).flatMap(({ leader, near, isLoose }): readonly Suggestion[] => {
    const one = w.ofLeader(leader);
    return one === undefined ? [] : near.flatMap((n): readonly Suggestion[] => {
      const other = w.ofLeader(n.leader);
      return other === undefined || other === one || different.has(pairKey(one, other)) ? [] : [{ one, other, score: n.score, reasons: n.reasons, isAmbiguous: isLoose }];
    });
  });
};

const put = (w: ListWriter, { agreement, leaders }: Grouped, on: Day, heard: Heard, rulings: Rulings): void => { w.put(digestOf(summarise(agreement, on, rulings), heard, on), leaders); };

/** What has to be made anew so that the lists stand at a position and a day, and what has been made of it. */
export interface ListJob { /** Makes the next few; true when all is made. */ readonly step: () => boolean; readonly progress: () => Progress }

const documentsBetween = (db: Database.Database, after: number, upTo: number): readonly string[] =>
  db.prepare('SELECT DISTINCT document FROM reading WHERE seq > ? AND seq <= ? AND announces = 1').pluck().all(after, upTo) as string[];

/**
 * Brings the lists to where the fold stands, and to a day. Only agreements that something was said or decided of, or for which a date has come, are made anew. The tables of documents in
 * the same file must have followed before.
 */
export const listJob = (db: Database.Database, fold: Followable, on: Day, documentOf: (claim: string) => string | undefined): ListJob => {
  const w = listWriter(db);
  const at = listReader(db).stands();
  const seq = fold.position();
  const known: Known = { kind: 'seq', seq };
  if (at.seq === seq && at.on === on) return { step: () => true, progress: () => ({ done: 0, all: 0 }) };
  const isAnew = at.seq === 0 || at.on > on;
  const touched = isAnew ? undefined : fold.touched(at.seq, seq, documentOf);
  const past = !isAnew && on > at.on ? w.past(on) : { leaders: [], documents: [] };
  // A group that was joined with another by a person is made anew together with it.
  const wanted = touched === undefined ? undefined : w.leadersOf(w.ownersOf([...touched, ...past.leaders]));
  const queue = touched === undefined ? [...fold.leaders(known)] : [...new Set([...touched, ...past.leaders, ...wanted!])];
  const documents = [...new Set([...documentsBetween(db, touched === undefined ? 0 : at.seq, seq), ...past.documents])];
  const all = queue.length + documents.length;
  let taken = 0;
  const made = new Set<string>();
  if (touched === undefined) db.exec('DELETE FROM line; DELETE FROM thing; DELETE FROM tally; DELETE FROM owner; DELETE FROM led; DELETE FROM called; DELETE FROM listed;');
  const heard = fold.heard(known);
  const rulings = rulingsOf(heard.decisions);
  const step = (): boolean => {
    db.exec('BEGIN');
    const own = queue.splice(0, groupsAtOnce);
    taken += own.length;
    for (const o of w.ownersOf(own)) w.drop(o);
    for (const g of fold.grouped(own, known)) {
      // Groups that a person joined come up with each of their parts.
      if (made.has(g.agreement.id)) continue;
      made.add(g.agreement.id);
      w.dropOf(g.agreement.id);
      put(w, g, on, heard, rulings);
    }
    if (queue.length === 0) for (const id of documents.splice(0, groupsAtOnce)) {
      taken += 1;
      w.dropOf(id);
      const d = documentDigest(id, heard, on);
      if (d !== undefined) w.put(d, []);
    }
    const isAll = queue.length + documents.length === 0;
    if (isAll) {
      w.dropOf('');
      w.put(suggestionDigest(suggestionsIn(w, fold, heard, known)), []);
      w.stand(seq, on);
    }
    db.exec('COMMIT');
    return isAll;
  };
  return { step, progress: () => ({ done: taken, all }) };
};

/** Lists over a fold in memory, all at once. */
export const listsOver = (db: Database.Database, fold: Fold, on: Day): void => {
  const w = listWriter(db);
  db.exec('BEGIN');
  for (const a of fold.agreements) w.put(digestOf(summarise(a, on, fold.rulings), fold.heard, on), []);
  for (const id of fold.heard.readings.keys()) {
    const d = documentDigest(id, fold.heard, on);
    if (d !== undefined) w.put(d, []);
  }
  w.put(suggestionDigest(fold.suggestions), []);
  w.stand(Math.max(1, fold.heard.seq), on);
  db.exec('COMMIT');
};
