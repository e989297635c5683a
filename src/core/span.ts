/** A stretch of a document's text in UTF-16 units, `end` exclusive, never empty. */
export interface Span { readonly start: number; readonly end: number }

/** True when `span` lies inside a text of `length` units and holds at least one. */
export const isLawful = (span: Span, length: number): boolean =>
  Number.isInteger(span.start) && Number.isInteger(span.end) && 0 <= span.start && span.start < span.end && span.end <= length;

/** The words a span stands for. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share a unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the first span holds the whole of the second. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The same span without white space at either end, or undefined when nothing else is in it. */
export const trim = (text: string, span: Span): Span | undefined => {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : undefined;
};
