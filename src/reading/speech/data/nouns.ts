/**
 * Nouns that carry what somebody says or thinks: class | frames | nouns. Frames: `c` a clause ("that …"), `x` an infinitive, a preposition its complement.
 */
export const nouns = `
speech|c of|claim allegation accusation assertion contention charge admission acknowledgment acknowledgement confirmation declaration denial suggestion insinuation prediction warning revelation disclosure confession complaint concession
speech|c|argument statement remark comment insistence report rumour rumor message word promise pledge vow threat demand announcement observation conclusion finding testimony assurance guarantee signal proposal recommendation request complaint indication hint reminder
speech|x|promise pledge vow threat offer proposal demand call request invitation refusal commitment plea bid agreement
speech|of|criticism critique condemnation denunciation praise endorsement description portrayal characterization characterisation depiction rejection defence defense mockery discussion mention accusation announcement repudiation disavowal explanation interpretation account assessment estimate recitation retelling
speech|for on|call demand appeal plea proposal request plan argument
speech|about on|comment remark question statement joke complaint claim talk speech story lie tweet debate discussion allegation concern answer warning lecture
speech|against|accusation charge allegation attack argument protest complaint threat campaign tirade diatribe
speech|on|attack assault
decree|x|decision order ruling move directive vote
decree|on|ban moratorium
decree|c|decision order ruling decree
attitude|c|belief view opinion fear hope concern conviction doubt expectation feeling hunch impression notion perception suspicion sense idea theory worry regret
attitude|x|plan desire wish intention hope intent willingness ambition eagerness determination goal aim reluctance readiness effort need
attitude|of|fear hope view opinion support approval disapproval hatred love admiration suspicion expectation rejection acceptance perception
attitude|for|support disdain contempt enthusiasm admiration respect hope preference love affection disregard wish desire
attitude|to|opposition objection commitment hostility aversion resistance
attitude|about on in|concern view opinion fear doubt worry belief confidence faith interest stance position feeling misgiving qualm scepticism skepticism
attitude|with|frustration anger dissatisfaction agreement disagreement
`;

/** Adjectives of thinking and feeling: frames | adjectives, of somebody who is so. */
export const adjectives = `
c|confident sure certain convinced aware hopeful optimistic worried concerned afraid adamant doubtful glad sorry proud grateful surprised disappointed skeptical sceptical fearful furious angry thankful
x|determined eager reluctant willing unwilling ready anxious keen hesitant happy glad intent prepared poised inclined
about of|worried concerned skeptical sceptical critical supportive dismissive wary suspicious optimistic pessimistic proud afraid fearful sure certain confident aware enthusiastic adamant angry upset mindful ashamed tired
to for|opposed hostile sympathetic committed grateful
in on|interested intent keen
with|frustrated angry disappointed unhappy happy satisfied pleased
`;

/** Adverbs that say that somebody says so. */
export const adverbs = 'allegedly reportedly supposedly purportedly ostensibly apparently presumably';

/** Those who think so of something. */
export const agents = 'supporter defender critic opponent advocate proponent champion fan backer foe sceptic skeptic admirer believer detractor enemy friend proponent booster apologist';

/** Verbs that carry a noun of saying or thinking. */
export const light = 'make have express voice give issue raise offer take hold share show reach deliver launch lead cast draw face send file release publish repeat renew announce sign cite reiterate';
