import type { Document } from '../../core/document.ts';
import type { AgreementId } from '../../core/id.ts';
import type { ReadingRecord } from '../../core/record.ts';
import { declined, pairKey, rulingsOf, standing, type Decided } from '../../ledger/decisions.ts';
import type { Decision, Recorded } from '../../ledger/entry.ts';
import { agreementOf, type Agreement, type Part } from '../../ledger/identity/agreement.ts';
import { whyOf, type Suggestion } from '../../ledger/identity/index.ts';
import { regroup } from '../../ledger/identity/regroup.ts';
import type { Projection } from '../../ledger/projection.ts';
import type { Heard, Known } from '../../ledger/view-point.ts';
import type { Driver } from '../driver.ts';
import type { Followed, Why } from './follow.ts';
import { unpack } from './body.ts';
import { documentIn, lazyDocument, LazyMap, readingIn } from './lazy.ts';
import { never } from './schema.ts';

/** A point of the record as the rows are asked for it: a position, and a day up to which documents count. */
interface Point { readonly seq: number; readonly day: string }

/** A part with its trait, to tell in which group it stands. */
interface Placed { readonly alias: string; readonly part: Part; readonly at: string }

/** A row of a group with the stretch of the record in which it was so; read out of its text when it is first asked for. */
interface Row extends Placed { readonly from: number; readonly until: number; readonly day: string }

/** Characters of rows kept in memory, of the agreements asked about last. */
const rowsKept = 8_000_000;

const subjectColumns = 's.alias, s.at, s.day, s.seq, s.until, s.body, p.why, p.seq AS pseq, p.until AS puntil';
/** Rows that were so at a point: subjects told by then, in the place that their trait had. */
const wasSo = 's.seq <= ? AND s.until > ? AND s.day <= ? AND p.seq <= ? AND p.until > ?';

/** An agreement with the numbers of the groups that it is made of. */
export interface Grouped { readonly agreement: Agreement; readonly leaders: readonly number[] }

/** What whoever keeps something beside the fold asks: which groups changed, and what they are now. */
export interface Groups {
  /** Groups of which something changed after one position and up to another, by evidence or by decision; undefined where it may be any. `documentOf` tells in which document a claim stands. */
  touched(after: number, upTo: number, documentOf: (claim: string) => string | undefined): readonly number[] | undefined;
  leaders(known: Known): readonly number[];
  grouped(leaders: readonly number[], known: Known): readonly Grouped[];
  /** Groups that may be one with another and are not sure enough, before decisions. */
  nearly(known: Known): readonly Nearly[];
}

/** A group with those it is near to. */
export interface Nearly { readonly leader: number; readonly near: Why['near']; readonly isLoose: boolean }

class Asking implements Projection, Groups {
  private readonly driver: Driver;
  private readonly log: Followed;
  private readonly groups = new Map<number, { readonly rows: readonly Row[]; readonly length: number }>();
  private groupsAt = -1;
  private groupsLength = 0;
  private readonly decisions: { readonly upTo: number; readonly all: readonly Decided[] }[] = [];

  constructor(driver: Driver, log: Followed) {
    this.driver = driver;
    this.log = log;
  }

  heard(known: Known): Heard {
    const at = this.point(known);
    const ids = (): readonly string[] => this.driver.all('SELECT id FROM document WHERE seq <= ? AND day <= ? ORDER BY id', at.seq, at.day).map((r) => String(r['id']));
    const count = (): number => (known.kind === 'seq' ? Number(this.driver.all('SELECT n FROM document WHERE seq <= ? ORDER BY seq DESC LIMIT 1', at.seq)[0]?.['n'] ?? 0) : Number(this.driver.all('SELECT count(*) AS n FROM document WHERE day <= ?', at.day)[0]!['n']));
    return {
      documents: new LazyMap<Document>(ids, count, (id) => this.document(id, at)), readings: new LazyMap<ReadingRecord>(ids, count, (id) => this.reading(id, at)), decisions: this.decided(known),
      seq: known.kind === 'seq' ? Math.min(known.seq, this.log.head().seq) : this.log.head().seq,
    };
  }

  byId(id: string, known: Known): Agreement | undefined {
    const at = this.point(known);
    const leader = this.leaderOf(id, at);
    if (leader === undefined) return undefined;
    return this.compose([leader], known, at).find((a) => a.members.some((m) => m.alias === id));
  }

  ofParties(parties: readonly string[], known: Known): readonly Agreement[] {
    const at = this.point(known);
    const lists = parties.map((p) => new Set(this.driver.all('SELECT leader FROM touch WHERE party = ?', p).map((r) => Number(r['leader'])))).toSorted((a, b) => a.size - b.size);
    const [first, ...rest] = lists;
    // A person may have merged groups of which each has one of the parties only.
    const isMerged = standing(this.decided(known)).some((d) => d.decision.verb === 'merge' || d.decision.verb === 'same');
    const leaders = [...(first ?? [])].filter((l) => isMerged || rest.every((s) => s.has(l)));
    return this.compose(leaders, known, at).filter((a) => parties.every((p) => a.parties.includes(p)));
  }

  named(typed: string, known: Known): readonly Agreement[] {
    const at = this.point(known);
    const aliases = typed.length >= 6 && typed.startsWith('agr_') ? this.driver.all('SELECT DISTINCT alias FROM subject WHERE alias >= ? AND alias < ?', typed, `${typed}~`).map((r) => String(r['alias'])) : [];
    const byAlias = this.compose([...new Set(aliases.flatMap((a) => this.leaderOf(a, at) ?? []))], known, at).filter((a) => a.id.startsWith(typed));
    if (byAlias.length > 0) return byAlias;
    const lower = typed.toLowerCase();
    const leaders = this.driver.all('SELECT DISTINCT p.leader AS leader FROM name n JOIN place p ON p.trait = n.trait WHERE instr(n.name, ?) > 0 AND p.seq <= ? AND p.until > ?', lower, at.seq, at.seq).map((r) => Number(r['leader']));
    return this.compose(leaders, known, at).filter((a) => a.names.some((n) => n.toLowerCase().includes(lower)));
  }

  all(known: Known): readonly Agreement[] {
    const at = this.point(known);
    return this.compose(this.driver.all('SELECT DISTINCT leader FROM place WHERE seq <= ? AND until > ?', at.seq, at.seq).map((r) => Number(r['leader'])), known, at);
  }

  nearly(known: Known): readonly Nearly[] {
    const at = this.point(known);
    return this.driver.all('SELECT trait, why FROM place WHERE near = 1 AND seq <= ? AND until > ?', at.seq, at.seq).map((r): Nearly => {
      const why = JSON.parse(String(r['why'])) as Why;
      return { leader: Number(r['trait']), near: why.near, isLoose: why.isLoose };
    });
  }

  leaders(known: Known): readonly number[] {
    const at = this.point(known);
    return this.driver.all('SELECT DISTINCT leader FROM place WHERE seq <= ? AND until > ?', at.seq, at.seq).map((r) => Number(r['leader']));
  }

  grouped(leaders: readonly number[], known: Known): readonly Grouped[] {
    const at = this.point(known);
    return this.compose(leaders, known, at).map((agreement) => ({ agreement, leaders: [...new Set(agreement.members.flatMap((m) => this.leaderOf(m.alias, at) ?? []))] }));
  }

  touched(after: number, upTo: number, documentOf: (claim: string) => string | undefined): readonly number[] | undefined {
    const at: Point = { seq: upTo, day: '~' };
    const moved = this.driver.all('SELECT leader FROM place WHERE (seq > ? AND seq <= ?) OR (until > ? AND until <= ?)', after, upTo, after, upTo);
    const told = this.driver.all('SELECT DISTINCT p.leader AS leader FROM reading r JOIN subject s ON s.document = r.document JOIN place p ON p.trait = s.trait AND p.seq <= ? AND p.until > ? WHERE r.seq > ? AND r.seq <= ?', upTo, upTo, after, upTo);
    const all = this.decided({ kind: 'seq', seq: upTo });
    const meant = all.filter((x) => x.seq > after).map((d) => (d.decision.verb === 'undo' ? all.find((x) => x.id === d.decision.about[0] || String(x.seq) === d.decision.about[0]) : d));
    if (meant.some((d) => d === undefined || d.decision.verb === 'undo' || d.decision.verb === 'precedence')) return undefined;
    const decided = meant.flatMap((d) => d!.decision.about).flatMap((a): readonly (number | undefined)[] => (a.startsWith('clm_') ? this.leadersIn(documentOf(a), at) : [this.leaderOf(a, at)]));
    return [...new Set([...[...moved, ...told].map((r) => Number(r['leader'])), ...decided.filter((l) => l !== undefined)])];
  }

  private leadersIn(document: string | undefined, at: Point): readonly number[] {
    return document === undefined ? [] : this.driver.all('SELECT DISTINCT p.leader AS leader FROM document d JOIN subject s ON s.document = d.seq JOIN place p ON p.trait = s.trait WHERE d.id = ? AND p.seq <= ? AND p.until > ?', document, at.seq, at.seq).map((r) => Number(r['leader']));
  }

  suggestions(known: Known): readonly Suggestion[] {
    const at = this.point(known);
    const different = declined(this.decided(known));
    const ids = new Map<number, string | undefined>();
    const idOf = (leader: number): string | undefined => {
      if (!ids.has(leader)) ids.set(leader, this.idOf(leader, known, at));
      return ids.get(leader);
    };
    return this.nearly(known).flatMap(({ leader, near, isLoose }): readonly Suggestion[] => {
      const one = idOf(leader);
      return one === undefined ? [] : near.flatMap((n): readonly Suggestion[] => {
        const other = idOf(n.leader);
        return other === undefined || other === one || different.has(pairKey(one, other)) ? [] : [{ one, other, score: n.score, reasons: n.reasons, isAmbiguous: isLoose }];
      });
    }).toSorted((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1));
  }

  private point(known: Known): Point { return known.kind === 'seq' ? { seq: Math.min(known.seq, never - 1), day: '~' } : { seq: never - 1, day: known.day }; }

  private decided(known: Known): readonly Decided[] {
    const head = this.log.head().seq;
    let held = this.decisions[0];
    if (held?.upTo !== head) {
      held = { upTo: head, all: this.driver.all('SELECT seq, id, recorded_at, body FROM decision ORDER BY seq').map((r): Decided => ({ seq: Number(r['seq']), id: String(r['id']), recordedAt: String(r['recorded_at']), decision: JSON.parse(String(r['body'])) as Decision })) };
      this.decisions[0] = held;
    }
    return held.all.filter((d) => (known.kind === 'seq' ? d.seq <= known.seq : d.recordedAt.slice(0, 10) <= known.day));
  }

  private entry(seq: unknown): Recorded | undefined { return seq === undefined ? undefined : [...this.log.read(Number(seq) - 1, Number(seq))][0]; }

  private document(id: string, at: Point): Document | undefined {
    return documentIn(this.entry(this.driver.all('SELECT seq FROM document WHERE id = ? AND seq <= ? AND day <= ?', id, at.seq, at.day)[0]?.['seq']));
  }

  private reading(id: string, at: Point): ReadingRecord | undefined {
    if (this.driver.all('SELECT 1 FROM document WHERE id = ? AND seq <= ? AND day <= ?', id, at.seq, at.day).length === 0) return undefined;
    return readingIn(this.entry(this.driver.all('SELECT r.seq AS seq FROM document d JOIN reading r ON r.document = d.seq WHERE d.id = ? AND r.seq <= ? ORDER BY r.seq DESC LIMIT 1', id, at.seq)[0]?.['seq']));
  }

  private leaderOf(alias: string, at: Point): number | undefined {
    const row = this.driver.all(`SELECT p.leader AS leader FROM subject s JOIN place p ON p.trait = s.trait WHERE s.alias = ? AND ${wasSo} LIMIT 1`, alias, at.seq, at.seq, at.day, at.seq, at.seq)[0];
    return row === undefined ? undefined : Number(row['leader']);
  }

  private partsOf(leader: number, at: Point): readonly Placed[] {
    return this.rowsOf(leader).filter((r) => r.from <= at.seq && r.until > at.seq && r.day <= at.day);
  }

  /** All rows that a group ever had, decoded; those of the groups asked about last stay in memory until the fold has followed further. */
  private rowsOf(leader: number): readonly Row[] {
    const followed = this.followed();
    if (followed !== this.groupsAt) {
      this.groups.clear();
      this.groupsLength = 0;
      this.groupsAt = followed;
    }
    const held = this.groups.get(leader);
    if (held !== undefined) {
      this.groups.delete(leader);
      this.groups.set(leader, held);
      return held.rows;
    }
    let length = 0;
    const rows = this.driver.all(`SELECT ${subjectColumns} FROM place p JOIN subject s ON s.trait = p.trait WHERE p.leader = ? AND s.seq < p.until AND p.seq < s.until`, leader).map((r) => {
      length += String(r['body']).length;
      return this.rowOf(r);
    }).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.from - b.from));
    this.groups.set(leader, { rows, length });
    this.groupsLength += length;
    for (const [old, g] of this.groups) {
      if (this.groupsLength <= rowsKept || old === leader) break;
      this.groups.delete(old);
      this.groupsLength -= g.length;
    }
    return rows;
  }

  private followed(): number { return Number(this.driver.all('SELECT seq FROM follows')[0]?.['seq'] ?? 0); }

  private rowOf(r: Readonly<Record<string, unknown>>): Row {
    const alias = String(r['alias']) as AgreementId;
    let [text, reasons] = [String(r['body']), String(r['why'])];
    const read = (): Part => {
      const { document, ...body } = unpack(text);
      const why = JSON.parse(reasons) as Why;
      [text, reasons] = ['', ''];
      return { ...body, document: lazyDocument(document, () => this.document(document.id, { seq: never - 1, day: '~' })), alias, isText: body.texts.length > 0, ...whyOf({ ...why, leader: '', near: [] }, false) };
    };
    let part: Part | undefined;
    return { at: String(r['at']), day: String(r['day']), from: Math.max(Number(r['seq']), Number(r['pseq'])), until: Math.min(Number(r['until']), Number(r['puntil'])), alias, get part() { part ??= read(); return part; } };
  }

  /** Groups as evidence gives them, with everything that decisions lay over them. */
  private compose(leaders: readonly number[], known: Known, at: Point): readonly Agreement[] {
    const decided = this.decided(known);
    const groups = new Map<number, readonly Placed[]>();
    const take = (leader: number): void => {
      if (groups.has(leader)) return;
      groups.set(leader, this.partsOf(leader, at));
    };
    for (const l of leaders) take(l);
    const identity = standing(decided).filter((d) => ['merge', 'same', 'split'].includes(d.decision.verb));
    for (let before = -1; identity.length > 0 && before !== groups.size;) {
      before = groups.size;
      const held = new Set([...groups.values()].flatMap((g) => g.map((p) => p.alias)));
      for (const d of identity) if (d.decision.about.some((a) => held.has(a))) for (const a of d.decision.about) {
        const leader = this.leaderOf(a, at);
        if (leader !== undefined) take(leader);
      }
    }
    const byAlias = new Map([...groups.values()].flatMap((g) => g.map((p) => [p.alias, p] as const)));
    const rejected = new Set(rulingsOf(decided).rejected.keys());
    const lists = [...groups.values()].filter((g) => g.length > 0).toSorted((a, b) => (a[0]!.at < b[0]!.at ? -1 : 1)).map((g) => g.map((p) => p.alias));
    return regroup(lists, decided, (a) => byAlias.get(a)!.at).map((g) => agreementOf(g.aliases.map((a, i): Part => {
      const { part } = byAlias.get(a)!;
      return i === 0 ? { ...part, score: 0, reasons: ['first document to speak of it'] } : part;
    }), g.id as AgreementId, rejected));
  }

  private idOf(leader: number, known: Known, at: Point): string | undefined {
    const row = this.driver.all(`SELECT s.alias AS alias FROM place p JOIN subject s ON s.trait = p.trait WHERE p.leader = ? AND ${wasSo} ORDER BY s.at LIMIT 1`, leader, at.seq, at.seq, at.day, at.seq, at.seq)[0];
    if (row === undefined) return undefined;
    const alias = String(row['alias']);
    return standing(this.decided(known)).some((d) => ['merge', 'same', 'split'].includes(d.decision.verb)) ? this.byId(alias, known)?.id : alias;
  }
}

/** Questions to a fold that has followed its record. */
export const askFold = (driver: Driver, log: Followed): Projection & Groups => new Asking(driver, log);
