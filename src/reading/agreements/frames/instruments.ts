import type { Frame } from './frame.ts';
import { papers, set } from './words.ts';

/** Instruments that change hands, and notices that procedures are complete (VCLT art. 16, 80). */
export const instruments: readonly Frame[] = [
  ['register', 'registration', 'object'],
  ['reach arrive', 'exchange', 'near', { doer: /\b(?:instruments?|notifications?)\b/i }],
  ['notify inform', 'exchange', 'near', { followed: /^ (?:each other|one another)\b/i }],
  ['change', 'exchange', 'near', { followed: /^ hands\b/i }],
  ['inform notify tell', 'exchange', 'near', { followed: /^.{0,70}\b(?:procedures?|process(?:es)?|requirements?|formalities|steps)\b.{0,40}\b(?:complet\w+|fulfil\w+|met|done|satisf\w+)|^.{0,40}\b(?:complet\w+|fulfil\w+)\b.{0,40}\b(?:procedures?|requirements?|formalities|steps)\b/i }],
  ['notify', 'denunciation', 'near', { objects: set('depositary depositaries'), followed: /^(?!.{0,90}\b(?:succe|ratif|acced|accept|approv|appl|complet|consent))/i }],
  ['hand deposit deliver submit lodge send transmit present pass give transfer file', 'exchange', 'near', { objects: papers, followed: /ratif|instrument|accept|approv|accession/i }],
];
