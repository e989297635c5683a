import { parseDay, type Day } from '../core/date.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { parseKnown } from '../ledger/view-point.ts';
import type { Ask } from '../web/ask.ts';
import { limits } from '../core/limits.ts';

/** What a request is read against. */
export interface Now { readonly today: Day; readonly head: { readonly seq: number; readonly day: Day | null }; readonly assets: string; readonly mayWrite: boolean }

/** Reads both clocks and the parameters of a page; an unknown parameter is refused with the list of those that are known. */
export const readAsk = (url: URL, params: readonly string[], now: Now): Result<Ask> => {
  const allowed = new Set([...params, 'on', 'known']);
  for (const [name, value] of url.searchParams) {
    if (!allowed.has(name)) return refuse('question/unknown-parameter', `This address takes no parameter "${name.slice(0, 60)}". It takes ${[...allowed].join(', ')}.`);
    if (value.length > limits.queryLength) return refuse('question/too-long', `The parameter "${name}" has ${value.length.toLocaleString('en-GB')} characters; the limit is ${limits.queryLength}.`);
  }
  const typed = (name: string): string | undefined => {
    const value = url.searchParams.get(name)?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const rawOn = typed('on');
  const on = rawOn === undefined ? now.today : parseDay(rawOn);
  if (on === undefined) return refuse('question/bad-date', `"${rawOn ?? ''}" is not a day. Write it as YYYY-MM-DD, for example 2025-01-16.`);
  const rawKnown = typed('known');
  const known = parseKnown(rawKnown, now.head.seq);
  if (known === undefined) return refuse('question/future-position', `"${rawKnown ?? ''}" is neither a day (YYYY-MM-DD) nor a position of the record, which stands at ${now.head.seq}.`);
  const own = Object.fromEntries(params.flatMap((p): readonly (readonly [string, string])[] => { const v = typed(p); return v === undefined ? [] : [[p, v]]; }));
  return accept({ asOf: { on, known }, today: now.today, head: now.head.seq, headDay: now.head.day, isNow: { on: rawOn === undefined, known: rawKnown === undefined }, path: url.pathname, params: own, assets: now.assets, mayWrite: now.mayWrite });
};
