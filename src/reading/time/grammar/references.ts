import type { Rule } from '../form.ts';
import { w } from '../words.ts';

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

const single: ReadonlyMap<string, Reference> = new Map([
  ['now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'], ['presently', 'PRESENT_REF'], ['recently', 'PAST_REF'], ['formerly', 'PAST_REF'], ['lately', 'PAST_REF'], ['soon', 'FUTURE_REF'],
]);

const adjectives: ReadonlyMap<string, Reference> = new Map([['current', 'PRESENT_REF'], ['recent', 'PAST_REF'], ['former', 'PAST_REF']]);

const phrases: readonly (readonly [readonly string[], Reference])[] = [
  [['the', 'past'], 'PAST_REF'], [['the', 'future'], 'FUTURE_REF'], [['the', 'near', 'future'], 'FUTURE_REF'], [['the', 'distant', 'past'], 'PAST_REF'], [['the', 'recent', 'past'], 'PAST_REF'], [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'], [['the', 'short', 'term'], 'FUTURE_REF'], [['the', 'coming', 'days'], 'FUTURE_REF'],
  [['these', 'days'], 'PRESENT_REF'], [['right', 'now'], 'PRESENT_REF'], [['the', 'present', 'day'], 'PRESENT_REF'], [['the', 'present', 'time'], 'PRESENT_REF'], [['present', 'day'], 'PRESENT_REF'], [['present', '-', 'day'], 'PRESENT_REF'], [['the', 'current', 'time'], 'PRESENT_REF'], [['the', 'time', 'being'], 'PRESENT_REF'],
  [['a', 'later', 'date'], 'FUTURE_REF'], [['an', 'earlier', 'date'], 'PAST_REF'], [['some', 'day'], 'FUTURE_REF'], [['a', 'future', 'date'], 'FUTURE_REF'],
];

const begins: ReadonlySet<string> = new Set(phrases.map(([p]) => p[0]!));

/** Times that point and do not date: "now", "the past", "the near future", "at the time". */
export const reference: Rule = (v, i) => {
  const word = w(v, i);
  const value = single.get(word);
  if (value !== undefined) {
    // "as soon as", "soon after", "most recently" compare.
    if (word === 'soon' && (w(v, i + 1) === 'as' || w(v, i + 1) === 'after' || w(v, i - 1) === 'as' || w(v, i - 1) === 'too')) return undefined;
    if (word === 'recently' && w(v, i - 1) === 'most') return undefined;
    return { length: 1, form: { kind: 'reference', value } };
  }
  const adjective = adjectives.get(word);
  if (adjective !== undefined && v.tokens[i]?.upos === 'ADJ' && !/^(?:account|affairs|events)$/.test(w(v, i + 1)) && w(v, i - 1) !== 'more' && w(v, i - 1) !== 'most') return { length: 1, form: { kind: 'reference', value: adjective } };
  if (word === 'the' && w(v, i + 1) === 'time' && w(v, i - 1) === 'at' && w(v, i + 2) !== 'of' && w(v, i + 2) !== 'being' && w(v, i + 2) !== 'when') return { length: 2, form: { kind: 'reference', value: 'PAST_REF' } };
  if (!begins.has(word)) return undefined;
  for (const [words, said] of phrases) {
    if (!words.every((x, k) => w(v, i + k) === x)) continue;
    const next = v.tokens[i + words.length];
    // "the past conference" is no past of its own.
    if (word === 'the' && words.length === 2 && (next?.upos === 'NOUN' || next?.upos === 'ADJ' || next?.upos === 'NUM' || next?.upos === 'PROPN' && next.sentence === v.tokens[i]?.sentence)) return undefined;
    return { length: words.length, form: { kind: 'reference', value: said } };
  }
  return undefined;
};

/** Words that a reference begins with. */
export const opensReference = (word: string): boolean => single.has(word) || adjectives.has(word) || word === 'the' || begins.has(word);
