import type { Article, Instrument, InstrumentDoubt } from '../../core/instrument.ts';
import { romanValue } from '../../core/roman.ts';
import type { Span } from '../../core/span.ts';
import { writtenDaysIn } from './written-days.ts';

const clip = (span: Span, length: number): Span => ({ start: span.start, end: Math.max(span.start + 1, Math.min(span.end, span.start + length)) });

const badDates = (text: string, i: Instrument): readonly InstrumentDoubt[] => {
  const { testimonium: t } = i;
  if (t === null) return [];
  return writtenDaysIn(text, t.start, t.end).flatMap((d): readonly InstrumentDoubt[] => {
    const words = text.slice(d.start, d.end).replace(/\s+/g, ' ');
    if (d.doubt === 'impossible') return [{ code: 'instrument/bad-date', note: `"${words}" is no day of the calendar`, span: d }];
    if (d.doubt === 'footnote') return [{ code: 'instrument/doubtful-date', note: `"${words}" is read as ${d.on}, the lone figure as a footnote's mark`, span: d }];
    return d.doubt === 'order' ? [{ code: 'instrument/doubtful-date', note: `"${words}" is read as ${d.on}; day and month may be the other way about`, span: d }] : [];
  });
};

const numberOf = (a: Article): number | null => (/^\d+$/.test(a.number) ? Number(a.number) : romanValue(a.number));

/** Numbers left out between two articles that follow one another. */
const missing = (i: Instrument): readonly InstrumentDoubt[] => i.articles.flatMap((a, k): readonly InstrumentDoubt[] => {
  const next = i.articles[k + 1];
  const [x, y] = [numberOf(a), next === undefined ? null : numberOf(next)];
  if (x === null || y === null || y <= x + 1 || (y > 100 && y % 100 === 1)) return [];
  return [{ code: 'instrument/missing-article', note: y === x + 2 ? `Article ${x + 1} was not found between ${a.number} and ${next!.number}` : `Articles ${x + 1} to ${y - 1} were not found between ${a.number} and ${next!.number}`, span: { start: a.start, end: Math.min(a.end, a.start + 40) } }];
});

/** A text that stops without a closing formula and without an end mark was cut. */
const cut = (text: string, i: Instrument): readonly InstrumentDoubt[] => {
  if (i.testimonium !== null || i.articles.length === 0 || i.annexes.length > 0) return [];
  const rest = text.slice(i.end).trim();
  const last = text.slice(Math.max(i.start, i.end - 160), i.end);
  const isOpen = rest === '' && /[\p{L}\p{N},;-]$/u.test(last) && !/\b(?:languages?|copies|signed)\W*$/iu.test(last);
  const end = { start: Math.max(i.start, i.end - 80), end: i.end };
  if (isOpen) return [{ code: 'instrument/cut', note: `the text stops in the middle of Article ${i.articles.at(-1)!.number}; what would follow was not read`, span: end }];
  return [{ code: 'instrument/no-closing', note: 'no closing formula was found: neither day nor place of signature is known from this text', span: end }];
};

const noTitle = (i: Instrument): readonly InstrumentDoubt[] => (i.title !== null ? [] : [{ code: 'instrument/no-title', note: 'no title stands above the preamble', span: clip(i, 80) }]);

/** All that the text leaves wrong or open in its structure. */
export const doubtsOf = (text: string, i: Instrument): readonly InstrumentDoubt[] => [...noTitle(i), ...missing(i), ...cut(text, i), ...badDates(text, i)];
