import type { ActType, Mode } from '../../core/act.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Where an agreement stands to the verb that does something to it; `near` is the one that the sentence is about, named in it or before. */
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
  /** The words that follow, up to eighty characters. */
  readonly followed?: RegExp;
  /** The doer is a parliament, a government, a head of State or a court. */
  readonly isByBody?: boolean;
  /** Nothing is done to anything: "they withdrew", not "they withdrew their troops". */
  readonly isBare?: boolean;
  /** Told of who does it: "prepared the pact", not "was prepared". */
  readonly isActive?: boolean;
  /** The agreement is named in the verb's own phrase; "it" is too little, since the verb is used of much else. */
  readonly isDirect?: boolean;
  /** Only of what is made by being given out: declarations, joint statements. */
  readonly isJointly?: boolean;
  /** Told in one of these modes only: "has still to vote". */
  readonly modes?: ReadonlySet<Mode>;
  /** The words of whoever does it. */
  readonly doer?: RegExp;
  /** What the clause claims where its verb claims that it is done: "finished, it applied to join" is talks, "lacks approval" is none. */
  readonly mode?: Mode;
  /** What it claims whatever is heard: "would no longer be bound" is a farewell. */
  readonly instead?: Mode;
}

const table = new Map<string, ActRule[]>();
const add = (lemmas: string, act: ActType, roles: string, more: Omit<ActRule, 'act' | 'roles'> = {}): void => {
  for (const lemma of words(lemmas)) table.set(lemma, [...(table.get(lemma) ?? []), { act, roles: words(roles) as readonly Role[], ...more }]);
};

const chambers = 'parliaments?|legislatures?|dum[ay]|senates?|congress(?:es)?|assembl(?:y|ies)|lawmakers|legislators|houses?|chambers?|knesset|rada|majlis|mps|meps|deputies|seimas|sejm|saeima|riigikogu|eduskunta|bundestag|bundesrat|diet|bundesversammlung|storting|folketing|riksdag|cortes|commons|lords|council|committees?|sabha|shura|meclis|verkhovna|voters|referendum';
const toChamber = new RegExp(`^.{0,60}\\b(?:to|before|in|with|at|for)\\b.{0,45}\\b(?:${chambers})\\b`, 'i');
const throughChamber = new RegExp(`^ (?:through|past|by)? ?.{0,30}\\b(?:${chambers})\\b`, 'i');
const consents = set('consent approval assent backing blessing endorsement ratification go-ahead agreement nod acceptance signature confirmation');
const talks = set('negotiation negotiations talk talks bargaining discussion discussions work drafting text draft wording consultation consultations');
const names = set('name names signature signatures pen initials');
const dead = /^.{0,80}\b(?:null|void|invalid|dead|over|defunct|null and void|at an end|terminated)\b/i;
const notices = set('notice withdrawal notification letter denunciation note');
const instruments = set('instrument document note notification ratification letter paper instruments notes');

// A notice that is taken back.
add('suspend', 'denunciation', 'near', { followed: /^ (?:the )?effect of (?:its|the|their) notice\b/i, mode: 'denied' });
add('revoke withdraw rescind cancel retract suspend drop reverse recall', 'denunciation', 'near', { objects: set('notice denunciation withdrawal termination'), mode: 'denied' });
add('take', 'denunciation', 'near', { objects: set('notice denunciation withdrawal decision'), particles: set('back'), mode: 'denied' });

// Signature.
add('conclude', 'ratification', 'object', { doer: /\bCouncil\b/ });
add('put set affix append add lend', 'ratification', 'near', { objects: names, followed: /\bto (?:the|a|its) (?:\w+ ){0,2}(?:decree|law|bill|act|instruments?)\b/i });
add('put set affix append add lend', 'signature', 'oblique near', { objects: names, prepositions: set('to on under'), followed: /\b(?:to|on|under)\b/ });
add('sign ink', 'ratification', 'object near', { followed: /^.{0,40}\binto law/i });
add('sign', 'ratification', 'near', { objects: set('instrument instruments law bill decree act'), followed: /^ (?:the |an? |its |his |their )?(?:\w+ )?(?:instruments?|law|bill|decree|act) (?:of|on|for) (?:the )?(?:ratification|accession|approval|acceptance)\b/i });
add('sign ink co-sign cosign countersign', 'signature', 'object');
add('sign', 'signature', 'oblique', { prepositions: set('on to off up of') });
add('put set', 'signature', 'near', { objects: set('pen pens'), followed: /^ (?:\w+ )?pens? to paper\b/i });
add('enter', 'signature', 'oblique', { prepositions: set('into'), followed: /^ into (?!force|effect|operation|talks|negotiations|discussions)/i });
add('pen autograph', 'signature', 'object', { isDirect: true });
add('exchange swap', 'signature', 'oblique near', { objects: set('copy copies folder folders'), prepositions: set('of'), followed: /^.{0,20}\bsigned\b/i });
add('open', 'signature', 'object subject', { followed: /^.{0,30}\bfor signature/i });
add('bear', 'signature', 'subject', { objects: set('name names signature signatures date') });
add('conclude finish complete close end', 'text-agreed', 'near', { objects: talks });
add('finish complete conclude', 'text-agreed', 'near', { followed: /^ ?(?:the )?(?:negotiating|drafting|talks|negotiations)/i });
add('wrap', 'text-agreed', 'near', { objects: talks, particles: set('up') });
add('conclude', 'signature', 'object');
add('date', 'signature', 'subject object', { followed: /^ (?:from|back to)\s(?:\w+ ){0,3}\d/ });

// Consent.
add('ratify', 'ratification', 'object');
add('vote throw', 'rejection', 'object near', { particles: set('down') });
add('vote', 'ratification', 'near', { isBare: true, isByBody: true, modes: new Set(['planned']), followed: /^(?: (?:on|in|this|next|as well|too|by)\b|[.,;])/ });
add('vote', 'rejection', 'oblique', { prepositions: set('against') });
add('vote', 'ratification', 'oblique', { prepositions: set('for on') });
add('vote', 'ratification', 'near', { followed: /^.{0,30}\b(?:in favou?r|to (?:ratify|approve|accept|endorse)|yes|for (?:it|them|(?:its |their |the )?(?:ratification|approval|accession)))\b/i, isByBody: true });
add('approve pass endorse back promulgate clear adopt accept greenlight bless', 'ratification', 'object', { isByBody: true, followed: /^(?! (?:the |a |this |its )?(?:\w+ )?(?:draft|proposal|plan|idea|outline|mandate|report)s?\b)/ });
add('wave nod', 'ratification', 'object', { particles: set('through') });
add('promulgate', 'ratification', 'object');
add('approve', 'ratification', 'object', { followed: /^(?! (?:the |a |this |its )?(?:\w+ )?(?:draft|proposal|plan|idea|outline|mandate)s?\b)/ });
add('refuse withhold deny decline', 'rejection', 'oblique near', { objects: set('consent approval assent backing blessing ratification'), prepositions: set('to for') });
add('give grant', 'ratification', 'oblique near', { objects: consents, prepositions: set('to for'), isByBody: true, followed: /^(?!.{0,40}\bto (?:the |a |an |this |that )?(?:[\w-]+ ){0,3}(?:proposal|plan|idea|request|draft|mandate)\b)/ });
add('consent assent', 'ratification', 'oblique', { prepositions: set('to'), isByBody: true });
add('put place', 'ratification', 'object', { followed: /^.{0,30}\bon (?:its|the|their) agenda\b/i });
add('give grant', 'ratification', 'near', { objects: set('consent approval assent blessing go-ahead nod'), followed: /^(?!.{0,40}\bto (?:the |a |an |this |that )?(?:[\w-]+ ){0,3}(?:proposal|plan|idea|request|draft|mandate)\b)/ });
add('give', 'ratification', 'oblique near', { objects: set('light'), prepositions: set('to for') });
add('complete finish conclude', 'ratification', 'near', { objects: set('ratification approval accession'), followed: /^(?! .{0,30}\bfirst\b)/ });
add('need require await lack', 'ratification', 'subject', { objects: consents, mode: 'planned' });
add('win get receive obtain secure gain', 'ratification', 'subject', { objects: set('approval consent assent backing endorsement ratification blessing') });
add('command carry muster attract', 'ratification', 'subject', { objects: set('majority majorities votes approval') });
add('rubber-stamp rubberstamp okay ok', 'ratification', 'object');
add('rubber', 'ratification', 'object', { followed: /^-? ?stamp/ });
add('put place', 'ratification', 'near', { objects: set('stamp seal'), followed: /^.{0,30}\bapproval\b/i });
add('complete finish conclude', 'ratification', 'near', { objects: set('procedure procedures formality formalities requirement requirements process'), followed: /^.{0,40}\b(?:ratification|internal|domestic|constitutional|parliamentary|approval|legal)\b/i });
add('vote', 'ratification', 'near', { followed: /^(?!.{0,60}\b(?:against|reject|down|leave|withdraw|quit|denounce|suspend|condemn))(?: by)? \d+(?: ?[-–—] ?| to )\d+/i, isByBody: true });
add('declare', 'ratification', 'near', { objects: set('consent'), followed: /\bto be bound\b/i });
add('express give', 'ratification', 'near', { objects: set('consent'), followed: /\bto be bound\b/i });
add('go sail pass get make come', 'ratification', 'subject', { followed: new RegExp(`^ (?:its way )?(?:through|past|by) .{0,30}\\b(?:${chambers})\\b`, 'i') });
add('clear pass', 'ratification', 'subject', { followed: throughChamber });
add('supply', 'ratification', 'near', { objects: set('it one ratification') });

// The text.
add('reach find', 'text-agreed', 'near', { objects: set('agreement understanding consensus compromise accord deal settlement'), followed: /^ (?:an? |broad |full |final |preliminary |general )*(?:agreement|understanding|consensus|compromise|accord|deal|settlement) (?:on|over|about|in principle|in substance)\b/i });
add('strike vote throw turn', 'rejection', 'object', { particles: set('down out') });
add('initial finalise finalize clinch reach strike broker', 'text-agreed', 'object');
add('seal secure forge thrash settle', 'text-agreed', 'object', { isDirect: true });
add('hammer work thrash iron', 'text-agreed', 'object', { particles: set('out'), isDirect: true });
add('nail button thresh', 'text-agreed', 'object', { particles: set('down up out'), isDirect: true });
add('land cut make authenticate', 'text-agreed', 'object', { isDirect: true, isActive: true, followed: /^ (?:an? |the |their |its |this )?(?:[\w-]+ ){0,4}(?:deal|agreement|accord|pact|truce|ceasefire|treaty|text)\b(?! .{0,40}\b(?:redundant|obsolete|superfluous|possible|binding|public|law|worthless))/i });
add('arrive', 'text-agreed', 'oblique', { prepositions: set('at') });
add('conclude close wrap complete finish end', 'text-agreed', 'near', { objects: set('round rounds'), followed: /^.{0,30}\b(?:final|last)\b.{0,30}\b(?:negotiations?|talks)\b/i });
add('settle agree decide shake', 'text-agreed', 'oblique', { prepositions: set('on to upon') });
add('agree', 'text-agreed', 'object');
add('issue publish release', 'signature', 'object', { isDirect: true, isJointly: true });
add('adopt', 'text-agreed', 'object');
add('have', 'text-agreed', 'object', { followed: /^ (?:a|an|our|the|their|now a) (?:[\w-]+ ){0,2}(?:deal|agreement|accord)\b/i });
add('announce unveil proclaim', 'text-agreed', 'object', { followed: /^ (?:the |a |an |this |that )?(?:[\w-]+ ){0,4}(?:deal|agreement|accord|pact|truce|ceasefire|treaty)\b(?! (?:with|to) (?:sell|buy))/i });
add('come', 'text-agreed', 'near', { followed: /^ to (?:terms|an? (?:agreement|understanding))\b/i });
add('complete finish', 'text-agreed', 'object', { isDirect: true });

// Talks.
add('break call', 'negotiation', 'near', { objects: talks, particles: set('off'), mode: 'denied' });
add('suspend halt pause freeze', 'negotiation', 'near', { objects: talks, mode: 'denied' });
add('hold conduct have', 'negotiation', 'near', { objects: set('negotiation negotiations discussion discussions'), followed: /^(?! .{0,50}\b(?:in|at) the (?:Senate|parliament)\b)/ });
add('begin start launch open resume continue', 'negotiation', 'near', { objects: set('negotiation negotiations renegotiation') });
add('negotiate discuss draft develop renegotiate reopen craft pursue', 'negotiation', 'object');
add('prepare', 'negotiation', 'object', { isActive: true });
add('enter embark', 'negotiation', 'near', { followed: /^ (?:in|up)?(?:to|on|upon) (?:[\w-]+ ){0,3}(?:talks|negotiations?|consultations?)\b/i });
add('kick set', 'negotiation', 'near', { objects: set('negotiation negotiations talk talks round'), particles: set('off out') });
add('return go come', 'negotiation', 'near', { followed: /^ (?:back )?to the (?:negotiating|bargaining) table\b/i });
add('redraft rework formulate', 'negotiation', 'object');
add('put', 'negotiation', 'object', { followed: /^.{0,40}\b(?:finishing|final) touches\b/i, mode: 'ongoing' });
add('put add apply', 'negotiation', 'oblique near', { objects: set('touch touches'), prepositions: set('to on'), followed: /^ (?:the |some )?(?:finishing|final|last)\b/i, mode: 'ongoing' });
add('urge press push lobby campaign plead', 'negotiation', 'oblique', { prepositions: set('for'), followed: /^ for (?:an?|another) /i, mode: 'called-for' });
add('renegotiate', 'negotiation', 'near', { isBare: true });
add('draw', 'negotiation', 'object', { particles: set('up') });
add('explore study examine consider', 'negotiation', 'object', { isActive: true, followed: /^ (?:an?|the (?:idea|possibility|option)) /, mode: 'possible' });
add('talk speak', 'negotiation', 'oblique', { prepositions: set('of'), followed: /^ of (?:an?|the need for|signing|concluding) /, mode: 'called-for' });
add('sit', 'negotiation', 'near', { followed: /^ down to (?:negotiate|talk|bargain)/ });
add('prepare pave lay', 'negotiation', 'oblique', { objects: set('ground way groundwork'), prepositions: set('for to'), mode: 'possible' });
add('negotiate', 'negotiation', 'near', { isBare: true, followed: /^(?: with\b|[.,;])/ });
add('work negotiate talk bargain haggle talks confer', 'negotiation', 'oblique', { prepositions: set('on over about towards toward for') });
add('apply ask seek want', 'negotiation', 'near', { followed: /^ (?:to (?:join|accede)|for (?:membership|accession))/i, mode: 'done' });
add('propose offer suggest want demand seek request', 'negotiation', 'object', { followed: /^ (?:\w+ )?an? /i, mode: 'called-for' });

// Submission.
add('submit send introduce refer table lay forward present show transmit deliver file lodge resubmit return pass remit hand', 'submission', 'object', { followed: toChamber });
add('withdraw pull remove take yank', 'submission', 'object', { followed: new RegExp(`^.{0,30}\\bfrom\\b.{0,30}\\b(?:${chambers}|agenda)\\b`, 'i'), mode: 'denied' });
add('seek ask request', 'submission', 'near', { followed: new RegExp(`^ (?:for )?(?:the |its |their )?(?:[\\w’'-]+ ){0,3}(?:${chambers})(?:['’]s)?,? (?:for )?(?:advice|consent|approval|assent|backing)`, 'i') });
add('ask', 'submission', 'near', { followed: new RegExp(`^ (?:the |its |their |both )?(?:[\\w’'-]+ ){0,3}(?:${chambers}) to (?:ratify|approve|consent|endorse)`, 'i') });
add('table', 'submission', 'object', { isDirect: true });
add('put bring take lay place', 'submission', 'object near', { followed: new RegExp(`^.{0,40}\\b(?:before|to|in front of)\\b.{0,45}\\b(?:${chambers})\\b`, 'i') });
add('lie languish sit gather stick stall linger block hold bog', 'ratification', 'subject object', { followed: new RegExp(`^(?: (?:stuck|dust|unratified|dormant|idle|up|down))? (?:in|at|with) .{0,24}\\b(?:${chambers})\\b.{0,20}\\b(?:since|for|ever|unratified|years|months)\\b`, 'i'), mode: 'denied' });
add('need require', 'submission', 'near', { objects: set('vote approval ratification consent assent referendum'), followed: /^ no /i, mode: 'denied' });
add('need require', 'submission', 'subject', { objects: set('vote approval ratification consent assent referendum'), modes: new Set(['denied']) });
add('come go lie reach', 'submission', 'subject', { followed: new RegExp(`^ (?:before|to|up before|back to)?\\b.{0,30}\\b(?:${chambers}|floor)\\b`, 'i') });

// Accession.
add('accede adhere', 'accession', 'oblique', { prepositions: set('to') });
add('accede', 'accession', 'near', { isBare: true });
add('join rejoin re-enter', 'accession', 'object');
add('join', 'accession', 'near', { isBare: true });
add('leave', 'denunciation', 'near', { isBare: true, followed: /^ (?:already|in|on)\b/ });
add('become', 'accession', 'near', { followed: /^ (?:a |an |the )?(?:\w+ ){0,3}(?:part(?:y|ies)|signator(?:y|ies)) (?:to|of)\b|^.{0,24}\bmember of the (?:[\w-]+ ){0,3}(?:pact|treaty|agreement|convention|accord)\b/i });
add('belong', 'accession', 'oblique', { prepositions: set('to') });
add('ratify', 'ratification', 'near', { isBare: true });

// Prolongation.
add('extend prolong lengthen stretch', 'extension', 'object');
add('keep', 'extension', 'object', { followed: /^.{0,60}\b(?:going|alive|in force|in effect|running|beyond|for another|afloat)\b/i });
add('stay', 'extension', 'oblique', { prepositions: set('within'), followed: /^ within\b/ });
add('push put move', 'extension', 'near', { particles: set('back'), objects: set('expiry expiration deadline date end'), followed: /\b(?:expir\w+|end|deadline|lapse)\b/i });
add('give grant', 'extension', 'object', { followed: /^.{0,40}\b(?:another|a further|an extra|\w+ more) (?:[\w-]+ )?(?:years?|months?|weeks?|days?)\b/i });
add('renew', 'renewal', 'object');
add('roll', 'renewal', 'subject object', { particles: set('over on') });
add('roll', 'renewal', 'oblique', { prepositions: set('over') });

// Suspension, and the way back.
add('suspend freeze mothball shelve disapply', 'suspension', 'object');
add('stop cease halt quit', 'suspension', 'near', { followed: /^ (?:implementing|observing|applying|complying with|honou?ring|abiding by|performing|fulfilling|participating in|taking part in|adhering to|respecting)\b/i });
add('suspend halt freeze pause', 'suspension', 'near', { objects: set('participation compliance implementation application observance performance obligation obligations membership') });
add('halt pause', 'suspension', 'object');
add('hold put place keep', 'suspension', 'object near', { followed: /^.{0,80}\bin abeyance\b/i });
add('put place', 'suspension', 'object', { followed: /^.{0,60}\bon (?:hold|ice)\b/i });
add('resume restore revive reinstate reactivate unfreeze resurrect resuscitate relaunch', 'renewal', 'object', { isDirect: true });
add('lift end', 'renewal', 'near', { objects: set('suspension freeze') });
add('resume', 'renewal', 'near', { objects: set('participation compliance implementation application observance cooperation'), followed: /^ (?:its |their |full |the )*(?:participation|compliance|implementation|application|observance)/i });
add('return', 'renewal', 'oblique', { prepositions: set('to') });
add('come go', 'renewal', 'near', { particles: set('back'), isBare: true, followed: /^ back(?:[ ,.;]|$)(?!to (?:life|the table|talks))/ });
add('rejoin', 'renewal', 'object near');
add('return', 'renewal', 'near', { isBare: true, followed: /^(?:[,.;]| (?:at once|later|within|when|after|if)\b)/ });

// Leaving.
add('notify inform tell', 'denunciation', 'near', { followed: /^(?! (?:[\w'’-]+ ){0,3}(?:reporters|journalists|parliament|lawmakers|deputies|mps|senators|press|television|radio|agency|newspaper|daily)\b).{0,70}\b(?:withdraw\w*|leaving|denounc\w+|quitting|pulling out|intention to (?:leave|quit|terminate)|was leaving|(?:is|was) ending|terminat\w+|wish\w* to (?:leave|be bound)|no longer wish\w*)\b/i });
add('notify give file hand serve send deliver submit lodge deposit', 'denunciation', 'oblique near', { objects: notices, followed: /withdraw|leav|denounc|terminat|exit|quit/i, prepositions: set('from of') });
add('give serve', 'denunciation', 'near', { objects: set('notice') });
add('deliver send hand submit', 'denunciation', 'near', { objects: set('notice') });
add('denounce quit leave exit abandon renounce ditch repudiate forsake abrogate disown disavow jettison unsign', 'denunciation', 'object', { followed: /^(?! (?:alone|open|unsigned|behind|unchanged|intact|room)\b)/ });
add('tear rip shred', 'denunciation', 'object', { isDirect: true, followed: /^.{0,60}\b(?:up|apart|to (?:pieces|shreds))\b/i });
add('turn', 'denunciation', 'oblique', { objects: set('back backs'), prepositions: set('on') });
add('remove withdraw take strike', 'denunciation', 'oblique near', { objects: set('signature name'), prepositions: set('from'), followed: /\bfrom\b/ });
add('trigger invoke', 'denunciation', 'near', { objects: set('clause article withdrawal exit termination'), followed: /\b(?:withdraw\w*|exit|termination|leav\w+|denunciation)\b/i });
add('begin start initiate launch set', 'denunciation', 'near', { objects: set('process procedure procedures proceedings step steps'), followed: /\b(?:withdraw\w*|leaving|denounc\w+|denunciation|quitting|pulling out|exit)\b/i, mode: 'planned' });
add('walk', 'denunciation', 'oblique', { prepositions: set('from out of'), particles: set('away out'), followed: /^(?!.{0,30}\b(?:talks|negotiations|meeting|room|session|hall|table)\b)/ });
add('walk', 'negotiation', 'near', { particles: set('away out'), followed: /^.{0,30}\b(?:talks|negotiations|table)\b/, mode: 'denied' });
add('crash bow pull', 'denunciation', 'oblique', { particles: set('out'), prepositions: set('of') });
add('end relinquish surrender give', 'denunciation', 'near', { objects: set('membership'), followed: /\b(?:membership)\b.{0,40}\b(?:pact|treaty|convention|agreement|accord|statute|court)\b/i });
add('tear rip', 'denunciation', 'object oblique', { particles: set('up'), prepositions: set('up') });
// The tagger does not know the past tense of "tear".
add('tore', 'denunciation', 'object oblique', { particles: set('up'), prepositions: set('up'), instead: 'done' });
add('bind', 'denunciation', 'oblique near', { prepositions: set('by'), followed: /^ (?:by|to)\b/, modes: new Set(['denied']), instead: 'done' });
add('consider regard', 'denunciation', 'near', { followed: /^ (?:itself|himself|themselves|herself) (?:as )?(?:to be )?(?:bound|a party)\b/, modes: new Set(['denied']), instead: 'done' });
add('revoke withdraw rescind annul cancel', 'revocation-of-consent', 'near', { objects: set('ratification'), followed: /\bratification\b/i });
add('withdraw pull walk back drop opt step bail get break break', 'denunciation', 'oblique', { prepositions: set('from of'), followed: /^(?! (?:from|out of) (?:the )?(?:area|town|city|strip|territory|talks|negotiations)\b)/ });
add('take withdraw pull', 'denunciation', 'oblique', { objects: set('country itself nation state signature us'), prepositions: set('from of') });
add('pull walk drop opt step bail', 'denunciation', 'near', { particles: set('out away'), isBare: true });
add('withdraw', 'denunciation', 'near', { isBare: true, followed: /^(?! (?:from|weapons|into|behind|to|its|their|step))/ });
add('leave quit', 'denunciation', 'near', { isBare: true, followed: /^(?:[.,;”"]| (?:on|in|by|with|when|if|at|without)\b)/ });

// Ends.
add('declare pronounce', 'termination', 'object', { followed: dead });
add('declare pronounce', 'termination', 'near', { followed: /^ (?:it |them )?(?:null|void|invalid|dead|defunct|terminated)\b/i });
add('treat regard consider view', 'termination', 'object', { followed: /^.{0,40}\b(?:dead|defunct|void|terminated|finished|at an end)\b/i });
add('annul annull nullify quash invalidate void', 'rejection', 'object', { doer: /\b(?:court|tribunal|judges?|justices)\b/i });
add('terminate end annul annull nullify', 'termination', 'object');
add('bring put', 'termination', 'object near', { isDirect: true, followed: /^.{0,60}\b(?:to an? (?:end|close)|an end to)\b/i });
add('lose', 'termination', 'subject', { objects: set('force validity effect relevance') });
add('pull', 'termination', 'near', { objects: set('plug'), followed: /\bplug on\b/ });
add('scrap cancel void rescind revoke repeal dissolve kill bury axe bin invalidate dismantle', 'termination', 'object', { isDirect: true });
add('end', 'termination', 'subject', { isBare: true });
add('cease stop', 'termination', 'near', { followed: /^ (?:to be|being) (?:a |an |the )?(?:state |contracting )?(?:part(?:y|ies)|members?|bound)\b/i });
add('cease stop', 'termination', 'subject', { followed: /^ (?:to )?(?:function|appl|be (?!a )|exist|hav|operat|bind|work|produc|hold)|^ being (?:in force|valid|binding)/i });
add('cease terminate', 'termination', 'subject');
add('come', 'termination', 'subject', { followed: /^ to an end\b/i });
add('fall', 'collapse', 'subject', { particles: set('apart through') });
add('break', 'collapse', 'subject', { particles: set('down') });
add('collapse unravel crumble disintegrate', 'collapse', 'subject');
add('die founder', 'rejection', 'subject', { followed: new RegExp(`^.{0,60}\\b(?:${chambers})\\b`, 'i') });
add('fail', 'rejection', 'subject', { followed: new RegExp(`^ (?:in|to (?:win|get|gain|secure|clear|pass|muster|obtain|reach))\\b.{0,50}\\b(?:${chambers}|majority|approval|support|votes|ratification)\\b`, 'i') });
add('fall', 'rejection', 'subject', { followed: /^ (?:\w+ votes? short\b|short of (?:a|an|the) (?:\w+ )?(?:majority|two-thirds|quorum|threshold|votes?)\b)/i });
add('expire lapse sunset', 'expiry', 'subject');
add('reach', 'expiry', 'subject', { followed: /^ (?:the )?(?:end|expiry|close) of (?:its|their) (?:term|life|validity|period|lifespan)\b/i });
add('run', 'expiry', 'subject', { objects: set('course') });
add('let allow', 'expiry', 'object near', { followed: /^.{0,60}\b(?:lapse|expire|run out)\b/i });
add('run', 'expiry', 'subject', { particles: set('out') });
add('run', 'expiry', 'subject', { followed: /^ (?:until|to|till)\b/ });
add('conclude', 'expiry', 'subject', { isBare: true, followed: /^ (?:in|on|last|this) (?:\w+ ){0,2}(?:\d|year|month|week)/ });

// Refusal.
add('reject refuse veto rebuff torpedo strike throw spurn defeat block scupper sink', 'rejection', 'object', { followed: /^(?! (?:a |the )?deal)/ });
add('shoot', 'rejection', 'object', { particles: set('down') });
add('snub dismiss nix quash oppose', 'rejection', 'object', { isByBody: true, isDirect: true, followed: /^(?! (?:a |the )?deal)/ });
add('turn', 'rejection', 'object', { particles: set('down') });
add('recommend urge advise', 'rejection', 'near', { objects: set('rejection'), mode: 'called-for' });
add('say', 'rejection', 'near', { followed: /^ no to\b/i });

// The wording.
add('amend revise modify update rewrite overhaul supplement tweak', 'amendment', 'object');
add('change alter adjust improve upgrade broaden tighten adapt modernise modernize', 'amendment', 'object', { isDirect: true, isActive: true });
add('propose seek request demand suggest', 'amendment', 'oblique near', { objects: set('change changes amendment amendments revision adjustment'), prepositions: set('to of in'), mode: 'called-for' });

// Force.
add('apply operate', 'provisional-application', 'object subject', { followed: /^.{0,60}(?:provisional|\b(?:in advance of|ahead of|pending|before) (?:its |the |their )?(?:formal |full |final )?(?:entry into force|ratification))/i });

add('take', 'entry-into-force', 'subject', { followed: /^ (?:hold|effect)\b/i });
add('bind', 'entry-into-force', 'subject', { followed: /^(?! .{0,40}\b(?:to the jurisdiction|for (?:[\w-]+ ){1,2}(?:years|months|days)))/ });
add('begin start commence', 'provisional-application', 'near', { isBare: true, doer: /\bprovisional application\b/i });
add('enter begin start commence', 'provisional-application', 'subject oblique', { objects: set('application'), prepositions: set('into'), followed: /^ (?:into |its )?provisional application\b/i });
add('kick set', 'entry-into-force', 'subject', { particles: set('in') });
add('go', 'entry-into-force', 'subject', { followed: /^ live\b/i });
add('come', 'entry-into-force', 'subject', { followed: /^ into (?:being|existence|play)\b/i });
add('commence', 'entry-into-force', 'subject', { isBare: true });
add('swing spring', 'entry-into-force', 'subject', { followed: /^ into (?:force|effect|life|operation|action)\b/i });
add('begin start', 'entry-into-force', 'subject', { followed: /^ (?:to apply|applying|to operate|operating|to bind|to run)\b/i });
add('apply', 'entry-into-force', 'subject', { followed: /^ (?:as )?(?:from|since|starting)\b/i });
add('apply implement operate', 'entry-into-force', 'object', { followed: /^ (?:as )?(?:from|since)\b/i });
add('begin start', 'entry-into-force', 'subject', { isBare: true, followed: /^(?: (?:at|on|from|in)\b|[.,])/ });

// Instruments.
add('register', 'registration', 'object');
add('reach arrive', 'exchange', 'near', { doer: /\b(?:instruments?|notifications?)\b/i });
add('change', 'exchange', 'near', { followed: /^ hands\b/i });
add('inform notify tell', 'exchange', 'near', { followed: /^.{0,70}\b(?:procedures?|requirements?|formalities|steps)\b.{0,40}\b(?:complet\w+|fulfil\w+|met|done|satisf\w+)|^.{0,40}\b(?:complet\w+|fulfil\w+)\b.{0,40}\b(?:procedures?|requirements?|formalities|steps)\b/i });
add('notify', 'denunciation', 'near', { objects: set('depositary depositaries'), mode: 'planned' });
add('hand deposit deliver submit lodge send transmit present pass give transfer file', 'exchange', 'near', { objects: instruments, followed: /ratif|instrument|accept|approv|accession/i });

/** Acts by verb lemma, the most particular way first. */
export const actRules: ReadonlyMap<string, readonly ActRule[]> = table;

/** Acts of one side, told for each State where several are named. */
export const unilateral: ReadonlySet<ActType> = new Set<ActType>(['ratification', 'accession', 'denunciation', 'suspension', 'resumption', 'submission', 'rejection']);

/** Bodies that give a State's consent, and those who act for it. */
export const bodies = /parliament|duma|senate|house|chamber|congress|council|assembly|knesset|rada|majlis|bundestag|bundesrat|lawmaker|legislat|\bmps?\b|\bmeps?\b|deput|president|king|emir|monarch|commission|sejm|saeima|riigikogu|eduskunta|seimas|diet|sabha|voters?|referendum|cabinet|government|side|court|both|board|member|storting|folketing|riksdag|cortes|commons|lords|queen|sultan/i;
