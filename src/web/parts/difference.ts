import { diffWords, type Hunk } from '../../ledger/compare/words.ts';
import { html, joined, none, type Html } from '../html.ts';
import { count } from './fact.ts';

/** Signs of unchanged text that are kept on each side of a change. */
const aroundMax = 240;

const wordsIn = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** Unchanged text between two changes, its middle left out where it is long, with how much that is. */
const same = (text: string, isFirst: boolean, isLast: boolean): Html => {
  const head = isFirst ? 0 : aroundMax;
  const tail = isLast ? 0 : aroundMax;
  if (text.length <= head + tail + 200) return html`${text}`;
  const from = head === 0 ? 0 : Math.max(head, text.indexOf(' ', head));
  const until = tail === 0 ? text.length : text.lastIndexOf(' ', text.length - tail);
  return html`${text.slice(0, from)}<span class="left-out">${count(wordsIn(text.slice(from, until)), 'word')} the same</span>${text.slice(until)}`;
};

/** Word by word what one text has that another has not; what both have is shortened. */
export interface Difference { readonly added: number; readonly dropped: number; readonly markup: Html }

/** Compares two texts for the eye. */
export const differenceOf = (older: string, newer: string): Difference => {
  const hunks: readonly Hunk[] = diffWords(older, newer);
  const sum = (kind: Hunk['kind']): number => hunks.filter((h) => h.kind === kind).reduce((n, h) => n + wordsIn(h.text), 0);
  return {
    added: sum('added'), dropped: sum('dropped'),
    markup: joined(hunks.map((h, i) => (h.kind === 'same' ? same(h.text, i === 0, i === hunks.length - 1) : h.kind === 'added' ? html`<ins>${h.text}</ins>` : html`<del>${h.text}</del>`)), none),
  };
};
