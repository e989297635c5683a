import type { Step } from '../reading.ts';
import { findRaw } from './find.ts';
import { link } from './link.ts';

export { partyCodes, partyName, partyOf } from './lexicon.ts';

/** Finds who is spoken of (States, organisations, persons, offices, media, roles, pronouns) and links the mentions of one actor. */
export const names: Step = {
  name: 'names',
  run: (reading) => ({ ...reading, actors: [...reading.actors, ...link(reading.syntax, findRaw(reading.syntax))] }),
};
