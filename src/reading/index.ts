/** From a text to what it states about agreements. */
export { readText, steps } from './pipeline.ts';
export { maySpeakOfAgreements } from './look.ts';
export { toContract } from './contract.ts';
export { toRecord } from './record.ts';
export type { Given } from './empty.ts';
export type { Actor, Attribution, FoundAgreement, FoundExpectation, FoundFact, Reading, Step, Timex } from './reading.ts';
export { readStatus } from './status/index.ts';
