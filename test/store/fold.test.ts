import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { canonical } from '../../src/ledger/chain.ts';
import type { Document } from '../../src/core/document.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import type { Log } from '../../src/ledger/log.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import type { Known } from '../../src/ledger/view-point.ts';
import { openFold, type FoldFile } from '../../src/store/fold/open.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { foldAt, foldOver, type Fold } from '../../src/views/question.ts';
import { summarise } from '../../src/views/summary.ts';
import { entriesOf } from '../a.ts';
import { days, entriesFor, happenings } from '../ledger/arbitrary.ts';

const recordWith = (entries: readonly Entry[]): Log => {
  const log = memoryLog();
  log.append(entries, '2026-06-01T00:00:00Z');
  return log;
};

const foldOf = (log: Log): FoldFile => {
  const fold = openFold(log, ':memory:');
  if (fold === undefined) throw new Error('no fold');
  fold.follow();
  return fold;
};

/** Everything that a fold answers, as bytes. */
const answer = (fold: Fold, on: Day): string => canonical(JSON.parse(JSON.stringify({ agreements: fold.agreements.map((a) => summarise(a, on, fold.rulings)), suggestions: fold.suggestions, pair: fold.ofParties(['IRN', 'RUS']).map((a) => a.id), named: fold.named('treaty').map((a) => a.id) })));

const runs = { numRuns: 60 };

test('a fold that followed entry by entry answers as one from the first entry does, at every point', () => {
  fc.assert(fc.property(happenings(14), days, days, fc.nat(), (list, on, day, turn) => {
    const entries = entriesFor(list);
    const log = recordWith([]);
    const fold = foldOf(log);
    for (const e of entries) {
      log.append([e], '2026-06-01T00:00:00Z');
      if (turn % 3 === 0) fold.follow();
    }
    fold.follow();
    const head = log.head().seq;
    const points: readonly Known[] = [{ kind: 'seq', seq: head }, { kind: 'seq', seq: turn % (head + 1) }, { kind: 'day', day: day as Day }];
    for (const known of points) expect(answer(foldOver(fold, { on: on as Day, known }), on as Day)).toBe(answer(foldAt(log.read(), { on: on as Day, known }), on as Day));
    fold.close();
    log.close();
  }), runs);
});

test('a document comes back whole, with what not every document has', () => {
  const [first, reading] = entriesOf({ published: '2025-01-01', parties: ['IRN', 'RUS'], facts: [['signature', 'done', '2025-01-01']] });
  if (first.kind !== 'document' || reading.kind !== 'reading') throw new Error('no document');
  const document: Document = { ...first.document, notes: ['document/no-date: none'], kin: { of: first.document.id, how: 'same-words' } as unknown as NonNullable<Document['kin']>, parts: [{ start: 0, end: 9, name: 'page 1' }] as unknown as NonNullable<Document['parts']> };
  const fold = foldOf(recordWith([{ kind: 'document', document }, reading]));
  const [held] = foldOver(fold, { on: '2026-06-01' as Day, known: { kind: 'seq', seq: 2 } }).agreements;
  const got = held!.members[0]!.document;
  expect({ kin: got.kin, parts: got.parts, notes: got.notes, text: got.text }).toEqual({ kin: document.kin, parts: document.parts, notes: document.notes, text: document.text });
  fold.close();
});

test('an id that once named an agreement leads to it for ever', () => {
  fc.assert(fc.property(happenings(12), (list) => {
    const log = recordWith(entriesFor(list));
    const fold = foldOf(log);
    const head = log.head().seq;
    const ids = Array.from({ length: head }, (_, i) => foldOver(fold, { on: '2026-06-01' as Day, known: { kind: 'seq', seq: i + 1 } }).agreements.map((a) => a.id)).flat();
    const now = foldOver(fold, { on: '2026-06-01' as Day, known: { kind: 'seq', seq: head } });
    const isReread = list.some((h) => h.kind === 'again');
    for (const id of new Set(ids)) if (!isReread) expect(now.byId(id)).toBeDefined();
    fold.close();
    log.close();
  }), runs);
});

test('a fold made anew has the same rows as one that followed', () => {
  fc.assert(fc.property(happenings(12), (list) => {
    const log = recordWith([]);
    const slow = foldOf(log);
    for (const e of entriesFor(list)) {
      log.append([e], '2026-06-01T00:00:00Z');
      slow.follow();
    }
    const fast = foldOf(log);
    expect(fast.digest()).toBe(slow.digest());
    for (const x of [slow, fast, log]) x.close();
  }), runs);
});

test('a whole record taken in with a second thread has the same rows, and so it has where that thread cannot read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depositary-fold-'));
  const log = openLog(join(folder, 'record.db'));
  if (!log.ok) throw new Error(log.refusal.message);
  const list = fc.sample(happenings(120), { numRuns: 60, seed: 41 }).flat();
  log.value.append(entriesFor(list), '2026-06-01T00:00:00Z');
  const digests = ([[log.value, Infinity], [log.value, 10], [{ ...log.value, file: join(folder, 'nowhere.db') }, 10]] as const).map(([of, bulk], i) => {
    const fold = openFold(of, join(folder, `fold-${i}`), undefined, bulk)!;
    fold.follow();
    const digest = fold.digest();
    fold.close();
    return digest;
  });
  expect(log.value.head().seq).toBeGreaterThan(500);
  expect(new Set(digests).size).toBe(1);
  log.value.close();
  rmSync(folder, { recursive: true });
});
