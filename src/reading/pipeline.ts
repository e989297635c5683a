import { refusalCounts } from './refused.ts';
import type { Analyser } from '../language/syntax.ts';
import { agreements } from './agreements/index.ts';
import { emptyReading, type Given } from './empty.ts';
import { events } from './events/index.ts';
import { withoutHead } from './head.ts';
import { names } from './names/index.ts';
import type { Reading, Step } from './reading.ts';
import { speech } from './speech/index.ts';
import { treatyText } from './treaty-text/index.ts';
import { times } from './time/index.ts';

/** The order of work. Each step sees what those before it found. */
export const steps: readonly Step[] = [times, names, speech, agreements, events, treatyText];

/** Reads one text: pure, deterministic, the same for the same words, dateline and weights. */
export const readText = (text: string, given: Given, analyser: Analyser): Reading => {
  const syntax = { ...analyser.analyse(withoutHead(text)), text };
  const reading = steps.reduce<Reading>((at, step) => step.run(at), emptyReading(syntax, given));
  return { ...reading, refused: [...reading.refused, ...refusalCounts(syntax.notes.map((n) => n.code))] };
};
