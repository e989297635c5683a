import type { Claim, Subject } from '../../core/claim.ts';
import { earliest, latest, parseDay, type Day, type Edtf } from '../../core/date.ts';
import type { Document } from '../../core/document.ts';
import { generic, sorts, stem, subjectOfStem } from './lexicon.ts';

/**
 * Everything by which a subject of a document is compared with others. Two subjects with the same trait cannot be told apart, so they
 * speak of one agreement: the record compares traits, of which there are few, and not documents.
 */
export interface Trait {
  /** Text of all that follows: equal for equal traits. */
  readonly key: string;
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly kind: Subject['kind'];
  /** Stems of the telling words of its names, sorted. */
  readonly words: readonly string[];
  /** Names of its own, lower case: an acronym, or capitals that are more than a kind of text. */
  readonly titles: readonly string[];
  /** What it is about, as far as its names say. */
  readonly subjects: readonly string[];
  /** When it came into being, as far as the document says. */
  readonly born: Edtf | null;
  /** Whether `born` is of a signature, of an adoption or initialling, or only of a name or a later act. */
  readonly bornBy: 'signature' | 'text' | 'name' | 'act' | null;
  /** Still in the making when the document was published. */
  readonly isAhead: boolean;
  readonly isEnded: boolean;
  readonly articles: readonly number[];
  readonly places: readonly string[];
  /** Days of its entry into force and of its end, as "entry into force 2025-10-02". */
  readonly marks: readonly string[];
  readonly register: string | null;
  /** Half-years since 0000 in which it was spoken of; null for an undated document. */
  readonly era: number | null;
  /** A name without any word that tells it from others. */
  readonly isBare: boolean;
}

const wordsOfName = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Who it is with says nothing of which it is: "ceasefire with Azerbaijan", "treaty between Iran and Russia on gas". */
const withoutParties = (name: string): string => name.replace(/\b(?:with|between) (?!(?:effect|regard|respect)\b).*?(?=$| (?:on|for|of|in|about|over|concerning|regarding|to) )/i, '');

const tellingStems = (subject: Subject): readonly string[] =>
  [...new Set(subject.names.map(withoutParties).flatMap(wordsOfName).filter((w) => !generic.has(w) && w.length > 2 && !/^\d+$/.test(w)).map(stem))].toSorted();

const isTitle = (name: string): boolean =>
  /^[A-Z][A-Z\d-]{2,}$/.test(name) || ((name.match(/\b\p{Lu}/gu) ?? []).length >= 2 && wordsOfName(name).some((w) => !generic.has(w) && !sorts.has(w) && !/^\d+$/.test(w)));

const titlesOf = (subject: Subject): readonly string[] => [...new Set(subject.names.filter(isTitle).map((n) => n.toLowerCase().replace(/^the /, '')))].toSorted();

const births: ReadonlySet<string> = new Set(['signature', 'text-agreed']);
const consents: ReadonlySet<string> = new Set(['ratification', 'approval', 'acceptance', 'entry-into-force', 'exchange']);
const markedActs: ReadonlySet<string> = new Set(['entry-into-force', 'expiry', 'termination', 'exchange']);
const makings: ReadonlySet<string> = new Set(['signature', 'text-agreed', 'negotiation']);
const unsettled: ReadonlySet<string> = new Set(['planned', 'ongoing', 'possible', 'called-for']);

const year = (d: string): number => Number(d.slice(0, 4));

const byDay = (a: Edtf, b: Edtf): number => (earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : a.length - b.length || (a < b ? -1 : 1));

/** A year in a name ("the 2001 treaty", "of 9 February 2000") is a birth year; a number of years ("the 20-year agreement") is none. */
const namedYear = (subject: Subject): Edtf | undefined => subject.names.map((n) => /\b((?:18|19|20)\d\d)\b(?!-)/.exec(n)?.[1]).find((y) => y !== undefined) as Edtf | undefined;

const bornOf = (subject: Subject, claims: readonly Claim[], published: string | null): Pick<Trait, 'born' | 'bornBy'> => {
  const dated = (types: ReadonlySet<string>): Edtf | undefined =>
    claims.filter((c) => c.fact.mode === 'done' && c.fact.on !== null && (c.fact.party === null || !births.has(c.fact.type) || subject.parties.length === 2) && types.has(c.fact.type)).map((c) => c.fact.on!).toSorted(byDay)[0];
  const signature = dated(new Set(['signature']));
  const signed = signature ?? dated(births);
  const named = namedYear(subject);
  if (signed !== undefined && (named === undefined || year(earliest(signed)) === year(named))) return { born: signed, bornBy: signature === undefined ? 'text' : 'signature' };
  if (named !== undefined) return { born: named, bornBy: 'name' };
  const consented = dated(consents);
  if (consented !== undefined) return { born: consented, bornBy: 'act' };
  // An old treaty is known by its end as well; one that ends in the news of the day is not born with it.
  const end = dated(new Set(['expiry', 'extension', 'renewal']));
  return end !== undefined && published !== null && year(latest(end)) < year(published) - 1 ? { born: end, bornBy: 'act' } : { born: null, bornBy: null };
};

const eraOf = (published: Day | null): number | null => (published === null ? null : year(published) * 2 + (Number(published.slice(5, 7)) > 6 ? 1 : 0));

/** The trait of one subject, from its names and from what is claimed of it in the same document. */
export const traitOf = (document: Pick<Document, 'published'>, subject: Subject, claims: readonly Claim[]): Trait => {
  const words = tellingStems(subject);
  const titles = titlesOf(subject);
  const isSigned = claims.some((c) => c.fact.type === 'signature' && c.fact.mode === 'done');
  const trait: Omit<Trait, 'key'> = {
    parties: [...subject.parties].toSorted(), multilateral: subject.multilateral, kind: subject.kind, words, titles,
    subjects: [...new Set(words.map(subjectOfStem).filter((s) => s !== undefined))].toSorted(),
    ...bornOf(subject, claims, document.published),
    // To ask for new talks on what is signed is no sign that it is still to be made.
    isAhead: !isSigned && claims.some((c) => makings.has(c.fact.type) && unsettled.has(c.fact.mode) && !(c.fact.type === 'negotiation' && (c.fact.mode === 'called-for' || c.fact.mode === 'possible'))),
    isEnded: claims.some((c) => c.fact.mode === 'done' && ['expiry', 'termination', 'collapse', 'replacement'].includes(c.fact.type) && c.fact.party === null),
    articles: [...new Set(claims.filter((c) => c.fact.type === 'article-count' && typeof c.fact.value === 'number').map((c) => Number(c.fact.value)))].toSorted((a, b) => a - b),
    places: [...new Set(claims.filter((c) => births.has(c.fact.type) && c.fact.mode === 'done' && c.fact.place !== null).map((c) => c.fact.place!.toLowerCase()))].toSorted(),
    marks: [...new Set(claims.filter((c) => markedActs.has(c.fact.type) && c.fact.mode === 'done' && c.fact.party === null && c.fact.on !== null && parseDay(c.fact.on) !== undefined).map((c) => `${c.fact.type.replaceAll('-', ' ')} ${c.fact.on!}`))].toSorted(),
    register: subject.register ?? null, era: eraOf(document.published), isBare: words.length === 0 && titles.length === 0,
  };
  return { key: JSON.stringify(trait), ...trait };
};
