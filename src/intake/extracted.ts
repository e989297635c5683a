import type { Part } from '../core/document.ts';
import type { Decoded } from './decode.ts';
import type { Found } from './found.ts';
import { fromLines } from './head.ts';
import type { Piece } from './pieces.ts';

/** Text that was won out of a packed form: its characters have no bytes of their own, so the whole leads back to the whole, and its parts tell the place. */
export const extracted = (text: string): { readonly decoded: Decoded; readonly pieces: readonly Piece[] } => ({
  decoded: { source: text, encoding: { name: 'utf-8', basis: 'declared' }, start: 0, exact: false, lines: [] },
  pieces: [{ text, from: null, exact: false }],
});

/** A named stretch of text before it is put together with others. */
export interface NamedText { readonly name: string; readonly text: string }

/** Texts one below the other, with the place at which each begins; empty ones have none. */
export const joined = (texts: readonly NamedText[], gap: string): { readonly text: string; readonly parts: readonly Part[] } => {
  const parts: Part[] = [];
  let text = '';
  for (const one of texts) {
    if (one.text.trim() === '') continue;
    if (text !== '') text += gap;
    parts.push({ text: text.length, name: one.name });
    text += one.text;
  }
  return { text, parts };
};

/** What the properties of a file say, with the date that stands in its first lines, which is surer. */
export const withDateLine = (found: Found, text: string): Found => ({ ...found, dates: [...fromLines(text.slice(0, 4_000)).dates, ...found.dates] });
