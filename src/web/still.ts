import type { Ask } from './ask.ts';
import type { Html } from './html.ts';

/**
 * Stands for parts of a page that say the same on every day: only the addresses in them carry the day. Whoever serves many days makes such a part once.
 * `make` is given an `ask` whose day may be no day, so that nothing else can hang on it.
 */
export type Still = (name: string, make: (ask: Ask) => Html) => Html;

/** Makes every part anew. */
export const anew = (ask: Ask): Still => (_, make) => make(ask);
