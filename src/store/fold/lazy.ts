import type { Document } from '../../core/document.ts';
import type { Meta } from './body.ts';
import type { Entry, Recorded } from '../../ledger/entry.ts';

/** A document that is read whole only when somebody asks for its text. */
class LazyDocument implements Document {
  readonly id: Document['id'];
  readonly name: string;
  readonly sha256: string;
  readonly lengthBytes: number;
  readonly mediaType: string;
  readonly fetchedAt: string;
  readonly published: Document['published'];
  readonly publishedFrom: Document['publishedFrom'];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly encoding: Document['encoding'];
  declare readonly kin?: NonNullable<Document['kin']>;
  declare readonly parts?: NonNullable<Document['parts']>;
  readonly #load: () => Document | undefined;
  #whole: Document | undefined;

  constructor(meta: Meta, load: () => Document | undefined) {
    this.id = meta.id;
    this.name = meta.name;
    this.sha256 = meta.sha256;
    this.lengthBytes = meta.lengthBytes;
    this.mediaType = meta.mediaType;
    this.fetchedAt = meta.fetchedAt;
    this.published = meta.published;
    this.publishedFrom = meta.publishedFrom;
    this.publisher = meta.publisher;
    this.title = meta.title;
    this.url = meta.url;
    this.language = meta.language;
    this.encoding = meta.encoding;
    if (meta.kin !== undefined) this.kin = meta.kin;
    if (meta.hasParts) Object.defineProperty(this, 'parts', { enumerable: true, get: () => this.whole.parts });
    this.#load = load;
  }

  private get whole(): Document {
    this.#whole ??= this.#load();
    if (this.#whole === undefined) throw new RangeError(`the record has no document ${this.id}`);
    return this.#whole;
  }

  get text(): string { return this.whole.text; }
  get map(): Document['map'] { return this.whole.map; }
  get notes(): readonly string[] { return this.whole.notes; }

  /** As a plain document, for whoever writes it down. */
  toJSON(): Document { return this.whole; }
}

/** `load` brings the whole document when its text is asked for. */
export const lazyDocument = (meta: Meta, load: () => Document | undefined): Document => new LazyDocument(meta, load);

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
