import { trim } from '../../core/span.ts';
import type { Article } from '../../core/instrument.ts';
import { headingsAbove, type DivisionMark } from './divisions.ts';
import type { Candidate } from './markers.ts';
import { paragraphsOf } from './paragraphs.ts';

const headingMax = 220;
const marks = /^[\s.:;\-–—*_#=)\]]*/;

/** In running text a heading ends where paragraph 1 begins. */
const beforeFirst = /^([^.;:\n]{3,120}?)\s(?=\(?1(?:[.)]{1,2}|\s)\s?\p{L})/u;
/** Words in title case, then one that begins a sentence and goes on in small letters: "Entry Into Force This Agreement shall". */
const titleCase = /^((?:\p{Lu}[\p{L}’'-]*|of|the|and|on|for|in|to|with|by|or|from|de|la|a|an|at|as)(?:,? (?:\p{Lu}[\p{L}’'-]*|of|the|and|on|for|in|to|with|by|or|from|a|an|at|as|its|between)){0,14}?) (?=(?:The|This|Each|Any|Either|For|If|In|Nothing|An?|Where|All|Upon|When|No|Notwithstanding|Subject|Unless|It|Both|Every|With|Without|Except|On|Without|Pursuant|At|As|By|Within|These|Such|Neither|To|Goods|Parties|Contracting|States) (?:[\p{Ll}\d]|Part(?:y|ies)|Agreement|Contracting|Treaty|Convention|Protocol|High|State|Member))/u;

/** The same in small letters: "Exchange of information Each Party will". A sentence begins in the middle only where a heading ends. */
const sentenceCase = /^(\p{Lu}[^.;:\n]{2,110}?\p{Ll}) (?<!\b(?:of|the|and|on|for|in|to|with|by|or|from|a|an|at|as|its|this|each|any|such|between|which|that) )(?=(?:The (?!Hague)|This |Each |Any |Either |For |If |In |Nothing |All |Upon |When |No |Notwithstanding |Subject |Unless |Every |Without |Except |Where |Within |Neither )[\p{Ll}\p{Lu}])/u;

const opensSentence = /^(?:The|This|Each|Any|Either|For|If|In|Nothing|All|Upon|When|No|Notwithstanding|Subject|Unless|Every|It|Both|Without|Except|Where|Within|Neither|These|Such|With|An?)\b/u;

const runningHeading = (words: string): string | null => {
  const flat = words.slice(0, headingMax).replace(/\n/g, ' ');
  const first = beforeFirst.exec(flat)?.[1] ?? titleCase.exec(flat)?.[1] ?? sentenceCase.exec(flat)?.[1] ?? null;
  return first === null || opensSentence.test(first) || /\b(?:paragraphs?|articles?|annex(?:es)?|protocols?|chapter)$/iu.test(first) || /\b(?:shall|is|are|means|may|will|has|have)\b/iu.test(first) || first.split(' ').length > 18 ? null : first;
};

/** Title words behind the number: on the same line behind a mark, alone on the next line, or in running text before the first paragraph or sentence. */
const headingAt = (text: string, from: number, to: number): { readonly heading: string | null; readonly bodyStart: number } => {
  const head = text.slice(from, Math.min(to, from + headingMax + 60));
  const gap = marks.exec(head)?.[0] ?? '';
  const lineEnd = head.indexOf('\n', gap.length);
  const line = lineEnd < 0 ? '' : head.slice(gap.length, lineEnd).replace(/[\s*_#=]+$/, '');
  const isHeading = line.length > 1 && line.length <= headingMax && /^\p{Lu}/u.test(line) && !/[.;:,]$|\b(?:shall|is|are|to|the|of|and)$|\bshall\b/.test(line) && !/\n\s*\n/.test(gap) && !/^\n[ \t]*\p{Ll}/u.test(head.slice(lineEnd));
  if (isHeading) return { heading: line, bodyStart: from + lineEnd + 1 };
  const running = gap.includes('\n') ? null : runningHeading(head.slice(gap.length));
  return running === null ? { heading: null, bodyStart: from + gap.length } : { heading: running, bodyStart: from + gap.length + running.length + 1 };
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
