import { kernelBytes } from './kernel.ts';
import type { Scaled } from './weights-file.ts';

/** The compiled kernels; addresses are bytes, `unit` is how many steps of a 16-bit value make 1. */
export interface Kernels {
  dot(a: number, b: number, c: number, m: number, k: number, n: number, scale: number, bias: number): void;
  cell(g: number, x: number, y: number, q: number, s: number, n: number, by: number, D: number, count: number, unit: number): void;
  around(rows: number, n: number, bias: number, x: number, q: number, D: number, unit: number): void;
  round(from: number, fromStep: number, to: number, toStep: number, n: number, count: number, unit: number, top: number, positive: number): void;
  pairs(q: number, h: number, c: number, n: number, m: number, k: number, width: number): void;
  join(d: number, h: number, o: number, count: number, unit: number): void;
}

/** One memory with its views, handed out once and for all: nothing is allocated while text is read. */
export interface Machine {
  readonly run: Kernels;
  readonly f32: Float32Array;
  readonly i16: Int16Array;
  readonly i32: Int32Array;
  /** Address of `bytes` fresh bytes. */
  take(bytes: number): number;
  floats(values: ArrayLike<number>): number;
}

const alignment = 64;

/** A machine of so many bytes of memory. */
export const createMachine = (bytes: number): Machine => {
  const pages = Math.ceil(bytes / 65_536) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { env: { mem: memory } });
  const f32 = new Float32Array(memory.buffer);
  let top = alignment;
  const take = (size: number): number => {
    const at = top;
    top += Math.ceil(size / alignment) * alignment;
    if (top > pages * 65_536) throw new RangeError(`the net's memory is too small: ${top} of ${pages * 65_536} bytes`);
    return at;
  };
  return {
    run: instance.exports as unknown as Kernels, f32, i16: new Int16Array(memory.buffer), i32: new Int32Array(memory.buffer), take,
    floats(values) {
      const at = take(values.length * 4);
      f32.set(values, at / 4);
      return at;
    },
  };
};

/** A matrix in panels of eight columns, rows in pairs, as `dot` reads it, with the scales that turn its sums back into floats. */
export interface Panel { readonly at: number; readonly scale: number; readonly bias: number; readonly K: number; readonly N: number }

/** One panel; a function of its own, since the engine compiles the innermost loop of four badly. */
const eightColumns = (to: Int16Array, at: number, cells: Int8Array, from: number, columns: number, rows: number): void => {
  for (let k = 0, o = at, row = from; k < rows; k += 2, row += 2 * columns) {
    for (let n = row; n < row + 8; n += 1, o += 2) {
      to[o] = cells[n]!;
      to[o + 1] = cells[n + columns]!;
    }
  }
};

/**
 * Packs a matrix for inputs of `unit` steps. With `blocks` its rows are that many blocks one under the other, which are laid side by side.
 */
export const panel = (m: Machine, { cells, columns, scales }: Scaled, bias: ArrayLike<number>, unit: number, blocks = 1): Panel => {
  const K = cells.length / columns / blocks;
  const N = columns * blocks;
  const at = m.take(K * N * 2);
  let o = at / 2;
  for (let b = 0; b < blocks; b += 1) {
    for (let j = 0; j < columns; j += 8, o += 8 * K) eightColumns(m.i16, o, cells, b * K * columns + j, columns, K);
  }
  return { at, K, N, scale: m.floats(Float32Array.from({ length: N }, (_, n) => scales[n % scales.length]! / unit)), bias: m.floats(Float32Array.from({ length: N }, (_, n) => bias[n] ?? 0)) };
};
