import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyser, type EnglishAnalyser } from '../src/language/english.ts';
import type { Syntax } from '../src/language/syntax.ts';
import { readConllu, readTreebank, type Tree, type TreeDocument } from './data.ts';

const { values: given } = parseArgs({ options: {
  data: { type: 'string', default: '../shared/train' }, split: { type: 'string', default: 'test' },
  weights: { type: 'string', default: new URL('../src/language/weights/english.bin', import.meta.url).pathname }, relations: { type: 'boolean', default: false },
} });
const english: EnglishAnalyser = createAnalyser(readFileSync(given.weights));
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);

/** Right, found and wanted, by relation. */
type Counts = Map<string, { right: number; found: number; wanted: number }>;
const count = (counts: Counts, relation: string, what: 'right' | 'found' | 'wanted'): void => {
  const entry = counts.get(relation) ?? { right: 0, found: 0, wanted: 0 };
  entry[what] += 1;
  counts.set(relation, entry);
};

/** Negation has no relation of its own: an adverb or particle that says no is counted as `neg`. */
const relationOf = (form: string, deprel: string): string => (deprel === 'advmod' && /^(?:not|n['’]t|never)$/i.test(form) ? 'neg' : deprel);

const withGoldTokens = (name: string, texts: readonly { readonly text: string; readonly sentences: readonly Tree[] }[]): void => {
  let [n, upos, xpos, uas, las] = [0, 0, 0, 0, 0];
  const counts: Counts = new Map();
  for (const { text, sentences } of texts) {
    const out = english.treesOf(text, sentences.map((tokens) => ({ tokens })));
    // A sentence that was cut is counted as it was cut: tokens correspond one to one.
    let base = 0;
    for (const words of sentences) {
      words.forEach((word, i) => {
        const token = out.tokens[base + i]!;
        n += 1;
        if (token.upos === word.upos) upos += 1;
        if (token.xpos === word.xpos) xpos += 1;
        count(counts, relationOf(word.form, word.deprel), 'wanted');
        count(counts, relationOf(word.form, token.deprel), 'found');
        if (token.head !== (word.head === 0 ? -1 : base + word.head - 1)) return;
        uas += 1;
        if (token.deprel !== word.deprel) return;
        las += 1;
        count(counts, relationOf(word.form, word.deprel), 'right');
      });
      base += words.length;
    }
  }
  process.stdout.write(`${name.padEnd(20)} gold tokens ${n}: UPOS ${percent(upos, n)} XPOS ${percent(xpos, n)} UAS ${percent(uas, n)} LAS ${percent(las, n)}\n`);
  const wanted = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'ccomp', 'advcl', 'aux', 'aux:pass', 'neg'];
  const shown = [...counts].filter(([relation]) => given.relations || wanted.includes(relation)).sort((a, b) => b[1].wanted - a[1].wanted);
  process.stdout.write(`${''.padEnd(20)} F1 ${shown.map(([r, c]) => `${r} ${percent(2 * c.right, c.found + c.wanted)}`).join(' · ')}\n`);
};

const keyed = (start: number, end: number): string => `${start}:${end}`;

/** Words of a raw reading by span, with the span of their head. */
const found = (out: Syntax): ReadonlyMap<string, { readonly upos: string; readonly head: string; readonly deprel: string }> =>
  new Map(out.tokens.map((t) => [keyed(t.start, t.end), { upos: t.upos, deprel: t.deprel, head: t.head < 0 ? 'root' : keyed(out.tokens[t.head]!.start, out.tokens[t.head]!.end) }]));

const fromRawText = (name: string, documents: readonly TreeDocument[]): void => {
  let [gold, mine, tokens, upos, uas, las, goldSentences, mySentences, sentences] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const document of documents) {
    const out = english.analyse(document.text);
    const byPlace = found(out);
    mine += out.tokens.length;
    mySentences += out.sentences.length;
    const spans = new Set(out.sentences.map((s) => keyed(s.start, s.end)));
    for (const words of document.sentences) {
      goldSentences += 1;
      if (spans.has(keyed(words[0]!.start, words[words.length - 1]!.end))) sentences += 1;
      for (const word of words) {
        gold += 1;
        const token = byPlace.get(keyed(word.start, word.end));
        if (token === undefined) continue;
        tokens += 1;
        if (token.upos === word.upos) upos += 1;
        const head = words[word.head - 1];
        if (token.head !== (head === undefined ? 'root' : keyed(head.start, head.end))) continue;
        uas += 1;
        if (token.deprel === word.deprel) las += 1;
      }
    }
  }
  const f1 = (right: number): string => percent(2 * right, gold + mine);
  process.stdout.write(`${name.padEnd(20)} raw text F1: tokens ${f1(tokens)} sentences ${percent(2 * sentences, goldSentences + mySentences)} UPOS ${f1(upos)} UAS ${f1(uas)} LAS ${f1(las)}\n`);
};

for (const name of ['ewt', 'gum']) {
  const documents = readTreebank(`${given.data}/ud-${name}-${given.split}.jsonl`);
  withGoldTokens(`${name} ${given.split}`, documents);
  fromRawText(`${name} ${given.split}`, documents);
}
const own = readConllu(new URL('own/heldout.conllu', import.meta.url).pathname);
if (own.length > 0) withGoldTokens(`own, held out (${own.length})`, own.map((s) => ({ text: s.text, sentences: [s.words] })));
