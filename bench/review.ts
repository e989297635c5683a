import { readFileSync } from 'node:fs';
import { english } from '../src/edge/english.ts';
import { parseDay } from '../src/core/date.ts';
import { toContract } from '../src/reading/contract.ts';
import { readText } from '../src/reading/pipeline.ts';

/**
 * `node bench/review.ts GOLD.jsonl [ID …] [--wrong]`: each report with what it says (gold) beside what was read, for reading errors one by one.
 * `=` is in both with type, mode, date, party and value; `-` was missed, `+` was read and is not so. `--wrong` leaves out what is right.
 */
interface Fact { type: string; status: string; date: string | null; party: string | null; value: unknown; evidence: [number, number]; source: string | [number, number] | null }
interface Agreement { key: string; name: string; kind: string; parties: string[]; mentions: [number, number][]; facts: Fact[] }
interface Report { id: string; published: string; title?: string; text: string; agreements: Agreement[] }

const aliases: Readonly<Record<string, string>> = { acceptance: 'ratification', approval: 'ratification', accession: 'ratification', succession: 'ratification', withdrawal: 'denunciation', collapse: 'termination', replacement: 'supersedes' };
const typeOf = (f: Fact): string => (aliases[f.type] ?? f.type).replaceAll('-', '_');
const bare = (d: string | null): string => (d ?? '').replace(/[~?%]$/, '');

const cover = (list: readonly [number, number][]): Set<number> => new Set(list.flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i)));
const overlap = (a: Agreement, b: Agreement): number => {
  const [x, y] = [cover(a.mentions), cover(b.mentions)];
  const both = [...x].filter((i) => y.has(i)).length;
  return (2 * both) / Math.max(1, x.size + y.size);
};

const alike = (g: Fact, p: Fact): boolean => typeOf(g) === typeOf(p) && g.status.replace('-', '_') === p.status.replace('-', '_');
const equal = (g: Fact, p: Fact): boolean => alike(g, p) && bare(p.date).startsWith(bare(g.date)) && (g.date === null) === (p.date === null) && g.party === p.party;

const words = (text: string, s: Fact['source']): string => (s === null || s === undefined ? 'null' : typeof s === 'string' ? s : text.slice(s[0], s[1]));
const show = (text: string, f: Fact): string => `${typeOf(f)}/${f.status} ${f.date ?? '-'} ${f.party ?? '-'} ${f.value ?? ''} <${words(text, f.source)}> "${text.slice(f.evidence[0], f.evidence[1]).replace(/\s+/g, ' ')}"`;
const nameList = (text: string, a: Agreement): string => [...new Set(a.mentions.map(([s, e]) => text.slice(s, e)))].join(' | ');

const compare = (text: string, g: Agreement | undefined, p: Agreement | undefined, isWrongOnly: boolean): void => {
  const same = g !== undefined && p !== undefined && g.parties.join() === p.parties.join();
  if (g !== undefined) console.log(`${p === undefined ? '- ' : same ? '= ' : '≠ '}${g.key} ${g.kind} [${g.parties.join()}] ${nameList(text, g)}`);
  if (p !== undefined && (g === undefined || !same || !isWrongOnly)) console.log(`${g === undefined ? '+ ' : '   read: '}${p.key} ${p.kind} [${p.parties.join()}] ${nameList(text, p)}`);
  const left = [...(p?.facts ?? [])];
  const takeOut = (test: (p: Fact) => boolean): Fact | undefined => {
    const i = left.findIndex(test);
    return i < 0 ? undefined : left.splice(i, 1)[0];
  };
  const lines: string[] = [];
  const rest: Fact[] = [];
  for (const f of g?.facts ?? []) {
    const hit = takeOut((x) => equal(f, x));
    if (hit === undefined) rest.push(f);
    else if (!isWrongOnly || words(text, f.source) !== words(text, hit.source)) lines.push(`    = ${show(text, f)}${words(text, f.source) === words(text, hit.source) ? '' : `   read by <${words(text, hit.source)}>`}`);
  }
  for (const f of rest) {
    const hit = takeOut((x) => alike(f, x));
    lines.push(hit === undefined ? `    - ${show(text, f)}` : `    ~ ${show(text, f)}\n      ${show(text, hit)}`);
  }
  for (const f of left) lines.push(`    + ${show(text, f)}`);
  for (const l of lines) console.log(l);
};

const [file, ...rest] = process.argv.slice(2);
const isWrongOnly = rest.includes('--wrong');
const ids = rest.filter((x) => !x.startsWith('--'));
for (const line of readFileSync(file!, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const d = JSON.parse(line) as Report;
  if (ids.length > 0 && !ids.includes(d.id)) continue;
  const r = readText(d.text, { published: parseDay(d.published) ?? null }, english());
  const read = toContract({ id: d.id, published: d.published, publisher: null, title: null, language: 'en', sha256: '' }, r, { name: 'depositary', version: '0' }).agreements as unknown as Agreement[];
  console.log(`\n===== ${d.id} ${d.published}\n${rest.includes('--bare') ? '' : `${d.text}\n`}`);
  const pairs = d.agreements.flatMap((g) => read.map((p) => ({ g, p, w: overlap(g, p) }))).filter((x) => x.w > 0).sort((a, b) => b.w - a.w);
  const taken = new Map<Agreement, Agreement>();
  for (const x of pairs) if (!taken.has(x.g) && ![...taken.values()].includes(x.p)) taken.set(x.g, x.p);
  for (const g of d.agreements) compare(d.text, g, taken.get(g), isWrongOnly);
  for (const p of read) if (![...taken.values()].includes(p)) compare(d.text, undefined, p, isWrongOnly);
}
