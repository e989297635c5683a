/** Text to tokens, sentences, tags and trees. */
export { createAnalyser, sentenceTokensMax } from './english.ts';
export { tokenise, tokenUnitsMax, type RawSentence } from './tokenise.ts';
export type { Analyser, Sentence, Syntax, SyntaxNote, Token } from './syntax.ts';
export * from './tree.ts';
