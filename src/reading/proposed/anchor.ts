import type { FactType } from '../../core/act.ts';
import type { RefusalCode } from '../../core/refusal.ts';
import type { Span } from '../../core/span.ts';
import type { Answer, Selector } from './answer.ts';

/** A stretch of a document that is sent by itself. */
export interface Window extends Span { readonly text: string }

/** Cuts a text into windows of at most `most` characters, at the end of a paragraph where there is one, else of a line, of a sentence, or at a blank. */
export const windowsOf = (text: string, most: number): readonly Window[] => {
  const out: Window[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + most >= text.length ? text.length : cutBefore(text, start, start + most);
    out.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  return out;
};

const cutBefore = (text: string, start: number, limit: number): number => {
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > start) return at + mark.length;
  }
  return limit;
};

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Where the quoted words stand, character for character and whole, behind the words said to be before them; the first such place. */
export const locate = (text: string, { quote, before }: Selector): Span | undefined => {
  if (quote !== quote.trim()) return undefined;
  for (let at = text.indexOf(before + quote); at >= 0; at = text.indexOf(before + quote, at + 1)) {
    const start = at + before.length;
    const end = start + quote.length;
    const cuts = (isLetter(text[start - 1]) && isLetter(text[start])) || (isLetter(text[end - 1]) && isLetter(text[end]));
    if (!cuts) return { start, end };
  }
  return undefined;
};

/** What was proposed, as spans of the document. */
export interface Anchored {
  readonly agreements: readonly { readonly mentions: readonly Span[]; readonly facts: readonly { readonly type: FactType; readonly evidence: Span }[] }[];
  readonly refused: readonly RefusalCode[];
}

/** Finds every quote of an answer in the window that was sent. What is not there, word for word, is refused and counted. */
export const anchor = (window: Window, answer: Answer): Anchored => {
  const refused: RefusalCode[] = [...answer.refused];
  const find = (s: Selector): readonly Span[] => {
    const span = locate(window.text, s);
    if (span === undefined) refused.push('claim/quote-mismatch');
    return span === undefined ? [] : [{ start: window.start + span.start, end: window.start + span.end }];
  };
  const agreements = answer.agreements.map((a) => ({
    mentions: a.mentions.flatMap(find),
    facts: a.facts.flatMap((f) => find(f).map((evidence) => ({ type: f.type, evidence }))),
  }));
  return { agreements, refused };
};
