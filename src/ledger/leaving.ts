import { earliest, latest } from '../core/date.ts';
import type { Agreement } from './identity/agreement.ts';
import type { Told } from './view-point.ts';

/** A notice told as a leaving: the same report gives a later day on which it takes effect (VCLT art. 56(2)). */
export const isNotice = (a: Agreement, t: Told): boolean => t.claim.fact.type === 'withdrawal' && t.claim.fact.on !== null
  && a.told.some(({ claim }) => claim.document === t.claim.document && claim.fact.mode === 'planned' && (claim.fact.type === 'withdrawal' || claim.fact.type === 'termination') && claim.fact.party === t.claim.fact.party && claim.fact.on !== null && earliest(claim.fact.on) > latest(t.claim.fact.on!));
