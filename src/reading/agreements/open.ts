import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { openInstruments } from './lexicon.ts';

const open: ReadonlySet<string> = new Set(['convention', 'charter', 'covenant', 'statute']);

/** Open to all States of the world or of a continent. */
export const isOpen = (reading: Reading, cluster: Cluster): boolean => cluster.mentions.some((m) => {
  const words = reading.text.slice(m.start, m.end);
  return openInstruments.some((name) => words.includes(name)) || (m.strength === 'named' && (open.has(m.noun) || m.words.some((w) => open.has(w))));
});
