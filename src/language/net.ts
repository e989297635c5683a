import { createMachine, panel, type Machine, type Panel } from './machine.ts';
import { uncross } from './projective.ts';
import { isTree, repair } from './tree-repair.ts';
import type { Scaled, Weights } from './weights-file.ts';

/** Most tokens in one batch; no sentence is longer. Small, so that what a batch needs stays in the nearer caches. */
export const batchTokensMax = 256;

/** Forms whose projections are held. */
const rowsMax = 12_288;

/** Steps that make 1 in the 16-bit values: embeddings, states, arc scorer's input, its two sides, label scorer. */
const unit = { embedding: 4096, state: 2048, arc: 1024, side: 256, label: 1024 };

/** What one step of a product of two sides is worth: a power of two, so that no bit is lost. */
const perPair = 1 / (unit.side * unit.side);

/** Sides of the arc scorer stay below this, so that 128 products of two sum to less than 2³¹. */
const sideMax = 4095;

/** What the net says of a batch: per token the tag class, the head inside its sentence (0 root), the label and the arc margin. Overwritten by the next batch. */
export interface Decoded {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly margins: Float32Array;
}

/** The net over its weights. */
export interface Net {
  /** A handle for a form by its feature indices, to be used until `forget`. */
  row(ids: readonly number[]): number;
  /** True when so many more forms would not fit: then `forget` first. */
  isFull(more: number): boolean;
  forget(): void;
  /** `rows[t]` is the handle of token `t`; `sentences` are [first, length] pairs of the batch. */
  decode(rows: Int32Array, tokens: number, sentences: readonly (readonly [number, number])[]): Decoded;
}

const pad = (n: number, to: number): number => Math.ceil(n / to) * to;

interface Panels { readonly near: Panel; readonly layers: readonly Panel[]; readonly tag: Panel; readonly arc: Panel; readonly side: Panel; readonly relation: Panel; readonly label: Panel }

const panelsOf = (m: Machine, w: Weights): Panels => {
  const plain = (name: string, bias: string, steps: number): Panel => panel(m, w.scaled(name), w.vector(bias), steps);
  return {
    // The window's three blocks side by side: what a word gives to the word after it, to itself and to the word before it.
    near: panel(m, w.scaled('Win'), [], unit.embedding, 3),
    layers: Array.from({ length: w.shape.L }, (_, l) => plain(`W${l}`, `b${l}`, unit.state)),
    tag: plain('Wt', 'bt', unit.state), arc: plain('Wa', 'ba', unit.state), side: plain('U', 'v', unit.arc),
    relation: plain('Wr', 'br', unit.state), label: plain('Wl', 'bl', unit.label),
  };
};

/** Places of everything that a batch writes. */
const placesOf = (m: Machine, { D, A, R, dims }: Weights['shape'], NT: number, NL: number) => {
  const T = batchTokensMax + 4;
  const E = dims.reduce((a, b) => a + b, 0);
  return {
    x: [m.take(T * D * 4), m.take(T * D * 4)] as const, q: [m.take(T * D * 2), m.take(T * D * 2)] as const, G: m.take(T * 3 * D * 4), s: m.take(D * 4),
    addresses: m.take((T + 2) * 4), nothing: m.take(3 * D * 4), embedded: m.take(64 * E * 2), tags: m.take(T * NT * 4), a: m.take(T * 2 * A * 4), a16: m.take(T * A * 2),
    sides: m.take(T * A * 4), sides16: m.take(T * A * 2), heads16: m.take((T + 4) * A * 2), scores: m.take(T * (T + 4) * 4),
    r: m.take(T * 2 * R * 4), e16: m.take(T * R * 2), labels: m.take(T * NL * 4),
  };
};

/** One row of a table as 16-bit integers. A function of its own: inside the loops around it the engine compiled it a hundred times over. */
const widen = ({ cells, columns, scales }: Scaled, row: number, to: Int16Array, at: number): void => {
  const scale = scales[row]! * unit.embedding;
  const from = row * columns;
  for (let j = 0; j < columns; j += 1) to[at + j] = Math.max(-32_767, Math.min(32_767, Math.round(cells[from + j]! * scale)));
};

/** Embedding rows of forms, projected once and held: most words of a text have been seen before. */
const createRows = (m: Machine, w: Weights, near: Panel, embedded: number) => {
  const { dims, D } = w.shape;
  const E = dims.reduce((a, b) => a + b, 0);
  const tables = dims.map((_, k) => w.scaled(`emb${k}`));
  const at = m.take((rowsMax + 4) * 3 * D * 4);
  let used = 0;
  let pending: (readonly number[])[] = [];
  const flush = (): void => {
    for (const [i, ids] of pending.entries()) {
      let o = embedded / 2 + i * E;
      for (let k = 0; k < dims.length; k += 1) {
        widen(tables[k]!, ids[k]!, m.i16, o);
        o += dims[k]!;
      }
    }
    if (pending.length > 0) m.run.dot(embedded, near.at, at + (used - pending.length) * 3 * D * 4, pad(pending.length, 4), E, 3 * D, near.scale, near.bias);
    pending = [];
  };
  return {
    flush,
    row(ids: readonly number[]): number {
      pending.push(ids);
      used += 1;
      const address = at + (used - 1) * 3 * D * 4;
      if (pending.length === 64) flush();
      return address;
    },
    isFull: (more: number): boolean => used + more > rowsMax,
    forget(): void { used = 0; pending = []; },
  };
};

/**
 * Builds the net over its weights. Products of matrices are sums of whole numbers; the rest is plain 32-bit float operations in a fixed
 * order, with rational activations: every machine computes the same bits.
 */
export const createNet = (w: Weights): Net => {
  const { D, L, A, R, tagLayer, reach } = w.shape;
  const [NT, NL, H] = [pad(w.classes.length, 8), pad(w.labels.length, 8), D >> 1];
  const rootLabel = w.labels.indexOf('root');
  const E = w.shape.dims.reduce((a, b) => a + b, 0);
  const weightBytes = 2 * (3 * E * D + L * 3 * D * D + D * NT + D * 2 * A + A * A + D * 2 * R + R * NL);
  const m = createMachine(weightBytes + rowsMax * 3 * D * 4 + (batchTokensMax + 8) * (D * 26 + E * 2 + NT * 4 + A * 20 + R * 12 + NL * 4 + batchTokensMax * 4 + 64) + 400_000);
  const { run, f32, i32 } = m;
  const panels = panelsOf(m, w);
  const at = placesOf(m, w.shape, NT, NL);
  const rows = createRows(m, w, panels.near, at.embedded);
  const inBias = m.floats(w.vector('bin'));
  const rootR = m.floats(w.vector('rootR'));
  const rootA = m.floats(w.vector('rootA'));
  const far = w.vector('far');
  const bias = Float64Array.from({ length: 2 * batchTokensMax + 1 }, (_, i) => far[Math.max(-reach, Math.min(reach, i - batchTokensMax)) + reach]!);
  const out = { tags: new Int32Array(batchTokensMax), heads: new Int32Array(batchTokensMax), labels: new Int32Array(batchTokensMax), margins: new Float32Array(batchTokensMax) };
  const local = new Int32Array(batchTokensMax + 1);
  // The root's side is rounded once; it is the first row of every sentence's heads.
  run.round(rootA, 0, at.heads16, 0, 1, A, unit.side, sideMax, 0);

  const product = (x: number, p: Panel, o: number, T: number): void => run.dot(x, p.at, o, T, p.K, p.N, p.scale, p.bias);

  const layer = (l: number, T: number, sentences: readonly (readonly [number, number])[]): void => {
    const [x, y] = [at.x[l & 1]!, at.x[(l + 1) & 1]!];
    const q = at.q[(l + 1) & 1]!;
    product(at.q[l & 1]!, panels.layers[l]!, at.G, T);
    for (const [first, n] of sentences) {
      f32.fill(0, at.s / 4, at.s / 4 + D);
      const last = first + n - 1;
      run.cell(at.G + first * 12 * D, x + first * 4 * D, y + first * 4 * D, q + first * 2 * D, at.s, n, 1, D, H, unit.state);
      run.cell(at.G + last * 12 * D + 4 * H, x + last * 4 * D + 4 * H, y + last * 4 * D + 4 * H, q + last * 2 * D + 2 * H, at.s + 4 * H, n, -1, D, H, unit.state);
    }
  };

  const tag = (x: number, T: number, tokens: number): void => {
    product(x, panels.tag, at.tags, T);
    for (let t = 0; t < tokens; t += 1) {
      const o = at.tags / 4 + t * NT;
      let best = 0;
      for (let j = 1; j < w.classes.length; j += 1) if (f32[o + j]! > f32[o + best]!) best = j;
      out.tags[t] = best;
    }
  };

  const scoreOf = (n: number, d: number, h: number): number =>
    i32[at.scores / 4 + (d - 1) * pad(n + 1, 4) + h]! * perPair + (h === 0 ? 0 : bias[h - d + batchTokensMax]!);

  /** Heads of one sentence: the best for each word, one root, no cycle. */
  const tree = (first: number, n: number): void => {
    let root = 1;
    let gain = Number.NEGATIVE_INFINITY;
    for (let d = 1; d <= n; d += 1) {
      const own = scoreOf(n, d, 0);
      let [best, top, second] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const row = at.scores / 4 + (d - 1) * pad(n + 1, 4);
      for (let h = 1; h <= n; h += 1) {
        if (h === d) continue;
        const score = i32[row + h]! * perPair + bias[h - d + batchTokensMax]!;
        if (score > top) { second = top; top = score; best = h; } else if (score > second) second = score;
      }
      const lead = n === 1 ? own : own - top;
      out.margins[first + d - 1] = n === 1 ? 99 : lead > 0 ? lead : Math.min(-lead, top - second);
      if (lead > gain) { gain = lead; root = d; }
      local[d] = best;
    }
    local[root] = 0;
    if (!isTree(local, n)) repair(local, n, root, (d, h) => scoreOf(n, d, h));
    uncross(local, n, (d, h) => scoreOf(n, d, h));
    for (let d = 1; d <= n; d += 1) out.heads[first + d - 1] = local[d]!;
  };

  const arcs = (x: number, T: number, tokens: number, sentences: readonly (readonly [number, number])[]): void => {
    product(x, panels.arc, at.a, T);
    run.round(at.a, 8 * A, at.a16, 2 * A, tokens, A, unit.arc, 32_767, 1);
    product(at.a16, panels.side, at.sides, T);
    run.round(at.sides, 4 * A, at.sides16, 2 * A, tokens, A, unit.side, sideMax, 0);
    for (const [first, n] of sentences) {
      run.round(at.a + (first * 2 + 1) * 4 * A, 8 * A, at.heads16 + 2 * A, 2 * A, n, A, unit.side, sideMax, 1);
      run.pairs(at.sides16 + first * 2 * A, at.heads16, at.scores, n, pad(n + 1, 4), A, pad(n + 1, 4));
      tree(first, n);
    }
  };

  const relations = (x: number, T: number, tokens: number, sentences: readonly (readonly [number, number])[]): void => {
    product(x, panels.relation, at.r, T);
    for (const [first, n] of sentences) {
      for (let t = first; t < first + n; t += 1) {
        const head = out.heads[t]!;
        run.join(at.r + t * 8 * R, head === 0 ? rootR : at.r + (first + head - 1) * 8 * R + 4 * R, at.e16 + t * 2 * R, R, unit.label);
      }
    }
    product(at.e16, panels.label, at.labels, T);
    for (let t = 0; t < tokens; t += 1) {
      const o = at.labels / 4 + t * NL;
      let best = rootLabel === 0 ? 1 : 0;
      for (let j = best + 1; j < w.labels.length; j += 1) if (j !== rootLabel && f32[o + j]! > f32[o + best]!) best = j;
      out.labels[t] = out.heads[t] === 0 ? rootLabel : best;
    }
  };

  return {
    row: rows.row, isFull: rows.isFull, forget: rows.forget,
    decode(handles, tokens, sentences) {
      rows.flush();
      const T = pad(tokens, 4);
      const list = at.addresses / 4;
      for (const [first, n] of sentences) {
        i32[list] = at.nothing;
        for (let u = 0; u < n; u += 1) i32[list + 1 + u] = handles[first + u]!;
        i32[list + n + 1] = at.nothing;
        run.around(at.addresses, n, inBias, at.x[0] + first * 4 * D, at.q[0] + first * 2 * D, D, unit.state);
      }
      for (let l = 0; l < L; l += 1) {
        layer(l, T, sentences);
        if (l + 1 === tagLayer) tag(at.q[(l + 1) & 1]!, T, tokens);
      }
      const x = at.q[L & 1]!;
      arcs(x, T, tokens, sentences);
      relations(x, T, tokens, sentences);
      return out;
    },
  };
};
