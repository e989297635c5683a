/**
 * Depositary as a library: read a text, keep a record, ask it at two clocks.
 *
 *     const reading = readText(text, { published, publisher: null, title: null }, english());
 *     const log = openLog('./depositary.db');
 *     const fold = foldAt(log.value.read(), { on, known: { kind: 'day', day } });
 */
export * from './core/index.ts';
export { english } from './edge/english.ts';
export { receive } from './intake/receive.ts';
export * from './ledger/index.ts';
export * from './reading/index.ts';
export { groupAppends } from './store/group.ts';
export type { GroupedAppends } from './store/group.ts';
export { openLog } from './store/sqlite-log.ts';
export type { Original, SqliteLog } from './store/sqlite-log.ts';
export { StoreFault } from './store/trouble.ts';
export { verify } from './store/verify.ts';
export type { Verdict } from './store/verify.ts';
export { bondsOf } from './views/bound.ts';
export type { Bonds } from './views/bound.ts';
export { findAgreement, foldAt, ofParties } from './views/question.ts';
export type { Fold } from './views/question.ts';
export { summarise } from './views/summary.ts';
export type { Summary } from './views/summary.ts';
