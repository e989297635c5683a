import { readFileSync } from 'node:fs';
import { parseDay } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { toContract } from '../../src/reading/contract.ts';
import { readText } from '../../src/reading/pipeline.ts';
import { proposable, readProposed, type Answer } from '../../src/reading/proposed/index.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { Agreement, Document, Span } from '../../test/corpus/marked.ts';
import { printScore, score } from './score.ts';

/**
 * `node bench/reports/main.ts [--words] [FILE…]`: the reader's score on reports annotated as in `test/corpus`; both halves of that corpus by default.
 * With `--words` the annotated words are proposed as a second reader would propose them: what our own reading makes of words that are all right, hence the
 * most that a second reader can reach.
 */
const named = process.argv.slice(2).filter((a) => a !== '--words');
const areGiven = process.argv.includes('--words');
const files = named.length > 0 ? named : ['dev', 'heldout'].map((half) => new URL(`../../test/corpus/${half}.jsonl`, import.meta.url));

/** The benchmark's names for what the reader tells apart more finely. */
const coarse: Readonly<Record<string, string>> = {
  adoption: 'text_agreed', authentication: 'text_agreed', acceptance: 'ratification', approval: 'ratification', accession: 'ratification',
  succession: 'ratification', withdrawal: 'denunciation', collapse: 'termination', replacement: 'supersedes',
};
const plain = (word: string): string => coarse[word] ?? word.replaceAll('-', '_');

const perfectAnswer = ({ text, agreements }: Document): Answer => {
  const select = ([start, end]: Span): { readonly quote: string; readonly before: string } => ({ quote: text.slice(start, end), before: text.slice(Math.max(0, start - 40), start) });
  return {
    refused: [],
    agreements: agreements.map((a) => ({
      mentions: a.mentions.map(select),
      facts: a.facts.flatMap((f) => proposable.filter((t) => plain(t) === f.type && t === f.type.replaceAll('_', '-')).map((type) => ({ type, ...select(f.evidence) }))),
    })),
  };
};

const readingOf = (d: Document): Reading => {
  const given = { published: parseDay(d.published) ?? null };
  return areGiven ? readProposed(d.text, given, english(), [{ start: 0, end: d.text.length, text: d.text }], [perfectAnswer(d)]) : readText(d.text, given, english());
};

const foundIn = (d: Document): readonly Agreement[] => {
  const head = { id: d.id, published: d.published, publisher: null, title: null, language: 'en', sha256: '' };
  const { agreements } = toContract(head, readingOf(d), { name: 'depositary', version: '0' });
  return agreements.map((a) => ({ ...a, facts: a.facts.map((f) => ({ ...f, type: plain(f.type), status: plain(f.status), said_on: f.saidOn })) }));
};

for (const file of files) {
  const gold = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Document);
  const name = String(file).replace(/^.*\/(?=[^/]+$)/, '');
  process.stdout.write(`\n== ${name}: ${gold.length} reports${areGiven ? ', the annotated words given' : ''}\n${printScore(score(gold, new Map(gold.map((d) => [d.id, foundIn(d)]))))}\n`);
}
