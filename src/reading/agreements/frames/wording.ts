import type { Frame } from './frame.ts';
import { set } from './words.ts';

/** Changes of the wording (VCLT art. 39 to 41). */
export const wording: readonly Frame[] = [
  ['amend revise modify update rewrite overhaul supplement tweak', 'amendment', 'object'],
  ['change alter adjust improve upgrade broaden tighten adapt modernise modernize', 'amendment', 'object', { isDirect: true, isActive: true }],
  ['ask call press push', 'amendment', 'near', { followed: /^ for (?:some |major |further |substantial )?(?:changes|amendments|a revision|revisions|adjustments) (?:to|of|in)\b/, mode: 'called-for' }],
  ['propose seek request demand suggest', 'amendment', 'oblique near', { objects: set('change changes amendment amendments revision adjustment'), prepositions: set('to of in'), mode: 'called-for' }],
];
