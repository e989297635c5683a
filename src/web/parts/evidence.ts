import { sayChain, sayFact } from '../../say/words.ts';
import type { Evidence } from '../../views/evidence.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { day } from './fact.ts';

/** One claim as a view gives it: fact, words, source. */
export const evidenceItem = (ask: Ask, e: Evidence): Html => html`<li class="evidence"><p class="said"><a class="fact${e.basis.kind === 'inferred' ? ' inferred' : ''}" href="${to(ask, `/claims/${e.claim}`)}" data-claim="${e.claim}">${sayFact(e.fact)}</a></p>
<blockquote><q class="words" lang="${e.language ?? ''}" dir="auto">${e.exact}</q></blockquote><p><span class="source">${sayChain(e.chain, e.publisher)}${e.published === null ? none : html`, ${day(e.published)}`} · <a href="${to(ask, `/documents/${e.document}`, { claim: e.claim })}#${e.claim}">in its place</a></span></p></li>`;
