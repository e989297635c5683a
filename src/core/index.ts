/** Values that every part speaks in: dates, durations, spans, ids, documents, claims, refusals. */
export * from './act.ts';
export * from './claim.ts';
export * from './clauses.ts';
export * from './date.ts';
export * from './document.ts';
export * from './duration.ts';
export * from './id.ts';
export * from './instrument.ts';
export * from './limits.ts';
export * from './record.ts';
export * from './refusal.ts';
export * from './span.ts';
export * from './words.ts';
