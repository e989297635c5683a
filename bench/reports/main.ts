import { readFileSync } from 'node:fs';
import { parseDay } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { toContract } from '../../src/reading/contract.ts';
import { readText } from '../../src/reading/pipeline.ts';
import type { Agreement, Document } from '../../test/corpus/marked.ts';
import { printScore, score } from './score.ts';

/** `node bench/reports/main.ts [FILE…]`: the reader's score on reports annotated as in `test/corpus`; both halves of that corpus by default. */
const files = process.argv.length > 2 ? process.argv.slice(2) : ['dev', 'heldout'].map((half) => new URL(`../../test/corpus/${half}.jsonl`, import.meta.url));

/** The benchmark's names for what the reader tells apart more finely. */
const coarse: Readonly<Record<string, string>> = {
  adoption: 'text_agreed', authentication: 'text_agreed', acceptance: 'ratification', approval: 'ratification', accession: 'ratification',
  succession: 'ratification', withdrawal: 'denunciation', collapse: 'termination', replacement: 'supersedes',
};
const plain = (word: string): string => coarse[word] ?? word.replaceAll('-', '_');

const readingOf = (d: Document): readonly Agreement[] => {
  const reading = readText(d.text, { published: parseDay(d.published) ?? null }, english());
  const { agreements } = toContract({ id: d.id, published: d.published, publisher: null, title: null, language: 'en', sha256: '' }, reading, { name: 'depositary', version: '0' });
  return agreements.map((a) => ({ ...a, facts: a.facts.map((f) => ({ ...f, type: plain(f.type), status: plain(f.status), said_on: f.saidOn })) }));
};

for (const file of files) {
  const gold = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Document);
  process.stdout.write(`\n== ${String(file).replace(/^.*\/(?=[^/]+$)/, '')}: ${gold.length} reports\n${printScore(score(gold, new Map(gold.map((d) => [d.id, readingOf(d)]))))}\n`);
}
