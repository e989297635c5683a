import { expect, test } from 'vitest';
import { lemmaOf } from '../../src/language/lemma.ts';

test.each([
  ['froze', 'freeze'], ['tore', 'tear'], ['upheld', 'uphold'], ['overcame', 'overcome'], ['undertook', 'undertake'], ['rewritten', 'rewrite'], ['unfroze', 'unfreeze'], ['axed', 'axe'], ['annulled', 'annul'],
  ['founded', 'found'], ['restated', 'restate'], ['missed', 'miss'], ['united', 'unite'], ['updated', 'update'],
])('%s is a form of %s', (form, lemma) => { expect(lemmaOf(form, 'VERB')).toBe(lemma); });
