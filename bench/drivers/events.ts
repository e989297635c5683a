import { readFileSync } from 'node:fs';
import { parseDay } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { emptyReading } from '../../src/reading/empty.ts';
import { steps } from '../../src/reading/pipeline.ts';
import type { FoundEvent } from '../../src/reading/reading.ts';

/** `node events.ts GOLD.jsonl`: what actors do to each other in each line's text, in the shape that the scorer of events takes. */
const side = (text: string) => (s: FoundEvent['actors'][number]) => ({ text: text.slice(s.span.start, s.span.end), code: s.id, spans: [[s.span.start, s.span.end]] });
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; date?: string };
  const reading = steps.reduce((at, step) => step.run(at), emptyReading(english().analyse(d.text), { published: parseDay(d.date ?? '') ?? null }));
  process.stdout.write(`${JSON.stringify({ id: d.id, events: reading.events.map((e) => ({ type: e.type, mode: e.mode, actor: e.actors.map(side(d.text)), recipient: e.recipients.map(side(d.text)) })) })}\n`);
}
