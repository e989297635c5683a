import { isAct } from '../core/act.ts';
import { dayNumber, earliest, parseDay, type Day, type Edtf } from '../core/date.ts';
import { sayDate } from '../core/words.ts';
import { compositionConflicts } from './composition.ts';
import { noRulings, type Decided, type Rulings } from './decisions.ts';
import type { Agreement } from './identity/agreement.ts';
import { beforeItWasMade, orderConflicts } from './order.ts';
import { denied, heldDate, isListed, positionsOf, undated, type Position, type Value } from './positions.ts';
import { partName } from './slot.ts';
import { sourceKind } from './source.ts';
import { otherCalendarsDay } from './term/calendars.ts';
import { heardOn, type Told } from './view-point.ts';

/** What the claims differ in. */
export const conflictKinds = ['date', 'term', 'act', 'party', 'count', 'kind'] as const;
/** One of `conflictKinds`. */
export type ConflictKind = (typeof conflictKinds)[number];

/** What two accounts may differ by without either being wrong about the world. */
export interface NearMiss { readonly kind: 'day-apart' | 'calendar' | 'another-act' | 'scope' | 'part' | 'effect'; readonly text: string }

/** A turn in the life of a conflict, with what brought it. */
export interface Turn { readonly what: 'opened' | 'settled' | 'reopened'; readonly on: Day; readonly by: Told | null; readonly decided: Decided | null; readonly why: string }

/** Claims that cannot all be so, with every quote. */
export interface Conflict {
  /** Agreement and slot: the same conflict keeps its name while it is open. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly slot: string;
  readonly readings: readonly Value[];
  readonly note: string;
  readonly near: NearMiss | null;
  readonly state: 'open' | 'settled' | 'reopened';
  readonly history: readonly Turn[];
}

/** A position as far as its accounts differ. */
type Differing = Pick<Position, 'type' | 'party' | 'part' | 'held' | 'others'>;

const kindOf = (p: Differing): ConflictKind => {
  if (p.type === 'article-count') return 'count';
  if (!isAct(p.type)) return 'term';
  return p.held.value === denied || p.others.some((o) => o.value === denied) ? 'act' : 'date';
};

const dayOf = (v: Value): Day | undefined => parseDay(v.value.replace(/[~?%]$/, ''));

const consents: ReadonlySet<string> = new Set(['exchange', 'ratification', 'acceptance', 'approval', 'accession', 'signature', 'text-agreed', 'entry-into-force']);

/** What is told of an agreement as done, by its day as it is told, and what of it is of a part or has effect from another day. */
interface Done { readonly on: (day: Day) => readonly Told[]; readonly odd: readonly Told[] }

const done = new WeakMap<Agreement, Done>();

const doneIn = (a: Agreement): Done => {
  const held = done.get(a);
  if (held !== undefined) return held;
  const all = a.told.filter((t) => t.claim.fact.mode === 'done');
  const days = Map.groupBy(all, (t) => t.claim.fact.on as string);
  const made: Done = { on: (day) => days.get(day) ?? [], odd: all.filter((t) => t.claim.fact.part !== undefined || t.claim.fact.effect !== undefined) };
  done.set(a, made);
  return made;
};

/** The date of another act of the same agreement, taken for that of this one. */
const anotherAct = (p: Differing, day: Day, a: Agreement): NearMiss | undefined => {
  const hit = doneIn(a).on(day).find((t) => t.claim.fact.type !== p.type && consents.has(t.claim.fact.type));
  if (hit === undefined) return undefined;
  const said = hit.claim.fact.type.replaceAll('-', ' ');
  return { kind: 'another-act', text: `${sayDate(day)} is elsewhere the day of ${hit.claim.fact.party === null ? '' : `${hit.claim.fact.party}'s `}${said}, not of ${p.type.replaceAll('-', ' ')}` };
};

/** The day of a part, or that from which an act has effect, taken for that of the act as a whole. */
const ofPartOrEffect = (p: Differing, day: Day, a: Agreement): NearMiss | undefined => {
  const same = doneIn(a).odd.filter((t) => t.claim.fact.type === p.type);
  const part = p.part !== null ? undefined : same.find((t) => t.claim.fact.part !== undefined && t.claim.fact.on === day);
  if (part !== undefined) return { kind: 'part', text: `${sayDate(day)} is elsewhere the day for ${partName(part.claim.fact.part!)} alone, not for the whole` };
  return same.some((t) => t.claim.fact.effect === day && t.claim.fact.on !== day) ? { kind: 'effect', text: `${sayDate(day)} is elsewhere the day from which it has effect, not that of ${p.type.replaceAll('-', ' ')} itself` } : undefined;
};

/** What explains one of two days as the day of something else. */
const explained = (p: Differing, day: Day, a: Agreement): NearMiss | undefined => ofPartOrEffect(p, day, a) ?? anotherAct(p, day, a) ?? ofOneParty(p, day, a);

const ofOneParty = (p: Differing, day: Day, a: Agreement): NearMiss | undefined =>
  (p.party === null && doneIn(a).on(day).some((t) => t.claim.fact.type === p.type && t.claim.fact.party !== null) ? { kind: 'scope', text: `${sayDate(day)} is elsewhere the day for one party, not for the agreement` } : undefined);

const nearMissOf = (p: Differing, a: Agreement): NearMiss | null => {
  const held = dayOf(p.held);
  if (!isAct(p.type) || held === undefined) return null;
  for (const o of p.others) {
    const other = dayOf(o);
    if (other === undefined) continue;
    const calendar = otherCalendarsDay(held, other, a.parties) ?? otherCalendarsDay(other, held, a.parties);
    if (calendar !== undefined) return { kind: 'calendar', text: calendar };
    // Which of the two is mistaken the rule that holds one of them does not know.
    const near = explained(p, other, a) ?? explained(p, held, a);
    if (near !== undefined) return near;
    if (Math.abs(dayNumber(held) - dayNumber(other)) === 1) return { kind: 'day-apart', text: 'one day apart: a time zone, or the day of the report' };
  }
  return null;
};

const noteOf = (p: Differing): string => {
  const values = [p.held, ...p.others];
  const no = values.find((v) => v.value === denied);
  if (no !== undefined) return 'said to have been done, and said not to have been';
  const early = values.find((v) => v.value.startsWith('by '));
  const dated = values.find((v) => v.value !== undated && !v.value.startsWith('by '));
  if (early !== undefined && dated !== undefined) return p.type === 'entry-into-force' ? `said to be in force already on ${sayDate(early.value.slice(3))}; elsewhere it entered into force on ${sayDate(dated.value)}` : `said to be done already on ${sayDate(early.value.slice(3))}; elsewhere on ${sayDate(dated.value)}`;
  if (!isAct(p.type)) return values.length === 2 ? 'two accounts that cannot both be so' : `${values.length} accounts that cannot all be so`;
  const [x, y] = values.map((v) => v.value as Edtf);
  return `${Math.abs(dayNumber(earliest(x!)) - dayNumber(earliest(y!)))} days apart`;
};

const tellerOf = (t: Told): string => {
  const s = t.claim.chain[0]?.speaker;
  return s === undefined ? t.document.publisher ?? t.document.id : s.id ?? s.name ?? `${s.state ?? ''} ${s.office ?? ''}`;
};

interface Statement { readonly t: Told; readonly value: string }

/** Who holds the word on its own text and acts settles what others differ about. */
const isAuthority = (t: Told): boolean => ['treaty-text', 'depositary'].includes(sourceKind(t));

/** What has been said so far: the last word of every teller, and how many hold each value. */
class Said {
  private readonly last = new Map<string, { readonly document: string; readonly values: Set<string> }>();
  private readonly holders = new Map<string, number>();
  authority: Statement | undefined;

  add(s: Statement): void {
    const teller = tellerOf(s.t);
    const before = this.last.get(teller);
    const document = s.t.document.id;
    // Who says two things in one report has not changed his mind.
    if (before?.document === document) {
      if (!before.values.has(s.value)) this.count(s.value, 1);
      before.values.add(s.value);
    } else {
      for (const v of before?.values ?? []) this.count(v, -1);
      this.last.set(teller, { document, values: new Set([s.value]) });
      this.count(s.value, 1);
    }
    if (this.authority === undefined && isAuthority(s.t)) this.authority = s;
  }

  private count(value: string, n: number): void {
    const now = (this.holders.get(value) ?? 0) + n;
    if (now === 0) this.holders.delete(value); else this.holders.set(value, now);
  }

  /** The value that all hold who ever said anything; undefined while they differ. */
  get agreed(): string | undefined { return this.holders.size === 1 ? this.holders.keys().next().value : undefined; }
}

const inOrder = (a: Statement, b: Statement): number => {
  const [x, y] = [heardOn(a.t.document), heardOn(b.t.document)];
  return x < y ? -1 : x > y ? 1 : a.t.claim.id < b.t.claim.id ? -1 : 1;
};

/** Follows the statements in the order of publication, then what people decided. */
const lifeOf = (p: Differing, rulings: Rulings): readonly Turn[] => {
  const all = [p.held, ...p.others].flatMap((v) => v.told.map((t): Statement => ({ t, value: v.value }))).toSorted(inOrder);
  const turns: Turn[] = [];
  const said = new Said();
  let winner: string | null = null;
  const turn = (what: Turn['what'], t: Told, why: string): void => { turns.push({ what, on: heardOn(t.document), by: t, decided: null, why }); };
  for (const { t, value } of all) {
    said.add({ t, value });
    const last = turns.at(-1)?.what;
    if (last === undefined && value !== all[0]!.value) turn('opened', t, 'a second account');
    else if (last === 'settled' && value !== winner) turn('reopened', t, 'the other account is stated again');
    const now = turns.at(-1)?.what;
    if (now === undefined || now === 'settled') continue;
    const { authority } = said;
    const settled = authority?.value ?? said.agreed;
    if (settled === undefined || (authority !== undefined && now === 'reopened')) continue;
    winner = settled;
    turn('settled', authority?.t ?? t, authority === undefined ? 'all who said otherwise now say so' : `${sourceKind(authority.t).replaceAll('-', ' ')} decides`);
  }
  const ruling = rulings.preferred.size === 0 ? undefined : all.map((s) => rulings.preferred.get(s.t.claim.id)).find((d) => d !== undefined);
  if (ruling !== undefined && turns.length > 0) turns.push({ what: 'settled', on: ruling.recordedAt.slice(0, 10) as Day, by: null, decided: ruling, why: `decided by ${ruling.decision.by}: ${ruling.decision.reason}` });
  return turns;
};

const fromPosition = (p: Position, a: Agreement, rulings: Rulings): readonly Conflict[] => {
  const others = p.others.filter((o) => !isListed(p.held, o));
  // Several announced dates are one plan that moved, and no contradiction.
  if (others.length === 0 || p.mode === 'planned') return [];
  const own: Differing = { type: p.type, party: p.party, part: p.part, held: p.held, others };
  const history = lifeOf(own, rulings);
  const last = history.at(-1)?.what;
  const near = nearMissOf(own, a);
  return [{ id: `${a.id}:${p.slot}`, kind: kindOf(own), slot: p.slot, readings: [p.held, ...others], note: near === null ? noteOf(own) : near.text, near, state: last === 'settled' ? 'settled' : last === 'reopened' ? 'reopened' : 'open', history }];
};

/** Values of one slot that cannot all be so; acts of a party in an order that cannot be. A sharper date is no conflict with a vaguer one. */
export const conflictsOf = (a: Agreement, rulings: Rulings = noRulings, positions: readonly Position[] = positionsOf(a, rulings)): readonly Conflict[] => [
  ...positions.flatMap((p) => fromPosition(p, a, rulings)),
  ...compositionConflicts(a), ...orderConflicts(a), ...madeLater(a, positions),
];

/** An end, or force, before the agreement was signed. */
const madeLater = (a: Agreement, positions: readonly Position[]): readonly Conflict[] => {
  const signed = heldDate(positions, 'signature');
  if (signed === undefined) return [];
  const groups = Map.groupBy(beforeItWasMade(a, signed.held.value as Edtf), (t) => t.claim.fact.type);
  return [...groups].map(([type, told]): Conflict => ({
    id: `${a.id}:order/${type}`, kind: 'act', slot: `order/${type}`, readings: [{ value: told[0]!.claim.fact.on!, told }, { value: `signature ${signed.held.value}`, told: signed.held.told }], note: `${type.replaceAll('-', ' ')} before it was signed: of another agreement, it seems`, near: null, state: 'open', history: [],
  }));
};
