import type { Syntax, Token } from '../../language/syntax.ts';
import { dependants, type Changes } from './mend-word.ts';

/** "The protocol will be initialled this week, the minister told the agency": the first subject is of what is told, and not of the telling. */
export const mendTold = (syntax: Syntax, t: Token, changes: Changes): void => {
  const over = syntax.tokens[t.head];
  if (t.deprel !== 'nsubj' || over?.upos !== 'VERB' || t.index > over.index) return;
  const kids = dependants(syntax, over);
  const told = kids.find((k) => k.deprel === 'ccomp' && k.upos === 'VERB' && k.index > t.index && k.index < over.index);
  if (told === undefined || !kids.some((k) => k !== t && k.deprel === 'nsubj' && k.index > told.index)) return;
  const own = dependants(syntax, told);
  if (own.some((k) => k.deprel.startsWith('nsubj') || k.deprel === 'mark')) return;
  changes.set(t.index, { ...changes.get(t.index), head: told.index, deprel: own.some((k) => k.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj' });
};

/** "It was last renewed in 2010", where the tree makes "last" the predicate. */
export const mendLast = (syntax: Syntax, t: Token, changes: Changes): void => {
  const verb = syntax.tokens[t.head];
  if (t.text !== 'last' || verb?.xpos !== 'VBN' || verb.index !== t.index + 1) return;
  for (const k of dependants(syntax, t)) {
    if (k.deprel === 'nsubj') changes.set(k.index, { head: verb.index, deprel: 'nsubj:pass' });
    else if (k.deprel === 'cop') changes.set(k.index, { head: verb.index, upos: 'AUX', deprel: 'aux:pass' });
  }
  changes.set(t.index, { upos: 'ADV', xpos: 'RB' });
};
