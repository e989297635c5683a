import type { Basis, Claim, Fact, Saying, Subject } from '../../core/claim.ts';
import type { Day } from '../../core/date.ts';
import type { Document } from '../../core/document.ts';
import type { ClaimId, DocumentId } from '../../core/id.ts';
import type { Span } from '../../core/span.ts';
import type { Entry, Recorded } from '../../ledger/entry.ts';
import type { Brief, OfClaim, Words } from './body.ts';

/** What is not read before somebody asks for it: the words of a row, and the whole document. */
export interface Unread { readonly words: () => Words; readonly whole: () => Document | undefined; /** Key of the subject. */ readonly subject: () => string }

/** A document of which the words, and what else is long, are read when they are asked for. */
class LazyDocument implements Omit<Document, 'kin' | 'parts'> {
  readonly id: DocumentId;
  readonly published: Day | null;
  readonly publisher: string | null;
  readonly #undated: string | null;
  readonly #unread: Unread;

  constructor(id: DocumentId, { published, undated, publisher }: Brief<unknown>, unread: Unread) {
    this.id = id;
    this.#undated = undated;
    this.published = published;
    this.publisher = publisher;
    this.#unread = unread;
  }

  get name(): string { return this.#unread.words().meta.name; }
  get sha256(): string { return this.#unread.words().meta.sha256; }
  get lengthBytes(): number { return this.#unread.words().meta.lengthBytes; }
  get mediaType(): string { return this.#unread.words().meta.mediaType; }
  get fetchedAt(): string { return this.#undated ?? this.#unread.words().meta.fetchedAt; }
  get publishedFrom(): Document['publishedFrom'] { return this.#unread.words().meta.publishedFrom; }
  get title(): string | null { return this.#unread.words().meta.title; }
  get url(): string | null { return this.#unread.words().meta.url; }
  get language(): string | null { return this.#unread.words().meta.language; }
  get encoding(): Document['encoding'] { return this.#unread.words().meta.encoding; }
  get kin(): Document['kin'] | undefined { return this.#unread.words().meta.kin; }
  get parts(): Document['parts'] | undefined { return this.#unread.words().meta.hasParts ? this.toJSON().parts : undefined; }
  get text(): string { return this.toJSON().text; }
  get map(): Document['map'] { return this.toJSON().map; }
  get notes(): readonly string[] { return this.toJSON().notes; }

  /** As a plain document, for whoever writes it down. */
  toJSON(): Document {
    const whole = this.#unread.whole();
    if (whole === undefined) throw new RangeError(`the record has no document ${this.id}`);
    return whole;
  }
}

/** A document from its brief. */
export const lazyDocument = (id: DocumentId, brief: Brief<unknown>, unread: Unread): Document => new LazyDocument(id, brief, unread) as Document;

/** A subject of which it is read when it is asked where its document mentions it. */
class LazySubject implements Omit<Subject, 'register'> {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: Subject['kind'];
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  readonly register: string | undefined;
  readonly #unread: Unread;

  constructor(s: Brief<unknown>['subject'], unread: Unread) {
    this.key = s.key;
    this.name = s.name;
    this.names = s.names;
    this.kind = s.kind;
    this.parties = s.parties;
    this.multilateral = s.multilateral;
    this.register = s.register;
    this.#unread = unread;
  }

  get mentions(): readonly Span[] { return this.#unread.words().mentions; }

  toJSON(): Subject {
    const { key, name, names, kind, parties, multilateral, mentions, register } = this;
    return { key, name, names, kind, parties, multilateral, mentions, ...(register === undefined ? {} : { register }) };
  }
}

/** A subject from its brief. */
export const lazySubject = (brief: Brief<unknown>, unread: Unread): Subject => new LazySubject(brief.subject, unread) as Subject;

/** A claim whose words are read when they are asked for. */
class LazyClaim implements Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly fact: Fact;
  readonly chain: readonly Saying[];
  readonly stated: Claim['stated'];
  readonly #unread: Unread;
  readonly #n: number;

  constructor(id: ClaimId, document: DocumentId, fact: Fact, chain: readonly Saying[], stated: Claim['stated'], unread: Unread, n: number) {
    this.id = id;
    this.document = document;
    this.fact = fact;
    this.chain = chain;
    this.stated = stated;
    this.#unread = unread;
    this.#n = n;
  }

  private get words(): Words['claims'][number] { return this.#unread.words().claims[this.#n]!; }

  get subject(): string { return this.#unread.subject(); }
  get evidence(): Span { return this.words.evidence; }
  get exact(): string { return this.words.exact; }
  get basis(): Basis { return this.words.basis; }

  toJSON(): Claim {
    const { id, document, subject, fact, evidence, exact, chain, stated, basis } = this;
    return { id, document, subject, fact, evidence, exact, chain, stated, basis };
  }
}

/** Makes the claims of a document. */
export const lazyClaims = (document: DocumentId, unread: Unread): OfClaim<Claim> => (id, fact, chain, stated, n) => new LazyClaim(id, document, fact, chain, stated, unread, n);

/** A map whose values are read from the record when they are asked for. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  private readonly ids: () => readonly string[];
  private readonly load: (id: string) => V | undefined;
  private readonly held = new Map<string, V>();

  private readonly count: () => number;

  constructor(ids: () => readonly string[], count: () => number, load: (id: string) => V | undefined) {
    this.ids = ids;
    this.count = count;
    this.load = load;
  }

  get(id: string): V | undefined {
    const held = this.held.get(id);
    if (held !== undefined) return held;
    const value = this.load(id);
    if (value !== undefined && this.held.size < keptMax) this.held.set(id, value);
    return value;
  }

  has(id: string): boolean { return this.get(id) !== undefined; }
  get size(): number { return this.count(); }
  *keys(): MapIterator<string> { yield* this.ids(); }
  *values(): MapIterator<V> { for (const [, v] of this) yield v; }
  *entries(): MapIterator<[string, V]> { for (const id of this.ids()) { const v = this.get(id); if (v !== undefined) yield [id, v]; } }
  [Symbol.iterator](): MapIterator<[string, V]> { return this.entries(); }
  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void { for (const [k, v] of this) each(v, k, this); }
}

const keptMax = 2_000;

/** The document of an entry, if it is of one. */
export const documentIn = (r: Recorded | undefined): Document | undefined => (r?.entry.kind === 'document' ? r.entry.document : undefined);
/** The reading of an entry, if it is of one. */
export const readingIn = (r: Recorded | undefined): Extract<Entry, { kind: 'reading' }>['reading'] | undefined => (r?.entry.kind === 'reading' ? r.entry.reading : undefined);
