import { isAct, type ActType, type FactType } from '../../core/act.ts';
import { earliest } from '../../core/date.ts';
import type { Told } from '../../ledger/view-point.ts';

/** The stages of a life, with the acts that belong to each: headings of lists and stations of the track. */
export const stations: readonly (readonly [key: string, title: string, acts: readonly ActType[]])[] = [
  ['talks', 'Talks', ['negotiation']],
  ['text', 'Text agreed', ['text-agreed']],
  ['signature', 'Signature', ['signature']],
  ['consent', 'Consent', ['submission', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'exchange', 'revocation-of-consent']],
  ['force', 'Entry into force', ['provisional-application', 'entry-into-force', 'registration']],
  ['life', 'In its life', ['reservation', 'declaration', 'objection', 'amendment', 'extension', 'renewal', 'suspension', 'resumption']],
  ['end', 'End', ['denunciation', 'withdrawal', 'termination', 'expiry', 'replacement', 'rejection', 'collapse']],
];

/** Terms of the agreement, which are no acts. */
export const isTerm = (type: FactType): boolean => !isAct(type);

/** In the order of the world; undated ones by when they were stated, at the end. */
export const byWorld = (a: Told, b: Told): number => {
  const day = (t: Told): string => (t.claim.fact.on === null ? `9999 ${t.claim.stated ?? ''}` : earliest(t.claim.fact.on));
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.claim.id < b.claim.id ? -1 : 1;
};

/** Claims of the same thing said by several are one line: type, mode, party, date and value. */
export const sameFact = ({ claim: { fact: f } }: Told): string => [f.type, f.mode, f.party, f.on, f.value, f.place].join('|');

/** One line a fact, each with everybody who states it. */
export const facts = (told: readonly Told[]): readonly (readonly [Told, ...Told[]])[] => {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const t of told) {
    const held = groups.get(sameFact(t));
    if (held === undefined) groups.set(sameFact(t), [t]); else held.push(t);
  }
  return [...groups.values()].toSorted((a, b) => byWorld(a[0], b[0]));
};
