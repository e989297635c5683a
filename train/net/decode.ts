import { isTree, repair } from '../../src/language/tree-repair.ts';
import { forward, labelled, type Batch } from './forward.ts';
import type { State } from './state.ts';

const best = (f: Float32Array, o: number, width: number): number => {
  let b = 0;
  for (let j = 1; j < width; j += 1) if (f[o + j]! > f[o + b]!) b = j;
  return b;
};

const treeOf = (f: Float32Array, scores: number, width: number, length: number): Int32Array => {
  const heads = new Int32Array(length + 1);
  let root = 1;
  let gain = Number.NEGATIVE_INFINITY;
  const score = (d: number, h: number): number => (d === h ? Number.NEGATIVE_INFINITY : f[scores + (d - 1) * width + h]!);
  for (let d = 1; d <= length; d += 1) {
    let word = d === 1 ? 2 : 1;
    for (let h = 1; h <= length; h += 1) if (score(d, h) > score(d, word)) word = h;
    heads[d] = length > 1 ? word : 0;
    const lead = score(d, 0) - (length > 1 ? score(d, word) : 0);
    if (lead > gain) { gain = lead; root = d; }
  }
  heads[root] = 0;
  if (!isTree(heads, length)) repair(heads, length, root, score);
  return heads.subarray(1);
};

/** Tags, heads and labels of a batch with the weights as they are. */
export const decode = (n: State, batch: Batch, rootLabel: number): { readonly tags: Int32Array; readonly heads: Int32Array; readonly labels: Int32Array } => {
  const pass = forward(n, batch);
  const out = { tags: new Int32Array(batch.tokens), heads: new Int32Array(batch.tokens), labels: new Int32Array(batch.tokens) };
  for (let t = 0; t < batch.tokens; t += 1) out.tags[t] = best(n.f, pass.lt + t * n.NT, n.tags);
  batch.sentences.forEach(([first, length], k) => out.heads.set(treeOf(n.f, pass.scores[k]!, pass.widths[k]!, length), first));
  const { scores } = labelled(n, pass, batch, out.heads);
  for (let t = 0; t < batch.tokens; t += 1) {
    const o = scores + t * n.NL;
    if (out.heads[t] === 0) { out.labels[t] = rootLabel; continue; }
    n.f[o + rootLabel] = Number.NEGATIVE_INFINITY;
    out.labels[t] = best(n.f, o, n.labels);
  }
  return out;
};
