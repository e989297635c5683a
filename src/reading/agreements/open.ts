import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { openInstruments } from './lexicon.ts';

const open: ReadonlySet<string> = new Set(['convention', 'charter', 'covenant', 'statute']);

const known = new WeakMap<Reading, Map<Cluster, boolean>>();

/** Open to all States of the world or of a continent. Asked for every act, and told once for each agreement. */
export const isOpen = (reading: Reading, cluster: Cluster): boolean => {
  const told = known.get(reading) ?? new Map<Cluster, boolean>();
  known.set(reading, told);
  const held = told.get(cluster) ?? hasOpenName(reading, cluster);
  told.set(cluster, held);
  return held;
};

const hasOpenName = (reading: Reading, cluster: Cluster): boolean => cluster.mentions.some((m) => {
  const words = reading.text.slice(m.start, m.end);
  if (/\b(?:founding|constituent) (?:treaty|charter|agreement|convention)$/i.test(words)) return true;
  return openInstruments.some((name) => words.includes(name)) || (m.strength === 'named' && (open.has(m.noun) || m.words.some((w) => open.has(w))));
});
