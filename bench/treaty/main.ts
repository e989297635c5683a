import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTask, type Task } from './dates.ts';
import { answerQueries, type Query } from './queries.ts';
import type { StatusRow } from './status.ts';
import { workedRule } from './worked-rules.ts';

/** `npm run bench:treaty -- DATA OUT [WHAT]`: answers the treaty benchmark in folder DATA and leaves prediction files for its scorer in folder OUT. */
const [data = '', out = '', what = 'all'] = process.argv.slice(2);

const lines = <T>(file: string): readonly T[] => readFileSync(join(data, file), 'utf8').split('\n').filter((l) => l.trim() !== '').map((l) => JSON.parse(l) as T);
const save = (file: string, rows: readonly unknown[]): void => { writeFileSync(join(out, file), `${rows.map((r) => JSON.stringify(r)).join('\n')}\n`); };

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

mkdirSync(out, { recursive: true });
if (what === 'all' || what === 'dates') dates();
if (what === 'all' || what === 'queries') queries();
