import { romanValue } from '../../core/roman.ts';
import { bare, diffWords, wordsOf, type Hunk } from './words.ts';

/** One article of either text. */
export interface ComparedArticle {
  readonly number: string;
  readonly heading: string | null;
  readonly text: string;
  /** How many numbered paragraphs it has, where that was read. */
  readonly paragraphs?: number;
}

/** What became of an article. `renumbered` keeps its place among the others, `moved` does not. */
export type Change =
  | { readonly kind: 'same' | 'renumbered' | 'moved'; readonly older: ComparedArticle; readonly newer: ComparedArticle; readonly likeness: number; readonly hunks: readonly Hunk[]; readonly isChanged: boolean; /** Whether its heading is another one. */ readonly isRetitled: boolean }
  | { readonly kind: 'added'; readonly newer: ComparedArticle }
  | { readonly kind: 'dropped'; readonly older: ComparedArticle };

/** Articles of one text at most; the rest is left out, and said to be. */
export const articlesMax = 1_000;

/** Under the same number two articles are one from this likeness on; under another number they must be more alike. */
const sameNumberLine = 0.3;
const otherNumberLine = 0.55;

interface Bag { readonly counts: ReadonlyMap<string, number>; readonly size: number }

const bagOf = (article: ComparedArticle): Bag => {
  const counts = new Map<string, number>();
  let size = 0;
  for (const w of wordsOf(`${article.heading ?? ''} ${article.text}`)) {
    const key = bare(w);
    if (key === '') continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
};

/** Share of words in common (Dice), 0 to 1. */
const likenessOf = (a: Bag, b: Bag): number => {
  if (a.size + b.size === 0) return 1;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, n] of small.counts) shared += Math.min(n, large.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
};

const bagOfAll = (articles: readonly ComparedArticle[]): Bag => bagOf({ number: '', heading: null, text: articles.map((a) => a.text).join(' ') });

/** Two texts of one language share its small words, whatever they are about; those of two languages little but names. */
const sameLanguageFrom = 0.25;

/** Whether two texts are in one language, by the words that they share. */
export const isOneLanguage = (a: readonly ComparedArticle[], b: readonly ComparedArticle[]): boolean => likenessOf(bagOfAll(a), bagOfAll(b)) >= sameLanguageFrom;

interface Pair { readonly i: number; readonly j: number; readonly likeness: number }

/** IV and 4 are one number. */
const numberKey = (raw: string): string => {
  const n = raw.toLowerCase().replaceAll(/[\s.]+/g, ' ').trim();
  return String(romanValue(n) ?? n);
};

const pairsOf = (older: readonly ComparedArticle[], newer: readonly ComparedArticle[]): readonly Pair[] => {
  const [a, b] = [older.map(bagOf), newer.map(bagOf)];
  const all: (Pair & { readonly rank: number })[] = [];
  for (const [i, x] of a.entries()) for (const [j, y] of b.entries()) {
    const isSameNumber = numberKey(older[i]!.number) === numberKey(newer[j]!.number);
    // Two lengths so far apart cannot be alike enough; most pairs end here.
    if (!isSameNumber && 2 * Math.min(x.size, y.size) < otherNumberLine * (x.size + y.size)) continue;
    const likeness = likenessOf(x, y);
    if (likeness >= (isSameNumber ? sameNumberLine : otherNumberLine)) all.push({ i, j, likeness, rank: likeness + (isSameNumber ? 0.2 : 0) });
  }
  all.sort((p, q) => q.rank - p.rank || p.i - q.i || p.j - q.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  }).toSorted((p, q) => p.j - q.j);
};

/** Pairs that keep the order of the older text: the longest run of them. */
const inPlace = (pairs: readonly Pair[]): ReadonlySet<Pair> => {
  const best: number[] = [];
  const before: number[] = [];
  for (const [k, p] of pairs.entries()) {
    best[k] = 1;
    before[k] = -1;
    for (let m = 0; m < k; m += 1) if (pairs[m]!.i < p.i && best[m]! + 1 > best[k]!) { best[k] = best[m]! + 1; before[k] = m; }
  }
  const out = new Set<Pair>();
  for (let k = best.indexOf(Math.max(0, ...best)); k >= 0; k = before[k]!) out.add(pairs[k]!);
  return out;
};

/** Article by article, in the order of the newer text, dropped ones where they stood. */
export const compareArticles = (olderAll: readonly ComparedArticle[], newerAll: readonly ComparedArticle[]): readonly Change[] => {
  const [older, newer] = [olderAll.slice(0, articlesMax), newerAll.slice(0, articlesMax)];
  const pairs = pairsOf(older, newer);
  const placed = inPlace(pairs);
  const byNewer = new Map(pairs.map((p) => [p.j, p]));
  const paired = new Set(pairs.map((p) => p.i));
  const out: Change[] = [];
  let next = 0;
  const dropUpTo = (i: number): void => {
    for (; next < i; next += 1) if (!paired.has(next)) out.push({ kind: 'dropped', older: older[next]! });
  };
  for (const [j, article] of newer.entries()) {
    const pair = byNewer.get(j);
    if (pair === undefined) {
      out.push({ kind: 'added', newer: article });
      continue;
    }
    if (placed.has(pair)) dropUpTo(pair.i);
    const from = older[pair.i]!;
    const isSameNumber = numberKey(from.number) === numberKey(article.number);
    const hunks = diffWords(from.text, article.text);
    const isRetitled = bare(from.heading ?? '') !== bare(article.heading ?? '');
    out.push({ kind: placed.has(pair) ? (isSameNumber ? 'same' : 'renumbered') : 'moved', older: from, newer: article, likeness: pair.likeness, hunks, isChanged: isRetitled || hunks.some((h) => h.kind !== 'same'), isRetitled });
  }
  dropUpTo(older.length);
  return out;
};

/** Two versions in different languages have no words in common: what can be compared is which articles there are, and how many paragraphs each has. */
export const compareStructure = (older: readonly ComparedArticle[], newer: readonly ComparedArticle[]): readonly { readonly number: string; readonly only: 'older' | 'newer' | null; readonly paragraphs: readonly [number, number] }[] => {
  const paragraphs = (a: ComparedArticle | undefined): number => a?.paragraphs ?? 0;
  const [a, b] = [new Map(older.map((x) => [numberKey(x.number), x])), new Map(newer.map((x) => [numberKey(x.number), x]))];
  return [...new Set([...a.keys(), ...b.keys()])].map((key) => ({
    number: (a.get(key) ?? b.get(key))!.number, only: a.has(key) && b.has(key) ? null : a.has(key) ? 'older' as const : 'newer' as const, paragraphs: [paragraphs(a.get(key)), paragraphs(b.get(key))] as const,
  }));
};
