import type { Basis, Claim, Fact, Saying, Subject } from '../../core/claim.ts';
import type { Edtf } from '../../core/date.ts';
import type { Document } from '../../core/document.ts';
import type { ClaimId } from '../../core/id.ts';
import type { Span } from '../../core/span.ts';

/** A document without what is long; `hasParts`: it names its parts. */
export type Meta = Omit<Document, 'text' | 'map' | 'notes' | 'parts'> & { readonly hasParts: boolean };

/** What one document says of one subject, as its row keeps it. */
export interface Body {
  /** All but the text, which stays in the record alone. */
  readonly document: Meta;
  readonly subject: Subject;
  readonly claims: readonly Claim[];
  readonly texts: readonly Span[];
  readonly prints: readonly string[];
  readonly credit: string | null;
  readonly quotes: readonly string[];
}

// Lists in place of objects: a question reads hundreds of these rows, and the names of fields are half of them.
type PackedClaim = readonly [id: ClaimId, fact: readonly [Fact['type'], Fact['mode'], Edtf | null, string | null, string | null, Fact['value'], part?: string | 0, effect?: Edtf | 0], start: number, end: number, exact: string, chain: readonly Saying[] | 0, stated: Edtf | null, basis: Basis | 0];
type PackedMeta = readonly [Meta['id'], Meta['name'], Meta['sha256'], Meta['lengthBytes'], Meta['mediaType'], Meta['fetchedAt'], Meta['published'], Meta['publishedFrom'], Meta['publisher'], Meta['title'], Meta['url'], Meta['language'], Meta['encoding']['name'], Meta['encoding']['basis'], Document['kin'] | 0, 0 | 1];
type PackedHere = readonly [meta: PackedMeta, subject: Subject, claims: readonly PackedClaim[], texts: readonly Span[] | 0, credit: string | null, quotes: readonly string[] | 0];
type Packed = readonly [...PackedHere, prints: readonly string[] | 0];

const packFact = (f: Fact): PackedClaim[1] =>
  (f.part === undefined && f.effect === undefined ? [f.type, f.mode, f.on, f.party, f.place, f.value] : [f.type, f.mode, f.on, f.party, f.place, f.value, f.part ?? 0, f.effect ?? 0]);

const packClaim = (c: Claim): PackedClaim =>
  [c.id, packFact(c.fact), c.evidence.start, c.evidence.end, c.exact, c.chain.length === 0 ? 0 : c.chain, c.stated, c.basis.kind === 'stated' ? 0 : c.basis];

/** A row's text, as far as its document alone gives it. */
export const packHere = ({ document: d, subject, claims, texts, credit, quotes }: Omit<Body, 'document' | 'prints'> & { readonly document: Document }): string => JSON.stringify([
  [d.id, d.name, d.sha256, d.lengthBytes, d.mediaType, d.fetchedAt, d.published, d.publishedFrom, d.publisher, d.title, d.url, d.language, d.encoding.name, d.encoding.basis, d.kin ?? 0, d.parts === undefined ? 0 : 1],
  subject, claims.map(packClaim), texts.length === 0 ? 0 : texts, credit, quotes.length === 0 ? 0 : quotes,
] satisfies PackedHere);

/** A row's whole text, with the other documents that are one report with its own. */
export const packWith = (here: string, prints: readonly string[]): string => `${here.slice(0, -1)},${prints.length === 0 ? '0' : JSON.stringify(prints)}]`;

const stated: Basis = { kind: 'stated' };
const none: readonly never[] = [];

/** What a row's text says. */
export const unpack = (text: string): Body => {
  const [[id, name, sha256, lengthBytes, mediaType, fetchedAt, published, publishedFrom, publisher, title, url, language, encoding, basis, kin, parts], subject, claims, texts, credit, quotes, prints] = JSON.parse(text) as Packed;
  return {
    document: { id, name, sha256, lengthBytes, mediaType, fetchedAt, published, publishedFrom, publisher, title, url, language, encoding: { name: encoding, basis }, hasParts: parts === 1, ...(kin === 0 || kin === undefined ? {} : { kin }) }, subject,
    claims: claims.map(([claim, f, start, end, exact, chain, when, why]): Claim => ({
      id: claim, document: id, subject: subject.key, fact: { type: f[0], mode: f[1], on: f[2], party: f[3], place: f[4], value: f[5], ...(f[6] === undefined || f[6] === 0 ? {} : { part: f[6] }), ...(f[7] === undefined || f[7] === 0 ? {} : { effect: f[7] }) }, evidence: { start, end }, exact, chain: chain === 0 ? none : chain, stated: when, basis: why === 0 ? stated : why,
    })),
    texts: texts === 0 ? none : texts, prints: prints === 0 ? none : prints, credit, quotes: quotes === 0 ? none : quotes,
  };
};
