import type { Recorded } from '../ledger/entry.ts';
import { canonical, type Flaw } from '../ledger/chain.ts';
import { sha256Hex } from '../core/id.ts';
import { openLog } from '../store/sqlite-log.ts';
import { verify as check } from '../store/verify.ts';
import { foldAt } from '../views/question.ts';
import { summarise } from '../views/summary.ts';
import { summaryJson } from '../say/data.ts';
import { sayRefusal } from './take.ts';
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

/** `depositary rebuild`: folds the record twice from its entries and compares the results byte for byte. */
export const rebuild = (world: World, options: { readonly store: string; readonly json?: boolean }): ExitCode => {
  const log = openLog(options.store, { readOnly: true });
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  const on = todayOf(world);
  const seq = log.value.head().seq;
  const once = (entries: Iterable<Recorded>): string => {
    const fold = foldAt(entries, { on, known: { kind: 'seq', seq } });
    return sha256Hex(new TextEncoder().encode(canonical(fold.agreements.map((a) => summaryJson(summarise(a, on, fold.rulings))))));
  };
  const forward = once(log.value.read());
  const again = once([...log.value.read()]);
  log.value.close();
  const isSame = forward === again;
  world.out(options.json === true ? `${JSON.stringify({ seq, projection: forward, same: isSame })}\n` : `The record at ${seq} folds to ${forward}${isSame ? ', both times.' : ` and to ${again}: a fault of this program.`}\n`);
  return isSame ? 0 : 1;
};
