import type { Instrument } from '../../core/instrument.ts';
import type { Step } from '../reading.ts';
import { refusalCounts } from '../refused.ts';
import { assemble, type Assembly } from './assemble.ts';
import { finalClausesOf } from './clauses/index.ts';
import { tongueOf } from './tongue.ts';
import { agreementFrom } from './found.ts';

export { isNoise } from './noise.ts';
export type { Assembly } from './assemble.ts';
export type { Recognition } from './recognise.ts';

/** Words without which no text is looked at as a treaty's. */
const trigger = /\b(?:agree|treaty|convention|protocol|covenant|whereof|article|art\.|honou?r|tratado|acuerdo|convenio|accord(?!ing)|traité|charter|statute|declaration)/iu;
const nothing: Assembly = { recognition: { kind: 'other', score: 0, own: 0, signs: [] }, instruments: [] };

/** What a text is taken for, and the instruments whose own text stands in it. Pure; time grows with the length of the text. */
export const assemblyOf = (text: string): Assembly => (trigger.test(text) ? assemble(text) : nothing);

/** The instruments whose own text stands in `text`, in its order; none in a text that only speaks of them. */
export const instrumentsIn = (text: string): readonly Instrument[] => assemblyOf(text).instruments;

/** Where the words of instruments stand, what is annexed to them included. */
const extentOf = (i: Instrument): { readonly start: number; readonly end: number } => ({ start: i.start, end: Math.max(i.end, ...i.annexes.map((a) => a.end)) });

/** The text with its instruments blanked out, every offset kept: their sentences are read as clauses, not as news. */
export const withoutInstruments = (text: string, instruments: readonly Instrument[]): string => instruments.map(extentOf).reduce(
  (words, { start, end }) => words.slice(0, start) + words.slice(start, end).replace(/[^\n]/g, ' ') + words.slice(end), text);

/** Final clauses are read in English alone; of another language it is not said that it has none. */
const isEnglish = (text: string, { start, end }: Instrument): boolean => ['en', null].includes(tongueOf(text.slice(start, end)));

/** From this much on a text without an instrument in it is said to look like one. */
const alike = 6;

/**
 * The step that adds a document's instruments: each with an agreement of its own, whose facts rest on the treaty's words. A law, a contract, a
 * resolution or a judgment that looks like a treaty is counted as refused under its name.
 */
export const treatyText = (found: Assembly): Step => ({
  name: 'treaty-text',
  run: (reading) => {
    const { recognition, instruments } = found;
    if (instruments.length === 0) return recognition.kind === 'other' || recognition.own < alike ? reading : { ...reading, refused: [...reading.refused, { code: `instrument/${recognition.kind}`, count: 1 }] };
    const keyed = instruments.map((i, k) => ({ ...i, subject: `a${reading.agreements.length + k + 1}`, clauses: isEnglish(reading.text, i) ? finalClausesOf(reading.text, i) : null }));
    return {
      ...reading, instruments: keyed, agreements: [...reading.agreements, ...keyed.map((i, k) => agreementFrom(reading.text, i, i.subject, k === 0 ? reading.title : null, i.clauses))],
      refused: [...reading.refused, ...refusalCounts(instruments.flatMap((i) => i.doubts.map((d) => d.code)))],
    };
  },
});
