import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Reads JSON Lines on standard input and prints readings; the command without its command line, for quick comparisons. Like the command it keeps its compiled code. */
enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)));
const { english } = await import('../../src/edge/english.ts');
const { parseDay } = await import('../../src/core/date.ts');
const { toContract } = await import('../../src/reading/contract.ts');
const { readText } = await import('../../src/reading/pipeline.ts');

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; published?: string };
  const r = readText(d.text, { published: parseDay(d.published ?? '') ?? null }, english());
  process.stdout.write(`${JSON.stringify(toContract({ id: d.id, published: d.published ?? null, publisher: null, title: null, language: 'en', sha256: '' }, r, { name: 'depositary', version: '0' }))}\n`);
}
