import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** Suspension, and the way back (VCLT art. 57, 72). */
export const suspension: readonly Frame[] = [
  ['suspend freeze mothball shelve disapply', 'suspension', 'object'],
  ['stop cease halt quit', 'suspension', 'near', { followed: /^ (?:implementing|observing|applying|complying with|honou?ring|abiding by|performing|fulfilling|participating in|taking part in|adhering to|respecting)\b/i }],
  ['suspend halt freeze pause', 'suspension', 'near', { objects: set('participation compliance implementation application observance performance obligation obligations membership') }],
  ['halt pause', 'suspension', 'object'],
  ['hold put place keep', 'suspension', 'object near', { followed: /^.{0,140}\bin abeyance\b/i }],
  ['put place', 'suspension', 'object', { followed: /^.{0,60}\bon (?:hold|ice)\b/i }],
  ['resume restore revive reinstate reactivate unfreeze resurrect resuscitate relaunch', 'renewal', 'object', { isDirect: true }],
  ['lift end', 'renewal', 'near', { objects: set('suspension freeze') }],
  ['resume', 'renewal', 'near', { objects: set('participation compliance implementation application observance cooperation'), followed: /^ (?:its |their |full |the )*(?:participation|compliance|implementation|application|observance)/i }],
  ['return', 'renewal', 'oblique', { prepositions: set('to') }],
  ['come go', 'renewal', 'near', { particles: set('back'), isBare: true, followed: /^ back(?:[,.;]|$| (?:at once|later|when|if|in|on|once|soon|after|within)\b)/ }],
  ['rejoin', 'renewal', 'object near'],
  ['return', 'renewal', 'near', { isBare: true, followed: /^(?:[,.;]| (?:at once|later|within|when|after|if)\b)/ }],
];
