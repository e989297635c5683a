import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTask, type Task } from './dates.ts';
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

mkdirSync(out, { recursive: true });
if (what === 'all' || what === 'dates') dates();
