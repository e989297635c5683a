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

const unchanged: ReadonlySet<string> = new Set(['quit', 'put', 'cut', 'set', 'let', 'hit', 'shut', 'spread', 'read', 'cost', 'split', 'rid', 'bid', 'cast', 'burst', 'shed', 'hurt', 'beat']);

/** "recommended that Norway ratify it", "Chad quit the pact": a bare form that the tagger takes for a past tense, and the other way about. */
export const mendForm = (syntax: Syntax, t: Token, changes: Changes): void => {
  if (t.upos !== 'VERB') return;
  const word = t.text.toLowerCase();
  if (['VBD', 'VBN'].includes(t.xpos) && t.deprel === 'ccomp' && word === t.lemma && !unchanged.has(word) && /^(?:recommend|urge|propose|demand|suggest|ask|insist|request|advise)$/.test(syntax.tokens[t.head]?.lemma ?? '')) { changes.set(t.index, { ...changes.get(t.index), xpos: 'VB' }); return; }
  if (word !== 'quit' || !['VBP', 'VB'].includes(t.xpos)) return;
  const kids = dependants(syntax, t);
  const subject = kids.find((k) => k.deprel === 'nsubj');
  if (subject !== undefined && ['NNP', 'NN', 'PRP'].includes(subject.xpos) && !kids.some((k) => k.deprel === 'aux' || k.xpos === 'TO') && !kids.some((k) => k.deprel === 'mark' && k.text.toLowerCase() === 'that')) changes.set(t.index, { ...changes.get(t.index), xpos: 'VBD' });
};

/** "expects to complete ratification", where the tagger takes the verb for an adjective. */
export const mendComplete = (syntax: Syntax, t: Token, changes: Changes): void => {
  const [to, noun] = [syntax.tokens[t.index - 1], syntax.tokens[t.head]];
  if (t.text !== 'complete' || t.upos !== 'ADJ' || to?.text !== 'to' || noun === undefined || noun.index < t.index || to.head !== noun.index || noun.head < 0 || noun.head > t.index) return;
  changes.set(t.index, { upos: 'VERB', xpos: 'VB', head: noun.head, deprel: 'xcomp' });
  changes.set(to.index, { upos: 'PART', xpos: 'TO', head: t.index, deprel: 'mark' });
  changes.set(noun.index, { head: t.index, deprel: 'obj' });
};
