import { shapeOf } from '../../../language/features.ts';
import type { Syntax, Token } from '../../../language/syntax.ts';
import { fold, lookUp } from '../lexicon.ts';
import { bit, placeAt, wordBits } from './gazetteer.ts';

/** Rows of the weights: features meet in them by hash. */
export const rowBits = 17;
const mask = (1 << rowBits) - 1;

const hashOf = (s: string, seed: number): number => {
  let h = seed;
  for (let i = 0; i < s.length; i += 1) h = Math.imul(h ^ s.charCodeAt(i), 16_777_619);
  return h >>> 0;
};

/** Mixes a template's number with one or two values. */
const mix = (template: number, a: number, b = 0): number => {
  let h = Math.imul(template + 0x9e37, 0x85eb_ca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b_3c6d) ^ Math.imul(b, 0x297a_2d39);
  h = Math.imul(h ^ (h >>> 13), 0x9e37_79b1);
  return (h ^ (h >>> 16)) & mask;
};

/** What a form gives by itself, whatever stands around it. */
interface Form { readonly word: number; readonly low: string; readonly shape: number; readonly pre: number; readonly suf2: number; readonly suf3: number; readonly suf4: number; readonly bits: number; readonly isName: boolean; readonly isJoin: boolean }

const joins: ReadonlySet<string> = new Set("of the and for de da do dos das del di du la le el al bin ibn bint van von der den ter ten en y e a ' ’ ’s 's & - – of-the on in to with ul ud un al- wa zu af".split(' '));

const formOf = (text: string): Form => {
  const low = text.toLowerCase();
  // Most words are in small letters of ASCII, and need no look at all letters of the world.
  const isName = (low !== text || !/^[\x20-\x7e]*$/.test(text)) && /^['’]?\p{Lu}|^\p{L}*\p{Lu}|^\d+\p{L}*\p{Lu}/u.test(text);
  return {
    word: hashOf(low, 17), low, shape: hashOf(shapeOf(text), 29), pre: hashOf(low.slice(0, 3), 31), suf2: hashOf(low.slice(-2), 37), suf3: hashOf(low.slice(-3), 41), suf4: hashOf(low.slice(-4), 43),
    bits: wordBits(fold(low)), isName, isJoin: joins.has(low),
  };
};

/** A stretch of tokens that may hold names: capitals and what joins them. `last` is included. */
export interface Stretch { readonly first: number; readonly last: number }

/** A text made ready for the tagger. */
export interface Ready { readonly forms: readonly Form[]; readonly bits: Int32Array; readonly stretches: readonly Stretch[]; readonly syntax: Syntax }

const joinsMax = 3;

const stretchesOf = (syntax: Syntax, forms: readonly Form[]): readonly Stretch[] => {
  const out: Stretch[] = [];
  for (const s of syntax.sentences) {
    let first = -1;
    let lastName = -1;
    for (let i = s.first; i <= s.last; i += 1) {
      const f = forms[i]!;
      if (f.isName) {
        if (first < 0) first = i;
        lastName = i;
      } else if (first >= 0 && (!f.isJoin || i - lastName > joinsMax)) {
        out.push({ first, last: lastName });
        first = -1;
      }
    }
    if (first >= 0) out.push({ first, last: lastName });
  }
  return out;
};

const lexiconBits: Readonly<Record<string, number>> = { state: bit.state, organisation: bit.body, media: bit.media };

/** Forms that have been met, remembered until there are many: a text repeats its words, and the next one does too. Changes no result. */
const met = new Map<string, Form>();
const metMax = 20_000;

/** Looks every word up once. */
export const ready = (syntax: Syntax, words: readonly string[]): Ready => {
  const forms = syntax.tokens.map((t) => {
    let f = met.get(t.text);
    if (f === undefined) {
      if (met.size >= metMax) met.clear();
      f = formOf(t.text);
      met.set(t.text, f);
    }
    return f;
  });
  const bits = Int32Array.from(forms, (f) => f.bits);
  const stretches = stretchesOf(syntax, forms);
  for (const { first, last } of stretches) {
    for (let i = first; i <= last; i += 1) {
      const hit = lookUp(words, i);
      if (hit !== undefined) for (let k = 0; k < hit.length; k += 1) bits[i + k]! |= hit.entry.form === 'demonym' ? bit.demonym : lexiconBits[hit.entry.kind] ?? 0;
      const place = placeAt(words, i);
      for (let k = 0; k < place; k += 1) bits[i + k]! |= k === 0 ? bit.placeFirst : bit.placeRest;
    }
  }
  return { forms, bits, stretches, syntax };
};

const tagHash = new Map<string, number>();
const tagOf = (t: Token | undefined): number => {
  if (t === undefined) return 1;
  let h = tagHash.get(t.xpos);
  if (h === undefined) { h = hashOf(t.xpos, 53); tagHash.set(t.xpos, h); }
  return h;
};

/** First and last capital of the unbroken run around a token, not past hyphens and joining words. */
const runOf = (r: Ready, i: number, s: Stretch): Stretch => {
  let first = i;
  let last = i;
  while (first > s.first && r.forms[first - 1]!.isName) first -= 1;
  while (last < s.last && r.forms[last + 1]!.isName) last += 1;
  return { first, last };
};

/** Rows of the weights for one token; the first `lexical` of them name its very word. */
export const featuresAt = (r: Ready, i: number, s: Stretch, out: Int32Array): number => {
  const { forms, bits, syntax } = r;
  const t = syntax.tokens[i]!;
  const sentence = syntax.sentences[t.sentence]!;
  const inside = (k: number): boolean => k >= sentence.first && k <= sentence.last;
  const word = (k: number): number => (inside(k) ? forms[k]!.word : 2);
  const shape = (k: number): number => (inside(k) ? forms[k]!.shape : 2);
  const flags = (k: number): number => (inside(k) ? bits[k]! + 1 : 0);
  const tag = (k: number): number => tagOf(inside(k) ? syntax.tokens[k] : undefined);
  const f = forms[i]!;
  const run = runOf(r, i, s);
  const isFirst = i === sentence.first ? 1 : 0;
  const head = syntax.tokens[t.head];
  const relation = hashOf(t.deprel, 59);
  const place = Math.min(i - run.first, 3) * 4 + Math.min(run.last - i, 3);
  let n = 0;
  // The word itself, which training hides at times so that the rest is learned too.
  out[n++] = mix(1, f.word);
  out[n++] = mix(2, f.word, word(i - 1));
  out[n++] = mix(3, f.word, word(i + 1));
  out[n++] = mix(4, f.suf4);
  out[n++] = mix(5, word(i - 1));
  out[n++] = mix(6, word(i + 1));
  out[n++] = mix(7, word(i - 2), word(i - 1));
  out[n++] = mix(8, word(i + 1), word(i + 2));
  out[n++] = mix(9, f.suf3);
  out[n++] = mix(10, f.suf2, f.shape);
  out[n++] = mix(11, f.pre);
  out[n++] = mix(12, f.shape, isFirst);
  out[n++] = mix(13, shape(i - 1), f.shape);
  out[n++] = mix(14, f.shape, shape(i + 1));
  out[n++] = mix(15, tag(i), tag(i - 1));
  out[n++] = mix(16, tag(i), tag(i + 1));
  out[n++] = mix(17, flags(i), isFirst);
  out[n++] = mix(18, flags(i), flags(i - 1));
  out[n++] = mix(19, flags(i), flags(i + 1));
  out[n++] = mix(20, flags(i), f.shape);
  out[n++] = mix(21, flags(run.last), place);
  out[n++] = mix(22, word(run.last), place);
  out[n++] = mix(23, word(run.first - 1), place);
  out[n++] = mix(24, word(run.last + 1), place);
  out[n++] = mix(25, relation, head === undefined ? 3 : hashOf(head.lemma, 61));
  out[n++] = mix(26, relation, tag(i));
  out[n++] = mix(27, place, flags(i));
  out[n++] = mix(28, flags(run.first), flags(run.last) * 8 + Math.min(run.last - run.first, 4));
  out[n++] = mix(29, word(run.first - 1), flags(i));
  out[n++] = mix(30, word(run.last + 1), flags(i));
  out[n++] = mix(31, hashOf(t.upos, 67), place);
  out[n++] = mix(32, word(i - 3 >= s.first ? i - 3 : -1), word(i - 2));
  return n;
};

/** How many of the first features name the very word. */
export const lexical = 4;
