import type { Frame } from './frame.ts';
import { chambers, set, toChamber } from './words.ts';

/** What is laid before a parliament, or needs no laying. */
export const submission: readonly Frame[] = [
  ['submit send introduce refer table lay forward present show transmit deliver file lodge resubmit return pass remit hand', 'submission', 'object', { followed: toChamber }],
  ['withdraw pull remove take yank', 'submission', 'object', { followed: new RegExp(`^.{0,90}\\bfrom\\b.{0,30}\\b(?:${chambers}|agenda)\\b`, 'i'), mode: 'denied' }],
  ['seek ask request', 'submission', 'near', { followed: new RegExp(`^ (?:for )?(?:the |its |their )?(?:[\\w’'-]+ ){0,3}(?:${chambers})(?:['’]s)?,? (?:for )?(?:advice|consent|approval|assent|backing)`, 'i') }],
  ['ask', 'submission', 'near', { followed: new RegExp(`^ (?:the |its |their |both )?(?:[\\w’'-]+ ){0,3}(?:${chambers}) to (?:ratify|approve|consent|endorse)`, 'i') }],
  ['table', 'submission', 'object', { isDirect: true }],
  ['put bring take lay place', 'submission', 'object', { followed: new RegExp(`^.{0,40}\\b(?:before|to|in front of)\\b.{0,45}\\b(?:${chambers})\\b`, 'i') }],
  ['put bring take lay place', 'submission', 'near', { objects: set('matter issue decision bill case'), followed: new RegExp(`^.{0,40}\\b(?:before|to|in front of)\\b.{0,45}\\b(?:${chambers})\\b`, 'i') }],
  ['lie languish sit gather stick stall linger block hold bog', 'ratification', 'subject object', { followed: new RegExp(`^(?: (?:stuck|dust|unratified|dormant|idle|up|down))? (?:in|at|with) .{0,24}\\b(?:${chambers})\\b.{0,20}\\b(?:since|for|ever|unratified|years|months)\\b`, 'i'), mode: 'denied' }],
  ['come go lie reach', 'submission', 'subject', { followed: new RegExp(`^ (?:before|to|up before|back to)?\\b.{0,30}\\b(?:${chambers}|floor)\\b`, 'i') }],
];
