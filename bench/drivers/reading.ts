import { english } from '../../src/edge/english.ts';
import { parseDay } from '../../src/core/date.ts';
import { toContract } from '../../src/reading/contract.ts';
import { readText } from '../../src/reading/pipeline.ts';

/** Reads JSON Lines on standard input and prints readings; the command without its command line, for quick comparisons. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; published?: string };
  const r = readText(d.text, { published: parseDay(d.published ?? '') ?? null }, english());
  process.stdout.write(`${JSON.stringify(toContract({ id: d.id, published: d.published ?? null, publisher: null, title: null, language: 'en', sha256: '' }, r, { name: 'depositary', version: '0' }))}\n`);
}
