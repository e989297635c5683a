import type { Span } from '../core/span.ts';

interface Index<T> { readonly list: readonly T[]; readonly longest: number }

const held = new WeakMap<readonly Span[], Index<Span>>();

const indexOf = <T extends Span>(list: readonly T[]): Index<T> => {
  const known = held.get(list);
  if (known !== undefined) return known as Index<T>;
  const isOrdered = list.every((x, i) => i === 0 || list[i - 1]!.start <= x.start);
  const index = { list: isOrdered ? list : list.toSorted((a, b) => a.start - b.start), longest: list.reduce((n, x) => Math.max(n, x.end - x.start), 0) };
  held.set(list, index);
  return index;
};

/**
 * Findings that touch a span, in the order of the text. By binary search: rules ask this for every verb, and a look through the whole list each time
 * would make reading grow with the square of the text.
 */
export const near = <T extends Span>(all: readonly T[], span: Span): readonly T[] => {
  const { list, longest } = indexOf(all);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start < span.start - longest) low = mid + 1; else high = mid;
  }
  const out: T[] = [];
  for (let i = low; i < list.length && list[i]!.start < span.end; i += 1) if (list[i]!.end > span.start) out.push(list[i]!);
  return out;
};

/** The span from the first to the last of some tokens; one without width where there are none. */
export const spanOver = (tokens: readonly Span[]): Span => tokens.reduce<Span>((s, t, i) => (i === 0 ? t : { start: Math.min(s.start, t.start), end: Math.max(s.end, t.end) }), { start: 0, end: 0 });
