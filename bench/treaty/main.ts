import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerClauses, type ClauseText } from './clauses.ts';
import { answerTask, type Task } from './dates.ts';
import { answerQueries, type Query } from './queries.ts';
import { answerEif, type EifTask } from './eif.ts';
import type { StatusRow } from './status.ts';
import { answerStructure, divisionFigures, type StructureText } from './structure.ts';
import { workedRule } from './worked-rules.ts';

/** `npm run bench:treaty [WHAT] [DATA] [OUT]`: answers the treaty benchmark in folder DATA, leaves prediction files in folder OUT, and has its scorer look at them. */
const [what = 'all', data = '../shared/bench/treaty-text/data', out = '.cache/bench-treaty'] = process.argv.slice(2);

const lines = <T>(file: string): readonly T[] => readFileSync(join(data, file), 'utf8').split('\n').filter((l) => l.trim() !== '').map((l) => JSON.parse(l) as T);
const save = (file: string, rows: readonly unknown[]): void => { writeFileSync(join(out, file), `${rows.map((r) => JSON.stringify(r)).join('\n')}\n`); };

/** The benchmark's own scorer stands beside its data. */
const score = (task: string, pred = task, ...more: readonly string[]): void => {
  const scorer = join(data, '..', 'score.mjs');
  if (existsSync(scorer)) spawnSync(process.execPath, [scorer, task, '--pred', join(out, `${pred}.jsonl`), ...more], { stdio: 'inherit' });
};

const dates = (): void => {
  const answers = lines<Task>('dates.jsonl').map((t) => ({ id: t.id, ...answerTask(t, workedRule(t.agreement)) }));
  save('dates.jsonl', answers);
  process.stdout.write(`dates: ${answers.filter((a) => a.answer !== '').length} of ${answers.length} answered\n`);
};

const queries = (): void => {
  const { answers, figures: f } = answerQueries(lines<StatusRow>('status.jsonl'), lines<Query>('status-queries.jsonl'));
  save('queries.jsonl', answers);
  process.stdout.write(`queries: ${answers.length} answered over ${f.agreements} agreements (${f.entries} entries, ${f.claims} claims, ${f.megabytes.toFixed(0)} MB)\n`);
  process.stdout.write(`  loaded in ${(f.load / 1000).toFixed(1)} s, folded in ${(f.fold / 1000).toFixed(1)} s, indexed in ${f.index.toFixed(0)} ms; an answer takes ${f.median.toFixed(2)} ms (median), ${f.slowest.toFixed(2)} ms (slowest)\n`);
};

const eif = (): void => {
  const rows = new Map(lines<StatusRow>('status.jsonl').filter((r) => r.source === 'un-mtdsg-2015').map((r) => [r.id, r]));
  const answers = lines<EifTask>('eif-derivation.jsonl').flatMap((t) => {
    const row = rows.get(t.id);
    return row === undefined ? [] : [answerEif(t, row)];
  });
  save('eif.jsonl', answers);
  process.stdout.write(`eif: ${answers.filter((a) => a.derived === a.actual).length} of ${answers.length} derived dates are the real ones; every one is marked as derived\n`);
  for (const a of answers) if (a.cause !== '') process.stdout.write(`  ${a.id}: ${a.derived ?? 'none'} for ${a.actual}: ${a.cause}\n`);
};

/** Structure of whole texts and of texts whose layout is ruined: articles, divisions, parties, day of signature, and how fast. */
const articles = (): void => {
  for (const file of ['texts.jsonl', 'texts-stress.jsonl']) {
    const texts = lines<StructureText>(file);
    const answers = texts.map(answerStructure);
    save(file, answers.map((a) => ({ ...a, signed: a.signed ?? undefined })));
    const milliseconds = answers.reduce((n, a) => n + a.milliseconds, 0);
    const size = texts.reduce((n, t) => n + t.text.length, 0);
    const d = divisionFigures(texts, answers);
    process.stdout.write(`${file}: ${answers.filter((a) => a.isInstrument).length} of ${texts.length} taken for instruments, ${(size / 1e6).toFixed(1)} million characters at ${(milliseconds * 1_000 / size).toFixed(2)} s a million\n`);
    if (d.headings > 0) process.stdout.write(`  divisions: precision ${(100 * d.precision).toFixed(1)}, recall ${(100 * d.recall).toFixed(1)} of ${d.headings} headings\n`);
    score('articles', file.replace('.jsonl', ''), '--texts', file);
    if (file === 'texts.jsonl') score('meta', 'texts');
  }
};

/** Final clauses against those read by hand. */
const clauses = (): void => {
  const texts = lines<ClauseText>('final-clauses.texts.jsonl');
  const answers = texts.map(answerClauses);
  save('clauses.jsonl', answers.map((a) => a.answer));
  const size = texts.reduce((n, t) => n + t.text.length, 0);
  process.stdout.write(`clauses: ${answers.filter((a) => a.isInstrument).length} of ${texts.length} taken for instruments, at ${(answers.reduce((n, a) => n + a.milliseconds, 0) * 1_000 / size).toFixed(2)} s a million characters\n`);
};

mkdirSync(out, { recursive: true });
for (const [task, run] of Object.entries({ dates, eif, clauses, queries, articles })) {
  if (what !== 'all' && what !== task) continue;
  run();
  if (task !== 'articles') score(task);
}
