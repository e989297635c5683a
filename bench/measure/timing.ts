/** Milliseconds of `runs` calls after `warm` unmeasured ones, sorted. */
export const timed = (call: (i: number) => void, runs: number, warm = 2): readonly number[] => {
  for (let i = 0; i < warm; i += 1) call(i);
  const out = Array.from({ length: runs }, (_, i) => {
    const start = performance.now();
    call(i);
    return performance.now() - start;
  });
  return out.toSorted((a, b) => a - b);
};

/** The value below which the share `p` of sorted values lies. */
export const quantile = (sorted: readonly number[], p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;

/** Three figures are enough for a machine that is never quiet. */
export const round = (x: number): string => (x >= 1000 ? Number(x.toPrecision(3)).toLocaleString('en-GB') : String(Number(x.toPrecision(3))));

/** One line of the table: what was measured, the figure with its unit, and the spread or the conditions. */
export interface Figure { readonly what: string; readonly figure: string; readonly note: string }
