import type { Claim, Subject } from '../core/claim.ts';
import { compatible, earliest, latest, type Edtf } from '../core/date.ts';
import type { Document } from '../core/document.ts';
import { contentId, type AgreementId } from '../core/id.ts';
import { inOrder, type Heard, type Told } from './view-point.ts';

/** An agreement as the record knows it: the subjects of documents that speak of one thing, and why they were joined. */
export interface Agreement {
  readonly id: AgreementId;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: Subject['kind'];
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly told: readonly Told[];
  readonly members: readonly Member[];
}

/** One document's subject in an agreement, with the reasons that can be read. */
export interface Member { readonly document: Document; readonly subject: Subject; readonly score: number; readonly reasons: readonly string[] }

/** What is compared: what one document says of one agreement. */
interface Profile { readonly document: Document; readonly subject: Subject; readonly claims: readonly Claim[]; readonly words: ReadonlySet<string>; readonly born: Edtf | null; readonly isAhead: boolean; readonly articles: ReadonlySet<number> }

interface Group { readonly members: (Profile & { readonly score: number; readonly reasons: readonly string[] })[] }

/** At or above this a subject joins an agreement; below it, it stays apart and may be suggested to a person. */
export const sureLine = 2.5;

const generic = new Set('the a an of on and for in to with between new upcoming planned future previous earlier older old existing former recent landmark historic bilateral international joint final draft text document pact deal accord agreement treaty convention protocol memorandum declaration ceasefire truce arrangement comprehensive version'.split(' '));

/** Words of titles that say what sort of text it is, and nothing of which. */
const kinds = new Set('free trade partnership cooperation strategic mutual defence defense security peace economic interim framework association friendship general basic bilateral investment protection'.split(' '));

const stem = (w: string): string => w.replace(/(?:ies|y|s|al|ic|ian|ish|ese|i)$/, '');

const wordsOf = (subject: Subject): ReadonlySet<string> =>
  new Set(subject.names.flatMap((n) => n.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((w) => !generic.has(w) && w.length > 2 && !/^\d+$/.test(w)).map(stem));

/** Names of its own: an acronym, or capitals that are more than a kind of text ("Ottawa Convention", not "Free Trade Agreement"). */
const properNames = (subject: Subject): readonly string[] =>
  subject.names.filter((n) => /^[A-Z]{3,}$/.test(n) || ((n.match(/\b\p{Lu}/gu) ?? []).length >= 2 && (n.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((w) => !generic.has(w) && !kinds.has(w)))).map((n) => n.toLowerCase());

const births: ReadonlySet<string> = new Set(['signature', 'text-agreed']);
const consents: ReadonlySet<string> = new Set(['ratification', 'approval', 'acceptance', 'entry-into-force', 'exchange']);

/** When it came into being, as far as the document says: a year in its name, its signature, else its earliest act of consent. */
const bornOf = (subject: Subject, claims: readonly Claim[], published: string | null): Edtf | null => {
  const named = subject.names.map((n) => /\b((?:18|19|20)\d\d)\b/.exec(n)?.[1]).find((y) => y !== undefined);
  if (named !== undefined) return named as Edtf;
  const dated = (types: ReadonlySet<string>): Edtf | undefined =>
    claims.filter((c) => c.fact.mode === 'done' && c.fact.on !== null && types.has(c.fact.type)).map((c) => c.fact.on!).toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1))[0];
  // An old treaty is known by its end as well; one that ends in the news of the day is not born with it.
  const end = dated(new Set(['expiry', 'extension', 'renewal']));
  const isOld = end !== undefined && published !== null && year(latest(end)) < year(published) - 1;
  return dated(births) ?? dated(consents) ?? (isOld ? end : null);
};

const profileOf = (document: Document, subject: Subject, claims: readonly Claim[]): Profile => ({
  document, subject, claims, words: wordsOf(subject), born: bornOf(subject, claims, document.published),
  isAhead: claims.some((c) => ['signature', 'text-agreed', 'negotiation'].includes(c.fact.type) && ['planned', 'ongoing', 'possible', 'called-for'].includes(c.fact.mode)) && !claims.some((c) => c.fact.type === 'signature' && c.fact.mode === 'done'),
  articles: new Set(claims.filter((c) => c.fact.type === 'article-count' && typeof c.fact.value === 'number').map((c) => Number(c.fact.value))),
});

const year = (d: string): number => Number(d.slice(0, 4));

/** Births that cannot be one: more than a year and a half apart, or two whole days that differ by more than the slack of reports. */
const apart = (a: Edtf, b: Edtf): boolean => !compatible(a, b) && Math.abs(year(earliest(a)) - year(latest(b))) > 1;

interface Score { readonly value: number; readonly reasons: readonly string[] }

const against = (why: string): Score => ({ value: -9, reasons: [why] });

/** Evidence for and against one subject being one agreement. */
const scoreOf = (p: Profile, g: Group): Score => {
  if (g.members.some((m) => m.document.id === p.document.id)) return against('two agreements of one document');
  let value = 0;
  const reasons: string[] = [];
  const give = (n: number, why: string): void => { value += n; reasons.push(why); };
  const parties = new Set(g.members.flatMap((m) => m.subject.parties));
  const shared = p.subject.parties.filter((x) => parties.has(x));
  const exact = g.members.some((m) => m.subject.parties.length > 0 && m.subject.parties.join() === p.subject.parties.join());
  const isOpen = p.subject.multilateral || g.members.some((m) => m.subject.multilateral);
  if (exact) give(1.6, `same parties: ${p.subject.parties.join(', ')}`);
  else if (shared.length >= 2) give(1, `parties in common: ${shared.join(', ')}`);
  else if (!isOpen || (p.subject.parties.length > 0 && parties.size > 0 && shared.length === 0 && !isOpen)) return against('other parties');
  const title = properNames(p.subject).find((n) => g.members.some((m) => properNames(m.subject).includes(n)));
  if (title !== undefined) give(isOpen ? 2.2 : 1, `the same name: ${title}`);
  const born = g.members.map((m) => m.born).filter((b): b is Edtf => b !== null);
  if (p.born !== null && born.length > 0) {
    if (born.some((b) => compatible(b, p.born!))) give(1.2, `signed or made at the same time: ${p.born}`);
    else if (born.every((b) => apart(b, p.born!))) return against(`made at another time: ${p.born}, not ${born[0]}`);
  }
  const published = p.document.published;
  if (p.born === null && born.length > 0 && published !== null && p.isAhead && born.every((b) => year(latest(b)) < year(published) - 2)) return against('still in the making, long after the other was signed');
  const ahead = g.members.filter((m) => m.isAhead && m.document.published !== null);
  if (p.born !== null && ahead.length > 0 && born.length === 0 && ahead.every((m) => year(p.born!) < year(m.document.published!) - 1)) return against('signed long before the other was planned');
  // Planned there and signed within two years: one story, whatever it was called meanwhile.
  const nextTo = (ahead: Profile, other: Edtf): boolean => ahead.document.published !== null && Math.abs(year(other) - year(ahead.document.published)) <= 1 && latest(other) >= ahead.document.published;
  const isOneStory = exact && ((p.isAhead && (g.members.some((m) => m.isAhead) || born.some((b) => nextTo(p, b)))) || (p.born !== null && ahead.some((m) => nextTo(m, p.born!))));
  if (isOneStory) give(1.2, 'in the making at the same time');
  const isOld = (b: Edtf | null, d: Document): boolean => b !== null && d.published !== null && year(latest(b)) < year(d.published) - 3;
  if (exact && isOld(p.born, p.document) && g.members.some((m) => isOld(m.born, m.document))) give(0.6, 'both long in being');
  const last = g.members.at(-1)!.document.published;
  const words = g.members.flatMap((m) => [...m.words]);
  const common = [...p.words].filter((w) => words.includes(w));
  if (common.length > 0) give(Math.min(2, 0.8 * common.length), `words in common: ${common.join(', ')}`);
  else if (p.words.size > 0 && words.length > 0) give(isOneStory ? -0.3 : -0.8, 'no word of the name in common');
  if ([...p.articles].some((n) => g.members.some((m) => m.articles.has(n)))) give(1, 'same number of articles');
  const isTruce = (k: Subject['kind']): boolean => k === 'ceasefire';
  if (isTruce(p.subject.kind) !== g.members.some((m) => isTruce(m.subject.kind))) give(-1.2, 'a ceasefire and something else');
  else if (g.members.some((m) => m.subject.kind === p.subject.kind)) give(0.4, `same kind: ${p.subject.kind}`);
  if (published !== null && last !== null && Math.abs(year(published) * 12 + Number(published.slice(5, 7)) - year(last) * 12 - Number(last.slice(5, 7))) <= 9 && (p.born === null || born.length === 0 || born.some((b) => compatible(b, p.born!)))) give(0.7, 'reported in the same months');
  return { value, reasons };
};

/** The name that most documents use, a title before a description, the fuller of two. */
const commonName = (names: readonly string[]): string => {
  const uses = new Map<string, number>();
  for (const n of names) uses.set(n, (uses.get(n) ?? 0) + 1);
  return [...uses].toSorted(([a, x], [b, y]) => titleRank(b) - titleRank(a) || y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
};
const titleRank = (n: string): number => (n.match(/\b\p{Lu}/gu) ?? []).length >= 2 ? 1 : 0;

const agreementOf = (g: Group): Agreement => {
  const first = g.members[0]!;
  const counts = new Map<string, number>();
  for (const m of g.members) for (const p of m.subject.parties) counts.set(p, (counts.get(p) ?? 0) + 1);
  // A party that one reading in many names is more likely that reading's mistake than a party.
  const registered = new Set(g.members.filter((m) => m.subject.register !== undefined).flatMap((m) => m.subject.parties));
  const parties = [...counts].filter(([party, n]) => registered.has(party) || g.members.length < 4 || n * 5 >= g.members.length).map(([p]) => p).toSorted();
  const kinds = new Map<Subject['kind'], number>();
  for (const m of g.members) kinds.set(m.subject.kind, (kinds.get(m.subject.kind) ?? 0) + 1);
  const names = [...new Set(g.members.flatMap((m) => m.subject.names))];
  return {
    id: contentId('agreement', [first.document.id, first.subject.key]), name: commonName(g.members.map((m) => m.subject.name)), names,
    kind: [...kinds].toSorted((a, b) => b[1] - a[1])[0]![0], parties, multilateral: g.members.some((m) => m.subject.multilateral) || parties.length > 2,
    told: g.members.flatMap((m) => m.claims.map((claim): Told => ({ claim, subject: m.subject, document: m.document }))),
    members: g.members.map(({ document, subject, score, reasons }) => ({ document, subject, score, reasons })),
  };
};

/** The register that a subject has a number in. */
const registerOf = (subject: Subject): string | null => (subject.register === undefined ? null : subject.register.split(':', 1)[0]!);

/**
 * Joins the subjects of all documents into agreements. Subjects are taken in the order of publication, whatever the order of
 * arrival, so that the same documents always give the same agreements; within one document they are never joined.
 * A number in a register decides before any score, and two numbers are never joined by one: titles in registers are too much alike, and a person joins them.
 */
export const identify = (heard: Heard): readonly Agreement[] => {
  const groups: Group[] = [];
  const numbered = new Map<string, Group>();
  const unnumbered = new Set<Group>();
  const place = (p: Profile): Group => {
    const number = p.subject.register;
    const held = number === undefined ? undefined : numbered.get(number);
    if (held !== undefined) {
      held.members.push({ ...p, score: sureLine, reasons: [`the same number in ${registerOf(p.subject)!}`] });
      return held;
    }
    const best = [...(number === undefined ? groups : unnumbered)].map((g) => ({ g, s: scoreOf(p, g) })).toSorted((a, b) => b.s.value - a.s.value)[0];
    if (best !== undefined && best.s.value >= sureLine) {
      best.g.members.push({ ...p, score: best.s.value, reasons: best.s.reasons });
      return best.g;
    }
    const made: Group = { members: [{ ...p, score: 0, reasons: ['first document to speak of it'] }] };
    groups.push(made);
    unnumbered.add(made);
    return made;
  };
  for (const { document, reading } of inOrder(heard)) {
    const claims = Map.groupBy(reading.claims, (c) => c.subject);
    for (const subject of reading.subjects) {
      const group = place(profileOf(document, subject, claims.get(subject.key) ?? []));
      if (subject.register === undefined) continue;
      numbered.set(subject.register, group);
      unnumbered.delete(group);
    }
  }
  return groups.map(agreementOf);
};
