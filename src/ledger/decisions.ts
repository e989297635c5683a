import type { Decision } from './entry.ts';

/** A decision with its place in the record. */
export interface Decided { readonly seq: number; readonly id: string; readonly recordedAt: string; readonly decision: Decision }

/**
 * The decisions that stand: those that no later one took back. Taking back an undoing brings the first one back.
 * A decision is named by the id of its entry or by its position.
 */
export const standing = (all: readonly Decided[]): readonly Decided[] => {
  const undone = new Set<Decided>();
  for (const d of all.toReversed()) {
    if (d.decision.verb !== 'undo' || undone.has(d)) continue;
    const target = all.find((x) => x.seq < d.seq && (x.id === d.decision.about[0] || String(x.seq) === d.decision.about[0]));
    if (target !== undefined) undone.add(target);
  }
  return all.filter((d) => d.decision.verb !== 'undo' && !undone.has(d));
};

/** What decisions say of claims and of sources. */
export interface Rulings {
  /** Claims preferred, each with the decision that prefers it. */
  readonly preferred: ReadonlyMap<string, Decided>;
  readonly rejected: ReadonlyMap<string, Decided>;
  /** Kinds of source, the weightiest first, where a person ordered them otherwise. */
  readonly precedence: Decided | null;
}

/** Nobody decided anything. */
export const noRulings: Rulings = { preferred: new Map(), rejected: new Map(), precedence: null };

/** The rulings of the decisions that stand; of two on one claim the later counts. */
export const rulingsOf = (decided: readonly Decided[]): Rulings => {
  const preferred = new Map<string, Decided>();
  const rejected = new Map<string, Decided>();
  let precedence: Decided | null = null;
  for (const d of standing(decided)) {
    const { verb, about } = d.decision;
    if (verb === 'prefer') for (const c of about) {
      preferred.set(c, d);
      rejected.delete(c);
    }
    if (verb === 'reject') for (const c of about) {
      rejected.set(c, d);
      preferred.delete(c);
    }
    if (verb === 'precedence') precedence = d;
  }
  return preferred.size === 0 && rejected.size === 0 && precedence === null ? noRulings : { preferred, rejected, precedence };
};

/** Two agreements as one key, in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Pairs that a person told apart: they are not suggested again. */
export const declined = (decided: readonly Decided[]): ReadonlySet<string> =>
  new Set(standing(decided).filter((d) => d.decision.verb === 'different' || d.decision.verb === 'split').flatMap(({ decision: { about } }) => about.flatMap((a, i) => about.slice(i + 1).map((b) => pairKey(a, b)))));
