import { contentVersion } from './version.ts';
import { featuresOf } from './features.ts';
import { lemmaOf } from './lemma.ts';
import { batchTokensMax, createNet, type Net, type NetShape } from './net.ts';
import type { Analyser, Sentence, Syntax, SyntaxNote, Token } from './syntax.ts';
import { tokenise } from './tokenise.ts';

/** Longest sentence that is parsed in one piece; a longer one is cut, with a note. */
export const sentenceTokensMax = 200;

interface Header {
  readonly shape: NetShape;
  /** `UPOS|XPOS` pairs. */
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  readonly vocab: readonly (readonly string[])[];
}

const readHeader = (weights: Uint8Array): { readonly header: Header; readonly body: ArrayBuffer } => {
  const view = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(weights.subarray(4, 4 + length))) as Header;
  // A Node Buffer shares its memory: a copy of its own is what the net may index from 0.
  return { header, body: Uint8Array.from(weights.subarray(4 + length)).buffer };
};

type Ids = readonly [number, number, number, number, number];

/** Feature indices of a form, remembered: a text repeats its words. */
const indexer = (vocab: readonly (readonly string[])[]): ((form: string) => Ids) => {
  const maps = vocab.map((list) => new Map(list.map((word, i) => [word, i + 1])));
  let cache = new Map<string, Ids>();
  return (form) => {
    const held = cache.get(form);
    if (held !== undefined) return held;
    const ids = featuresOf(form).map((feature, k) => maps[k]?.get(feature) ?? 0) as unknown as Ids;
    if (cache.size > 50_000) cache = new Map();
    cache.set(form, ids);
    return ids;
  };
};

interface Piece { readonly tokens: readonly { readonly start: number; readonly end: number }[] }

const cut = (text: string, notes: SyntaxNote[]): readonly Piece[] =>
  tokenise(text).flatMap(({ tokens }): readonly Piece[] => {
    if (tokens.length <= sentenceTokensMax) return [{ tokens }];
    notes.push({ code: 'syntax/sentence-cut', at: { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end } });
    return Array.from({ length: Math.ceil(tokens.length / sentenceTokensMax) }, (_, i) =>
      ({ tokens: tokens.slice(i * sentenceTokensMax, (i + 1) * sentenceTokensMax) }));
  });

/** Pieces in batches that fill the net's arena. */
const batches = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const out: Piece[][] = [];
  let size = batchTokensMax + 1;
  for (const piece of pieces) {
    if (size + piece.tokens.length > batchTokensMax) {
      out.push([]);
      size = 0;
    }
    out[out.length - 1]!.push(piece);
    size += piece.tokens.length;
  }
  return out;
};

/** An English analyser over its weights; loads once, keeps no state between texts but a cache of words. */
export const createAnalyser = (weights: Uint8Array): Analyser => {
  const { header, body } = readHeader(weights);
  const { shape, classes, labels, vocab } = header;
  const net: Net = createNet(shape, vocab.map((v) => v.length + 1), classes.length, labels.length, labels.indexOf('root'), body);
  const pairs = classes.map((c) => c.split('|') as [string, string]);
  const indices = indexer(vocab);

  const parse = (text: string, batch: readonly Piece[], tokens: Token[], sentences: Sentence[]): void => {
    const count = batch.reduce((n, p) => n + p.tokens.length, 0);
    const ids = vocab.map(() => new Int32Array(count + 4));
    const bounds: (readonly [number, number])[] = [];
    let t = 0;
    for (const piece of batch) {
      bounds.push([t, piece.tokens.length]);
      for (const { start, end } of piece.tokens) {
        const own = indices(text.slice(start, end));
        for (let k = 0; k < own.length; k += 1) ids[k]![t] = own[k]!;
        t += 1;
      }
    }
    const out = net.decode(ids, count, bounds);
    batch.forEach((piece, i) => {
      const [first, length] = bounds[i]!;
      const base = tokens.length;
      const sentence = sentences.length;
      let root = base;
      piece.tokens.forEach(({ start, end }, u) => {
        const head = out.heads[first + u]!;
        const [upos, xpos] = pairs[out.tags[first + u]!]!;
        const form = text.slice(start, end);
        if (head === 0) root = base + u;
        tokens.push({
          index: base + u, start, end, text: form, upos, xpos, lemma: lemmaOf(form, upos),
          head: head === 0 ? -1 : base + head - 1, deprel: labels[out.labels[first + u]!]!, sentence, margin: out.margins[first + u]!,
        });
      });
      sentences.push({ index: sentence, first: base, last: base + length - 1, root, start: piece.tokens[0]!.start, end: piece.tokens[length - 1]!.end });
    });
  };

  return {
    name: 'depositary-en',
    version: contentVersion(weights),
    analyse(text): Syntax {
      const notes: SyntaxNote[] = [];
      const tokens: Token[] = [];
      const sentences: Sentence[] = [];
      for (const batch of batches(cut(text, notes))) parse(text, batch, tokens, sentences);
      return { text, tokens, sentences, notes };
    },
  };
};
