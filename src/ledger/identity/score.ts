import { compatible, earliest, latest, precision, type Edtf } from '../../core/date.ts';
import { daysApart, type Trait } from './trait.ts';

/** Evidence for and against, summed, with each piece in words that a person can check. */
export interface Score { readonly value: number; readonly reasons: readonly string[] }

/** At or above this a subject joins an agreement. */
export const sureLine = 2.5;
/** From here up to the sure line a person is asked. */
export const askLine = 1.5;
/** A subject that fits two agreements joins neither unless one fits better by this much. */
export const margin = 0.5;

const never = (why: string): Score => ({ value: -9, reasons: [why] });
const year = (d: string): number => Number(d.slice(0, 4));

const eraOf = (d: Edtf): number => year(latest(d)) * 2 + (Number(latest(d).slice(5, 7)) > 6 ? 1 : 0);

/** Parties of one fit those of the other: the same, some in common, or none where that rules it out. */
const partyEvidence = (t: Trait, g: Gathered, give: (n: number, why: string) => void): boolean => {
  if (t.parties.length > 0 && g.partySets.has(t.parties.join())) {
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

/** How two births go together; undefined where they say nothing. `never` rules out. */
const birthEvidence = (a: Birth, b: Birth): readonly [number, string] | 'never' | undefined => {
  const [x, y] = [a.born, b.born];
  const isSameSort = a.bornBy !== 'act' && b.bornBy !== 'act';
  if (compatible(x, y)) {
    const sharper = precision(x) === 'day' && precision(y) === 'day';
    return [isSameSort ? (sharper ? 2 : 1.2) : 0.8, `${isSameSort ? 'made' : 'acted upon'} at the same time: ${sharper ? x : x.length > y.length ? x : y}`];
  }
  if (!isSameSort) {
    const [signed, act] = a.bornBy === 'act' ? [y, x] : [x, y];
    if (a.bornBy === 'act' && b.bornBy === 'act') return undefined;
    // What was done under it before it was made was done under another.
    return latest(act) < earliest(signed) && year(signed) - year(act) >= 1 ? 'never' : year(act) - year(signed) > 6 ? [-0.6, `acts of ${year(act)}, made in ${year(signed)}`] : undefined;
  }
  const days = daysApart(x, y);
  if (days !== null && days <= 1) return [1.2, `made a day apart: ${x}, ${y}`];
  if (days !== null && days <= 14) return [0, `made ${days} days apart by different accounts`];
  if (Math.abs(year(earliest(x)) - year(latest(y))) > 1) return 'never';
  // A text is agreed first and signed later (VCLT arts 10, 12): two steps, and no word against their being of one agreement.
  const [text, signature] = a.bornBy === 'text' ? [a, b] : [b, a];
  if (text.bornBy === 'text' && signature.bornBy === 'signature' && latest(text.born) < earliest(signature.born)) return [0, `agreed ${text.born}, signed ${signature.born}`];
  return [-1.8, `made at another time: ${x}, not ${y}`];
};

const birthOf = (t: Trait): Birth | null => (t.born === null ? null : { born: t.born, bornBy: t.bornBy });

/** Half-years from the making of the one to the day on which the other was still to be made; null where that says nothing. */
const lag = (made: Birth, aheadEra: number): number | null => (made.bornBy === 'act' ? null : aheadEra - eraOf(made.born));

/** Made when, or soon after, it was said to be in the making. */
const isNext = (aheadEra: number, made: Birth): boolean => eraOf(made.born) >= aheadEra - 1 && eraOf(made.born) <= aheadEra + 3;

/** What was still in the making long after the other had been made, or had ended, is another agreement. */
const makingEvidence = (t: Trait, g: Gathered, isSameParties: boolean, give: (n: number, why: string) => void): 'never' | undefined => {
  const own = birthOf(t);
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
  const isMade = t.era !== null && g.births.some((b) => eraOf(b.born) < t.era!);
  const isNear = ahead !== null && !isMade && g.aheads.some((e) => Math.abs(e - ahead) <= 2);
  if (isNear || (ahead !== null && g.births.some((b) => isNext(ahead, b))) || (own !== null && g.aheads.some((e) => isNext(e, own)))) give(1.2, 'in the making at the same time');
  return undefined;
};

const nameEvidence = (t: Trait, g: Gathered, give: (n: number, why: string) => void): void => {
  const title = t.titles.find((n) => g.titles.has(n));
  if (title !== undefined) give(t.multilateral || g.isOpen ? 2.2 : 1, `the same name: ${title}`);
  const common = t.words.filter((w) => g.words.has(w));
  if (common.length > 0) give(Math.min(2, 0.8 * common.length), `words in common: ${common.join(', ')}`);
  else if (t.words.length > 0 && g.words.size > 0) give(-0.6, 'no word of the name in common');
  if (t.subjects.length > 0 && g.subjects.size > 0 && !t.subjects.some((s) => g.subjects.has(s))) give(-1.4, `about ${t.subjects.join(', ')}, not ${[...g.subjects].toSorted().join(', ')}`);
};

const besides: ReadonlySet<string> = new Set(['amendment', 'protocol', 'declaration', 'memorandum', 'ceasefire']);

const kindEvidence = (t: Trait, g: Gathered, give: (n: number, why: string) => void): void => {
  if (g.kinds.has(t.kind)) {
    give(0.4, `same kind: ${t.kind}`);
    return;
  }
  const odd = [t.kind, ...g.kinds].find((k) => besides.has(k));
  if (odd !== undefined) give(-1.2, `a ${odd} and something else`);
};

const isOld = (t: Trait): boolean => t.born !== null && t.era !== null && year(latest(t.born)) < Math.floor(t.era / 2) - 3;

const otherEvidence = (t: Trait, g: Gathered, give: (n: number, why: string) => void): void => {
  const same = t.articles.find((n) => g.articles.has(n));
  if (same !== undefined) give(1, `the same number of articles: ${same}`);
  const mark = t.marks.find((m) => g.marks.has(m));
  if (mark !== undefined) give(1.2, `the same day of ${mark}`);
  const place = t.places.find((p) => g.places.has(p));
  if (place !== undefined) give(0.6, `signed in the same place: ${place}`);
  if (g.hasOld && isOld(t)) give(0.6, 'both long in being');
};

/** A birth as it is compared. */
export interface Birth { readonly born: Edtf; readonly bornBy: Trait['bornBy'] }

/** What the traits of a group say together. */
export interface Gathered {
  readonly keys: ReadonlySet<string>;
  readonly registers: ReadonlySet<string>;
  readonly partySets: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly births: readonly Birth[];
  /** Half-years in which it was spoken of as still in the making. */
  readonly aheads: readonly number[];
  /** First half-year in which it was spoken of as ended; without end where it never was. */
  readonly endedFrom: number;
  readonly titles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly articles: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly eras: ReadonlySet<number>;
  readonly hasOld: boolean;
}

const setOf = <T>(group: readonly Trait[], of: (t: Trait) => readonly T[]): ReadonlySet<T> => {
  const out = new Set<T>();
  for (const t of group) for (const x of of(t)) out.add(x);
  return out;
};

/** Puts together what a group's traits say, the first told first. */
export const gather = (group: readonly Trait[]): Gathered => {
  const births = new Map<string, Birth>();
  for (const t of group) if (t.born !== null) births.set(`${t.born} ${t.bornBy ?? ''}`, { born: t.born, bornBy: t.bornBy });
  const eras = (is: (t: Trait) => boolean): readonly number[] => [...setOf(group, (t) => (t.era !== null && is(t) ? [t.era] : []))];
  return {
    keys: setOf(group, (t) => [t.key]), registers: setOf(group, (t) => (t.register === null ? [] : [t.register])), partySets: setOf(group, (t) => [t.parties.join()]), parties: setOf(group, (t) => t.parties), isOpen: group.some((t) => t.multilateral),
    births: [...births.values()], aheads: eras((t) => t.isAhead), endedFrom: Math.min(Infinity, ...eras((t) => t.isEnded)), titles: setOf(group, (t) => t.titles), words: setOf(group, (t) => t.words), subjects: setOf(group, (t) => t.subjects),
    kinds: setOf(group, (t) => [t.kind]), articles: setOf(group, (t) => t.articles), places: setOf(group, (t) => t.places), marks: setOf(group, (t) => t.marks), eras: new Set(eras(() => true)), hasOld: group.some(isOld),
  };
};

const hasAny = (set: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const x of set.size < other.size ? set : other) if (set.has(x) && other.has(x)) return true;
  return false;
};

/**
 * Evidence for and against one trait speaking of the agreement that a group of traits speaks of. `siblings` are traits of the same
 * document: what one document tells apart is never joined.
 */
export const scoreOf = (t: Trait, g: Gathered, siblings: ReadonlySet<string>): Score => {
  if (hasAny(siblings, g.keys)) return never('two agreements of one document');
  if (t.register !== null && [...g.registers].some((r) => r !== t.register)) return never('another number in a register');
  let value = 0;
  const reasons: string[] = [];
  const give = (n: number, why: string): void => {
    value += n;
    reasons.push(why);
  };
  if (!partyEvidence(t, g, give)) return never('other parties');
  const own = birthOf(t);
  const births = own === null ? [] : g.births.map((b) => birthEvidence(own, b)).filter((b) => b !== undefined);
  const agreeing = births.filter((b): b is readonly [number, string] => b !== 'never').toSorted((a, b) => b[0] - a[0])[0];
  if (agreeing === undefined && births.length > 0) return never(`made at another time: ${t.born as Edtf}, not ${g.births[0]!.born}`);
  if (agreeing !== undefined) give(agreeing[0], agreeing[1]);
  const isSameParties = reasons[0]?.startsWith('same parties') === true;
  if (makingEvidence(t, g, isSameParties, give) === 'never') return never('in the making long after the other was made');
  nameEvidence(t, g, give);
  kindEvidence(t, g, give);
  otherEvidence(t, g, give);
  const isTold = own === null || agreeing === undefined || agreeing[0] >= 0;
  if (isTold && t.era !== null && [t.era - 1, t.era, t.era + 1].some((e) => g.eras.has(e))) give(0.7, 'reported in the same months');
  return { value: Math.round(value * 100) / 100, reasons };
};
