import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readConllu, readTreebank, type Tree } from '../../train/data.ts';

/** A text with the words that a treebank counts in it. */
export interface Text { readonly text: string; readonly words: Tree }

const treebanks = ['ewt', 'gum'].map((name) => new URL(`../../../shared/train/ud-${name}-test.jsonl`, import.meta.url));

/** The official test texts where they lie beside the checkout, else this project's own sentences. */
export const texts = (): { readonly name: string; readonly list: readonly Text[] } => {
  const data = process.env['TREEBANKS'];
  const files = data === undefined ? treebanks : ['ewt', 'gum'].map((name) => new URL(`file://${data}/ud-${name}-test.jsonl`));
  if (files.every((f) => existsSync(f))) {
    return { name: 'raw text of the EWT and GUM test splits', list: files.flatMap((f) => readTreebank(f.pathname)).map((d) => ({ text: d.text, words: d.sentences.flat() })) };
  }
  const own = readConllu(new URL('../../train/own/diplomacy.conllu', import.meta.url).pathname);
  return { name: 'own sentences', list: own.map((s) => ({ text: s.text, words: s.words })) };
};

/** The example documents as text. */
export const reports = (): readonly string[] => {
  const folder = new URL('../../examples/', import.meta.url);
  return readdirSync(folder).filter((f) => /\.(?:txt|md)$/.test(f)).sort().map((f) => readFileSync(new URL(f, folder), 'utf8'));
};
