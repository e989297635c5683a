import { dayNumber, earliest, latest, precision, type Day, type Edtf } from '../../core/date.ts';
import { sortStems } from './lexicon.ts';
import type { Trait } from './trait.ts';

/** Evidence for and against, summed, with each piece in words that a person can check. */
export interface Score { readonly value: number; readonly reasons: readonly string[] }

/** At or above this a subject joins an agreement. */
export const sureLine = 2.5;
/** From here up to the sure line a person is asked. */
export const askLine = 1.5;
/** A subject that fits two agreements joins neither unless one fits better by this much. */
export const margin = 0.5;

type Give = (n: number, why: string) => void;

const never = (why: string): Score => ({ value: -9, reasons: [why] });
const year = (d: string): number => Number(d.slice(0, 4));

/** A birth as it is compared. */
interface Birth { readonly born: Edtf; readonly bornBy: Trait['bornBy']; readonly first: Day; readonly last: Day; readonly isDay: boolean; /** Half-year of its last day, since 0000. */ readonly era: number }

const birthOf = (t: Trait): Birth | null => {
  if (t.born === null) return null;
  const last = latest(t.born);
  return { born: t.born, bornBy: t.bornBy, first: earliest(t.born), last, isDay: precision(t.born) === 'day', era: year(last) * 2 + (Number(last.slice(5, 7)) > 6 ? 1 : 0) };
};

/** A trait with what is asked of it at every comparison. */
export interface Compared { readonly trait: Trait; readonly partySet: string; readonly birth: Birth | null }

/** Makes a trait ready to be compared. */
export const compared = (trait: Trait): Compared => ({ trait, partySet: trait.parties.join(), birth: birthOf(trait) });

/** Parties of one fit those of the other: the same, some in common, or none where that rules it out. */
const partyEvidence = ({ trait: t, partySet }: Compared, g: Gathering, give: Give): boolean => {
  if (t.parties.length > 0 && g.partySets.has(partySet)) {
    give(t.parties.length === 1 ? 0.8 : 1.6, `same parties: ${t.parties.join(', ')}`);
    return true;
  }
  const shared = t.parties.filter((p) => g.parties.has(p));
  if (shared.length >= 2) {
    const isInside = shared.length === t.parties.length || shared.length === g.parties.size;
    give(isInside ? 1 : 0.5, `parties in common: ${shared.join(', ')}`);
    return true;
  }
  if (t.multilateral || g.isOpen) return true;
  if (shared.length === 1 && (t.parties.length === 1 || g.parties.size === 1)) {
    give(0.4, `one party in common: ${shared[0]!}`);
    return true;
  }
  return t.parties.length === 0 || g.parties.size === 0;
};

/** How two births go together. */
interface Relation { readonly value: number; readonly say: (own: Birth, other: Birth) => string }

const sameDay: Relation = { value: 2, say: (x) => `made at the same time: ${x.born}` };
const sameTime: Relation = { value: 1.2, say: (x, y) => `made at the same time: ${x.born.length > y.born.length ? x.born : y.born}` };
const actedUpon: Relation = { value: 0.8, say: (x, y) => `acted upon at the same time: ${x.isDay && y.isDay ? x.born : x.born.length > y.born.length ? x.born : y.born}` };
const longAfter: Relation = { value: -0.6, say: (x, y) => { const [signed, act] = x.bornBy === 'act' ? [y, x] : [x, y]; return `acts of ${year(act.born)}, made in ${year(signed.born)}`; } };
const dayApart: Relation = { value: 1.2, say: (x, y) => `made a day apart: ${x.born}, ${y.born}` };
const daysApart: Relation = { value: 0, say: (x, y) => `made ${Math.abs(dayNumber(x.first) - dayNumber(y.first))} days apart by different accounts` };
const steps: Relation = { value: 0, say: (x, y) => { const [text, signature] = x.bornBy === 'text' ? [x, y] : [y, x]; return `agreed ${text.born}, signed ${signature.born}`; } };
const otherTime: Relation = { value: -1.8, say: (x, y) => `made at another time: ${x.born}, not ${y.born}` };

/** Days in which a ceasefire that was agreed is signed, if it ever is. */
const truceDays = 60;

/** Undefined where two births say nothing; `never` rules out. */
const relation = (a: Birth, b: Birth, isTruce: boolean): Relation | 'never' | undefined => {
  const isSameSort = a.bornBy !== 'act' && b.bornBy !== 'act';
  if (a.first <= b.last && b.first <= a.last) return isSameSort ? (a.isDay && b.isDay ? sameDay : sameTime) : actedUpon;
  if (!isSameSort) {
    if (a.bornBy === 'act' && b.bornBy === 'act') return undefined;
    const [signed, act] = a.bornBy === 'act' ? [b, a] : [a, b];
    // What was done under it before it was made was done under another.
    return act.last < signed.first && year(signed.born) - year(act.born) >= 1 ? 'never' : year(act.born) - year(signed.born) > 6 ? longAfter : undefined;
  }
  if (a.first === a.last && b.first === b.last) {
    const days = Math.abs(dayNumber(a.first) - dayNumber(b.first));
    if (days <= 14) return days <= 1 ? dayApart : daysApart;
  }
  if (Math.abs(year(a.first) - year(b.last)) > 1) return 'never';
  // A text is agreed first and signed later (VCLT arts 10, 12): two steps, and no word against their being of one agreement.
  const [text, signature] = a.bornBy === 'text' ? [a, b] : [b, a];
  return text.bornBy === 'text' && signature.bornBy === 'signature' && text.last < signature.first && !(isTruce && dayNumber(signature.first) - dayNumber(text.last) > truceDays) ? steps : otherTime;
};

/** Gives the best that the births of a group say for one's own; `never` where all that say anything rule it out. */
const birthEvidence = (own: Birth, births: readonly Birth[], isTruce: boolean, give: Give): Relation | undefined | 'never' => {
  let best: Relation | undefined;
  let of: Birth | undefined;
  let isRuledOut = false;
  for (const b of births) {
    const r = relation(own, b, isTruce);
    if (r === 'never') isRuledOut = true;
    else if (r !== undefined && (best === undefined || r.value > best.value)) [best, of] = [r, b];
  }
  if (best === undefined || of === undefined) return isRuledOut ? 'never' : undefined;
  give(best.value, best.say(own, of));
  return best;
};

/** Half-years from the making of the one to the day on which the other was still to be made; null where that says nothing. */
const lag = (made: Birth, aheadEra: number): number | null => (made.bornBy === 'act' ? null : aheadEra - made.era);

/** Made when, or soon after, it was said to be in the making. */
const isNext = (aheadEra: number, made: Birth): boolean => made.era >= aheadEra - 1 && made.era <= aheadEra + 3;

/** What was still in the making long after the other had been made, or had ended, is another agreement. */
const makingEvidence = ({ trait: t, birth: own }: Compared, g: Gathering, isSameParties: boolean, give: Give): 'never' | undefined => {
  const ahead = t.isAhead ? t.era : null;
  const after = ahead === null ? [] : g.births.map((b) => lag(b, ahead)).filter((n) => n !== null);
  if (own === null && after.length > 0 && after.every((n) => n > 2)) return 'never';
  const before = own === null ? [] : g.aheads.map((e) => lag(own, e)).filter((n) => n !== null);
  if (g.births.length === 0 && before.length > 0 && before.every((n) => n > 2)) return 'never';
  const isOver = ahead !== null && own === null && g.endedFrom < ahead;
  if (isOver) give(-3, 'in the making after the other had ended');
  const isLate = own === null && after.length > 0 && after.every((n) => n === 2);
  if (isLate) give(-1.5, 'in the making a year after the other was made');
  if (!isSameParties || isOver || isLate) return undefined;
  const isMade = t.era !== null && g.births.some((b) => b.era < t.era!);
  const isNear = ahead !== null && !isMade && g.aheads.some((e) => Math.abs(e - ahead) <= 2);
  if (isNear || (ahead !== null && g.births.some((b) => isNext(ahead, b))) || (own !== null && g.aheads.some((e) => isNext(e, own)))) give(1.2, 'in the making at the same time');
  return undefined;
};

/** Both names say what it is about, beyond what sort of text, and say different things. */
const isOtherThing = (t: Trait, g: Gathering): boolean => t.words.some((w) => !sortStems.has(w)) && [...g.words].some((w) => !sortStems.has(w)) && t.parties.length > 1;

const nameEvidence = (t: Trait, g: Gathering, give: Give): void => {
  const title = t.titles.find((n) => g.titles.has(n));
  if (title !== undefined) give(t.multilateral || g.isOpen ? 2.2 : 1, `the same name: ${title}`);
  const common = t.words.filter((w) => g.words.has(w));
  if (common.length > 0) give(Math.min(2, 0.8 * common.length), `words in common: ${common.join(', ')}`);
  else if (t.words.length > 0 && g.words.size > 0) give(isOtherThing(t, g) ? -1.6 : -0.6, 'no word of the name in common');
  // The name of an open treaty in another order of words: "lagoon waste convention", "Convention on Lagoon Waste".
  if (title === undefined && (t.multilateral || g.isOpen) && common.length >= 2 && common.length === t.words.length && g.wordings.has(t.words.join())) give(0.6, 'the same words, and no others');
  if (t.subjects.length > 0 && g.subjects.size > 0 && !t.subjects.some((s) => g.subjects.has(s))) give(-1.4, `about ${t.subjects.join(', ')}, not ${[...g.subjects].toSorted().join(', ')}`);
};

const besides: ReadonlySet<string> = new Set(['amendment', 'protocol', 'declaration', 'memorandum', 'ceasefire']);

const told: ReadonlySet<string> = new Set(['treaty', 'convention']);

const kindEvidence = (t: Trait, g: Gathering, give: Give): void => {
  if (g.kinds.has(t.kind)) {
    give(0.4, `same kind: ${t.kind}`);
    return;
  }
  // Where the head of the name is all there is of a name, it tells.
  if (t.isBare && told.has(t.kind) && [...g.kinds].every((k) => told.has(k))) give(-0.6, `called a ${t.kind}, not a ${[...g.kinds].toSorted().join(', ')}`);
  const odd = [t.kind, ...g.kinds].find((k) => besides.has(k));
  if (odd !== undefined) give(-1.2, `a ${odd} and something else`);
};

const isOld = (t: Trait): boolean => t.born !== null && t.era !== null && year(latest(t.born)) < Math.floor(t.era / 2) - 3;

const otherEvidence = (t: Trait, g: Gathering, give: Give): void => {
  const same = t.articles.find((n) => g.articles.has(n));
  if (same !== undefined) give(1, `the same number of articles: ${same}`);
  const mark = t.marks.find((m) => g.marks.has(m));
  if (mark !== undefined) give(1.2, `the same day of ${mark}`);
  const place = t.places.find((p) => g.places.has(p));
  if (place !== undefined) give(0.6, `signed in the same place: ${place}`);
  if (g.hasOld && isOld(t)) give(0.6, 'both long in being');
};

/** What the traits of a group say together, the first told first. */
export class Gathering {
  readonly keys = new Set<string>();
  readonly registers = new Set<string>();
  readonly partySets = new Set<string>();
  readonly parties = new Set<string>();
  isOpen = false;
  readonly births: Birth[] = [];
  /** Half-years in which it was spoken of as still in the making. */
  readonly aheads: number[] = [];
  /** First half-year in which it was spoken of as ended; without end where it never was. */
  endedFrom = Infinity;
  readonly titles = new Set<string>();
  readonly words = new Set<string>();
  /** Telling words of each name, together. */
  readonly wordings = new Set<string>();
  readonly subjects = new Set<string>();
  readonly kinds = new Set<string>();
  readonly articles = new Set<number>();
  readonly places = new Set<string>();
  readonly marks = new Set<string>();
  readonly eras = new Set<number>();
  hasOld = false;
  /** Somebody spoke of it without saying when it was made. */
  isUndated = false;

  /** Whether it is an old one that everybody names by its year. */
  isOnlyDated(era: number): boolean { return this.births.length > 0 && !this.isUndated && this.births.every((b) => b.bornBy === 'name' && b.era < era - 6); }

  /** Adds what one more trait says; traits come in the order in which they are told. */
  add({ trait: t, partySet, birth }: Compared): void {
    this.keys.add(t.key);
    if (t.register !== null) this.registers.add(t.register);
    this.partySets.add(partySet);
    addAll(this.parties, t.parties);
    this.isOpen ||= t.multilateral;
    if (birth !== null && !this.births.some((b) => b.born === birth.born && b.bornBy === birth.bornBy)) this.births.push(birth);
    if (t.era !== null) {
      if (t.isAhead && !this.aheads.includes(t.era)) this.aheads.push(t.era);
      if (t.isEnded) this.endedFrom = Math.min(this.endedFrom, t.era);
      this.eras.add(t.era);
    }
    addAll(this.titles, t.titles);
    this.isUndated ||= birth === null;
    addAll(this.words, t.words);
    this.wordings.add(t.words.join());
    addAll(this.subjects, t.subjects);
    this.kinds.add(t.kind);
    addAll(this.articles, t.articles);
    addAll(this.places, t.places);
    addAll(this.marks, t.marks);
    this.hasOld ||= isOld(t);
  }
}

const addAll = <T>(set: Set<T>, values: readonly T[]): void => { for (const v of values) set.add(v); };

const hasAny = (set: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const x of set.size < other.size ? set : other) if (set.has(x) && other.has(x)) return true;
  return false;
};

/**
 * Evidence for and against one trait speaking of the agreement that a group of traits speaks of. `siblings` are traits of the same
 * document: what one document tells apart is never joined.
 */
export const scoreOf = (c: Compared, g: Gathering, siblings: ReadonlySet<string>): Score => {
  const { trait: t, birth: own } = c;
  if (hasAny(siblings, g.keys)) return never('two agreements of one document');
  if (t.register !== null && [...g.registers].some((r) => r !== t.register)) return never('another number in a register');
  let value = 0;
  const reasons: string[] = [];
  const give: Give = (n, why) => {
    value += n;
    reasons.push(why);
  };
  if (!partyEvidence(c, g, give)) return never('other parties');
  const agreeing = own === null ? undefined : birthEvidence(own, g.births, t.kind === 'ceasefire', give);
  if (agreeing === 'never') return never(`made at another time: ${t.born as Edtf}, not ${g.births[0]!.born}`);
  const isSameParties = reasons[0]?.startsWith('same parties') === true;
  if (makingEvidence(c, g, isSameParties, give) === 'never') return never('in the making long after the other was made');
  nameEvidence(t, g, give);
  kindEvidence(t, g, give);
  otherEvidence(t, g, give);
  const isTold = own === null || agreeing === undefined || agreeing.value >= 0;
  if (isTold && t.era !== null && (g.eras.has(t.era) || g.eras.has(t.era - 1) || g.eras.has(t.era + 1))) give(0.7, 'reported in the same months');
  return { value: Math.round(value * 100) / 100, reasons };
};
