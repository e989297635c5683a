import type { Edtf, Day } from '../core/date.ts';
import type { Agreement } from './identity.ts';
import { hadHappened, surelyBy, type Told } from './view-point.ts';

/** Where one State stands towards an agreement, in the words of VCLT art. 2(1)(e)–(h). */
export const standingNames = ['third-state', 'negotiating-state', 'signatory', 'contracting-state', 'party', 'former-party'] as const;
/** One of `standingNames`. */
export type StandingName = (typeof standingNames)[number];

/** A standing, since when, and on which claims it rests. */
export interface Standing { readonly party: string; readonly name: StandingName; readonly since: Edtf | null; readonly suspended: boolean; readonly basis: readonly Told[] }

const consent: ReadonlySet<string> = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession', 'exchange']);

/** A State that left may come back; what is told of all parties brings nobody back. */
const isReturn = (now: Standing, t: Told): boolean => t.claim.fact.party !== null && t.claim.fact.on !== null && now.since !== null && t.claim.fact.on > now.since;

const step = (now: Standing, t: Told): Standing => {
  const { type, on } = t.claim.fact;
  const to = (name: StandingName): Standing => ({ ...now, name, since: on, basis: [...now.basis, t] });
  if (type === 'negotiation' || type === 'text-agreed') return now.name === 'third-state' ? to('negotiating-state') : now;
  // A signature that binds without ratification is marked so by the register that tells of it (VCLT art. 12).
  if (type === 'signature' && String(t.claim.fact.value).startsWith('definitive') && now.name !== 'party') return to('contracting-state');
  if (type === 'signature') return now.name === 'third-state' || now.name === 'negotiating-state' ? to('signatory') : now;
  if (consent.has(type)) return now.name === 'party' ? now : now.name === 'contracting-state' ? { ...now, basis: [...now.basis, t] } : to('contracting-state');
  if (type === 'entry-into-force') return now.name === 'party' ? { ...now, since: now.since ?? on, basis: [...now.basis, t] } : now.name === 'former-party' && !isReturn(now, t) ? now : to('party');
  // Not in the Convention, yet it happened: the consent goes, the signature stays.
  if (type === 'revocation-of-consent') return to('signatory');
  if (type === 'termination' || type === 'expiry') return now.name === 'party' ? to('former-party') : now;
  // Suspension does not end being a party.
  if (type === 'suspension') return { ...now, suspended: true, basis: [...now.basis, t] };
  if (type === 'resumption' || type === 'renewal' || type === 'extension') return { ...now, suspended: false };
  return now;
};

/** Folds what had surely happened by a day. A notice of leaving is no leaving: only its effect, told as termination, ends the standing (VCLT arts 54–56). */
export const standingsAsOf = (a: Agreement, on: Day): readonly Standing[] => {
  const acts = a.told.filter((t) => t.claim.fact.mode === 'done' && hadHappened(t.claim, on))
    .toSorted((x, y) => ((surelyBy(x.claim) ?? '') < (surelyBy(y.claim) ?? '') ? -1 : (surelyBy(x.claim) ?? '') > (surelyBy(y.claim) ?? '') ? 1 : x.claim.id < y.claim.id ? -1 : 1));
  return a.parties.map((party) => acts.filter((t) => t.claim.fact.party === null || t.claim.fact.party === party)
    .reduce(step, { party, name: 'third-state', since: null, suspended: false, basis: [] } satisfies Standing as Standing));
};
