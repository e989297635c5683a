import { askLine, margin, scoreOf, sureLine, type Score } from './score.ts';
import type { Trait } from './trait.ts';

/** Place of a subject in the order of the record that does not depend on arrival: day of publication, document, key. */
export type Position = string;

/** Where a trait stands: the trait that leads its group, why, and what it nearly joined. */
export interface Placement { readonly leader: string; readonly score: number; readonly reasons: readonly string[]; /** What it would have joined, had that been surer. */ readonly near: readonly Near[]; /** It fits several and is told apart from none: nothing is joined to it. */ readonly isLoose: boolean }

/** Another group that a trait resembles. */
export interface Near { readonly leader: string; readonly score: number; readonly reasons: readonly string[] }

interface Held { readonly trait: Trait; at: Position; siblings: ReadonlySet<string>; placement: Placement }

/** A trait that now stands elsewhere. */
export interface Move { readonly trait: string; readonly placement: Placement | null }

/** A trait with the first position at which it is told, and the traits told beside it there. */
export interface First { readonly trait: Trait; readonly at: Position; readonly siblings: ReadonlySet<string> }

/** More traits than this are not compared with: the first of a group say what it is. */
const comparedMax = 40;

/** Keys under which a trait is looked for: each pair of its parties, its titles, its number. */
export const blockKeys = (t: Trait): readonly string[] => {
  const out: string[] = [];
  if (t.register !== null) out.push(`#${t.register}`);
  for (const n of t.titles) out.push(`"${n}`);
  const p = t.parties.slice(0, 8);
  if (p.length === 1) out.push(p[0]!);
  for (let i = 0; i < p.length; i += 1) for (let j = i + 1; j < p.length; j += 1) out.push(`${p[i]!}+${p[j]!}`);
  // A name without parties, or of an open treaty, is found by its words.
  if (p.length < 2 || t.multilateral) for (const w of t.words) out.push(`~${w}`);
  return out;
};

/**
 * Which traits speak of one agreement. The result is a function of the traits and their first positions, not of the order in which they
 * were given: each trait is placed by what stands before it, and whatever a late arrival touches is placed anew.
 */
export class Places {
  private readonly held = new Map<string, Held>();
  /** Members of each group in the order of their positions. */
  private readonly groups = new Map<string, Held[]>();
  private readonly blocks = new Map<string, Set<string>>();
  /** Last position ever held under a key: nothing later stands there. */
  private readonly lasts = new Map<string, Position>();

  /** Where a trait stands now. */
  of(trait: string): Placement | undefined { return this.held.get(trait)?.placement; }

  /** The first position of a trait, and what stands beside it there. */
  firstOf(trait: string): First | undefined { return this.held.get(trait); }

  /** Traits of a group, first told first. */
  membersOf(leader: string): readonly { readonly trait: Trait; readonly at: Position }[] { return this.groups.get(leader) ?? []; }

  leaders(): Iterable<string> { return this.groups.keys(); }

  /** Puts back a trait as it stood, without placing anything anew. */
  restore(first: First, placement: Placement): void {
    const held: Held = { trait: first.trait, at: first.at, siblings: first.siblings, placement };
    this.held.set(first.trait.key, held);
    this.index(held);
    this.enter(held);
  }

  private index(h: Held): void {
    for (const b of blockKeys(h.trait)) {
      add(this.blocks, b, h.trait.key);
      if ((this.lasts.get(b) ?? '') < h.at) this.lasts.set(b, h.at);
    }
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
      const held: Held = { trait: first.trait, at: first.at, siblings: first.siblings, placement: nowhere };
      this.held.set(key, held);
      this.index(held);
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
    for (const b of blockKeys(h.trait)) this.blocks.get(b)?.delete(h.trait.key);
  }

  private leave(h: Held): void {
    const list = this.groups.get(h.placement.leader);
    const i = list?.indexOf(h) ?? -1;
    if (list === undefined || i < 0) return;
    list.splice(i, 1);
    if (list.length === 0) this.groups.delete(h.placement.leader);
  }

  private enter(h: Held): void {
    const list = this.groups.get(h.placement.leader) ?? [];
    let i = list.length;
    while (i > 0 && list[i - 1]!.at > h.at) i -= 1;
    list.splice(i, 0, h);
    this.groups.set(h.placement.leader, list);
  }

  /** Everything told later that may look at this group is placed anew. */
  private touch(h: Held, leader: string, dirty: Queue): void {
    const keys = new Set<string>();
    const note = (t: Trait): void => { for (const b of blockKeys(t)) if ((this.lasts.get(b) ?? '') > h.at) keys.add(b); };
    note(h.trait);
    for (const m of this.groups.get(leader) ?? []) note(m.trait);
    for (const b of keys) for (const key of this.blocks.get(b) ?? []) {
      const other = this.held.get(key);
      if (other !== undefined && other.at > h.at) dirty.push(other);
    }
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

  private candidates(h: Held): ReadonlySet<string> {
    const out = new Set<string>();
    for (const b of blockKeys(h.trait)) for (const key of this.blocks.get(b) ?? []) {
      const other = this.held.get(key)!;
      if (other.at < h.at && other.placement !== nowhere && !(other.placement.isLoose && other.trait.isBare)) out.add(other.placement.leader);
    }
    return out;
  }

  private place(h: Held): Placement {
    const scored: { readonly leader: string; readonly s: Score }[] = [];
    for (const leader of this.candidates(h)) {
      const earlier: Trait[] = [];
      for (const m of this.groups.get(leader) ?? []) {
        if (m.at >= h.at || earlier.length === comparedMax) break;
        if (m !== h) earlier.push(m.trait);
      }
      if (earlier.length === 0) continue;
      const isNumbered = h.trait.register !== null && earlier.some((t) => t.register === h.trait.register);
      if (isNumbered) return { leader, score: 9, reasons: [`the same number in ${h.trait.register!.split(':', 1)[0]!}`], near: [], isLoose: false };
      const s = scoreOf(h.trait, earlier, h.siblings);
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

  private at(leader: string): Position { return this.groups.get(leader)?.[0]?.at ?? ''; }
}

const nowhere: Placement = { leader: '', score: 0, reasons: [], near: [], isLoose: false };

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value])); else set.add(value);
};

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
