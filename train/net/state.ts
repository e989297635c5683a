import { createMatrix, type Matrix } from './matrix.ts';

/** Sizes of the net. `dims` are the widths of the feature embeddings, `D` of a recurrent layer in both directions together. */
export interface Shape {
  readonly dims: readonly number[];
  readonly D: number;
  readonly L: number;
  /** Widths of the arc and of the label scorer. */
  readonly A: number;
  readonly R: number;
  readonly tagLayer: number;
  /** Offsets from dependant to head beyond ±this share one bias. */
  readonly reach: number;
}

/** How a tensor begins: normal with this variance's inverse, zero, or the gates' ones. */
type Start = number | 'table' | 'gate';

/** One tensor; `columns` is its row length, 0 for a vector. */
export interface Part { readonly name: string; readonly at: number; readonly length: number; readonly columns: number; readonly start: Start }

const pad = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Everything that a step of training works on: one memory that holds parameters, gradients, moments, averages and the arena. */
export interface State extends Matrix {
  readonly shape: Shape;
  readonly E: number;
  readonly tags: number;
  readonly labels: number;
  readonly NT: number;
  readonly NL: number;
  readonly parts: readonly Part[];
  readonly denseFrom: number;
  readonly end: number;
  readonly gradient: number;
  readonly first: number;
  readonly second: number;
  readonly average: number;
  at(name: string): number;
  alloc(n: number): number;
  reset(): void;
  /** Next of a fixed sequence of numbers in [0, 1). */
  random(): number;
  /** A fresh mask: 0 with chance `p`, else 1 / (1 - p). */
  mask(n: number, p: number): number;
}

const layoutOf = (shape: Shape, vocab: readonly number[], NT: number, NL: number): readonly Part[] => {
  const { dims, D, L, A, R, reach } = shape;
  const E = dims.reduce((a, b) => a + b, 0);
  const sizes: (readonly [string, number, number, Start])[] = [
    ...dims.map((d, k) => [`emb${k}`, (vocab[k] ?? 0) * d, d, 'table'] as const),
    ['Win', 3 * E * D, D, 3 * E], ['bin', D, 0, 0],
    ...Array.from({ length: L }, (_, l) => [[`W${l}`, D * 3 * D, 3 * D, D], [`b${l}`, 3 * D, 0, 'gate']] as const).flat(),
    ['Wt', D * NT, NT, D], ['bt', NT, 0, 0], ['Wa', D * 2 * A, 2 * A, D], ['ba', 2 * A, 0, 0],
    ['U', A * A, A, A], ['v', A, 0, 0], ['rootA', A, 0, 'table'], ['far', 2 * reach + 1, 0, 0],
    ['Wr', D * 2 * R, 2 * R, D], ['br', 2 * R, 0, 0], ['rootR', R, 0, 'table'], ['Wl', R * NL, NL, R], ['bl', NL, 0, 0],
  ];
  let at = 64;
  return sizes.map(([name, length, columns, start]) => {
    const part = { name, at, length, columns, start };
    at += pad(length, 16);
    return part;
  });
};

const begin = (f: Float32Array, { at, length, start }: Part, D: number, random: () => number): void => {
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(6.2831853 * random());
  for (let i = 0; i < length; i += 1) {
    f[at + i] = start === 'table' ? 0.1 * normal() : start === 'gate' ? (i < D ? 1 : 0) : start > 0 ? Math.sqrt(1 / start) * normal() : 0;
  }
};

export const createState = async (shape: Shape, vocab: readonly number[], tags: number, labels: number, batchTokens: number): Promise<State> => {
  const NT = pad(tags, 8);
  const NL = pad(labels, 8);
  const { dims, D, L, A, R } = shape;
  const E = dims.reduce((a, b) => a + b, 0);
  const parts = layoutOf(shape, vocab, NT, NL);
  const last = parts[parts.length - 1]!;
  const end = last.at + pad(last.length, 16);
  const perToken = E * 12 + D * (L * 16 + 12) + NT * 4 + A * 24 + R * 14 + NL * 4 + 400;
  const floats = 5 * end + batchTokens * perToken + 4_000_000;
  const matrix = await createMatrix(floats, 2_000_000);
  const { f } = matrix;
  let seed = 12_345;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    return (seed >>> 0) / 4_294_967_296;
  };
  for (const part of parts) begin(f, part, D, random);
  const offsets = new Map(parts.map((p) => [p.name, p.at]));
  let top = 5 * end;
  let noise = 88_172_645;
  const alloc = (n: number): number => {
    const o = top;
    top += pad(n, 16);
    if (top > floats) throw new RangeError(`the arena of ${floats} floats is too small`);
    return o;
  };
  f.copyWithin(4 * end, 0, end);
  return {
    ...matrix, shape, E, tags, labels, NT, NL, parts, end, denseFrom: offsets.get('Win')!,
    gradient: end, first: 2 * end, second: 3 * end, average: 4 * end, random, alloc,
    at: (name) => offsets.get(name) ?? 0,
    reset() { top = 5 * end; },
    mask(n, p) {
      const o = alloc(n);
      const keep = 1 / (1 - p);
      const bound = p * 4_294_967_296;
      let r = noise;
      for (let i = o; i < o + n; i += 1) {
        r ^= r << 13; r ^= r >>> 17; r ^= r << 5;
        f[i] = (r >>> 0) < bound ? 0 : keep;
      }
      noise = r === 0 ? 1 : r;
      return o;
    },
  };
};
