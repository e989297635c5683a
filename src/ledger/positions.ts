import { isAct, type FactType, type Mode } from '../core/act.ts';
import type { Fact } from '../core/claim.ts';
import { compatible, dayNumber, earliest, latest, precision, type Edtf } from '../core/date.ts';
import { parseDuration } from '../core/duration.ts';
import { noRulings, type Rulings } from './decisions.ts';
import { isCalledOff } from './denial.ts';
import type { Agreement } from './identity/agreement.ts';
import { originCount } from './origins.ts';
import { nameOfSlot, slotOf, type Slot } from './slot.ts';
import { precedence, weightIn } from './source.ts';
import type { Told } from './view-point.ts';

export { precedence, sourceKind } from './source.ts';
export type { SourceKind } from './source.ts';

/** A value with all that state it. */
export interface Value { readonly value: string; readonly told: readonly Told[] }

/** The value held for a slot, why, and everything that lost. */
export interface Position {
  /** An act or a clause; with a party after a slash where the act is that party's own, and a part in brackets where it is not of the whole: `ratification/RUS`, `entry-into-force (Part II)`. */
  readonly slot: string;
  readonly type: FactType;
  readonly party: string | null;
  /** The part that it is about; null for the whole. */
  readonly part: string | null;
  /** How it is held: as done, as planned, as denied. */
  readonly mode: Mode;
  readonly held: Value;
  readonly why: string;
  readonly others: readonly Value[];
  /** Independent origins of the value held. */
  readonly origins: number;
}

/** What stands for a date where an act is said to be done and nobody says when. */
export const undated = 'done';
/** What stands for a value where an act is said not to have been done. */
export const denied = 'not done';

const newest = (told: readonly Told[]): string => told.reduce((max, t) => ((t.claim.stated ?? '') > max ? t.claim.stated! : max), '');

/** Values of a slot, each with those that state it. */
export const valuesOf = (told: readonly Told[], of: (t: Told) => string | null): readonly Value[] => {
  const groups = new Map<string, Told[]>();
  for (const t of told) {
    const v = of(t);
    if (v === null) continue;
    const list = groups.get(v);
    if (list === undefined) groups.set(v, [t]); else list.push(t);
  }
  return [...groups].map(([value, list]) => ({ value, told: list }));
};

const sharpness = (d: string): number => (/[~?%]$/.test(d) ? 10 : 0) + ['day', 'week', 'month', 'interval', 'year'].indexOf(precision(d as Edtf));

/** Days by which a date that is marked as uncertain may be off. */
const slack = (d: string): number => (d.endsWith('?') ? 7 : /[~%]$/.test(d) ? 31 : 0);

/** Whether a vaguer date, or one marked as uncertain, may mean the sharper one. */
const fits = (sharp: string, vague: string): boolean => {
  const [a, b] = [sharp as Edtf, vague as Edtf];
  if (compatible(a, b)) return precision(b) !== 'day' || sharp === vague || /[~?%]$/.test(vague);
  const off = slack(vague);
  return off > 0 && dayNumber(earliest(a)) - dayNumber(latest(b)) <= off && dayNumber(earliest(b)) - dayNumber(latest(a)) <= off;
};

/** Dates in one list: those that could be the same day are one value, named by the sharpest; a vague date that fits several goes with the one most state. */
export const joinDates = (values: readonly Value[]): readonly Value[] => {
  const out: { value: string; told: readonly Told[] }[] = [];
  for (const v of values.toSorted((a, b) => sharpness(a.value) - sharpness(b.value) || b.told.length - a.told.length || (a.value < b.value ? -1 : 1))) {
    const same = out.find((o) => fits(o.value, v.value));
    if (same === undefined) out.push({ ...v }); else same.told = [...same.told, ...v.told];
  }
  return out;
};

const sayKind = (rank: number, order: Rulings): string => [...(order.precedence?.decision.about ?? []), ...precedence.filter((p) => !(order.precedence?.decision.about ?? []).includes(p))][rank]!.replaceAll('-', ' ');

interface Ranked extends Value { readonly weight: number; readonly stated: string; readonly origins: number; readonly preferred: string | null }

const ranked = (v: Value, rulings: Rulings, weight: (t: Told) => number): Ranked => {
  const ruling = rulings.preferred.size === 0 ? undefined : v.told.map((t) => rulings.preferred.get(t.claim.id)).filter((d) => d !== undefined).toSorted((a, b) => b.seq - a.seq)[0];
  let origins: number | undefined;
  // Few values are so alike that their origins have to be counted.
  return { value: v.value, told: v.told, weight: v.told.reduce((least, t) => Math.min(least, weight(t)), Infinity), stated: newest(v.told), get origins() { return origins ??= originCount(v.told); }, preferred: ruling === undefined ? null : `${String(ruling.seq).padStart(15, '0')} ${ruling.decision.by}: ${ruling.decision.reason}` };
};

/** Chooses by decision, by source, then by the later statement, then by independent origins; says which of them decided. */
const choose = (values: readonly Value[], rulings: Rulings, isLaterFirst = false): { readonly held: Ranked; readonly others: readonly Value[]; readonly why: string } => {
  const weight = weightIn(rulings);
  const list = values.map((v) => ranked(v, rulings, weight)).toSorted((a, b) => (a.preferred ?? '') < (b.preferred ?? '') ? 1 : (a.preferred ?? '') > (b.preferred ?? '') ? -1
    : (isLaterFirst ? 0 : a.weight - b.weight) || (a.stated > b.stated ? -1 : a.stated < b.stated ? 1 : 0) || a.weight - b.weight || b.origins - a.origins || (a.value < b.value ? -1 : 1));
  const [held, second] = list;
  if (held === undefined) throw new RangeError('a slot without a value');
  const why = held.preferred !== null ? `preferred by ${held.preferred.slice(16)}`
    : second === undefined ? 'the only value stated'
    : !isLaterFirst && held.weight < second.weight ? `${sayKind(held.weight, rulings)} before ${sayKind(second.weight, rulings)}`
    : held.stated > second.stated ? 'the later statement'
    : held.weight < second.weight ? `${sayKind(held.weight, rulings)} before ${sayKind(second.weight, rulings)}`
    : held.origins > second.origins ? `${held.origins} independent origins before ${second.origins}` : 'neither weighs more: the earlier value';
  return { held, others: list.slice(1).map(({ value, told }) => ({ value, told })), why };
};

const position = (slot: Slot, asked: Mode, values: readonly Value[], rulings: Rulings, isLaterFirst = false): Position => {
  const { held, others, why } = choose(values, rulings, isLaterFirst);
  const mode = asked === 'done' && held.value === denied ? 'denied' : asked;
  return { slot: nameOfSlot(slot), ...slot, mode, held: { value: held.value, told: held.told }, why, others, get origins() { return held.origins; } };
};

/** Acts that come again and again, of which there is no one date to hold. */
const manifold: ReadonlySet<string> = new Set(['negotiation', 'extension', 'renewal', 'reservation', 'declaration', 'objection', 'amendment']);

/** What stands for a date where an act is said to be done already on a day before every date that others give. */
export const already = (day: string): string => `by ${day}`;

/** Undated reports go with the one date that is given, unless they came before it: then somebody is wrong. Alone they are a value of their own. */
const doneValues = (done: readonly Told[], rulings: Rulings): readonly Value[] => {
  const dated = joinDates(valuesOf(done, (t) => t.claim.fact.on));
  const bare = done.filter((t) => t.claim.fact.on === null);
  if (bare.length === 0) return dated;
  if (dated.length === 0) return [{ value: undated, told: bare }];
  const early = bare.filter((t) => t.claim.stated !== null && dated.every((d) => latest(t.claim.stated!) < earliest(d.value as Edtf)));
  const rest = bare.filter((t) => !early.includes(t));
  // The weightiest of them names the day and gives the words, the earliest of equals: an ambassador rather than somebody's broadcaster.
  const weight = weightIn(rulings);
  const heard = early.toSorted((a, b) => weight(a) - weight(b) || (a.claim.stated! < b.claim.stated! ? -1 : a.claim.stated! > b.claim.stated! ? 1 : a.claim.id < b.claim.id ? -1 : 1));
  const first = heard[0]?.claim.stated;
  return [...(dated.length === 1 && rest.length > 0 ? [{ value: dated[0]!.value, told: [...dated[0]!.told, ...rest] }] : dated), ...(first === undefined || first === null ? [] : [{ value: already(first), told: heard }])];
};

/** Consent is given in steps (chamber, head of State, deposit) and a treaty is left in two (notice, effect), each with its date: only dates this near are accounts of one step. */
const stepDays = 3;
const steps: ReadonlySet<string> = new Set(['submission', 'ratification', 'acceptance', 'approval', 'exchange', 'text-agreed', 'suspension', 'resumption', 'denunciation', 'withdrawal', 'rejection', 'collapse', 'succession', 'accession', 'registration']);

const firstDay = (v: Value): number => dayNumber(earliest((v.value.startsWith('by ') ? v.value.slice(3) : v.value) as Edtf));

/** The last step with whatever is said of the same step; earlier steps are no rivals of it. */
const lastStep = (values: readonly Value[]): readonly Value[] => {
  const dated = values.filter((v) => v.value !== undated && !v.value.startsWith('by '));
  if (dated.length < 2) return dated.length === 1 ? dated : values;
  const last = Math.max(...dated.map(firstDay));
  return dated.filter((v) => last - firstDay(v) <= stepDays);
};

const isOneVoice = (a: Told, b: Told): boolean => {
  const [x, y] = [a.claim.chain[0]?.speaker, b.claim.chain[0]?.speaker];
  return a.document.id === b.document.id && x?.id === y?.id && x?.name === y?.name && x?.office === y?.office;
};

/** What is said not to have happened, on or after the day on which others have it done: before that day both are true. */
const contradicting = (denials: readonly Told[], values: readonly Value[]): readonly Told[] =>
  denials.filter((d) => d.claim.stated !== null && values.some((v) => (v.value === undated || v.value.startsWith('by ') ? v.told.some((t) => t.claim.stated !== null && latest(t.claim.stated) < earliest(d.claim.stated!)) : latest(v.value as Edtf) <= earliest(d.claim.stated!))));

const heldAct = (slot: Slot, told: readonly Told[], rulings: Rulings): Position | undefined => {
  const of = (mode: Mode): readonly Told[] => told.filter((t) => t.claim.fact.mode === mode);
  const all = doneValues(of('done'), rulings);
  const done = steps.has(slot.type) ? lastStep(all) : all;
  const no = of('denied');
  if (done.length > 0) {
    // What one voice says in one report of two steps is no contradiction: "the chamber approved it", "it has yet to pass the Senate".
    const against = contradicting(no.filter((d) => !of('done').some((t) => isOneVoice(t, d))), done);
    const values = against.length === 0 ? done : [...done, { value: denied, told: against }];
    return position(slot, 'done', values, rulings);
  }
  const planned = of('planned');
  const dates = joinDates(valuesOf(planned, (t) => t.claim.fact.on));
  const last = newest(planned);
  const due = planned.filter((t) => t.claim.stated === last).map((t) => t.claim.fact.on).find((d) => d !== null) ?? null;
  // "Has not been signed", said before its day, leaves the plan as it is.
  const off = no.filter((t) => (t.claim.stated ?? '') > last && (isCalledOff(t, due) || planned.length === 0 || (due !== null && t.claim.stated !== null && earliest(t.claim.stated) > latest(due))));
  if (off.length > 0) return position(slot, 'denied', [{ value: denied, told: off }], rulings);
  if (dates.length > 0) return position(slot, 'planned', dates, rulings, true);
  // Announced for no day, after it was said not to be so: that stands until somebody says it is done.
  return no.length > 0 ? position(slot, 'denied', [{ value: denied, told: no }], rulings) : undefined;
};

const months = (value: string): string => {
  const d = parseDuration(value);
  return d === undefined ? value : d.weeks === 0 && d.days === 0 ? `${d.years * 12 + d.months}M` : value;
};

/** Durations that are equal in months are one value. */
const clauseValues = (told: readonly Told[]): readonly Value[] => {
  const out = new Map<string, { value: string; told: Told[] }>();
  for (const t of told) {
    const value = t.claim.fact.value === null ? 'without limit' : String(t.claim.fact.value);
    const held = out.get(months(value));
    if (held === undefined) out.set(months(value), { value, told: [t] }); else held.told.push(t);
  }
  return [...out.values()];
};

/** Clauses whose values are keys of other subjects, or words that several claims may add to. */
const listed: ReadonlySet<string> = new Set(['supersedes', 'language', 'entry-into-force-condition']);

const keyOf = (fact: Fact): string => {
  const slot = slotOf(fact);
  return isAct(slot.type) ? nameOfSlot(slot) : slot.type;
};

/** What is told by the names of the slots that it is of, which are made once for each fact. */
const slotsOf = (told: readonly Told[]): ReadonlyMap<string, readonly Told[]> => {
  const keys = new Map<Fact, string>();
  return Map.groupBy(told, ({ claim: { fact } }) => {
    const held = keys.get(fact);
    if (held !== undefined) return held;
    const key = keyOf(fact);
    keys.set(fact, key);
    return key;
  });
};

/** What is held of an agreement: one position for each act of all parties, each act of a party, and each clause. */
export const positionsOf = (a: Agreement, rulings: Rulings = noRulings): readonly Position[] => {
  return [...slotsOf(a.told)].toSorted(([x], [y]) => (x < y ? -1 : 1)).flatMap(([, told]): readonly Position[] => {
    const slot = slotOf(told[0]!.claim.fact);
    const { type } = slot;
    if (isAct(type)) return manifold.has(type) ? [] : [heldAct(slot, told, rulings)].filter((p) => p !== undefined);
    if (listed.has(type)) return [];
    const stated = told.filter((t) => ['done', 'planned', 'ongoing'].includes(t.claim.fact.mode));
    return stated.length === 0 ? [] : [position({ type, party: null, part: null }, 'done', clauseValues(stated), rulings)];
  });
};

/** Of two, one is said not to have done what both are said later to have done: that stands no more. */
export const isOvertaken = (p: Position, a: Agreement, all: readonly Position[]): boolean => !a.multilateral && p.mode === 'denied' && p.party !== null
  && all.some((o) => o.type === p.type && o.party === null && o.part === p.part && o.mode === 'done' && newest(o.held.told) > newest(p.held.told));

/** The position of a slot that is held as done with a date. */
export const heldDate = (positions: readonly Position[], slot: string): Position | undefined =>
  positions.find((p) => p.slot === slot && p.mode === 'done' && p.held.value !== undated && !p.held.value.startsWith('by '));

/** Two dates that one document gives are two acts, as registers list them, and no contradiction. */
export const isListed = (held: Value, other: Value): boolean => {
  if (other.told.some((t) => t.subject.register === undefined)) return false;
  const documents = new Set(held.told.map((t) => t.document.id));
  return other.told.every((t) => documents.has(t.document.id));
};

/** Claims of acts that lost to another account of the same act: nothing is built on them. */
export const overruled = (positions: readonly Position[]): ReadonlySet<string> =>
  new Set(positions.filter((p) => isAct(p.type)).flatMap((p) => p.others.filter((o) => !isListed(p.held, o)).flatMap((o) => o.told.map((t) => t.claim.id as string))));
