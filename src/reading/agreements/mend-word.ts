import type { Syntax, Token } from '../../language/syntax.ts';

/** What a mend changes of a token. */
export type Change = Partial<Pick<Token, 'upos' | 'xpos' | 'lemma' | 'head' | 'deprel'>>;
/** Mends by the index of their token. */
export type Changes = Map<number, Change>;

/** Tokens that hang on one, as the tree was before it was mended. */
export const dependants = (syntax: Syntax, t: Token): readonly Token[] => {
  const s = syntax.sentences[t.sentence]!;
  return syntax.tokens.slice(s.first, s.last + 1).filter((c) => c.head === t.index);
};
