import type { Span } from '../../core/span.ts';
import type { DocumentView } from '../../views/documents.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';

/** A claim with its number in the margin. */
export interface Numbered { readonly n: number; readonly evidence: DocumentView['claims'][number] }

/** Paragraphs of a text with their places in it: lines, empty ones left out. */
export const paragraphsOf = (text: string): readonly Span[] => [...text.matchAll(/[^\n]+/g)].filter((m) => m[0].trim() !== '').map((m) => ({ start: m.index, end: m.index + m[0].length }));

const family: Readonly<Record<string, string>> = { done: 'bound', ongoing: 'signed', planned: 'expected', possible: 'expected', 'called-for': 'expected', denied: 'ended' };

const segment = (ask: Ask, text: string, from: number, until: number, over: readonly Numbered[], seen: Set<string>): Html => {
  const words = text.slice(from, until);
  const first = over[0];
  if (first === undefined) return html`${words}`;
  const begin = over.filter((c) => !seen.has(c.evidence.claim));
  for (const c of begin) seen.add(c.evidence.claim);
  const { fact, claim, basis } = (begin[0] ?? first).evidence;
  return html`${begin.slice(1).map((c) => html`<span id="${c.evidence.claim}"></span>`)}<a class="marked k${Math.min(3, over.length)} ${family[fact.mode] ?? 'bound'}${basis.kind === 'inferred' ? ' inferred' : ''}"${begin[0] === undefined ? none : html` id="${claim}"`} href="${to(ask, `/claims/${claim}`)}" data-claim="${claim}">${words}</a>${begin.map((c) => html`<a class="margin" href="#list-${c.evidence.claim}" aria-label="claim ${c.n}">${c.n}</a>`)}`;
};

/** One paragraph with the words of claims underlined; where several lie over one another each keeps its line. */
export const paragraph = (ask: Ask, text: string, p: Span, claims: readonly Numbered[], seen: Set<string>): Html => {
  const here = claims.filter(({ evidence: { span: [a, b] } }) => a < p.end && b > p.start);
  const cuts = [...new Set([p.start, p.end, ...here.flatMap(({ evidence: { span: [a, b] } }) => [Math.max(p.start, a), Math.min(p.end, b)])])].toSorted((a, b) => a - b);
  return html`${cuts.slice(0, -1).map((from, i) => segment(ask, text, from, cuts[i + 1]!, here.filter(({ evidence: { span: [a, b] } }) => a <= from && b >= cuts[i + 1]!), seen))}`;
};
