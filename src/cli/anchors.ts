import type { TermAnchor } from '../core/clauses.ts';

/** Anchors as they are typed. */
export const anchorsTyped: readonly TermAnchor[] = ['signature', 'exchange', 'entry-into-force', 'provisional-application', 'date'];
