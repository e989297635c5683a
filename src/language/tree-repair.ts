/** Arc scores of one sentence of `n` words: `at(dependant, head)`, both from 1, head 0 for the root. */
export type ArcScore = (dependant: number, head: number) => number;

/** True when `heads` (1-based, 0 for the root) is a tree with exactly one root. */
export const isTree = (heads: Int32Array, n: number): boolean => {
  let roots = 0;
  const state = new Uint8Array(n + 1);
  for (let d = 1; d <= n; d += 1) {
    if (heads[d] === 0) roots += 1;
    let x = d;
    while (x !== 0 && state[x] === 0) {
      state[x] = 1;
      x = heads[x] ?? 0;
      if (x !== 0 && state[x] === 1) return false;
    }
    for (let y = d; y !== 0 && state[y] === 1; y = heads[y] ?? 0) state[y] = 2;
  }
  return roots === 1;
};

const reachable = (heads: Int32Array, n: number): Uint8Array => {
  const state = new Uint8Array(n + 1);
  state[0] = 1;
  for (let d = 1; d <= n; d += 1) {
    let x = d;
    while (state[x] === 0) {
      state[x] = 2;
      x = heads[x] ?? 0;
    }
    const isSafe = state[x] === 1;
    for (let y = d; state[y] === 2; y = heads[y] ?? 0) state[y] = isSafe ? 1 : 3;
  }
  return state;
};

/**
 * Makes a tree of the best heads: one root, then each cycle is opened where that costs least.
 * Every pair of words is weighed once, so `n²` steps whatever the scores; recursion on equal scores took minutes.
 */
export const repair = (heads: Int32Array, n: number, root: number, score: ArcScore): void => {
  heads[root] = 0;
  const losses = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const bests = new Int32Array(n + 1);
  const weighed = new Uint8Array(n + 1);
  for (let round = 0; round < n; round += 1) {
    const state = reachable(heads, n);
    const fresh: number[] = [];
    for (let h = 1; h <= n; h += 1) if (state[h] === 1 && weighed[h] === 0) { weighed[h] = 1; fresh.push(h); }
    let open = 0;
    for (let d = 1; d <= n; d += 1) {
      if (state[d] === 1) continue;
      const now = score(d, heads[d] ?? 0);
      for (const h of fresh) {
        const loss = now - score(d, h);
        if (loss < losses[d]!) { losses[d] = loss; bests[d] = h; }
      }
      if (open === 0 || losses[d]! < losses[open]!) open = d;
    }
    if (open === 0) return;
    heads[open] = bests[open]!;
  }
};
