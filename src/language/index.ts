/** Text to tokens, sentences, tags and trees. */
export { createAnalyser, type EnglishAnalyser } from './english.ts';
export { sentenceTokensMax } from './cut.ts';
export { tokenise, tokenUnitsMax, type RawSentence } from './tokenise.ts';
export type { Analyser, Sentence, Syntax, SyntaxNote, Token } from './syntax.ts';
export * from './tree.ts';
export { drawTree, toConllu } from './draw.ts';
export { morphologyOf, type Morphology } from './morph.ts';
