import type { Refusal, RefusalCode } from '../core/refusal.ts';

const areas: Readonly<Record<string, number>> = { document: 422, claim: 422, status: 422, syntax: 422, reading: 422, store: 503, question: 400, decision: 400, server: 500 };
const own: Readonly<Partial<Record<RefusalCode, number>>> = {
  'question/unknown-id': 404, 'question/unknown-party': 404, 'question/unknown-address': 404, 'question/no-text': 404, 'question/too-long': 414, 'question/ambiguous': 300,
  'server/busy': 503, 'server/wrong-host': 421, 'server/wrong-origin': 403, 'server/needs-key': 401, 'server/too-large': 413,
};

/** The HTTP status of a refusal. */
export const statusOf = (code: RefusalCode): number => own[code] ?? areas[code.split('/')[0]!] ?? 500;

/** RFC 9457: what failed, as data. */
export interface Problem { readonly type: string; readonly title: string; readonly status: number; readonly detail: string; readonly code: string }

/** A refusal as a problem document. */
export const problemOf = ({ code, message }: Refusal): Problem => ({ type: `/about#${code}`, title: code.split('/')[1]!.replaceAll('-', ' '), status: statusOf(code), detail: message, code });
