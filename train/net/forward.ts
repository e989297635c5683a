import type { State } from './state.ts';

/** Sentences packed one after the other: feature indices by feature, [first, length] pairs, and what is right where it is known. */
export interface Batch {
  readonly tokens: number;
  readonly ids: readonly Int32Array[];
  readonly sentences: readonly (readonly [number, number])[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Chances of dropping a value, by place. */
export interface Drop { readonly embedding: number; readonly layer: number; readonly head: number; readonly scorer: number }

/** Offsets of every intermediate value of one pass, for the way back. */
export interface Pass {
  readonly T: number;
  readonly me: number; readonly xw: number;
  readonly x: readonly number[]; readonly xd: readonly number[]; readonly md: readonly number[]; readonly G: readonly number[]; readonly s: readonly number[];
  readonly ht: number; readonly mt: number; readonly lt: number;
  readonly h: number; readonly mh: number;
  readonly a: number; readonly ma: number; readonly dependants: number; readonly q: number; readonly scores: readonly number[]; readonly widths: readonly number[];
  readonly r: number;
}

/** Rows of x·W + b. */
export const affine = (n: State, x: number, weight: string, bias: string, T: number, k: number, width: number): number => {
  const o = n.alloc(T * width);
  const b = n.at(bias);
  for (let t = 0; t < T; t += 1) n.f.copyWithin(o + t * width, b, b + width);
  n.product(x, n.at(weight), o, T, k, width, { add: true });
  return o;
};

const dropped = (n: State, x: number, length: number, p: number | undefined): { readonly at: number; readonly mask: number } => {
  if (p === undefined) return { at: x, mask: -1 };
  const mask = n.mask(length, p);
  const at = n.alloc(length);
  for (let i = 0; i < length; i += 1) n.f[at + i] = n.f[x + i]! * n.f[mask + i]!;
  return { at, mask };
};

const windows = (n: State, e: number, T: number, sentences: Batch['sentences']): number => {
  const { E, f } = n;
  const xw = n.alloc(T * 3 * E);
  f.fill(0, xw, xw + T * 3 * E);
  for (const [first, length] of sentences) {
    for (let t = first; t < first + length; t += 1) {
      const q = xw + t * 3 * E;
      if (t > first) f.copyWithin(q, e + (t - 1) * E, e + t * E);
      f.copyWithin(q + E, e + t * E, e + (t + 1) * E);
      if (t < first + length - 1) f.copyWithin(q + 2 * E, e + (t + 1) * E, e + (t + 2) * E);
    }
  }
  return xw;
};

/** One step of the recurrent cell (SRU with soft-sign gates) over the columns of one direction. */
const cell = (f: Float32Array, D: number, g: number, s: number, previous: number, y: number, x: number, from: number, to: number): void => {
  for (let j = from; j < to; j += 1) {
    const zr = f[g + j]!;
    const rr = f[g + D + j]!;
    const z = 0.5 + (0.5 * zr) / (1 + (zr < 0 ? -zr : zr));
    const r = 0.5 + (0.5 * rr) / (1 + (rr < 0 ? -rr : rr));
    const now = previous >= 0 ? z * f[previous + j]! + (1 - z) * f[g + 2 * D + j]! : (1 - z) * f[g + 2 * D + j]!;
    f[s + j] = now;
    f[y + j] = (r * now) / (1 + (now < 0 ? -now : now)) + (1 - r) * f[x + j]!;
  }
};

const recur = (n: State, l: number, x: number, xd: number, T: number, batch: Batch): { readonly G: number; readonly s: number; readonly y: number } => {
  const { f, shape: { D } } = n;
  const G = affine(n, xd, `W${l}`, `b${l}`, T, D, 3 * D);
  const s = n.alloc(T * D);
  const y = n.alloc(T * D);
  f.fill(0, y + batch.tokens * D, y + T * D);
  for (const [first, length] of batch.sentences) {
    for (let t = first; t < first + length; t += 1) cell(f, D, G + t * 3 * D, s + t * D, t > first ? s + (t - 1) * D : -1, y + t * D, x + t * D, 0, D >> 1);
    for (let t = first + length - 1; t >= first; t -= 1) cell(f, D, G + t * 3 * D, s + t * D, t < first + length - 1 ? s + (t + 1) * D : -1, y + t * D, x + t * D, D >> 1, D);
  }
  return { G, s, y };
};

/** Index of the bias of an arc between two places in a sentence. */
export const farOf = (reach: number, dependant: number, head: number): number =>
  Math.max(-reach, Math.min(reach, head - dependant)) + reach;

const scored = (n: State, q: number, a: number, [first, length]: readonly [number, number]): { readonly scores: number; readonly width: number } => {
  const { f, shape: { A, reach } } = n;
  const rows = (length + 3) & ~3;
  const width = (length + 8) & ~7;
  const turned = n.alloc(A * width);
  f.fill(0, turned, turned + A * width);
  const root = n.at('rootA');
  for (let j = 0; j < A; j += 1) f[turned + j * width] = f[root + j]!;
  for (let u = 0; u < length; u += 1) for (let j = 0, source = a + (first + u) * 2 * A + A; j < A; j += 1) f[turned + j * width + u + 1] = f[source + j]!;
  const qs = n.alloc(rows * A);
  f.copyWithin(qs, q + first * A, q + (first + length) * A);
  f.fill(0, qs + length * A, qs + rows * A);
  const scores = n.alloc(rows * width);
  n.product(qs, turned, scores, rows, A, width);
  const far = n.at('far');
  for (let d = 1; d <= length; d += 1) for (let h = 1; h <= length; h += 1) f[scores + (d - 1) * width + h]! += f[far + farOf(reach, d, h)]!;
  return { scores, width };
};

/** Text to scores of tags and arcs. Without `drop` nothing is random. */
export const forward = (n: State, batch: Batch, drop?: Drop): Pass => {
  const { f, E, shape: { dims, D, L, A, R, tagLayer } } = n;
  n.reset();
  const T = (batch.tokens + 3) & ~3;
  const e = n.alloc(T * E);
  f.fill(0, e, e + T * E);
  for (let t = 0; t < batch.tokens; t += 1) {
    let o = e + t * E;
    for (let k = 0; k < dims.length; k += 1) {
      const d = dims[k]!;
      const row = n.at(`emb${k}`) + batch.ids[k]![t]! * d;
      f.copyWithin(o, row, row + d);
      o += d;
    }
  }
  const embedded = dropped(n, e, T * E, drop?.embedding);
  const xw = windows(n, embedded.at, T, batch.sentences);
  const x = [affine(n, xw, 'Win', 'bin', T, 3 * E, D)];
  const [xd, md, G, s]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let l = 0; l < L; l += 1) {
    const input = dropped(n, x[l]!, T * D, drop?.layer);
    const out = recur(n, l, x[l]!, input.at, T, batch);
    xd.push(input.at); md.push(input.mask); G.push(out.G); s.push(out.s); x.push(out.y);
  }
  const tagged = dropped(n, x[tagLayer]!, T * D, drop?.head);
  const lt = affine(n, tagged.at, 'Wt', 'bt', T, D, n.NT);
  const top = dropped(n, x[L]!, T * D, drop?.head);
  const a = affine(n, top.at, 'Wa', 'ba', T, D, 2 * A);
  const ma = drop === undefined ? -1 : n.mask(T * 2 * A, drop.scorer);
  for (let i = 0; i < T * 2 * A; i += 1) f[a + i] = f[a + i]! > 0 ? f[a + i]! * (ma < 0 ? 1 : f[ma + i]!) : 0;
  const dependants = n.alloc(T * A);
  for (let t = 0; t < T; t += 1) f.copyWithin(dependants + t * A, a + t * 2 * A, a + t * 2 * A + A);
  const q = affine(n, dependants, 'U', 'v', T, A, A);
  const r = affine(n, top.at, 'Wr', 'br', T, D, 2 * R);
  const arcs = batch.sentences.map((sentence) => scored(n, q, a, sentence));
  return { T, me: embedded.mask, xw, x, xd, md, G, s, ht: tagged.at, mt: tagged.mask, lt, h: top.at, mh: top.mask, a, ma, dependants, q,
    scores: arcs.map((k) => k.scores), widths: arcs.map((k) => k.width), r };
};

/** Scores of the labels for given heads. */
export const labelled = (n: State, pass: Pass, batch: Batch, heads: Int32Array, drop?: Drop): { readonly e: number; readonly mask: number; readonly scores: number } => {
  const { f, shape: { R } } = n;
  const e = n.alloc(pass.T * R);
  f.fill(0, e, e + pass.T * R);
  for (const [first, length] of batch.sentences) {
    for (let t = first; t < first + length; t += 1) {
      const d = pass.r + t * 2 * R;
      const h = heads[t] === 0 ? n.at('rootR') : pass.r + (first + heads[t]! - 1) * 2 * R + R;
      for (let j = 0; j < R; j += 1) f[e + t * R + j] = Math.max(0, f[d + j]! + f[h + j]!);
    }
  }
  const mask = drop === undefined ? -1 : n.mask(pass.T * R, drop.scorer);
  if (mask >= 0) for (let i = 0; i < pass.T * R; i += 1) f[e + i]! *= f[mask + i]!;
  return { e, mask, scores: affine(n, e, 'Wl', 'bl', pass.T, R, n.NL) };
};
