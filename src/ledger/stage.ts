import { latest, type Day } from '../core/date.ts';
import type { Agreement } from './identity/index.ts';
import { isNotice } from './leaving.ts';
import { sourceKind } from './positions.ts';
import { inDay, revives } from './standing.ts';
import { hadHappened, inDays, surelyBy, type Told } from './view-point.ts';

/** How far an agreement has come, from the first rumour to its end. */
export const stageNames = ['spoken-of', 'announced', 'under-negotiation', 'text-agreed', 'signed', 'ratification-under-way', 'provisionally-applied', 'in-force-in-part', 'in-force', 'suspended', 'ended', 'rejected'] as const;
/** One of `stageNames`. */
export type StageName = (typeof stageNames)[number];

/** A stage with the act that led to it and the day since when it is surely so. */
export interface Stage { readonly name: StageName; readonly since: Day | null; readonly by: Told | null; readonly basis: readonly Told[] }

const enters: Readonly<Record<string, StageName>> = {
  negotiation: 'under-negotiation', 'text-agreed': 'text-agreed', signature: 'signed', submission: 'ratification-under-way', ratification: 'ratification-under-way', acceptance: 'ratification-under-way',
  approval: 'ratification-under-way', exchange: 'ratification-under-way', 'provisional-application': 'provisionally-applied', 'entry-into-force': 'in-force', suspension: 'suspended', resumption: 'in-force',
  termination: 'ended', expiry: 'ended', collapse: 'ended', replacement: 'ended', rejection: 'rejected',
};

/** What is done to a part is a stage of the whole only where it comes into force, or is applied before it does (VCLT arts 17, 25(1)). */
const inPart: Readonly<Record<string, StageName>> = { 'entry-into-force': 'in-force-in-part', 'provisional-application': 'provisionally-applied' };

/** Claims enough to show what a stage rests on. */
const basisMax = 24;
const more = (basis: readonly Told[], t: Told): readonly Told[] => (basis.length < basisMax ? [...basis, t] : basis);

const rank = (s: StageName): number => stageNames.indexOf(s);

/** Of two accounts of one day, the one that says from when it has effect says more. */
const says = (t: Told): number => (t.claim.fact.effect === undefined ? 0 : 1);

/** Between two nothing is left once one has left; an open treaty goes on. What was never in force only all can leave. */
const left = (t: Told, a: Agreement, now: Stage): StageName | undefined => {
  const isOpen = a.multilateral || a.parties.length > 2;
  return !isOpen && !isNotice(a, t) && (t.claim.fact.party === null || rank(now.name) >= rank('in-force-in-part')) ? 'ended' : undefined;
};

const isOneSided = (t: Told, a: Agreement): boolean => t.claim.fact.party !== null && (a.multilateral || a.parties.length > 2);

/** Every word that it is to be signed or agreed, in the order in which they were said. */
const announcements = (a: Agreement): readonly Told[] =>
  inDays(a.told.filter(({ claim: { fact, stated } }) => fact.mode === 'planned' && (fact.type === 'signature' || fact.type === 'text-agreed') && stated !== null), (t) => t.claim.stated!);

/** Folds the acts that had surely happened by a day, in the order of the world; an earlier step never takes a later one back. `overruled` are claims that lost to another account. */
export const stageAsOf = (a: Agreement, on: Day, overruled: ReadonlySet<string> = new Set()): Stage => stagesOf(a, overruled)(on);

/** The same for many days, or as it was while some claims had not been heard: what is told is put in order once. */
export const stagesOf = (a: Agreement, overruled: ReadonlySet<string> = new Set()): ((on: Day, wasHeard?: (t: Told) => boolean) => Stage) => {
  const announced = announcements(a);
  const happened = a.told.filter((t) => (t.claim.fact.mode === 'done' || (t.claim.fact.mode === 'ongoing' && t.claim.fact.type === 'negotiation')) && surelyBy(t.claim) !== null && !overruled.has(t.claim.id));
  const acts = inDays(happened, (t) => surelyBy(t.claim)!, (t) => 2 * inDay(t) - says(t));
  return (on, wasHeard = () => true) => {
    const end = acts.findLastIndex((t) => hadHappened(t.claim, on));
    return folded(a, announced.findLast((t) => latest(t.claim.stated!) <= on && wasHeard(t)), acts.slice(0, end + 1).filter(wasHeard));
  };
};

const folded = (a: Agreement, announced: Told | undefined, acts: readonly Told[]): Stage => {
  let now: Stage = announced === undefined ? { name: 'spoken-of', since: null, by: null, basis: [] } : { name: 'announced', since: null, by: announced, basis: [announced] };
  for (const t of acts) {
    const { type, part } = t.claim.fact;
    const since = t.claim.fact.on === null ? null : surelyBy(t.claim);
    if (revives.has(type) && part === undefined && (now.name === 'ended' || now.name === 'suspended')) {
      now = { name: 'in-force', since, by: t, basis: more(now.basis, t) };
      continue;
    }
    const next = part !== undefined ? inPart[type] : type === 'withdrawal' ? left(t, a, now) : enters[type];
    // Force and end are what users act upon: somebody who is not named does not bring them about.
    if ((next === 'in-force' || next === 'in-force-in-part' || next === 'ended') && sourceKind(t) === 'unnamed') continue;
    // What was never applied cannot be suspended: talks and drafts are, and that is no stage.
    if (next === 'suspended' && now.name !== 'in-force' && now.name !== 'in-force-in-part' && now.name !== 'provisionally-applied' && now.name !== 'spoken-of') continue;
    // What is in force, or was, is denounced or ended; to reject it any more changes nothing.
    if (next === 'rejected' && rank(now.name) >= rank('in-force-in-part')) continue;
    if (now.name === 'suspended' && ['signed', 'text-agreed', 'ratification-under-way'].includes(next ?? '')) now = { ...now, name: 'spoken-of' };
    // An open treaty is signed and consented to State by State; nothing else that one of many does is a stage of the whole.
    if (next === undefined || (isOneSided(t, a) && next !== 'ratification-under-way' && next !== 'signed')) continue;
    if (next === now.name && t.claim.fact.on !== null && now.since === null) now = { ...now, since, by: t, basis: more(now.basis, t) };
    else if ((rank(next) > rank(now.name) && now.name !== 'ended') || (next === 'ended' && now.name === 'rejected')) now = { name: next, since, by: t, basis: more(now.basis, t) };
  }
  return now;
};
