import type { Basis, Claim, Fact, Saying, Subject } from '../../core/claim.ts';
import type { Day, Edtf } from '../../core/date.ts';
import type { Document } from '../../core/document.ts';
import type { ClaimId } from '../../core/id.ts';
import { contains, type Span } from '../../core/span.ts';

/** What one document says of one subject, as far as its document alone gives it. */
export interface Body {
  readonly document: Document;
  readonly subject: Subject;
  readonly claims: readonly Claim[];
  readonly texts: readonly Span[];
  readonly credit: string | null;
  readonly quotes: readonly string[];
}

// Lists in place of objects, and what comes again and again as a text of its own, which is read once: a question goes through thousands of claims.
type PackedFact = readonly [Fact['type'], Fact['mode'], Edtf | null, string | null, string | null, Fact['value']];
type PackedSubject = readonly [key: string, name: string, names: readonly string[] | 0, kind: Subject['kind'], parties: readonly string[], multilateral: 0 | 1, register: string | 0];
/** `chain` is a text without the places of its words, which follow; `isText`: a clause of the agreement's own text. */
type PackedClaim = readonly [id: ClaimId, fact: string, stated: Edtf | null, chain: string | 0, sources: readonly (Span | null)[] | 0, isText: 0 | 1];
/** `undated`: when it was received, of a document that names no day of publication. */
type PackedBrief = readonly [undated: 0 | string, publisher: string | null, subject: string, isText: 0 | 1, credit: string | null, quotes: readonly string[] | 0, claims: readonly PackedClaim[], prints: readonly string[] | 0];

type Meta = Omit<Document, 'id' | 'published' | 'publisher' | 'text' | 'map' | 'notes' | 'parts'> & { readonly hasParts: boolean };
type PackedMeta = readonly [Meta['name'], Meta['sha256'], Meta['lengthBytes'], Meta['mediaType'], Meta['fetchedAt'], Meta['publishedFrom'], Meta['title'], Meta['url'], Meta['language'], Meta['encoding']['name'], Meta['encoding']['basis'], Document['kin'] | 0, 0 | 1];
type PackedWords = readonly [meta: PackedMeta, mentions: readonly Span[], claims: readonly (readonly [start: number, end: number, exact: string, basis: Basis | 0])[]];

const listOr0 = <T>(list: readonly T[]): readonly T[] | 0 => (list.length === 0 ? 0 : list);

const packSubject = (s: Subject): PackedSubject => [s.key, s.name, s.names.length === 1 && s.names[0] === s.name ? 0 : s.names, s.kind, s.parties, s.multilateral ? 1 : 0, s.register ?? 0];

const packClaim = (c: Claim, texts: readonly Span[]): PackedClaim => [
  c.id, JSON.stringify([c.fact.type, c.fact.mode, c.fact.on, c.fact.party, c.fact.place, c.fact.value] satisfies PackedFact), c.stated,
  c.chain.length === 0 ? 0 : JSON.stringify(c.chain.map((s) => ({ ...s, source: null }))), c.chain.some((s) => s.source !== null) ? c.chain.map((s) => s.source) : 0, texts.some((t) => contains(t, c.evidence)) ? 1 : 0,
];

/** What a fold works with, short: everything but the words, and but the other documents that are one report with this one. */
export const packBrief = ({ document: d, subject, claims, texts, credit, quotes }: Body): string => {
  const rest = [d.published === null ? d.fetchedAt : 0, d.publisher, JSON.stringify(packSubject(subject)), texts.length === 0 ? 0 : 1, credit, listOr0(quotes), claims.map((c) => packClaim(c, texts))] satisfies Partial<PackedBrief>;
  return JSON.stringify(rest);
};

/** A brief, whole. */
export const withPrints = (brief: string, prints: readonly string[]): string => `${brief.slice(0, -1)},${JSON.stringify(listOr0(prints))}]`;

/** What is read only where words are shown. */
export const packWords = ({ document: d, subject, claims }: Body): string => JSON.stringify([
  [d.name, d.sha256, d.lengthBytes, d.mediaType, d.fetchedAt, d.publishedFrom, d.title, d.url, d.language, d.encoding.name, d.encoding.basis, d.kin ?? 0, d.parts === undefined ? 0 : 1],
  subject.mentions, claims.map((c) => [c.evidence.start, c.evidence.end, c.exact, c.basis.kind === 'stated' ? 0 : c.basis] as const),
] satisfies PackedWords);

/** The words of a subject's row. */
export interface Words { readonly meta: Meta; readonly mentions: readonly Span[]; readonly claims: readonly { readonly evidence: Span; readonly exact: string; readonly basis: Basis }[] }

const stated: Basis = { kind: 'stated' };

/** What a row of words says. */
export const unpackWords = (text: string): Words => {
  const [[name, sha256, lengthBytes, mediaType, fetchedAt, publishedFrom, title, url, language, encoding, basis, kin, parts], mentions, claims] = JSON.parse(text) as PackedWords;
  return {
    meta: { name, sha256, lengthBytes, mediaType, fetchedAt, publishedFrom, title, url, language, encoding: { name: encoding, basis }, hasParts: parts === 1, ...(kin === 0 || kin === undefined ? {} : { kin }) }, mentions,
    claims: claims.map(([start, end, exact, why]) => ({ evidence: { start, end }, exact, basis: why === 0 ? stated : why })),
  };
};

/** A claim as far as its brief gives it. */
export interface BriefClaim { readonly id: ClaimId; readonly fact: Fact; readonly stated: Edtf | null; readonly chain: readonly Saying[]; readonly isText: boolean }

/** What a brief says. */
export interface Brief {
  readonly published: Day | null;
  /** When a document was received that names no day of publication. */
  readonly undated: string | null;
  readonly publisher: string | null;
  readonly subject: Omit<Subject, 'mentions'>;
  readonly isText: boolean;
  readonly credit: string | null;
  readonly quotes: readonly string[];
  readonly prints: readonly string[];
  readonly claims: readonly BriefClaim[];
}

/** Values met lately by their texts: what is told again is the same value, and is read once. */
const known = <T>(read: (text: string) => T): ((text: string) => T) => {
  const held = new Map<string, T>();
  return (text) => {
    const found = held.get(text) ?? read(text);
    if (held.size >= knownMax) held.clear();
    held.set(text, found);
    return found;
  };
};

const knownMax = 20_000;

const factOf = known((text): Fact => {
  const [type, mode, on, party, place, value] = JSON.parse(text) as PackedFact;
  return { type, mode, on, party, place, value };
});

const subjectOf = known((text): Brief['subject'] => {
  const [key, name, names, kind, parties, multilateral, register] = JSON.parse(text) as PackedSubject;
  return { key, name, names: names === 0 ? [name] : names, kind, parties, multilateral: multilateral === 1, ...(register === 0 ? {} : { register }) };
});

const chainOf = known((text) => JSON.parse(text) as readonly Saying[]);
const none: readonly never[] = [];

/** Reads a brief; `day` is the one from which its document counts as heard. */
export const unpackBrief = (text: string, day: Day): Brief => {
  const [undated, publisher, subject, isText, credit, quotes, claims, prints] = JSON.parse(text) as PackedBrief;
  return {
    published: undated === 0 ? day : null, undated: undated === 0 ? null : undated, publisher, subject: subjectOf(subject), isText: isText === 1, credit, quotes: quotes === 0 ? none : quotes, prints: prints === 0 ? none : prints,
    claims: claims.map(([id, fact, when, chain, sources, own]): BriefClaim => {
      const said = chain === 0 ? none : chainOf(chain);
      return { id, fact: factOf(fact), stated: when, chain: sources === 0 ? said : said.map((s, i) => ({ ...s, source: sources[i] ?? null })), isText: own === 1 };
    }),
  };
};
