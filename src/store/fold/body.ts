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

// Short, since a question goes through thousands of claims; and what comes again and again as a text of its own (a fact, a subject, who said it), which
// is read once for all.
/** `undated`: when it was received, of a document that names no day of publication. `claims` has `claimFields` of each claim, one behind the other. */
type PackedBrief = readonly [undated: 0 | string, publisher: string | null, subject: string, isText: 0 | 1, credit: string | null, quotes: readonly string[] | 0, claims: readonly PackedField[], prints: readonly string[] | 0];
type PackedField = ClaimId | string | null | 0 | 1 | readonly (Span | null)[];
type PackedClaim = readonly [id: ClaimId, fact: string, stated: Edtf | null | typeof sameDay, chain: string | typeof nobody | typeof sameVoice, sources: readonly (Span | null)[] | 0, isText: 0 | 1];

const claimFields = 6;
/** Stated on the day on which its document was published. */
const sameDay = 0;
/** In the outlet's own voice; by whoever the claim before it that has somebody is from. */
const nobody = 0;
const sameVoice = 1;

type Meta = Omit<Document, 'id' | 'published' | 'publisher' | 'text' | 'map' | 'notes' | 'parts'> & { readonly hasParts: boolean };
type PackedMeta = readonly [Meta['name'], Meta['sha256'], Meta['lengthBytes'], Meta['mediaType'], Meta['fetchedAt'], Meta['publishedFrom'], Meta['title'], Meta['url'], Meta['language'], Meta['encoding']['name'], Meta['encoding']['basis'], Document['kin'] | 0, 0 | 1];
type PackedWords = readonly [meta: PackedMeta, mentions: readonly Span[], claims: readonly (readonly [start: number, end: number, exact: string, basis: Basis | 0])[]];

const listOr0 = <T>(list: readonly T[]): readonly T[] | 0 => (list.length === 0 ? 0 : list);

const hidden: Readonly<Record<string, string>> = { '|': '\\p', '\n': '\\n', '\\': '\\\\' };
const shown: Readonly<Record<string, string>> = { p: '|', n: '\n', '\\': '\\', e: '' };

/** Texts joined by bars; nothing is one thing, an empty text another. */
const joined = (fields: readonly (string | null | undefined)[]): string => fields.map((f) => (f === null || f === undefined ? '' : f === '' ? '\\e' : f.replaceAll(/[|\n\\]/g, (c) => hidden[c]!))).join('|');

const parted = (text: string): readonly (string | null)[] => text.split('|').map((f) => (f === '' ? null : f.includes('\\') ? f.replaceAll(/\\(.)/g, (_, c: string) => shown[c]!) : f));

const packSubject = (s: Subject): string => joined([s.key, s.kind, s.multilateral ? '+' : null, s.register, String(s.parties.length), ...s.parties, s.name, ...(s.names.length === 1 && s.names[0] === s.name ? [] : s.names)]);

/** A field that is not spelled here is one that would be lost: then this does not compile. */
const packFact = ({ type, mode, on, party, place, value, part, effect, ...rest }: Fact): string => {
  rest satisfies Readonly<Record<string, never>>;
  const more = (value ?? null) === null ? [] : [typeof value === 'number' ? '#' : null, String(value)];
  return joined([type, mode, on, party, place, ...(part === undefined && effect === undefined ? more : [more[0], more[1], part, effect])]);
};

const packChain = (chain: readonly Saying[]): string => chain.map((s) => joined([s.class, s.speaker.id, s.speaker.name, s.speaker.state, s.speaker.office, s.addressee, s.medium, s.saidOn])).join('\n');

const packClaims = (claims: readonly Claim[], published: Day | null, texts: readonly Span[]): readonly PackedField[] => {
  let last: string | undefined;
  return claims.flatMap((c): PackedClaim => {
    const chain = c.chain.length === 0 ? nobody : packChain(c.chain);
    const isSame = chain === last;
    if (chain !== nobody) last = chain;
    return [c.id, packFact(c.fact), c.stated !== null && c.stated === published ? sameDay : c.stated, isSame ? sameVoice : chain, c.chain.some((s) => s.source !== null) ? c.chain.map((s) => s.source) : 0, texts.some((t) => contains(t, c.evidence)) ? 1 : 0];
  });
};

/** What a fold works with, short: everything but the words, and but the other documents that are one report with this one. */
export const packBrief = ({ document: d, subject, claims, texts, credit, quotes }: Body): string =>
  JSON.stringify([d.published === null ? d.fetchedAt : 0, d.publisher, packSubject(subject), texts.length === 0 ? 0 : 1, credit, listOr0(quotes), packClaims(claims, d.published, texts)] satisfies Partial<PackedBrief>);

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

/** Makes something of the n-th claim of a brief. */
export type OfClaim<T> = (id: ClaimId, fact: Fact, chain: readonly Saying[], stated: Edtf | null, n: number) => T;

/** What a brief says. */
export interface Brief<T> {
  readonly published: Day | null;
  /** When a document was received that names no day of publication. */
  readonly undated: string | null;
  readonly publisher: string | null;
  readonly subject: Omit<Subject, 'mentions' | 'register'> & { readonly register: string | undefined };
  readonly isText: boolean;
  readonly credit: string | null;
  readonly quotes: readonly string[];
  readonly prints: readonly string[];
  readonly claims: readonly T[];
  /** Of each claim whether it is a clause of the agreement's own text; null where none is. */
  readonly isClause: readonly boolean[] | null;
}

/** Values met lately by their texts: what is told again is the same value, and is read once. */
const known = <T>(read: (text: string) => T): ((text: string) => T) => {
  const held = new Map<string, T>();
  return (text) => {
    const found = held.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (held.size >= knownMax) held.clear();
    held.set(text, made);
    return made;
  };
};

const knownMax = 20_000;

const factOf = known((text): Fact => {
  const [type, mode, on, party, place, sort, value, part, effect] = parted(text);
  return {
    type: type as Fact['type'], mode: mode as Fact['mode'], on: on as Edtf | null, party: party ?? null, place: place ?? null, value: value === undefined || value === null ? null : sort === '#' ? Number(value) : value,
    ...(part === undefined || part === null ? {} : { part }), ...(effect === undefined || effect === null ? {} : { effect: effect as Edtf }),
  };
});

const subjectOf = known((text): Brief<unknown>['subject'] => {
  const [key, kind, multilateral, register, n, ...rest] = parted(text) as readonly string[];
  const [name, ...names] = rest.slice(Number(n));
  return { key: key!, name: name!, names: names.length === 0 ? [name!] : names, kind: kind as Subject['kind'], parties: rest.slice(0, Number(n)), multilateral: multilateral === '+', register: register ?? undefined };
});

const chainOf = known((text): readonly Saying[] => text.split('\n').map((line): Saying => {
  const [sort, id, name, state, office, addressee, medium, saidOn] = parted(line);
  return { class: sort as Saying['class'], speaker: { id: id ?? null, name: name ?? null, state: state ?? null, office: office ?? null }, source: null, addressee: addressee ?? null, medium: medium ?? null, saidOn: (saidOn ?? null) as Edtf | null };
}));

const none: readonly never[] = [];

/** Reads a brief; `day` is the one from which its document counts as heard. */
export const unpackBrief = <T>(text: string, day: Day, ofClaim: OfClaim<T>): Brief<T> => {
  const [undated, publisher, subject, isText, credit, quotes, fields, prints] = JSON.parse(text) as PackedBrief;
  const claims: T[] = [];
  let isClause: boolean[] | null = null;
  let last = none as readonly Saying[];
  for (let i = 0; i < fields.length; i += claimFields) {
    const [id, fact, when, chain, sources, own] = [fields[i], fields[i + 1], fields[i + 2], fields[i + 3], fields[i + 4], fields[i + 5]] as unknown as PackedClaim;
    if (typeof chain === 'string') last = chainOf(chain);
    const said = chain === nobody ? none : last;
    const n = claims.push(ofClaim(id, factOf(fact), sources === 0 ? said : said.map((s, k) => ({ ...s, source: sources[k] ?? null })), when === sameDay ? day : when, claims.length));
    if (own === 1) (isClause ??= Array.from({ length: fields.length / claimFields }, () => false))[n - 1] = true;
  }
  return { published: undated === 0 ? day : null, undated: undated === 0 ? null : undated, publisher, subject: subjectOf(subject), isText: isText === 1, credit, quotes: quotes === 0 ? none : quotes, prints: prints === 0 ? none : prints, claims, isClause };
};
