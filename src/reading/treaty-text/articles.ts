import { trim } from '../../core/span.ts';
import type { Article } from '../../core/instrument.ts';
import { headingsAbove, type DivisionMark } from './divisions.ts';
import type { Candidate } from './markers.ts';
import { paragraphsOf } from './paragraphs.ts';

const headingMax = 220;
const marks = /^[\s.:;\-–—*_#=)\]]*/;

/** Title words behind the number: on the same line behind a mark, or alone on the next line. */
const headingAt = (text: string, from: number, to: number): { readonly heading: string | null; readonly bodyStart: number } => {
  const head = text.slice(from, Math.min(to, from + headingMax + 60));
  const gap = marks.exec(head)?.[0] ?? '';
  const lineEnd = head.indexOf('\n', gap.length);
  const line = lineEnd < 0 ? '' : head.slice(gap.length, lineEnd).replace(/[\s*_#=]+$/, '');
  const isHeading = line.length > 1 && line.length <= headingMax && /^\p{Lu}/u.test(line) && !/[.;:,]$|\b(?:shall|is|are|to|the|of|and)$|\bshall\b/.test(line) && !/\n\s*\n/.test(gap);
  return isHeading ? { heading: line, bodyStart: from + lineEnd + 1 } : { heading: null, bodyStart: from + gap.length };
};

/** Where each article of a series ends: at the headings above the next one, at a division's own line, or with the series. */
export interface Bounds { readonly marks: readonly DivisionMark[]; readonly ends: readonly number[] }

const boundsOf = (text: string, members: readonly Candidate[], lines: readonly DivisionMark[], end: number): Bounds => {
  const marks: DivisionMark[] = [];
  let at = 0;
  const ends = members.map((c, i) => {
    const next = members[i + 1]?.start ?? end;
    while (at < lines.length && lines[at]!.start < c.end) at += 1;
    const first = lines[at] !== undefined && lines[at]!.start < next ? lines[at]! : null;
    const above = members[i + 1] === undefined ? { start: end, marks: [] } : headingsAbove(text, c.end, next);
    for (let k = at; k < lines.length && lines[k]!.start < next; k += 1) if (above.marks.every((m) => m.start !== lines[k]!.start)) marks.push(lines[k]!);
    marks.push(...above.marks);
    return Math.min(above.start, first?.start ?? next);
  });
  return { marks: [...(members[0] === undefined ? [] : headingsAbove(text, 0, members[0].start).marks), ...marks], ends };
};

/** Articles of one series, and the division headings among them; `lines` are the division headings on lines of their own. */
export const articlesOf = (text: string, members: readonly Candidate[], lines: readonly DivisionMark[], end: number): { readonly articles: readonly Article[]; readonly marks: readonly DivisionMark[] } => {
  const { marks, ends } = boundsOf(text, members, lines, end);
  const articles = members.map((c, i) => {
    const span = trim(text, { start: c.start, end: ends[i]! }) ?? { start: c.start, end: c.end };
    const { heading, bodyStart } = headingAt(text, c.end, span.end);
    return { ...span, number: c.reading.printed, heading, bodyStart: Math.min(bodyStart, span.end), paragraphs: paragraphsOf(text, { start: Math.min(bodyStart, span.end), end: span.end }) };
  });
  return { articles, marks };
};
