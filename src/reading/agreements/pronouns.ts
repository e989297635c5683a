import type { Syntax, Token } from '../../language/syntax.ts';
import { childBy, clauseOf, headOf, relation, subjectOf } from '../../language/tree.ts';

const isPronoun = (t: Token): boolean => /^(?:it|they|he|she|we)$/i.test(t.text) && t.upos === 'PRON';

/** "It is clear that …", "it seems": stands for nobody. */
const isEmpty = (syntax: Syntax, t: Token): boolean => t.deprel === 'expl' || /^(?:be|seem|appear|remain|take|turn)$/.test(headOf(syntax, t)?.lemma ?? '');

/** The subject that a pronoun in the subject's place stands for: that of the clause above ("Oslo said that it had signed"), else of the sentence before. */
export const meantBy = (syntax: Syntax, pronoun: Token): Token | undefined => {
  let at: Token | undefined = pronoun;
  for (let guard = 0; at !== undefined && isPronoun(at) && guard < 4; guard += 1) {
    if (isEmpty(syntax, at)) return undefined;
    at = above(syntax, at) ?? before(syntax, at);
  }
  return at === undefined || isPronoun(at) ? undefined : at;
};

const above = (syntax: Syntax, t: Token): Token | undefined => {
  let verb: Token | undefined = clauseOf(syntax, t);
  for (let guard = 0; verb !== undefined && ['ccomp', 'advcl', 'conj', 'parataxis', 'acl'].includes(relation(verb)) && guard < 5; guard += 1) {
    verb = headOf(syntax, verb);
    if (verb === undefined || (verb.upos !== 'VERB' && verb.upos !== 'ADJ')) continue;
    const subject = subjectOf(syntax, verb);
    if (subject !== undefined && subject.index < t.index) return subject;
  }
  return undefined;
};

const before = (syntax: Syntax, t: Token): Token | undefined => {
  if (t.sentence === 0) return undefined;
  const root = syntax.tokens[syntax.sentences[t.sentence - 1]!.root]!;
  return childBy(syntax, root, 'nsubj', 'nsubj:pass');
};
