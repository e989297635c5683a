import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readingFigures } from './measure/reading.ts';
import { startFigures } from './measure/start.ts';
import { storeFigures } from './measure/store.ts';
import type { Figure } from './measure/timing.ts';

/** `npm run bench` prints the figures; `npm run bench -- --write` puts them into docs/performance.md as well. */
const page = new URL('../docs/performance.md', import.meta.url);
const marks = ['<!-- figures -->', '<!-- end of figures -->'] as const;

const figures: readonly Figure[] = [...readingFigures(), ...startFigures(), ...storeFigures()];
const table = ['| what | median | spread or conditions |', '|---|--:|---|', ...figures.map((f) => `| ${f.what} | ${f.figure} | ${f.note} |`)].join('\n');
const conditions = `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), one process at a time.`;
process.stdout.write(`${table}\n\n${conditions}\n`);

if (process.argv.includes('--write')) {
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(marks[0]);
  const after = rest.split(marks[1])[1] ?? '';
  writeFileSync(page, `${before}${marks[0]}\n${conditions}\n\n${table}\n${marks[1]}${after}`);
}
