import { readFileSync, writeFileSync } from 'node:fs';

/** Packs a training run (`weights.bin`, `meta.json`) into the one file that the package carries: header length, header, body. */
const [, , from = '.', to = 'src/language/weights/english.bin'] = process.argv;
const meta = JSON.parse(readFileSync(`${from}/meta.json`, 'utf8')) as { cfg: unknown; classes: unknown; labels: unknown; vocab: unknown };
const header = new TextEncoder().encode(JSON.stringify({ shape: meta.cfg, classes: meta.classes, labels: meta.labels, vocab: meta.vocab }));
const padded = new Uint8Array(Math.ceil((header.length + 4) / 16) * 16 - 4).fill(32);
padded.set(header);
const length = new Uint8Array(4);
new DataView(length.buffer).setUint32(0, padded.length, true);
const body = readFileSync(`${from}/weights.bin`);
writeFileSync(to, Buffer.concat([length, padded, body]));
process.stdout.write(`${to}: ${4 + padded.length + body.length} bytes\n`);
