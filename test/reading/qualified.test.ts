import { expect, test } from 'vitest';
import type { Day } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { readText } from '../../src/reading/pipeline.ts';

const said = (text: string): readonly string[] => readText(text, { published: '2047-06-02' as Day }, english()).agreements.flatMap((a) => a.facts.filter((f) => f.part !== undefined || f.effect !== undefined).map((f) => `${f.type} ${f.status} ${f.part ?? '-'} ${f.effect ?? '-'}`));

test.each([
  ['Part II of the Fisheries Protocol between Norway and Iceland entered into force on 20 May 2047.', ['entry-into-force done Part II -']],
  ['Iceland has suspended Part III of the Fisheries Protocol with Norway since 20 May 2047.', ['suspension done Part III -']],
  ['Chapter III of the border treaty between Kenya and Uganda entered into force on 1 June 2047.', ['entry-into-force done Chapter III -']],
  ['The tax convention between Kazakhstan and Uzbekistan entered into force on 10 April 2047 with effect from 1 January 2045.', ['entry-into-force done - 2045-01-01']],
  ['The tax convention between Kazakhstan and Uzbekistan entered into force on 10 April 2047, retroactively to 1 January 2045.', ['entry-into-force done - 2045-01-01']],
  // The ground of an act, and an article that is only spoken of, are no part that it is about.
  ['Under Article 15 of the treaty, Russia suspended the missile treaty with the United States on 20 May 2047.', []],
  ['The border treaty between Kenya and Uganda entered into force on 1 June 2047 in accordance with Article 12.', []],
  ['The border treaty between Kenya and Uganda entered into force on 1 June 2047; Article 12 says so.', []],
  ['The border treaty between Kenya and Uganda entered into force on 1 June 2047 with immediate effect.', []],
  ['The border treaty between Kenya and Uganda entered into force with effect from 1 June 2047.', []],
] as const)('%s', (text, expected) => { expect(said(text)).toEqual(expected); });

const successions = (text: string): readonly string[] => readText(text, { published: '2047-06-02' as Day }, english()).agreements.flatMap((a) => a.facts.filter((f) => f.type === 'succession').map((f) => `${f.status} ${f.party ?? '-'} ${String(f.value ?? '-')}`));

test.each([
  ['Greenland, independent since January, notified the depositary on Monday that it succeeds Denmark as a party to the Convention on Soil.', ['done GRL DNK']],
  ['New Caledonia will succeed France to the Convention on Lagoon Waste.', ['planned NCL FRA']],
  ['New Caledonia succeeded to the Convention on Reef Mining on 9 February.', ['done NCL -']],
  ['The talks succeeded and Kenya and Uganda signed the border treaty on Monday.', []],
  ['Kenya succeeded in signing the border treaty with Uganda.', []],
  ['Kenya succeeded to the surprise of all in concluding the border treaty with Uganda.', []],
  ['The Convention on Soil will succeed the old treaty.', []],
] as const)('%s', (text, expected) => { expect(successions(text)).toEqual(expected); });
