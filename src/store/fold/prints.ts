import { dayNumber, type Day } from '../../core/date.ts';
import { isReprint, printDays, sketchKeys, type Sketch } from '../../ledger/origins.ts';
import type { Driver } from '../driver.ts';

interface Print { readonly id: string; readonly day: number; readonly sketch: Sketch }

/** Days of one stretch: a document and all that may be one report with it lie in two of them. */
const stretchDays = 64;
/** Stretches kept in memory; the news of a few weeks is asked about again and again, the past seldom. */
const stretchesKept = 14;
/** No next print under a hash. */
const end = -1;

/** The prints of some weeks, found by their hashes. Under each hash lies the newest print that has it, and with that the one before it. */
class Stretch {
  private readonly ids = new Set<string>();
  private readonly prints: Print[] = [];
  private readonly newest = new Map<number, number>();
  private readonly of: number[] = [];
  private readonly older: number[] = [];

  put(p: Print): void {
    if (this.ids.has(p.id)) return;
    this.ids.add(p.id);
    const at = this.prints.push(p) - 1;
    for (const h of sketchKeys(p.sketch)) {
      // A hash as a signed number takes no room of its own.
      this.older.push(this.newest.get(h | 0) ?? end);
      this.newest.set(h | 0, this.of.push(at) - 1);
    }
  }

  /** Adds to a set the prints of days not far from one's own that have a hash in common with it. */
  into(found: Set<Print>, p: Print): void {
    if (this.prints.length === 0) return;
    for (const h of sketchKeys(p.sketch)) for (let i = this.newest.get(h | 0) ?? end; i !== end; i = this.older[i]!) {
      const other = this.prints[this.of[i]!]!;
      if (Math.abs(other.day - p.day) <= printDays) found.add(other);
    }
  }
}

/** The stretches asked about last; `load` brings one that is not held, or says that it cannot. */
class Stretches {
  private readonly held = new Map<number, Stretch>();
  private readonly load: (n: number) => Stretch | undefined;

  constructor(load: (n: number) => Stretch | undefined) { this.load = load; }

  at(n: number): Stretch | undefined {
    const found = this.held.get(n) ?? this.load(n);
    if (found === undefined) return undefined;
    this.held.delete(n);
    this.held.set(n, found);
    if (this.held.size > stretchesKept) this.held.delete(this.held.keys().next().value!);
    return found;
  }

  drop(n: number): void { this.held.delete(n); }

  /** A stretch that is in memory anyway. */
  atHand(n: number): Stretch | undefined { return this.held.get(n); }

  /** Documents told so far that are one report with this one, which is remembered for those to come; undefined where that cannot be said. */
  take(print: Print): readonly string[] | undefined {
    const found = new Set<Print>();
    const [first, last] = [stretchOf(print.day - printDays), stretchOf(print.day + printDays)];
    for (let n = first; n <= last; n += 1) {
      const stretch = this.at(n);
      if (stretch === undefined) return undefined;
      stretch.into(found, print);
    }
    const own = this.at(stretchOf(print.day));
    if (own === undefined) return undefined;
    own.put(print);
    return [...found].filter((p) => p.id !== print.id && isReprint(p.sketch, print.sketch)).map((p) => p.id).toSorted();
  }
}

/** Looks for documents that are one report with a new one. Sketches lie in the file by day; those of the weeks asked about last stay in memory. */
export class Prints {
  private readonly stretches: Stretches;
  private readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
    this.stretches = new Stretches((n) => this.load(n));
  }

  /** Documents known so far that are one report with this one; remembers it for those to come. */
  take(id: string, day: Day, sketch: Sketch): readonly string[] {
    const print: Print = { id, day: dayNumber(day), sketch };
    const found = this.stretches.take(print)!;
    this.write(print);
    return found;
  }

  /** Remembers a document of which somebody else has said what is one report with it. */
  note(id: string, day: Day, sketch: Sketch): void {
    const print: Print = { id, day: dayNumber(day), sketch };
    this.stretches.atHand(stretchOf(print.day))?.put(print);
    this.write(print);
  }

  private write({ id, day, sketch }: Print): void { this.driver.run('INSERT OR IGNORE INTO sketch (day, document, runs, hashes) VALUES (?, ?, ?, ?)', day, id, sketch.runs, bytesOf(sketch.hashes)); }

  private load(n: number): Stretch {
    const made = new Stretch();
    for (const r of this.driver.all('SELECT day, document, runs, hashes FROM sketch WHERE day >= ? AND day < ?', n * stretchDays, (n + 1) * stretchDays)) {
      made.put({ id: String(r['document']), day: Number(r['day']), sketch: { runs: Number(r['runs']), hashes: hashesOf(r['hashes'] as Uint8Array) } });
    }
    return made;
  }
}

/**
 * The same without a file, for a record that is gone through from its first entry: says nothing of weeks that it has let go, and nothing more once a
 * document may have been told of that it was not shown.
 */
export const printsFromStart = (): { readonly take: (id: string, day: Day, sketch: Sketch) => readonly string[] | undefined; readonly missed: (id: string) => void } => {
  const begun = new Set<number>();
  const seen = new Set<string>();
  let isWhole = true;
  const stretches = new Stretches((n) => {
    if (begun.has(n)) return undefined;
    begun.add(n);
    return new Stretch();
  });
  return {
    missed: (id) => { isWhole &&= seen.has(id); },
    take: (id, day, sketch) => {
      const print: Print = { id, day: dayNumber(day), sketch };
      const found = isWhole ? stretches.take(print) : undefined;
      if (found !== undefined) seen.add(id);
      else {
        // It was not put among those of its weeks: nothing can be said of them any more.
        begun.add(stretchOf(print.day));
        stretches.drop(stretchOf(print.day));
      }
      return found;
    },
  };
};

const stretchOf = (day: number): number => Math.floor(day / stretchDays);

const bytesOf = (hashes: Sketch['hashes']): Uint8Array => new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength);

/** A copy, since bytes from the file lie where four of them are no number. */
const hashesOf = (bytes: Uint8Array): Sketch['hashes'] => new Uint32Array(Uint8Array.from(bytes).buffer);
