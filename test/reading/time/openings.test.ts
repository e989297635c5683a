import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../../src/edge/english.ts';
import { openings } from '../../../src/reading/time/grammar/openings.ts';
import type { View } from '../../../src/reading/time/words.ts';

const reports = readFileSync(new URL('../../corpus/dev.jsonl', import.meta.url), 'utf8').split('\n').filter((l) => l.trim() !== '').map((l) => (JSON.parse(l) as { text: string }).text);

/** Beginnings that reports seldom have. */
const rare = `The summit ended on 12 Esfand 1403 and on Dhu al-Hijjah 10, 1446. FY2024, fiscal 1989, calendar 2020. AD 70, 480 BC, 499-493 BC, nineteen ninety-one, in two thousand and four.
In the '90s, in the nineties, the 470s BC, on New Year’s Eve, on Easter Monday 1916, at mid-afternoon, by noon Friday, overnight, Q3 2024, H1 2025, the year-ago quarter, thrice a year, biennially, at 0735 GMT, half an hour, a couple of days.
That July he left; the very next day she came; the day after tomorrow; 22 to 24 October; 2025-01-17; ad hoc; the 21st century; the twenty-first century; in the spring of that year; these days; right now; the time being; some day.`;

test('no rule of time finds anything at a word that it is said not to begin with', () => {
  const missed = new Set<string>();
  let found = 0;
  for (const text of [...reports, rare]) {
    const { tokens } = english().analyse(text);
    const view: View = { tokens, words: tokens.map((t) => t.text.toLowerCase()) };
    for (let i = 0; i < tokens.length; i += 1) {
      openings.forEach(({ rule, opens }, k) => {
        if (rule(view, i) === undefined) return;
        found += 1;
        if (!opens(view.words[i]!)) missed.add(`${view.words[i]!} ${k}`);
      });
    }
  }
  expect(found).toBeGreaterThan(300);
  expect([...missed]).toEqual([]);
});

test('most words of a report begin no time', () => {
  const words = reports.flatMap((text) => english().analyse(text).tokens.map((t) => t.text.toLowerCase()));
  expect(words.filter((word) => openings.some(({ opens }) => opens(word))).length / words.length).toBeLessThan(0.35);
});
