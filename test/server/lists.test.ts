import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { listJob, listsOver } from '../../src/server/lists/follow.ts';
import { listReader } from '../../src/server/lists/lists.ts';
import { followIndex, indexFile, indexOn } from '../../src/server/search/record-index.ts';
import { openFold } from '../../src/store/fold/open.ts';
import { openLog } from '../../src/store/sqlite-log.ts';
import { foldAt } from '../../src/views/question.ts';
import { entriesOf, type Report } from '../a.ts';
import { story } from './site.ts';

const pairs = [['IRN', 'RUS'], ['RUS', 'BLR'], ['DEU', 'FRA'], ['IRN', 'OMN']] as const;

const report = fc.record({ pair: fc.constantFrom(...pairs), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), publisher: fc.constantFrom('Harbour Post', 'Treaty Desk', 'Caspian Courier'), act: fc.constantFrom('signature', 'ratification', 'entry-into-force'), isPlanned: fc.boolean(), name: fc.constantFrom('trade pact', 'security treaty') })
  .map(({ pair, month, day, publisher, act, isPlanned, name }): Report => {
    const on = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { published: on, parties: [...pair], name, publisher, facts: [[act as 'signature', isPlanned ? 'planned' : 'done', isPlanned ? `2025-${String(Math.min(12, month + 1)).padStart(2, '0')}-10` : on]] };
  });

const dump = (db: Database.Database): readonly unknown[] => [
  ...(db.prepare('SELECT l.list, l.part, l.sort, l.key, t.body FROM line l JOIN thing t ON t.id = l.thing ORDER BY 1, 2, 3, 4').all() as { readonly body: string | null }[]).map((r) => ({ ...r, body: r.body === null ? null : JSON.parse(r.body) as unknown })),
  ...db.prepare('SELECT list, part, n FROM tally WHERE n <> 0 ORDER BY 1, 2').all(), ...db.prepare('SELECT of, until, weight FROM owner WHERE of <> \'\' ORDER BY of').all(),
];

const appended = (file: string, entries: readonly Entry[]): void => {
  const log = openLog(file);
  if (!log.ok) throw new Error(log.refusal.message);
  log.value.append(entries, '2026-01-01T00:00:00Z');
  log.value.close();
};

/** A record that is followed piece by piece, and the same lists made at once. */
const followed = (pieces: readonly (readonly Entry[])[], days: readonly Day[]): { readonly step: readonly unknown[]; readonly once: readonly unknown[] } => {
  const file = join(mkdtempSync(join(tmpdir(), 'depositary-lists-test-')), 'record.db');
  appended(file, pieces[0]!);
  const log = openLog(file, { readOnly: true });
  if (!log.ok) throw new Error(log.refusal.message);
  const db = indexFile(log.value, ':memory:');
  const fold = openFold(log.value, `${file}-fold`)!;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) appended(file, piece);
    fold.follow();
    followIndex(db, log.value);
    const job = listJob(db, fold, days[i] ?? days.at(-1)!, indexOn(db).documentOf);
    while (!job.step()) continue;
  }
  const on = days.at(-1)!;
  const anew = indexFile(log.value, ':memory:');
  listsOver(anew, foldAt(log.value.read(), { on, known: { kind: 'seq', seq: log.value.head().seq } }), on);
  const both = { step: dump(db), once: dump(anew) };
  fold.close();
  log.value.close();
  return both;
};

test('lists that followed piece by piece are those made at once, whatever came in which order', () => {
  fc.assert(fc.property(fc.array(fc.array(report, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 }), (pieces, months) => {
    const days = months.toSorted((a, b) => a - b).map((m) => `2025-${String(m).padStart(2, '0')}-15` as Day).slice(0, pieces.length);
    const { step, once } = followed(pieces.map((p) => p.flatMap(entriesOf)), days);
    expect(step).toEqual(once);
  }), { numRuns: 12 });
});

test('what people decide is followed too: merged, preferred, taken back', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'depositary-lists-test-')), 'record.db');
  appended(file, [...story.flatMap(entriesOf), ...entriesOf({ published: '2025-03-01', parties: ['IRN', 'RUS'], name: 'gas memorandum', facts: [['signature', 'done', '2025-02-27']] })]);
  const log = openLog(file, { readOnly: true });
  if (!log.ok) throw new Error(log.refusal.message);
  const fold = foldAt(log.value.read(), { on: '2026-01-01' as Day, known: { kind: 'seq', seq: log.value.head().seq } });
  const [one, other] = fold.agreements.filter((a) => a.parties.includes('IRN')).map((a) => a.id);
  const claim = fold.agreements.flatMap((a) => a.told).find((t) => t.claim.fact.type === 'signature' && t.claim.fact.on === '2025-01-18')!.claim.id;
  log.value.close();
  const decided = (verb: 'merge' | 'prefer' | 'undo', about: readonly string[], after: number): Entry => ({ kind: 'decision', decision: { verb, about, by: 'An Editor', reason: 'a test', after } });
  const day = '2026-01-01' as Day;
  const begin = [...story.flatMap(entriesOf), ...entriesOf({ published: '2025-03-01', parties: ['IRN', 'RUS'], name: 'gas memorandum', facts: [['signature', 'done', '2025-02-27']] })];
  const n = begin.length;
  for (const pieces of [[begin, [decided('merge', [one!, other ?? one!], n)]], [begin, [decided('prefer', [claim], n)]], [begin, [decided('prefer', [claim], n)], [decided('undo', [String(n + 1)], n + 1)]]]) {
    const { step, once } = followed(pieces, [day]);
    expect(step).toEqual(once);
  }
});

test('a page goes on where the one before ended, and counts are those of the lines', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'depositary-lists-test-')), 'record.db');
  appended(file, story.flatMap(entriesOf));
  const log = openLog(file, { readOnly: true });
  if (!log.ok) throw new Error(log.refusal.message);
  const db = indexFile(log.value, ':memory:');
  const on = '2026-01-01' as Day;
  listsOver(db, foldAt(log.value.read(), { on, known: { kind: 'seq', seq: log.value.head().seq } }), on);
  const lists = listReader(db);
  const all = lists.page('agreement', '', { limit: 100 });
  expect(all.length).toBe(lists.count('agreement'));
  const [first] = lists.page('agreement', '', { limit: 1 });
  expect([first, ...lists.page('agreement', '', { limit: 100, after: first! })]).toEqual(all);
  expect(lists.called(['quiet', 'sea'], 5).map((l) => l.name)).toEqual(['Convention on the Quiet Sea']);
  expect([...lists.parts('agreement', 'party=')].find(([p]) => p === 'FRA')).toEqual(['FRA', 1]);
  log.value.close();
});
