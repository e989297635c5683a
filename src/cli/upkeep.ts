import type { Recorded } from '../ledger/entry.ts';
import { canonical, type Flaw } from '../ledger/chain.ts';
import { sha256Hex } from '../core/id.ts';
import type { Day } from '../core/date.ts';
import { foldBeside } from '../store/fold/beside.ts';
import { foldFileOf, openFold, removeFold } from '../store/fold/open.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { verify as check } from '../store/verify.ts';
import { foldAt } from '../views/question.ts';
import { summarise } from '../views/summary.ts';
import { summaryJson } from '../say/data.ts';
import { sayRefusal } from './say-refusal.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** What to do with a record that is not sound. */
const advice = (store: string, flaws: readonly Flaw[]): string => {
  const first = Math.min(...flaws.filter((f) => f.seq > 0).map((f) => f.seq));
  const sound = first === Infinity || first === 1 ? '' : ` Entries 1 to ${first - 1} are sound.`;
  return `Keep ${store} as it is.${sound} Restore a copy that verifies, and add the documents that came after it again; what is held already is skipped.`;
};

/** `depositary verify`: recomputes every hash and every quote. 0 sound, 1 something is wrong and named. */
export const verify = (world: World, options: { readonly store: string; readonly contains?: string; readonly json?: boolean }): ExitCode => {
  const log = openLog(options.store, { readOnly: true });
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return log.refusal.code === 'store/damaged' ? 1 : 2;
  }
  const verdict = check(log.value, options.contains);
  const { head } = verdict;
  log.value.close();
  const todo = verdict.flaws.length === 0 ? undefined : advice(options.store, verdict.flaws);
  if (options.json === true) world.out(`${JSON.stringify(todo === undefined ? verdict : { ...verdict, advice: todo })}\n`);
  else {
    for (const f of verdict.flaws) world.out(`${f.what}: ${f.message}\n`);
    world.out(`${verdict.entries} entries, ${verdict.documents} documents, ${verdict.quotes} quotes: ${verdict.flaws.length === 0 ? 'all sound' : `${verdict.flaws.length} flaw${verdict.flaws.length === 1 ? '' : 's'}`}. Head ${head.seq} ${head.hash}\n`);
    if (todo !== undefined) world.out(`${todo}\n`);
  }
  return verdict.flaws.length === 0 ? 0 : 1;
};

/** Folds the record twice from its first entry; the two answers as hashes. */
const foldedTwice = (log: SqliteLog, on: Day, seq: number): readonly [string, string] => {
  const once = (entries: Iterable<Recorded>): string => {
    const fold = foldAt(entries, { on, known: { kind: 'seq', seq } });
    return sha256Hex(new TextEncoder().encode(canonical(fold.agreements.map((a) => summaryJson(summarise(a, on, fold.rulings))))));
  };
  return [once(log.read()), once([...log.read()])];
};

/** The fold in the file beside the record, and one made anew from the record's first entry, by their rows. */
const madeAnew = (log: SqliteLog): readonly [string, string] | undefined => {
  const beside = foldBeside(log);
  const anew = beside === undefined ? undefined : openFold(log, `${foldFileOf(log.file)}-anew`);
  if (beside === undefined || anew === undefined) return undefined;
  anew.follow();
  const digests = [beside.digest(), anew.digest()] as const;
  for (const f of [beside, anew]) f.close();
  removeFold(`${foldFileOf(log.file)}-anew`);
  return digests;
};

/** `depositary rebuild`: makes everything that is worked out from the record anew, and compares byte for byte: the fold beside it where there is one, else two folds from the first entry. */
export const rebuild = (world: World, options: { readonly store: string; readonly json?: boolean }): ExitCode => {
  const log = openLog(options.store, { readOnly: true });
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  const seq = log.value.head().seq;
  const [held, again] = madeAnew(log.value) ?? foldedTwice(log.value, todayOf(world), seq);
  log.value.close();
  const isSame = held === again;
  world.out(options.json === true ? `${JSON.stringify({ seq, projection: held, same: isSame })}\n` : `The record at ${seq} folds to ${held}${isSame ? ', both times.' : ` and to ${again}: a fault of this program.`}\n`);
  return isSame ? 0 : 1;
};
