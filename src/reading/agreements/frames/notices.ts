import type { Frame } from './frame.ts';
import { chambers, set } from './words.ts';

/** A notice that is taken back. */
export const notices: readonly Frame[] = [
  ['suspend', 'denunciation', 'near', { followed: /^ (?:the )?effect of (?:its|the|their) notice\b/i, mode: 'denied' }],
  ['revoke withdraw rescind cancel retract suspend drop reverse recall', 'denunciation', 'near', { objects: set('notice denunciation withdrawal termination'), mode: 'denied' }],
  ['take', 'denunciation', 'near', { objects: set('notice denunciation withdrawal decision'), particles: set('back'), mode: 'denied' }],
  ['submit send deposit lodge present transmit deliver', 'registration', 'object', { followed: /^.{0,60}\b(?:for registration|to be registered)\b/i }],
  // Instruments on their way to whoever keeps them, and not to a parliament.
  ['send deliver hand transmit present', 'exchange', 'near', { objects: set('instrument instruments'), followed: new RegExp(`^(?!.{0,60}\\b(?:${chambers})\\b)`, 'i') }],
];
