import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { canonical } from '../../src/ledger/chain.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { aliasOf } from '../../src/ledger/identity/index.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import type { Known } from '../../src/ledger/view-point.ts';
import { openFold } from '../../src/store/fold/open.ts';
import { foldAt, foldOver, type Fold } from '../../src/views/question.ts';
import { partiesView } from '../../src/views/parties.ts';
import { summarise } from '../../src/views/summary.ts';
import { entriesOf, type Report } from '../a.ts';
import { days, entriesFor, happenings, report } from '../ledger/arbitrary.ts';

// The laws of the ledger, a thousand cases each; test/ledger and test/store run fewer of them at every change.
const runs = { numRuns: 1_000 };
const head: Known = { kind: 'seq', seq: Number.MAX_SAFE_INTEGER };

const logged = (entries: readonly Entry[]) => {
  const log = memoryLog();
  log.append(entries, '2026-06-01T00:00:00Z');
  return log;
};

const said = (fold: Fold, on: Day): string => canonical(JSON.parse(JSON.stringify({ agreements: fold.agreements.map((a) => summarise(a, on, fold.rulings)), suggestions: fold.suggestions })));
const answer = (entries: readonly Entry[], on: string, known: Known = head): string => said(foldAt(logged(entries).read(), { on: on as Day, known }), on as Day);

const reports = fc.array(report, { minLength: 1, maxLength: 8 });
const distinct = (list: readonly Report[]): readonly Report[] => [...new Map(list.map((r) => [canonical(entriesOf(r)), r])).values()];

test('any order of arrival gives the same ledger', () => {
  fc.assert(fc.property(reports, fc.infiniteStream(fc.nat()), days, (list, keys, on) => {
    const unique = distinct(list);
    const shuffled = unique.map((r) => ({ r, key: keys.next().value as number })).toSorted((a, b) => a.key - b.key).map(({ r }) => r);
    expect(answer(shuffled.flatMap(entriesOf), on)).toBe(answer(unique.flatMap(entriesOf), on));
  }), runs);
});

test('any order of arrival gives the same followed fold', () => {
  fc.assert(fc.property(reports, fc.infiniteStream(fc.nat()), days, (list, keys, on) => {
    const unique = distinct(list);
    const shuffled = unique.map((r) => ({ r, key: keys.next().value as number })).toSorted((a, b) => a.key - b.key).map(({ r }) => r);
    const log = logged([]);
    const fold = openFold(log, ':memory:')!;
    for (const r of shuffled) {
      log.append(entriesOf(r), '2026-06-01T00:00:00Z');
      fold.follow();
    }
    expect(said(foldOver(fold, { on: on as Day, known: head }), on as Day)).toBe(answer(unique.flatMap(entriesOf), on));
    fold.close();
  }), runs);
});

test('what was answered at a position is answered for ever, decisions and new readings included', () => {
  fc.assert(fc.property(happenings(8), happenings(8), days, fc.nat(), (before, after, on, turn) => {
    const all = entriesFor([...before, ...after]);
    const first = logged(all).head().seq;
    const known: Known = { kind: 'seq', seq: turn % (first + 1) };
    const part = [...logged(all).read(0, known.seq)].map((r) => r.entry);
    expect(answer(all, on, known)).toBe(answer(part, on, known));
  }), runs);
});

test('a projection made anew has the same bytes as one that followed', () => {
  fc.assert(fc.property(happenings(8), fc.nat(4), (list, pace) => {
    const log = logged([]);
    const slow = openFold(log, ':memory:')!;
    for (const [i, e] of entriesFor(list).entries()) {
      log.append([e], '2026-06-01T00:00:00Z');
      if (i % (pace + 1) === 0) slow.follow();
    }
    slow.follow();
    const fast = openFold(log, ':memory:')!;
    fast.follow();
    expect(fast.digest()).toBe(slow.digest());
    slow.close();
    fast.close();
  }), runs);
});

test('a decision and its undoing are nothing', () => {
  fc.assert(fc.property(reports, fc.constantFrom('merge', 'split', 'same', 'prefer', 'reject', 'precedence' as const), fc.nat(), fc.nat(), days, (list, verb, a, b, on) => {
    const entries = distinct(list).flatMap(entriesOf);
    const readings = entries.flatMap((e) => (e.kind === 'reading' ? [e.reading] : []));
    const [x, y] = [readings[a % readings.length]!, readings[b % readings.length]!];
    const about = verb === 'precedence' ? ['unnamed'] : verb === 'prefer' || verb === 'reject' ? x.claims.slice(0, 1).map((c) => c.id as string) : [aliasOf(x.document, 'a1'), aliasOf(y.document, 'a1')];
    if (about.length === 0 || about[0] === about[1]) return;
    const seq = logged(entries).head().seq + 1;
    const decided: readonly Entry[] = [...entries, { kind: 'decision', decision: { verb, about, by: 'A. Reader', reason: 'a test' } }, { kind: 'decision', decision: { verb: 'undo', about: [String(seq)], by: 'A. Reader', reason: 'a mistake' } }];
    expect(answer(decided, on)).toBe(answer(entries, on));
  }), runs);
});

test('nothing is held without the words of a claim', () => {
  fc.assert(fc.property(happenings(8), days, (list, on) => {
    const fold = foldAt(logged(entriesFor(list)).read(), { on: on as Day, known: head });
    for (const a of fold.agreements) {
      const s = summarise(a, on as Day, fold.rulings);
      for (const p of s.positions) for (const v of [p.held, ...p.others]) expect(v.told.length).toBeGreaterThan(0);
      for (const c of s.conflicts) for (const r of c.readings) expect(r.told.length).toBeGreaterThan(0);
      for (const e of s.expectations) expect(e.history.length).toBeGreaterThan(0);
      for (const st of s.standings) expect(st.name === 'third-state' || st.basis.length > 0).toBe(true);
      expect(s.stage.name === 'spoken-of' || s.stage.by !== null).toBe(true);
      expect(a.told.every((t) => t.claim.exact === t.document.text.slice(t.claim.evidence.start, t.claim.evidence.end) || list.some((h) => h.kind === 'again'))).toBe(true);
    }
  }), runs);
});

test('a claim that is set aside counts for nothing and stays in sight', () => {
  fc.assert(fc.property(reports, fc.nat(), days, (list, pick, on) => {
    const entries = distinct(list).flatMap(entriesOf);
    const claims = entries.flatMap((e) => (e.kind === 'reading' ? e.reading.claims : []));
    if (claims.length === 0) return;
    const { id } = claims[pick % claims.length]!;
    const fold = foldAt(logged([...entries, { kind: 'decision', decision: { verb: 'reject', about: [id], by: 'A. Reader', reason: 'misread' } }]).read(), { on: on as Day, known: head });
    for (const a of fold.agreements) expect(summarise(a, on as Day, fold.rulings).positions.flatMap((p) => [p.held, ...p.others]).some((v) => v.told.some((t) => t.claim.id === id))).toBe(false);
    expect(fold.agreements.some((a) => a.rejected.some((t) => t.claim.id === id))).toBe(true);
  }), runs);
});

test('a followed fold that is asked about one pair after the other, at ever other clocks, answers as one from the first entry', () => {
  const pairs = [['IRN', 'RUS'], ['ARM', 'AZE'], ['RUS'], ['CHN', 'IRN', 'RUS']];
  fc.assert(fc.property(happenings(20), fc.array(fc.tuple(days, fc.nat(), days, fc.boolean(), fc.constantFrom(...pairs)), { minLength: 4, maxLength: 8 }), (list, questions) => {
    const log = logged(entriesFor(list));
    const fold = openFold(log, ':memory:')!;
    fold.follow();
    const last = log.head().seq;
    for (const [on, seq, day, isDay, parties] of questions) {
      const known: Known = isDay ? { kind: 'day', day: day as Day } : { kind: 'seq', seq: seq % (last + 1) };
      const asOf = { on: on as Day, known };
      const told = (f: Fold): string => canonical(JSON.parse(JSON.stringify([partiesView(f, parties), f.ofParties(parties).map((a) => summarise(a, asOf.on, f.rulings))])));
      expect(told(foldOver(fold, asOf))).toBe(told(foldAt(log.read(), asOf)));
    }
    fold.close();
    log.close();
  }), runs);
});
