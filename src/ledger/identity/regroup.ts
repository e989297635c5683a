import { standing, type Decided } from '../decisions.ts';

/** A group of subjects, by their aliases in the order of publication, under an id. */
export interface Grouping { readonly id: string; readonly aliases: readonly string[]; readonly decided: readonly Decided[] }

interface Open { id: string; aliases: string[]; decided: Decided[] }

const byOrder = (order: (alias: string) => string) => (a: string, b: string): number => (order(a) < order(b) ? -1 : 1);

/**
 * Lays what people decided over what evidence gave: merges and splits in the order in which they were decided. An alias that is not known
 * (yet) is passed over, so that a decision waits for its document. Without decisions the groups come back as they are.
 */
export const regroup = (groups: Iterable<readonly string[]>, decided: readonly Decided[], order: (alias: string) => string): readonly Grouping[] => {
  const open = [...groups].map((aliases): Open => ({ id: aliases[0]!, aliases: [...aliases], decided: [] }));
  const identity = standing(decided).filter((d) => ['merge', 'same', 'split'].includes(d.decision.verb));
  if (identity.length === 0) return open;
  const groupOf = new Map<string, Open>();
  for (const g of open) for (const a of g.aliases) groupOf.set(a, g);
  const made = new Set(open);
  for (const d of identity) {
    const [first, ...others] = d.decision.about;
    const home = groupOf.get(first ?? '');
    if (home === undefined) continue;
    if (d.decision.verb === 'split') {
      const leaving = others.filter((a) => groupOf.get(a) === home);
      if (leaving.length === 0 || leaving.length === home.aliases.length) continue;
      const apart: Open = { id: leaving.toSorted(byOrder(order))[0]!, aliases: leaving.toSorted(byOrder(order)), decided: [d] };
      home.aliases = home.aliases.filter((a) => !leaving.includes(a));
      home.id = home.aliases.includes(home.id) ? home.id : home.aliases[0]!;
      home.decided.push(d);
      for (const a of leaving) groupOf.set(a, apart);
      made.add(apart);
    } else for (const other of others) {
      const guest = groupOf.get(other);
      if (guest === undefined || guest === home) continue;
      home.aliases = [...home.aliases, ...guest.aliases].toSorted(byOrder(order));
      home.decided = [...home.decided, ...guest.decided, d];
      for (const a of guest.aliases) groupOf.set(a, home);
      made.delete(guest);
    }
  }
  return [...made];
};
