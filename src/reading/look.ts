import { heads, properNames } from './agreements/lexicon.ts';

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (list: Iterable<string>): string => [...list].map(escaped).join('|');

/** Heads in both numbers, but for those that name an agreement only with a capital. */
const plain = [...heads.keys()].filter((w) => !['minute', 'statute', 'modus'].includes(w));
const plurals = plain.map((w) => (w.endsWith('y') ? `${w.slice(0, -1)}ies` : w.endsWith('um') ? `${w.slice(0, -2)}a` : `${w}${w.endsWith('x') ? 'es' : 's'}`));

/** Nouns that name an agreement only where something is done to it that is done to agreements, or where it is joint. */
const vague = ['document', 'text', 'paper', 'instrument', 'framework', 'plan', 'statement', 'partnership'];
const deeds = ['sign', 'ratif', 'initial', 'conclud', 'ink(?:s|ed|ing)?(?![a-z])', 'negotiat', 'prolong', 'extend', 'extens', 'renew', 'suspen', 'denounc', 'withdr', 'terminat', 'reject', 'approv', 'vote', 'joint'];
/** Units between such a noun and what is done to it: longer than a sentence usually is. */
const reach = 400;

/** Whole words: without their edges "according to", "impact", "ideal" and "mountain" would be news of an accord, a pact, a deal and an MOU. */
const named = new RegExp(`(?<![a-z])(?:${any([...plain, ...plurals, 'memorandums', 'arrangement', 'arrangements'])})(?![a-z])`, 'i');
const proper = new RegExp(`(?<![A-Za-z])(?:${any([...properNames, 'Minute', 'Minutes', 'Statute', 'Statutes', 'MINUTES', 'STATUTE', 'modus vivendi'])})(?![A-Za-z])`);
const weak = new RegExp(`(?<![a-z])(?:${any(vague)})s?(?![a-z])`, 'gi');
const deed = new RegExp(`(?<![a-z])(?:${deeds.join('|')})`, 'i');

const isDoneTo = (text: string): boolean => {
  let past = 0;
  for (const { index } of text.matchAll(weak)) {
    // What was looked through for the noun before is not looked through again.
    if (deed.test(text.slice(Math.max(past - 20, index - reach, 0), index + reach))) return true;
    past = index + reach;
  }
  return false;
};

/**
 * The cheap look: false only where a text cannot speak of any agreement, since it has none of the words by which one is named. Linear in the
 * text; most prose is passed over at millions of words a second, before a word of it is taken apart.
 */
export const maySpeakOfAgreements = (text: string): boolean => named.test(text) || proper.test(text) || isDoneTo(text);
