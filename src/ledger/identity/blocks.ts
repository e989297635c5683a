import type { Trait } from './trait.ts';

const pairsOf = (t: Trait): readonly string[] => {
  const p = t.parties.slice(0, 8);
  return p.length === 1 ? [p[0]!] : p.flatMap((x, i) => p.slice(i + 1).map((y) => `${x}+${y}`));
};

/**
 * Keys under which a trait is found, and keys under which it looks for others: its number, its titles; and of each pair of its parties the
 * words of its name, the half-years around the one in which it was spoken of, the years around the one in which it was made, its days and its
 * number of articles. Whoever shares none of these has nothing in common with it but the parties. What one looks under and finds the other is
 * what the other looks under and finds the one.
 */
const blockKeys = (t: Trait, reach: 0 | 1): readonly string[] => {
  const out: string[] = [];
  if (t.register !== null) out.push(`#${t.register}`);
  for (const n of t.titles) out.push(`"${n}`);
  const born = t.born === null ? null : Number(t.born.slice(0, 4));
  for (const pair of pairsOf(t)) {
    for (const w of t.words) out.push(`${pair}~${w}`);
    for (const m of t.marks) out.push(`${pair}!${m}`);
    for (const n of t.articles) out.push(`${pair}§${n}`);
    for (let d = -reach; d <= reach; d += 1) {
      if (t.era !== null) out.push(`${pair}@${t.era + d}`);
      if (born !== null) out.push(`${pair}*${born + d}`);
    }
  }
  // A name without parties, or of an open treaty, is found by its words.
  if (t.parties.length < 2 || t.multilateral) for (const w of t.words) out.push(`~${w}`);
  return out;
};

/** Keys of a trait as numbers. */
export interface Keyed { readonly keys: readonly number[]; readonly looks: readonly number[] }

/** Under each key the groups that have a member there, with how many. Most keys have one group, and take no map of their own. */
export class Blocks<Group extends object> {
  private readonly numbers = new Map<string, number>();
  private readonly only: (Group | undefined)[] = [];
  private readonly counts = new Map<number, Map<Group, number>>();

  /** The keys of a trait. A key that nobody is found under yet has a number all the same: somebody may come. */
  keysOf(t: Trait): Keyed { return { keys: this.numbered(blockKeys(t, 0)), looks: this.numbered(blockKeys(t, 1)) }; }

  private numbered(keys: readonly string[]): readonly number[] {
    return keys.map((k) => {
      const held = this.numbers.get(k);
      if (held !== undefined) return held;
      const made = this.numbers.size;
      this.numbers.set(k, made);
      this.only.push(undefined);
      return made;
    });
  }

  /** Adds to a set the groups that are found under a key. */
  into(found: Set<Group>, key: number): void {
    const only = this.only[key];
    if (only !== undefined) found.add(only);
    else {
      const counts = this.counts.get(key);
      if (counts !== undefined) for (const g of counts.keys()) found.add(g);
    }
  }

  add(key: number, group: Group): void {
    const counts = this.counts.get(key);
    if (counts !== undefined) {
      counts.set(group, (counts.get(group) ?? 0) + 1);
      return;
    }
    const only = this.only[key];
    if (only === undefined) {
      this.only[key] = group;
      return;
    }
    this.only[key] = undefined;
    this.counts.set(key, new Map(only === group ? [[group, 2]] : [[only, 1], [group, 1]]));
  }

  remove(key: number, group: Group): void {
    const counts = this.counts.get(key);
    if (counts === undefined) {
      this.only[key] = undefined;
      return;
    }
    const n = counts.get(group)! - 1;
    if (n === 0) counts.delete(group); else counts.set(group, n);
    if (counts.size === 0) this.counts.delete(key);
  }
}
