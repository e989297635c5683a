import type { Piece } from './pieces.ts';

const string = /"((?:[^"\\]|\\.)*)"/y;

/** Where the string value of a top-level key begins (after its quote) and ends; the last such key counts, as for `JSON.parse`. */
const literalAt = (line: string, key: string): { readonly start: number; readonly end: number } | undefined => {
  let [i, depth] = [0, 0];
  let pending = false;
  let found: { readonly start: number; readonly end: number } | undefined;
  while (i < line.length) {
    const c = line[i];
    if (c === '"') {
      string.lastIndex = i;
      const m = string.exec(line);
      if (m === null) return undefined;
      const after = i + m[0].length;
      if (pending) found = { start: i + 1, end: after - 1 };
      pending = !pending && depth === 1 && m[1] === key && /^\s{0,99}:/.test(line.slice(after, after + 100));
      i = after;
      continue;
    }
    if (c === '{' || c === '[') depth += 1;
    else if (c === '}' || c === ']') depth -= 1;
    if (c === '{' || c === '[' || c === ',') pending = false;
    i += 1;
  }
  return found;
};

const escapes = /\\(?:u[0-9a-fA-F]{4}|.)/g;

/** The text of a JSON string in pieces that know their place in the line; an escape is one piece, not exact. */
export const literalPieces = (line: string, key: string, value: string): readonly Piece[] => {
  const at = literalAt(line, key);
  if (at === undefined) return [{ text: value, from: 0, exact: false }];
  const raw = line.slice(at.start, at.end);
  const pieces: Piece[] = [];
  let last = 0;
  for (const m of raw.matchAll(escapes)) {
    pieces.push({ text: raw.slice(last, m.index), from: at.start + last, exact: true });
    pieces.push({ text: String(JSON.parse(`"${m[0]}"`)), from: at.start + m.index, exact: false });
    last = m.index + m[0].length;
  }
  pieces.push({ text: raw.slice(last), from: at.start + last, exact: true });
  // A key written with escapes, or twice, may have led astray: then the value stands, without its places.
  return pieces.map((p) => p.text).join('') === value ? pieces : [{ text: value, from: at.start, exact: false }];
};
