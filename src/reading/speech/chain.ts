import { contains, type Span } from '../../core/span.ts';
import type { Attribution, Reading } from '../reading.ts';
import { sizeOf } from './draft.ts';
import { indexed } from './places.ts';
import { isMedium } from './source.ts';

/** In one piece of what was said, or over pieces that an inserted tag divides. */
const holdsSpan = (content: readonly Span[], span: Span): boolean => {
  const first = content[0];
  const last = content.at(-1);
  return content.some((c) => c.start - 2 <= span.start && span.end <= c.end + 2) || (first !== undefined && last !== undefined && last.start - first.end < 80 && first.start - 2 <= span.start && span.end <= last.end + 2);
};

/** Words that somebody said, and no act or wish that the outlet tells of in its own voice: "Norland declined to prolong it", "the president ordered the suspension". */
const isTold = (a: Attribution): boolean => a.class !== 'attitude' && a.source.length > 0 && (a.class !== 'decree' || a.by !== 'speech/governed');

const held = new WeakMap<readonly Attribution[], ReturnType<typeof indexed<Attribution>>>();

const near = (all: readonly Attribution[], span: Span): readonly Attribution[] => {
  let index = held.get(all);
  if (index === undefined) {
    index = indexed(all, (a) => (a.content.length === 0 ? [] : [{ start: a.content[0]!.start - 2, end: a.content.at(-1)!.end + 2 }, ...a.content]));
    held.set(all, index);
  }
  return index.touching(span);
};

/** Attributions whose content holds a span, the innermost first: the chain of those who are reported as saying it. */
export const chainOf = (reading: Reading, span: Span): readonly Attribution[] =>
  near(reading.attributions, span)
    .filter((a) => isTold(a) && holdsSpan(a.content, span) && !a.cue.some((c) => contains(span, c) && a.source.some((s) => contains(span, s))))
    .toSorted((x, y) => sizeOf(x.content) - sizeOf(y.content) || x.cue[0]!.start - y.cue[0]!.start);

/** The innermost speaker of a span; media and documents only where they name nobody else. */
export const attributionOf = (reading: Reading, span: Span): Attribution | undefined => {
  const chain = chainOf(reading, span);
  return chain.find((a) => a.source[0] !== undefined && !isMedium(reading, a.source[0])) ?? chain[0];
};
