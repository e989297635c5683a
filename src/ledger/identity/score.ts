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

/** Parties of one fit those of the other: the same, some in common, or none where that rules it out. */
const partyEvidence = (t: Trait, group: readonly Trait[], give: (n: number, why: string) => void): boolean => {
  const isOpen = t.multilateral || group.some((g) => g.multilateral);
  if (t.parties.length > 0 && group.some((g) => g.parties.length === t.parties.length && g.parties.every((p, i) => p === t.parties[i]))) {
    give(t.parties.length === 1 ? 0.8 : 1.6, `same parties: ${t.parties.join(', ')}`);
    return true;
  }
  const all = new Set(group.flatMap((g) => g.parties));
  const shared = t.parties.filter((p) => all.has(p));
  if (shared.length >= 2) {
    const isInside = shared.length === t.parties.length || shared.length === all.size;
    give(isInside ? 1 : 0.5, `parties in common: ${shared.join(', ')}`);
    return true;
  }
  if (isOpen) return true;
  if (shared.length === 1 && (t.parties.length === 1 || all.size === 1)) {
    give(0.4, `one party in common: ${shared[0]!}`);
    return true;
  }
  return t.parties.length === 0 || all.size === 0;
};

/** How two births go together; undefined where they say nothing. `never` rules out. */
const birthEvidence = (a: Trait, b: Trait): readonly [number, string] | 'never' | undefined => {
  const [x, y] = [a.born, b.born];
  if (x === null || y === null) return undefined;
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
  return [-1.8, `made at another time: ${x}, not ${y}`];
};

const eraOf = (d: Edtf): number => year(latest(d)) * 2 + (Number(latest(d).slice(5, 7)) > 6 ? 1 : 0);

/** Said to be in the making in one, and made at that time in the other. */
const isNext = (ahead: Trait, made: Trait): boolean =>
  ahead.isAhead && ahead.era !== null && made.born !== null && eraOf(made.born) >= ahead.era - 1 && eraOf(made.born) <= ahead.era + 3;

/** Half-years from the making of the one to the day on which the other was still to be made; null where either is not known. */
const lag = (made: Trait, ahead: Trait): number | null => (made.born === null || made.bornBy === 'act' || !ahead.isAhead || ahead.era === null ? null : ahead.era - eraOf(made.born));

/** What was still in the making long after the other had been made, or had ended, is another agreement. */
const makingEvidence = (t: Trait, group: readonly Trait[], isSameParties: boolean, give: (n: number, why: string) => void): 'never' | undefined => {
  const after = group.map((g) => lag(g, t)).filter((n) => n !== null);
  if (t.born === null && after.length > 0 && after.every((n) => n > 2)) return 'never';
  const before = group.map((g) => lag(t, g)).filter((n) => n !== null);
  if (group.every((g) => g.born === null) && before.length > 0 && before.every((n) => n > 2)) return 'never';
  const isOver = t.isAhead && t.born === null && group.some((g) => g.isEnded && g.era !== null && t.era !== null && g.era < t.era);
  if (isOver) give(-3, 'in the making after the other had ended');
  const isLate = t.born === null && after.length > 0 && after.every((n) => n === 2);
  if (isLate) give(-1.5, 'in the making a year after the other was made');
  if (!isSameParties || isOver || isLate) return undefined;
  const isMade = group.some((g) => g.born !== null && t.era !== null && eraOf(g.born) < t.era);
  const isNear = (g: Trait): boolean => g.isAhead && !isMade && t.era !== null && g.era !== null && Math.abs(g.era - t.era) <= 2;
  if ((t.isAhead && group.some((g) => isNear(g) || isNext(t, g))) || group.some((g) => isNext(g, t))) give(1.2, 'in the making at the same time');
  return undefined;
};

const nameEvidence = (t: Trait, group: readonly Trait[], give: (n: number, why: string) => void): void => {
  const title = t.titles.find((n) => group.some((g) => g.titles.includes(n)));
  const isOpen = t.multilateral || group.some((g) => g.multilateral);
  if (title !== undefined) give(isOpen ? 2.2 : 1, `the same name: ${title}`);
  const words = new Set(group.flatMap((g) => g.words));
  const common = t.words.filter((w) => words.has(w));
  if (common.length > 0) give(Math.min(2, 0.8 * common.length), `words in common: ${common.join(', ')}`);
  else if (t.words.length > 0 && words.size > 0) give(-0.6, 'no word of the name in common');
  const about = new Set(group.flatMap((g) => g.subjects));
  if (t.subjects.length > 0 && about.size > 0 && !t.subjects.some((s) => about.has(s))) give(-1.4, `about ${t.subjects.join(', ')}, not ${[...about].toSorted().join(', ')}`);
};

const besides: ReadonlySet<string> = new Set(['amendment', 'protocol', 'declaration', 'memorandum', 'ceasefire']);

const kindEvidence = (t: Trait, group: readonly Trait[], give: (n: number, why: string) => void): void => {
  const kinds = new Set(group.map((g) => g.kind));
  if (kinds.has(t.kind)) give(0.4, `same kind: ${t.kind}`);
  else {
    const odd = [t.kind, ...kinds].find((k) => besides.has(k));
    if (odd !== undefined) give(-1.2, `a ${odd} and something else`);
  }
};

const otherEvidence = (t: Trait, group: readonly Trait[], give: (n: number, why: string) => void): void => {
  if (t.articles.length > 0 && group.some((g) => g.articles.length > 0)) {
    const same = t.articles.find((n) => group.some((g) => g.articles.includes(n)));
    if (same !== undefined) give(1, `the same number of articles: ${same}`);
  }
  const mark = t.marks.find((m) => group.some((g) => g.marks.includes(m)));
  if (mark !== undefined) give(1.2, `the same day of ${mark}`);
  const place = t.places.find((p) => group.some((g) => g.places.includes(p)));
  if (place !== undefined) give(0.6, `signed in the same place: ${place}`);
  const isOld = (x: Trait): boolean => x.born !== null && x.era !== null && year(latest(x.born)) < Math.floor(x.era / 2) - 3;
  if (isOld(t) && group.some(isOld)) give(0.6, 'both long in being');
};

/**
 * Evidence for and against one trait speaking of the agreement that a group of traits speaks of. `siblings` are traits of the same
 * document: what one document tells apart is never joined.
 */
export const scoreOf = (t: Trait, group: readonly Trait[], siblings: ReadonlySet<string>): Score => {
  if (group.some((g) => siblings.has(g.key))) return never('two agreements of one document');
  if (t.register !== null && group.some((g) => g.register !== null && g.register !== t.register)) return never('another number in a register');
  let value = 0;
  const reasons: string[] = [];
  const give = (n: number, why: string): void => {
    value += n;
    reasons.push(why);
  };
  if (!partyEvidence(t, group, give)) return never('other parties');
  const births = group.map((g) => birthEvidence(t, g)).filter((b) => b !== undefined);
  const agreeing = births.filter((b): b is readonly [number, string] => b !== 'never').toSorted((a, b) => b[0] - a[0])[0];
  if (agreeing === undefined && births.length > 0) return never(`made at another time: ${t.born as Edtf}, not ${group.find((g) => g.born !== null)!.born!}`);
  if (agreeing !== undefined) give(agreeing[0], agreeing[1]);
  const isSameParties = reasons[0]?.startsWith('same parties') === true;
  if (makingEvidence(t, group, isSameParties, give) === 'never') return never('in the making long after the other was made');
  nameEvidence(t, group, give);
  kindEvidence(t, group, give);
  otherEvidence(t, group, give);
  const isTold = t.born === null || agreeing === undefined || agreeing[0] >= 0;
  if (isTold && t.era !== null && group.some((g) => g.era !== null && Math.abs(g.era - t.era!) <= 1)) give(0.7, 'reported in the same months');
  return { value: Math.round(value * 100) / 100, reasons };
};
