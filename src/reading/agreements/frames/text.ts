import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** A text that is agreed, initialled or adopted (VCLT art. 9, 10). */
export const text: readonly Frame[] = [
  ['reach find', 'text-agreed', 'near', { objects: set('agreement understanding consensus compromise accord deal settlement'), followed: /^ (?:an? |broad |full |final |preliminary |general )*(?:agreement|understanding|consensus|compromise|accord|deal|settlement) (?:on|over|about|in principle|in substance)\b/i }],
  ['strike vote throw turn', 'rejection', 'object', { particles: set('down out') }],
  ['initial finalise finalize clinch reach strike broker', 'text-agreed', 'object'],
  ['seal secure forge thrash settle', 'text-agreed', 'object', { isDirect: true }],
  ['hammer work thrash iron', 'text-agreed', 'object', { particles: set('out'), isDirect: true }],
  ['nail button thresh', 'text-agreed', 'object', { particles: set('down up out'), isDirect: true }],
  ['land cut make authenticate', 'text-agreed', 'object', { isDirect: true, isActive: true, followed: /^ (?:an? |the |their |its |this )?(?:[\w-]+ ){0,4}(?:deal|agreement|accord|pact|truce|ceasefire|treaty|text)\b(?! .{0,40}\b(?:redundant|obsolete|superfluous|possible|binding|public|law|worthless))/i }],
  ['arrive', 'text-agreed', 'oblique', { prepositions: set('at') }],
  ['conclude close wrap complete finish end', 'text-agreed', 'near', { objects: set('round rounds'), followed: /^.{0,30}\b(?:final|last)\b.{0,30}\b(?:negotiations?|talks)\b/i }],
  ['settle agree decide shake', 'text-agreed', 'oblique', { prepositions: set('on to upon') }],
  ['agree', 'text-agreed', 'oblique', { prepositions: set('in under'), followed: /\b(?:in|under) (?:an?|what) / }],
  ['agree', 'text-agreed', 'object'],
  ['issue publish release', 'signature', 'object', { isDirect: true, isJointly: true }],
  ['adopt', 'text-agreed', 'object'],
  ['declare proclaim', 'text-agreed', 'object', { patient: /^(?:cease-?fire|truce|armistice)$/i }],
  ['have', 'text-agreed', 'object', { followed: /^ (?:a|an|our|the|their|now a) (?:[\w-]+ ){0,2}(?:deal|agreement|accord)\b/i }],
  ['announce unveil proclaim', 'text-agreed', 'object', { followed: /^ (?:the |a |an |this |that )?(?:[\w-]+ ){0,4}(?:deal|agreement|accord|pact|truce|ceasefire|treaty)\b(?! (?:with|to) (?:sell|buy))/i }],
  ['come', 'text-agreed', 'near', { followed: /^ to (?:terms|an? (?:agreement|understanding))\b/i }],
  ['complete finish', 'text-agreed', 'object', { isDirect: true }],
];
