import { latest, type Day, type Edtf } from '../core/date.ts';
import type { Agreement } from './identity/agreement.ts';
import { surelyBy, type Told } from './view-point.ts';

/** What changes of States do to an agreement (Vienna Convention on Succession of States in respect of Treaties, 1978). */
export interface Succession {
  /** Whether more than two made it, successors not counted. */
  readonly isOpen: boolean;
  /** The day from which an act surely counts: a succession, from the day of its effect. */
  readonly sureBy: (t: Told) => Day | null;
  /** The day of effect of a succession, where one is given. */
  readonly since: (t: Told) => Edtf | undefined;
  /** The predecessor whose place is taken and not shared: in an agreement of two, and where the successor had a place already (States that unite, art. 31). */
  readonly gone: (t: Told) => string | null;
  /** From when successors count that had no place before. */
  readonly begins: ReadonlyMap<string, Day>;
}

const isSuccession = (t: Told): boolean => t.claim.fact.type === 'succession' && t.claim.fact.mode === 'done' && t.claim.fact.party !== null;

const sureBy = (t: Told): Day | null => (t.claim.fact.type === 'succession' && t.claim.fact.effect !== undefined ? latest(t.claim.fact.effect) : surelyBy(t.claim));

const predecessorOf = (t: Told): string | null => (typeof t.claim.fact.value === 'string' && t.claim.fact.value !== t.claim.fact.party ? t.claim.fact.value : null);

/** An agreement as successions leave it. `overruled` are claims that lost to another account. */
export const successionOf = (a: Agreement, overruled: ReadonlySet<string>): Succession => {
  const all = a.told.filter((t) => isSuccession(t) && !overruled.has(t.claim.id));
  const hadPlace = (party: string, before: Day): boolean => a.told.some((t) => t.claim.fact.mode === 'done' && t.claim.fact.party === party && t.claim.fact.type !== 'succession' && (surelyBy(t.claim) ?? '9999') < before);
  const successors = new Set(all.filter((t) => { const p = predecessorOf(t); return p !== null && a.parties.includes(p); }).map((t) => t.claim.fact.party!));
  const isOpen = a.members.some((m) => m.subject.multilateral) || a.parties.filter((p) => !successors.has(p)).length > 2;
  const begins = new Map<string, Day>();
  for (const t of all) {
    const [party, day] = [t.claim.fact.party!, sureBy(t)];
    if (day !== null && !hadPlace(party, day) && day < (begins.get(party) ?? '9999')) begins.set(party, day);
  }
  return {
    isOpen, sureBy, begins, since: (t) => (isSuccession(t) ? t.claim.fact.effect : undefined),
    gone: (t) => { if (!isSuccession(t)) return null; const p = predecessorOf(t); return p !== null && (!isOpen || hadPlace(t.claim.fact.party!, sureBy(t) ?? ('' as Day))) ? p : null; },
  };
};
