import type { Exit, Renewal, Term } from '../../../src/core/clauses.ts';
import type { Edtf } from '../../../src/core/date.ts';
import { silentRule, type Grounded, type TermEvent, type TermRule } from '../../../src/ledger/term/rule.ts';
import type { TermCase } from '../../../src/ledger/term/schedule.ts';

/** A value with one quote. */
export const said = <T>(value: T, exact = 'as the article says'): Grounded<T> => ({ value, grounds: [{ exact, document: null, claim: null }], doubts: [] });

/** An event in the shortest form. */
export const anEvent = (kind: TermEvent['kind'], on: string, more: Partial<TermEvent> = {}): TermEvent => ({ kind, on: on as Edtf, party: null, length: null, until: null, grounds: [{ exact: `${kind} on ${on}`, document: null, claim: null }], ...more });

/** A term that is counted from entry into force unless told otherwise. */
export const aTerm = (length: string, more: Partial<Extract<Term, { kind: 'fixed' }>> = {}): Term => ({ kind: 'fixed', length, anchor: 'entry-into-force', anchorDate: null, isAnchorAssumed: false, ...more });

/** Renewal by itself, without limit. */
export const aRenewal = (period: Renewal['period'], optOut: string | null = null, more: Partial<Renewal> = {}): Renewal => ({ automatic: true, period, times: null, optOut, laterOptOut: null, ...more });

/** One way out. */
export const anExit = (timing: Exit['timing'], notice: string | null, more: Partial<Exit> = {}): Exit =>
  ({ timing, notice, noticeFrom: 'receipt', window: null, earliestNotice: null, earliestEffect: null, countedFor: 'instrument', noticeBy: null, effectDay: null, align: null, span: { start: 0, end: 1 }, ...more });

/** Rule and events of one agreement. */
export const aCase = (rule: Partial<TermRule>, events: readonly TermEvent[], parties: readonly string[] = []): TermCase => ({ rule: { ...silentRule, ...rule }, events, parties });
