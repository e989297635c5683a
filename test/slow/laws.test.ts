import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { canonical } from '../../src/ledger/chain.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { aliasOf } from '../../src/ledger/identity/index.ts';
import { standing as standingDecisions } from '../../src/ledger/decisions.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import type { Known } from '../../src/ledger/view-point.ts';
import { openFold } from '../../src/store/fold/open.ts';
import { foldAt, foldOver, type Fold } from '../../src/views/question.ts';
import { partiesView } from '../../src/views/parties.ts';
import { summarise } from '../../src/views/summary.ts';
import { entriesOf, type Report } from '../a.ts';
import { days, entriesFor, happenings, report, strandsOf, woven, type Happening } from '../ledger/arbitrary.ts';

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

/** Positions are places in the order of arrival: what was decided is the same at another. */
const withoutPlaces = (text: string): string => text.replaceAll(/"seq":\d+/g, '"seq":0');

const reports = fc.array(report, { minLength: 1, maxLength: 8 });
const distinct = (list: readonly Report[]): readonly Report[] => [...new Map(list.map((r) => [canonical(entriesOf(r)), r])).values()];

const withoutUndo = (list: readonly Happening[]): readonly Happening[] => list.filter((h) => h.kind !== 'decide' || h.verb !== 'undo');

test('any order of arrival gives the same ledger, decisions and new readings included', () => {
  fc.assert(fc.property(happenings(8), fc.infiniteStream(fc.nat()), days, (list, keys, on) => {
    const entries = entriesFor(withoutUndo(list));
    expect(withoutPlaces(answer(woven(strandsOf(entries), () => keys.next().value as number), on))).toBe(withoutPlaces(answer(entries, on)));
  }), runs);
});

test('any order of arrival gives the same followed fold', () => {
  fc.assert(fc.property(happenings(8), fc.infiniteStream(fc.nat()), fc.nat(4), days, (list, keys, pace, on) => {
    const entries = entriesFor(withoutUndo(list));
    const log = logged([]);
    const fold = openFold(log, ':memory:')!;
    for (const [i, e] of woven(strandsOf(entries), () => keys.next().value as number).entries()) {
      log.append([e], '2026-06-01T00:00:00Z');
      if (i % (pace + 1) === 0) fold.follow();
    }
    fold.follow();
    expect(withoutPlaces(said(foldOver(fold, { on: on as Day, known: head }), on as Day))).toBe(withoutPlaces(answer(entries, on)));
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

test('a decision and its undoing are nothing, whatever was decided before and whatever comes between', () => {
  fc.assert(fc.property(happenings(6), happenings(3), fc.constantFrom('merge', 'split', 'same', 'different', 'prefer', 'reject', 'precedence' as const), fc.nat(), fc.nat(), days, (before, between, verb, a, b, on) => {
    const first = entriesFor(before);
    const readings = first.flatMap((e) => (e.kind === 'reading' ? [e.reading] : []));
    if (readings.length === 0) return;
    const [x, y] = [readings[a % readings.length]!, readings[b % readings.length]!];
    const about = verb === 'precedence' ? ['unnamed'] : verb === 'prefer' || verb === 'reject' ? x.claims.slice(0, 1).map((c) => c.id as string) : [aliasOf(x.document, 'a1'), aliasOf(y.document, 'a1')];
    if (about.length === 0 || about[0] === about[1]) return;
    // What comes between is about other documents: a decision on what is undone would stand on it.
    const later = entriesFor(between.filter((h) => h.kind === 'report'));
    const seq = logged(first).head().seq + 1;
    const decided: readonly Entry[] = [...first, { kind: 'decision', decision: { verb, about, by: 'A. Reader', reason: 'a test', after: 99 } }, ...later, { kind: 'decision', decision: { verb: 'undo', about: [String(seq)], by: 'A. Reader', reason: 'a mistake', after: 100 } }];
    expect(answer(decided, on)).toBe(answer([...first, ...later], on));
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

test('what is drawn at random reaches what the laws are about', () => {
  const seen = { merged: 0, split: 0, rejected: 0, preferred: 0, undone: 0, readAgain: 0, late: 0, conflicts: 0, settled: 0, joined: 0, ended: 0, inPart: 0, succeeded: 0 };
  for (const list of fc.sample(happenings(12), { numRuns: 1_000, seed: 42 })) {
    const entries = entriesFor(list);
    const fold = foldAt(logged(entries).read(), { on: '2026-06-01' as Day, known: head });
    const standing = new Set(standingDecisions(fold.heard.decisions).map((d) => d.decision.verb));
    const bare = foldAt(logged(entries.filter((e) => e.kind !== 'decision')).read(), { on: '2026-06-01' as Day, known: head });
    const count = (k: keyof typeof seen, is: boolean): void => { if (is) seen[k] += 1; };
    const all = fold.agreements.map((a) => summarise(a, '2026-06-01' as Day, fold.rulings));
    count('merged', standing.has('merge') && fold.agreements.length < bare.agreements.length);
    count('split', standing.has('split') && fold.agreements.length > bare.agreements.length);
    count('rejected', fold.agreements.some((a) => a.rejected.length > 0));
    count('preferred', all.some((s) => s.positions.some((p) => p.why.startsWith('preferred by'))));
    count('undone', fold.heard.decisions.some((d) => d.decision.verb === 'undo'));
    count('readAgain', list.some((h, i) => h.kind === 'again' && list.slice(0, i).some((x) => x.kind === 'report')));
    count('late', list.some((h, i) => h.kind === 'report' && list.slice(0, i).some((x) => x.kind === 'report' && x.report.published > h.report.published)));
    count('joined', bare.agreements.some((a) => a.members.length > 1));
    count('conflicts', all.some((s) => s.conflicts.some((c) => c.state !== 'settled')));
    count('settled', all.some((s) => s.conflicts.some((c) => c.state === 'settled')));
    count('ended', all.some((s) => s.standings.some((x) => x.name === 'former-party')));
    count('inPart', all.some((s) => s.positions.some((p) => p.part !== null)));
    count('succeeded', all.some((s) => s.agreement.told.some((t) => t.claim.fact.type === 'succession' && t.claim.fact.mode === 'done')));
  }
  for (const [what, n] of Object.entries(seen)) expect(n, `${what}: ${n} of 1,000; ${JSON.stringify(seen)}`).toBeGreaterThanOrEqual(10);
});
