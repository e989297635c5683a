import { parentPort, workerData } from 'node:worker_threads';
import { english } from '../../src/edge/english.ts';
import { texts } from './texts.ts';

/** Reads the texts once to warm up and says so; then, when told, reads its share and says how many tokens it read. */
const { share, shares } = workerData as { readonly share: number; readonly shares: number };
const list = texts().list.map((t) => t.text);
for (const text of list) english().analyse(text);
parentPort?.on('message', () => {
  let tokens = 0;
  for (let pass = 0; pass < 6; pass += 1) list.forEach((text, i) => { if (i % shares === share) tokens += english().analyse(text).tokens.length; });
  parentPort?.postMessage(tokens);
});
parentPort?.postMessage(0);
