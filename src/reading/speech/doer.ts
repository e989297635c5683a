import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, headOf, relation } from '../../language/tree.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs under which an infinitive is done all the same: "went on to say", "appeared to suggest". */
const carriers = set('go continue begin start appear seem come proceed rush hasten return');

/** Verbs whose object does what the infinitive says: "forced him to admit". */
const makers = set('force compel lead prompt push oblige');

/** Who says something in an infinitive that is told as done: "went on to explain", "took to the radio to accuse", "forced him to admit"; nobody where it is only meant, as in "plans to announce". */
export const doerOf = (syntax: Syntax, verb: Token): Token | undefined => {
  const above = headOf(syntax, verb);
  if (above === undefined) return undefined;
  const made = relation(above) === 'obj' ? headOf(syntax, above) : above;
  if (made !== undefined && makers.has(made.lemma) && /^VB[DN]$/.test(made.xpos)) return childBy(syntax, made, 'obj', 'iobj');
  if (above.upos !== 'VERB') return undefined;
  const isDone = relation(verb) === 'xcomp' ? carriers.has(above.lemma) : relation(verb) === 'advcl' && above.xpos === 'VBD';
  return isDone ? childBy(syntax, above, 'nsubj') : undefined;
};
