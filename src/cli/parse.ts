import { drawTree, toConllu } from '../language/draw.ts';
import type { ExitCode, World } from './world.ts';

/** How the trees are printed. */
export interface ParseOptions { readonly json?: boolean; readonly conllu?: boolean }

/** Prints the tree of every sentence of a text; "-" reads standard input. */
export const parse = (world: World, words: readonly string[], options: ParseOptions): ExitCode => {
  const text = words.length === 1 && words[0] === '-' ? new TextDecoder().decode(world.stdin()) : words.join(' ');
  const syntax = world.analyser().analyse(text);
  if (options.json === true) world.out(`${JSON.stringify({ tokens: syntax.tokens, sentences: syntax.sentences, notes: syntax.notes })}\n`);
  else if (options.conllu === true) world.out(toConllu(syntax));
  else world.out(syntax.sentences.map((s) => `${drawTree(syntax, s).join('\n')}\n`).join('\n'));
  for (const note of syntax.notes) world.err(`${note.code}: characters ${note.at.start} to ${note.at.end}\n`);
  return 0;
};
