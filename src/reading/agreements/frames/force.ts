import type { Mode } from '../../../core/act.ts';
import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** Application before and entry into force (VCLT art. 24, 25). */
export const force: readonly Frame[] = [
  ['apply operate', 'provisional-application', 'object subject', { beside: /\bprovisional(?:ly)?\b/i }],
  ['apply operate', 'provisional-application', 'object subject', { followed: /^.{0,60}(?:provisional|\b(?:in advance of|ahead of|pending|before) (?:its |the |their )?(?:formal |full |final )?(?:entry into force|ratification))/i }],
  ['take', 'entry-into-force', 'subject', { followed: /^ (?:hold|effect)\b/i }],
  ['bind', 'entry-into-force', 'subject', { followed: /^(?! .{0,40}\b(?:to the jurisdiction|for (?:[\w-]+ ){1,2}(?:years|months|days)))/ }],
  ['begin start commence', 'provisional-application', 'near', { isBare: true, doer: /\bprovisional application\b/i }],
  ['enter begin start commence', 'provisional-application', 'subject oblique', { objects: set('application'), prepositions: set('into'), followed: /^ (?:into |its )?provisional application\b/i }],
  ['kick set', 'entry-into-force', 'subject', { particles: set('in') }],
  ['go', 'entry-into-force', 'subject', { followed: /^ live\b/i }],
  ['come', 'entry-into-force', 'subject', { followed: /^ into (?:being|existence|play)\b/i }],
  ['commence', 'entry-into-force', 'subject', { isBare: true }],
  ['swing spring', 'entry-into-force', 'subject', { followed: /^ into (?:force|effect|life|operation|action)\b/i }],
  ['begin start', 'entry-into-force', 'subject', { followed: /^ (?:to apply|applying|to operate|operating|to bind|to run)\b/i }],
  ['apply', 'entry-into-force', 'subject', { followed: /^ (?:once|when|after|as soon as|only (?:once|when|after))\b/, modes: new Set<Mode>(['planned']) }],
  ['apply', 'entry-into-force', 'subject', { followed: /^ (?:as )?(?:from|since|starting)\b/i }],
  ['apply implement operate', 'entry-into-force', 'object', { followed: /^ (?:as )?(?:from|since)\b/i }],
  ['begin start', 'entry-into-force', 'subject', { isBare: true, isDirect: true, followed: /^(?: (?:at|on|from|in)\b|[.,])/ }],
];
