import type { Sentence, Syntax, Token } from './syntax.ts';

/** Rows of the outermost dependants of a token, the token's own row counted in. */
const reach = (tokens: readonly Token[]): ReadonlyMap<number, readonly [number, number]> => {
  const out = new Map<number, [number, number]>();
  for (const t of tokens) {
    if (t.head < 0) continue;
    const [from, to] = out.get(t.head) ?? [t.head, t.head];
    out.set(t.head, [Math.min(from, t.index), Math.max(to, t.index)]);
  }
  return out;
};

const ancestors = (syntax: Syntax, token: Token): readonly Token[] => {
  const out: Token[] = [];
  for (let t = syntax.tokens[token.head]; t !== undefined; t = syntax.tokens[t.head]) out.unshift(t);
  return out;
};

/** One row of the picture for each token, in the order of the text: a left dependant hangs from above, a right one from below. */
const branch = (syntax: Syntax, token: Token, spans: ReadonlyMap<number, readonly [number, number]>): string =>
  ancestors(syntax, token).map((a, i, chain) => {
    const [from, to] = spans.get(a.index)!;
    const isParent = i === chain.length - 1;
    if (!isParent) return from < token.index && token.index < to ? '│  ' : '   ';
    return token.index === from ? '┌─ ' : token.index === to ? '└─ ' : '├─ ';
  }).join('');

/** The tree of a sentence as lines of text: branches and word, relation, universal and Penn part of speech. */
export const drawTree = (syntax: Syntax, sentence: Sentence): readonly string[] => {
  const tokens = syntax.tokens.slice(sentence.first, sentence.last + 1);
  const spans = reach(tokens);
  const rows = tokens.map((t) => [branch(syntax, t, spans) + t.text, t.deprel, t.upos, t.xpos] as const);
  const widths = [0, 1, 2].map((k) => Math.max(...rows.map((r) => r[k]!.length)));
  return rows.map((r) => `${r[0].padEnd(widths[0]!)}  ${r[1].padEnd(widths[1]!)}  ${r[2].padEnd(widths[2]!)}  ${r[3]}`);
};

/** The same as CoNLL-U, the form that treebanks and their tools exchange. */
export const toConllu = (syntax: Syntax): string =>
  syntax.sentences.map((s) => {
    const rows = syntax.tokens.slice(s.first, s.last + 1).map((t, i) =>
      [i + 1, t.text, t.lemma, t.upos, t.xpos, '_', t.head < 0 ? 0 : t.head - s.first + 1, t.deprel, '_', syntax.tokens[t.index + 1]?.start === t.end ? 'SpaceAfter=No' : '_'].join('\t'));
    const line = syntax.text.slice(s.start, s.end).replaceAll(/\s/g, ' ');
    return `# sent_id = ${s.index + 1}\n# text = ${line}\n${rows.join('\n')}\n`;
  }).join('\n');
