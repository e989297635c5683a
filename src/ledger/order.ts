import { earliest, latest, type Edtf } from '../core/date.ts';
import type { Conflict } from './conflicts.ts';
import type { Agreement } from './identity/index.ts';
import type { Told } from './view-point.ts';

/** What must not surely come before what, for one party (VCLT arts 11–16, 24, 54). */
const rules: readonly (readonly [before: ReadonlySet<string>, after: ReadonlySet<string>, note: string])[] = [
  [new Set(['ratification', 'acceptance', 'approval']), new Set(['signature']), 'consent before signature'],
  [new Set(['entry-into-force']), new Set(['ratification', 'acceptance', 'approval', 'accession']), 'in force before consent'],
  [new Set(['termination']), new Set(['entry-into-force']), 'out before in'],
];

const first = (told: readonly Told[], types: ReadonlySet<string>): Told | undefined =>
  told.reduce<Told | undefined>((least, t) => (types.has(t.claim.fact.type) && (least === undefined || earliest(t.claim.fact.on!) < earliest(least.claim.fact.on!)) ? t : least), undefined);

const later: ReadonlySet<string> = new Set(['entry-into-force', 'termination', 'expiry', 'extension', 'renewal', 'suspension', 'denunciation']);

/** Days from which it has effect, as some say: one before it was signed is no day of another agreement. */
const effectsOf = (a: Agreement): ReadonlySet<Edtf | null | undefined> => new Set(a.told.filter((t) => t.claim.fact.effect !== undefined && t.claim.fact.type === 'entry-into-force').map((t) => t.claim.fact.effect));

/** Acts dated before the agreement was signed, as held: they are of another agreement, and nothing is built on them. */
export const beforeItWasMade = (a: Agreement, signed: Edtf | null): readonly Told[] => {
  if (signed === null) return [];
  const early = a.told.filter(({ claim: { fact } }) => fact.mode === 'done' && fact.on !== null && later.has(fact.type) && latest(fact.on) < earliest(signed));
  if (early.length === 0) return early;
  const effects = effectsOf(a);
  return early.filter(({ claim: { fact } }) => fact.type !== 'entry-into-force' || !effects.has(fact.on));
};

/** Acts of a party that stand in an order that cannot be, as registers have them by the dozen: both are kept, and shown with their words. */
export const orderConflicts = (a: Agreement): readonly Conflict[] => {
  const byParty = Map.groupBy(a.told.filter((t) => t.claim.fact.mode === 'done' && t.claim.fact.party !== null && t.claim.fact.on !== null), (t) => t.claim.fact.party!);
  return [...byParty].flatMap(([party, told]) => rules.flatMap(([early, late, note]): readonly Conflict[] => {
    const [x, y] = [first(told, early), first(told, late)];
    if (x === undefined || y === undefined || latest(x.claim.fact.on!) >= earliest(y.claim.fact.on!)) return [];
    const value = (t: Told): { readonly value: string; readonly told: readonly Told[] } => ({ value: `${t.claim.fact.type.replaceAll('-', ' ')} ${t.claim.fact.on as Edtf}`, told: [t] });
    return [{ id: `${a.id}:order/${party}/${note.replaceAll(' ', '-')}`, kind: 'act', slot: 'order', readings: [value(x), value(y)], note: `${party}: ${note}`, near: null, state: 'open', history: [] }];
  }));
};
