import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterCut, cutKinds, reopen, seeded, type Aftermath } from '../fault/power.ts';
import { hasStrace, needsStrace, recordWriter, watchWriter, type DiskEvent } from '../fault/trace.ts';
import { seedOf, times } from '../fault/size.ts';
import { scratch } from './whole.ts';

/** `cuts` power cuts at random moments after the fifth acknowledgement, the three kinds in turn. */
const trials = (mode: 'FULL' | 'NORMAL', size: number, cuts: number): readonly Aftermath[] => {
  const folder = scratch();
  const events = recordWriter(folder, mode, Math.max(20, Math.ceil(160 / size)), size);
  const first = events.findIndex((e) => e.kind === 'ack' && e.seq >= 5 * size);
  const random = seeded(seedOf(size * 1000 + cuts));
  return Array.from({ length: cuts }, (_, i) => {
    const cut = first + Math.floor(random() * (events.length - first));
    return reopen(join(folder, 'after'), afterCut(events, cut, cutKinds[i % 3]!, random));
  });
};

const lost = (all: readonly Aftermath[]): number => all.filter((a) => a.held < a.acked).length;

describe.skipIf(!hasStrace)(`simulated power cuts${needsStrace}`, () => {
  test.each([[1, times(100)], [10, times(100)], [100, times(100)]])('batches of %i, %i cuts: nothing acknowledged is lost, nothing is unreadable', (size, cuts) => {
    const all = trials('FULL', size, cuts);
    console.info(`power cuts, batches of ${size}: ${all.length} trials, ${lost(all)} lost, ${all.filter((a) => a.flaws.length > 0).length} damaged`);
    expect(lost(all)).toBe(0);
    expect(all.flatMap((a) => a.flaws)).toEqual([]);
    // An unacknowledged batch may be there, whole; never a part of one and never two.
    expect(all.every((a) => (a.held - a.acked) % size === 0 && a.held - a.acked <= size)).toBe(true);
  });

  test('the canary: with synchronous=NORMAL the same trials lose acknowledged entries', () => {
    const all = trials('NORMAL', 1, times(100));
    console.info(`power cuts, canary with NORMAL: ${all.length} trials, ${lost(all)} lost`);
    expect(lost(all)).toBeGreaterThan(all.length / 2);
  });

  test('a sync fails, then the power: neither what was acknowledged nor what the next process was told is held is lost', () => {
    const random = seeded(seedOf(74));
    const found: Aftermath[] = [];
    const cut = (folder: string, events: readonly DiskEvent[]): void => {
      const told = events.findIndex((e) => e.kind === 'ack');
      if (told < 0) return;
      // Soon after the first acknowledgement, before a later checkpoint writes everything once more.
      for (const kind of cutKinds) found.push(reopen(join(folder, 'after'), afterCut(events, told + Math.floor(random() * Math.min(40, events.length - told)), kind, random)));
    };
    for (let nth = 1; found.length < Math.min(times(100), 240); nth += 1) {
      const folder = scratch();
      const first = watchWriter(folder, ['FULL', '12', '5', 'crash'], { calls: 'fsync,fdatasync', error: 'EIO', nth });
      cut(folder, first.events);
      const second = watchWriter(folder, ['FULL', '12', '5', 'again']);
      expect(second.code, second.err).toBe(0);
      cut(folder, [...first.events.filter((e) => e.kind !== 'ack'), ...second.events]);
    }
    console.info(`power cuts after a failed sync: ${found.length} trials, ${lost(found)} lost, ${found.filter((a) => a.flaws.length > 0).length} damaged`);
    expect(lost(found)).toBe(0);
    expect(found.flatMap((a) => a.flaws)).toEqual([]);
  });
});
