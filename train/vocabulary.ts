import { featuresOf } from '../src/language/features.ts';
import type { Tree } from './data.ts';

/** What the net can name: feature values, `UPOS|XPOS` classes, labels. Index 0 of a feature means "not seen". */
export interface Vocabulary {
  readonly features: readonly (readonly string[])[];
  readonly classes: readonly string[];
  readonly labels: readonly string[];
}

/** Fewest occurrences for a value to get a row: form, suffix 3, prefix 3, suffix 2, shape, suffix 4. */
const floors = [2, 3, 3, 2, 3, 4];

const counted = (values: Iterable<string>): Map<string, number> => {
  const out = new Map<string, number>();
  for (const v of values) out.set(v, (out.get(v) ?? 0) + 1);
  return out;
};

const frequent = (values: Iterable<string>, floor: number): readonly string[] =>
  [...counted(values)].filter(([, n]) => n >= floor).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([v]) => v);

/** Counts the training trees. */
export const vocabularyOf = (trees: readonly Tree[]): { readonly vocabulary: Vocabulary; readonly seen: ReadonlyMap<string, number> } => {
  const words = trees.flat();
  const rows = words.map((w) => featuresOf(w.form));
  const labels = frequent(words.map((w) => w.deprel), 15);
  return {
    vocabulary: {
      features: floors.map((floor, k) => frequent(rows.map((r) => r[k]!), floor)),
      classes: frequent(words.map((w) => `${w.upos}|${w.xpos}`), 10),
      labels: labels.includes('dep') ? labels : [...labels, 'dep'],
    },
    seen: counted(rows.map((r) => r[0])),
  };
};

/** A tree as numbers. `rare` is the chance that a word is hidden in training, higher for rare ones. */
export interface Encoded {
  readonly length: number;
  readonly ids: readonly (readonly number[])[];
  readonly rare: readonly number[];
  readonly tags: readonly number[];
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

export type Encode = (tree: Tree) => Encoded;

/** Encoder over a vocabulary; a class or label without a place falls back to one with the same beginning. */
export const encoder = ({ features, classes, labels }: Vocabulary, seen: ReadonlyMap<string, number>): Encode => {
  const maps = features.map((list) => new Map(list.map((v, i) => [v, i + 1])));
  const classOf = new Map(classes.map((v, i) => [v, i]));
  const byUpos = new Map(classes.toReversed().map((v) => [v.split('|', 1)[0]!, classOf.get(v)!]));
  const labelOf = new Map(labels.map((v, i) => [v, i]));
  const dep = labelOf.get('dep')!;
  return (tree) => {
    const rows = tree.map((w) => featuresOf(w.form));
    return {
      length: tree.length,
      ids: maps.map((map, k) => rows.map((r) => map.get(r[k]!) ?? 0)),
      rare: rows.map((r) => 0.25 / (0.25 + (seen.get(r[0]) ?? 0)) + 0.03),
      tags: tree.map((w) => classOf.get(`${w.upos}|${w.xpos}`) ?? byUpos.get(w.upos) ?? 0),
      heads: tree.map((w) => w.head),
      labels: tree.map((w) => labelOf.get(w.deprel) ?? labelOf.get(w.deprel.split(':', 1)[0]!) ?? dep),
    };
  };
};
