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
export { findAgreement, foldAt, ofParties, summarise } from './views/index.ts';
export type { Fold, Summary } from './views/index.ts';
export * as views from './views/index.ts';
