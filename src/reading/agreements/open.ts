import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { openInstruments } from './lexicon.ts';

const open: ReadonlySet<string> = new Set(['convention', 'charter', 'covenant', 'statute']);

const known = new WeakMap<Reading, Map<Cluster, boolean>>();

/** Open to all States of the world or of a continent. Asked for every act, and told once for each agreement. */
export const isOpen = (reading: Reading, cluster: Cluster): boolean => {
  const told = known.get(reading) ?? new Map<Cluster, boolean>();
  known.set(reading, told);
  const held = told.get(cluster) ?? (hasOpenName(reading, cluster) || hasManyMembers(reading, cluster));
  told.set(cluster, held);
  return held;
};

const number = String.raw`(?:\d{2,3}|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y(?:-\w+)?|\w+teen|ten|eleven|twelve|dozens of|scores of|a hundred|one hundred)`;
const member = String.raw`(?:other |more |further )?(?:states|countries|nations|governments|parties|members)`;
const many = new RegExp(`\\b${number} ${member}\\b[^.;]{0,40}\\b(?:sign|ratif|join|deposit|acced|adopt|belong)|\\b(?:signed|ratified|joined|adopted)\\b[^.;]{0,40} by (?:the )?${number} ${member}\\b`, 'i');

/** "Forty-four states signed it": the one that such a text is about has many members, whatever its name. */
const hasManyMembers = (reading: Reading, cluster: Cluster): boolean => cluster.mentions.length >= 3 && cluster.parties.size !== 2 && cluster.mentions[0]!.head.sentence <= 2 && many.test(reading.text);

const hasOpenName = (reading: Reading, cluster: Cluster): boolean => cluster.mentions.some((m) => {
  const words = reading.text.slice(m.start, m.end);
  if (/\b(?:founding|constituent) (?:treaty|charter|agreement|convention)$/i.test(words)) return true;
  return openInstruments.some((name) => words.includes(name)) || (m.strength === 'named' && (open.has(m.noun) || m.words.some((w) => open.has(w))));
});
