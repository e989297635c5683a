import { english } from '../../src/edge/english.ts';
import { emptyReading } from '../../src/reading/empty.ts';
import { names } from '../../src/reading/names/index.ts';
import { times } from '../../src/reading/time/index.ts';

/** Reads JSON Lines on standard input and prints what times and names find; for benchmarks of these steps alone. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; published?: string };
  const r = names.run(times.run(emptyReading(english().analyse(d.text), { published: (d.published ?? null) as never })));
  const shown = r.actors.filter((a) => a.form !== 'pronoun' && a.form !== 'role');
  process.stdout.write(`${JSON.stringify({ document: { id: d.id }, times: r.times.map((t) => ({ ...t, text: d.text.slice(t.start, t.end) })), actors: shown.map((a) => ({ ...a, text: d.text.slice(a.start, a.end) })) })}\n`);
}
