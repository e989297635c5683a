import { refuse, type Result } from '../core/refusal.ts';
import { sayDate } from '../core/words.ts';
import { standing } from '../ledger/decisions.ts';
import type { Decision } from '../ledger/entry.ts';
import { precedence } from '../ledger/source.ts';
import { openLog, type SqliteLog } from '../store/sqlite-log.ts';
import { findAgreement, foldAt, type Fold } from '../views/question.ts';
import { clocks, print, withFold, type AskOptions } from './ask.ts';
import { wrap } from './ink.ts';
import { sayRefusal } from './take.ts';
import { todayOf, type ExitCode, type World } from './world.ts';

/** What every decision is made with: who decides, and why. */
export interface DecideOptions { readonly store: string; readonly by?: string; readonly reason?: string; readonly json?: boolean }

const agreementId = (fold: Fold, typed: string): Result<string> => {
  const found = findAgreement(fold, typed);
  if (found.length === 1) return { ok: true, value: found[0]!.id };
  return found.length === 0 ? refuse('question/unknown-id', `No agreement is called "${typed}". "depositary agreements" lists them.`) : refuse('question/ambiguous', `${found.length} agreements fit "${typed}"; name one by its id: ${found.slice(0, 10).map((a) => a.id).join(', ')}.`);
};

const claimId = (fold: Fold, typed: string): Result<string> => {
  const found = fold.agreements.flatMap((a) => [...a.told, ...a.rejected]).filter((t) => t.claim.id === typed || (typed.length >= 8 && t.claim.id.startsWith(typed)));
  const ids = [...new Set(found.map((t) => t.claim.id as string))];
  return ids.length === 1 ? { ok: true, value: ids[0]! } : refuse(ids.length === 0 ? 'question/unknown-id' : 'question/ambiguous', ids.length === 0 ? `No claim has the id ${typed}. Ids stand behind each quote, for example clm_0123456789abcdef.` : `${ids.length} claims begin with ${typed}; write more of the id.`);
};

/** A subject of an agreement that is to leave it: by its alias, or by its document's id or file name. */
const memberAlias = (fold: Fold, home: string, typed: string): Result<string> => {
  const members = fold.byId(home)?.members ?? [];
  const found = members.filter((m) => m.alias === typed || m.document.id === typed || m.document.name === typed);
  return found.length === 1 ? { ok: true, value: found[0]!.alias } : refuse(found.length === 0 ? 'question/unknown-id' : 'question/ambiguous', `${found.length === 0 ? 'No document' : 'More than one subject'} of that agreement is called "${typed}". "depositary show ${home}" lists them.`);
};

const each = <T>(items: readonly T[], of: (item: T) => Result<string>): Result<readonly string[]> => {
  const out: string[] = [];
  for (const item of items) {
    const r = of(item);
    if (!r.ok) return r;
    out.push(r.value);
  }
  return { ok: true, value: out };
};

const undoTarget = (fold: Fold, typed: string): Result<string> => {
  const hit = fold.heard.decisions.find((d) => d.id === typed || String(d.seq) === typed);
  return hit === undefined ? refuse('question/unknown-id', `No decision has the id or position ${typed}. "depositary review" lists what was decided.`) : { ok: true, value: hit.id };
};

/** What a decision is about, from what was typed. */
const aboutOf = (fold: Fold, verb: Decision['verb'], typed: readonly string[]): Result<readonly string[]> => {
  switch (verb) {
    case 'merge': case 'same': case 'different': return each(typed, (t) => agreementId(fold, t));
    case 'split': {
      const home = agreementId(fold, typed[0] ?? '');
      if (!home.ok) return home;
      const leaving = each(typed.slice(1), (t) => memberAlias(fold, home.value, t));
      return leaving.ok ? { ok: true, value: [home.value, ...leaving.value] } : leaving;
    }
    case 'prefer': case 'reject': return each(typed, (t) => claimId(fold, t));
    case 'undo': return each(typed, (t) => undoTarget(fold, t));
    case 'precedence': {
      const odd = typed.find((t) => !(precedence as readonly string[]).includes(t));
      return odd === undefined ? { ok: true, value: typed } : refuse('question/unknown-id', `"${odd}" is no kind of source. The kinds are: ${precedence.join(', ')}.`);
    }
  }
};

const least: Readonly<Record<Decision['verb'], number>> = { merge: 2, same: 2, different: 2, split: 2, prefer: 1, reject: 1, precedence: 1, undo: 1 };

const decideOn = (world: World, log: SqliteLog, verb: Decision['verb'], typed: readonly string[], options: DecideOptions): Result<{ readonly decision: Decision; readonly seq: number; readonly isNew: boolean }> => {
  const fold = foldAt(log.read(), { on: todayOf(world), known: { kind: 'seq', seq: log.head().seq } });
  const about = aboutOf(fold, verb, typed);
  if (!about.ok) return about;
  const distinct = [...new Set(about.value)];
  if (distinct.length < least[verb]) return refuse('question/ambiguous', `${verb} needs ${least[verb]} different things to be about; ${typed.join(' and ')} ${distinct.length === 1 ? 'is one and the same' : 'are none'}.`);
  const decision: Decision = { verb, about: distinct, by: options.by ?? '', reason: options.reason ?? '', after: log.head().seq };
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
  const open = fold.suggestions.map((s) => `${say(s.one)}\n${say(s.other)}\n${wrap(`${s.isAmbiguous ? 'Fits more than one' : 'May be one agreement'} (${s.score.toFixed(1)} of 2.5): ${s.reasons.join('; ')}.`, width, '    ')}\n    depositary same ${s.one} ${s.other} --by NAME --reason TEXT · or different`);
  const stands = new Set(standing(fold.heard.decisions));
  const decided = fold.heard.decisions.map((d) => wrap(`${d.seq}. ${d.decision.verb} ${d.decision.about.join(' ')}: ${d.decision.by}, ${sayDate(d.recordedAt.slice(0, 10))}: ${d.decision.reason}${stands.has(d) || d.decision.verb === 'undo' ? '' : ' (taken back)'}`, width, '  '));
  return print(world, options, { asOf: clocks(fold), suggestions: fold.suggestions, decisions: fold.heard.decisions.map((d) => ({ ...d, stands: stands.has(d) })) },
    `${open.length === 0 ? 'Nothing waits to be looked at.' : `${open.length} to look at:\n\n${open.join('\n\n')}`}\n${decided.length === 0 ? '' : `\nDecided\n${decided.join('\n')}\n`}`);
});
