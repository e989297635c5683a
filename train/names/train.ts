import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { english } from '../../src/edge/english.ts';
import { fold } from '../../src/reading/names/lexicon.ts';
import { columns, labels, mayFollow, rowCount } from '../../src/reading/names/tagger/decode.ts';
import { featuresAt, lexical, ready, type Ready, type Stretch } from '../../src/reading/names/tagger/features.ts';
import { gumTexts, unerTexts } from './data.ts';
import { dice, ownTexts, renamed, type Marked } from './own.ts';

/** Trains the tagger of names: a linear chain over stretches, fitted by likelihood. */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/train' }, uner: { type: 'string', default: '' }, epochs: { type: 'string', default: '8' }, own: { type: 'string', default: '10' }, renamings: { type: 'string', default: '2' },
    rate: { type: 'string', default: '0.1' }, decay: { type: 'string', default: '0.00002' },
    hide: { type: 'string', default: '25' }, out: { type: 'string', default: 'src/reading/names/tagger/weights.ts' },
  },
});
const L = labels.length;
const started = performance.now();
const say = (line: string): void => { process.stdout.write(`[${Math.round((performance.now() - started) / 1000)} s] ${line}\n`); };

interface Item { readonly features: readonly Int32Array[]; readonly gold: Int8Array }

const goldOf = (m: Marked, r: Ready, s: Stretch): Int8Array => {
  const out = new Int8Array(s.last - s.first + 1);
  for (let i = s.first; i <= s.last; i += 1) {
    const t = r.syntax.tokens[i]!;
    const name = m.names.find((n) => n.start < t.end && t.start < n.end);
    if (name === undefined) continue;
    const before = i > s.first && m.names.find((n) => n.start < r.syntax.tokens[i - 1]!.end && r.syntax.tokens[i - 1]!.start < n.end) === name;
    out[i - s.first] = labels.indexOf(`${before ? 'I' : 'B'}-${name.kind}`);
  }
  return out;
};

const itemsOf = (texts: readonly Marked[]): readonly Item[] => texts.flatMap((m) => {
  const syntax = english().analyse(m.text);
  const r = ready(syntax, syntax.tokens.map((t) => fold(t.text)));
  const buffer = new Int32Array(64);
  return r.stretches.map((s) => ({
    features: Array.from({ length: s.last - s.first + 1 }, (_, k) => buffer.slice(0, featuresAt(r, s.first + k, s, buffer))), gold: goldOf(m, r, s),
  }));
});

const bank = [...['train', 'dev', 'test'].flatMap((part) => gumTexts(`${given.data}/ner-gum-${part}.jsonl`)), ...(given.uner === '' ? [] : ['dev', 'test'].flatMap((part) => unerTexts(`${given.uner}/en_ewt-ud-${part}.iob2`)))];
const own = ownTexts(Number(given.own), 11);
const copies = Array.from({ length: Number(given.renamings) }, (_, k) => bank.map((m, i) => renamed(m, 97 * i + k + 1))).flat();
const items = [...itemsOf(bank), ...itemsOf(own), ...itemsOf(copies)];
say(`${bank.length} documents, ${own.length} own sentences, ${copies.length} renamed; ${items.length} stretches`);

const rows = new Float32Array(rowCount * columns);
const steps = new Float32Array(L * L);
const rowSquares = new Float32Array(rowCount * columns).fill(1e-3);
const stepSquares = new Float32Array(L * L).fill(1e-3);
const roll = dice(5);
const [hide, rate, decay] = [Number(given.hide), Number(given.rate), Number(given.decay)];

const add = (w: Float32Array, squares: Float32Array, o: number, slope: number): void => {
  const g = slope + decay * w[o]!;
  squares[o]! += g * g;
  w[o]! -= rate * g / Math.sqrt(squares[o]!);
};
const logSum = (x: readonly number[]): number => { const top = Math.max(...x); return top === Number.NEGATIVE_INFINITY ? top : top + Math.log(x.reduce((n, v) => n + Math.exp(v - top), 0)); };
const every = Array.from({ length: L }, (_, k) => k);

/** One step of AdaGrad on the likelihood of a stretch's labels (a linear chain). Words are hidden at random, so that the rest is learned too. */
const learn = (item: Item): number => {
  const n = item.gold.length;
  const from = roll(100) < hide ? lexical : 0;
  const scores = new Float64Array(n * L);
  for (let i = 0; i < n; i += 1) { const f = item.features[i]!; for (let k = from; k < f.length; k += 1) for (let j = 0; j < L; j += 1) scores[i * L + j]! += rows[f[k]! * columns + j]!; }
  const ahead: number[][] = [];
  for (let i = 0; i < n; i += 1) ahead.push(every.map((k) => scores[i * L + k]! + (i === 0 ? (mayFollow(0, k) ? steps[k]! : Number.NEGATIVE_INFINITY) : logSum(every.map((b) => (mayFollow(b, k) ? ahead[i - 1]![b]! + steps[b * L + k]! : Number.NEGATIVE_INFINITY))))));
  const behind: number[][] = Array.from({ length: n }, () => every.map(() => 0));
  for (let i = n - 2; i >= 0; i -= 1) behind[i] = every.map((b) => logSum(every.map((k) => (mayFollow(b, k) ? steps[b * L + k]! + scores[(i + 1) * L + k]! + behind[i + 1]![k]! : Number.NEGATIVE_INFINITY))));
  const all = logSum(ahead[n - 1]!);
  let gold = 0;
  for (let i = 0; i < n; i += 1) gold += scores[i * L + item.gold[i]!]! + steps[(i === 0 ? 0 : item.gold[i - 1]!) * L + item.gold[i]!]!;
  for (let i = 0; i < n; i += 1) {
    const slope = every.map((k) => Math.exp(ahead[i]![k]! + behind[i]![k]! - all) - (k === item.gold[i] ? 1 : 0));
    const f = item.features[i]!;
    for (let k = from; k < f.length; k += 1) for (let j = 0; j < L; j += 1) if (Math.abs(slope[j]!) > 1e-4) add(rows, rowSquares, f[k]! * columns + j, slope[j]!);
    for (const k of every) {
      for (const b of every) {
        if (!mayFollow(b, k) || (i === 0 && b !== 0)) continue;
        const was = i === 0 ? 0 : item.gold[i - 1]!;
        const p = Math.exp((i === 0 ? 0 : ahead[i - 1]![b]!) + steps[b * L + k]! + scores[i * L + k]! + behind[i]![k]! - all);
        add(steps, stepSquares, b * L + k, p - (was === b && item.gold[i] === k ? 1 : 0));
      }
    }
  }
  return all - gold;
};

const order = items.map((_, i) => i);
for (let epoch = 0; epoch < Number(given.epochs); epoch += 1) {
  for (let i = order.length - 1; i > 0; i -= 1) { const j = roll(i + 1); [order[i], order[j]] = [order[j]!, order[i]!]; }
  let loss = 0;
  for (const i of order) loss += learn(items[i]!);
  say(`epoch ${epoch + 1}: loss ${(loss / items.length).toFixed(4)} a stretch`);
}

let top = 0;
for (const x of rows) top = Math.max(top, Math.abs(x));
const scale = Math.min(top, 12) / 127;
const cells = Int8Array.from(rows, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
// Most rows hold nothing: their places and then their cells without the padding.
const used = Array.from({ length: rowCount }, (_, r) => r).filter((r) => cells.subarray(r * columns, r * columns + L).some((x) => x !== 0));
const bytes = new Uint8Array(8 + L * L * 4 + rowCount / 8 + used.length * L);
const view = new DataView(bytes.buffer);
view.setUint32(0, used.length, true);
view.setFloat32(4, scale, true);
steps.forEach((x, i) => view.setFloat32(8 + 4 * i, x, true));
const bitsAt = 8 + L * L * 4;
for (const r of used) bytes[bitsAt + (r >> 3)]! |= 1 << (r & 7);
used.forEach((r, i) => { for (let j = 0; j < L; j += 1) view.setInt8(bitsAt + rowCount / 8 + i * L + j, cells[r * columns + j]!); });
const hash = createHash('sha256').update(bytes).digest('hex');
writeFileSync(given.out, `// Made by train/names/train.ts; ${bytes.length} bytes, sha256 ${hash}.\nconst base64 = '${Buffer.from(bytes).toString('base64')}';\n\n/** The trained numbers, packed. */\nexport const packedWeights = (): Uint8Array => {\n  const text = atob(base64);\n  const out = new Uint8Array(text.length);\n  for (let i = 0; i < out.length; i += 1) out[i] = text.charCodeAt(i);\n  return out;\n};\n`);
say(`${used.length} rows in use, ${bytes.length} bytes, scale ${scale.toFixed(4)}`);
