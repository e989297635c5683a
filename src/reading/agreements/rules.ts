import type { ActType, Mode } from '../../core/act.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Where an agreement stands to the verb that does something to it; `near` is the one spoken of last, in this sentence or before. */
export type Role = 'object' | 'subject' | 'oblique' | 'near';

/** One way in which a verb tells an act. All conditions that are given must hold. */
export interface ActRule {
  readonly act: ActType;
  readonly roles: readonly Role[];
  readonly prepositions?: ReadonlySet<string>;
  /** One of these stands by the verb: "pull *out* of". */
  readonly particles?: ReadonlySet<string>;
  /** The direct object (the subject of a passive) is one of these: "put its *name* to". */
  readonly objects?: ReadonlySet<string>;
  /** The words that follow, up to sixty characters. */
  readonly followed?: RegExp;
  /** The doer is a parliament, a government, a head of State or a court. */
  readonly isByBody?: boolean;
  /** Nothing is done to anything: "they withdrew", not "they withdrew their troops". */
  readonly isBare?: boolean;
  readonly mode?: Mode;
}

const table = new Map<string, ActRule[]>();
const add = (lemmas: string, act: ActType, roles: string, more: Omit<ActRule, 'act' | 'roles'> = {}): void => {
  for (const lemma of words(lemmas)) table.set(lemma, [...(table.get(lemma) ?? []), { act, roles: words(roles) as readonly Role[], ...more }]);
};

const parliaments = /^.{0,40}\b(?:parliaments?|legislatures?|dum?a|senate|congress(?:es)?|assembly|lawmakers|house|chamber|knesset|rada|majlis|mps|deputies|seimas|sejm|saeima|riigikogu|bundestag|bundesrat|diet|ratif\w+)\b/i;
const laws = set('law bill decree act legislation statute instrument ordinance');
const talks = set('negotiation negotiations talk talks bargaining discussion discussions work drafting text draft wording');
const names = set('name names signature signatures pen initials');

add('put set affix append', 'ratification', 'near', { objects: names, followed: /\bto (?:the|a|its) (?:\w+ )?(?:decree|law|bill|act|instrument)\b/i });
add('put set affix append', 'signature', 'oblique near', { objects: names, prepositions: set('to on under'), followed: /\b(?:to|on|under)\b/ });
add('sign ink', 'ratification', 'near', { objects: laws, followed: /ratif|approv|endors|into law/i });
add('sign', 'ratification', 'object near', { followed: /^.{0,40}\binto law/i });
add('sign ink', 'signature', 'object');
add('sign', 'signature', 'oblique', { prepositions: set('on to off up') });
add('open', 'signature', 'object subject', { followed: /^.{0,20}\bfor signature/i });
add('conclude finish complete close end', 'text-agreed', 'near', { objects: talks });
add('finish complete conclude', 'text-agreed', 'near', { followed: /^ ?(?:the )?(?:negotiating|drafting|talks|negotiations)/i });
add('wrap', 'text-agreed', 'near', { objects: talks, particles: set('up') });
add('conclude', 'signature', 'object');
add('conclude', 'expiry', 'subject', { isBare: true, followed: /^ (?:in|on|last|this) (?:\w+ ){0,2}(?:\d|year|month|week)/ });
add('ratify', 'ratification', 'object');
add('approve pass endorse back promulgate clear adopt accept', 'ratification', 'object', { isByBody: true, followed: /^(?! (?:the|a|this|its) (?:\w+ )?(?:draft|proposal|plan|idea|outline)s?\b)/ });
add('approve', 'ratification', 'object', { followed: /^(?! (?:the|a|this|its) (?:\w+ )?(?:draft|proposal|plan|idea|outline)s?\b)/ });
add('vote', 'ratification', 'oblique', { prepositions: set('for on') });
add('vote', 'ratification', 'near', { followed: /^.{0,4}\b(?:in favou?r|to ratify|to approve)/i, isByBody: true });
add('give grant', 'ratification', 'oblique', { objects: set('consent approval assent backing'), prepositions: set('to for'), isByBody: true });
add('give grant', 'ratification', 'near', { objects: set('consent approval assent'), followed: /^(?!.{0,40}\bto\b)/, isByBody: true });
add('go sail clear', 'ratification', 'subject', { followed: /^ (?:through|past)? ?.{0,20}\b(?:parliaments?|duma|senate|congress|council|assembly|house|chambers?|knesset|rada|majlis|seimas)\b/i });
add('initial finalise finalize clinch reach strike broker seal secure forge hammer thrash', 'text-agreed', 'object');
add('adopt', 'text-agreed', 'object');
add('agree', 'text-agreed', 'oblique', { prepositions: set('on to upon') });
add('agree', 'text-agreed', 'object');
add('have', 'text-agreed', 'object', { followed: /^ (?:a|an|our|the|their) (?:deal|agreement|accord)\b/i });
add('negotiate discuss draft develop renegotiate reopen craft pursue', 'negotiation', 'object');
add('work negotiate talk bargain haggle', 'negotiation', 'oblique', { prepositions: set('on over about') });
add('apply ask seek want', 'negotiation', 'near', { followed: /^ to (?:join|accede)/i, mode: 'done' });
add('submit send introduce refer table lay forward present', 'submission', 'object', { followed: parliaments });
add('put bring', 'submission', 'object near', { followed: /^.{0,30}\bbefore\b.{0,30}\b(?:parliament|duma|senate|congress|assembly|house|chamber|knesset|rada|majlis|seimas|sejm)\b/i });
add('come go', 'submission', 'subject', { followed: /^ (?:before|to|up before)\b.{0,25}\b(?:parliament|duma|senate|congress|assembly|house|chamber|knesset|rada|majlis|seimas|sejm)\b/i });
add('accede', 'accession', 'oblique', { prepositions: set('to') });
add('join', 'accession', 'object');
add('extend prolong lengthen', 'extension', 'object');
add('keep', 'extension', 'object', { followed: /^.{0,50}\b(?:going|alive|in force|in effect|running)\b/i });
add('renew', 'renewal', 'object');
add('roll', 'renewal', 'subject object', { particles: set('over on') });
add('suspend freeze halt pause mothball', 'suspension', 'object');
add('resume restore revive reinstate', 'resumption', 'object');
add('return', 'resumption', 'oblique', { prepositions: set('to') });
add('come', 'resumption', 'oblique', { prepositions: set('to'), followed: /^ back to\b/i });
add('denounce quit leave exit abandon renounce ditch', 'denunciation', 'object');
add('withdraw pull walk back drop opt step bail', 'denunciation', 'oblique', { prepositions: set('from of') });
add('pull walk back drop opt step bail', 'denunciation', 'near', { particles: set('out away') });
add('withdraw', 'denunciation', 'near', { isBare: true, followed: /^(?! (?:troops|forces|from|weapons|into|behind))/ });
add('notify inform', 'denunciation', 'near', { followed: /^.{0,60}\b(?:withdraw\w*|leaving|denounc\w+)\b/i });
add('notify give file hand', 'denunciation', 'oblique near', { objects: set('notice withdrawal notification'), followed: /withdraw|leav|denounc|terminat/i, prepositions: set('from of') });
add('terminate scrap cancel annul end void rescind revoke repeal', 'termination', 'object');
add('end', 'termination', 'subject', { isBare: true });
add('cease', 'termination', 'near', { followed: /^ to be (?:a |an )?(?:state )?part(?:y|ies)\b/i });
add('cease stop', 'termination', 'subject', { followed: /^ (?:to )?(?:function|appl|be |exist|hav|operat|bind|work)/i });
add('cease terminate', 'termination', 'subject');
add('collapse unravel', 'collapse', 'subject');
add('expire lapse', 'expiry', 'subject');
add('run', 'expiry', 'subject', { particles: set('out') });
add('reject refuse veto rebuff torpedo strike throw', 'rejection', 'object', { followed: /^(?! (?:a |the )?deal)/ });
add('amend revise modify update rewrite', 'amendment', 'object');
add('replace supersede', 'replacement', 'object');
add('apply', 'provisional-application', 'object', { followed: /provisional/i });
add('register', 'registration', 'object');
add('change', 'exchange', 'near', { followed: /^ hands\b/i });
add('inform notify tell', 'exchange', 'near', { followed: /^.{0,45}\b(?:procedures|requirements|formalities|steps)\b.{0,25}\b(?:complet\w+|fulfil\w+|met|done)/i });
add('take', 'replacement', 'near', { followed: /^ the place of\b/i });

/** Acts by verb lemma, the most particular way first. */
export const actRules: ReadonlyMap<string, readonly ActRule[]> = table;

/** Acts of one side, told for each State where several are named. */
export const unilateral: ReadonlySet<ActType> = new Set<ActType>(['ratification', 'accession', 'denunciation', 'suspension', 'resumption', 'submission', 'rejection']);

/** Bodies that give a State's consent, and those who act for it. */
export const bodies = /parliament|duma|senate|house|chamber|congress|council|assembly|knesset|rada|majlis|bundestag|bundesrat|lawmaker|legislat|\bmps?\b|\bmeps?\b|deput|president|king|emir|monarch|commission|sejm|saeima|riigikogu|eduskunta|seimas|diet|sabha|voters?|referendum|cabinet|government|side|court|both/i;
