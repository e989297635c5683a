/**
 * The one-to-one pairing of greatest total weight (Hungarian algorithm, O(n³)): for each row its column, -1 where none.
 * Pairs of weight 0 are no pairs.
 */
export const assign = (weights: readonly (readonly number[])[]): readonly number[] => {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return weights.map(() => -1);
  const size = Math.max(rows, columns);
  const greatest = Math.max(0, ...weights.flat());
  const weight = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  const rowOf = pairAll(size, (i, j) => greatest - weight(i, j));
  return weights.map((_, i) => {
    const j = rowOf.indexOf(i);
    return j < columns && weight(i, j) > 0 ? j : -1;
  });
};

/** The row of each column in the cheapest perfect pairing of a square matrix of costs; potentials and augmenting paths. */
const pairAll = (size: number, cost: (row: number, column: number) => number): readonly number[] => {
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const row = new Int32Array(size + 1);
  for (let i = 1; i <= size; i++) {
    const way = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    let column = 0;
    row[0] = i;
    do {
      column = step(column, { size, cost, u, v, row, way, slack, used });
    } while (row[column] !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      row[column] = row[before] ?? 0;
      column = before;
    }
  }
  return Array.from(row.subarray(1), (r) => r - 1);
};

interface Search {
  readonly size: number; readonly cost: (row: number, column: number) => number;
  readonly u: Float64Array; readonly v: Float64Array; readonly row: Int32Array;
  readonly way: Int32Array; readonly slack: Float64Array; readonly used: Uint8Array;
}

const step = (from: number, { size, cost, u, v, row, way, slack, used }: Search): number => {
  used[from] = 1;
  const i = row[from] ?? 0;
  let delta = Infinity;
  let next = 0;
  for (let j = 1; j <= size; j++) {
    if (used[j] === 1) continue;
    const reduced = cost(i - 1, j - 1) - (u[i] ?? 0) - (v[j] ?? 0);
    if (reduced < (slack[j] ?? 0)) { slack[j] = reduced; way[j] = from; }
    if ((slack[j] ?? 0) < delta) { delta = slack[j] ?? 0; next = j; }
  }
  for (let j = 0; j <= size; j++) {
    if (used[j] === 1) { const r = row[j] ?? 0; u[r] = (u[r] ?? 0) + delta; v[j] = (v[j] ?? 0) - delta; }
    else slack[j] = (slack[j] ?? 0) - delta;
  }
  return next;
};
