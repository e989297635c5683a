import { expect, test } from 'vitest';
import { instrumentsIn } from '../../../src/reading/treaty-text/index.ts';

/** Each article as number and first words, so that a test reads like the text. */
const outline = (text: string): readonly string[] => (instrumentsIn(text)[0]?.articles ?? []).map((a) => `${a.number}|${text.slice(a.bodyStart, a.bodyStart + 12)}`);

const lines = `Treaty between the Kingdom of Norway and the Republic of Chile on the Lighthouse of Port Anselm
The Contracting Parties have agreed as follows:

Article 1
The light is kept by both.

Article 2
Article 1 shall not apply in fog, subject to
Article 3 and to the rules of the harbour.

Article 3
Done at the place named in Article 4 of the Charter.
`;

test('prose that begins with "Article" and a number begins no article', () => {
  expect(outline(lines)).toEqual(['1|The light is', '2|Article 1 sh', '3|Done at the ']);
});

test('a text without lines and capitals has its articles found by their numbers', () => {
  expect(outline(lines.replaceAll('\n', ' ').toLowerCase())).toEqual(['1|the light is', '2|article 1 sh', '3|done at the ']);
});

test('numerals grown together with the next word are told apart by what number is due', () => {
  const glued = `agreement between the government of norway and the government of chile. the contracting parties agree as follows: ARTICLE ithe light is kept. ARTICLE iiin fog the horn sounds. ARTICLE iiiit is rung as article ii says. ARTICLE ivivory is not carried. ARTICLE vvessels wait. ARTICLE vidone twice.`;
  expect(outline(glued)).toEqual(['i|the light is', 'ii|in fog the h', 'iii|it is rung a', 'iv|ivory is not', 'v|vessels wait', 'vi|done twice.']);
});

test('a report that cites articles has none of its own', () => {
  expect(instrumentsIn('The minister said that Article 5 of the treaty, and Article 6 too, had been breached. Under article 7 he may withdraw.')).toEqual([]);
});

test('articles whose words could lead on from a reference are found where capitals and lines are gone', () => {
  const bare = `convention between norway and chile. the contracting parties agree as follows: article 1 in the bay the light is kept by both. article 2 for fog the horn of article 1 is sounded. article 3 states parties tell each other of wrecks.
    article 4 by day no light is needed under article 2. article 5 if the keeper sleeps article 4 does not apply.`.replaceAll(/\s+/g, ' ');
  expect(outline(bare).map((a) => a.split('|')[0])).toEqual(['1', '2', '3', '4', '5']);
});
