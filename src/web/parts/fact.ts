import type { Told } from '../../ledger/view-point.ts';
import { sayDate } from '../../core/words.ts';
import { sayChain, sayFact } from '../../say/words.ts';
import type { Cited } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html, type Part } from '../html.ts';

/** Text with a link to the claim that it rests on: Space opens the words in place, w says why, Enter opens the page. */
export const fact = (ask: Ask, t: Cited, text: Part): Html =>
  html`<a class="fact${t.claim.basis.kind === 'inferred' ? ' inferred' : ''}${t.claim.fact.mode === 'planned' ? ' expected' : ''}" href="${to(ask, `/claims/${t.claim.id}`)}" data-claim="${t.claim.id}">${text}</a>`;

/** A date that a machine can read too. */
export const day = (d: string | null): Html => (d === null ? html`<span class="muted">undated</span>` : /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(d) ? html`<time datetime="${d}">${sayDate(d)}</time>` : html`<span class="date">${sayDate(d)}</span>`);

/** The words of a claim, in their own language and direction. */
export const words = (t: Told): Html => html`<q class="words" lang="${t.document.language ?? ''}" dir="auto">${t.claim.exact}</q>`;

/** Who says so and where it stands, with the way to the place in the document. */
export const source = (ask: Ask, t: Told): Html =>
  html`<span class="source">${sayChain(t.claim.chain, t.document.publisher)}${t.document.published === null ? none : html`, ${day(t.document.published)}`} · <a href="${to(ask, `/documents/${t.document.id}`, { claim: t.claim.id })}#${t.claim.id}">in its place</a></span>`;

/** A claim in full: fact, words, source. */
export const evidence = (ask: Ask, t: Told): Html => html`<div class="evidence"><p class="said">${fact(ask, t, sayFact(t.claim.fact))}</p><blockquote>${words(t)}</blockquote><p>${source(ask, t)}</p></div>`;

/** Number and noun: 1 document, 3 documents. */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? noun : plural}`;
