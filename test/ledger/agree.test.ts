import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { memoryLog } from '../../src/ledger/memory-log.ts';
import type { Agreement } from '../../src/ledger/identity/index.ts';
import { foldAt } from '../../src/views/question.ts';
import { summarise } from '../../src/views/summary.ts';
import { entriesOf } from '../a.ts';
import { days, report } from './arbitrary.ts';

const ofAll = report.map((r) => ({ ...r, facts: r.facts.map(([type, mode, on]) => [type, mode, on ?? null, null] as const) }));
const isPair = (a: Agreement): boolean => !a.multilateral && a.parties.length === 2;

test('between two, where the agreement stands and where each of them stands are one story', () => {
  fc.assert(fc.property(fc.array(ofAll, { maxLength: 6 }), days, (list, on) => {
    const log = memoryLog();
    log.append(list.flatMap(entriesOf), '2026-01-01T00:00:00Z');
    for (const a of foldAt(log.read(), { on: on as Day, known: { kind: 'seq', seq: 1e9 } }).agreements.filter(isPair)) {
      const { stage, standings } = summarise(a, on as Day);
      const names = standings.map((s) => s.name);
      if (stage.name === 'in-force') expect(names).not.toContain('former-party');
      if (stage.name === 'ended') expect(names).not.toContain('party');
      if (names.includes('former-party')) expect(stage.name).toBe('ended');
    }
  }), { numRuns: 1_000 });
});
