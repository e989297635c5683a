import { dayFromNumber, dayNumber, type Day } from '../../core/date.ts';
import { isOneReport, printDays, sketchKeys, sketchOf, type Sketch } from '../../ledger/origins.ts';
import type { Driver } from '../driver.ts';

interface Print { readonly id: string; readonly day: string; readonly sketch: Sketch }
interface OfDay { readonly ids: Set<string>; readonly byHash: Map<number, Print[]> }

/** Days kept in memory; the news of a few weeks is asked about again and again, the past seldom. */
const daysKept = 160;

/** Looks for documents that are one report with a new one. Sketches lie in the file by day; those of the days asked about last stay in memory. */
export class Prints {
  private readonly days = new Map<number, OfDay>();
  private readonly driver: Driver;

  constructor(driver: Driver) { this.driver = driver; }

  /** Documents known so far that are one report with this one; remembers it for those to come. */
  take(id: string, day: Day, text: string): readonly string[] {
    const sketch = sketchOf(text);
    const print: Print = { id, day, sketch };
    const found = new Set<Print>();
    const keys = sketchKeys(sketch);
    const today = dayNumber(day);
    for (let n = today - printDays; n <= today + printDays; n += 1) {
      const held = this.of(n);
      if (held.ids.size > 0) for (const h of keys) for (const p of held.byHash.get(h) ?? []) if (p.id !== id) found.add(p);
    }
    this.driver.run('INSERT OR IGNORE INTO sketch (day, document, runs, hashes) VALUES (?, ?, ?, ?)', today, id, sketch.runs, new Uint8Array(Uint32Array.from(sketch.hashes).buffer));
    put(this.of(today), print);
    this.forget();
    return [...found].filter((p) => isOneReport(p, print)).map((p) => p.id).toSorted();
  }

  private of(day: number): OfDay {
    const held = this.days.get(day);
    if (held !== undefined) return held;
    const made: OfDay = { ids: new Set(), byHash: new Map() };
    for (const r of this.driver.all('SELECT document, runs, hashes FROM sketch WHERE day = ?', day)) {
      const bytes = Uint8Array.from(r['hashes'] as Uint8Array);
      put(made, { id: String(r['document']), day: dayFromNumber(day), sketch: { runs: Number(r['runs']), hashes: [...new Uint32Array(bytes.buffer)] } });
    }
    this.days.set(day, made);
    return made;
  }

  private forget(): void {
    if (this.days.size <= daysKept) return;
    for (const day of this.days.keys()) {
      if (this.days.size <= daysKept * 0.75) return;
      this.days.delete(day);
    }
  }
}

const put = (d: OfDay, p: Print): void => {
  if (d.ids.has(p.id)) return;
  d.ids.add(p.id);
  for (const h of sketchKeys(p.sketch)) {
    const list = d.byHash.get(h);
    if (list === undefined) d.byHash.set(h, [p]); else list.push(p);
  }
};
