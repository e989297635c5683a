import type { Span } from '../../core/span.ts';

const width = 256;

/** Items by the stretches of text that their spans touch, so that what stands near is found without looking at all of them. */
export const indexed = <T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): { touching(span: Span): readonly T[] } => {
  const buckets = new Map<number, T[]>();
  for (const item of items) {
    const seen = new Set<number>();
    for (const s of spansOf(item)) for (let b = Math.floor(s.start / width); b <= Math.floor(s.end / width); b += 1) seen.add(b);
    for (const b of seen) {
      const list = buckets.get(b);
      if (list === undefined) buckets.set(b, [item]); else list.push(item);
    }
  }
  return {
    touching(span) {
      const first = Math.floor(span.start / width);
      const last = Math.floor(span.end / width);
      if (first === last) return buckets.get(first) ?? [];
      const out = new Set<T>();
      for (let b = first; b <= last; b += 1) for (const item of buckets.get(b) ?? []) out.add(item);
      return [...out];
    },
  };
};

/** Of a list in the order of the text, those that lie in a span. */
export const within = <T extends Span>(list: readonly T[], span: Span): readonly T[] => {
  const out: T[] = [];
  for (let i = firstFrom(list, span.start); i < list.length && list[i]!.start <= span.end; i += 1) if (list[i]!.end <= span.end) out.push(list[i]!);
  return out;
};

/** Index of the first item of a list in the order of the text that begins at or behind a place. */
export const firstFrom = (list: readonly Span[], place: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start < place) low = mid + 1; else high = mid;
  }
  return low;
};
