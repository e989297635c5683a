const bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];

/** Counts and times of answers, for a collector that reads the text form of Prometheus. */
export interface Metrics { readonly count: (status: number, ms: number) => void; readonly text: (more: Readonly<Record<string, number>>) => string }

/** Starts at nothing. */
export const metrics = (): Metrics => {
  const byStatus = new Map<number, number>();
  const buckets = bounds.map(() => 0);
  let sum = 0;
  let n = 0;
  return {
    count: (status, ms) => {
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      sum += ms;
      n += 1;
      for (const [i, b] of bounds.entries()) if (ms <= b) buckets[i]! += 1;
    },
    text: (more) => [
      '# TYPE depositary_requests_total counter', ...[...byStatus].toSorted(([a], [b]) => a - b).map(([s, c]) => `depositary_requests_total{status="${s}"} ${c}`),
      '# TYPE depositary_request_ms histogram', ...bounds.map((b, i) => `depositary_request_ms_bucket{le="${b}"} ${buckets[i]!}`), `depositary_request_ms_bucket{le="+Inf"} ${n}`, `depositary_request_ms_sum ${sum.toFixed(1)}`, `depositary_request_ms_count ${n}`,
      ...Object.entries(more).flatMap(([k, v]) => [`# TYPE depositary_${k} gauge`, `depositary_${k} ${v}`]), '',
    ].join('\n'),
  };
};
