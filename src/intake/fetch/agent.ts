import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './addresses.ts';
import { literalAddress, type Allowed } from './address.ts';

/** A connection that was not made because its host leads into a private network. */
export class PrivateAddress extends Error {
  readonly address: string;
  constructor(address: string) { super(`not public: ${address}`); this.address = address; }
}

/** As `dns.lookup` with `all`: handed in by tests. */
export type Lookup = (hostname: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

const systemwide: Lookup = (hostname, done) => { systemLookup(hostname, { all: true }, (error, addresses) => { done(error, addresses); }); };

/**
 * Connections to public addresses alone. A literal address never comes to a look-up, so it is checked before; a name is looked up once, every address that
 * it has must be public, and the connection goes to those very addresses: a second look-up, which could answer otherwise, does not happen.
 * No proxy of the environment is used and nothing is kept between answers but the connections.
 */
export const guardedAgent = (allowed: Allowed, lookup: Lookup = systemwide): Agent => {
  const guardedLookup = (hostname: string, options: { readonly all?: boolean }, done: (...args: never[]) => void): void => {
    const tell = done as unknown as (error: Error | null, address?: unknown, family?: number) => void;
    lookup(hostname, (error, addresses) => {
      const bad = addresses.find((a) => !isPublicAddress(a.address));
      const first = addresses[0];
      if (error !== null) tell(error);
      else if (bad !== undefined) tell(new PrivateAddress(bad.address));
      else if (first === undefined) tell(Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' }));
      else if (options.all === true) tell(null, addresses);
      else tell(null, first.address, first.family);
    });
  };
  const guarded = buildConnector({ lookup: guardedLookup as never, timeout: 10_000 });
  const free = buildConnector({ timeout: 10_000 });
  return new Agent({
    pipelining: 1, connections: 4, maxHeaderSize: 65_536, keepAliveTimeout: 4_000,
    connect: (options, done) => {
      const port = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port;
      if (allowed.has(`${options.hostname}:${port}`)) { free(options, done); return; }
      const literal = literalAddress(options.hostname);
      if (literal !== undefined && !isPublicAddress(literal)) { done(new PrivateAddress(literal), null); return; }
      guarded(options, done);
    },
  });
};
