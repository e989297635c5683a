import type { Candidate, Style } from './markers.ts';

/** One numbering: its candidates in the order of the text, numbers rising. */
export interface Series { readonly members: readonly Candidate[]; readonly score: number }

interface Link { readonly at: number; readonly total: number; readonly from: number; readonly isFirst: boolean }

/** Missing numbers that a chain may step over, and what each costs. */
const reach = 8;
const missing = 3;
/** A number that begins again, as annexes and protocols do. */
const restart = 6;

/** "Article 101", "Article 201": chapters counted in hundreds. */
const isHundred = (c: Candidate): boolean => c.reading.chapter === 0 && c.reading.n > 100 && c.reading.n % 100 === 1;

/** What it costs a series to begin with this number. */
const openingCost = (c: Candidate): number => (isHundred(c) ? 1 : c.reading.chapter > 0 ? (c.reading.n <= 1 ? 0 : 2) : Math.min(8, 1.2 * (c.reading.n - 1)));

const keyOf = (chapter: number, n: number): number => chapter * 1_000 + n;

/**
 * The chain of candidates with the highest sum of scores in which numbers rise by one, gaps and fresh starts having their price.
 * Each candidate is joined to the best chain that ends with one of the `reach` numbers before it, so time grows with their number.
 */
export const bestChain = (candidates: readonly Candidate[], bonus: (c: Candidate) => number): readonly Series[] => {
  const links: Link[] = [];
  const bestAt = new Map<number, number>();
  const bestOfChapter = new Map<number, number>();
  const bestOfHundred = new Map<number, number>();
  let best = -1;
  /** Best link among candidates that end before this one starts: several readings of one marker must not follow one another. */
  let pending: number[] = [];
  let pendingStart = -1;
  const better = (map: Map<number, number>, key: number, i: number): void => {
    const held = map.get(key);
    if (held === undefined || links[held]!.total <= links[i]!.total) map.set(key, i);
  };
  const settle = (): void => {
    for (const i of pending) {
      const { reading } = candidates[i]!;
      better(bestAt, keyOf(reading.chapter, reading.n), i);
      if (reading.chapter > 0) better(bestOfChapter, reading.chapter, i);
      else if (reading.n > 100) better(bestOfHundred, Math.floor(reading.n / 100), i);
      if (best < 0 || links[best]!.total <= links[i]!.total) best = i;
    }
    pending = [];
  };
  for (const [i, c] of candidates.entries()) {
    if (c.start !== pendingStart) { settle(); pendingStart = c.start; }
    const own = c.score + bonus(c);
    const { chapter, n, sub } = c.reading;
    let total = own - openingCost(c);
    let from = -1;
    let isFirst = true;
    const join = (j: number | undefined, cost: number, starts = false): void => {
      if (j === undefined || links[j]!.total + own - cost <= total) return;
      [total, from, isFirst] = [links[j]!.total + own - cost, j, starts];
    };
    if (sub > 0) {
      const j = bestAt.get(keyOf(chapter, n));
      if (j !== undefined && candidates[j]!.reading.sub < sub) join(j, sub === candidates[j]!.reading.sub + 1 ? 0 : 0.5);
    }
    for (let step = 1; step <= reach && step < n + 1; step += 1) join(bestAt.get(keyOf(chapter, n - step)), missing * (step - 1) + (sub > 0 ? 1 : 0));
    if (chapter > 0) for (let step = 1; step <= 3; step += 1) join(bestOfChapter.get(chapter - step), (step - 1) * missing + Math.min(6, (n - 1) * missing));
    if (isHundred(c)) for (let step = 1; step <= 3; step += 1) join(bestOfHundred.get(Math.floor(n / 100) - step), (step - 1) * missing + 1);
    if (best >= 0) join(best, restart + openingCost(c), true);
    links.push({ at: i, total, from, isFirst });
    pending.push(i);
  }
  settle();
  return seriesOf(candidates, links, best);
};

const seriesOf = (candidates: readonly Candidate[], links: readonly Link[], last: number): readonly Series[] => {
  const out: Series[] = [];
  let members: Candidate[] = [];
  let total = links[last]?.total ?? 0;
  for (let i = last; i >= 0; i = links[i]!.from) {
    members.push(candidates[i]!);
    const { isFirst, from } = links[i]!;
    if (!isFirst) continue;
    const before = links[from]?.total ?? 0;
    out.push({ members: members.toReversed(), score: total - before });
    [members, total] = [[], before];
  }
  return out.toReversed();
};

const facets = ['line', 'cased', 'follow', 'numeral'] as const satisfies readonly (keyof Style)[];
/** What it is worth, each way, to be set like the others. */
const weights = { line: 2, cased: 3, follow: 1, numeral: 2 } as const;

/** Where capitals and lines are gone, what begins an article looks much like a reference: then less is asked, so long as numbers rise. */
const lifts = [0, 1.5, 3] as const;

const firstRound = (candidates: readonly Candidate[]): readonly Candidate[] => {
  let found: readonly Candidate[] = [];
  for (const lift of lifts) {
    const series = bestChain(candidates, () => lift);
    found = series.flatMap((s) => s.members);
    if (series.some((s) => s.members.length >= 4)) break;
  }
  return found;
};

/** Two rounds: the first finds what is surely an article, the second favours what is set in the same way. */
export const seriesIn = (candidates: readonly Candidate[]): readonly Series[] => {
  const first = firstRound(candidates);
  if (first.length === 0) return [];
  const counts = facets.map((f) => {
    const map = new Map<string, number>();
    for (const c of first) map.set(c.style[f], (map.get(c.style[f]) ?? 0) + 1);
    return map;
  });
  return bestChain(candidates, (c) => facets.reduce((sum, f, i) => sum + weights[f] * ((counts[i]!.get(c.style[f]) ?? 0) / first.length - 0.5), 0));
};
