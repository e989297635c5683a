import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/index.ts';
import { between } from './between.ts';
import { reportsOfNone } from './none.ts';

const published = parseDay('2025-06-10')!;
const found = (text: string): readonly { readonly name: string; readonly parties: readonly string[] }[] => readText(text, { published }, english()).agreements;

test.each(Object.entries(reportsOfNone))('no agreement is read in a report of %s', (_, text) => {
  expect(found(text).map((a) => `${a.name} [${a.parties.join()}]`)).toEqual([]);
});

const sorted = (parties: string): string => parties.split(',').toSorted().join();

for (const { what, text, parties, isMissed } of between) {
  (isMissed ? test.fails : test)(`between whom: ${what}`, () => {
    expect(found(text).map((a) => a.parties.join()).toSorted()).toEqual(parties.map(sorted).toSorted());
  });
}
