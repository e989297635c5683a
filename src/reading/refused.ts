import type { RefusedCount } from './reading.ts';

/** Codes counted, in alphabetical order. */
export const refusalCounts = (codes: readonly string[]): readonly RefusedCount[] => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted((a, b) => (a[0] < b[0] ? -1 : 1)).map(([code, count]) => ({ code, count }));
};
