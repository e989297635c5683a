import type { Day } from '../../src/core/date.ts';
import { unpackBrief } from '../../src/store/fold/body.ts';
import { toldOfTrait } from '../../src/store/fold/schema.ts';
import { foldFileOf, openFold } from '../../src/store/fold/open.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { foldOver } from '../../src/views/question.ts';
import { partiesView } from '../../src/views/parties.ts';
import { summarise } from '../../src/views/summary.ts';
import { openDriver } from '../../src/store/driver.ts';

/** A process that only asks: time of questions and memory, on a record made by `main.ts`. */
const file = process.argv[2] ?? '';
const log = openLog(file, { readOnly: true });
if (!log.ok) throw new Error(log.refusal.message);
const opening = performance.now();
const fold = openFold(log.value, foldFileOf(file));
if (fold === undefined) throw new Error('no fold');
fold.follow();
const opened = performance.now() - opening;
const head = log.value.head().seq;
const driver = openDriver(foldFileOf(file), 'read');

let seed = 7;
const next = (): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const day = (): Day => `${2015 + Math.floor(next() * 11)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}` as Day;

/** The most that was held, looked at between questions: what the system counts begins with what the parent had. */
let most = 0;
const times = (n: number, of: (i: number) => void): readonly number[] => Array.from({ length: n }, (_, i) => {
  const from = performance.now();
  of(i);
  const spent = performance.now() - from;
  if (i % 10 === 0) most = Math.max(most, process.memoryUsage.rss());
  return spent;
});
const line = (what: string, t: readonly number[]): void => { process.stdout.write(`${JSON.stringify({ what, t })}\n`); };

const leaders = driver.all("SELECT leader, count(*) AS n FROM place WHERE until > 9007199254740990 GROUP BY leader").map((r) => Number(r['leader']));
const aliasOf = (leader: number): string => String(driver.all('SELECT alias FROM told WHERE id >= ? AND id < ? ORDER BY at LIMIT 1', leader * toldOfTrait, (leader + 1) * toldOfTrait)[0]?.['alias']);
const subjects: number[] = [];
for (const r of driver.iterate('SELECT id FROM told')) subjects.push(Number(r['id']));
const any = (columns: string): Record<string, unknown> => driver.all(`SELECT ${columns} FROM told WHERE id = ?`, subjects[Math.floor(next() * subjects.length)]!)[0]!;
const anyAlias = (): string => String(any('alias')['alias']);

const ask = (alias: string): number => {
  const on = day();
  const seq = 1 + Math.floor(next() * head);
  const f = foldOver(fold, { on, known: { kind: 'seq', seq } });
  const a = f.byId(alias);
  if (a !== undefined) summarise(a, on, f.rulings);
  return a?.told.length ?? 0;
};

const byAgreement = Array.from({ length: 2_000 }, () => aliasOf(leaders[Math.floor(next() * leaders.length)]!));
const byClaim = Array.from({ length: 2_000 }, anyAlias);
for (let i = 0; i < 200; i += 1) ask(byAgreement[i]!);
line('status of one agreement, both clocks at random', times(2_000, (i) => { ask(byAgreement[i]!); }));
line('the same, agreements as often as they are in the news', times(2_000, (i) => { ask(byClaim[i]!); }));
const pairs = Array.from({ length: 1_000 }, () => {
  return unpackBrief(String(any('brief')['brief']), '2020-01-01' as Day, () => null).subject.parties.slice(0, 2);
});
const distinct = [...new Map(pairs.map((p) => [p.join(), p])).values()];
const view = (pair: readonly string[]): void => {
  const on = day();
  partiesView(foldOver(fold, { on, known: { kind: 'seq', seq: 1 + Math.floor(next() * head) } }), pair);
};
line('a pair, both clocks at random', times(distinct.length, (i) => { view(distinct[i]!); }));
line('the same, pairs as often as they are in the news', times(pairs.length, (i) => { view(pairs[i]!); }));
process.stdout.write(`${JSON.stringify({ what: 'end', note: `${leaders.length} agreements; opened in ${opened.toFixed(0)} ms; memory of the asking process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, at most ${(most / 1e6).toFixed(0)} (heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} of ${(process.memoryUsage().heapTotal / 1e6).toFixed(0)})` })}\n`);
