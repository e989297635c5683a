import type { Recorded } from '../ledger/entry.ts';
import { canonical } from '../ledger/chain.ts';
import { sha256Hex } from '../core/id.ts';
import { openLog } from '../store/sqlite-log.ts';
import { verify as check } from '../store/verify.ts';
import { foldAt } from '../views/question.ts';
import { summarise } from '../views/summary.ts';
import { summaryJson } from './render.ts';
import { sayRefusal } from './take.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** `depositary verify`: recomputes every hash and every quote. 0 sound, 1 something is wrong and named. */
export const verify = (world: World, options: { readonly store: string; readonly contains?: string; readonly json?: boolean }): ExitCode => {
  const log = openLog(options.store, { readOnly: true });
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  const verdict = check(log.value, options.contains);
  const { head } = verdict;
  log.value.close();
  if (options.json === true) world.out(`${JSON.stringify(verdict)}\n`);
  else {
    for (const f of verdict.flaws) world.out(`${f.what}: ${f.message}\n`);
    world.out(`${verdict.entries} entries, ${verdict.documents} documents, ${verdict.quotes} quotes: ${verdict.flaws.length === 0 ? 'all sound' : `${verdict.flaws.length} flaw${verdict.flaws.length === 1 ? '' : 's'}`}. Head ${head.seq} ${head.hash}\n`);
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
    return sha256Hex(new TextEncoder().encode(canonical(fold.agreements.map((a) => summaryJson(summarise(a, on))))));
  };
  const forward = once(log.value.read());
  const again = once([...log.value.read()]);
  log.value.close();
  const isSame = forward === again;
  world.out(options.json === true ? `${JSON.stringify({ seq, projection: forward, same: isSame })}\n` : `The record at ${seq} folds to ${forward}${isSame ? ', both times.' : ` and to ${again}: a fault of this program.`}\n`);
  return isSame ? 0 : 1;
};
