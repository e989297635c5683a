import type { Span } from '../../test/corpus/marked.ts';

/** When two dates, durations, names and spans count as the same. */
const day = 86_400_000;

/** From and to in milliseconds, and the mark of a date; null where it is no date of these kinds. */
const range = (date: string): readonly [from: number, to: number, mark: string] | null => {
  const m = /^(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?([~?%]?)$/.exec(date);
  if (m === null) return null;
  const year = Number(m[1]);
  const mark = m[5] ?? '';
  if (m[2] !== undefined) {
    const fourth = new Date(Date.UTC(year, 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * day + (Number(m[2]) - 1) * 7 * day;
    return [monday, monday + 6 * day, mark];
  }
  if (m[3] === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31), mark];
  const month = Number(m[3]) - 1;
  if (m[4] === undefined) return [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0), mark];
  const at = Date.UTC(year, month, Number(m[4]));
  return [at, at, mark];
};

/** Whether a date lies inside the gold one, at the gold one's precision; a gold day marked `~` gives three days either way. */
export const datesAgree = (gold: string | null, said: string | null): boolean => {
  if (gold === null || said === null) return gold === said;
  const g = range(gold);
  const s = range(said);
  if (g === null || s === null) return false;
  const slack = g[0] === g[1] && g[2] === '~' && s[0] === s[1] ? 3 * day : 0;
  return s[0] >= g[0] - slack && s[1] <= g[1] + slack;
};

const length = (value: string): string | null => {
  const m = /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value);
  const n = (i: number): number => Number(m?.[i] ?? 0);
  return m === null ? null : `${n(1) * 12 + n(2)}/${n(3) * 7 + n(4)}/${n(5) * 60 + n(6)}`;
};

/** Whether two values that are no keys are the same: numbers, or durations in any units (P12M = P1Y, P2W = P14D). */
export const valuesAgree = (gold: string | number | null, said: string | number | null): boolean => {
  if (gold === null || said === null) return gold === said;
  const g = length(String(gold));
  return g === null ? String(gold) === String(said) : g === length(String(said));
};

const idle = new Set('the a an of on for to in and between with by at from its their his her'.split(' '));

/** The telling words of a name, folded. */
export const telling = (name: string): readonly string[] =>
  (name.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !idle.has(w));

/** Overlap of the telling words of two names, 0 to 1 (F1). */
export const likeness = (a: string, b: string): number => {
  const left = telling(a);
  const right = telling(b);
  const rest = [...right];
  const shared = left.filter((w) => {
    const at = rest.indexOf(w);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return left.length === 0 || right.length === 0 ? 0 : (2 * shared.length) / (left.length + right.length);
};

/** Overlap of two sets, 0 to 1. */
export const jaccard = (a: readonly string[], b: readonly string[]): number => {
  const union = new Set([...a, ...b]);
  return union.size === 0 ? 1 : [...union].filter((x) => a.includes(x) && b.includes(x)).length / union.size;
};

/** Overlap of the characters that two lists of spans cover, 0 to 1 (Dice). */
export const overlap = (a: readonly Span[], b: readonly Span[]): number => {
  const cover = (spans: readonly Span[]): ReadonlySet<number> => new Set(spans.flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i)));
  const left = cover(a);
  const right = cover(b);
  const shared = [...left].filter((i) => right.has(i)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
};
