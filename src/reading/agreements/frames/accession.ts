import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** Joining what others have made (VCLT art. 15). */
export const accession: readonly Frame[] = [
  ['accede', 'accession', 'oblique', { prepositions: set('to') }],
  ['accede', 'accession', 'near', { isBare: true }],
  // "Succeeds Denmark as a party to the convention", "succeeded to the treaty": a State in the place of another, and no success.
  ['succeed', 'succession', 'oblique near', { prepositions: set('to'), isByState: true, followed: /^(?: (?:the )?(?:\p{Lu}[\p{L}’'-]* ?){1,4}(?:(?:as|in) (?:a |an |its )?(?:\w+ ){0,2})?)? ?to (?:the |a |an |this |that |its |both )?(?:[\p{L}’'-]+ ){0,4}?(?:treat|agreement|convention|protocol|pact|accord|covenant|charter|statute)/iu }],
  ['join rejoin re-enter', 'accession', 'object'],
  ['join', 'accession', 'near', { isBare: true, followed: /^(?! (?:in|forces|hands|together|up|with)\b)/ }],
  ['leave', 'denunciation', 'near', { isBare: true, followed: /^ (?:already|in|on)\b/ }],
  ['become', 'accession', 'near', { followed: /^ (?:a |an |the )?(?:\w+ ){0,3}(?:part(?:y|ies)|signator(?:y|ies)) (?:to|of)\b|^.{0,24}\bmember of the (?:[\w-]+ ){0,3}(?:pact|treaty|agreement|convention|accord)\b/i }],
  ['stay remain', 'accession', 'near', { isByState: true, followed: /^ (?:outside|out)(?: of it)?(?:[.,;”"]| (?:and|for|until|in|on)\b)/, instead: 'denied' }],
  ['belong', 'accession', 'oblique', { prepositions: set('to') }],
  ['ratify', 'ratification', 'near', { isBare: true }],
];
