import type { Frame } from './frame.ts';
import { nameNouns, set, talkNouns } from './words.ts';

/** Signature, and what is dated or opened for it (VCLT art. 12). */
export const signature: readonly Frame[] = [
  ['conclude', 'ratification', 'object', { doer: /\bCouncil\b/ }],
  ['put set affix append add lend', 'ratification', 'near', { objects: nameNouns, followed: /\bto (?:the|a|its) (?:\w+ ){0,2}(?:decree|law|bill|act|instruments?)\b/i }],
  ['put set affix append add lend', 'signature', 'oblique near', { objects: nameNouns, prepositions: set('to on under'), followed: /\b(?:to|on|under)\b/ }],
  ['sign ink', 'ratification', 'object near', { followed: /^.{0,40}\binto law\b(?!.{0,40}\b(?:withdraw\w*|denunciation|revocation|suspension|termination|exit)\b)/i }],
  ['sign', 'ratification', 'near', { objects: set('instrument instruments law bill decree act'), followed: /^ (?:the |an? |its |his |their )?(?:\w+ )?(?:instruments?|law|bill|decree|act) (?:of|on|for) (?:the )?(?:ratification|accession|approval|acceptance)\b/i }],
  ['sign ink co-sign cosign countersign', 'signature', 'object'],
  ['sign', 'signature', 'oblique', { prepositions: set('on to off up of') }],
  ['put set', 'signature', 'near', { objects: set('pen pens'), followed: /^ (?:\w+ )?pens? to paper\b/i }],
  ['enter', 'signature', 'oblique', { prepositions: set('into'), followed: /^ into (?!force|effect|operation|talks|negotiations|discussions)/i }],
  ['pen autograph', 'signature', 'object', { isDirect: true }],
  ['exchange swap', 'signature', 'oblique near', { objects: set('copy copies folder folders'), prepositions: set('of'), followed: /^.{0,20}\bsigned\b/i }],
  ['open', 'signature', 'object subject', { followed: /^.{0,30}\bfor signature/i }],
  ['bear', 'signature', 'subject', { objects: set('name names signature signatures date') }],
  ['conclude finish complete close end', 'text-agreed', 'near', { objects: talkNouns }],
  ['finish complete conclude', 'text-agreed', 'near', { followed: /^ ?(?:the )?(?:negotiating|drafting|talks|negotiations)/i }],
  ['wrap', 'text-agreed', 'near', { objects: talkNouns, particles: set('up') }],
  ['conclude', 'signature', 'object'],
  ['go', 'signature', 'subject', { followed: /^ back to (?:\w+ ){0,2}\d{4}\b/ }],
  ['date', 'signature', 'subject object', { followed: /^ (?:from|back to)\s(?:\w+ ){0,3}\d/ }],
];
