import { openFetcher, type Fetcher } from '../intake/fetch/fetcher.ts';
import { openGuest, type Guest } from '../intake/fetch/manners.ts';
import type { World } from './world.ts';

/** The way to the network that one command uses. Nothing is opened before an address is asked for. */
export interface Network { readonly guest: Guest; readonly fetcher: Fetcher; close(): Promise<void> }

/** Pause between two requests to one host; a house's own servers need none. */
const pauseMs = 1_000;

/** A guarded, well-mannered way out; `allow` names hosts with their ports that may be reached though they are not public. */
export const openGuestFor = (world: World, allow: readonly string[]): Network => {
  const now = (): number => Date.parse(world.now());
  const fetcher = openFetcher({ allowed: new Set(allow), now });
  const guest = openGuest({ fetcher, now, sleep: world.sleep, gapMs: allow.length > 0 ? 0 : pauseMs });
  return { guest, fetcher, close: () => fetcher.close() };
};
