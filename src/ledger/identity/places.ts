import { askLine, gather, margin, scoreOf, sureLine, type Gathered, type Score } from './score.ts';
import type { Trait } from './trait.ts';

/** Place of a subject in the order of the record that does not depend on arrival: day of publication, document, key. */
export type Position = string;

/** Where a trait stands: the trait that leads its group, why, and what it nearly joined. */
export interface Placement { readonly leader: string; readonly score: number; readonly reasons: readonly string[]; /** What it would have joined, had that been surer. */ readonly near: readonly Near[]; /** It fits several and is told apart from none: nothing is joined to it. */ readonly isLoose: boolean }

/** Another group that a trait resembles. */
export interface Near { readonly leader: string; readonly score: number; readonly reasons: readonly string[] }

interface Held { readonly trait: Trait; readonly at: Position; readonly siblings: ReadonlySet<string>; placement: Placement; }

/** Members of a group in the order of their positions, with what the first of them say together. */
interface Group { readonly members: Held[]; gathered: { readonly of: Gathered; readonly until: Position; readonly keys: ReadonlySet<string> } | null }

/** A trait that now stands elsewhere. */
export interface Move { readonly trait: string; readonly placement: Placement | null }

/** A trait with the first position at which it is told, and the traits told beside it there. */
export interface First { readonly trait: Trait; readonly at: Position; readonly siblings: ReadonlySet<string> }

/** More traits than this are not compared with: the first of a group say what it is. */
const comparedMax = 40;

const pairsOf = (t: Trait): readonly string[] => {
  const p = t.parties.slice(0, 8);
  return p.length === 1 ? [p[0]!] : p.flatMap((x, i) => p.slice(i + 1).map((y) => `${x}+${y}`));
};

/**
 * Keys under which a trait is found, and keys under which it looks for others: its number, its titles; and of each pair of its parties the
 * words of its name, the half-years around the one in which it was spoken of, the years around the one in which it was made, its days and its
 * number of articles. Whoever shares none of these has nothing in common with it but the parties.
 */
export const blockKeys = (t: Trait, reach: 0 | 1): readonly string[] => {
  const out: string[] = [];
  if (t.register !== null) out.push(`#${t.register}`);
  for (const n of t.titles) out.push(`"${n}`);
  const born = t.born === null ? null : Number(t.born.slice(0, 4));
  for (const pair of pairsOf(t)) {
    for (const w of t.words) out.push(`${pair}~${w}`);
    for (const m of t.marks) out.push(`${pair}!${m}`);
    for (const n of t.articles) out.push(`${pair}§${n}`);
    for (let d = -reach; d <= reach; d += 1) {
      if (t.era !== null) out.push(`${pair}@${t.era + d}`);
      if (born !== null) out.push(`${pair}*${born + d}`);
    }
  }
  // A name without parties, or of an open treaty, is found by its words.
  if (t.parties.length < 2 || t.multilateral) for (const w of t.words) out.push(`~${w}`);
  return out;
};

/**
 * Which traits speak of one agreement. The result is a function of the traits and their first positions, not of the order in which they
 * were given: each trait is placed by what stands before it, and whatever a late arrival touches is placed anew.
 */
export class Places {
  private readonly held = new Map<string, Held>();
  private readonly groups = new Map<string, Group>();
  private readonly blocks = new Blocks();
  /** Last position ever held: what comes after it touches nothing. */
  private last: Position = '';

  /** Where a trait stands now. */
  of(trait: string): Placement | undefined { return this.held.get(trait)?.placement; }

  /** The first position of a trait, and what stands beside it there. */
  firstOf(trait: string): First | undefined { return this.held.get(trait); }

  /** Puts back a trait as it stood, without placing anything anew. */
  restore(first: First, placement: Placement): void {
    const held = makeHeld(first, placement);
    this.held.set(first.trait.key, held);
    this.enter(held);
  }

  /** Takes new first positions (`null`: no longer told at all) and gives every trait that stands elsewhere after it. */
  update(changes: readonly { readonly key: string; readonly first: First | null }[]): readonly Move[] {
    const dirty = new Queue();
    const before = new Map<string, Placement | null>();
    for (const { key, first } of changes) {
      const old = this.held.get(key);
      if (old !== undefined) {
        before.set(key, old.placement);
        this.touch(old, old.placement.leader, dirty);
        this.detach(old);
      }
      if (first === null) continue;
      before.set(key, before.get(key) ?? null);
      const held = makeHeld(first, nowhere);
      this.held.set(key, held);
      dirty.push(held);
    }
    for (let next = dirty.pop(); next !== undefined; next = dirty.pop()) this.settle(next, before, dirty);
    return [...before].flatMap(([trait, was]): readonly Move[] => {
      const now = this.held.get(trait)?.placement ?? null;
      return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ trait, placement: now }];
    });
  }

  private detach(h: Held): void {
    this.leave(h);
    this.held.delete(h.trait.key);
  }

  private leave(h: Held): void {
    const { leader } = h.placement;
    const group = this.groups.get(leader);
    const i = group?.members.indexOf(h) ?? -1;
    if (group === undefined || i < 0) return;
    group.members.splice(i, 1);
    group.gathered = null;
    if (group.members.length === 0) this.groups.delete(leader);
    for (const k of blockKeys(h.trait, 0)) this.blocks.remove(k, leader);
  }

  private enter(h: Held): void {
    const { leader } = h.placement;
    const group = this.groups.get(leader) ?? { members: [], gathered: null };
    let i = group.members.length;
    while (i > 0 && group.members[i - 1]!.at > h.at) i -= 1;
    group.members.splice(i, 0, h);
    if (i < comparedMax) group.gathered = null;
    if (this.last < h.at) this.last = h.at;
    this.groups.set(leader, group);
    for (const k of blockKeys(h.trait, 0)) {
      this.blocks.add(k, leader);
    }
  }

  /** Everything told later that may look at this group is placed anew. */
  private touch(h: Held, leader: string, dirty: Queue): void {
    if (h.at >= this.last) return;
    const keys = new Set<string>();
    const note = (m: Held): void => { for (const k of blockKeys(m.trait, 1)) keys.add(k); };
    note(h);
    for (const m of this.groups.get(leader)?.members ?? []) note(m);
    const groups = new Set<string>();
    for (const k of keys) for (const l of this.blocks.leadersUnder(k)) groups.add(l);
    for (const l of groups) for (const other of this.groups.get(l)?.members ?? []) if (other.at > h.at) dirty.push(other);
  }

  private settle(h: Held, before: Map<string, Placement | null>, dirty: Queue): void {
    if (this.held.get(h.trait.key) !== h) return;
    const was = h.placement;
    const now = this.place(h);
    if (!before.has(h.trait.key)) before.set(h.trait.key, was);
    if (was.leader === now.leader) {
      h.placement = now;
      return;
    }
    if (was !== nowhere) {
      this.touch(h, was.leader, dirty);
      this.leave(h);
    }
    h.placement = now;
    this.enter(h);
    this.touch(h, now.leader, dirty);
  }

  /** What the first members of a group that stand before a position say together, and the keys under which they are found. */
  private before(group: Group, h: Held): { readonly of: Gathered; readonly keys: ReadonlySet<string> } | undefined {
    if (group.gathered !== null && group.gathered.until < h.at && !group.gathered.of.keys.has(h.trait.key)) return group.gathered;
    const earlier: Held[] = [];
    for (const m of group.members) {
      if (m.at >= h.at || earlier.length === comparedMax) break;
      if (m !== h) earlier.push(m);
    }
    if (earlier.length === 0) return undefined;
    const keys = new Set<string>();
    for (const m of earlier) for (const k of blockKeys(m.trait, 0)) keys.add(k);
    const made = { of: gather(earlier.map((m) => m.trait)), keys, until: earlier.at(-1)!.at };
    if (earlier.length === Math.min(comparedMax, group.members.length)) group.gathered = made;
    return made;
  }

  private place(h: Held): Placement {
    const scored: { readonly leader: string; readonly s: Score }[] = [];
    const leaders = new Set<string>();
    const looks = blockKeys(h.trait, 1);
    for (const k of looks) for (const l of this.blocks.leadersUnder(k)) leaders.add(l);
    for (const leader of leaders) {
      const lead = this.held.get(leader);
      // What fits several and is told apart from none is joined by nothing.
      if (lead !== undefined && lead.placement.leader === leader && lead.placement.isLoose && lead.trait.isBare) continue;
      const group = this.groups.get(leader)!;
      const earlier = this.before(group, h);
      if (earlier === undefined || !looks.some((k) => earlier.keys.has(k))) continue;
      if (h.trait.register !== null && earlier.of.registers.has(h.trait.register)) return { leader, score: 9, reasons: [`the same number in ${h.trait.register.split(':', 1)[0]!}`], near: [], isLoose: false };
      const s = scoreOf(h.trait, earlier.of, h.siblings);
      if (s.value >= askLine) scored.push({ leader, s });
    }
    scored.sort((a, b) => b.s.value - a.s.value || (this.at(a.leader) < this.at(b.leader) ? -1 : 1));
    const [best, second] = scored;
    const near = scored.slice(0, 3).map(({ leader, s }) => ({ leader, score: s.value, reasons: s.reasons }));
    if (best !== undefined && best.s.value >= sureLine && (second === undefined || best.s.value - second.s.value >= margin || best.s.value >= sureLine + 2)) {
      return { leader: best.leader, score: best.s.value, reasons: best.s.reasons, near: near.slice(1), isLoose: false };
    }
    return { leader: h.trait.key, score: 0, reasons: ['first document to speak of it'], near, isLoose: best !== undefined && best.s.value >= sureLine };
  }

  private at(leader: string): Position { return this.groups.get(leader)?.members[0]?.at ?? ''; }
}

const nowhere: Placement = { leader: '', score: 0, reasons: [], near: [], isLoose: false };

const makeHeld = ({ trait, at, siblings }: First, placement: Placement): Held => ({ trait, at, siblings: siblings.size < 2 ? noSiblings : siblings, placement });

const noSiblings: ReadonlySet<string> = new Set();

/** Under each key the leaders of groups that have a member there, with how many. Most keys have one leader, and take no map of their own. */
class Blocks {
  private readonly only = new Map<string, string>();
  private readonly counts = new Map<string, Map<string, number>>();

  leadersUnder(key: string): Iterable<string> {
    const counts = this.counts.get(key);
    if (counts !== undefined) return counts.keys();
    const only = this.only.get(key);
    return only === undefined ? [] : [only];
  }

  add(key: string, leader: string): void {
    const counts = this.counts.get(key);
    if (counts !== undefined) {
      counts.set(leader, (counts.get(leader) ?? 0) + 1);
      return;
    }
    const only = this.only.get(key);
    if (only === undefined) {
      this.only.set(key, leader);
      return;
    }
    this.only.delete(key);
    this.counts.set(key, new Map(only === leader ? [[leader, 2]] : [[only, 1], [leader, 1]]));
  }

  remove(key: string, leader: string): void {
    const counts = this.counts.get(key);
    if (counts === undefined) {
      this.only.delete(key);
      return;
    }
    const n = counts.get(leader)! - 1;
    if (n === 0) counts.delete(leader); else counts.set(leader, n);
    if (counts.size === 0) this.counts.delete(key);
  }
}

/** Traits to be placed, the first told first; each once. */
class Queue {
  private readonly heap: Held[] = [];
  private readonly inside = new Set<Held>();

  push(h: Held): void {
    if (this.inside.has(h)) return;
    this.inside.add(h);
    this.heap.push(h);
    for (let i = this.heap.length - 1; i > 0;) {
      const up = (i - 1) >> 1;
      if (this.heap[up]!.at <= this.heap[i]!.at) break;
      [this.heap[up], this.heap[i]] = [this.heap[i]!, this.heap[up]!];
      i = up;
    }
  }

  pop(): Held | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.inside.delete(first);
    if (this.heap.length > 0) {
      this.heap[0] = last;
      for (let i = 0; ;) {
        const left = 2 * i + 1;
        let small = i;
        if (left < this.heap.length && this.heap[left]!.at < this.heap[small]!.at) small = left;
        if (left + 1 < this.heap.length && this.heap[left + 1]!.at < this.heap[small]!.at) small = left + 1;
        if (small === i) break;
        [this.heap[small], this.heap[i]] = [this.heap[i]!, this.heap[small]!];
        i = small;
      }
    }
    return first;
  }
}
