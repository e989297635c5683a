import type { Instrument } from '../../core/instrument.ts';
import type { Step } from '../reading.ts';
import { assemble } from './assemble.ts';

/** The instruments whose own text stands in `text`, in its order; none in a text that only speaks of them. */
export const instrumentsIn = (text: string): readonly Instrument[] => assemble(text);

/** Reads the instruments of a document: their extent, articles and signature block. */
export const treatyText: Step = { name: 'treaty-text', run: (reading) => ({ ...reading, instruments: instrumentsIn(reading.text).map((i) => ({ ...i, clauses: null })) }) };
