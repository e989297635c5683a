import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

declare const kind: unique symbol;

const prefixes = { agreement: 'agr', document: 'doc', claim: 'clm', reading: 'rdg', entry: 'ent' } as const;
/** What an id can name. */
export type IdKind = keyof typeof prefixes;

/** A string that has been checked to name a thing of kind `K`. */
export type Id<K extends IdKind> = string & { readonly [kind]: K };
/** Id of an agreement, from the first document that speaks of it. */
export type AgreementId = Id<'agreement'>;
/** Id of a document, from its bytes and what was read out of them. */
export type DocumentId = Id<'document'>;
/** Id of a claim, from its content. */
export type ClaimId = Id<'claim'>;
/** Id of a reading. */
export type ReadingId = Id<'reading'>;
/** Id of an entry of the log, from its content. */
export type EntryId = Id<'entry'>;

/** The door for text from outside: undefined where `raw` cannot be an id of this kind. */
export const parseId = <K extends IdKind>(k: K, raw: string): Id<K> | undefined =>
  raw.startsWith(`${prefixes[k]}_`) && /^[a-z]{3}_[0-9a-f]{16}$/.test(raw) ? (raw as Id<K>) : undefined;

/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** What an id or a hash is made from. */
export type Field = string | number | null;

const isAscii = (s: string): boolean => !/[\u0080-\uffff]/.test(s);

/**
 * Fields as bytes that no other list of fields gives: each is written with its type and its length first,
 * so that ("ab", "c") and ("a", "bc") stay apart.
 */
export const encodeFields = (fields: readonly Field[]): Uint8Array =>
  utf8ToBytes(fields.map((f) => {
    if (f === null) return 'n0:';
    const body = String(f);
    return `${typeof f === 'number' ? 'd' : 's'}${isAscii(body) ? body.length : utf8ToBytes(body).length}:${body}`;
  }).join(''));

/** The same content gives the same id, on every machine and in every order of arrival. */
export const contentId = <K extends IdKind>(k: K, fields: readonly Field[]): Id<K> =>
  `${prefixes[k]}_${sha256Hex(encodeFields(fields)).slice(0, 16)}` as Id<K>;
