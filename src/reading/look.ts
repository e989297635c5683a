import { heads, properNames } from './agreements/lexicon.ts';

/** Nouns that name an agreement only where something is done to it that is done to agreements. */
const vague = ['document', 'text', 'paper', 'instrument', 'arrangement', 'partnership', 'framework', 'plan', 'statement'];
const deeds = ['sign', 'ratif', 'initial', 'conclud', 'ink', 'negotiat', 'prolong', 'extend', 'extension', 'renew', 'suspen', 'denounc', 'withdr', 'terminat', 'reject', 'approv', 'vote', 'accord'];

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const stems = (list: Iterable<string>): string => [...list].map((w) => escaped(w)).join('|');

/** Head nouns in small letters and capitals, names as they are written: one pass over the text each, without going back. */
const named = new RegExp(`(?:${stems([...heads.keys()].filter((w) => w !== 'minute' && w !== 'statute' && w !== 'modus'))})`, 'i');
const proper = new RegExp(`(?:${stems([...properNames, 'Minute', 'Statute', 'MINUTE', 'STATUTE', 'modus vivendi'])})`);
const weak = new RegExp(`(?:${stems(vague)})`, 'i');
const deed = new RegExp(`(?:${stems(deeds)})`, 'i');

/**
 * The cheap look: false only where a text cannot speak of any agreement, since it has none of the words by which one is named. Linear in the
 * text; most prose is passed over at millions of characters a second, before a word of it is taken apart.
 */
export const maySpeakOfAgreements = (text: string): boolean => named.test(text) || proper.test(text) || (weak.test(text) && deed.test(text));
