import { farOf, forward, labelled, type Batch, type Drop, type Pass } from './forward.ts';
import type { State } from './state.ts';

/** Mean losses of a step. */
export interface Losses { readonly tag: number; readonly arc: number; readonly label: number }

/** Turns scores into the gradient of the softmax loss, in place; what follows `width` up to `padded` becomes 0. */
const softmaxGradient = (f: Float32Array, o: number, width: number, padded: number, gold: number, scale: number): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = o; i < o + width; i += 1) if (f[i]! > top) top = f[i]!;
  let sum = 0;
  for (let i = o; i < o + width; i += 1) sum += Math.exp(f[i]! - top);
  const loss = Math.log(sum) + top - f[o + gold]!;
  for (let i = o; i < o + width; i += 1) f[i] = (Math.exp(f[i]! - top) * scale) / sum;
  f[o + gold]! -= scale;
  f.fill(0, o + width, o + padded);
  return loss;
};

const addColumns = (f: Float32Array, from: number, T: number, width: number, to: number): void => {
  for (let t = 0; t < T; t += 1) for (let j = 0, p = from + t * width; j < width; j += 1) f[to + j]! += f[p + j]!;
};

const scaleBy = (f: Float32Array, at: number, mask: number, length: number): void => {
  for (let i = 0; i < length; i += 1) f[at + i]! *= f[mask + i]!;
};

/** Gradient of rows of x·W + b: adds to those of W and b, and gives that of x. */
const affineBack = (n: State, dy: number, width: number, x: number, k: number, names: readonly [string, string], T: number, dx: number, add = false): void => {
  const turned = n.alloc(T * k);
  n.turn(x, T, k, turned);
  n.product(turned, dy, n.gradient + n.at(names[0]), k, T, width, { add: true });
  addColumns(n.f, dy, T, width, n.gradient + n.at(names[1]));
  n.product(dy, n.at(names[0]), dx, T, width, k, { add, turned: true });
};

const tagBack = (n: State, p: Pass, batch: Batch, scale: number): { readonly loss: number; readonly dx: number } => {
  const { f, NT, shape: { D } } = n;
  let loss = 0;
  for (let t = 0; t < batch.tokens; t += 1) loss += softmaxGradient(f, p.lt + t * NT, n.tags, NT, batch.tags[t]!, scale);
  f.fill(0, p.lt + batch.tokens * NT, p.lt + p.T * NT);
  const dx = n.alloc(p.T * D);
  affineBack(n, p.lt, NT, p.ht, D, ['Wt', 'bt'], p.T, dx);
  scaleBy(f, dx, p.mt, p.T * D);
  return { loss, dx };
};

const labelBack = (n: State, p: Pass, batch: Batch, drop: Drop, scale: number): { readonly loss: number; readonly dr: number } => {
  const { f, NL, shape: { R } } = n;
  const { e, mask, scores } = labelled(n, p, batch, batch.heads, drop);
  let loss = 0;
  for (let t = 0; t < batch.tokens; t += 1) loss += softmaxGradient(f, scores + t * NL, n.labels, NL, batch.labels[t]!, scale);
  f.fill(0, scores + batch.tokens * NL, scores + p.T * NL);
  const de = n.alloc(p.T * R);
  affineBack(n, scores, NL, e, R, ['Wl', 'bl'], p.T, de);
  const dr = n.alloc(p.T * 2 * R);
  f.fill(0, dr, dr + p.T * 2 * R);
  for (const [first, length] of batch.sentences) {
    for (let t = first; t < first + length; t += 1) {
      const head = batch.heads[t]!;
      const d = dr + t * 2 * R;
      const h = head === 0 ? n.gradient + n.at('rootR') : dr + (first + head - 1) * 2 * R + R;
      for (let j = 0; j < R; j += 1) {
        if (f[e + t * R + j]! <= 0) continue;
        const g = f[de + t * R + j]! * f[mask + t * R + j]!;
        f[d + j]! += g;
        f[h + j]! += g;
      }
    }
  }
  return { loss, dr };
};

const sentenceArcsBack = (n: State, p: Pass, k: number, batch: Batch, scale: number, da: number, dq: number): number => {
  const { f, shape: { A, reach } } = n;
  const [first, length] = batch.sentences[k]!;
  const rows = (length + 3) & ~3;
  const [scores, width] = [p.scores[k]!, p.widths[k]!];
  const far = n.gradient + n.at('far');
  let loss = 0;
  for (let d = 1; d <= length; d += 1) {
    const row = scores + (d - 1) * width;
    loss += softmaxGradient(f, row, length + 1, width, batch.heads[first + d - 1]!, scale);
    for (let h = 1; h <= length; h += 1) f[far + farOf(reach, d, h)]! += f[row + h]!;
  }
  f.fill(0, scores + length * width, scores + rows * width);
  const heads = n.alloc(width * A);
  f.fill(0, heads, heads + width * A);
  f.copyWithin(heads, n.at('rootA'), n.at('rootA') + A);
  for (let u = 0; u < length; u += 1) f.copyWithin(heads + (u + 1) * A, p.a + (first + u) * 2 * A + A, p.a + (first + u + 1) * 2 * A);
  const dqs = n.alloc(rows * A);
  n.product(scores, heads, dqs, rows, width, A);
  f.copyWithin(dq + first * A, dqs, dqs + length * A);
  const turned = n.alloc(width * rows);
  n.turn(scores, rows, width, turned);
  const qs = n.alloc(rows * A);
  f.fill(0, qs, qs + rows * A);
  f.copyWithin(qs, p.q + first * A, p.q + (first + length) * A);
  const dh = n.alloc(width * A);
  n.product(turned, qs, dh, width, rows, A);
  const root = n.gradient + n.at('rootA');
  for (let j = 0; j < A; j += 1) f[root + j]! += f[dh + j]!;
  for (let u = 0; u < length; u += 1) for (let j = 0, d = da + (first + u) * 2 * A + A, o = dh + (u + 1) * A; j < A; j += 1) f[d + j]! += f[o + j]!;
  return loss;
};

const arcsBack = (n: State, p: Pass, batch: Batch, scale: number): { readonly loss: number; readonly da: number } => {
  const { f, shape: { A } } = n;
  const da = n.alloc(p.T * 2 * A);
  const dq = n.alloc(p.T * A);
  f.fill(0, da, da + p.T * 2 * A);
  f.fill(0, dq, dq + p.T * A);
  let loss = 0;
  for (let k = 0; k < batch.sentences.length; k += 1) loss += sentenceArcsBack(n, p, k, batch, scale, da, dq);
  const dd = n.alloc(p.T * A);
  affineBack(n, dq, A, p.dependants, A, ['U', 'v'], p.T, dd);
  for (let t = 0; t < p.T; t += 1) for (let j = 0; j < A; j += 1) f[da + t * 2 * A + j] = f[dd + t * A + j]!;
  for (let i = 0; i < p.T * 2 * A; i += 1) f[da + i] = f[p.a + i]! > 0 ? f[da + i]! * f[p.ma + i]! : 0;
  return { loss, da };
};

/** Offsets that one step of the cell's way back reads and writes. */
interface CellBack { readonly g: number; readonly s: number; readonly previous: number; readonly dy: number; readonly x: number; readonly dg: number; readonly dx: number }

const cellBack = (f: Float32Array, D: number, { g, s, previous, dy, x, dg, dx }: CellBack, carry: Float32Array, from: number, to: number): void => {
  for (let j = from; j < to; j += 1) {
    const zr = f[g + j]!;
    const rr = f[g + D + j]!;
    const now = f[s + j]!;
    const az = 1 + (zr < 0 ? -zr : zr);
    const ar = 1 + (rr < 0 ? -rr : rr);
    const as = 1 + (now < 0 ? -now : now);
    const z = 0.5 + (0.5 * zr) / az;
    const r = 0.5 + (0.5 * rr) / ar;
    const d = f[dy + j]!;
    const ds = (d * r) / (as * as) + carry[j]!;
    const before = previous >= 0 ? f[previous + j]! : 0;
    f[dg + j] = (ds * (before - f[g + 2 * D + j]!) * 0.5) / (az * az);
    f[dg + D + j] = (d * (now / as - f[x + j]!) * 0.5) / (ar * ar);
    f[dg + 2 * D + j] = ds * (1 - z);
    f[dx + j] = d * (1 - r);
    carry[j] = ds * z;
  }
};

const layerBack = (n: State, p: Pass, l: number, batch: Batch, dy: number): number => {
  const { f, shape: { D } } = n;
  const [G, s, x] = [p.G[l]!, p.s[l]!, p.x[l]!];
  const dG = n.alloc(p.T * 3 * D);
  const dx = n.alloc(p.T * D);
  f.fill(0, dG + batch.tokens * 3 * D, dG + p.T * 3 * D);
  f.fill(0, dx + batch.tokens * D, dx + p.T * D);
  const carry = new Float32Array(D);
  const places = (t: number, previous: number): CellBack =>
    ({ g: G + t * 3 * D, s: s + t * D, previous, dy: dy + t * D, x: x + t * D, dg: dG + t * 3 * D, dx: dx + t * D });
  for (const [first, length] of batch.sentences) {
    carry.fill(0);
    for (let t = first + length - 1; t >= first; t -= 1) cellBack(f, D, places(t, t > first ? s + (t - 1) * D : -1), carry, 0, D >> 1);
    for (let t = first; t < first + length; t += 1) cellBack(f, D, places(t, t < first + length - 1 ? s + (t + 1) * D : -1), carry, D >> 1, D);
  }
  const through = n.alloc(p.T * D);
  affineBack(n, dG, 3 * D, p.xd[l]!, D, [`W${l}`, `b${l}`], p.T, through);
  for (let i = 0; i < p.T * D; i += 1) f[dx + i]! += f[through + i]! * f[p.md[l]! + i]!;
  return dx;
};

/** Rows of embeddings that a step has touched, so that only those are updated. */
export type Touched = readonly Set<number>[];

const embeddingBack = (n: State, p: Pass, batch: Batch, dy: number, touched: Touched): void => {
  const { f, E, shape: { dims, D } } = n;
  const dxw = n.alloc(p.T * 3 * E);
  affineBack(n, dy, D, p.xw, 3 * E, ['Win', 'bin'], p.T, dxw);
  const de = n.alloc(p.T * E);
  f.fill(0, de, de + p.T * E);
  for (const [first, length] of batch.sentences) {
    for (let t = first; t < first + length; t += 1) {
      for (let w = -1; w <= 1; w += 1) {
        if (t + w < first || t + w >= first + length) continue;
        for (let j = 0, o = dxw + t * 3 * E + (w + 1) * E, d = de + (t + w) * E; j < E; j += 1) f[d + j]! += f[o + j]!;
      }
    }
  }
  scaleBy(f, de, p.me, p.T * E);
  for (let t = 0; t < batch.tokens; t += 1) {
    let o = de + t * E;
    for (let k = 0; k < dims.length; k += 1) {
      const d = dims[k]!;
      const id = batch.ids[k]![t]!;
      const g = n.gradient + n.at(`emb${k}`) + id * d;
      if (!touched[k]!.has(id)) {
        touched[k]!.add(id);
        f.fill(0, g, g + d);
      }
      for (let j = 0; j < d; j += 1) f[g + j]! += f[o + j]!;
      o += d;
    }
  }
};

/** Gradients of one batch, all losses weighed alike. */
export const gradients = (n: State, batch: Batch, drop: Drop, touched: Touched): Losses => {
  const { f, shape: { D, L, A, R, tagLayer } } = n;
  const p = forward(n, batch, drop);
  f.fill(0, n.gradient + n.denseFrom, n.gradient + n.end);
  const scale = 1 / batch.tokens;
  const label = labelBack(n, p, batch, drop, scale);
  const tag = tagBack(n, p, batch, scale);
  const arc = arcsBack(n, p, batch, scale);
  const top = n.alloc(p.T * D);
  affineBack(n, arc.da, 2 * A, p.h, D, ['Wa', 'ba'], p.T, top);
  affineBack(n, label.dr, 2 * R, p.h, D, ['Wr', 'br'], p.T, top, true);
  scaleBy(f, top, p.mh, p.T * D);
  let dy = top;
  for (let l = L - 1; l >= 0; l -= 1) {
    if (l + 1 === tagLayer) for (let i = 0; i < p.T * D; i += 1) f[dy + i]! += f[tag.dx + i]!;
    dy = layerBack(n, p, l, batch, dy);
  }
  embeddingBack(n, p, batch, dy, touched);
  return { tag: tag.loss * scale, arc: arc.loss * scale, label: label.loss * scale };
};
