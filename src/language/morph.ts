import type { Syntax, Token } from './syntax.ts';
import { children, relation } from './tree.ts';

/** Inflection of a word, in the terms of Universal Dependencies; what a word has none of is not there. */
export interface Morphology {
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger';
  readonly tense?: 'Past' | 'Pres';
  readonly mood?: 'Ind' | 'Imp';
  readonly voice?: 'Pass';
  readonly number?: 'Sing' | 'Plur';
  readonly degree?: 'Pos' | 'Cmp' | 'Sup';
}

const fixed: Readonly<Record<string, Morphology>> = {
  VBD: { verbForm: 'Fin', tense: 'Past', mood: 'Ind' }, VBZ: { verbForm: 'Fin', tense: 'Pres', mood: 'Ind', number: 'Sing' }, VBP: { verbForm: 'Fin', tense: 'Pres', mood: 'Ind' },
  MD: { verbForm: 'Fin' }, NN: { number: 'Sing' }, NNP: { number: 'Sing' }, NNS: { number: 'Plur' }, NNPS: { number: 'Plur' },
  JJ: { degree: 'Pos' }, JJR: { degree: 'Cmp' }, JJS: { degree: 'Sup' }, RBR: { degree: 'Cmp' }, RBS: { degree: 'Sup' },
};

const auxiliary = (syntax: Syntax, token: Token, lemma: string): boolean =>
  children(syntax, token).some((c) => relation(c) === 'aux' && c.lemma === lemma);

const isMarked = (syntax: Syntax, token: Token): boolean => children(syntax, token).some((c) => relation(c) === 'aux' || c.xpos === 'TO' || relation(c) === 'cop');

/** "is signing", "the talks concluding on Friday", "saying no more"; not "after signing" nor "they stopped signing". */
const isParticiple = (syntax: Syntax, token: Token): boolean =>
  auxiliary(syntax, token, 'be') || (['acl', 'amod'].includes(relation(token)) && !children(syntax, token).some((c) => relation(c) === 'mark'));

/** The inflection of a token, from its tag, and for participles and bare forms from its place in the tree. */
export const morphologyOf = (syntax: Syntax, token: Token): Morphology => {
  const known = fixed[token.xpos];
  if (known !== undefined) return known;
  if (token.xpos === 'VB') return relation(token) === 'root' && !isMarked(syntax, token) ? { verbForm: 'Fin', mood: 'Imp' } : { verbForm: 'Inf' };
  if (token.xpos === 'VBG') return isParticiple(syntax, token) ? { verbForm: 'Part', tense: 'Pres' } : { verbForm: 'Ger' };
  if (token.xpos !== 'VBN') return {};
  const isPassive = children(syntax, token).some((c) => c.deprel === 'aux:pass') || ((relation(token) === 'acl' || relation(token) === 'amod' || relation(token) === 'advcl') && !auxiliary(syntax, token, 'have'));
  return { verbForm: 'Part', tense: 'Past', ...(isPassive ? { voice: 'Pass' as const } : {}) };
};
