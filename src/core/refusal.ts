/**
 * Every reason for declining something, `area/what`. docs/refusals.md says of each when it comes and what to do.
 * Some decline a part only (a date, a claim): then the document is kept and the code stands at the head of one of its notes.
 */
export const refusalCodes = [
  'document/empty', 'document/binary', 'document/too-large', 'document/too-long', 'document/unknown-encoding', 'document/unknown-type',
  'document/missing', 'document/folder', 'document/unreadable', 'document/bad-line', 'document/too-deep', 'document/too-many-elements',
  'document/duplicate', 'document/damaged', 'document/encrypted', 'document/no-text', 'document/too-many-pages', 'document/inflates', 'document/doctype', 'document/too-many-items',
  'intake/crashed', 'intake/too-slow', 'intake/too-large',
  'fetch/bad-address', 'fetch/private-address', 'fetch/no-such-host', 'fetch/no-answer', 'fetch/too-slow', 'fetch/too-large', 'fetch/too-many-redirects', 'fetch/status', 'fetch/robots',
  'fetch/insecure', 'fetch/cut',
  'document/no-date', 'document/bad-date', 'document/future-date', 'document/two-dates', 'document/guessed-encoding', 'document/whole-page',
  'claim/no-evidence', 'claim/quote-mismatch', 'claim/too-many',
  'status/unknown-party', 'status/unknown-act', 'status/bad-date', 'status/out-of-order', 'status/two-dates',
  'syntax/sentence-cut', 'reading/language', 'reading/noise', 'reading/passed-over',
  'instrument/law', 'instrument/contract', 'instrument/resolution', 'instrument/judgment',
  'instrument/several', 'instrument/cut', 'instrument/no-closing', 'instrument/no-title', 'instrument/missing-article', 'instrument/bad-date', 'instrument/doubtful-date',
  'reader/outside-schema', 'reader/not-a-name', 'reader/not-between-states', 'reader/no-value',
  'reader/unreachable', 'reader/timeout', 'reader/declined', 'reader/busy', 'reader/bad-answer', 'reader/too-long', 'reader/not-installed',
  'store/missing', 'store/folder', 'store/foreign', 'store/damaged', 'store/older', 'store/newer', 'store/locked', 'store/read-only', 'store/full', 'store/disk-error',
  'store/unsafe-setting', 'store/sqlite-too-old',
  'question/unknown-party', 'question/unknown-id', 'question/bad-date', 'question/future-position', 'question/ambiguous', 'question/no-text', 'question/no-source',
  'decision/unsigned',
  'question/unknown-parameter', 'question/unknown-address', 'question/too-long', 'question/bad-parameter',
  'server/busy', 'server/wrong-host', 'server/wrong-origin', 'server/needs-key', 'server/too-large', 'server/fault', 'server/port-taken',
] as const;
/** One of `refusalCodes`. */
export type RefusalCode = (typeof refusalCodes)[number];

/** What was declined and why: data, to be counted and shown; never thrown. */
export interface Refusal { readonly code: RefusalCode; readonly message: string; readonly where?: string }

/** A value, or why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** A result that holds a value. */
export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

/** A result that says why there is none: code, sentence, place. */
export const refuse = (code: RefusalCode, message: string, where?: string): Result<never> =>
  ({ ok: false, refusal: where === undefined ? { code, message } : { code, message, where } });
