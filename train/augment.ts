import type { Tree, Word } from './data.ts';

const small: ReadonlySet<string> = new Set('a an the of in on to for and or but at by from with as into'.split(' '));

const withForms = (tree: Tree, form: (word: Word) => string): Tree => tree.map((word) => ({ ...word, form: form(word) }));

/** Without its last mark, as headlines and list items are. */
const bare = (tree: Tree): Tree => {
  const last = tree[tree.length - 1];
  return last?.upos === 'PUNCT' && tree.length > 1 && last.head !== 0 && !tree.some((w) => w.head === tree.length) ? tree.slice(0, -1) : tree;
};

const title = (word: Word): string =>
  word.upos === 'PUNCT' || small.has(word.form) ? word.form : word.form.slice(0, 1).toUpperCase() + word.form.slice(1);

/**
 * One tree as news may print it: most often as it is; sometimes in capitals, as a title, in small letters, or without its last mark.
 * `chance` is a number in [0, 1), so that the caller's sequence decides.
 */
export const augmented = (tree: Tree, chance: number): Tree => {
  if (tree.length < 3 || tree.length > 40 || chance >= 0.12) return tree;
  if (chance < 0.03) return withForms(bare(tree), (w) => w.form.toUpperCase());
  if (chance < 0.06) return withForms(bare(tree), title);
  if (chance < 0.07) return withForms(tree, (w) => w.form.toLowerCase());
  return bare(tree);
};
