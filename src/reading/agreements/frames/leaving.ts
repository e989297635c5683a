import type { Mode } from '../../../core/act.ts';
import type { Frame } from './frame.ts';
import { noticeNouns, set } from './words.ts';

/** Leaving: notices, denunciation, withdrawal (VCLT art. 54 to 56). */
export const leaving: readonly Frame[] = [
  ['notify inform tell', 'denunciation', 'near', { followed: /^(?! (?:[\w'’-]+ ){0,3}(?:reporters|journalists|parliament|lawmakers|deputies|mps|senators|press|television|radio|agency|newspaper|daily)\b).{0,70}\b(?:withdraw\w*|leaving|denounc\w+|quitting|pulling out|intention to (?:leave|quit|terminate)|was leaving|(?:is|was) ending|terminat\w+|wish\w* to (?:leave|be bound)|no longer wish\w*)\b/i }],
  ['notify give file hand serve send deliver submit lodge deposit', 'denunciation', 'oblique near', { objects: noticeNouns, followed: /withdraw|leav|denounc|terminat|exit|quit/i, prepositions: set('from of') }],
  ['give serve', 'denunciation', 'near', { objects: set('notice') }],
  ['receive get', 'denunciation', 'near', { objects: noticeNouns, followed: /\b(?:withdraw\w*|denunciation|denounc\w+|terminat\w+|leaving|exit)\b/i }],
  ['remain stay', 'denunciation', 'oblique', { prepositions: set('in within'), followed: /^(?! in (?:full )?(?:force|effect|place|operation|being|limbo)\b)/, modes: new Set<Mode>(['planned']), instead: 'denied' }],
  ['stick adhere', 'denunciation', 'oblique', { prepositions: set('to'), modes: new Set<Mode>(['planned']), instead: 'denied' }],
  ['deliver send hand submit', 'denunciation', 'near', { objects: set('notice') }],
  ['denounce', 'denunciation', 'object', { followed: /^(?!.{0,40} as (?:an? |the |"|“))/ }],
  ['quit leave exit abandon renounce ditch repudiate forsake abrogate disown disavow jettison unsign', 'denunciation', 'object', { followed: /^(?! (?:alone|open|unsigned|behind|unchanged|intact|room)\b)/ }],
  ['tear rip shred', 'denunciation', 'object', { isDirect: true, followed: /^.{0,60}\b(?:up|apart|to (?:pieces|shreds))\b/i }],
  ['turn', 'denunciation', 'oblique', { objects: set('back backs'), prepositions: set('on') }],
  ['remove withdraw take strike', 'denunciation', 'oblique near', { objects: set('signature name'), prepositions: set('from'), followed: /\bfrom\b/ }],
  ['withdraw take remove revoke', 'denunciation', 'near', { objects: set('signature signatures'), followed: /^ (?:its|their|his|the) signatures?\b/ }],
  ['trigger invoke', 'denunciation', 'near', { objects: set('clause article withdrawal exit termination'), followed: /\b(?:withdraw\w*|exit|termination|leav\w+|denunciation)\b/i }],
  ['begin start initiate launch set', 'denunciation', 'near', { objects: set('process procedure procedures proceedings step steps'), followed: /\b(?:withdraw\w*|leaving|denounc\w+|denunciation|quitting|pulling out|exit)\b/i, mode: 'planned' }],
  ['walk', 'denunciation', 'oblique', { prepositions: set('from out of'), particles: set('away out'), followed: /^(?!.{0,30}\b(?:talks|negotiations|meeting|room|session|hall|table)\b)/ }],
  ['walk', 'negotiation', 'near', { particles: set('away out'), followed: /^.{0,30}\b(?:talks|negotiations|table)\b/, mode: 'denied' }],
  ['crash bow pull', 'denunciation', 'oblique', { particles: set('out'), prepositions: set('of') }],
  ['end', 'denunciation', 'near', { objects: set('part participation membership'), followed: /^ (?:its |their |his |her |[\w'’-]+ )?(?:country['’]s |own )?(?:part|participation|membership) (?:in|of)\b/ }],
  ['take', 'denunciation', 'near', { objects: set('signature signatures'), particles: set('back') }],
  ['end relinquish surrender give', 'denunciation', 'near', { objects: set('membership'), followed: /\b(?:membership)\b.{0,40}\b(?:pact|treaty|convention|agreement|accord|statute|court)\b/i }],
  ['tear rip', 'denunciation', 'object oblique', { particles: set('up'), prepositions: set('up') }],
  ['bind', 'termination', 'oblique near', { prepositions: set('by'), patient: /^(?:part(?:y|ies)|sides?|both|two|states?|countries|members?|signatories)$/i, followed: /^ (?:by|to)\b/, modes: new Set(['denied']), instead: 'done' }],
  ['bind', 'denunciation', 'oblique near', { prepositions: set('by'), followed: /^ (?:by|to)\b/, modes: new Set(['denied']), instead: 'done' }],
  ['consider regard', 'denunciation', 'near', { followed: /^ (?:itself|himself|themselves|herself) (?:as )?(?:to be )?(?:bound|a party)\b/, modes: new Set(['denied']), instead: 'done' }],
  ['revoke withdraw rescind annul cancel', 'revocation-of-consent', 'near', { objects: set('ratification'), followed: /\bratification\b/i }],
  ['withdraw pull walk back drop opt step bail get break break', 'denunciation', 'oblique', { prepositions: set('from of'), followed: /^(?! (?:from|out of) (?:the )?(?:area|town|city|strip|territory|talks|negotiations)\b)/ }],
  ['take withdraw pull', 'denunciation', 'oblique', { objects: set('country itself nation state signature us'), prepositions: set('from of') }],
  ['pull walk drop opt step bail', 'denunciation', 'near', { particles: set('out away'), isBare: true }],
  ['withdraw', 'denunciation', 'near', { isBare: true, followed: /^(?! (?:from|weapons|into|behind|to|its|their|step))/ }],
  ['leave quit', 'denunciation', 'near', { isBare: true, followed: /^(?:[.,;”"]| (?:on|in|by|with|when|if|at|without|so far|already|since|earlier|last)\b)/ }],
];
