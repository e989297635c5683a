import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/index.ts';

const bodies = (text: string): readonly string[] => readText(text, { published: parseDay('2025-06-10')! }, english()).actors.flatMap((a) => (a.id?.includes('/') === true ? [a.id] : []));

/** Houses that many States call by one name belong to the State beside them, or to that of the dateline. */
test.each([
  ['The Philippine Congress approved the treaty with Chad.', 'PHL/Congress'],
  ['Colombia’s Congress approved the treaty with Chad.', 'COL/Congress'],
  ['The Congress of the Republic of Peru approved the treaty with Chad.', 'PER/Congress'],
  ['LIMA – Congress on Thursday approved the treaty with Chad.', 'PER/Congress'],
  ['WASHINGTON – Congress on Thursday approved the treaty with Chad.', 'USA/Congress'],
  ['Congress on Thursday approved the treaty with Chad.', 'USA/Congress'],
  ['Japan’s House of Representatives passed the accord with Chad.', 'JPN/House of Representatives'],
  ['BERLIN – The Foreign Office confirmed the talks with Chad.', 'DEU/Foreign Office'],
])('%s', (text, id) => { expect(bodies(text)).toContain(id); });
