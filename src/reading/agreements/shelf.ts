import type { Cluster } from './clusters.ts';
import { aliases } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { content, initials } from './telling.ts';

/** Few enough to be looked at one by one; beyond, only those that a mention may belong to. */
const fewClusters = 60;
const lately = 30;
const perKey = 12;

/** The agreements of a long text by the words, parties and names of their mentions, and by how lately each was spoken of: so that reading stays linear. */
export interface Shelf { readonly all: Cluster[]; readonly byKey: Map<string, Cluster[]>; recent: Cluster[] }

/** An empty shelf. */
export const newShelf = (): Shelf => ({ all: [], byKey: new Map(), recent: [] });

/** What a mention and the agreement that it belongs to have in common, one of these at the least. */
const keysOf = (m: Mention, text: string): readonly string[] => {
  const own = text.slice(m.start, m.end);
  const capitals = m.strength === 'named' ? [`initial ${m.noun === 'name' ? own[0] ?? '' : initials(m, text)[0] ?? ''}`] : [];
  const alias = m.strength === 'named' ? aliases.findIndex((names) => names.some((n) => own.includes(n))) : -1;
  return [...content(m).map((w) => `word ${w}`), ...m.parties.map((p) => `party ${p}`), ...(m.year === null ? [] : [`year ${m.year}`]), `name ${own.toLowerCase()}`, ...capitals, ...(alias < 0 ? [] : [`alias ${alias}`])];
};

/** Puts an agreement under the keys of a mention that it has taken. */
export const shelve = (shelf: Shelf, c: Cluster, m: Mention, text: string): void => {
  for (const key of keysOf(m, text)) {
    const held = shelf.byKey.get(key);
    if (held === undefined) shelf.byKey.set(key, [c]);
    else if (held.at(-1) !== c) held.push(c);
  }
  shelf.recent = [...shelf.recent.filter((x) => x !== c), c].slice(-lately);
};

/** The agreements that a mention may belong to; all of them where they are few. */
export const candidates = (shelf: Shelf, m: Mention, text: string): readonly Cluster[] => {
  if (shelf.all.length <= fewClusters) return shelf.all;
  return [...new Set([...shelf.all.slice(0, 3), ...keysOf(m, text).flatMap((key) => shelf.byKey.get(key)?.slice(-perKey) ?? []), ...shelf.recent])];
};
