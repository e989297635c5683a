/** An agreement that may be asked for, with how much the news speaks of it. */
export interface Known { readonly id: string; readonly documents: number }

/** Every agreement of the record, through its own API, a page of the list after the other. */
export const everyAgreement = async (address: string): Promise<readonly Known[]> => {
  const out: Known[] = [];
  for (let after: string | null = ''; after !== null;) {
    const r = await fetch(`${address}/api/v1/agreements?limit=200${after === '' ? '' : `&after=${after}`}`);
    if (r.status === 503) {
      // Lists of a new record are still being counted.
      await new Promise((done) => { setTimeout(done, 2_000); });
      continue;
    }
    const page = await r.json() as { readonly rows: readonly Known[]; readonly next: string | null };
    out.push(...page.rows.map(({ id, documents }) => ({ id, documents })));
    after = page.next;
  }
  return out;
};

/** One of them at a time: any as likely as another, or as often as it is in the news. */
export const drawer = (all: readonly Known[], next: () => number): { readonly any: () => string; readonly newsworthy: () => string } => {
  const sums: number[] = [];
  for (const { documents } of all) sums.push((sums.at(-1) ?? 0) + documents);
  const whole = sums.at(-1) ?? 0;
  const placeOf = (at: number): number => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= at) low = middle + 1; else high = middle;
    }
    return low;
  };
  return { any: () => all[Math.floor(next() * all.length)]!.id, newsworthy: () => all[placeOf(next() * whole)]!.id };
};

/** A day of the ten years that the record goes over. */
export const someDay = (next: () => number): string => new Date(Date.UTC(2015, 0, 1 + Math.floor(next() * 3_650))).toISOString().slice(0, 10);
