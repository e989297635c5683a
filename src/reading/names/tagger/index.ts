import type { Syntax } from '../../../language/syntax.ts';
import { withVotes } from './agree.ts';
import { bestLabels, columns, labels, rowCount, scoresOf, spelled, type Tagged, type TaggerWeights } from './decode.ts';
import { ready } from './features.ts';
import { packedWeights } from './weights.ts';

const L = labels.length;

/** Takes the packed weights apart; a file of another length is a `RangeError`. */
export const unpack = (bytes: Uint8Array): TaggerWeights => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const used = view.getUint32(0, true);
  const bitsAt = 8 + L * L * 4;
  const cellsAt = bitsAt + rowCount / 8;
  if (bytes.length !== cellsAt + used * L) throw new RangeError(`weights of ${bytes.length} bytes, ${cellsAt + used * L} wanted`);
  const rows = new Int8Array(rowCount * columns);
  let at = cellsAt;
  for (let r = 0; r < rowCount; r += 1) {
    if ((bytes[bitsAt + (r >> 3)]! & (1 << (r & 7))) === 0) continue;
    for (let j = 0; j < L; j += 1) rows[r * columns + j] = view.getInt8(at + j);
    at += L;
  }
  return { rows, steps: Float32Array.from({ length: L * L }, (_, i) => view.getFloat32(8 + 4 * i, true)), scale: view.getFloat32(4, true) };
};

let held: TaggerWeights | undefined;

/** Names of persons, places and bodies by the trained tagger, in the order of the text. `words` are the tokens folded. */
export const tagNames = (syntax: Syntax, words: readonly string[]): readonly Tagged[] => {
  const w = (held ??= unpack(packedWeights()));
  const r = ready(syntax, words);
  const scores = r.stretches.map((s) => scoresOf(w, r, s));
  const first = r.stretches.map((s, k) => bestLabels(w, scores[k]!, s.last - s.first + 1));
  return withVotes(r, scores, first).flatMap((x, k) => spelled(bestLabels(w, x, x.length / L), r.stretches[k]!.first));
};
