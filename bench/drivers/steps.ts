import { english } from '../../src/edge/english.ts';
import { emptyReading } from '../../src/reading/empty.ts';
import { names } from '../../src/reading/names/index.ts';
import { speech } from '../../src/reading/speech/index.ts';
import { times } from '../../src/reading/time/index.ts';

/** Reads JSON Lines on standard input and prints what times, names and speech find; for benchmarks of these steps alone. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const pair = (s: { readonly start: number; readonly end: number }): readonly [number, number] => [s.start, s.end];
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; published?: string };
  const r = [times, names, speech].reduce((at, step) => step.run(at), emptyReading(english().analyse(d.text), { published: (d.published ?? null) as never }));
  const shown = r.actors.filter((a) => a.form !== 'pronoun' && a.form !== 'role');
  process.stdout.write(`${JSON.stringify({
    document: { id: d.id }, times: r.times.map((t) => ({ ...t, text: d.text.slice(t.start, t.end) })), actors: shown.map((a) => ({ ...a, text: d.text.slice(a.start, a.end) })),
    attributions: r.attributions.map((a) => ({ ...a, source: a.source.map(pair), cue: a.cue.map(pair), content: a.content.map(pair) })),
  })}\n`);
}
