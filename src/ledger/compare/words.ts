/** A stretch of words that both have, that only the older has, or that only the newer has. */
export interface Hunk { readonly kind: 'same' | 'dropped' | 'added'; readonly text: string }

/** Words with the white space and marks that follow them, so that joining gives the text back. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+[^\p{L}\p{N}]*|^[^\p{L}\p{N}]+/gu) ?? [];

/** What makes two words the same: letters and digits, not case, spacing or marks. */
export const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Cells of the table of longest common parts; above it the middle of two texts is one replacement. */
export const cellsMax = 4_000_000;

type Kept = readonly (readonly [number, number])[];

/** Pairs of places that a longest common sequence keeps. */
const common = (a: readonly string[], b: readonly string[]): Kept => {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) {
    table[i * width + j] = a[i] === b[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  }
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) out.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return out;
};

const joined = (hunks: readonly Hunk[]): readonly Hunk[] => {
  const out: Hunk[] = [];
  for (const h of hunks) {
    const last = out.at(-1);
    if (h.text === '') continue;
    if (last?.kind === h.kind) out[out.length - 1] = { kind: h.kind, text: last.text + h.text };
    else out.push(h);
  }
  return out;
};

/**
 * Word by word, what the newer text has that the older has not. The hunks that are not `added` give the older text back; the words of those that are not
 * `dropped` are the newer text's. Time is bounded by `cellsMax`.
 */
export const diffWords = (older: string, newer: string): readonly Hunk[] => {
  const [a, b] = [wordsOf(older), wordsOf(newer)];
  const [x, y] = [a.map(bare), b.map(bare)];
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) head += 1;
  let tail = 0;
  while (tail < x.length - head && tail < y.length - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail += 1;
  const [endA, endB] = [x.length - tail, y.length - tail];
  const middle = (endA - head) * (endB - head) > cellsMax ? [] : common(x.slice(head, endA), y.slice(head, endB));
  const hunks: Hunk[] = [{ kind: 'same', text: a.slice(0, head).join('') }];
  let [i, j] = [head, head];
  for (const [p, q] of [...middle.map(([p, q]) => [p + head, q + head] as const), [endA, endB] as const]) {
    hunks.push({ kind: 'dropped', text: a.slice(i, p).join('') }, { kind: 'added', text: b.slice(j, q).join('') });
    if (p < endA) hunks.push({ kind: 'same', text: a[p]! });
    [i, j] = [p + 1, q + 1];
  }
  hunks.push({ kind: 'same', text: a.slice(endA).join('') });
  return joined(hunks);
};
