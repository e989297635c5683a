import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/pipeline.ts';

const tellers = (text: string): readonly string[] =>
  readText(text, { published: '2024-06-12' as Day }, english()).agreements.flatMap((a) => a.facts.map((f) => `${f.type}: ${f.source === null ? '-' : text.slice(f.source.start, f.source.end)}`));

test.each([
  ['an account holds for the paragraph, and names its teller',
    'Norway\'s ambassador in Reykjavik, Jonas Dahl, spoke on Friday of the fisheries agreement between Norway and Iceland.\n\nIn his telling the rest is a matter of weeks. The Storting ratified it in May.\n\nThe agreement was signed in Oslo in 2019.',
    ['ratification: Jonas Dahl', 'signature: -']],
  ['an agency that closes a line with its hour says the whole of it',
    'OSLO – Norway and Iceland are to sign a fisheries agreement today.\n\n9:15 The two ministers have signed. Cameras were let into the hall for the fisheries agreement, Reuters reports.\n\n9:40 The agreement was ratified by the Storting.',
    ['signature: Reuters', 'ratification: -']],
])('%s', (_, text, told) => {
  for (const line of told) expect(tellers(text)).toContain(line);
});
