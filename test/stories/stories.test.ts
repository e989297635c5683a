import { expect, test } from 'vitest';
import { stories } from './all.ts';
import { f1, noScores, precision, recall, scoreStory } from './score.ts';

const scores = noScores();
for (const s of stories) scoreStory(s, scores);

test('the ledger keeps what a careful person would keep', () => {
  expect({ falselyJoined: scores.identity.extra }).toEqual({ falselyJoined: 0 });
  expect(f1(scores.identity)).toBeGreaterThanOrEqual(0.97);
  expect(recall(scores.positions)).toBeGreaterThanOrEqual(0.95);
  expect(recall(scores.conflicts)).toBeGreaterThanOrEqual(0.95);
  expect(precision(scores.conflicts)).toBeGreaterThanOrEqual(0.95);
  expect(recall(scores.outcomes)).toBeGreaterThanOrEqual(0.95);
  expect(recall(scores.origins)).toBeGreaterThanOrEqual(0.95);
  expect(recall(scores.stages)).toBeGreaterThanOrEqual(0.95);
});

test('each thing is measured often enough to mean something', () => {
  for (const t of [scores.identity, scores.positions, scores.conflicts, scores.outcomes, scores.origins, scores.stages]) expect(t.right + t.wrong).toBeGreaterThan(20);
});
