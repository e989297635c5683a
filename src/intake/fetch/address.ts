import { isIP } from 'node:net';
import { accept, refuse, type Result } from '../../core/refusal.ts';
import { isPublicAddress } from './addresses.ts';

/** Hosts with their ports ("127.0.0.1:8080") that may be reached though they are not public: for tests, and for a house's own servers. */
export type Allowed = ReadonlySet<string>;

const ports: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** `host:port` of an address, the port said even where it is the usual one. */
export const hostAndPort = (url: URL): string => `${url.hostname}:${url.port === '' ? ports[url.protocol] ?? '' : url.port}`;

/** The address in a URL's host, where it is one: without the brackets of IPv6. */
export const literalAddress = (hostname: string): string | undefined => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
};

/** An address that may be asked for: http or https, the usual port, no name and password, no address that is not public. Names are looked up, and checked again, when the connection is made. */
export const parseAddress = (raw: string, allowed: Allowed): Result<URL> => {
  const shown = raw.slice(0, 200);
  if (raw.length > 2_000 || !URL.canParse(raw)) return refuse('fetch/bad-address', `${shown} is no address of the web. Write it whole, for example https://example.org/news.`, shown);
  const url = new URL(raw);
  if (ports[url.protocol] === undefined) return refuse('fetch/bad-address', `${shown} is not http or https; nothing else is fetched.`, shown);
  if (url.username !== '' || url.password !== '') return refuse('fetch/bad-address', `${url.protocol}//…@${url.host} has a name or a password in it; such an address is not fetched. Save the page and add the file.`, url.host);
  if (allowed.has(hostAndPort(url))) return accept(url);
  if (url.port !== '') return refuse('fetch/bad-address', `${shown} asks for port ${url.port}; only 80 and 443 are fetched from. Allow it with --allow ${hostAndPort(url)} if it is a server of yours.`, shown);
  const literal = literalAddress(url.hostname);
  if (literal !== undefined && !isPublicAddress(literal)) return privateAddress(url.href, literal);
  return accept(url);
};

/** The refusal for a host that leads into a private network. */
export const privateAddress = (where: string, address: string): Result<never> =>
  refuse('fetch/private-address', `${where.slice(0, 200)} leads to ${address}, which is not on the public Internet; it was not fetched. Allow it with --allow HOST:PORT if it is a server of yours.`, where.slice(0, 200));
