import type { Document } from '../../core/document.ts';
import type { AgreementId } from '../../core/id.ts';
import type { ReadingRecord } from '../../core/record.ts';
import { declined, pairKey, rulingsOf, standing, type Decided } from '../../ledger/decisions.ts';
import type { Decision, Recorded } from '../../ledger/entry.ts';
import { agreementOf, partiesOf, type Agreement, type Part } from '../../ledger/identity/agreement.ts';
import type { Suggestion } from '../../ledger/identity/index.ts';
import { regroup } from '../../ledger/identity/regroup.ts';
import type { Projection } from '../../ledger/projection.ts';
import type { Heard, Known } from '../../ledger/view-point.ts';
import type { Driver } from '../driver.ts';
import type { Followed, Why } from './follow.ts';
import { documentIn, LazyMap, readingIn } from './lazy.ts';
import { Rows, type Placed, type Row } from './rows.ts';
import { never, toldOfTrait } from './schema.ts';

/** A point of the record as the rows are asked for it: a position, and a day up to which documents count. */
interface Point { readonly seq: number; readonly day: string }

/** Rows that were so at a point: subjects told by then, in the place that their trait had. */
const wasSo = 's.seq <= ? AND s.until > ? AND s.at < ? AND p.seq <= ? AND p.until > ?';
/** A subject's row with the places that its trait had. */
const placed = `told s JOIN place p ON p.trait = s.id / ${toldOfTrait}`;
/** Before this stands, in the order of the record, whatever counts by a day. */
const endOf = (day: string): string => `${day}}`;

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
  private readonly rows: Rows;
  private readonly decisions: { readonly upTo: number; readonly all: readonly Decided[] }[] = [];

  constructor(driver: Driver, log: Followed) {
    this.driver = driver;
    this.log = log;
    this.rows = new Rows(driver, (id) => this.document(id, { seq: never - 1, day: '~' }));
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
    if (parties.length === 0) return [];
    const together = this.driver.values(parties.map(() => 'SELECT leader FROM touch WHERE party = ?').join(' INTERSECT '), ...parties).map(([leader]) => Number(leader));
    // A person may have merged groups of which each has one of the parties only.
    const merged = standing(this.decided(known)).filter((d) => d.decision.verb === 'merge' || d.decision.verb === 'same').flatMap((d) => d.decision.about.flatMap((a) => this.leaderOf(a, at) ?? []));
    return this.compose([...new Set([...together, ...merged])], known, at, parties);
  }

  named(typed: string, known: Known): readonly Agreement[] {
    const at = this.point(known);
    const aliases = typed.length >= 6 && typed.startsWith('agr_') ? this.driver.all('SELECT DISTINCT alias FROM told WHERE alias >= ? AND alias < ?', typed, `${typed}~`).map((r) => String(r['alias'])) : [];
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
    const told = this.driver.all(`SELECT DISTINCT p.leader AS leader FROM reading r JOIN reading x ON x.document = r.document JOIN json_each(x.told) j JOIN place p ON p.trait = j.value / ${toldOfTrait} AND p.seq <= ? AND p.until > ? WHERE r.seq > ? AND r.seq <= ?`, upTo, upTo, after, upTo);
    const all = this.decided({ kind: 'seq', seq: upTo });
    const meant = all.filter((x) => x.seq > after).map((d) => (d.decision.verb === 'undo' ? all.find((x) => x.id === d.decision.about[0] || String(x.seq) === d.decision.about[0]) : d));
    if (meant.some((d) => d === undefined || d.decision.verb === 'undo' || d.decision.verb === 'precedence')) return undefined;
    const decided = meant.flatMap((d) => d!.decision.about).flatMap((a): readonly (number | undefined)[] => (a.startsWith('clm_') ? this.leadersIn(documentOf(a), at) : [this.leaderOf(a, at)]));
    return [...new Set([...[...moved, ...told].map((r) => Number(r['leader'])), ...decided.filter((l) => l !== undefined)])];
  }

  private leadersIn(document: string | undefined, at: Point): readonly number[] {
    return document === undefined ? [] : this.driver.all(`SELECT DISTINCT p.leader AS leader FROM document d JOIN reading x ON x.document = d.seq JOIN json_each(x.told) j JOIN place p ON p.trait = j.value / ${toldOfTrait} WHERE d.id = ? AND p.seq <= ? AND p.until > ?`, document, at.seq, at.seq).map((r) => Number(r['leader']));
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
    const row = this.driver.all(`SELECT p.leader AS leader FROM ${placed} WHERE s.alias = ? AND ${wasSo} LIMIT 1`, alias, at.seq, at.seq, endOf(at.day), at.seq, at.seq)[0];
    return row === undefined ? undefined : Number(row['leader']);
  }

  private partsOf(leader: number, at: Point): readonly Row[] {
    const end = endOf(at.day);
    return this.rows.of(leader).filter((r) => r.from <= at.seq && r.until > at.seq && r.at < end);
  }

  /** Groups as evidence gives them, with everything that decisions lay over them; those alone of which all of some are parties. */
  private compose(leaders: readonly number[], known: Known, at: Point, parties: readonly string[] = []): readonly Agreement[] {
    const decided = this.decided(known);
    const groups = new Map<number, readonly Placed[]>();
    const take = (leader: number): void => {
      if (groups.has(leader)) return;
      groups.set(leader, this.partsOf(leader, at));
    };
    this.rows.refresh();
    for (const l of leaders) take(l);
    const rejected = new Set(rulingsOf(decided).rejected.keys());
    const made = (list: readonly Placed[], id?: string): readonly Agreement[] => {
      const parts = list.map(({ part }, i): Part => (i === 0 ? { ...part, score: 0, reasons: ['first document to speak of it'] } : part));
      const own = partiesOf(parts);
      return parties.every((p) => own.includes(p)) ? [agreementOf(parts, (id ?? parts[0]!.alias) as AgreementId, rejected, own)] : [];
    };
    const lists = (): readonly (readonly Placed[])[] => [...groups.values()].filter((g) => g.length > 0).toSorted((a, b) => (a[0]!.at < b[0]!.at ? -1 : 1));
    const identity = standing(decided).filter((d) => ['merge', 'same', 'split'].includes(d.decision.verb));
    if (identity.length === 0) return lists().flatMap((list) => made(list));
    for (let before = -1; before !== groups.size;) {
      before = groups.size;
      const held = new Set([...groups.values()].flatMap((g) => g.map((p) => p.alias)));
      for (const d of identity) if (d.decision.about.some((a) => held.has(a))) for (const a of d.decision.about) {
        const leader = this.leaderOf(a, at);
        if (leader !== undefined) take(leader);
      }
    }
    const byAlias = new Map([...groups.values()].flatMap((g) => g.map((p) => [p.alias, p] as const)));
    return regroup(lists().map((g) => g.map((p) => p.alias)), decided, (a) => byAlias.get(a)!.at).flatMap((g) => made(g.aliases.map((a) => byAlias.get(a)!), g.id));
  }

  private idOf(leader: number, known: Known, at: Point): string | undefined {
    const row = this.driver.all(`SELECT s.alias AS alias FROM place p JOIN told s ON s.id >= p.trait * ${toldOfTrait} AND s.id < (p.trait + 1) * ${toldOfTrait} WHERE p.leader = ? AND ${wasSo} ORDER BY s.at LIMIT 1`, leader, at.seq, at.seq, endOf(at.day), at.seq, at.seq)[0];
    if (row === undefined) return undefined;
    const alias = String(row['alias']);
    return standing(this.decided(known)).some((d) => ['merge', 'same', 'split'].includes(d.decision.verb)) ? this.byId(alias, known)?.id : alias;
  }
}

/** Questions to a fold that has followed its record. */
export const askFold = (driver: Driver, log: Followed): Projection & Groups => new Asking(driver, log);
