import { earliest, type Edtf, type Day } from '../core/date.ts';
import type { Agreement } from './identity/agreement.ts';
import { isNotice } from './leaving.ts';
import { partName } from './slot.ts';
import { isHearsay } from './source.ts';
import { successionOf, type Succession } from './succession.ts';
import { inDays, surelyBy, type Told } from './view-point.ts';

/** Where one State stands towards an agreement, in the words of VCLT art. 2(1)(e)–(h). */
export const standingNames = ['third-state', 'negotiating-state', 'signatory', 'contracting-state', 'party', 'former-party'] as const;
/** One of `standingNames`. */
export type StandingName = (typeof standingNames)[number];

/** A standing, since when, and on which claims it rests. */
export interface Standing {
  readonly party: string;
  readonly name: StandingName;
  readonly since: Edtf | null;
  readonly suspended: boolean;
  /** In force for it in these parts alone; empty where it is in force as a whole, or not at all (VCLT art. 17). */
  readonly parts: readonly string[];
  /** Applies the agreement before it is bound (VCLT art. 25). */
  readonly provisional: boolean;
  /** Gave notice of leaving that has not taken effect, as far as is known. */
  readonly isLeaving: boolean;
  readonly basis: readonly Told[];
}

const consent: ReadonlySet<string> = new Set(['ratification', 'acceptance', 'approval', 'accession', 'exchange']);
const ends: ReadonlySet<string> = new Set(['termination', 'expiry', 'withdrawal', 'replacement', 'collapse']);

/** What was prolonged after its end is in force again, for those who were bound to the end. */
const endedForAll = (now: Standing): boolean => now.name === 'former-party' && now.basis.findLast((b) => ends.has(b.claim.fact.type))?.claim.fact.party === null;

/** Claims enough to show what a standing rests on. */
const basisMax = 24;

/** A State that left may come back; what is told of all parties brings nobody back. */
const isReturn = (now: Standing, t: Told): boolean => t.claim.fact.party !== null && t.claim.fact.on !== null && now.since !== null && t.claim.fact.on > now.since;

interface Setting {
  /** Whether entry into force binds only those who consented: an open treaty of which consents are known. */
  readonly isByConsent: boolean;
  readonly forceSince: Day | null;
  readonly succession: Succession;
}

/** What touches a part alone leaves a standing where it is; force in a part makes a party of that part (VCLT arts 17, 25(1), 44). */
const stepInPart = (now: Standing, t: Told, basis: readonly Told[]): Standing => {
  const { type, on, part = '' } = t.claim.fact;
  if (type === 'provisional-application') return now.name === 'party' ? now : { ...now, provisional: true, basis };
  if (type !== 'entry-into-force' || (now.name === 'party' && now.parts.length === 0)) return { ...now, basis: now.name === 'third-state' ? now.basis : basis };
  const parts = [...new Set([...now.parts, partName(part)])].toSorted();
  return now.name === 'party' ? { ...now, parts, basis } : { ...now, name: 'party', since: on, parts, isLeaving: false, basis };
};

const step = (now: Standing, t: Told, { isByConsent, forceSince, succession }: Setting): Standing => {
  const { type, on, part } = t.claim.fact;
  const basis = now.basis.length < basisMax ? [...now.basis, t] : now.basis;
  const to = (name: StandingName): Standing => ({ ...now, name, since: succession.since(t) ?? on, parts: [], provisional: name === 'party' ? false : now.provisional, isLeaving: false, basis });
  const isBound = now.name === 'party' || now.name === 'contracting-state';
  if (type === 'entry-into-force' && t.claim.fact.party === null && isByConsent && now.name !== 'contracting-state' && now.name !== 'party') return now;
  if (part !== undefined && !consent.has(type) && type !== 'signature') return stepInPart(now, t, basis);
  if (type === 'negotiation' || type === 'text-agreed') return now.name === 'third-state' ? to('negotiating-state') : now;
  // A signature that binds without ratification is marked so by the register that tells of it (VCLT art. 12).
  if (type === 'signature' && String(t.claim.fact.value).startsWith('definitive') && now.name !== 'party') return to('contracting-state');
  if (type === 'signature') return now.name === 'third-state' || now.name === 'negotiating-state' ? to('signatory') : now;
  if (consent.has(type)) return now.name === 'party' ? now : now.name === 'contracting-state' ? { ...now, basis } : now.name === 'former-party' && !isReturn(now, t) ? now : to('contracting-state');
  // A successor stands where its predecessor stood, which may have gone (Vienna Convention on Succession of States, arts 17, 31).
  if (type === 'succession' && t.claim.fact.party === null) return now;
  if (type === 'succession' && t.claim.fact.party !== now.party) return now.name === 'third-state' ? now : to('former-party');
  if (type === 'succession') return now.name === 'party' ? now : to(forceSince !== null && forceSince <= (succession.sureBy(t) ?? '9999') ? 'party' : 'contracting-state');
  if (type === 'provisional-application') return now.name === 'party' ? now : { ...now, provisional: true, basis };
  if (type === 'entry-into-force') {
    if (now.name === 'party') return { ...now, since: now.since ?? on, parts: [], basis };
    if (now.name === 'former-party' && !isReturn(now, t)) return now;
    return to('party');
  }
  // Not in the Convention, yet it happened: the consent goes, the signature stays.
  if (type === 'revocation-of-consent') return to(now.basis.some((b) => b.claim.fact.type === 'signature') ? 'signatory' : isBound && now.basis.every((b) => b.claim.fact.type === 'accession') ? 'third-state' : 'signatory');
  if (type === 'denunciation') return isBound ? { ...now, isLeaving: true, basis } : now;
  // What two had and what ran out, was ended or was left by both had bound them, whoever told of its beginning; what was replaced, or was only applied provisionally, may never have.
  const isOver = t.claim.fact.party === null && !succession.isOpen && !now.provisional && type !== 'replacement';
  if (ends.has(type)) return isBound || isOver ? { ...to('former-party'), suspended: false } : { ...now, provisional: false };
  // Suspension does not end being a party.
  if (type === 'suspension') return { ...now, suspended: true, basis };
  if (revives.has(type)) return t.claim.fact.party === null && endedForAll(now) ? { ...to('party'), suspended: false } : { ...now, suspended: false };
  return now;
};

/** On one day, or in one year where no more is told, the later step in the life of an agreement counts later; what ran out and was prolonged in one year runs on. */
const dayOrder = ['negotiation', 'text-agreed', 'signature', 'submission', 'approval', 'acceptance', 'ratification', 'accession', 'succession', 'exchange', 'provisional-application', 'entry-into-force', 'suspension', 'resumption', 'expiry', 'renewal', 'extension', 'denunciation', 'revocation-of-consent', 'withdrawal', 'termination', 'replacement', 'collapse'];

const placeInDay: ReadonlyMap<string, number> = new Map(dayOrder.map((type, i) => [type, i]));

/** The place of an act among those of its day. */
export const inDay = (t: Told): number => placeInDay.get(t.claim.fact.type) ?? -1;

/** What ended had begun: where an entry into force is told by the month or year only and an end falls in it, the entry comes first. */
const beginsBy = (acts: readonly Told[], { sureBy }: Succession) => {
  const over = acts.filter((t) => ends.has(t.claim.fact.type) && t.claim.fact.party === null).map((t) => sureBy(t) ?? '').toSorted();
  return (t: Told): string => {
    const [by, { type, on }] = [sureBy(t) ?? '', t.claim.fact];
    return type === 'entry-into-force' && on !== null ? over.find((day) => day >= earliest(on) && day < by) ?? by : by;
  };
};

const saidLast = (t: Told): string => t.claim.stated ?? '';

/** Somebody said after it, or with it, that this party had not consented: what is told of all does not bind it. */
const isHeldBack = (a: Agreement, party: string, on: Day) => {
  const denials = a.told.filter(({ claim: { fact, stated } }) => fact.mode === 'denied' && fact.party === party && (consent.has(fact.type) || fact.type === 'entry-into-force') && (stated === null || earliest(stated) <= on));
  return (t: Told): boolean => t.claim.fact.type === 'entry-into-force' && t.claim.fact.party === null && denials.some((d) => saidLast(d) >= saidLast(t));
};

/** What was done by all, as far as it was done by one: the report names it, or it had a standing already. Of two, reports may name one alone. */
const concerns = (t: Told, now: Standing, isOpen: boolean, { sureBy, begins }: Succession): boolean => {
  if (t.claim.fact.party !== null || now.name !== 'third-state') return true;
  const begin = begins.get(now.party);
  if (begin !== undefined && (sureBy(t) ?? '') < begin) return false;
  return !isOpen || t.subject.parties.includes(now.party);
};

/** Acts on a live agreement: they keep or bring back force, whatever came before. */
export const revives: ReadonlySet<string> = new Set(['extension', 'renewal', 'resumption']);

/** Between two, what was over for both does not enter into force again unless it was prolonged: whoever tells so late of its beginning tells of before. */
const withoutLateBeginnings = (a: Agreement, acts: readonly Told[]): readonly Told[] => {
  let isOver = false;
  return acts.filter((t) => {
    const { type, party } = t.claim.fact;
    if (party !== null) return true;
    if (ends.has(type) && !isNotice(a, t)) isOver = true;
    else if (revives.has(type)) isOver = false;
    return !(isOver && type === 'entry-into-force');
  });
};

/**
 * Folds what had surely happened by a day. A notice of leaving is no leaving: only its effect ends the standing (VCLT arts 54–56).
 * `overruled` are claims that lost to another account.
 */
export const standingsAsOf = (a: Agreement, on: Day, overruled: ReadonlySet<string> = new Set()): readonly Standing[] => {
  const succession = successionOf(a, overruled);
  const done = a.told.filter((t) => t.claim.fact.mode === 'done' && (succession.sureBy(t) ?? '9999') <= on && !overruled.has(t.claim.id) && !isHearsay(t));
  const { isOpen } = succession;
  const inOrder = inDays(done, beginsBy(done, succession), inDay);
  const acts = isOpen ? inOrder : withoutLateBeginnings(a, inOrder);
  const force = acts.find((t) => t.claim.fact.type === 'entry-into-force' && t.claim.fact.party === null);
  const setting: Setting = { succession, isByConsent: isOpen && acts.some((t) => t.claim.fact.party !== null && consent.has(t.claim.fact.type)), forceSince: force === undefined ? null : surelyBy(force.claim) };
  const parties = [...new Set([...a.parties, ...acts.flatMap((t) => (t.claim.fact.party === null || !isOpen ? [] : [t.claim.fact.party]))])].toSorted();
  const start: Omit<Standing, 'party'> = { name: 'third-state', since: null, suspended: false, parts: [], provisional: false, isLeaving: false, basis: [] };
  return parties.map((party) => {
    // Consent given before a treaty is in force binds when it comes into force; after that, from the day of the party's own entry.
    const own = acts.filter((t) => t.claim.fact.party === null || t.claim.fact.party === party || succession.gone(t) === party);
    const isBack = isOpen ? isHeldBack(a, party, on) : () => false;
    return own.reduce((now, t) => (!concerns(t, now, isOpen, succession) || isBack(t) ? now
      : isNotice(a, t) ? { ...now, isLeaving: now.isLeaving || now.name === 'party' || now.name === 'contracting-state' } : step(now, t, setting)), { party, ...start } satisfies Standing as Standing);
  });
};
