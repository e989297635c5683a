import { compatible, precision, type Edtf } from '../core/date.ts';
import type { Agreement } from './identity.ts';
import type { Told } from './view-point.ts';

/** Kinds of source, the weightiest first; data, so that a user can read and change the order. */
export const precedence = ['treaty-text', 'depositary', 'official-act', 'named-official', 'news-agency', 'outlet', 'unnamed'] as const;
/** What kind of source states a claim, for the precedence of values. */
export type SourceKind = (typeof precedence)[number];

/** What kind of source a claim rests on: its innermost speaker. */
export const sourceKind = (t: Told): SourceKind => {
  const inner = t.claim.chain[0]?.speaker;
  if (inner === undefined) return 'outlet';
  if (inner.office === 'depositary') return 'depositary';
  if (/ministry|president|government|parliament|kremlin|white house|duma|council|embassy|secretariat/i.test(`${inner.office ?? ''} ${inner.name ?? ''}`) && (inner.id === null || inner.id.includes('/') || /^[A-Z]{3}$/.test(inner.id))) return 'official-act';
  if (inner.office !== null) return 'named-official';
  if (t.claim.chain.length > 0 && inner.id !== null && /^[A-Z]/.test(inner.id)) return 'news-agency';
  return inner.name === null || (inner.id === null && inner.state === null) ? 'unnamed' : 'named-official';
};

/** A value with all that state it. */
export interface Value { readonly value: string; readonly told: readonly Told[] }

/** The value held for a slot, why, and everything that lost. */
export interface Position { readonly slot: string; readonly held: Value; readonly why: string; readonly others: readonly Value[] }

const best = (told: readonly Told[]): number => Math.min(...told.map((t) => precedence.indexOf(sourceKind(t))));
const newest = (told: readonly Told[]): string => told.map((t) => t.claim.stated ?? '').toSorted().at(-1) ?? '';

/** Values of a slot, each with those that state it; a more precise date takes in the vaguer ones it fits. */
export const valuesOf = (told: readonly Told[], of: (t: Told) => string | null): readonly Value[] => {
  const groups = new Map<string, Told[]>();
  for (const t of told) {
    const v = of(t);
    if (v !== null) groups.set(v, [...(groups.get(v) ?? []), t]);
  }
  return [...groups].map(([value, list]) => ({ value, told: list }));
};

/** Dates in one list: those that could be the same day are one value, named by the most precise. */
export const joinDates = (values: readonly Value[]): readonly Value[] => {
  const order = ['day', 'week', 'month', 'interval', 'year'];
  const out: Value[] = [];
  for (const v of values.toSorted((a, b) => order.indexOf(precision(a.value as Edtf)) - order.indexOf(precision(b.value as Edtf)) || (a.value < b.value ? -1 : 1))) {
    const same = out.findIndex((o) => compatible(o.value as Edtf, v.value as Edtf) && precision(v.value as Edtf) !== 'day');
    if (same >= 0) out[same] = { value: out[same]!.value, told: [...out[same]!.told, ...v.told] };
    else out.push(v);
  }
  return out;
};

/** Chooses by source, then by the later statement, then by the number of documents; says which of them decided. */
export const hold = (slot: string, values: readonly Value[]): Position | undefined => {
  const documents = (v: Value): number => new Set(v.told.map((t) => t.document.id)).size;
  const ranked = values.toSorted((a, b) => best(a.told) - best(b.told) || (newest(a.told) > newest(b.told) ? -1 : newest(a.told) < newest(b.told) ? 1 : 0) || documents(b) - documents(a) || (a.value < b.value ? -1 : 1));
  const [held, ...others] = ranked;
  if (held === undefined) return undefined;
  const second = others[0];
  const why = second === undefined ? 'the only value stated'
    : best(held.told) < best(second.told) ? `${precedence[best(held.told)]!.replace('-', ' ')} before ${precedence[best(second.told)]!.replace('-', ' ')}`
    : newest(held.told) > newest(second.told) ? 'the later statement' : 'stated by more documents';
  return { slot, held, why, others };
};

/** Dates and terms of an agreement as held: one position for each act that all parties share and each clause. */
export const positionsOf = (a: Agreement): readonly Position[] => {
  const out: (Position | undefined)[] = [];
  for (const type of ['signature', 'entry-into-force', 'termination', 'expiry'] as const) {
    const told = a.told.filter((t) => t.claim.fact.type === type && t.claim.fact.mode === 'done' && t.claim.fact.party === null);
    out.push(hold(type, joinDates(valuesOf(told, (t) => t.claim.fact.on))));
  }
  for (const type of ['term', 'renewal-period', 'notice-period', 'article-count'] as const) {
    out.push(hold(type, valuesOf(a.told.filter((t) => t.claim.fact.type === type), (t) => (t.claim.fact.value === null ? 'without limit' : String(t.claim.fact.value)))));
  }
  return out.filter((p): p is Position => p !== undefined);
};
