import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactType, Mode } from '../../src/core/act.ts';
import type { Day } from '../../src/core/date.ts';
import type { Agreement } from '../../src/ledger/identity/index.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import { positionsOf } from '../../src/ledger/positions.ts';
import { stageAsOf } from '../../src/ledger/stage.ts';
import { historianOf, historyOf, type Turn } from '../../src/views/history.ts';
import { foldAt } from '../../src/views/question.ts';
import { entriesOf, type Report } from '../a.ts';

const end = '9999-12-31' as Day;

/** The same, everything worked out anew after each document: what the history is held to. */
const anew = (a: Agreement): readonly Turn[] => {
  const heard = new Set<string>();
  const members = a.members.toSorted((x, y) => (`${x.document.published!}${x.document.id}` < `${y.document.published!}${y.document.id}` ? -1 : 1));
  let [stage, held]: [ReturnType<typeof stageAsOf> | null, ReadonlyMap<string, string>] = [null, new Map()];
  return members.flatMap(({ document }): readonly Turn[] => {
    heard.add(document.id);
    const then = { ...a, told: a.told.filter((t) => heard.has(t.document.id)) };
    const [day, before, was] = [document.published!, held, stage];
    const [positions, now] = [positionsOf(then), stageAsOf(then, day)];
    [stage, held] = [now, new Map(positions.map((p) => [p.slot, p.held.value]))];
    return [
      ...(was === null || was.name !== now.name ? [{ kind: 'stage' as const, day, document, before: was, after: now, by: now.by }] : []),
      ...positions.filter((p) => before.get(p.slot) !== p.held.value).map((p) => ({ kind: 'value' as const, day, document, slot: p.slot, before: before.get(p.slot) ?? null, after: p.held.value, by: p.held.told[0] ?? null })),
    ];
  });
};

const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const said = fc.tuple(fc.constantFrom<FactType>('signature', 'ratification', 'entry-into-force', 'withdrawal', 'term', 'article-count'), fc.constantFrom<Mode>('done', 'planned', 'denied'), fc.option(day), fc.option(fc.constantFrom('IRN', 'RUS')), fc.constantFrom('P5Y', 'P60M', 20));
const report = fc.record({ published: day, facts: fc.array(said, { minLength: 1, maxLength: 4 }), publisher: fc.constantFrom('A Paper', 'Another') });

test('the history is that of a reader who works out everything anew after each document', () => {
  fc.assert(fc.property(fc.array(report, { minLength: 1, maxLength: 10 }), (reports) => {
    const log = memoryLog();
    log.append(reports.flatMap((r) => entriesOf({ ...r, parties: ['IRN', 'RUS'] } as Report)), '2026-01-01T00:00:00Z');
    for (const a of foldAt(log.read(), { on: '2026-01-01' as Day, known: { kind: 'seq', seq: 99 } }).agreements) expect(historyOf(a, end)).toEqual(anew(a));
  }), { numRuns: 1_000 });
});

const month = (i: number): string => String(1 + (i % 12)).padStart(2, '0');

test('of an agreement of many documents the newest turns are the same, however many are told', () => {
  const log = memoryLog();
  log.append(Array.from({ length: 30 }, (_, i) => entriesOf({ published: `20${String(14 + Math.floor(i / 12))}-${month(i)}-01`, parties: ['IRN', 'RUS'], facts: [['signature', 'planned', `2025-${month(i * 7)}-15`]] })).flat(), '2026-01-01T00:00:00Z');
  const [a] = foldAt(log.read(), { on: '2026-01-01' as Day, known: { kind: 'seq', seq: 99 } }).agreements;
  const [whole, some] = [historyOf(a!, end), historyOf(a!, end, 10)];
  expect(some.length).toBeGreaterThan(2);
  expect(some).toEqual(whole.slice(-some.length));
});

test('stretches of a history, one after the other, are the history', () => {
  fc.assert(fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (reports, size) => {
    const log = memoryLog();
    log.append(reports.flatMap((r) => entriesOf({ ...r, parties: ['IRN', 'RUS'] } as Report)), '2026-01-01T00:00:00Z');
    for (const a of foldAt(log.read(), { on: '2026-01-01' as Day, known: { kind: 'seq', seq: 99 } }).agreements) {
      const h = historianOf(a);
      expect(Array.from({ length: Math.ceil(h.documents.length / size) }, (_, n) => h.turns(n * size, (n + 1) * size)).flat()).toEqual(historyOf(a, end));
    }
  }), { numRuns: 300 });
});
