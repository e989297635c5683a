import { english } from '../../src/edge/english.ts';

/** A word of a text with its universal part of speech, as a system sees it. */
export interface Tagged { readonly start: number; readonly end: number; readonly upos: string }

/** Something that reads a text to tagged words, and to trees if it can. */
export interface System { readonly does: string; read(text: string): readonly Tagged[] }

const own = (): System => {
  const analyser = english();
  return { does: 'sentences, tags, trees', read: (text) => analyser.analyse(text).tokens };
};

/** Finds words one after the other where a system gives no offsets. */
const placed = (text: string, words: readonly (readonly [string, string])[]): readonly Tagged[] => {
  let at = 0;
  return words.flatMap(([form, upos]) => {
    const start = form === '' ? -1 : text.indexOf(form, at);
    if (start < 0 || start > at + 200) return [];
    at = start + form.length;
    return [{ start, end: at, upos }];
  });
};

interface Wink { readDoc(text: string): { tokens(): { out(a: unknown): readonly string[] } }; readonly its: { readonly value: unknown; readonly pos: unknown } }

const wink = async (): Promise<System> => {
  const name = ['wink-nlp', 'wink-eng-lite-web-model'] as const;
  const make = ((await import(name[0])) as { default: (model: unknown, pipe: readonly string[]) => Wink }).default;
  const model = ((await import(name[1])) as { default: unknown }).default;
  const nlp = make(model, ['sbd', 'pos']);
  return {
    does: 'sentences, tags',
    read(text) {
      const tokens = nlp.readDoc(text).tokens();
      const pos = tokens.out(nlp.its.pos);
      return placed(text, tokens.out(nlp.its.value).map((form, i) => [form, pos[i] ?? 'X'] as const));
    },
  };
};

const uposOf = (tags: readonly string[]): string => {
  const table = [['ProperNoun', 'PROPN'], ['Pronoun', 'PRON'], ['Auxiliary', 'AUX'], ['Copula', 'AUX'], ['Modal', 'AUX'], ['Verb', 'VERB'], ['Value', 'NUM'], ['Noun', 'NOUN'], ['Adjective', 'ADJ'],
    ['Adverb', 'ADV'], ['Preposition', 'ADP'], ['Determiner', 'DET'], ['Conjunction', 'CCONJ']] as const;
  return table.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
};

interface Compromise { (text: string): { json(options: unknown): readonly { readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[] }[] } }

const compromise = async (): Promise<System> => {
  const name = 'compromise';
  const nlp = ((await import(name)) as { default: Compromise }).default;
  return { does: 'sentences, tags', read: (text) => placed(text, nlp(text).json({ terms: { tags: true } }).flatMap((s) => s.terms.map((t) => [t.text, uposOf(t.tags)] as const))) };
};

/** The systems by name; one that is not installed rejects. */
export const systems: Readonly<Record<string, () => System | Promise<System>>> = { depositary: own, 'wink-nlp': wink, compromise };
