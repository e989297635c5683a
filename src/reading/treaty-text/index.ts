import type { Instrument } from '../../core/instrument.ts';
import type { Step } from '../reading.ts';
import { articlesOf } from './articles.ts';
import { candidatesIn } from './markers.ts';
import { seriesIn } from './sequence.ts';

/** Below this score a numbering is a handful of references. */
const wholeFrom = 4;

/** The instruments whose own text stands in `text`, in its order; none in a text that only speaks of them. */
export const instrumentsIn = (text: string): readonly Instrument[] => {
  const [main] = seriesIn(candidatesIn(text)).toSorted((a, b) => b.members.length - a.members.length);
  if (main === undefined || main.score < wholeFrom) return [];
  return [{
    start: 0, end: text.length, title: null, parties: [], preamble: null, divisions: [], articles: articlesOf(text, main.members, [], text.length),
    testimonium: null, signatories: [], annexes: [], doubts: [],
  }];
};

/** Reads the instruments of a document: their extent, articles and signature block. */
export const treatyText: Step = { name: 'treaty-text', run: (reading) => ({ ...reading, instruments: instrumentsIn(reading.text).map((i) => ({ ...i, clauses: null })) }) };
