import { finalClausesOf } from '../../src/reading/treaty-text/clauses/index.ts';
import { clausesToContract } from '../../src/reading/treaty-text/clauses/contract.ts';
import { instrumentsIn } from '../../src/reading/treaty-text/index.ts';

/** A text whose final clauses were read by hand. */
export interface ClauseText { readonly id: string; readonly text: string }

/** The clauses of the main instrument, and the time their reading took beside that of the structure. */
export const answerClauses = ({ id, text }: ClauseText) => {
  const [main] = instrumentsIn(text);
  const start = performance.now();
  const clauses = main === undefined ? {} : clausesToContract(finalClausesOf(text, main));
  return { answer: { id, ...clauses }, isInstrument: main !== undefined, milliseconds: performance.now() - start };
};
