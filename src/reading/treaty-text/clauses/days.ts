import type { Day } from '../../../core/date.ts';
import { writtenDaysIn } from '../written-days.ts';
import type { Sentence } from './sentence.ts';

/** A day named in a sentence: its value and where its words begin and end. */
export interface NamedDay { readonly on: Day; readonly from: number; readonly to: number }

/** The days named in a stretch of a sentence, in order. */
export const daysIn = (s: Sentence, from = 0, to = s.words.length): readonly NamedDay[] =>
  writtenDaysIn(s.words, from, to).flatMap((d) => (d.on === null ? [] : [{ on: d.on, from: d.start, to: d.end }]));
