import type { Span } from '../../core/span.ts';
import type { Reading } from '../reading.ts';
import { overlapsAny, type Draft } from './draft.ts';
import { indexed } from './places.ts';
import { isUtterance, type Quotation } from './quotes.ts';

/** Quotations without a tag of their own, each with the draft that it goes on: whoever was quoted last in the paragraph, or before it when it opens with the mark. */
const continuations = (reading: Reading, drafts: readonly Draft[], quotes: readonly Quotation[]): ReadonlyMap<Draft, readonly Span[]> => {
  const out = new Map<Draft, Span[]>();
  const near = indexed(drafts, (d) => d.content);
  const speech = drafts.filter((d) => d.class === 'speech');
  let k = 0;
  for (const q of quotes) {
    while (k < speech.length && speech[k]!.cue.start < q.start) k += 1;
    const before = speech[k - 1];
    if (before === undefined || !isUtterance(reading.text, q) || near.touching(q).some((d) => overlapsAny(q, d.content))) continue;
    const spans = [...before.content, ...(out.get(before) ?? [])];
    const gap = reading.text.slice(Math.max(before.clause.end, ...spans.map((c) => c.end)), q.start);
    const isNear = /^[\s.,;]*$/.test(gap) || (gap.length < 160 && !gap.includes('\n\n') && !/[.!?]\s*$/.test(gap));
    if (isNear) out.set(before, [...(out.get(before) ?? []), { start: q.start, end: q.end }]);
  }
  return out;
};

/** What is said in one quotation goes on to its end, over sentences, unless another cue takes over. */
const filled = (d: Draft, content: Span, quotes: readonly Quotation[]): Span => {
  const q = quotes.find((x) => x.start <= content.start + 1 && content.start < x.end && content.end < x.end);
  if (q === undefined || (q.start <= d.cue.start && d.cue.end <= q.end)) return content;
  return { start: Math.min(content.start, q.start), end: q.end };
};

/** Drafts with the quotations that go on what they begin, each quotation to its end. `drafts` and `quotes` are in the order of the text. */
export const continued = (reading: Reading, drafts: readonly Draft[], quotes: readonly Quotation[]): readonly Draft[] => {
  const more = continuations(reading, drafts, quotes);
  const marks = indexed(quotes, (q) => [q]);
  return drafts.map((d) => ({ ...d, content: [...d.content, ...(more.get(d) ?? [])].map((c) => filled(d, c, marks.touching(c))) }));
};
