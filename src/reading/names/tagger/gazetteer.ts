import { cities } from '../data/cities.ts';
import { forenames } from '../data/forenames.ts';
import { givenNames, honorifics, institutionHeads, officeHeads, officeModifiers } from '../data/offices.ts';
import { given, peoples, regions } from '../data/peoples.ts';
import { surnames } from '../data/surnames.ts';
import { fold } from '../lexicon.ts';

/** What lists say of one word, as bits. */
export const bit = { forename: 1, surname: 2, institution: 4, honorific: 8, office: 16, placeFirst: 32, placeRest: 64, state: 128, demonym: 256, body: 512, media: 1024 } as const;

const longest = 5;

interface Lists { readonly words: ReadonlyMap<string, number>; readonly places: ReadonlySet<string>; readonly firsts: ReadonlyMap<string, number> }

/** The words of a folded name; most are one, and need no splitting. */
const wordsOf = (name: string): readonly string[] => (/[-' ]/.test(name) ? name.split(/(?<=-)|(?=-)| +|(?<=')(?=\p{L})/u) : [name]);

const build = (): Lists => {
  const words = new Map<string, number>();
  const mark = (list: Iterable<string>, flag: number): void => { for (const w of list) words.set(w, (words.get(w) ?? 0) | flag); };
  const folded = (list: string): readonly string[] => fold(list).toLowerCase().trim().split(/[;\s]+/);
  mark([...folded(forenames), ...folded(given), ...givenNames], bit.forename);
  mark([...folded(surnames), ...folded(peoples)], bit.surname);
  mark(institutionHeads, bit.institution);
  mark(honorifics, bit.honorific);
  mark([...officeHeads, ...officeModifiers], bit.office);
  const places = new Set<string>();
  const firsts = new Map<string, number>();
  for (const name of fold(`${cities}\n${regions}`).trim().split(/[;\n]+/)) {
    const parts = wordsOf(name);
    if (parts.length > longest) continue;
    places.add(parts.join(' '));
    firsts.set(parts[0]!, Math.max(firsts.get(parts[0]!) ?? 0, parts.length));
  }
  return { words, places, firsts };
};

let held: Lists | undefined;
const lists = (): Lists => (held ??= build());

/** What is known of a single word in lower case. */
export const wordBits = (lower: string): number => lists().words.get(lower) ?? 0;

/** Number of words of the longest listed place that begins at a word; 0 without one. `words` are folded, with their case. */
export const placeAt = (words: readonly string[], from: number): number => {
  const { firsts, places } = lists();
  for (let n = Math.min(firsts.get(words[from]!) ?? 0, words.length - from); n > 0; n -= 1) {
    if (places.has(n === 1 ? words[from]! : words.slice(from, from + n).join(' '))) return n;
  }
  return 0;
};
