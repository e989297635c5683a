import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/pipeline.ts';

const names = (text: string): readonly string[] => readText(text, { published: '2026-03-01' as Day }, english()).agreements.map((a) => a.name);

test.each<[string, string, string]>([
  ['a title that begins before its preposition', 'Norway and Chile ratified the Law of the Sea Convention in 1996 and 1997.', 'Law of the Sea Convention'],
  ['an office beside a convention is no part of its name', 'Norway withdrew from the Tromsø Convention in May, the head of the Tromsø Convention said.', 'Tromsø Convention'],
  ['a title in capitals with a list inside, and where and when it was done behind it', 'CONVENTION ON THE TRADE, CARRIAGE, KEEPING AND SALE OF GLASS EELS AND ON THEIR RETURN\nBERGEN, 4 MAY 1999\n\nNorway deposited its instrument of ratification of the Convention on 3 June 2020.',
    'CONVENTION ON THE TRADE, CARRIAGE, KEEPING AND SALE OF GLASS EELS AND ON THEIR RETURN'],
  ['a list of nouns after a preposition', 'Norway and Iceland signed the Treaty on Friendship, Cooperation and Mutual Assistance in 1961.', 'Treaty on Friendship, Cooperation and Mutual Assistance'],
  ['a word with a hyphen inside the list', 'In 2000 Norway and Iceland signed the Treaty of Friendship, Good-neighbourliness and Cooperation, and Iceland ratified it.', 'Treaty of Friendship, Good-neighbourliness and Cooperation'],
  ['a name that begins with a participle', 'Chile acceded to the United Nations Convention on the Law of the Sea in 1997.', 'United Nations Convention on the Law of the Sea'],
  ['an agreement under another', 'Palau ratified the Agreement under the United Nations Convention on the Law of the Sea on the Use of Marine Diversity beyond National Jurisdiction in January.',
    'Agreement under the United Nations Convention on the Law of the Sea on the Use of Marine Diversity beyond National Jurisdiction'],
])('%s', (_, text, name) => {
  expect(names(text)).toContain(name);
});
