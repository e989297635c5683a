import { refuse, type Result } from '../core/refusal.ts';
import type { Decision } from '../ledger/entry.ts';
import { precedence } from '../ledger/source.ts';
import { findAgreement, type Fold } from './question.ts';

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

/** What can be decided. */
export const decisionVerbs: readonly Decision['verb'][] = ['merge', 'same', 'different', 'split', 'prefer', 'reject', 'precedence', 'undo'];

/** A decision as it was asked for: what is done to what, by whom and why. */
export interface Asked { readonly verb: Decision['verb']; readonly typed: readonly string[]; readonly by: string; readonly reason: string }

/** The decision as it is recorded, with everything it is about found by what was typed; or why it cannot be made. */
export const decisionOf = (fold: Fold, { verb, typed, by, reason }: Asked, head: number): Result<Decision> => {
  const about = aboutOf(fold, verb, typed);
  if (!about.ok) return about;
  const distinct = [...new Set(about.value)];
  if (distinct.length < least[verb]) return refuse('question/ambiguous', `${verb} needs ${least[verb]} different things to be about; ${typed.join(' and ')} ${distinct.length === 1 ? 'is one and the same' : 'are none'}.`);
  return { ok: true, value: { verb, about: distinct, by, reason, after: head } };
};
