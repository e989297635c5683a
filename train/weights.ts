import { createHash } from 'node:crypto';
import type { State } from './net/state.ts';
import type { Vocabulary } from './vocabulary.ts';

const bytesOf = (a: Float32Array | Int8Array): Uint8Array => new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

/** One scale for each row (tables) or column (matrices), then a byte for each weight. */
const quantised = (f: Float32Array, at: number, length: number, columns: number, byRow: boolean): readonly Uint8Array[] => {
  const rows = length / columns;
  const scales = new Float32Array(byRow ? rows : columns).fill(1e-8);
  const scaleAt = (i: number): number => (byRow ? Math.floor(i / columns) : i % columns);
  for (let i = 0; i < length; i += 1) scales[scaleAt(i)] = Math.max(scales[scaleAt(i)]!, Math.abs(f[at + i]!) / 127);
  const cells = Int8Array.from({ length }, (_, i) => Math.round(f[at + i]! / scales[scaleAt(i)]!));
  return [bytesOf(scales), bytesOf(cells)];
};

/** The file that the package carries: length of the header, header, then the tensors in the order of the layout. */
export const weightsFile = (n: State, vocabulary: Vocabulary, provenance: unknown): Uint8Array => {
  const body = n.parts.flatMap((p) => p.columns === 0
    ? [bytesOf(n.f.slice(p.at, p.at + p.length))]
    : quantised(n.f, p.at, p.length, p.columns, p.name.startsWith('emb')));
  const hash = createHash('sha256');
  for (const part of body) hash.update(part);
  const header = new TextEncoder().encode(JSON.stringify({
    format: 2, sha256: hash.digest('hex'), provenance, shape: n.shape, classes: vocabulary.classes, labels: vocabulary.labels, vocab: vocabulary.features,
  }));
  const padded = new Uint8Array(Math.ceil((header.length + 4) / 16) * 16 - 4).fill(32);
  padded.set(header);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, padded.length, true);
  return new Uint8Array(Buffer.concat([length, padded, ...body]));
};
