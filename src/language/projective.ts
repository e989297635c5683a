import type { ArcScore } from './tree-repair.ts';

/** Two arcs over the same words cross when exactly one end of the one lies inside the other. */
const cross = (a: number, b: number, c: number, d: number): boolean => (a < c && c < b && b < d) || (c < a && a < d && d < b);

const crossesAny = (heads: Int32Array, n: number, d: number, h: number): boolean => {
  const [a, b] = d < h ? [d, h] : [h, d];
  for (let x = 1; x <= n; x += 1) {
    const y = heads[x]!;
    if (x === d || y === 0) continue;
    if (x < y ? cross(a, b, x, y) : cross(a, b, y, x)) return true;
  }
  return false;
};

const isUnder = (heads: Int32Array, n: number, word: number, above: number): boolean => {
  for (let x = word, steps = 0; x !== 0 && steps <= n; x = heads[x]!, steps += 1) if (x === above) return true;
  return false;
};

/** True when no two arcs of a tree cross: words can then be taken up from left to right and given to a neighbour once they are whole. */
const isProjective = (heads: Int32Array, n: number): boolean => {
  const wanting = new Int32Array(n + 1);
  for (let d = 1; d <= n; d += 1) wanting[heads[d]!]! += 1;
  const stack = new Int32Array(n + 1);
  let top = 0;
  for (let i = 1; i <= n; i += 1) {
    stack[top] = i;
    for (;;) {
      const [above, below] = [stack[top]!, top > 0 ? stack[top - 1]! : 0];
      if (below === 0) break;
      if (heads[above] === below && wanting[above] === 0) wanting[below]! -= 1;
      else if (heads[below] === above && wanting[below] === 0) { wanting[above]! -= 1; stack[top - 1] = above; } else break;
      top -= 1;
    }
    top += 1;
  }
  return top === 1;
};

/** Most arcs that are changed in one sentence, and most that are weighed for one change: together they bound the time. */
const [changesMax, weighedMax] = [8, 16];

/** A crossing arc whose score leads by more than this is meant: "a report came out on Friday that …". */
const lossMax = 2;

/**
 * English arcs seldom cross. Where two do, the one that loses less by another head that crosses nothing gets it,
 * unless the loss says that the crossing is meant. `heads` stays a tree with the same root.
 */
export const uncross = (heads: Int32Array, n: number, score: ArcScore): void => {
  if (isProjective(heads, n)) return;
  for (let change = 0; change < changesMax; change += 1) {
    let [word, to, least, weighed] = [0, 0, lossMax, 0];
    for (let d = 1; d <= n && weighed < weighedMax; d += 1) {
      const now = heads[d]!;
      if (now === 0 || !crossesAny(heads, n, d, now)) continue;
      weighed += 1;
      const held = score(d, now);
      for (let h = 1; h <= n; h += 1) {
        const loss = held - score(d, h);
        if (h === d || h === now || loss >= least || isUnder(heads, n, h, d) || crossesAny(heads, n, d, h)) continue;
        [word, to, least] = [d, h, loss];
      }
    }
    if (word === 0) return;
    heads[word] = to;
  }
};
