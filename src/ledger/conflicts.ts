import { dayNumber, earliest, latest, type Edtf } from '../core/date.ts';
import type { Agreement } from './identity.ts';
import { orderConflicts } from './order.ts';
import { positionsOf, type Value } from './positions.ts';
import type { Told } from './view-point.ts';

/** Claims that cannot all be so, with every quote. */
export interface Conflict { readonly kind: 'date' | 'term' | 'count' | 'act'; readonly slot: string; readonly readings: readonly Value[]; readonly note: string }

const dates: ReadonlySet<string> = new Set(['signature', 'entry-into-force', 'termination', 'expiry']);

/** "In force", said on a day before the date that others give for entry into force. */
const early = (a: Agreement): readonly Conflict[] => {
  const done = a.told.filter((t) => t.claim.fact.type === 'entry-into-force' && t.claim.fact.mode === 'done');
  const dated = done.filter((t) => t.claim.fact.on !== null);
  const undated = done.filter((t) => t.claim.fact.on === null && t.claim.stated !== null);
  return dated.flatMap((d): readonly Conflict[] => {
    const before = undated.filter((u) => latest(u.claim.stated!) < earliest(d.claim.fact.on!));
    if (before.length === 0) return [];
    const days = [...new Set(before.map((u) => u.claim.stated!))].toSorted();
    return [{
      kind: 'date', slot: 'entry-into-force',
      readings: [{ value: d.claim.fact.on!, told: dated.filter((x) => x.claim.fact.on === d.claim.fact.on) }, ...days.map((day): Value => ({ value: `by ${day}`, told: before.filter((u) => u.claim.stated === day) }))],
      note: `said to be in force already on ${days[0]!}; elsewhere it entered into force on ${d.claim.fact.on}`,
    }];
  }).filter((c, i, all) => all.findIndex((o) => o.readings[0]!.value === c.readings[0]!.value) === i);
};

const unit = (slot: string): Conflict['kind'] => (dates.has(slot) ? 'date' : slot === 'article-count' ? 'count' : 'term');

/** Values of one slot that differ, a more precise date being no conflict with a vaguer one; force claimed before its date; acts of a party in an order that cannot be. */
export const conflictsOf = (a: Agreement): readonly Conflict[] => [
  ...positionsOf(a).filter((p) => p.others.length > 0).map((p): Conflict => ({
    kind: unit(p.slot), slot: p.slot, readings: [p.held, ...p.others], note: nearMiss(p.slot, [p.held, ...p.others]),
  })),
  ...early(a),
  ...orderConflicts(a),
];

const nearMiss = (slot: string, values: readonly Value[]): string => {
  if (!dates.has(slot) || values.length < 2) return `${values.length} values for ${slot.replaceAll('-', ' ')}`;
  const [x, y] = values.map((v) => v.value as Edtf);
  const days = Math.abs(dayNumber(earliest(x!)) - dayNumber(earliest(y!)));
  return days === 1 ? 'one day apart: a time zone, or the day of the report' : `${days} days apart`;
};

/** Everybody who states a reading of a conflict. */
export const tellersOf = (c: Conflict): readonly Told[] => c.readings.flatMap((r) => r.told);
