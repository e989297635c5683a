import { Gathering, type Compared } from './score.ts';

/** More traits than this are not compared with: the first of a group say what it is. */
export const comparedMax = 40;

/** A trait at its place, with the keys under which it is found. */
export interface Placed extends Compared { readonly at: string; readonly keys: readonly number[] }

/** What the first members of a group say together, and the keys under which they are found. */
export interface Sayings { readonly of: Gathering; readonly keys: ReadonlySet<number> }

class Together implements Sayings {
  readonly of = new Gathering();
  readonly keys = new Set<number>();
  count = 0;

  add(p: Placed): void {
    this.of.add(p);
    for (const k of p.keys) this.keys.add(k);
    this.count += 1;
  }
}

/** Members of a group in the order of their places, and what they say together as far as it was asked for. */
export class Group<T extends Placed> {
  /** Key of the trait that leads it. */
  readonly leader: string;
  readonly members: T[] = [];
  private together: Together | null = null;

  constructor(leader: string) { this.leader = leader; }

  /** Place of its first member. */
  get at(): string { return this.members[0]?.at ?? ''; }

  enter(h: T): void {
    let i = this.members.length;
    while (i > 0 && this.members[i - 1]!.at > h.at) i -= 1;
    this.members.splice(i, 0, h);
    if (this.together !== null && i < this.together.count) this.together = null;
  }

  /** False where it was no member. */
  leave(h: T): boolean {
    const i = this.indexOf(h);
    if (i < 0) return false;
    this.members.splice(i, 1);
    if (this.together !== null && i < this.together.count) this.together = null;
    return true;
  }

  /** Place of a member in the order, −1 where it is none. */
  indexOf(h: T): number {
    const i = this.countBefore(h.at);
    return this.members[i] === h ? i : -1;
  }

  /** What the first of those that stand before a place say; undefined where there are none. */
  before(at: string): Sayings | undefined {
    const wanted = Math.min(comparedMax, this.countBefore(at));
    if (wanted === 0) return undefined;
    // The order seldom changes at its beginning: what was put together last time is added to.
    const isOlder = this.together !== null && this.together.count > wanted;
    const t = isOlder || this.together === null ? new Together() : this.together;
    while (t.count < wanted) t.add(this.members[t.count]!);
    if (!isOlder) this.together = t;
    return t;
  }

  private countBefore(at: string): number {
    const { members } = this;
    if (members.length === 0 || members.at(-1)!.at < at) return members.length;
    let [low, high] = [0, members.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (members[middle]!.at < at) low = middle + 1; else high = middle;
    }
    return low;
  }
}
