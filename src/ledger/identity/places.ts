import { Blocks, type Keyed } from './blocks.ts';
import { comparedMax, Group } from './group.ts';
import { Queue } from './queue.ts';
import { askLine, compared, margin, scoreOf, sureLine, type Compared, type Gathering, type Score } from './score.ts';
import type { Trait } from './trait.ts';

/** Place of a subject in the order of the record that does not depend on arrival: day of publication, document, key. */
export type Position = string;

/** Where a trait stands: the trait that leads its group, why, and what it nearly joined. */
export interface Placement { readonly leader: string; readonly score: number; readonly reasons: readonly string[]; /** What it would have joined, had that been surer. */ readonly near: readonly Near[]; /** It fits several and is told apart from none: nothing is joined to it. */ readonly isLoose: boolean }

/** Another group that a trait resembles. */
export interface Near { readonly leader: string; readonly score: number; readonly reasons: readonly string[] }

interface Held extends Keyed, Compared { readonly at: Position; readonly siblings: ReadonlySet<string>; placement: Placement; /** The group in which it stands; null while it stands nowhere. */ group: Group<Held> | null; /** No longer told, or told first elsewhere. */ isGone: boolean }

/** A trait that now stands elsewhere. */
export interface Move { readonly trait: string; readonly placement: Placement | null }

/** A trait with the first position at which it is told, and the traits told beside it there. */
export interface First { readonly trait: Trait; readonly at: Position; readonly siblings: ReadonlySet<string> }

/**
 * Which traits speak of one agreement. The result is a function of the traits and their first positions, not of the order in which they
 * were given: each trait is placed by what stands before it, and whatever a late arrival touches is placed anew.
 */
export class Places {
  private readonly held = new Map<string, Held>();
  private readonly groups = new Map<string, Group<Held>>();
  private readonly blocks = new Blocks<Group<Held>>();
  /** Last position ever held: what comes after it touches nothing. */
  private last: Position = '';

  /** Where a trait stands now. */
  of(trait: string): Placement | undefined { return this.held.get(trait)?.placement; }

  /** The first position of a trait, and what stands beside it there. */
  firstOf(trait: string): First | undefined { return this.held.get(trait); }

  /** Puts back a trait as it stood, without placing anything anew. */
  restore(first: First, placement: Placement): void {
    const held = this.heldOf(first, placement);
    this.held.set(first.trait.key, held);
    this.enter(held);
  }

  /** Takes new first positions (`null`: no longer told at all) and gives every trait that stands elsewhere after it. */
  update(changes: readonly { readonly key: string; readonly first: First | null }[]): readonly Move[] {
    const dirty = new Queue<Held>();
    const before = new Map<string, Placement | null>();
    for (const { key, first } of changes) {
      const old = this.held.get(key);
      if (old !== undefined) {
        before.set(key, old.placement);
        this.touch(old, dirty);
        this.leave(old);
        old.isGone = true;
        this.held.delete(key);
      }
      if (first === null) continue;
      before.set(key, before.get(key) ?? null);
      const held = this.heldOf(first, nowhere);
      this.held.set(key, held);
      dirty.push(held);
    }
    for (let next = dirty.pop(); next !== undefined; next = dirty.pop()) this.settle(next, before, dirty);
    return [...before].flatMap(([trait, was]): readonly Move[] => {
      const now = this.held.get(trait)?.placement ?? null;
      return isSame(was, now) ? [] : [{ trait, placement: now }];
    });
  }

  private heldOf({ trait, at, siblings }: First, placement: Placement): Held {
    const { keys, looks } = this.blocks.keysOf(trait);
    return { ...compared(trait), at, siblings: siblings.size < 2 ? noSiblings : siblings, placement, keys, looks, group: null, isGone: false };
  }

  private leave(h: Held): void {
    const { group } = h;
    if (group === null) return;
    group.leave(h);
    h.group = null;
    if (group.members.length === 0) this.groups.delete(group.leader);
    for (const k of h.keys) this.blocks.remove(k, group);
  }

  private enter(h: Held): void {
    const { leader } = h.placement;
    const group = this.groups.get(leader) ?? new Group<Held>(leader);
    if (group.members.length === 0) this.groups.set(leader, group);
    group.enter(h);
    h.group = group;
    if (this.last < h.at) this.last = h.at;
    for (const k of h.keys) this.blocks.add(k, group);
  }

  /** Everything told later that looks at the group in which a trait stands is placed anew. */
  private touch(h: Held, dirty: Queue<Held>): void {
    const { group } = h;
    if (h.at >= this.last || group === null) return;
    // One behind the first of a group is compared with nothing, whether it is there or not.
    if (group.leader !== h.trait.key && group.indexOf(h) >= comparedMax) return;
    const looks = new Set<number>();
    for (const m of group.members.slice(0, comparedMax + 1)) for (const k of m.looks) looks.add(k);
    const found = new Set<Group<Held>>();
    for (const k of looks) this.blocks.into(found, k);
    for (const { members } of found) {
      for (let i = members.length - 1; i >= 0 && members[i]!.at > h.at; i -= 1) if (members[i]!.keys.some((k) => looks.has(k))) dirty.push(members[i]!);
    }
  }

  private settle(h: Held, before: Map<string, Placement | null>, dirty: Queue<Held>): void {
    if (h.isGone) return;
    const was = h.placement;
    const now = this.place(h);
    if (!before.has(h.trait.key)) before.set(h.trait.key, was);
    if (was.leader === now.leader) {
      h.placement = now;
      // A leader that is loose is joined by fewer.
      if (was.isLoose !== now.isLoose) this.touch(h, dirty);
      return;
    }
    this.touch(h, dirty);
    this.leave(h);
    h.placement = now;
    this.enter(h);
    this.touch(h, dirty);
  }

  private place(h: Held): Placement {
    const scored: Scored[] = [];
    const found = new Set<Group<Held>>();
    for (const k of h.looks) this.blocks.into(found, k);
    for (const group of found) {
      const earlier = group.before(h.at);
      if (earlier === undefined || this.isClosed(group) || !h.looks.some((k) => earlier.keys.has(k))) continue;
      if (h.trait.register !== null && earlier.of.registers.has(h.trait.register)) return { leader: group.leader, score: 9, reasons: [`the same number in ${h.trait.register.split(':', 1)[0]!}`], near: [], isLoose: false };
      const s = scoreOf(h, earlier.of, h.siblings);
      if (s.value >= askLine) scored.push({ group, s });
    }
    scored.sort((a, b) => b.s.value - a.s.value || (a.group.at < b.group.at ? -1 : 1));
    const [best, second] = livingFirst(h, scored);
    const near = scored.slice(0, 3).map(({ group, s }) => ({ leader: group.leader, score: s.value, reasons: s.reasons }));
    if (best !== undefined && best.s.value >= sureLine && (second === undefined || best.s.value - second.s.value >= margin || best.s.value >= sureLine + 2)) {
      return { leader: best.group.leader, score: best.s.value, reasons: best.s.reasons, near: near.slice(1), isLoose: false };
    }
    return { leader: h.trait.key, score: 0, reasons: ['first document to speak of it'], near, isLoose: best !== undefined && best.s.value >= sureLine };
  }

  /** What fits several and is told apart from none is joined by nothing. */
  private isClosed(group: Group<Held>): boolean {
    // A leader is the first of its group, but where it has just gone elsewhere.
    const first = group.members[0]!;
    const lead = first.trait.key === group.leader ? first : this.held.get(group.leader);
    return lead !== undefined && lead.placement.leader === group.leader && lead.placement.isLoose && lead.trait.isBare;
  }
}

interface Scored { readonly group: Group<Held>; readonly s: Score }

/** What is spoken of as living is the living one of two that bear one name: those that had ended by then, or are old and never named without their year, stand back, where that alone tells them apart. */
const livingFirst = (h: Held, scored: readonly Scored[]): readonly Scored[] => {
  const [best, second] = scored;
  if (h.trait.era === null || best === undefined || second === undefined || second.s.value < sureLine || best.s.value - second.s.value >= margin) return scored;
  const era = h.trait.era;
  const said = ({ group }: Scored): Gathering => group.before(h.at)!.of;
  const close = scored.filter((x) => x.s.value >= sureLine && best.s.value - x.s.value < margin);
  const unqualified = close.filter((x) => !said(x).isOnlyDated(era));
  const living = unqualified.length === 1 || h.trait.isEnded ? unqualified : unqualified.filter((x) => said(x).endedFrom > era);
  if (living.length !== 1) return scored;
  return [{ group: living[0]!.group, s: { value: living[0]!.s.value, reasons: [...living[0]!.s.reasons, 'the other of that name had ended, or is never named without its year'] } }, ...scored.filter((x) => !close.includes(x))];
};

const nowhere: Placement = { leader: '', score: 0, reasons: [], near: [], isLoose: false };

const noSiblings: ReadonlySet<string> = new Set();

const isSame = (a: Placement | null, b: Placement | null): boolean => a === b || (a !== null && b !== null && a.leader === b.leader && JSON.stringify(a) === JSON.stringify(b));
