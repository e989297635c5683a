import type { Reading } from '../reading.ts';
import type { Draft } from './acts.ts';
import type { Cluster } from './clusters.ts';
import { codeOf, codesUnder, type Context } from './context.ts';
import { clauseOf, subjectOf } from '../../language/tree.ts';

const bindingActs: ReadonlySet<string> = new Set(['signature', 'ratification', 'text-agreed', 'negotiation', 'exchange', 'denunciation', 'suspension', 'accession', 'extension', 'renewal', 'provisional-application', 'termination']);

/** States named in one sentence, in order, each once; those only spoken against left out. */
const statesOf = (reading: Reading, sentence: number): readonly string[] => {
  const s = reading.syntax.sentences[sentence];
  if (s === undefined) return [];
  return [...new Set(reading.actors.filter((a) => s.start <= a.start && a.end <= s.end).flatMap((a): readonly (string | null)[] => (a.members.length > 0 ? a.members : [codeOf(a)])).filter((c): c is string => c !== null))];
};

/** The pair that the whole document speaks of most. */
const mainPair = (reading: Reading): readonly string[] => {
  const counts = new Map<string, number>();
  for (const a of reading.actors) {
    const code = a.kind === 'state' || a.kind === 'organisation' ? codeOf(a) : null;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([c]) => c);
};

/** Parties of an agreement: those its names give, those who act on it, then those of the sentence, then the pair of the document. */
export const partiesOf = (ctx: Context, cluster: Cluster, drafts: readonly Draft[]): readonly string[] => {
  const { reading } = ctx;
  const out = new Set(cluster.parties);
  for (const d of drafts) if (d.cluster === cluster && bindingActs.has(d.fact.type) && (out.size < 2 || d.fact.status === 'done')) for (const p of d.doers) out.add(p);
  if (out.size >= 2) return [...out].toSorted();
  // The subject of the clause in which it is first spoken of: "Russia's minister said that an agreement with Iran …".
  for (const m of cluster.mentions) {
    if (out.size >= 2) break;
    const subject = subjectOf(reading.syntax, clauseOf(reading.syntax, m.head));
    if (subject !== undefined && subject.index !== m.head.index) for (const c of codesUnder(ctx, subject)) if (out.size < 2 || cluster.parties.size === 0) out.add(c);
  }
  if (out.size >= 2) return [...out].toSorted();
  const isOpen = cluster.mentions.some((m) => m.strength === 'named' && (m.noun === 'convention' || m.noun === 'charter' || m.words.includes('charter')));
  if (isOpen) return [...out].toSorted();
  for (const m of cluster.mentions.slice(0, 3)) {
    const near = statesOf(reading, m.head.sentence);
    if (near.length === 2 || (out.size === 1 && near.length >= 1)) for (const c of near) if (out.size < 2) out.add(c);
    if (out.size >= 2) return [...out].toSorted();
  }
  for (const c of mainPair(reading)) if (out.size < 2) out.add(c);
  return [...out].toSorted();
};
