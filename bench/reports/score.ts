import type { Agreement, Document, Fact } from '../../test/corpus/marked.ts';
import { assign } from './assign.ts';
import { datesAgree, jaccard, likeness, overlap, telling, valuesAgree } from './compare.ts';

/** How many of the found were right, of how many expected. */
export interface Count { readonly right: number; readonly found: number; readonly gold: number }
/** What a reader made of the reports of a corpus, by the definitions of the project's benchmark of news. */
export interface Score {
  readonly documents: number;
  readonly counts: Readonly<Record<Level, Count>>;
  /** Right sources of facts found at type and status: of those with a speaker, and of all. */
  readonly attributed: Count;
  readonly sources: Count;
  /** Agreements found in reports that have none, and the number of such reports. */
  readonly falseAlarms: number;
  readonly negatives: number;
}
const levels = ['agreements', 'agreements, exact parties', 'facts type,status', 'facts type,status,date', 'facts all fields'] as const;
type Level = (typeof levels)[number];

type Same = (gold: Fact, said: Fact, keys: ReadonlyMap<string, string>) => boolean;
const alike: Same = (g, s) => g.type === s.type && g.status === s.status;
const dated: Same = (g, s, k) => alike(g, s, k) && datesAgree(g.date, s.date);
const whole: Same = (g, s, keys) =>
  dated(g, s, keys) && g.party === s.party
  && (g.type === 'supersedes' ? keys.get(String(s.value)) === String(g.value) : valuesAgree(g.value, s.value));
const factLevels: readonly (readonly [Level, Same])[] = [['facts type,status', alike], ['facts type,status,date', dated], ['facts all fields', whole]];

/** The readings of `found` against the annotations of `gold`, document by document; a document that was not read counts as empty. */
export const score = (gold: readonly Document[], found: ReadonlyMap<string, readonly Agreement[]>): Score => {
  const right: Record<Level, number> = { 'agreements': 0, 'agreements, exact parties': 0, 'facts type,status': 0, 'facts type,status,date': 0, 'facts all fields': 0 };
  const sources = { right: 0, all: 0, attributedRight: 0, attributed: 0 };
  for (const d of gold) {
    const said = found.get(d.id) ?? [];
    const column = assign(d.agreements.map((g) => said.map((s) => overlap(g.mentions, s.mentions))));
    const keys = new Map(column.flatMap((j, i) => (j < 0 ? [] : [[said[j]?.key ?? '', d.agreements[i]?.key ?? ''] as const])));
    d.agreements.forEach((g, i) => {
      const s = said[column[i] ?? -1];
      if (s === undefined) return;
      right['agreements']++;
      if (jaccard(g.parties, s.parties) === 1) right['agreements, exact parties']++;
      for (const [level, same] of factLevels) right[level] += pairs(g, s, (a, b) => (same(a, b, keys) ? 1 : 0)).length;
      countSources(d.text, pairs(g, s, nearness(keys)), sources);
    });
  }
  const all = gold.flatMap((d) => found.get(d.id) ?? []);
  const agreements = gold.flatMap((d) => d.agreements);
  const facts = (of: readonly Agreement[]): number => of.reduce((n, a) => n + a.facts.length, 0);
  const counts = Object.fromEntries(levels.map((level): readonly [Level, Count] => [level, level.startsWith('agreements')
    ? { right: right[level], found: all.length, gold: agreements.length }
    : { right: right[level], found: facts(all), gold: facts(agreements) }])) as Record<Level, Count>;
  const empty = gold.filter((d) => d.agreements.length === 0);
  return {
    documents: gold.length, counts, negatives: empty.length, falseAlarms: empty.reduce((n, d) => n + (found.get(d.id) ?? []).length, 0),
    sources: { right: sources.right, found: sources.all, gold: sources.all },
    attributed: { right: sources.attributedRight, found: sources.attributed, gold: sources.attributed },
  };
};

const pairs = (g: Agreement, s: Agreement, weight: (gold: Fact, said: Fact) => number): readonly (readonly [Fact, Fact])[] =>
  assign(g.facts.map((a) => s.facts.map((b) => weight(a, b)))).flatMap((j, i) => {
    const a = g.facts[i];
    const b = s.facts[j];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });

/** Among facts of one type and status, those that agree in more are paired first. */
const nearness = (keys: ReadonlyMap<string, string>) => (g: Fact, s: Fact): number =>
  alike(g, s, keys)
    ? 1 + (datesAgree(g.date, s.date) ? 0.3 : 0) + (g.party === s.party ? 0.15 : 0) + 0.1 * overlap([g.evidence], [s.evidence]) + (valuesAgree(g.value, s.value) ? 0.05 : 0)
    : 0;

const countSources = (text: string, facts: readonly (readonly [Fact, Fact])[], into: { right: number; all: number; attributedRight: number; attributed: number }): void => {
  for (const [g, s] of facts) {
    const [want, have] = [g, s].map((f) => (f.source === null ? '' : text.slice(...f.source)));
    const isRight = telling(want ?? '').length === 0 ? telling(have ?? '').length === 0 : likeness(want ?? '', have ?? '') >= 0.5;
    into.all++;
    if (isRight) into.right++;
    if (g.source !== null) { into.attributed++; if (isRight) into.attributedRight++; }
  }
};

const f1 = ({ right, found, gold }: Count): string => {
  const p = found === 0 ? Number(gold === 0) : right / found;
  const r = gold === 0 ? Number(found === 0) : right / gold;
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${(p + r === 0 ? 0 : (2 * p * r) / (p + r)).toFixed(3)}  (${right} right of ${found} found, ${gold} gold)`;
};
const share = (c: Count): string => `${(c.gold === 0 ? 1 : c.right / c.gold).toFixed(3)} (${c.gold})`;

/** A score in lines for people. */
export const printScore = (s: Score): string =>
  [
    ...levels.map((level) => `${level.padEnd(30)} ${f1(s.counts[level])}`),
    `source accuracy                ${share(s.sources)}; attributed ${share(s.attributed)}`,
    `false alarms                   ${s.falseAlarms} in ${s.negatives} reports without agreements`,
  ].join('\n');
