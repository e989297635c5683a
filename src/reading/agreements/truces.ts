import type { Token } from '../../language/syntax.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';

/** Armed movements that make truces, by their codes. */
export const movements: ReadonlySet<string> = new Set(['HAMAS', 'HEZBOLLAH', 'HOUTHI', 'M23', 'RSF', 'TALIBAN', 'FARC', 'ELN', 'PKK', 'SDF', 'YPG', 'POLISARIO', 'TPLF', 'LNA', 'PIJ', 'UNITA', 'RENAMO', 'MILF', 'KNU']);

/** Those that a text names, by how often it does. */
export const movementsIn = (reading: Reading): readonly string[] => {
  const counts = new Map<string, number>();
  for (const a of reading.actors) if (a.id !== null && movements.has(a.id)) counts.set(a.id, (counts.get(a.id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([c]) => c);
};

/** A ceasefire, by its name. */
export const isTruceOf = (c: Cluster): boolean => c.mentions.some((m) => m.kind === 'ceasefire' || ['ceasefire', 'truce', 'armistice'].includes(m.noun));

const rebels = /\b(?:rebels?|insurgents?|guerrillas?|separatists?|militias?|mutineers|(?:armed|rebel|militant) (?:groups?|movements?|factions?)|Front|Movement)\b/;

/** "a ceasefire of the government and the rebels of a Front": of a State with a movement that has no name in the lexicon. */
export const isWithRebels = (reading: Reading, c: Cluster): boolean => c.mentions.some((m) => (m.kind === 'ceasefire' || m.words.includes('peace')) && rebels.test(sentenceText(reading, m.head)));

/** The sentence of a word. */
export const sentenceText = (reading: Reading, t: Token): string => {
  const s = reading.syntax.sentences[t.sentence]!;
  return reading.text.slice(s.start, s.end);
};
