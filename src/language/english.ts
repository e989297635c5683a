import { cut } from './cut.ts';
import { featuresOf } from './features.ts';
import { lemmaOf } from './lemma.ts';
import { batchTokensMax, createNet, type Net } from './net.ts';
import type { Analyser, Sentence, Syntax, SyntaxNote, Token } from './syntax.ts';
import { tokenise, type RawSentence } from './tokenise.ts';
import { readWeights } from './weights-file.ts';

/** A form that has been met: its place in the net, one copy of its characters, and the lemma last asked for. */
interface Form { readonly row: number; readonly text: string; upos: string; lemma: string }

const slotBits = 16;
const slotMask = (1 << slotBits) - 1;

const isAt = (text: string, start: number, end: number, form: string): boolean => {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i += 1) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
};

/**
 * Forms by their characters, remembered until the net's rows are full: a text repeats its words. Found by a hash of the characters where they
 * stand, so that a word met before is never cut out of its text again; there are more slots than the net has rows.
 */
const createForms = (net: Net, vocab: readonly (readonly string[])[]): { of(text: string, start: number, end: number): Form; makeRoom(more: number): void } => {
  const maps = vocab.map((list) => new Map(list.map((word, i) => [word, i + 1])));
  const slots = new Int32Array(slotMask + 1);
  let held: Form[] = [];
  const added = (text: string, slot: number): Form => {
    const features = featuresOf(text);
    const form: Form = { row: net.row(maps.map((map, k) => map.get(features[k]!) ?? 0)), text, upos: '', lemma: '' };
    held.push(form);
    slots[slot] = held.length;
    return form;
  };
  return {
    of(text, start, end) {
      let h = 0x811c9dc5;
      for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x0100_0193);
      let slot = (h ^ (h >>> slotBits)) & slotMask;
      for (let k = slots[slot]!; k > 0; k = slots[slot]!) {
        const form = held[k - 1]!;
        if (isAt(text, start, end, form.text)) return form;
        slot = (slot + 1) & slotMask;
      }
      return added(text.slice(start, end), slot);
    },
    makeRoom(more) {
      if (!net.isFull(more)) return;
      net.forget();
      held = [];
      slots.fill(0);
    },
  };
};

/** The first of the pieces that fill one batch together with those before it. */
const batchEnd = (pieces: readonly RawSentence[], from: number): number => {
  let size = pieces[from]!.tokens.length;
  let end = from + 1;
  while (end < pieces.length && size + pieces[end]!.tokens.length <= batchTokensMax) {
    size += pieces[end]!.tokens.length;
    end += 1;
  }
  return end;
};

/** The English analyser, which can also be given the tokens. */
export interface EnglishAnalyser extends Analyser {
  /** Trees over sentences and tokens that are already known, in the order of the text. */
  treesOf(text: string, sentences: readonly RawSentence[]): Syntax;
}

/** An English analyser over its weights; loads once, keeps no state between texts but a memory of words that changes no result. */
export const createAnalyser = (file: Uint8Array): EnglishAnalyser => {
  const weights = readWeights(file);
  const { labels } = weights;
  const net = createNet(weights);
  const pairs = weights.classes.map((c) => c.split('|') as [string, string]);
  const forms = createForms(net, weights.vocab);
  const rows = new Int32Array(batchTokensMax);
  const met: Form[] = [];

  const parse = (text: string, batch: readonly RawSentence[], tokens: Token[], sentences: Sentence[]): void => {
    forms.makeRoom(batchTokensMax);
    const bounds: (readonly [number, number])[] = [];
    let count = 0;
    for (const piece of batch) {
      bounds.push([count, piece.tokens.length]);
      for (const { start, end } of piece.tokens) {
        const form = forms.of(text, start, end);
        met[count] = form;
        rows[count] = form.row;
        count += 1;
      }
    }
    const out = net.decode(rows, count, bounds);
    for (let i = 0, t = 0; i < batch.length; i += 1) {
      const spans = batch[i]!.tokens;
      const base = tokens.length;
      const sentence = sentences.length;
      let root = base;
      for (let u = 0; u < spans.length; u += 1, t += 1) {
        const { start, end } = spans[u]!;
        const head = out.heads[t]!;
        const [upos, xpos] = pairs[out.tags[t]!]!;
        const form = met[t]!;
        if (form.upos !== upos) { form.upos = upos; form.lemma = lemmaOf(form.text, upos); }
        if (head === 0) root = base + u;
        tokens.push({
          index: base + u, start, end, text: form.text, upos, xpos, lemma: form.lemma,
          head: head === 0 ? -1 : base + head - 1, deprel: labels[out.labels[t]!]!, sentence, margin: out.margins[t]!,
        });
      }
      sentences.push({ index: sentence, first: base, last: base + spans.length - 1, root, start: spans[0]!.start, end: spans[spans.length - 1]!.end });
    }
  };

  const treesOf = (text: string, given: readonly RawSentence[]): Syntax => {
    const notes: SyntaxNote[] = [];
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const pieces = cut(text, given, notes);
    for (let from = 0; from < pieces.length;) {
      const end = batchEnd(pieces, from);
      parse(text, pieces.slice(from, end), tokens, sentences);
      from = end;
    }
    return { text, tokens, sentences, notes };
  };

  return { name: 'depositary-en', version: weights.sha256.slice(0, 8), treesOf, analyse: (text) => treesOf(text, tokenise(text)) };
};
