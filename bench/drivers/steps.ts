import { english } from '../../src/edge/english.ts';
import { emptyReading } from '../../src/reading/empty.ts';
import { times } from '../../src/reading/time/index.ts';

/** Reads JSON Lines on standard input and prints what the steps find; for benchmarks of one step at a time. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; published?: string };
  const r = times.run(emptyReading(english().analyse(d.text), { published: (d.published ?? null) as never }));
  process.stdout.write(`${JSON.stringify({ document: { id: d.id }, times: r.times.map((t) => ({ ...t, text: d.text.slice(t.start, t.end) })) })}\n`);
}
