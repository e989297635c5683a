import type { Touched } from './backward.ts';
import type { State } from './state.ts';

/** Adam over the dense tensors and the touched rows of the tables, with clipped gradients and a running average of the weights. */
export interface Optimiser {
  readonly touched: Touched;
  step(rate: number): void;
  /** Moves the average towards the weights; `share` 1 makes them equal. */
  average(share: number): void;
  /** Exchanges weights and averages. */
  swap(): void;
}

const [beta1, beta2, normMax] = [0.9, 0.95, 2];

export const createOptimiser = (n: State): Optimiser => {
  const { f, shape: { dims } } = n;
  const touched = dims.map(() => new Set<number>());
  let steps = 0;
  const update = (from: number, to: number, k: number, clip: number): void => {
    for (let i = from; i < to; i += 1) {
      const g = f[n.gradient + i]! * clip;
      const m = beta1 * f[n.first + i]! + (1 - beta1) * g;
      const v = beta2 * f[n.second + i]! + (1 - beta2) * g * g;
      f[n.first + i] = m;
      f[n.second + i] = v;
      f[i]! -= (k * m) / (Math.sqrt(v) + 1e-8);
    }
  };
  return {
    touched,
    step(rate) {
      steps += 1;
      let sum = 0;
      for (let i = n.gradient + n.denseFrom; i < n.gradient + n.end; i += 1) sum += f[i]! * f[i]!;
      const norm = Math.sqrt(sum);
      const clip = norm > normMax ? normMax / norm : 1;
      const k = (rate * Math.sqrt(1 - beta2 ** steps)) / (1 - beta1 ** steps);
      update(n.denseFrom, n.end, k, clip);
      dims.forEach((d, table) => {
        const at = n.at(`emb${table}`);
        for (const id of touched[table]!) update(at + id * d, at + (id + 1) * d, k, clip);
        touched[table]!.clear();
      });
    },
    average(share) {
      for (let i = 0; i < n.end; i += 1) f[n.average + i]! += share * (f[i]! - f[n.average + i]!);
    },
    swap() {
      const held = f.slice(0, n.end);
      f.copyWithin(0, n.average, n.average + n.end);
      f.set(held, n.average);
    },
  };
};
