import type { Frame } from './frame.ts';
import { set, talkNouns } from './words.ts';

/** Talks on a text, and what leads to them. */
export const talks: readonly Frame[] = [
  ['break call', 'negotiation', 'near', { objects: talkNouns, particles: set('off'), mode: 'denied' }],
  ['suspend halt pause freeze', 'negotiation', 'near', { objects: talkNouns, mode: 'denied' }],
  ['hold conduct have', 'negotiation', 'near', { objects: set('negotiation negotiations discussion discussions'), followed: /^(?! .{0,50}\b(?:in|at) the (?:Senate|parliament)\b)/ }],
  ['begin start launch open resume continue', 'negotiation', 'near', { objects: set('negotiation negotiations renegotiation') }],
  ['begin start launch open resume continue', 'negotiation', 'oblique', { objects: talkNouns, prepositions: set('on about over for towards'), isDirect: true }],
  ['negotiate discuss draft develop renegotiate reopen craft pursue', 'negotiation', 'object'],
  ['prepare', 'negotiation', 'object', { isActive: true }],
  ['enter embark', 'negotiation', 'near', { followed: /^ (?:in|up)?(?:to|on|upon) (?:[\w-]+ ){0,3}(?:talks|negotiations?|consultations?)\b/i }],
  ['kick set', 'negotiation', 'near', { objects: set('negotiation negotiations talk talks round'), particles: set('off out') }],
  ['return go come', 'negotiation', 'near', { followed: /^ (?:back )?to the (?:negotiating|bargaining) table\b/i }],
  ['redraft rework formulate', 'negotiation', 'object'],
  ['put', 'negotiation', 'object', { followed: /^.{0,40}\b(?:finishing|final) touches\b/i, mode: 'ongoing' }],
  ['put add apply', 'negotiation', 'oblique near', { objects: set('touch touches'), prepositions: set('to on'), followed: /^ (?:the |some )?(?:finishing|final|last)\b/i, mode: 'ongoing' }],
  ['urge press push lobby campaign plead', 'negotiation', 'oblique', { prepositions: set('for'), followed: /^ for (?:an?|another) /i, mode: 'called-for' }],
  ['renegotiate', 'negotiation', 'near', { isBare: true }],
  ['talk negotiate bargain haggle', 'negotiation', 'near', { isBare: true, followed: /^(?: in \p{Lu}\w+)? (?:since|for (?:\w+ )?(?:years|months|weeks))\b/u }],
  ['prepare', 'negotiation', 'object', { modes: new Set(['ongoing']), followed: /^(?! for sign)/ }],
  ['draw', 'negotiation', 'object', { particles: set('up') }],
  ['explore study examine consider', 'negotiation', 'object', { isActive: true, followed: /^ (?:an?|the (?:idea|possibility|option)) /, mode: 'possible' }],
  ['talk speak', 'negotiation', 'oblique', { prepositions: set('of'), followed: /^ of (?:an?|the need for|signing|concluding) /, mode: 'called-for' }],
  ['sit', 'negotiation', 'near', { followed: /^ down to (?:negotiate|talk|bargain)/ }],
  ['prepare pave lay', 'negotiation', 'oblique', { objects: set('ground way groundwork'), prepositions: set('for to'), mode: 'possible' }],
  ['negotiate', 'negotiation', 'near', { isBare: true, followed: /^(?: (?:\w+ly |again )?with\b|[.,;]| and\b| (?:again|directly|separately)\b)/ }],
  ['work negotiate talk bargain haggle talks confer', 'negotiation', 'oblique', { prepositions: set('on over about towards toward for') }],
  ['apply ask seek want', 'negotiation', 'near', { followed: /^ (?:to (?:join|accede)|for (?:membership|accession))/i, mode: 'done' }],
  ['propose offer suggest want demand seek request', 'negotiation', 'object', { followed: /^ (?:\w+ )?an? /i, mode: 'called-for' }],
];
