import { divisionKinds, type Division, type DivisionKind } from '../../core/instrument.ts';
import { trim, type Span } from '../../core/span.ts';
import { numbersAt } from './numbers.ts';

/** The heading of a division, before it is known how far the division reaches. */
export interface DivisionMark extends Span { readonly kind: DivisionKind; readonly number: string; readonly heading: string | null }

const kinds: Readonly<Record<string, DivisionKind>> = {
  book: 'book', part: 'part', title: 'title', chapter: 'chapter', section: 'section', subsection: 'subsection', 'sub-section': 'subsection',
  parte: 'part', título: 'title', titulo: 'title', capítulo: 'chapter', capitulo: 'chapter', sección: 'section', seccion: 'section', partie: 'part', titre: 'title', chapitre: 'chapter',
};
const word = '(book|part|title|chapter|sub-?section|section|parte|t[ií]tulo|cap[ií]tulo|secci[óo]n|partie|titre|chapitre)';
const lineMarker = new RegExp(`(?<=^|\\n|\\f)[ \\t#*_=]{0,12}${word}[ \\t]{1,3}(?=[\\divxlcA-Z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third)`, 'giu');
const inlineMarker = new RegExp(`(?<![\\p{L}\\p{N}])${word}[ \\t\\n]{1,3}(?=[\\divxlcA-Z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third)`, 'giu');
const reference = /\b(?:of|in|under|to|with|by|and|or|from|this|that|the|paragraphs?|see|annex)\s*$/i;

/** Longest heading, and longest run of headings above one article. */
const headingMax = 200;
const blockMax = 500;

const lineAt = (text: string, at: number): { readonly text: string; readonly end: number } => {
  const end = text.indexOf('\n', at);
  const to = end < 0 ? text.length : end;
  return { text: text.slice(at, Math.min(to, at + headingMax + 20)), end: to };
};

/** Words of a heading: few, with no sentence among them. */
const isHeading = (words: string): boolean => words.length > 0 && words.length <= headingMax && !/[.;,]\s*$|[.;]\s+\S|\bshall\b|\b(?:means|must)\b/iu.test(words.replace(/^[\s.:–—-]+/, ''));

const clean = (words: string): string | null => {
  const w = words.replace(/^[\s.:;,–—*_#=)-]+|[\s*_#=]+$/g, '').replace(/\s+/g, ' ');
  return w === '' ? null : w;
};

const markAt = (text: string, m: RegExpMatchArray, to: number): DivisionMark | null => {
  const at = m.index! + m[0].length;
  const number = numbersAt(text, at).toSorted((a, b) => a.cost - b.cost || b.end - a.end)[0] ?? letterAt(text, at);
  if (number === undefined || number.end > to || /^[\p{L}\p{N}]/u.test(text.slice(number.end, number.end + 1))) return null;
  const start = m.index! + m[0].search(/\p{L}/u);
  return { start, end: number.end, kind: kinds[m[1]!.toLowerCase()]!, number: number.printed, heading: null };
};

const letterAt = (text: string, at: number): { readonly printed: string; readonly end: number } | undefined =>
  /^[A-Z](?![\p{L}\p{N}])/u.test(text.slice(at, at + 2)) ? { printed: text[at]!, end: at + 1 } : undefined;

const withHeading = (text: string, mark: DivisionMark, to: number): DivisionMark => {
  const span = trim(text, { start: mark.end, end: Math.max(mark.end, to) });
  return span === undefined ? mark : { ...mark, end: span.end, heading: clean(text.slice(span.start, span.end)) };
};

/** Short lines without an end mark that stand alone just above an article. */
const loneLines = (text: string, from: number, to: number): number => {
  let start = to;
  for (let i = 0; i < 3; i += 1) {
    let end = start;
    while (end > from && /\s/.test(text[end - 1]!)) end -= 1;
    const begin = Math.max(text.lastIndexOf('\n', end - 1) + 1, from);
    const line = text.slice(begin, end).replace(/^[\s#*_]+/, '');
    const above = text.slice(Math.max(0, begin - 3), begin);
    if (begin <= from || !/\n\s*\n\s*$/.test(above) || !/^[\p{Lu}\d(“"']/u.test(line) || !isHeading(line) || /[.:;!?]$/.test(line) || line.length > 120) break;
    start = begin + (end - begin - line.length);
  }
  return start;
};

/** The headings that stand right above an article that begins at `to`, looked for behind `from`; `start` is where the first of them begins, `to` where there are none. */
export const headingsAbove = (text: string, from: number, to: number): { readonly start: number; readonly marks: readonly DivisionMark[] } => {
  const low = Math.max(from, to - blockMax);
  const lone = loneLines(text, from, to);
  const marks: DivisionMark[] = [];
  for (const m of [...text.slice(low, to).matchAll(inlineMarker)].toReversed()) {
    const at = { ...m, index: m.index + low } as RegExpMatchArray;
    const mark = markAt(text, at, to);
    const next = marks[0]?.start ?? to;
    if (mark === null || mark.start >= next) continue;
    const before = text.slice(Math.max(0, mark.start - 24), mark.start);
    const isOwnLine = /(?:^|\n)[\s#*_=]*$/.test(before);
    if (!isOwnLine && (reference.test(before) || (mark.start < lone && text.slice(mark.start, mark.start + 1) !== text.slice(mark.start, mark.start + 1).toUpperCase() && !/[.;:)”"]\s*$|\d\s*$/.test(before)))) break;
    if (next - mark.end > 2 && !isHeading(text.slice(mark.end, next).trim())) break;
    marks.unshift(withHeading(text, mark, next));
  }
  return { start: Math.min(marks[0]?.start ?? to, lone), marks };
};

/** Headings of divisions on lines of their own, wherever they stand. */
export const divisionLines = (text: string): readonly DivisionMark[] => [...text.matchAll(lineMarker)].flatMap((m) => {
  const line = lineAt(text, m.index);
  const mark = markAt(text, m, line.end);
  if (mark === null || m[1]![0] !== m[1]![0]!.toUpperCase()) return [];
  const rest = text.slice(mark.end, line.end);
  if (rest.trim() !== '' && !isHeading(rest)) return [];
  if (rest.trim() !== '' && !/^\s*[.:–—-]/.test(rest) && !/^\s+\p{Lu}/u.test(rest)) return [];
  if (clean(rest) !== null) return [withHeading(text, mark, line.end)];
  const next = lineAt(text, Math.min(text.length, line.end + 1 + (/^\s*/.exec(text.slice(line.end + 1, line.end + 40))?.[0].length ?? 0)));
  return [/^[ \t]*\p{Lu}/u.test(next.text) && isHeading(next.text) && !/^\s*art/iu.test(next.text) && !new RegExp(`^\\s*${word}\\s`, 'iu').test(next.text) ? withHeading(text, mark, next.end) : mark];
});

const rank = (kind: DivisionKind): number => divisionKinds.indexOf(kind);

/** How far each division reaches: to the next of its rank or a wider one, or to `end`. */
export const divisionsOf = (marks: readonly DivisionMark[], end: number): readonly Division[] => {
  const sorted = marks.toSorted((a, b) => a.start - b.start).filter((m, i, all) => i === 0 || all[i - 1]!.start !== m.start);
  const out: Division[] = [];
  const open: { readonly mark: DivisionMark; readonly at: number }[] = [];
  for (const mark of sorted) {
    while (open.length > 0 && rank(open.at(-1)!.mark.kind) >= rank(mark.kind)) {
      const { mark: m, at } = open.pop()!;
      out[at] = { start: m.start, end: mark.start, kind: m.kind, number: m.number, heading: m.heading };
    }
    open.push({ mark, at: out.length });
    out.push({ start: mark.start, end, kind: mark.kind, number: mark.number, heading: mark.heading });
  }
  return out;
};
