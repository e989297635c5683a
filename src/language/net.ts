import { kernelBytes } from './kernel.ts';
import { isTree, repair } from './tree-repair.ts';

/** Sizes of the net; written beside the weights by the training program. */
export interface NetShape {
  readonly dims: readonly number[];
  /** Width of a recurrent layer, both directions together. */
  readonly D: number;
  readonly L: number;
  readonly A: number;
  readonly R: number;
  readonly tagLayer: number;
}

/** What the net says of a batch: per token the tag class, the head inside its sentence (0 root), the label and the arc margin. */
export interface Decoded {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly margins: Float32Array;
}

interface Part { readonly name: string; readonly at: number; readonly length: number; readonly row: number }

const pad = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Tensors in the order of the weights file. `row` is the length that shares one scale, 0 for plain floats. */
const layout = (shape: NetShape, vocab: readonly number[], tags: number, labels: number): { readonly parts: readonly Part[]; readonly end: number } => {
  const { dims, D, L, A, R } = shape;
  const window = 3 * dims.reduce((a, b) => a + b, 0);
  const NT = pad(tags, 8);
  const NL = pad(labels, 8);
  const sizes: (readonly [string, number, number])[] = [
    ...dims.map((d, k): readonly [string, number, number] => [`emb${k}`, (vocab[k] ?? 0) * d, d]),
    ['Win', window * D, D], ['bin', D, 0],
    ...Array.from({ length: L }, (_, l) => [[`W${l}`, D * 3 * D, 3 * D], [`b${l}`, 3 * D, 0]] as const).flat(),
    ['Wt', D * NT, NT], ['bt', NT, 0], ['Wa', D * 2 * A, 2 * A], ['ba', 2 * A, 0], ['U', A * A, A], ['v', A, 0], ['rootA', A, 0],
    ['Wr', D * 2 * R, 2 * R], ['br', 2 * R, 0], ['rootR', R, 0], ['Wl', R * NL, NL], ['bl', NL, 0],
  ];
  let at = 64;
  const parts = sizes.map(([name, length, row]) => {
    const part = { name, at, length, row };
    at += pad(length, 16);
    return part;
  });
  return { parts, end: at };
};

/** Largest number of tokens in one batch; a sentence is never longer. */
export const batchTokensMax = 1000;

const arenaFloats = (shape: NetShape, tags: number, labels: number): number => {
  const { dims, D, L, A, R } = shape;
  const E = dims.reduce((a, b) => a + b, 0);
  const perToken = 4 * E + 5 * D + 3 * D + pad(tags, 8) + 4 * A + 3 * R + pad(labels, 8) + D * (L + 2);
  return (batchTokensMax + 8) * perToken + 400_000;
};

/** The net over its weights. */
export interface Net {
  /** `ids[k][t]` is the index of feature `k` of token `t`; `sentences` are [first, length] pairs of the batch. */
  decode(ids: readonly Int32Array[], tokens: number, sentences: readonly (readonly [number, number])[]): Decoded;
}

/**
 * Builds the net over its weights: int8 rows with one float scale each, all else floats.
 * Sums are made by one WebAssembly kernel in a fixed order with plain (never relaxed or fused) 32-bit operations, and the
 * activations are rational functions, so that every machine computes the same bits.
 */
export const createNet = (shape: NetShape, vocab: readonly number[], tags: number, labels: number, rootLabel: number, weights: ArrayBuffer): Net => {
  const { dims, D, L, A, R } = shape;
  const E = dims.reduce((a, b) => a + b, 0);
  const K0 = 3 * E;
  const H = D >> 1;
  const NT = pad(tags, 8);
  const NL = pad(labels, 8);
  const { parts, end } = layout(shape, vocab, tags, labels);
  const pages = Math.ceil(((end + arenaFloats(shape, tags, labels)) * 4) / 65_536) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const f = new Float32Array(memory.buffer);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { env: { mem: memory } });
  const raw = instance.exports['gemm'] as (a: number, b: number, c: number, m: number, k: number, n: number, acc: number) => void;
  const at: Record<string, number> = Object.fromEntries(parts.map((p) => [p.name, p.at]));
  const offset = (name: string): number => at[name] ?? 0;

  let read = 0;
  for (const part of parts) {
    if (part.row === 0) {
      f.set(new Float32Array(weights.slice(read, read + 4 * part.length)), part.at);
      read += 4 * part.length;
      continue;
    }
    const rows = part.length / part.row;
    const scales = new Float32Array(weights.slice(read, read + 4 * rows));
    const cells = new Int8Array(weights, read + 4 * rows, part.length);
    read += 4 * rows + part.length;
    for (let r = 0; r < rows; r += 1) {
      const scale = scales[r]!;
      for (let j = 0; j < part.row; j += 1) f[part.at + r * part.row + j] = cells[r * part.row + j]! * scale;
    }
  }

  let top = end;
  const alloc = (n: number): number => {
    const o = top;
    top += pad(n, 16);
    if (top > f.length) throw new RangeError(`the net's arena is too small: ${top} of ${f.length} floats`);
    return o;
  };
  const product = (a: number, b: number, c: number, m: number, k: number, n: number, accumulate: 0 | 1): void => raw(a * 4, b * 4, c * 4, m, k, n, accumulate);
  const affine = (x: number, w: number, b: number, T: number, k: number, n: number): number => {
    const o = alloc(T * n);
    for (let t = 0; t < T; t += 1) f.copyWithin(o + t * n, b, b + n);
    product(x, w, o, T, k, n, 1);
    return o;
  };

  /** One step of the recurrent cell (SRU with soft-sign gates) over the columns of one direction. */
  const cell = (g: number, s: number, previous: number, y: number, x: number, from: number, to: number): void => {
    for (let j = from; j < to; j += 1) {
      const zr = f[g + j]!;
      const rr = f[g + D + j]!;
      const c = f[g + 2 * D + j]!;
      const z = 0.5 + (0.5 * zr) / (1 + (zr < 0 ? -zr : zr));
      const r = 0.5 + (0.5 * rr) / (1 + (rr < 0 ? -rr : rr));
      const state = previous >= 0 ? z * f[previous + j]! + (1 - z) * c : (1 - z) * c;
      f[s + j] = state;
      const out = state / (1 + (state < 0 ? -state : state));
      f[y + j] = r * out + (1 - r) * f[x + j]!;
    }
  };

  const layer = (l: number, x: number, T: number, T0: number, sentences: readonly (readonly [number, number])[]): number => {
    const G = affine(x, offset(`W${l}`), offset(`b${l}`), T, D, 3 * D);
    const s = alloc(T * D);
    const y = alloc(T * D);
    f.fill(0, y + T0 * D, y + T * D);
    for (const [first, n] of sentences) {
      for (let u = 0; u < n; u += 1) {
        const t = first + u;
        cell(G + t * 3 * D, s + t * D, u > 0 ? s + (t - 1) * D : -1, y + t * D, x + t * D, 0, H);
      }
      for (let u = n - 1; u >= 0; u -= 1) {
        const t = first + u;
        cell(G + t * 3 * D, s + t * D, u < n - 1 ? s + (t + 1) * D : -1, y + t * D, x + t * D, H, D);
      }
    }
    return y;
  };

  const embed = (ids: readonly Int32Array[], T: number, sentences: readonly (readonly [number, number])[]): number => {
    const xw = alloc(T * K0);
    f.fill(0, xw, xw + T * K0);
    for (const [first, n] of sentences) {
      for (let t = first; t < first + n; t += 1) {
        let column = 0;
        for (let k = 0; k < dims.length; k += 1) {
          const d = dims[k]!;
          const source = offset(`emb${k}`) + ids[k]![t]! * d;
          // The same embedding is the middle of its own window and an edge of its neighbours'.
          for (let w = -1; w <= 1; w += 1) {
            const row = t - w;
            if (row >= first && row < first + n) f.copyWithin(xw + row * K0 + (w + 1) * E + column, source, source + d);
          }
          column += d;
        }
      }
    }
    return affine(xw, offset('Win'), offset('bin'), T, K0, D);
  };

  const best = (o: number, n: number): number => {
    let b = 0;
    for (let j = 1; j < n; j += 1) if (f[o + j]! > f[o + b]!) b = j;
    return b;
  };

  /** Heads of one sentence from its score rows, column 0 being the root. */
  const headsOf = (sc: number, NH: number, n: number, first: number, heads: Int32Array, margins: Float32Array): void => {
    const local = new Int32Array(n + 1);
    let root = 1;
    let rootGain = Number.NEGATIVE_INFINITY;
    for (let d = 1; d <= n; d += 1) {
      const row = sc + (d - 1) * NH;
      let b = -1;
      let second = -1;
      let bestOther = Number.NEGATIVE_INFINITY;
      for (let h = 0; h <= n; h += 1) {
        if (h === d) continue;
        if (h > 0 && f[row + h]! > bestOther) bestOther = f[row + h]!;
        if (b < 0 || f[row + h]! > f[row + b]!) { second = b; b = h; } else if (second < 0 || f[row + h]! > f[row + second]!) second = h;
      }
      local[d] = b;
      margins[first + d - 1] = second < 0 ? 99 : f[row + b]! - f[row + second]!;
      const gain = f[row]! - (bestOther === Number.NEGATIVE_INFINITY ? 0 : bestOther);
      if (gain > rootGain) { rootGain = gain; root = d; }
    }
    for (let d = 1; d <= n; d += 1) {
      if (d === root) local[d] = 0;
      else if (local[d] === 0) {
        const row = sc + (d - 1) * NH;
        let b = root;
        for (let h = 1; h <= n; h += 1) if (h !== d && f[row + h]! > f[row + b]!) b = h;
        local[d] = b;
      }
    }
    if (!isTree(local, n)) repair(local, n, root, (d, h) => f[sc + (d - 1) * NH + h]!);
    heads.set(local.subarray(1), first);
  };

  const arcs = (h: number, T: number, sentences: readonly (readonly [number, number])[], heads: Int32Array, margins: Float32Array): void => {
    const a = affine(h, offset('Wa'), offset('ba'), T, D, 2 * A);
    for (let i = a; i < a + T * 2 * A; i += 1) if (f[i]! < 0) f[i] = 0;
    const dependants = alloc(T * A);
    for (let t = 0; t < T; t += 1) f.copyWithin(dependants + t * A, a + t * 2 * A, a + t * 2 * A + A);
    const q = affine(dependants, offset('U'), offset('v'), T, A, A);
    const rootA = offset('rootA');
    for (const [first, n] of sentences) {
      const mark = top;
      const N4 = pad(n, 4);
      const NH = pad(n + 1, 8);
      const transposed = alloc(A * NH);
      f.fill(0, transposed, transposed + A * NH);
      for (let j = 0; j < A; j += 1) f[transposed + j * NH] = f[rootA + j]!;
      for (let u = 0; u < n; u += 1) {
        const source = a + (first + u) * 2 * A + A;
        for (let j = 0; j < A; j += 1) f[transposed + j * NH + u + 1] = f[source + j]!;
      }
      const qs = alloc(N4 * A);
      f.copyWithin(qs, q + first * A, q + (first + n) * A);
      f.fill(0, qs + n * A, qs + N4 * A);
      const sc = alloc(N4 * NH);
      product(qs, transposed, sc, N4, A, NH, 0);
      headsOf(sc, NH, n, first, heads, margins);
      top = mark;
    }
  };

  const relations = (h: number, T: number, T0: number, sentences: readonly (readonly [number, number])[], heads: Int32Array): Int32Array => {
    const r = affine(h, offset('Wr'), offset('br'), T, D, 2 * R);
    const e = alloc(T * R);
    f.fill(0, e, e + T * R);
    for (const [first, n] of sentences) {
      for (let t = first; t < first + n; t += 1) {
        const head = heads[t]!;
        const d = r + t * 2 * R;
        const hp = head === 0 ? offset('rootR') : r + (first + head - 1) * 2 * R + R;
        for (let j = 0; j < R; j += 1) {
          const v = f[d + j]! + f[hp + j]!;
          f[e + t * R + j] = v > 0 ? v : 0;
        }
      }
    }
    const o = affine(e, offset('Wl'), offset('bl'), T, R, NL);
    const out = new Int32Array(T0);
    for (let t = 0; t < T0; t += 1) {
      let b = -1;
      for (let j = 0; j < labels; j += 1) {
        if ((j === rootLabel) !== (heads[t] === 0)) continue;
        if (b < 0 || f[o + t * NL + j]! > f[o + t * NL + b]!) b = j;
      }
      out[t] = b;
    }
    return out;
  };

  return {
    decode(ids, T0, sentences) {
      top = end;
      const T = pad(T0, 4);
      let x = embed(ids, T, sentences);
      let tagInput = x;
      for (let l = 0; l < L; l += 1) {
        x = layer(l, x, T, T0, sentences);
        if (l + 1 === shape.tagLayer) tagInput = x;
      }
      const lt = affine(tagInput, offset('Wt'), offset('bt'), T, D, NT);
      const out = { tags: new Int32Array(T0), heads: new Int32Array(T0), margins: new Float32Array(T0) };
      for (let t = 0; t < T0; t += 1) out.tags[t] = best(lt + t * NT, tags);
      arcs(x, T, sentences, out.heads, out.margins);
      return { ...out, labels: relations(x, T, T0, sentences, out.heads) };
    },
  };
};
