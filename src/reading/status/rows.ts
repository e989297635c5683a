import type { Span } from '../../core/span.ts';

/** One cell: where its words stand, without quotes, and what they are. */
export interface Cell extends Span { readonly value: string }
/** One row of a table. */
export interface Row { readonly cells: readonly Cell[] }

/** What may stand between two cells, the surest first. */
export const delimiters = ['\t', ';', '|', ','] as const;
/** One of `delimiters`. */
export type Delimiter = (typeof delimiters)[number];

const trimmed = (text: string, start: number, end: number): Cell => {
  let [a, b] = [start, end];
  while (a < b && /\s/.test(text[a]!)) a += 1;
  while (b > a && /\s/.test(text[b - 1]!)) b -= 1;
  return { start: a, end: b, value: text.slice(a, b) };
};

const quoted = (text: string, start: number): { readonly cell: Cell; readonly next: number } => {
  let at = start + 1;
  while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) at += text[at] === '"' ? 2 : 1;
  const cell = trimmed(text, start + 1, Math.min(at, text.length));
  return { cell: { ...cell, value: cell.value.replaceAll('""', '"') }, next: at + 1 };
};

/** Reads rows from an offset on, one pass over the text; a cell in quotes may hold delimiters and line ends (RFC 4180). */
export function* rowsOf(text: string, delimiter: Delimiter, from: number): Generator<Row> {
  let cells: Cell[] = [];
  let at = from;
  const isEnd = (c: string | undefined): boolean => c === undefined || c === '\n' || c === '\r';
  while (at <= text.length) {
    let lead = at;
    while (text[lead] === ' ') lead += 1;
    let cell: Cell;
    if (text[lead] === '"') {
      const q = quoted(text, lead);
      cell = q.cell;
      at = q.next;
      while (!isEnd(text[at]) && text[at] !== delimiter) at += 1;
    } else {
      const start = at;
      while (!isEnd(text[at]) && text[at] !== delimiter) at += 1;
      cell = trimmed(text, start, at);
    }
    cells.push(cell);
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (cells.some((c) => c.value !== '')) yield { cells };
    cells = [];
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}
