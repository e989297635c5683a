import type { Result } from '../core/refusal.ts';
import { sayDate } from '../core/words.ts';
import { standing } from '../ledger/decisions.ts';
import type { Decision } from '../ledger/entry.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { decisionOf } from '../views/deciding.ts';
import { foldAt } from '../views/question.ts';
import { clocks, print, withFold, type AskOptions } from './ask.ts';
import { wrap } from './ink.ts';
import { sayReason } from '../say/words.ts';
import { sayRefusal } from './say-refusal.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** What every decision is made with: who decides, and why. */
export interface DecideOptions { readonly store: string; readonly by?: string; readonly reason?: string; readonly json?: boolean }

const decideOn = (world: World, log: SqliteLog, verb: Decision['verb'], typed: readonly string[], options: DecideOptions): Result<{ readonly decision: Decision; readonly seq: number; readonly isNew: boolean }> => {
  const fold = foldAt(log.read(), { on: todayOf(world), known: { kind: 'seq', seq: log.head().seq } });
  const made = decisionOf(fold, { verb, typed, by: options.by ?? '', reason: options.reason ?? '' }, log.head().seq);
  if (!made.ok) return made;
  const decision = made.value;
  const done = log.append([{ kind: 'decision', decision }], world.now());
  return done.ok ? { ok: true, value: { decision, seq: done.value.head.seq, isNew: done.value.added === 1 } } : done;
};

/** `depositary merge|same|different|split|prefer|reject|precedence|undo … --by NAME --reason TEXT`: one entry of the record, taken back by `undo`. */
export const decide = (world: World, verb: Decision['verb'], typed: readonly string[], options: DecideOptions): ExitCode => {
  if ((options.by ?? '').trim() === '' || (options.reason ?? '').trim() === '') {
    sayRefusal(world, { code: 'decision/unsigned', message: `A decision needs a name and a reason: depositary ${verb} … --by "Your Name" --reason "why".` });
    return 2;
  }
  const log = openLog(options.store);
  if (!log.ok) {
    sayRefusal(world, log.refusal);
    return 2;
  }
  try {
    const done = decideOn(world, log.value, verb, typed, options);
    if (!done.ok) {
      sayRefusal(world, done.refusal);
      return 2;
    }
    const { decision, seq } = done.value;
    world.out(options.json === true ? `${JSON.stringify({ seq, decision })}\n` : `Decided at position ${seq}: ${verb} ${decision.about.join(' ')}. "depositary undo ${seq} --by NAME --reason TEXT" takes it back.\n`);
    return 0;
  } finally {
    log.value.close();
  }
};

/** `depositary review`: what may be one agreement and is not sure enough, and what was decided. */
export const review = (world: World, options: AskOptions): ExitCode => withFold(world, options, (fold) => {
  const width = Math.min(world.columns, 100);
  const say = (id: string): string => {
    const a = fold.byId(id)!;
    return `${a.id}  ${a.name} (${a.parties.join(', ')}), ${a.members.length} document${a.members.length === 1 ? '' : 's'}`;
  };
  const open = fold.suggestions.map((s) => `${say(s.one)}\n${say(s.other)}\n${wrap(`${s.isAmbiguous ? 'Fits more than one' : 'May be one agreement'} (${s.score.toFixed(1)} of 2.5): ${s.reasons.map(sayReason).join('; ')}.`, width, '    ')}\n    depositary same ${s.one} ${s.other} --by NAME --reason TEXT · or different`);
  const stands = new Set(standing(fold.heard.decisions));
  const decided = fold.heard.decisions.map((d) => wrap(`${d.seq}. ${d.decision.verb} ${d.decision.about.join(' ')}: ${d.decision.by}, ${sayDate(d.recordedAt.slice(0, 10))}: ${d.decision.reason}${stands.has(d) || d.decision.verb === 'undo' ? '' : ' (taken back)'}`, width, '  '));
  return print(world, options, { asOf: clocks(fold), suggestions: fold.suggestions, decisions: fold.heard.decisions.map((d) => ({ ...d, stands: stands.has(d) })) },
    `${open.length === 0 ? 'Nothing waits to be looked at.' : `${open.length} to look at:\n\n${open.join('\n\n')}`}\n${decided.length === 0 ? '' : `\nDecided\n${decided.join('\n')}\n`}`);
});
