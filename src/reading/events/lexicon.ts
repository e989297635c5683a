/**
 * PLOVER 2.0 types and modes of what one actor does to another: `TYPE mode|verbs|objects`. A line with objects holds for a verb with one of them, a word after
 * `+` is a particle or preposition that must stand by the verb. The first line that fits decides, so that the narrower stand first.
 */
const lines = `
ACCUSE disapprove|summon call+in|ambassador envoy chargé diplomat
ACCUSE allege|file lodge bring|lawsuit suit complaint charge case petition
ACCUSE disapprove|lodge issue voice express|protest condemnation criticism concern anger outrage dismay
ACCUSE investigate|open launch begin start order|investigation probe inquiry enquiry
SANCTION discontinue|impose slap reimpose tighten widen extend announce|sanction embargo tariff penalty boycott
SANCTION discontinue|sever cut break suspend freeze downgrade end|tie relation link cooperation contact
SANCTION withdraw|recall withdraw|ambassador envoy aid observer assistance funding
SANCTION withdraw|suspend cut halt freeze stop end|aid assistance funding shipment delivery supply asset
SANCTION expel|expel eject|
SANCTION convict|convict sentence fine|
SANCTION discontinue|sanction embargo blacklist|
COERCE curfew|impose declare|curfew
COERCE martial-law|impose declare|law emergency
COERCE restrict|impose|restriction ban limit blockade
ASSAULT aerial|launch conduct carry+out mount|airstrike strike raid
ASSAULT|launch mount carry+out stage|attack offensive assault invasion raid operation
ASSAULT heavy-weapons|fire launch lob|rocket missile shell mortar artillery
ASSAULT firearms|open|fire
REJECT meet|cancel scrap skip snub|meeting visit talk summit trip
REJECT|cancel scrap|plan deal project contract order
CONCEDE|lift ease remove relax drop waive|sanction ban curfew blockade restriction embargo charge demand siege tariff
CONCEDE|offer make issue|apology concession
RETREAT withdraw|withdraw pull pull+out evacuate remove|troop force soldier unit weapon army tank
RETREAT ceasefire|declare observe hold announce|ceasefire truce
SUPPORT|express voice pledge reaffirm reiterate|support solidarity backing confidence
SUPPORT|establish restore resume normalise normalize open|relation tie embassy
COOPERATE|hold conduct stage|exercise drill manoeuvre maneuver
MOBILIZE troops|send dispatch move|troop soldier force warship carrier tank brigade division battalion
MOBILIZE weapons|test test+fire fire+off unveil|missile weapon bomb
AGREE|extend issue accept|invitation
REQUEST|call+for appeal+for appeal+to call+on call+upon press+for|
AID|provide give send deliver offer grant donate ship extend contribute award allocate|dollar euro million billion donation aid assistance help relief money weapon arm food medicine loan grant supply fund equipment missile drone ammunition vaccine asylum shelter training
AID|supply arm donate fund finance aid rescue shelter assist bail|
COOPERATE|cooperate trade share collaborate extradite|
SUPPORT|back support praise endorse recognise recognize hail welcome applaud congratulate defend thank commend laud honour honor salute|
ACCUSE disapprove|condemn denounce criticise criticize deplore slam blast lambast lambaste decry rebuke chide castigate berate reprimand protest+against|
ACCUSE investigate|investigate probe|
ACCUSE allege|accuse blame sue indict charge allege fault implicate|
REJECT|reject refuse veto rebuff dismiss spurn decline oppose rule+out turn+down deny shun resist|
THREATEN|threaten warn|
PROTEST boycott|boycott|
PROTEST riot|riot|
PROTEST demo|protest demonstrate march rally picket|
MOBILIZE troops|mobilise mobilize deploy mass amass|
COERCE arrest|arrest detain jail imprison round+up|
COERCE seize|seize confiscate impound requisition|
COERCE deport|deport|
COERCE censor|censor ban outlaw|
COERCE cyber|hack|
COERCE restrict|blockade besiege restrict crack+down|
ASSAULT abduct|abduct kidnap capture|
ASSAULT beat|beat club|
ASSAULT torture|torture|
ASSAULT targeted|assassinate|
ASSAULT aerial|bomb strafe|
ASSAULT heavy-weapons|shell bombard|
ASSAULT firearms|shoot gun+down|
ASSAULT destroy|destroy|
ASSAULT|attack invade kill strike raid ambush storm wound|
CONCEDE|apologise apologize pardon concede back+down|
RETREAT release|release free|
RETREAT disarm|disarm|
RETREAT withdraw|withdraw+from pull+out retreat|
RETREAT resign|surrender resign step+down|
REQUEST|urge demand ask request beg implore petition order|
AGREE|invite|
`;

/** A line of the lexicon: what a verb, with its object and particle, stands for. */
export interface EventRule { readonly type: string; readonly mode: string | null; readonly particle: string | null; readonly objects: ReadonlySet<string> | null }

/** Rules by verb lemma, the narrower first. */
export const eventVerbs: ReadonlyMap<string, readonly EventRule[]> = (() => {
  const out = new Map<string, EventRule[]>();
  for (const line of lines.trim().split('\n')) {
    const [head = '', verbs = '', objects = ''] = line.split('|');
    const [type = '', mode] = head.split(' ');
    for (const entry of verbs.split(' ')) {
      const [verb = '', particle] = entry.split('+');
      out.set(verb, [...(out.get(verb) ?? []), { type, mode: mode ?? null, particle: particle ?? null, objects: objects === '' ? null : new Set(objects.split(' ')) }]);
    }
  }
  return out;
})();

/** Verbs that promise what hangs on them. */
export const promises: ReadonlySet<string> = new Set(['promise', 'pledge', 'vow', 'offer', 'agree', 'commit', 'undertake', 'volunteer']);

/** Nouns of meetings: what is held, attended or takes place. */
export const meetings: ReadonlySet<string> = new Set(['talk', 'talks', 'meeting', 'summit', 'consultation', 'visit', 'trip', 'conference', 'ceremony', 'negotiation', 'round', 'session', 'dialogue', 'inauguration', 'election', 'vote', 'referendum', 'exercise', 'signing']);
