/** What was declined and why: `area/what` codes listed in docs/refusals.md. Data, to be counted and shown; never thrown. */
export interface Refusal { readonly code: RefusalCode; readonly message: string; readonly where?: string }

export type RefusalCode =
  | 'document/empty' | 'document/binary' | 'document/too-large' | 'document/too-long' | 'document/unknown-encoding'
  | 'document/missing' | 'document/folder' | 'document/unreadable' | 'document/future-date' | 'document/bad-line'
  | 'document/too-deep' | 'document/too-many-elements' | 'document/unknown-type' | 'document/bad-date'
  | 'claim/no-evidence' | 'claim/quote-mismatch' | 'claim/too-many'
  | 'syntax/sentence-cut'
  | 'store/foreign' | 'store/damaged' | 'store/older' | 'store/newer' | 'store/locked' | 'store/full' | 'store/missing' | 'store/sqlite-too-old'
  | 'question/unknown-party' | 'question/unknown-id' | 'question/bad-date' | 'question/future-position' | 'question/ambiguous';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, message: string, where?: string): Result<never> =>
  ({ ok: false, refusal: where === undefined ? { code, message } : { code, message, where } });
