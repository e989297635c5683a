import type { Document } from '../../core/document.ts';
import type { AgreementId, DocumentId } from '../../core/id.ts';
import type { Day } from '../../core/date.ts';
import type { Part } from '../../ledger/identity/agreement.ts';
import { whyOf } from '../../ledger/identity/index.ts';
import type { Driver } from '../driver.ts';
import { unpackBrief, unpackWords, type Words } from './body.ts';
import type { Why } from './follow.ts';
import { lazyClaims, lazyDocument, lazySubject, type Unread } from './lazy.ts';
import { toldOfTrait } from './schema.ts';

/** A part with its place in the order of the record. */
export interface Placed { readonly alias: string; readonly at: string; readonly part: Part }

/** Characters of rows kept in memory, of the groups asked about last. */
const rowsKept = 16_000_000;
/** Rows of words, and whole documents, that were shown last. */
const wordsKept = 2_000;
const documentsKept = 64;

type Reasons = Pick<Part, 'score' | 'reasons'>;

/** A stretch of the record in which a trait stood in a group, and why it did. */
class Stay {
  readonly seq: number;
  readonly until: number;
  #why: string;
  #read: Reasons | undefined;

  constructor(seq: number, until: number, why: string) {
    this.seq = seq;
    this.until = until;
    this.#why = why;
  }

  get reasons(): Reasons {
    if (this.#read === undefined) {
      this.#read = whyOf({ ...(JSON.parse(this.#why) as Why), leader: '', near: [] }, false);
      this.#why = '';
    }
    return this.#read;
  }
}

/** One subject in a group, from one position of the record until another; read out of its text when it is first asked for. */
export class Row implements Placed, Unread {
  readonly alias: string;
  readonly at: string;
  readonly from: number;
  readonly until: number;
  readonly #stay: Stay;
  readonly #words: number;
  readonly #rows: Rows;
  #brief: string;
  #part: Part | undefined;

  constructor(rows: Rows, stay: Stay, [, alias, at, seq, until, words, brief]: ToldValues) {
    this.alias = alias;
    this.at = at;
    this.from = Math.max(seq, stay.seq);
    this.until = Math.min(until, stay.until);
    this.#stay = stay;
    this.#words = words;
    this.#rows = rows;
    this.#brief = brief;
  }

  get part(): Part { return this.#part ??= this.read(); }

  words(): Words { return this.#rows.words(this.#words); }

  subject(): string { return this.part.subject.key; }

  whole(): Document | undefined { return this.#rows.document(this.document); }

  /** The order of the record begins with the day, and then names the document. */
  private get document(): DocumentId { return this.at.slice(11, this.at.indexOf('|', 11)) as DocumentId; }

  private read(): Part {
    const { document } = this;
    const brief = unpackBrief(this.#brief, this.at.slice(0, 10) as Day, lazyClaims(document, this));
    this.#brief = '';
    const { score, reasons } = this.#stay.reasons;
    return {
      document: lazyDocument(document, brief, this), subject: lazySubject(brief, this), score, reasons, alias: this.alias as AgreementId, isText: brief.isText, claims: brief.claims, isClause: brief.isClause, lately: { origin: '', told: [] },
      prints: brief.prints, credit: brief.credit, quotes: brief.quotes,
    };
  }
}

type ToldValues = readonly [id: number, alias: string, at: string, seq: number, until: number, words: number, brief: string];

interface Held { readonly rows: readonly Row[]; readonly length: number }

/** Keeps what was used last, so many of them. */
const lately = <K, V>(max: number, load: (key: K) => V): ((key: K) => V) => {
  const held = new Map<K, V>();
  return (key) => {
    const found = held.get(key) ?? load(key);
    held.delete(key);
    held.set(key, found);
    if (held.size > max) held.delete(held.keys().next().value!);
    return found;
  };
};

/** All rows that groups ever had; those of the groups asked about last stay in memory until the fold has followed further. */
export class Rows {
  private readonly groups = new Map<number, Held>();
  private groupsAt = -1;
  private length = 0;
  private readonly driver: Driver;
  readonly words: (id: number) => Words;
  readonly document: (id: DocumentId) => Document | undefined;

  /** `document` brings a whole document out of the record. */
  constructor(driver: Driver, document: (id: DocumentId) => Document | undefined) {
    this.driver = driver;
    this.words = lately(wordsKept, (id) => unpackWords(String(driver.all('SELECT body FROM words WHERE id = ?', id)[0]?.['body'])));
    this.document = lately(documentsKept, document);
  }

  /** Lets go of everything where the fold has followed further; needed before a question. */
  refresh(): void {
    const followed = Number(this.driver.all('SELECT seq FROM follows')[0]?.['seq'] ?? 0);
    if (followed === this.groupsAt) return;
    this.groups.clear();
    this.length = 0;
    this.groupsAt = followed;
  }

  /** The rows of a group in the order of the record. */
  of(leader: number): readonly Row[] {
    const held = this.groups.get(leader) ?? this.load(leader);
    this.groups.delete(leader);
    this.groups.set(leader, held);
    for (const [old, g] of this.groups) {
      if (this.length <= rowsKept || old === leader) break;
      this.groups.delete(old);
      this.length -= g.length;
    }
    return held.rows;
  }

  private load(leader: number): Held {
    const stays = Map.groupBy(this.driver.values('SELECT trait, seq, until, why FROM place WHERE leader = ?', leader) as readonly (readonly [number, number, number, string])[], ([trait]) => trait);
    let length = 0;
    const rows = [...stays].flatMap(([trait, list]) => {
      const stood = list.map(([, seq, until, why]) => new Stay(seq, until, why));
      const told = this.driver.values('SELECT id, alias, at, seq, until, words, brief FROM told WHERE id >= ? AND id < ?', trait * toldOfTrait, (trait + 1) * toldOfTrait) as unknown as readonly ToldValues[];
      return told.flatMap((t) => {
        length += t[6].length;
        return stood.filter((s) => t[3] < s.until && s.seq < t[4]).map((s) => new Row(this, s, t));
      });
    }).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.from - b.from));
    this.length += length;
    return { rows, length };
  }
}
