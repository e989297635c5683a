/** Where the words of a claim are in another revision of its document. `at` and `from`: positions in that revision and in its own. */
export type Anchor =
  | { readonly kind: 'exact'; readonly at: number }
  | { readonly kind: 'moved'; readonly at: number; readonly from: number }
  | { readonly kind: 'lost' };

interface Unit { readonly start: number; readonly end: number; readonly words: string }
/** A stretch of one text and the stretch of the other that stands in its place. */
interface Block { readonly from: number; readonly to: number; readonly end: number; readonly endTo: number; readonly isSame: boolean }

/** Sentences and lines: small enough that one changed word leaves its neighbours whole. */
const unitsOf = (text: string): readonly Unit[] => [...text.matchAll(/[^\n.!?]+[.!?]*/g)].filter((m) => m[0].trim() !== '').map((m) => ({ start: m.index, end: m.index + m[0].length, words: m[0].trim() }));

/** Units that stand once in a text, by their words. */
const once = (units: readonly Unit[]): ReadonlyMap<string, Unit> => {
  const [seen, twice] = [new Map<string, Unit>(), new Set<string>()];
  for (const u of units) if (seen.has(u.words)) twice.add(u.words); else seen.set(u.words, u);
  for (const words of twice) seen.delete(words);
  return seen;
};

/** The longest run of pairs that stand in the same order in both texts, so that what stands elsewhere was moved. The work grows with n log n. */
const inOrder = (pairs: readonly (readonly [Unit, Unit])[]): readonly (readonly [Unit, Unit])[] => {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [i, [, b]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1].start < b.start) low = middle + 1; else high = middle;
    }
    before[i] = low === 0 ? -1 : tops[low - 1]!;
    tops[low] = i;
  }
  const out: (readonly [Unit, Unit])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) out.push(pairs[at]!);
  return out.toReversed();
};

/** The two texts as stretches that stand in one another's place: those that are the same, and what lies between them. */
const blocksOf = (older: string, newer: string): readonly Block[] => {
  const theirs = once(unitsOf(newer));
  const shared = [...once(unitsOf(older))].flatMap(([words, a]): readonly (readonly [Unit, Unit])[] => { const b = theirs.get(words); return b === undefined ? [] : [[a, b]]; }).toSorted(([a], [b]) => a.start - b.start);
  const out: Block[] = [];
  let [from, to] = [0, 0];
  const push = (b: Block): void => { if (b.end > b.from || b.endTo > b.to) out.push(b); };
  // What lies between is often the same at both of its ends.
  const gap = (end: number, endTo: number): void => {
    const most = Math.min(end - from, endTo - to);
    let [head, tail] = [0, 0];
    while (head < most && older[from + head] === newer[to + head]) head += 1;
    while (tail < most - head && older[end - tail - 1] === newer[endTo - tail - 1]) tail += 1;
    push({ from, to, end: from + head, endTo: to + head, isSame: true });
    push({ from: from + head, to: to + head, end: end - tail, endTo: endTo - tail, isSame: false });
    push({ from: end - tail, to: endTo - tail, end, endTo, isSame: true });
  };
  for (const [a, b] of inOrder(shared)) {
    gap(a.start, b.start);
    push({ from: a.start, to: b.start, end: a.end, endTo: b.end, isSame: true });
    [from, to] = [a.end, b.end];
  }
  gap(older.length, newer.length);
  return out;
};

const nearest = (text: string, exact: string, place: number): number | undefined => {
  const after = text.indexOf(exact, place);
  const before = text.lastIndexOf(exact, place);
  if (after < 0 && before < 0) return undefined;
  return before < 0 || (after >= 0 && after - place < place - before) ? after : before;
};

/** Lowest and highest index of the blocks that a stretch of the older text touches. */
const touched = (blocks: readonly Block[], start: number, end: number): readonly [Block, Block] | undefined => {
  const first = blocks.findLast((b) => b.from <= start && (start < b.end || b.from === b.end));
  const last = blocks.find((b) => b.end >= end);
  return first === undefined || last === undefined ? undefined : [first, last];
};

/**
 * Finds words of one revision in another: `exact` where they stand in their place among their neighbours, however far text before them was
 * shifted; `moved` where they stand elsewhere; `lost` where they do not stand at all. Never a place at which the words are not.
 */
export const anchorer = (older: string, newer: string): ((exact: string, start: number) => Anchor) => {
  const blocks = blocksOf(older, newer);
  return (exact, start) => {
    const around = touched(blocks, start, start + exact.length);
    const home = around === undefined ? undefined : nearest(newer, exact, around[0].to + (around[0].isSame ? start - around[0].from : 0));
    if (around !== undefined && home !== undefined && home >= around[0].to && home + exact.length <= around[1].endTo) return { kind: 'exact', at: home };
    const at = home ?? nearest(newer, exact, start);
    return at === undefined ? { kind: 'lost' } : { kind: 'moved', at, from: start };
  };
};
