/** Sizes of the net; written beside the weights by the training program. */
export interface NetShape {
  /** Widths of the feature embeddings. */
  readonly dims: readonly number[];
  /** Width of a recurrent layer, both directions together. */
  readonly D: number;
  readonly L: number;
  /** Widths of the arc and of the label scorer. */
  readonly A: number;
  readonly R: number;
  readonly tagLayer: number;
  /** Offsets from dependant to head beyond ± this share one bias. */
  readonly reach: number;
}

/** A table or matrix of bytes with one scale for each row (tables) or column (matrices). */
export interface Scaled { readonly scales: Float32Array; readonly cells: Int8Array; readonly columns: number }

/** A weights file taken apart. */
export interface Weights {
  readonly shape: NetShape;
  /** `UPOS|XPOS` pairs. */
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  /** Feature values by feature, the first of each having index 1. */
  readonly vocab: readonly (readonly string[])[];
  /** Hash of the tensors, which names this version of the weights; a test holds it to the truth. */
  readonly sha256: string;
  /** What it was trained from and how. */
  readonly provenance: unknown;
  scaled(name: string): Scaled;
  vector(name: string): Float32Array;
}

const pad = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Tensors in the order of the file; `columns` is 0 for a vector. */
const layout = ({ dims, D, L, A, R, reach }: NetShape, vocab: readonly number[], NT: number, NL: number): readonly (readonly [string, number, number])[] => [
  ...dims.map((d, k) => [`emb${k}`, (vocab[k] ?? 0) * d, d] as const),
  ['Win', 3 * dims.reduce((a, b) => a + b, 0) * D, D], ['bin', D, 0],
  ...Array.from({ length: L }, (_, l) => [[`W${l}`, D * 3 * D, 3 * D], [`b${l}`, 3 * D, 0]] as const).flat(),
  ['Wt', D * NT, NT], ['bt', NT, 0], ['Wa', D * 2 * A, 2 * A], ['ba', 2 * A, 0], ['U', A * A, A], ['v', A, 0], ['rootA', A, 0], ['far', 2 * reach + 1, 0],
  ['Wr', D * 2 * R, 2 * R], ['br', 2 * R, 0], ['rootR', R, 0], ['Wl', R * NL, NL], ['bl', NL, 0],
];

/** Takes a weights file apart; a file of another format or length is a `RangeError`. */
export const readWeights = (file: Uint8Array): Weights => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as
    Omit<Weights, 'scaled' | 'vector'> & { readonly format: number };
  if (header.format !== 2) throw new RangeError(`weights of format ${header.format}, 2 wanted`);
  // A Node Buffer shares its memory and may begin anywhere: floats need a copy of their own.
  const body = new Uint8Array(file.subarray(4 + length)).buffer;
  const NT = pad(header.classes.length, 8);
  const NL = pad(header.labels.length, 8);
  const parts = new Map<string, Scaled | Float32Array>();
  let at = 0;
  const floats = (n: number): Float32Array => {
    const out = new Float32Array(body.slice(at, at + 4 * n));
    at += 4 * n;
    return out;
  };
  for (const [name, size, columns] of layout(header.shape, header.vocab.map((v) => v.length + 1), NT, NL)) {
    if (columns === 0) { parts.set(name, floats(size)); continue; }
    const scales = floats(name.startsWith('emb') ? size / columns : columns);
    parts.set(name, { scales, cells: new Int8Array(body, at, size), columns });
    at += size;
  }
  if (at !== body.byteLength) throw new RangeError(`weights of ${body.byteLength} bytes, ${at} wanted`);
  return {
    ...header,
    scaled(name) {
      const part = parts.get(name);
      if (part === undefined || part instanceof Float32Array) throw new RangeError(`no matrix ${name} in the weights`);
      return part;
    },
    vector(name) {
      const part = parts.get(name);
      if (!(part instanceof Float32Array)) throw new RangeError(`no vector ${name} in the weights`);
      return part;
    },
  };
};
