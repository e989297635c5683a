import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { canonical } from '../../src/ledger/chain.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import type { Known } from '../../src/ledger/view-point.ts';
import { foldAt } from '../../src/views/question.ts';
import { summarise } from '../../src/views/summary.ts';
import { entriesOf } from '../a.ts';
import { days, report } from './arbitrary.ts';

const reports = fc.array(report, { minLength: 1, maxLength: 8 });
const runs = { numRuns: 120 };

const logged = (entries: readonly Entry[]) => {
  const log = memoryLog();
  log.append(entries, '2026-06-01T00:00:00Z');
  return log;
};

/** Everything the record answers at one point, as bytes. */
const answer = (entries: readonly Entry[], on: Day, known: Known): string => {
  const fold = foldAt(logged(entries).read(), { on, known });
  return canonical(fold.agreements.map((a) => summarise(a, on)));
};

const head: Known = { kind: 'seq', seq: Number.MAX_SAFE_INTEGER };

test('any order of arrival gives the same ledger', () => {
  fc.assert(fc.property(reports, fc.infiniteStream(fc.nat()), days, (list, keys, on) => {
    const unique = [...new Map(list.map((r) => [canonical(entriesOf(r)), r])).values()];
    const shuffled = unique.map((r) => ({ r, key: keys.next().value as number })).toSorted((a, b) => a.key - b.key).map(({ r }) => r);
    expect(answer(shuffled.flatMap(entriesOf), on as Day, head)).toBe(answer(unique.flatMap(entriesOf), on as Day, head));
  }), runs);
});

test('what was answered at a position is answered for ever', () => {
  fc.assert(fc.property(reports, reports, days, (before, after, on) => {
    const first = before.flatMap(entriesOf);
    const known: Known = { kind: 'seq', seq: logged(first).head().seq };
    expect(answer([...first, ...after.flatMap(entriesOf)], on as Day, known)).toBe(answer(first, on as Day, known));
  }), runs);
});

test('what was known on a day is not changed by documents published later', () => {
  fc.assert(fc.property(reports, days, days, (list, day, on) => {
    const known: Known = { kind: 'day', day: day as Day };
    const until = list.filter((r) => r.published <= day);
    expect(answer(list.flatMap(entriesOf), on as Day, known)).toBe(answer(until.flatMap(entriesOf), on as Day, known));
  }), runs);
});

test('a second reading of the same documents folds to the same bytes', () => {
  fc.assert(fc.property(reports, days, (list, on) => {
    const entries = list.flatMap(entriesOf);
    expect(answer([...entries, ...entries], on as Day, head)).toBe(answer(entries, on as Day, head));
  }), runs);
});

test('no position, stage, standing or conflict stands without the words of a claim', () => {
  fc.assert(fc.property(reports, days, (list, on) => {
    const fold = foldAt(logged(list.flatMap(entriesOf)).read(), { on: on as Day, known: head });
    for (const a of fold.agreements) {
      const s = summarise(a, on as Day);
      for (const p of s.positions) expect(p.held.told.length).toBeGreaterThan(0);
      for (const c of s.conflicts) for (const r of c.readings) expect(r.told.length).toBeGreaterThan(0);
      for (const st of s.standings) expect(st.name === 'third-state' || st.basis.length > 0).toBe(true);
      expect(s.stage.name === 'spoken-of' || s.stage.by !== null).toBe(true);
    }
  }), runs);
});

test('nothing that is only planned, possible, called for or denied brings an agreement into force', () => {
  fc.assert(fc.property(reports, days, (list, on) => {
    const unsure = list.map((r) => ({ ...r, facts: r.facts.filter((f) => f[1] !== 'done' && f[1] !== 'ongoing') }));
    const fold = foldAt(logged(unsure.flatMap(entriesOf)).read(), { on: on as Day, known: head });
    for (const a of fold.agreements) expect(['in-force', 'ended', 'suspended', 'signed']).not.toContain(summarise(a, on as Day).stage.name);
  }), runs);
});
