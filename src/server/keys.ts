import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A key as it is kept: never itself, only its SHA-256. It has 256 bits of chance in it, so that a slow hash would add nothing. */
export interface StoredKey { readonly name: string; readonly sha256: string; readonly made: string }

/** Where the keys of a record lie. */
export const keysFile = (store: string): string => `${store}.keys`;

const hashOf = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

/** The keys of a record; none where there is no file. */
export const readKeys = (store: string): readonly StoredKey[] => (existsSync(keysFile(store)) ? (JSON.parse(readFileSync(keysFile(store), 'utf8')) as readonly StoredKey[]) : []);

/** Makes a key, keeps its hash, and gives the key back once. A key of the same name is replaced. */
export const makeKey = (store: string, name: string, now: string): string => {
  const key = `dep_${randomBytes(32).toString('base64url')}`;
  const rest = readKeys(store).filter((k) => k.name !== name);
  writeFileSync(keysFile(store), `${JSON.stringify([...rest, { name, sha256: hashOf(key).toString('hex'), made: now }], null, 1)}\n`, { mode: 0o600 });
  return key;
};

/** Takes a key back; false where there is none of that name. */
export const dropKey = (store: string, name: string): boolean => {
  const all = readKeys(store);
  const rest = all.filter((k) => k.name !== name);
  if (rest.length === all.length) return false;
  writeFileSync(keysFile(store), `${JSON.stringify(rest, null, 1)}\n`, { mode: 0o600 });
  return true;
};

/** The key in a header: `Bearer KEY`, or the password of `Basic`, which browsers ask for by themselves. */
export const keyIn = (authorization: string | undefined): string | undefined => {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  return scheme.toLowerCase() === 'basic' ? Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':') : undefined;
};

/** The name of a key that fits; every key is compared in the same time. */
export const keyName = (keys: readonly StoredKey[], typed: string | undefined): string | undefined => {
  if (typed === undefined) return undefined;
  const hash = hashOf(typed);
  return keys.filter((k) => timingSafeEqual(Buffer.from(k.sha256, 'hex'), hash)).map((k) => k.name)[0];
};
