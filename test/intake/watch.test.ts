import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failed, habitMs, itemFailed, longestMs, newSource, shortestMs, triesMax, visited, type Source, type Visit } from '../../src/intake/watch/source.ts';

const quiet: Visit = { title: null, etag: null, lastModified: null, taken: 0, times: [], isUnchanged: true };
const fails = (s: Source, now: number, retryAfterMs: number | null = null): Source => failed(s, { code: 'fetch/status', message: 'x', retryAfterMs }, now);
const fresh = newSource('https://harbour.example/rss', 'web', 0);

test('no source is visited more often than every five minutes nor, while it answers, less than once a day', () => {
  const steps = fc.array(fc.record({ taken: fc.nat(50), times: fc.array(fc.nat(10 ** 12), { maxLength: 20 }), isFailure: fc.boolean() }), { minLength: 1, maxLength: 60 });
  fc.assert(fc.property(steps, (list) => {
    let [source, now] = [fresh, 0];
    for (const { isFailure, ...visit } of list) {
      const after = isFailure ? fails(source, now) : visited(source, { ...quiet, ...visit, isUnchanged: false }, now);
      const wait = after.nextAt - now;
      expect(wait).toBeGreaterThanOrEqual(shortestMs);
      expect(wait).toBeLessThanOrEqual(longestMs);
      [source, now] = [after, after.nextAt];
    }
  }), { numRuns: 300 });
});

test('each failure doubles the wait, a success ends it, and a server that names a longer time is given it', () => {
  const waits: number[] = [];
  let source = fresh;
  for (let i = 0; i < 12; i += 1) { source = fails(source, 0); waits.push(source.nextAt / 60_000); }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440, 1_440]);
  expect(visited(source, quiet, 0)).toMatchObject({ failures: 0, lastSuccessAt: 0, lastFailure: { code: 'fetch/status' } });
  expect(fails(fresh, 0, 3 * 3_600_000).nextAt).toBe(3 * 3_600_000);
});

test('a feed is visited twice as often as it speaks', () => {
  const hour = 3_600_000;
  expect(habitMs([0, hour, 2 * hour, 3 * hour, 9 * hour])).toBe(hour);
  expect(habitMs([0, hour])).toBeUndefined();
  let source = fresh;
  for (let i = 0; i < 20; i += 1) source = visited(source, { ...quiet, times: [0, 4 * hour, 8 * hour, 12 * hour] }, 0);
  expect(source.everyMs).toBeGreaterThanOrEqual(2 * hour);
});

test('a page that cannot be had is asked for five times', () => {
  let item = { address: 'https://harbour.example/a', mark: '', state: 'waiting' as 'waiting' | 'done' | 'given-up', tries: 0, nextAt: 0 };
  for (let i = 1; i <= triesMax; i += 1) { item = itemFailed(item, null, 0); expect(item.state).toBe(i < triesMax ? 'waiting' : 'given-up'); }
});

test('what the server said of an answer is kept where nothing changed', () => {
  const seen = visited(fresh, { ...quiet, isUnchanged: false, etag: '"1"', lastModified: 'x', title: 'Post' }, 0);
  expect(visited(seen, quiet, 1)).toMatchObject({ etag: '"1"', lastModified: 'x', title: 'Post' });
});
