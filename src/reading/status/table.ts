import { columnOf, schemeOf, type Column, type Letters } from './columns.ts';
import { delimiters, rowsOf, type Delimiter, type Row } from './rows.ts';

/** A status table found in a text: its columns, the letters it uses, its rows. */
export interface Table { readonly columns: readonly Column[]; readonly scheme: Letters; readonly rows: readonly Row[]; /** Where the heading stands. */ readonly start: number; readonly delimiter: Delimiter }

/** Lines in which a heading is looked for; registers put notes before their tables. */
const headingLinesMax = 200;

const isHeading = (columns: readonly Column[]): boolean => {
  const has = (kind: Column['kind']): boolean => columns.some((c) => c.kind === kind);
  const hasParty = has('party') || has('code');
  return (hasParty && has('acts')) || (has('act') && has('date') && (hasParty || has('agreement')));
};

/** The first table whose heading names parties and acts; undefined where the text is no status table. Most of what is in the text must be rows of it. */
export const findTable = (text: string): Table | undefined => {
  let at = 0;
  for (let n = 0; n < headingLinesMax && at < text.length; n += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.length < 4_000) for (const delimiter of delimiters) {
      if (!line.includes(delimiter)) continue;
      const [first, ...rows] = rowsOf(text.slice(0, end), delimiter, at);
      const columns = rows.length > 0 || first === undefined ? [] : first.cells.map((c) => columnOf(c.value));
      if (!isHeading(columns)) continue;
      const body = [...rowsOf(text, delimiter, end + 1)].filter((r) => r.cells.length > 1);
      const length = body.reduce((sum, r) => sum + (r.cells.at(-1)!.end - r.cells[0]!.start), 0);
      const shaped = body.filter((r) => Math.abs(r.cells.length - columns.length) <= 1).length;
      const isDated = columns.length >= 4 || body.some((r) => r.cells.some((c) => /\d{4}/.test(c.value)));
      if (body.length === 0 || !isDated || shaped * 5 < body.length * 4 || length < (text.length - end) * 0.5) return undefined;
      return { columns, scheme: schemeOf(text.slice(at, Math.min(text.length, end + 400))), rows: body, start: at, delimiter };
    }
    at = end + 1;
  }
  return undefined;
};
