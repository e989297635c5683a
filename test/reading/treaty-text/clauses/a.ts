import type { Clause, FinalClauses } from '../../../../src/core/clauses.ts';
import type { Instrument } from '../../../../src/core/instrument.ts';
import { finalClausesOf } from '../../../../src/reading/treaty-text/clauses/index.ts';

const bare = (text: string): Instrument => ({ start: 0, end: text.length, title: null, parties: [], preamble: null, divisions: [], articles: [], testimonium: null, signatories: [], annexes: [], doubts: [] });

/** Final clauses of a text that is all one instrument without articles. */
export const clausesOf = (text: string): FinalClauses => finalClausesOf(text, bare(text));

/** The value of a clause that must be stated. */
export const valueOf = <T>(c: Clause<T>): T => {
  if (c.kind !== 'stated') throw new Error(`the clause is ${c.kind}`);
  return c.value;
};

/** The words a clause rests on. */
export const wordsOf = (text: string, c: Clause<unknown>): readonly string[] => (c.kind === 'not-stated' ? [] : c.spans.map((s) => text.slice(s.start, s.end)));
