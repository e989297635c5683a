import type { FactType } from '../core/act.ts';
import type { Fact } from '../core/claim.ts';

/** What a value is held for: an act or a clause, whose it is, and of which part of the agreement where it is not the whole. */
export interface Slot { readonly type: FactType; readonly party: string | null; readonly part: string | null }

const partWords = /\b(?:parts?|chapters?|sections?|articles?|titles?|annex(?:es)?|protocols?)\b/gi;

/** "PART II" and "the Part II" are one part: its kind in one spelling, its number as printed. */
export const partName = (part: string): string => part.trim().replace(/^the /i, '').replaceAll(/\s+/g, ' ').replace(partWords, (w) => `${w[0]!.toUpperCase()}${w.slice(1).toLowerCase()}`);

/** The slot that a fact is about. */
export const slotOf = ({ type, party, part }: Pick<Fact, 'type' | 'party' | 'part'>): Slot => ({ type, party, part: part === undefined ? null : partName(part) });

/** A slot as it is named: `signature`, `ratification/RUS`, `suspension/ISL (Part III)`. */
export const nameOfSlot = ({ type, party, part }: Slot): string => `${type}${party === null ? '' : `/${party}`}${part === null ? '' : ` (${part})`}`;

/** The parts of a slot's name: what, whose (empty for all), of which part (empty for the whole). */
export const slotNamed = (name: string): { readonly what: string; readonly party: string; readonly part: string } => {
  const [, what = name, party = '', part = ''] = /^([^/(]*?)(?:\/([^(]*?))?(?: \((.*)\))?$/.exec(name) ?? [];
  return { what, party, part };
};
