import type { Span } from '../../core/span.ts';
import { firstFrom } from './places.ts';

/** A quotation: the marks included, and what is between them. */
export interface Quotation extends Span { readonly inner: Span; readonly closed: boolean }

const closing: Readonly<Record<string, string>> = { '“': '”', '”': '”', '"': '"', '«': '»', '„': '“”', '‘': '’' };

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/**
 * Quotations of one text in one scan. A mark left open at the end of a paragraph is taken up again where the next one opens with
 * the same mark, as printers do; otherwise the quotation ends with its paragraph and is marked as not closed.
 */
export const findQuotes = (text: string): readonly Quotation[] => {
  const out: Quotation[] = [];
  let open = -1;
  let mark = '';
  const close = (at: number, width: number): void => {
    if (at > open + 1) out.push({ start: open, end: at + width, inner: { start: open + mark.length, end: at }, closed: width > 0 });
    open = -1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    const two = text.slice(i, i + 2);
    if (c === '\n' && text[i + 1] === '\n') {
      if (open >= 0) close(i, 0);
      continue;
    }
    if (open >= 0) {
      // Hasty printers close with the wrong mark: “It is unusual,“ said; “Not so," he said.
      const isHasty = mark === '“' && (c === '“' || c === '"') && /[,.?!…]/.test(text[i - 1]!) && !isWord(text[i + 1]);
      if (isHasty || (mark === "''" || mark === '``' ? two === "''" : (closing[mark] ?? '').includes(c))) {
        // An apostrophe inside single quotes is no end.
        if (mark === '‘' && isWord(text[i - 1]) && isWord(text[i + 1])) continue;
        const width = mark === "''" || mark === '``' ? 2 : 1;
        close(i, width);
        i += width - 1;
      }
      continue;
    }
    // Some printers open with the closing mark.
    const isTurned = c === '”' && (i === 0 || text[i - 1] === '\n') && isWord(text[i + 1]);
    const opens = isTurned || (c !== '”' && closing[c] !== undefined && !(c === '‘' && isWord(text[i - 1])) && !(c === '"' && isWord(text[i - 1]) && !isWord(text[i + 1])));
    if (opens || two === '``' || (two === "''" && !isWord(text[i - 1]))) {
      open = i;
      mark = opens ? c : two;
      i += mark.length - 1;
    }
  }
  if (open >= 0) close(text.length, 0);
  return out;
};

/** True when a quotation is more than a phrase in inverted commas: it holds a verb's room or ends a sentence. */
export const isUtterance = (text: string, q: Quotation): boolean => {
  const inner = text.slice(q.inner.start, q.inner.end).trim();
  return inner.split(/\s+/).length >= 5 || /[.,!?…]$/.test(inner);
};

/** The last quotation that ends before a place; quotations are in the order of the text and do not overlap. */
export const lastBefore = (quotes: readonly Quotation[], place: number): Quotation | undefined => {
  let i = firstFrom(quotes, place) - 1;
  while (i >= 0 && quotes[i]!.end > place) i -= 1;
  return quotes[i];
};

/** The first quotation that begins at or behind a place. */
export const firstAfter = (quotes: readonly Quotation[], place: number): Quotation | undefined => quotes[firstFrom(quotes, place)];
