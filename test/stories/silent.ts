import type { FinalClauses } from '../../src/core/clauses.ts';

const silent = { kind: 'not-stated' } as const;

/** The clauses of a text that were not looked for: a story gives its clauses as facts. */
export const silentClauses: FinalClauses = {
  entryIntoForce: silent, provisionalApplication: silent, term: silent, renewal: silent, withdrawal: silent, suspension: silent, amendment: silent, depositary: silent, languages: silent, supersedes: silent, reservations: silent, territorialScope: silent,
  accession: silent, survival: silent, done: silent,
};
