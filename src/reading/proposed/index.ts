import type { Analyser } from '../../language/syntax.ts';
import { withProposed } from '../agreements/proposed.ts';
import type { Given } from '../empty.ts';
import { readText, steps } from '../pipeline.ts';
import type { Reading, Step } from '../reading.ts';
import { anchor, type Window } from './anchor.ts';
import type { Answer } from './answer.ts';

export { answerSchema, parseAnswer, proposable, type Answer } from './answer.ts';
export { windowsOf, type Window } from './anchor.ts';
export { instructions, messageOf } from './prompt.ts';

/** A reading of a text in which the agreements are those that were proposed, one answer for each window; all else is as ever. */
export const readProposed = (text: string, given: Given, analyser: Analyser, windows: readonly Window[], answers: readonly Answer[]): Reading => {
  const anchored = windows.map((w, i) => anchor(w, answers[i] ?? { agreements: [], refused: [] }));
  const proposed: Step = { name: 'proposed', run: (reading) => withProposed(reading, anchored) };
  return readText(text, given, analyser, steps.map((s) => (s.name === 'agreements' ? proposed : s)));
};
