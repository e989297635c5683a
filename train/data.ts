import { existsSync, readFileSync } from 'node:fs';

/** A word as a treebank has it; `head` counts from 1, 0 is the root. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}

export type Tree = readonly Word[];

export interface TreeDocument { readonly id: string; readonly genre: string; readonly text: string; readonly sentences: readonly Tree[] }

type Row = readonly [number, number, string, string, string, string, string, number, string];

/** Documents of one treebank split, JSON Lines: one document a line, offsets into its text. */
export const readTreebank = (file: string): readonly TreeDocument[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const document = JSON.parse(line) as { readonly id: string; readonly genre: string; readonly text: string; readonly sents: readonly { readonly tokens: readonly Row[] }[] };
    return {
      id: document.id, genre: document.genre, text: document.text,
      sentences: document.sents.map(({ tokens }) => tokens.map(([start, end, form, lemma, upos, xpos, feats, head, deprel]) =>
        ({ start, end, form, lemma, upos, xpos, feats, head, deprel }))),
    };
  });

/** Sentences of a CoNLL-U file with their text; ranges and empty nodes are passed over. */
export const readConllu = (file: string): readonly { readonly id: string; readonly text: string; readonly words: Tree }[] =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '').split(/\n\n+/).filter((block) => block.trim() !== '').map((block) => {
    const lines = block.split('\n');
    const said = (key: string): string => lines.find((l) => l.startsWith(`# ${key} = `))?.slice(key.length + 5) ?? '';
    const text = said('text');
    let at = 0;
    const words = lines.filter((l) => /^\d+\t/.test(l)).map((line): Word => {
      const [, form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = ''] = line.split('\t');
      const found = text.indexOf(form, at);
      const start = found < 0 ? at : found;
      at = start + form.length;
      return { start, end: at, form, lemma, upos, xpos, feats, head: Number(head), deprel };
    });
    return { id: said('sent_id'), text, words };
  });

/** Trees of this project's own sentences, by the names of their files; the held-out ones are never among them. */
export const readOwn = (folder: URL, names: readonly string[]): readonly Tree[] =>
  names.filter((name) => name !== 'heldout').flatMap((name) => readConllu(new URL(`${name}.conllu`, folder).pathname).map((s) => s.words));
