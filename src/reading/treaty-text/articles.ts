import { trim } from '../../core/span.ts';
import type { Article } from '../../core/instrument.ts';
import type { Candidate } from './markers.ts';

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

/** Articles of one series: each ends where the next, a division or the series' end begins. */
export const articlesOf = (text: string, members: readonly Candidate[], ends: readonly number[], end: number): readonly Article[] => members.map((c, i) => {
  const next = members[i + 1]?.start ?? end;
  const cut = ends.find((e) => e > c.end && e < next) ?? next;
  const span = trim(text, { start: c.start, end: cut }) ?? { start: c.start, end: c.end };
  const { heading, bodyStart } = headingAt(text, c.end, span.end);
  return { ...span, number: c.reading.printed, heading, bodyStart: Math.min(bodyStart, span.end), paragraphs: [] };
});
