import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { augmented } from './augment.ts';
import { readOwn, readTreebank, type Tree } from './data.ts';
import { createOptimiser } from './net/adam.ts';
import { gradients } from './net/backward.ts';
import { decode } from './net/decode.ts';
import type { Batch, Drop } from './net/forward.ts';
import { createState, type Shape } from './net/state.ts';
import { encoder, vocabularyOf, type Encoded } from './vocabulary.ts';
import { weightsFile } from './weights.ts';

const { values: given } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/train' }, out: { type: 'string', default: '.cache/run' }, from: { type: 'string' },
    epochs: { type: 'string', default: '22' }, stop: { type: 'string', default: '1000' }, rate: { type: 'string', default: '0.003' }, batch: { type: 'string', default: '800' },
    width: { type: 'string', default: '192' }, own: { type: 'string', default: '3' }, trees: { type: 'string', default: 'days,diplomacy' }, trace: { type: 'boolean', default: false },
  },
});
const number = (key: 'epochs' | 'stop' | 'rate' | 'batch' | 'width' | 'own'): number => Number(given[key]);
const started = performance.now();
const say = (line: string): void => {
  process.stdout.write(`[${Math.round((performance.now() - started) / 1000)} s] ${line}\n`);
};

const drop: Drop = { embedding: 0.2, layer: 0.2, head: 0.3, scorer: 0.25 };
const sources = ['ud-ewt-train.jsonl', 'ud-gum-train.jsonl'];
const licences = { 'ud-ewt-train.jsonl': 'CC BY-SA 4.0', 'ud-gum-train.jsonl': 'annotations CC BY 4.0, texts CC BY or CC BY-SA' };
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const bank = sources.flatMap((name) => readTreebank(`${given.data}/${name}`)).flatMap((d) => d.sentences);
const own = readOwn(new URL('own/', import.meta.url), given.trees.split(','));
const trees = [...bank, ...Array.from({ length: number('own') }, () => own).flat()].filter((t) => t.length <= 160);
const dev = ['ud-ewt-dev.jsonl', 'ud-gum-dev.jsonl'].map((name) => readTreebank(`${given.data}/${name}`).flatMap((d) => d.sentences));
// The vocabulary is that of the treebanks alone, so that adding own trees changes no index.
const { vocabulary, seen } = vocabularyOf(bank);
const encode = encoder(vocabulary, seen);
const rootLabel = vocabulary.labels.indexOf('root');
const shape: Shape = { dims: [96, 32, 16, 16, 16, 32], D: number('width'), L: 3, A: 128, R: 128, tagLayer: 2, reach: 24 };
const net = await createState(shape, vocabulary.features.map((v) => v.length + 1), vocabulary.classes.length, vocabulary.labels.length, 1400);
say(`${trees.length} trees (${own.length} own, ${given.own} times), vocabulary ${vocabulary.features.map((v) => v.length).join(' ')}, ` +
  `${vocabulary.classes.length} classes, ${vocabulary.labels.length} labels, ${net.end} weights, ${Math.round(net.f.byteLength / 1e6)} MB`);

const grouped = (list: readonly Encoded[], limit: number): readonly (readonly Encoded[])[] => {
  const out: Encoded[][] = [];
  let size = limit + 1;
  for (const s of list) {
    if (size + s.length > limit) { out.push([]); size = 0; }
    out[out.length - 1]!.push(s);
    size += s.length;
  }
  return out;
};

const packed = (group: readonly Encoded[], hide: boolean): Batch => {
  const tokens = group.reduce((n, s) => n + s.length, 0);
  const ids = shape.dims.map((_, k) => Int32Array.from(group.flatMap((s) => s.ids[k]!)));
  const rare = group.flatMap((s) => s.rare);
  if (hide) {
    for (let t = 0; t < tokens; t += 1) {
      if (net.random() < rare[t]!) ids[0]![t] = 0;
      for (let k = 1; k < 3; k += 1) if (net.random() < 0.02) ids[k]![t] = 0;
    }
  }
  let at = 0;
  return {
    tokens, ids, tags: Int32Array.from(group.flatMap((s) => s.tags)), heads: Int32Array.from(group.flatMap((s) => s.heads)), labels: Int32Array.from(group.flatMap((s) => s.labels)),
    sentences: group.map((s) => { at += s.length; return [at - s.length, s.length] as const; }),
  };
};

const measured = (sentences: readonly Tree[]): string => {
  let [n, upos, uas, las] = [0, 0, 0, 0];
  for (const group of grouped(sentences.map(encode), 1000)) {
    const out = decode(net, packed(group, false), rootLabel);
    n += out.tags.length;
    for (let t = 0, s = 0, u = 0; t < out.tags.length; t += 1, u += 1) {
      while (u === group[s]!.length) { s += 1; u = 0; }
      const [right, tag] = [group[s]!, out.tags[t]!];
      if (vocabulary.classes[tag]!.split('|', 1)[0] === vocabulary.classes[right.tags[u]!]!.split('|', 1)[0]) upos += 1;
      if (out.heads[t] !== right.heads[u]) continue;
      uas += 1;
      if (out.labels[t] === right.labels[u]) las += 1;
    }
  }
  const part = (k: number): string => ((100 * k) / n).toFixed(2);
  return `UPOS ${part(upos)} UAS ${part(uas)} LAS ${part(las)}`;
};

const shuffled = <T>(list: readonly T[]): T[] => {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(net.random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
};

const optimiser = createOptimiser(net);
if (given.from !== undefined) {
  const held = readFileSync(`${given.from}/state.f32`);
  net.f.set(new Float32Array(held.buffer.slice(held.byteOffset, held.byteOffset + held.byteLength)));
  optimiser.average(1);
}
const save = (epoch: number, figures: readonly string[]): void => {
  mkdirSync(given.out, { recursive: true });
  writeFileSync(`${given.out}/state.f32`, net.f.slice(0, net.end));
  const provenance = {
    data: Object.fromEntries(sources.map((s) => [s, { licence: licences[s as keyof typeof licences], sha256: hash(`${given.data}/${s}`) }])),
    own: number('own') > 0 ? { trees: own.length, licence: 'Apache-2.0', times: number('own') } : 0,
    command: ['node train/train.ts', ...process.argv.slice(2).filter((a) => !/^--(?:out|data|from)=/.test(a))].join(' '), epoch, dev: figures,
  };
  writeFileSync(`${given.out}/english.bin`, weightsFile(net, vocabulary, provenance));
};

const epochs = number('epochs');
let [steps, total] = [0, 0];
for (let epoch = 1; epoch <= Math.min(epochs, number('stop')); epoch += 1) {
  const batches = grouped(shuffled(trees).map((t) => encode(augmented(t, net.random()))), number('batch'));
  if (total === 0) total = batches.length * epochs;
  const sum = { tag: 0, arc: 0, label: 0 };
  for (const [k, group] of batches.entries()) {
    const losses = gradients(net, packed(group, true), drop, optimiser.touched);
    const warm = given.from === undefined ? Math.min(1, (steps + 1) / 200) : 1;
    optimiser.step(number('rate') * warm * (0.02 + 0.49 * (1 + Math.cos(Math.PI * Math.min(1, steps / total)))));
    steps += 1;
    if (steps % 4 === 0) optimiser.average(Math.max(0.01, 4 / (steps + 4)));
    for (const name of ['tag', 'arc', 'label'] as const) sum[name] += losses[name];
    if (given.trace && k % 20 === 0) say(`  ${k}/${batches.length} ${JSON.stringify(losses)}`);
  }
  optimiser.swap();
  const figures = dev.map((sentences, k) => `${k === 0 ? 'EWT' : 'GUM'} ${measured(sentences)}`);
  say(`epoch ${epoch} loss tag ${(sum.tag / batches.length).toFixed(3)} arc ${(sum.arc / batches.length).toFixed(3)} label ${(sum.label / batches.length).toFixed(3)} | dev ${figures.join(' | ')}`);
  save(epoch, figures);
  optimiser.swap();
}
