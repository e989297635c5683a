import { expect, test } from 'vitest';
import { gradients } from '../../train/net/backward.ts';
import { createState } from '../../train/net/state.ts';

test('the gradients of the training program are those that small steps show', async () => {
  const n = await createState({ dims: [16, 8, 8], D: 32, L: 3, A: 16, R: 16, tagLayer: 2, reach: 4 }, [50, 20, 20], 10, 12, 100);
  const some = (k: number): number => Math.floor(n.random() * k);
  for (const p of n.parts) for (let i = 0; i < p.length; i += 1) n.f[p.at + i] = (n.random() - 0.5) * 0.8;
  const sentences = [[0, 9], [9, 14]] as const;
  const heads = new Int32Array(23);
  for (const [first, length] of sentences) for (let u = 1; u < length; u += 1) heads[first + u] = 1 + some(u);
  const draw = (k: number): Int32Array => Int32Array.from({ length: 23 }, () => some(k));
  const batch = { tokens: 23, ids: [draw(50), draw(20), draw(20)], sentences, heads, tags: draw(10), labels: draw(12) };
  const loss = (): number => {
    const { tag, arc, label } = gradients(n, batch, { embedding: 0, layer: 0, head: 0, scorer: 0 }, [new Set(), new Set(), new Set()]);
    return tag + arc + label;
  };
  loss();
  const found = n.f.slice(n.gradient, n.gradient + n.end);
  for (const p of n.parts) {
    let off = 0;
    let size = 0;
    for (let k = 0; k < 12; k += 1) {
      const table = p.name.startsWith('emb') ? batch.ids[Number(p.name[3])]! : undefined;
      const at = p.at + (table === undefined ? some(p.length) : table[k]! * p.columns + some(p.columns));
      const held = n.f[at]!;
      n.f[at] = held + 4e-3;
      const above = loss();
      n.f[at] = held - 4e-3;
      const below = loss();
      n.f[at] = held;
      off += Math.abs((above - below) / 8e-3 - found[at]!);
      size += Math.abs(found[at]!);
    }
    // Where a unit is exactly at its corner a small step shows half a slope: hence not zero.
    expect(off, p.name).toBeLessThan(0.03 * size + 1e-4);
  }
});
