import type { Day } from '../../core/date.ts';
import type { DocumentId } from '../../core/id.ts';
import { Places, type First, type Move } from '../../ledger/identity/places.ts';
import type { Trait } from '../../ledger/identity/trait.ts';
import type { Log } from '../../ledger/log.ts';
import type { Driver } from '../driver.ts';
import { withPrints } from './body.ts';
import { documentIn } from './lazy.ts';
import { prepareReading, type PreparedReading, type PreparedSubject, type Step } from './prepare.ts';
import { Prints } from './prints.ts';
import { foldIndices, never, toldOfTrait } from './schema.ts';

/** What a fold needs of the record that it follows; `file` where another thread can read it too. */
export type Followed = Pick<Log, 'head' | 'read'> & { readonly file?: string };

/** Why a trait stands where it does, with leaders by their numbers. */
export interface Why { readonly score: number; readonly reasons: readonly string[]; readonly near: readonly { readonly leader: number; readonly score: number; readonly reasons: readonly string[] }[]; readonly isLoose: boolean }

/** Positions of documents that are kept, whose readings may follow soon. */
const documentsKept = 512;
/** Traits of which it is remembered how many subjects they have. */
const countsKept = 200_000;
/** Rows of `touch` that are known to be there. */
const touchedKept = 20_000;

/** Applies entries to the tables, one after the other. Holds in memory what new subjects are compared with. */
export class Follower {
  private readonly places = new Places();
  private readonly ids = new Map<string, number>();
  private readonly keys = new Map<number, string>();
  private readonly recent = new Map<string, number>();
  private readonly unread = new Set<string>();
  private isIndexed = false;
  private documents = 0;
  private words = 0;
  /** How many subjects traits have that something was told of lately. */
  private readonly counts = new Map<number, number>();
  private readonly touched = new Set<string>();
  /** Traits that ever had a place. */
  private readonly placed = new Set<number>();
  private readonly prints: Prints;
  private readonly driver: Driver;
  private readonly log: Followed;

  /** Position up to which it has followed. */
  at: number;

  constructor(driver: Driver, log: Followed, at: number) {
    this.at = at;
    this.driver = driver;
    this.log = log;
    this.prints = new Prints(driver);
    this.load();
  }

  /** Takes one entry of the record. */
  take(step: Step): void {
    switch (step.kind) {
      case 'document': return this.hear(step.id, step.day, step.seq);
      case 'decision': return this.driver.run('INSERT INTO decision (seq, id, recorded_at, body) VALUES (?, ?, ?, ?)', step.seq, step.id, step.recordedAt, step.body);
      case 'reading': return this.read(step.reading, step.seq);
      case 'unready': {
        const [row] = this.log.read(...this.entryOf(step.reading.document));
        const document = documentIn(row);
        if (document !== undefined) this.read(prepareReading(document, step.reading), step.seq);
      }
    }
  }

  private load(): void {
    this.documents = Number(this.driver.all('SELECT n FROM document ORDER BY seq DESC LIMIT 1')[0]?.['n'] ?? 0);
    this.words = Number(this.driver.all('SELECT max(id) AS n FROM words')[0]?.['n'] ?? 0);
    for (const r of this.driver.iterate('SELECT id, key FROM trait')) {
      this.ids.set(String(r['key']), Number(r['id']));
      this.placed.add(Number(r['id']));
      this.keys.set(Number(r['id']), String(r['key']));
    }
    const keyOf = (n: number): string => this.keys.get(n)!;
    for (const r of this.driver.iterate(`SELECT t.key, t.at, t.siblings, p.leader, p.why FROM trait t JOIN place p ON p.trait = t.id AND p.until = ${never} ORDER BY t.at`)) {
      const { score, reasons, near, isLoose } = JSON.parse(String(r['why'])) as Why;
      this.places.restore({ trait: traitOfKey(String(r['key'])), at: String(r['at']), siblings: new Set((JSON.parse(String(r['siblings'])) as number[]).map(keyOf)) },
        { leader: keyOf(Number(r['leader'])), score, reasons, near: near.map((n) => ({ leader: keyOf(n.leader), score: n.score, reasons: n.reasons })), isLoose });
    }
  }

  private hear(id: DocumentId, day: Day, seq: number): void {
    this.documents += 1;
    this.driver.run('INSERT INTO document (seq, id, day, n) VALUES (?, ?, ?, ?)', seq, id, day, this.documents);
    this.recent.set(id, seq);
    this.unread.add(id);
    if (this.recent.size > documentsKept) {
      const oldest = this.recent.keys().next().value!;
      this.recent.delete(oldest);
      this.unread.delete(oldest);
    }
  }

  /** Position of the entry of a document, 0 where there is none. */
  private positionOf(id: DocumentId): number {
    const held = this.recent.get(id);
    if (held !== undefined) return held;
    this.index();
    return Number(this.driver.all('SELECT seq FROM document WHERE id = ?', id)[0]?.['seq'] ?? 0);
  }

  /** The stretch of the record in which a document's entry stands; an empty one where it has none. */
  private entryOf(id: DocumentId): readonly [after: number, upTo: number] {
    const seq = this.positionOf(id);
    return [Math.max(0, seq - 1), seq];
  }

  /** Makes the indices that were left out, if they are not there. */
  index(): void {
    if (this.isIndexed) return;
    for (const sql of foldIndices) this.driver.exec(sql.replace(' INDEX ', ' INDEX IF NOT EXISTS '));
    this.isIndexed = true;
  }

  private traitId(key: string): number {
    const held = this.ids.get(key);
    if (held !== undefined) return held;
    const id = this.ids.size + 1;
    this.ids.set(key, id);
    this.keys.set(id, key);
    return id;
  }

  /** A later reading of a document takes the place of an earlier one. */
  private read(reading: PreparedReading, seq: number): void {
    const { document, spoken } = reading;
    const number = this.positionOf(document);
    // A document that was heard a moment ago cannot have been read before.
    const isFirst = this.unread.delete(document) || this.driver.all('SELECT 1 FROM reading WHERE document = ? LIMIT 1', number).length === 0;
    const left = isFirst ? [] : this.toldIn(number);
    for (const id of left) this.driver.run('UPDATE told SET until = ? WHERE id = ?', seq, id);
    const told = this.write(reading, number, seq);
    this.driver.run('INSERT INTO reading (document, seq, claims, told) VALUES (?, ?, ?, ?)', number, seq, reading.claims, JSON.stringify(told));
    const changed = this.firsts(spoken, [...new Set(left.map(traitOfTold))]);
    if (changed.length > 0) this.move(this.places.update(changed), seq);
  }

  /** Numbers of the subjects of a document in its newest reading. */
  private toldIn(document: number): readonly number[] {
    return JSON.parse(String(this.driver.all('SELECT told FROM reading WHERE document = ? ORDER BY seq DESC LIMIT 1', document)[0]?.['told'] ?? '[]')) as number[];
  }

  /** The next number of a subject of a trait. */
  private numberIn(trait: number): number {
    const first = trait * toldOfTrait;
    const n = this.counts.get(trait) ?? Number(this.driver.all('SELECT max(id) AS id FROM told WHERE id >= ? AND id < ?', first, first + toldOfTrait)[0]?.['id'] ?? first - 1) - first + 1;
    if (this.counts.size >= countsKept) this.counts.clear();
    this.counts.set(trait, n + 1);
    return first + n;
  }

  private write({ document, day, sketch, spoken, prints: given }: PreparedReading, number: number, seq: number): readonly number[] {
    if (sketch === null) return [];
    const prints = given ?? this.prints.take(document, day, sketch);
    if (given !== undefined) this.prints.note(document, day, sketch);
    return spoken.map((s) => {
      const isNew = !this.ids.has(s.trait);
      const trait = this.traitId(s.trait);
      const id = isNew ? trait * toldOfTrait : this.numberIn(trait);
      if (isNew) this.counts.set(trait, 1);
      this.words += 1;
      this.driver.run('INSERT INTO words (id, body) VALUES (?, ?)', this.words, s.words);
      this.driver.run('INSERT INTO told (id, alias, document, at, seq, until, words, brief) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', id, s.alias, number, s.at, seq, never, this.words, withPrints(s.brief, prints));
      if (isNew) for (const n of s.names) this.driver.run('INSERT OR IGNORE INTO name (name, trait) VALUES (?, ?)', n, trait);
      return id;
    });
  }

  /** Traits whose first position, or what stands beside it there, is now another one. */
  private firsts(spoken: readonly PreparedSubject[], left: readonly number[]): readonly { readonly key: string; readonly first: First | null }[] {
    const siblings = new Set(spoken.map((s) => s.trait));
    const out = new Map<string, First | null>();
    for (const s of spoken) {
      const held = this.places.firstOf(s.trait);
      if (held !== undefined && held.at < s.at) continue;
      if (held !== undefined && held.at === s.at && held.siblings.size === siblings.size && [...siblings].every((k) => held.siblings.has(k))) continue;
      out.set(s.trait, { trait: held?.trait ?? traitOfKey(s.trait), at: s.at, siblings });
    }
    for (const id of left) {
      const key = this.keys.get(id)!;
      if (siblings.has(key)) continue;
      const first = this.driver.all(`SELECT at, document FROM told WHERE id >= ? AND id < ? AND until = ${never} ORDER BY at LIMIT 1`, id * toldOfTrait, (id + 1) * toldOfTrait)[0];
      if (first === undefined) out.set(key, null);
      else if (String(first['at']) !== this.places.firstOf(key)?.at) out.set(key, { trait: traitOfKey(key), at: String(first['at']), siblings: new Set(this.toldIn(Number(first['document'])).map((n) => this.keys.get(traitOfTold(n))!)) });
    }
    for (const [key, first] of out) {
      const id = this.ids.get(key)!;
      if (first === null) continue;
      const siblings = JSON.stringify([...first.siblings].map((k) => this.ids.get(k)!));
      // What nobody has told of before stands nowhere yet, and has no row.
      if (!this.placed.has(id)) this.driver.run('INSERT INTO trait (id, key, at, siblings) VALUES (?, ?, ?, ?)', id, key, first.at, siblings);
      else this.driver.run('UPDATE trait SET at = ?, siblings = ? WHERE id = ?', first.at, siblings, id);
    }
    return [...out].map(([key, first]) => ({ key, first }));
  }

  private touch(party: string, leader: number): void {
    const key = `${party} ${leader}`;
    if (this.touched.has(key)) return;
    if (this.touched.size > touchedKept) this.touched.clear();
    this.touched.add(key);
    this.driver.run('INSERT OR IGNORE INTO touch (party, leader) VALUES (?, ?)', party, leader);
  }

  private move(moves: readonly Move[], seq: number): void {
    for (const { trait, placement } of moves) {
      const id = this.ids.get(trait)!;
      if (this.placed.has(id)) this.driver.run(`UPDATE place SET until = ? WHERE trait = ? AND until = ${never}`, seq, id);
      this.placed.add(id);
      if (placement === null) continue;
      const leader = this.ids.get(placement.leader)!;
      const { score, reasons, isLoose } = placement;
      const near = placement.near.map((n) => ({ leader: this.ids.get(n.leader)!, score: n.score, reasons: n.reasons }));
      this.driver.run('INSERT INTO place (trait, seq, until, leader, why, near) VALUES (?, ?, ?, ?, ?, ?)', id, seq, never, leader, JSON.stringify({ score, reasons, near, isLoose }), near.length > 0 && placement.leader === trait ? 1 : 0);
      for (const p of traitOfKey(trait).parties) this.touch(p, leader);
    }
  }
}

/** The trait of a subject, from the subject's number. */
const traitOfTold = (id: number): number => Math.floor(id / toldOfTrait);

/** A trait from its key; the key of a trait told twice in one document has the subject's own id behind it. */
export const traitOfKey = (key: string): Trait => {
  const end = key.lastIndexOf('}') + 1;
  return { key, ...(JSON.parse(key.slice(0, end)) as Omit<Trait, 'key'>) };
};
