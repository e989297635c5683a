import type { Day } from '../../core/date.ts';
import { sayParty } from '../../say/words.ts';
import { credits, type CreditLine, type TurnLine } from '../../views/lines.ts';
import { neighboursOfAgreement, type Neighbour } from '../../web/pages/network.ts';
import type { Question } from '../answer.ts';
import { partyTyped } from '../search/search.ts';
import type { Published } from '../search/record-index.ts';
import type { Lists, Within } from './lists.ts';

const listsOf = (q: Question): Lists => q.held.lists(q.ask.asOf.on);

/** Turns that one look at what changed goes back over. */
export const newsMax = 300;
/** Turns that are looked at for those that fit two filters at once. */
const sievedMax = 6_000;

const backwards = (day: string): string => day.replace(/\d/g, (d) => String(9 - Number(d)));

/** The stretch of the list of turns that lies between two days, the newest first. */
export const turnsWithin = (on: Day, since: Day | null): Within => ({ from: backwards(on), ...(since === null ? {} : { until: backwards(since) }) });

/** By what news is narrowed: a party of the agreement, its kind, what changed. */
export type NewsFilter = Readonly<Partial<Record<'party' | 'kind' | 'what', string>>>;

/** The part of the list of turns to begin with, and what is left to be looked at line by line. */
export const sieve = ({ party, kind, what }: NewsFilter): { readonly part: string; readonly isAll: boolean; readonly fits: (t: TurnLine) => boolean } => {
  const parts = [...(party === undefined ? [] : [`party=${party}`]), ...(kind === undefined ? [] : [`kind=${kind}`]), ...(what === undefined ? [] : [`what=${what}`])];
  return { part: parts[0] ?? '', isAll: parts.length < 2, fits: (t) => (party === undefined || t.parties.includes(party)) && (kind === undefined || t.kind === kind) && (what === undefined || t.slot.split('/')[0] === what) };
};

/** What changed in what is held, the newest first: what was published by a day, and not before another. */
export const newsOf = (lists: Lists, on: Day, filter: NewsFilter = {}, since: Day | null = null): readonly TurnLine[] => {
  const { part, isAll, fits } = sieve(filter);
  return lists.page('turn', part, { limit: isAll ? newsMax : sievedMax, ...turnsWithin(on, since) }).map((p) => p.line).filter(fits).slice(0, newsMax);
};

/** The same without a day of which only a part is among them: then "since" is true of what is shown. */
export const wholeDays = (news: readonly TurnLine[]): readonly TurnLine[] => {
  const last = news.at(-1)?.day;
  const whole = news.length < newsMax ? news : news.filter((t) => t.day !== last);
  return whole.length === 0 ? news : whole;
};

/** One source with what became of what it said. */
export interface SourceLine extends Published { readonly confirmed: number; readonly prevailed: number; readonly contradicted: number; readonly reprints: number }

/** Every source with its record, those of most documents first. */
export const sourceLines = (q: Question): readonly SourceLine[] => {
  const lists = listsOf(q);
  const n = (publisher: string, credit: CreditLine['credit']): number => lists.count('credit', `${publisher} ${credit}`);
  return q.held.index.published(q.held.reach).map((p) => ({ ...p, confirmed: n(p.publisher, 'confirmed'), prevailed: n(p.publisher, 'prevailed'), contradicted: n(p.publisher, 'contradicted'), reprints: n(p.publisher, 'reprint') }));
};

/** Claims, or documents, of a source of which one thing came, the newest first. */
export const creditsOf = (q: Question, publisher: string, credit: CreditLine['credit'], limit: number, skip = 0): readonly string[] =>
  listsOf(q).page('credit', `${publisher} ${credit}`, { limit, skip }).map((p) => p.key);

/** How many claims of a source ended so by the end of each month. */
export const monthsOf = (q: Question, publisher: string, first: string, last: string): readonly { readonly month: string; readonly confirmed: number; readonly contradicted: number }[] => {
  const [a, b] = [first, last].map((d) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) - 1) as [number, number];
  const months = Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => `${Math.floor((a + i) / 12)}-${String(((a + i) % 12) + 1).padStart(2, '0')}`);
  const shown = months.length <= monthsMax ? months : months.filter((_, i) => i % Math.ceil(months.length / monthsMax) === 0 || i === months.length - 1);
  const upTo = (credit: (typeof credits)[number], month: string): number => listsOf(q).between('credit', `${publisher} ${credit}`, backwards(`${month}-31`), '~');
  return shown.map((month) => ({ month, confirmed: upTo('confirmed', month), contradicted: upTo('contradicted', month) }));
};

const monthsMax = 60;

/** Agreements by which one neighbour's ties are named. */
const tiesNamed = 3;
/** Lines of one party that are gone through. */
export const linesMax = 100_000;

const neighboursOfParty = (lists: Lists, code: string): readonly Neighbour[] => {
  const shared = new Map<string, { n: number; readonly names: string[] }>();
  for (const { line } of lists.page('agreement', `party=${code}`, { limit: linesMax })) for (const p of line.parties) {
    if (p === code) continue;
    const held = shared.get(p) ?? { n: 0, names: [] };
    held.n += 1;
    if (held.names.length < tiesNamed) held.names.push(line.name);
    shared.set(p, held);
  }
  return [...shared].map(([p, { n, names }]): Neighbour => ({ id: p, name: sayParty(p), path: `/pairs/${code}/${p}`, ties: n, by: names.join('; ') })).toSorted((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
};

/** With whom a party has agreements, and how many. */
export const neighbourCounts = (lists: Lists, code: string): ReadonlyMap<string, number> => new Map(neighboursOfParty(lists, code).map((n) => [n.id, n.ties]));

/** What is tied to what the address names, or to the party of most agreements; undefined where it names nothing known. */
export const neighboursOf = (q: Question): { readonly name: string; readonly path: string; readonly all: readonly Neighbour[] } | undefined => {
  const lists = listsOf(q);
  const from = q.ask.params['from'] ?? [...lists.parts('agreement', 'party=')].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const own = lists.agreement(from);
  if (own !== undefined) {
    const near = own.parties.slice(0, 20).flatMap((p) => lists.page('agreement', `party=${p}`, { limit: nearMax }).map((x) => x.line));
    return { name: own.name, path: `/agreements/${own.id}`, all: neighboursOfAgreement(own, [...new Map(near.map((l) => [l.id, l])).values()]) };
  }
  const code = partyTyped(q, from);
  return code === undefined ? undefined : { name: sayParty(code), path: `/parties/${code}`, all: neighboursOfParty(lists, code) };
};

/** Agreements of one party that are looked at as neighbours of an agreement. */
const nearMax = 500;
