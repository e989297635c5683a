import type { Span } from '../core/span.ts';

/** One word of the text with its place in the tree of its sentence (Universal Dependencies 2, English). */
export interface Token extends Span {
  /** Index in `Syntax.tokens`. */
  readonly index: number;
  /** The token's exact characters, never normalised. */
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV PRON DET ADP NUM PART CCONJ SCONJ PUNCT SYM INTJ X. */
  readonly upos: string;
  /** Penn Treebank tag: VBD VBZ MD NNP … */
  readonly xpos: string;
  /** Index of the head in `Syntax.tokens`, -1 for the root of a sentence. */
  readonly head: number;
  /** Relation to the head, as in UD: nsubj, nsubj:pass, obj, obl, ccomp, advcl, aux, aux:pass, nmod:poss, appos, parataxis … */
  readonly deprel: string;
  /** Index in `Syntax.sentences`. */
  readonly sentence: number;
  /** How sure the head is: score of the best less the next best; above 4 means right 95 times in 100. */
  readonly margin: number;
}

/** A sentence is a run of tokens, `first` to `last` inclusive, with the span they cover. */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Index of the token that heads the tree. */
  readonly root: number;
}

/** Something the analyser did that a user must be able to see, such as a sentence cut at its bound. */
export interface SyntaxNote { readonly code: string; readonly at: Span }

/** A text as tokens and trees. Offsets point into the text as it was given. */
export interface Syntax {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly notes: readonly SyntaxNote[];
}

/** What the reading steps need of a language base; deterministic, without state between calls. */
export interface Analyser {
  readonly name: string;
  readonly version: string;
  analyse(text: string): Syntax;
}
