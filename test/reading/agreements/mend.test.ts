import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { mended } from '../../../src/reading/agreements/mend.ts';
import { readText } from '../../../src/reading/pipeline.ts';

const told = (text: string): readonly string[] =>
  readText(text, { published: '2024-06-12' as Day }, english()).agreements.flatMap((a) => a.facts.map((f) => `${f.type} ${f.status} ${f.date ?? '-'} ${f.party ?? '-'}`));

test.each([
  ['The fisheries agreement between Norway and Iceland is due to lapse in 2026.', 'expiry planned 2026 -'],
  ['Norway has broken off the talks with Iceland on a fisheries agreement.', 'negotiation denied - NOR'],
  ['Norway and Iceland could clinch a fisheries deal this month.', 'text-agreed possible 2024-06 -'],
])('a tree that hides an act is put right: %s', (text, fact) => { expect(told(text)).toContain(fact); });

test('every mended tree is a tree: one root a sentence, and every word hangs on it', () => {
  const syntax = mended(english().analyse('The pact is due to expire. They broke off the talks and struck a fisheries deal this week.'));
  for (const s of syntax.sentences) {
    expect(syntax.tokens[s.root]!.head).toBe(-1);
    for (let i = s.first; i <= s.last; i += 1) {
      let t = syntax.tokens[i]!;
      for (let guard = 0; t.head >= 0 && guard < 100; guard += 1) t = syntax.tokens[t.head]!;
      expect(t.index).toBe(s.root);
    }
  }
});
