import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** Prolongation by act and renewal by clause. */
export const prolonging: readonly Frame[] = [
  ['extend prolong lengthen stretch', 'extension', 'object', { followed: /^(?!.{0,40}\bto (?:those|all|other|include|cover|new|third|everybody|every|citizens|people|goods|services|areas)\b)/ }],
  ['keep', 'extension', 'object', { followed: /^.{0,60}\b(?:going|alive|in force|in effect|running|beyond|for another|afloat)\b/i }],
  ['stay', 'extension', 'oblique', { prepositions: set('within'), followed: /^ within\b/ }],
  ['push put move', 'extension', 'near', { particles: set('back'), objects: set('expiry expiration deadline date end'), followed: /\b(?:expir\w+|end|deadline|lapse)\b/i }],
  ['give grant', 'extension', 'object', { followed: /^.{0,40}\b(?:another|a further|an extra|\w+ more) (?:[\w-]+ )?(?:years?|months?|weeks?|days?)\b/i }],
  ['renew', 'renewal', 'object'],
  ['roll', 'renewal', 'subject object', { particles: set('over on') }],
  ['roll', 'renewal', 'oblique', { prepositions: set('over') }],
];
