import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterCut, cutKinds, reopen, seeded, type Aftermath } from '../fault/power.ts';
import { hasStrace, recordWriter } from '../fault/trace.ts';
import { scratch } from './whole.ts';

/** `cuts` power cuts at random moments after the fifth acknowledgement, the three kinds in turn. */
const trials = (mode: 'FULL' | 'NORMAL', size: number, cuts: number): readonly Aftermath[] => {
  const folder = scratch();
  const events = recordWriter(folder, mode, Math.max(20, Math.ceil(160 / size)), size);
  const first = events.findIndex((e) => e.kind === 'ack' && e.seq >= 5 * size);
  const random = seeded(size * 1000 + cuts);
  return Array.from({ length: cuts }, (_, i) => {
    const cut = first + Math.floor(random() * (events.length - first));
    return reopen(join(folder, 'after'), afterCut(events, cut, cutKinds[i % 3]!, random));
  });
};

const lost = (all: readonly Aftermath[]): number => all.filter((a) => a.held < a.acked).length;

describe.skipIf(!hasStrace)('simulated power cuts (needs strace)', () => {
  test.each([[1, 100], [10, 100], [100, 100]])('batches of %i, %i cuts: nothing acknowledged is lost, nothing is unreadable', (size, cuts) => {
    const all = trials('FULL', size, cuts);
    console.info(`power cuts, batches of ${size}: ${all.length} trials, ${lost(all)} lost, ${all.filter((a) => a.flaws.length > 0).length} damaged`);
    expect(lost(all)).toBe(0);
    expect(all.flatMap((a) => a.flaws)).toEqual([]);
    // An unacknowledged batch may be there, whole; never a part of one and never two.
    expect(all.every((a) => (a.held - a.acked) % size === 0 && a.held - a.acked <= size)).toBe(true);
  });

  test('the canary: with synchronous=NORMAL the same trials lose acknowledged entries', () => {
    const all = trials('NORMAL', 1, 100);
    console.info(`power cuts, canary with NORMAL: ${all.length} trials, ${lost(all)} lost`);
    expect(lost(all)).toBeGreaterThan(50);
  });
});
