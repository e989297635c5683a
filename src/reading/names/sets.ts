import type { Syntax, Token } from '../../language/syntax.ts';
import { sets } from './data/sets.ts';

/** A phrase that names several States at once. */
export interface NamedSet { readonly first: number; readonly last: number; readonly members: readonly string[] }

const rows = sets.trim().split('\n').map((line) => {
  const at = line.indexOf('|');
  return { members: line.slice(0, at).split(',').toSorted(), pattern: line.slice(at + 1) };
});
const any = new RegExp(`(?<![\\p{L}\\d-])(?:${rows.map((r) => `(${r.pattern})`).join('|')})(?![\\p{L}\\d-])`, 'gu');

const tokenAt = (tokens: readonly Token[], start: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) { const mid = (low + high) >> 1; if (tokens[mid]!.start < start) low = mid + 1; else high = mid; }
  return low;
};

/** "the Baltic states", "the E3": sets of States by the names that the world has for them. */
export const namedSets = (syntax: Syntax): readonly NamedSet[] => [...syntax.text.matchAll(any)].flatMap((m): readonly NamedSet[] => {
  const row = rows[m.slice(1).findIndex((g) => g !== undefined)];
  const first = tokenAt(syntax.tokens, m.index);
  const last = tokenAt(syntax.tokens, m.index + m[0].length) - 1;
  const isWhole = row !== undefined && first <= last && syntax.tokens[first]?.start === m.index && syntax.tokens[last]?.end === m.index + m[0].length;
  return isWhole ? [{ first, last, members: row.members }] : [];
});
