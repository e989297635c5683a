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

/** Looks for documents that are one report with a new one. Sketches lie in the file by day; those of the weeks asked about last stay in memory. */
export class Prints {
  private readonly stretches = new Map<number, Stretch>();
  private readonly driver: Driver;

  constructor(driver: Driver) { this.driver = driver; }

  /** Documents known so far that are one report with this one; remembers it for those to come. */
  take(id: string, day: Day, sketch: Sketch): readonly string[] {
    const print: Print = { id, day: dayNumber(day), sketch };
    const found = new Set<Print>();
    const [first, last] = [stretchOf(print.day - printDays), stretchOf(print.day + printDays)];
    for (let n = first; n <= last; n += 1) this.of(n).into(found, print);
    this.driver.run('INSERT OR IGNORE INTO sketch (day, document, runs, hashes) VALUES (?, ?, ?, ?)', print.day, id, print.sketch.runs, bytesOf(print.sketch.hashes));
    this.of(stretchOf(print.day)).put(print);
    return [...found].filter((p) => p.id !== id && isReprint(p.sketch, print.sketch)).map((p) => p.id).toSorted();
  }

  private of(n: number): Stretch {
    const held = this.stretches.get(n);
    if (held !== undefined) {
      this.stretches.delete(n);
      this.stretches.set(n, held);
      return held;
    }
    const made = new Stretch();
    for (const r of this.driver.all('SELECT day, document, runs, hashes FROM sketch WHERE day >= ? AND day < ?', n * stretchDays, (n + 1) * stretchDays)) {
      made.put({ id: String(r['document']), day: Number(r['day']), sketch: { runs: Number(r['runs']), hashes: hashesOf(r['hashes'] as Uint8Array) } });
    }
    this.stretches.set(n, made);
    if (this.stretches.size > stretchesKept) this.stretches.delete(this.stretches.keys().next().value!);
    return made;
  }
}

const stretchOf = (day: number): number => Math.floor(day / stretchDays);

const bytesOf = (hashes: Sketch['hashes']): Uint8Array => new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength);

/** A copy, since bytes from the file lie where four of them are no number. */
const hashesOf = (bytes: Uint8Array): Sketch['hashes'] => new Uint32Array(Uint8Array.from(bytes).buffer);
