/** PLOVER 2.0 types by verb lemma, for acts of one actor towards another. */
const lines = `
AID|supply arm provide donate send deliver fund finance aid rescue shelter assist
COOPERATE|cooperate trade share collaborate
SUPPORT|back support praise endorse recognise recognize hail welcome applaud congratulate
ACCUSE|accuse condemn denounce criticise criticize blame summon sue indict investigate deplore
REJECT|reject refuse veto rebuff dismiss
THREATEN|threaten warn
SANCTION|sanction expel blacklist embargo convict
PROTEST|protest demonstrate riot strike march rally
MOBILIZE|mobilise mobilize deploy mass
COERCE|arrest detain seize blockade deport censor hack jail imprison
ASSAULT|attack bomb shell invade strike kill assassinate abduct bombard raid shoot
CONCEDE|apologise apologize pardon concede
RETREAT|release disarm surrender
REQUEST|urge demand ask request
`;

/** Verbs of interaction with the PLOVER type each stands for. */
export const eventVerbs: ReadonlyMap<string, string> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [type = '', verbs = ''] = line.split('|');
  return verbs.split(' ').map((v): [string, string] => [v, type]);
}));

/** Nouns of meetings: what is held, attended or takes place. */
export const meetings: ReadonlySet<string> = new Set(['talk', 'talks', 'meeting', 'summit', 'consultation', 'visit', 'trip', 'conference', 'ceremony', 'negotiation', 'round', 'session', 'dialogue', 'inauguration', 'election', 'vote', 'referendum', 'exercise', 'signing']);
