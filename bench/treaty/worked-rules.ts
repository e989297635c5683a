import type { Alignment, EntryMode, Exit, Renewal, Term } from '../../src/core/clauses.ts';
import type { Day } from '../../src/core/date.ts';
import { silentRule, type Grounded, type TermRule } from '../../src/ledger/term/rule.ts';

/** Final clauses of the agreements behind the worked dates, put into rules by hand and keyed by the benchmark's ids. They measure the engine apart from the reader. */
const said = <T>(value: T): Grounded<T> => ({ value, grounds: [], doubts: [] });

const entry = (mode: EntryMode, delay: string | null, align: Alignment | null = null, n: number | null = null): Partial<TermRule> =>
  ({ entry: said({ mode, modeAlternatives: [], date: null, n, required: [], delay, align, forLater: null }) });
const onDate = (date: string): Partial<TermRule> => ({ entry: said({ mode: 'on-date', modeAlternatives: [], date: date as Day, n: null, required: [], delay: null, align: null, forLater: null }) });
const fixed = (length: string, anchor: 'entry-into-force' | 'provisional-application' = 'entry-into-force'): Term => ({ kind: 'fixed', length, anchor, anchorDate: null, isAnchorAssumed: false });
const term = (length: string, period: Renewal['period'] | undefined, optOut: string | null = null): Partial<TermRule> =>
  ({ term: said(fixed(length)), ...(period === undefined ? {} : { renewal: said({ automatic: true, period, times: null, optOut, laterOptOut: null }) }) });
const leave = (timing: Exit['timing'], notice: string | null, more: Partial<Exit> = {}): Partial<TermRule> => ({
  withdrawal: said({ allowed: true, exits: [{ timing, notice, noticeFrom: 'receipt', window: null, earliestNotice: null, earliestEffect: null, countedFor: 'instrument', noticeBy: null, effectDay: null, align: null, span: { start: 0, end: 1 }, ...more }] }),
});

const rules: Readonly<Record<string, readonly Partial<TermRule>[]>> = {
  'nlv-0006233': [entry('after-nth-ratification', 'P90D', null, 50), leave('any-time', 'P90D')],
  'tota-119': [entry('after-nth-ratification', 'P30D', null, 3)],
  'nlv-0002013': [entry('after-nth-ratification', 'P3M', 'month-start', 1), term('P5Y', 'P5Y', 'P6M')],
  'can-SI-2008-25': [entry('after-exchange-of-notifications', 'P4M', 'month-start'), leave('any-time', 'P12M', { align: 'month-end' })],
  'can-SI-2013-129': [entry('after-exchange-of-notifications', 'P4M', 'month-start')],
  'nlv-0001254': [entry('after-exchange-of-notifications', 'P2M', 'month-start')],
  'nlv-0001265': [entry('after-exchange-of-notifications', 'P3M', 'month-start'), leave('end-of-calendar-year', 'P3M')],
  'nlv-0001383': [entry('after-exchange-of-notifications', 'P2M', 'month-start'), term('P15Y', 'P10Y', 'P6M'), { survival: said({ length: 'P15Y', what: 'investments made before the end' }) }],
  'nlv-0003161': [entry('after-exchange-of-notifications', 'P30D'), leave('any-time', 'P3M', { align: 'next-month-start' })],
  'nlv-0005107': [entry('after-nth-ratification', 'P3M', null, 3)],
  'hug-INAIAS_1944A': [entry('after-nth-ratification', 'P3M', null, 1)],
  'un-genocide': [entry('after-nth-ratification', 'P90D', null, 20), term('P10Y', 'P5Y', 'P6M')],
  'tota-174': [entry('after-ratification-by-all', 'P30D')],
  'tota-448': [entry('after-exchange-of-notifications', 'P1M', 'month-start')],
  'hug-CAN-USA[MHW]_1986A': [onDate('1986-11-08'), term('P5Y', 'P5Y', 'P3M'), leave('any-time', 'P1Y')],
  'tota-324': [entry('on-signature', null), term('P7Y', 'P7Y', 'P3M')],
  'hug-f-ESP-PRT[FSF]_1969A': [term('P20Y', 'P5Y', 'P1Y')],
  'hug-EUE-MUS[FSH]_2012A': [term('P6Y', 'P3Y', 'P6M')],
  'hug-EST-RUS[STW]_1997A': [term('P5Y', 'P5Y', 'P1Y')],
  'tota-188': [term('P10Y', 'P10Y', 'P6M')],
  'nlv-0002153': [term('P15Y', 'P5Y')],
  'hug-FIN-RUS[LLH]_1922A': [term('P10Y', 'P10Y', 'P1Y')],
  'nlv-0004495': [term('P3Y', 'P3Y', 'P6M')],
  'tota-266': [term('P1Y', 'P1Y', 'P3M')],
  'hug-f-EUE-GAB[PFE]_2013P': [{ term: said(fixed('P3Y', 'provisional-application')) }],
  'hug-IND-PAK[TIW]_1955A': [{ term: said({ kind: 'until-date', until: '1955-09-30' as Day, from: '1955-04-01' as Day }) }],
  'hug-RUS-USA[UFO]_1973A': [term('P2Y', undefined)],
  'nlv-0001636': [term('P15Y', 'P10Y', 'P6M')],
  'nlv-0001180': [term('P10Y', 'P10Y', 'P1Y')],
  'nlv-0006079': [term('P10Y', 'P10Y', 'P6M')],
  'hug-INTRRW_1946A': [leave('fixed-date', null, { noticeBy: '--01-01', effectDay: '--06-30' })],
  'hug-TRTDNR_1950A': [term('P50Y', 'indefinite'), leave('after-initial', 'P1Y')],
  'hug-RM06PO_1911A': [term('P15Y', 'indefinite'), leave('after-initial', 'P12M', { earliestNotice: 'P14Y' })],
  'nlv-0006225': [leave('after-waiting', 'P1Y', { noticeFrom: 'registration', earliestNotice: 'P10Y' })],
  'hug-CPRTVS_1959A': [leave('any-time', 'P6M')],
  'nlv-0005189': [leave('any-time', 'P15M')],
  'tota-99': [leave('any-time', 'P6M')],
  'nlv-0005772': [leave('any-time', 'P12M')],
};

/** The rule of one agreement, or nothing is known of it. */
export const workedRule = (id: string): TermRule => (rules[id] ?? []).reduce<TermRule>((rule, part) => ({ ...rule, ...part }), silentRule);
