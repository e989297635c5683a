import type { Entry } from '../../src/ledger/entry.ts';

/** The nth entry of every trial: its content follows from n, so that what is stored can be compared with what should be. */
export const entryOf = (n: number): Entry => ({ kind: 'decision', decision: { verb: 'reject', about: [`clm_${n}`], by: 'A. Reader', reason: `reason ${n} ${'x'.repeat(640 + (n % 7) * 40)}` } });
