import type { Frame } from './frame.ts';
import { chambers, dead, set } from './words.ts';

/** Ends of an agreement: termination, collapse, expiry. */
export const ends: readonly Frame[] = [
  ['declare pronounce', 'termination', 'object', { followed: dead }],
  ['declare pronounce', 'termination', 'near', { followed: /^ (?:it |them )?(?:null|void|invalid|dead|defunct|terminated)\b/i }],
  ['treat regard consider view', 'termination', 'object', { followed: /^.{0,40}\b(?:dead|defunct|void|terminated|finished|at an end)\b/i }],
  ['annul annull nullify quash invalidate void', 'rejection', 'object', { doer: /\b(?:court|tribunal|judges?|justices)\b/i }],
  ['terminate end annul annull nullify', 'termination', 'object'],
  ['bring put', 'termination', 'object near', { isDirect: true, followed: /^.{0,60}\b(?:to an? (?:end|close)|an end to)\b/i }],
  ['lose', 'termination', 'subject', { objects: set('force validity effect relevance') }],
  ['pull', 'termination', 'near', { objects: set('plug'), followed: /\bplug on\b/ }],
  ['scrap cancel void rescind revoke repeal dissolve kill bury axe bin invalidate dismantle', 'termination', 'object', { isDirect: true }],
  // "the truce ended nine weeks of shelling": it ended something else.
  ['end', 'termination', 'subject', { isBare: true, followed: /^(?! [^.,;]{0,30}\b(?:decades?|years?|months?|weeks?|days?) of\b)/i }],
  ['cease stop', 'termination', 'near', { followed: /^ (?:to be|being) (?:a |an |the )?(?:state |contracting )?(?:part(?:y|ies)|members?|bound)\b/i }],
  ['cease stop', 'termination', 'subject', { followed: /^ (?:to )?(?:function|appl|be (?!a )|exist|hav|operat|bind|work|produc|hold)|^ being (?:in force|valid|binding)/i }],
  ['cease terminate', 'termination', 'subject'],
  ['come', 'termination', 'subject', { followed: /^ to an end\b/i }],
  ['fall', 'collapse', 'subject', { particles: set('apart through') }],
  ['break', 'collapse', 'subject', { particles: set('down') }],
  ['collapse unravel crumble disintegrate', 'collapse', 'subject'],
  ['die founder', 'rejection', 'subject', { followed: new RegExp(`^.{0,60}\\b(?:${chambers})\\b`, 'i') }],
  ['fail', 'rejection', 'subject', { followed: new RegExp(`^ (?:in|to (?:win|get|gain|secure|clear|pass|muster|obtain|reach))\\b.{0,50}\\b(?:${chambers}|majority|approval|support|votes|ratification)\\b`, 'i') }],
  ['fall', 'rejection', 'subject', { followed: /^ (?:\w+ votes? short\b|short of (?:a|an|the) (?:\w+ )?(?:majority|two-thirds|quorum|threshold|votes?)\b)/i }],
  ['expire lapse sunset', 'expiry', 'subject'],
  ['reach', 'expiry', 'subject', { followed: /^ (?:the )?(?:end|expiry|close) of (?:its|their) (?:term|life|validity|period|lifespan)\b/i }],
  ['run', 'expiry', 'subject', { objects: set('course') }],
  ['let allow', 'expiry', 'object near', { followed: /^.{0,60}\b(?:lapse|expire|run out)\b/i }],
  ['run', 'expiry', 'subject', { particles: set('out') }],
  ['run', 'expiry', 'subject', { followed: /^ (?:until|to|till)\b/ }],
  ['conclude', 'expiry', 'subject', { isBare: true, followed: /^ (?:in|on|last|this) (?:\w+ ){0,2}(?:\d|year|month|week)/ }],
];
