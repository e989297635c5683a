import { featuresAt, rowBits, type Ready, type Stretch } from './features.ts';

/** Labels of words, in the order of the columns of the weights. */
export const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;

/** Columns of a row of weights, padded. */
export const columns = 8;
const L = labels.length;
const featuresMax = 40;

/** Weights of the tagger: a row of label scores for each feature, and scores of label after label. */
export interface TaggerWeights { readonly rows: Int8Array | Float32Array; readonly steps: Float32Array; readonly scale: number }

/** A name found: tokens first to last, with its kind. */
export interface Tagged { readonly first: number; readonly last: number; readonly kind: 'PER' | 'LOC' | 'ORG' }

/** True where a label may follow another: the inside of a name follows its beginning. */
export const mayFollow = (before: number, label: number): boolean => label === 0 || label % 2 === 1 || before === label || before === label - 1;

const rowsOf = new Int32Array(featuresMax);

/** Scores of every label for one token. */
const scoreAt = (w: TaggerWeights, r: Ready, i: number, s: Stretch, out: Float64Array, at: number): void => {
  const n = featuresAt(r, i, s, rowsOf);
  for (let k = 0; k < L; k += 1) out[at + k] = 0;
  for (let f = 0; f < n; f += 1) {
    const o = rowsOf[f]! * columns;
    for (let k = 0; k < L; k += 1) out[at + k]! += w.rows[o + k]!;
  }
  for (let k = 0; k < L; k += 1) out[at + k]! *= w.scale;
};

/** The best row of labels for one stretch, by dynamic programming over pairs of labels. */
export const bestLabels = (w: TaggerWeights, scores: Float64Array, n: number): Int8Array => {
  const back = new Int8Array(n * L);
  let now = new Float64Array(L);
  for (let k = 0; k < L; k += 1) now[k] = mayFollow(0, k) ? scores[k]! + w.steps[k]! : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < n; i += 1) {
    const next = new Float64Array(L).fill(Number.NEGATIVE_INFINITY);
    for (let k = 0; k < L; k += 1) {
      for (let b = 0; b < L; b += 1) {
        if (!mayFollow(b, k)) continue;
        const score = now[b]! + w.steps[b * L + k]! + scores[i * L + k]!;
        if (score > next[k]!) { next[k] = score; back[i * L + k] = b; }
      }
    }
    now = next;
  }
  let best = 0;
  for (let k = 1; k < L; k += 1) if (now[k]! > now[best]!) best = k;
  const out = new Int8Array(n);
  for (let i = n - 1; i >= 0; i -= 1) { out[i] = best; best = back[i * L + best]!; }
  return out;
};

/** Scores of the labels of one stretch, before any is chosen. */
export const scoresOf = (w: TaggerWeights, r: Ready, s: Stretch): Float64Array => {
  const n = s.last - s.first + 1;
  const scores = new Float64Array(n * L);
  for (let i = 0; i < n; i += 1) scoreAt(w, r, s.first + i, s, scores, i * L);
  return scores;
};

/** Names that a row of labels spells. */
export const spelled = (found: Int8Array, first: number): readonly Tagged[] => {
  const out: Tagged[] = [];
  for (let i = 0; i < found.length; i += 1) {
    if (found[i] === 0) continue;
    let last = i;
    while (last + 1 < found.length && found[last + 1]! > 0 && found[last + 1]! % 2 === 0) last += 1;
    out.push({ first: first + i, last: first + last, kind: labels[found[i]!]!.slice(2) as Tagged['kind'] });
    i = last;
  }
  return out;
};

/** Rows that weights must have. */
export const rowCount = 1 << rowBits;
