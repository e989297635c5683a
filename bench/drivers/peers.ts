import { timePeers } from '../time/peers.ts';

/** `node peers.ts PACKAGE`: reads JSON Lines on standard input and prints the times that another library finds, in the shape of our readings. */
const peer = timePeers[process.argv[2] ?? ''];
if (peer === undefined) {
  process.stderr.write(`usage: node peers.ts ${Object.keys(timePeers).join('|')}\n`);
  process.exit(2);
}
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as { id: string; text: string; published?: string };
  const times = peer(d.text, d.published ?? '2016-01-01').filter((t) => t.start < t.end && t.end <= d.text.length);
  process.stdout.write(`${JSON.stringify({ document: { id: d.id }, times: times.map((t) => ({ ...t, text: d.text.slice(t.start, t.end) })) })}\n`);
}
