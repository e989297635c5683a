import type { AttributionClass } from '../../core/claim.ts';
import { adjectives as adjectiveData, adverbs as adverbData, agents as agentData, light as lightData, nouns as nounData } from './data/nouns.ts';
import { documents as documentData, people as peopleData } from './data/people.ts';
import { particled as particledData, verbs as verbData } from './data/verbs.ts';

/** What a word of saying or thinking governs, and the class of attribution that it makes. */
export interface Frames { readonly class: AttributionClass; readonly has: ReadonlySet<string> }

const lines = (data: string): readonly (readonly string[])[] => data.trim().split('\n').map((l) => l.split('|'));

const read = (data: string): ReadonlyMap<string, Frames> => {
  const out = new Map<string, { class: AttributionClass; has: Set<string> }>();
  for (const [kind = '', frames = '', words = ''] of lines(data)) {
    for (const word of words.trim().split(/\s+/)) {
      const held = out.get(word) ?? { class: kind as AttributionClass, has: new Set<string>() };
      for (const f of frames.split(' ')) held.has.add(f);
      out.set(word, held);
    }
  }
  return out;
};

const set = (data: string): ReadonlySet<string> => new Set(data.trim().split(/\s+/));

/** Verb lemma to what it governs. */
export const verbFrames: ReadonlyMap<string, Frames> = read(verbData);

/** Noun lemma to what it governs: "his claim that …". */
export const nounFrames: ReadonlyMap<string, Frames> = read(nounData);

/** Adjective to what it governs: "confident that …". */
export const adjectiveFrames: ReadonlyMap<string, Frames> = read(lines(adjectiveData).map(([f, w]) => `attitude|${f}|${w}`).join('\n'));

/** "allegedly", "reportedly". */
export const evidentialAdverbs: ReadonlySet<string> = set(adverbData);

/** "opponent of", "supporter of": nouns of those who think so. */
export const agents: ReadonlySet<string> = set(agentData);

/** Verbs that add nothing to the noun that they take: "made the claim", "has doubts". */
export const lightVerbs: ReadonlySet<string> = set(lightData);

/** Verbs that need a particle to be a cue by what follows it: "call out", "call for". */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map(lines(particledData).map(([verb = '', list = '']) => [verb, set(list)]));

/** Common nouns of those who speak. */
export const people: ReadonlySet<string> = set(peopleData);

/** Common nouns of what speaks by being read. */
export const documents: ReadonlySet<string> = set(documentData);

const has = (lemma: string, frame: string): boolean => verbFrames.get(lemma)?.has.has(frame) ?? false;

/** Verbs that may stand beside a quotation, before or after it, with the speaker on the other side: "…," said the minister. */
export const isQuoteVerb = (lemma: string): boolean => has(lemma, 'q');

/** Verbs whose clause after "that", or without it, is what was said. */
export const isClauseVerb = (lemma: string): boolean => has(lemma, 'c');

/** Verbs that take the person told as their object. */
export const isToldVerb = (lemma: string): boolean => has(lemma, 't');
