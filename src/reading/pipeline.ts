import { refusalCounts } from './refused.ts';
import type { Analyser } from '../language/syntax.ts';
import { agreements } from './agreements/index.ts';
import { emptyReading, type Given } from './empty.ts';
import { events } from './events/index.ts';
import { withoutHead } from './head.ts';
import { maySpeakOfAgreements } from './look.ts';
import { names } from './names/index.ts';
import { qualified } from './qualified.ts';
import type { Reading, Step } from './reading.ts';
import { speech } from './speech/index.ts';
import { assemblyOf, isNoise, treatyText, withoutInstruments } from './treaty-text/index.ts';
import { times } from './time/index.ts';

/** The order of work over what a text reports. Each step sees what those before it found. */
export const steps: readonly Step[] = [times, names, speech, agreements, qualified, events];

/** Whether a text is not taken apart: agreements alone are asked for, its sentences could be read, and by a cheap look it neither speaks of one nor is one. The reading says so. */
export const isPassedOver = (text: string, given: Given): boolean =>
  given.only === 'agreements' && given.isForeign !== true && !maySpeakOfAgreements(text) && !isNoise(text) && assemblyOf(text).instruments.length === 0;

/**
 * Reads one text, by these steps or others: pure, deterministic, the same for the same words, dateline and weights. Where a treaty's own text stands in it, that part is read
 * by its structure, and only the rest for what it reports.
 */
export const readText = (text: string, given: Given, analyser: Analyser, order: readonly Step[] = steps): Reading => {
  if (isPassedOver(text, given)) return { ...emptyReading({ text, tokens: [], sentences: [], notes: [] }, given), refused: refusalCounts(['reading/passed-over']) };
  const noise = isNoise(text);
  const found = noise ? null : assemblyOf(text);
  const words = noise || given.isForeign === true ? '' : withoutInstruments(withoutHead(text), found?.instruments ?? []);
  const syntax = { ...analyser.analyse(words), text };
  const reading = [...order, ...(found === null ? [] : [treatyText(found)])].reduce<Reading>((at, step) => step.run(at), emptyReading(syntax, given));
  const codes = [...syntax.notes.map((n) => n.code), ...(noise ? ['reading/noise'] : []), ...(given.isForeign === true ? ['reading/language'] : [])];
  return { ...reading, refused: [...reading.refused, ...refusalCounts(codes)] };
};
