import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** Refusal of a text, by those who were to consent or by a court. */
export const refusal: readonly Frame[] = [
  ['reject refuse veto rebuff torpedo strike throw spurn defeat block scupper sink', 'rejection', 'object', { followed: /^(?! (?:a |the )?deal)/ }],
  ['shoot', 'rejection', 'object', { particles: set('down') }],
  ['snub dismiss nix quash oppose', 'rejection', 'object', { isByBody: true, isDirect: true, followed: /^(?! (?:a |the )?deal)/ }],
  ['turn', 'rejection', 'object', { particles: set('down') }],
  ['recommend urge advise', 'rejection', 'near', { objects: set('rejection'), mode: 'called-for' }],
  ['find rule declare hold judge', 'rejection', 'object near', { doer: /\b(?:courts?|tribunal|judges|justices)\b/i, followed: /^ (?:that )?(?:it|them|the \w+|this \w+) (?:to be |was |were |is )?(?:in part |partly )?(?:incompatible|unconstitutional|contrary|illegal|unlawful|in breach)\b/ }],
  ['say', 'rejection', 'near', { followed: /^ no to\b/i }],
  ['say', 'ratification', 'near', { followed: /^ yes to\b/i, isByBody: true }],
];
