import { sayDate } from '../../core/words.ts';
import { sayParty } from '../../say/words.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count } from '../parts/fact.ts';
import type { Page } from '../shell.ts';

/** One thing that fits, and why. */
export interface Hit { readonly kind: 'agreement' | 'party' | 'document' | 'claim'; readonly id: string; readonly title: string; readonly why: string; readonly context: string }

/** What was found, how the query was read, and what was looked at. */
export interface SearchAnswer {
  readonly typed: string;
  readonly chips: readonly { readonly kind: string; readonly value: string; readonly typed: string }[];
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
  readonly near: readonly Hit[];
  readonly looked: { readonly agreements: number; readonly documents: number; readonly parties: number };
  readonly through: string | null;
}

const paths: Readonly<Record<Hit['kind'], string>> = { agreement: '/agreements/', party: '/parties/', document: '/documents/', claim: '/claims/' };
const titles: Readonly<Record<Hit['kind'], string>> = { party: 'Parties', agreement: 'Agreements', document: 'Documents', claim: 'Claims' };

const hit = (ask: Ask, h: Hit): Html => html`<li class="hit"><p><a${h.kind === 'claim' ? html` class="fact" data-claim="${h.id}"` : none} href="${to(ask, `${paths[h.kind]}${h.id}`)}" dir="auto">${h.title}</a> <span class="small muted">${h.why}</span></p>${h.context === '' ? none : html`<p class="${h.kind === 'claim' || h.kind === 'document' ? 'context-line' : 'small muted'}" dir="auto">${h.context}</p>`}</li>`;

const sayChip = (c: SearchAnswer['chips'][number]): string => (c.kind === 'party' ? `party: ${sayParty(c.value)}` : c.kind === 'day' ? `day: ${sayDate(c.value)}` : `${c.kind}: ${c.value.replaceAll('-', ' ')}`);

const without = (typed: string, part: string): string => typed.replace(new RegExp(`(?:\\w+:)?${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i'), ' ').replace(/\s+/g, ' ').trim();

/** What fits, by kind, with the way the query was read. */
export const searchPage = (ask: Ask, a: SearchAnswer): Page => {
  const kinds = (['party', 'agreement', 'document', 'claim'] as const).map((k) => [k, a.hits.filter((h) => h.kind === k)] as const).filter(([, l]) => l.length > 0);
  const day = a.chips.find((c) => c.kind === 'day')?.value;
  return {
    title: a.typed === '' ? 'Search' : `Search: ${a.typed}`, kind: 'search', forms: ['json'],
    sentence: a.typed === '' ? html`Search ${count(a.looked.agreements, 'agreement')}, ${count(a.looked.documents, 'document')} and ${count(a.looked.parties, 'party', 'parties')}.` : a.hits.length === 0 ? html`Nothing fits. ${count(a.looked.agreements, 'agreement')}, ${count(a.looked.documents, 'document')} and ${count(a.looked.parties, 'party', 'parties')} were searched${a.through === null ? '' : `, through ${sayDate(a.through)}`}.`
      : html`${kinds.map(([k, l], i) => html`${i === 0 ? none : ', '}<a href="#${k}">${count(l.length, k, k === 'party' ? 'parties' : `${k}s`)}</a>`)}.`,
    main: html`${a.chips.length === 0 ? none : html`<ul class="chips" aria-label="How the query was read">${a.chips.map((c) => html`<li><a class="chip" href="${to(ask, '/search', { q: without(a.typed, c.typed) })}" aria-label="${sayChip(c)}; take it out">${sayChip(c)} <span aria-hidden="true">×</span></a></li>`)}${a.words.length === 0 ? none : html`<li class="chip plain">words: ${a.words.join(' ')}</li>`}</ul>`}
${day === undefined ? none : html`<p>Asked for a day? See everything <a href="${`/agreements?on=${day}`}">as it was on ${sayDate(day)}</a>.</p>`}
${kinds.map(([k, l]) => html`<section id="${k}"><h2>${titles[k]} <span class="n">${l.length}</span></h2><ul>${l.map((h) => hit(ask, h))}</ul></section>`)}
${a.typed !== '' && a.hits.length === 0 ? html`<section><h2>Nearest</h2>${a.near.length === 0 ? html`<p>No name is like it.</p>` : html`<ul>${a.near.map((h) => hit(ask, h))}</ul>`}<p class="after">That is no “no”: it may not be covered. <a href="${to(ask, '/about')}">What is covered</a>.</p></section>` : none}
${a.typed === '' ? html`<section><h2>What can be typed</h2><dl class="facts"><div><dt>names</dt><dd>of parties, in any form: <a href="${to(ask, '/search', { q: 'Tehran' })}">Tehran</a> finds Iran</dd></div><div><dt>several</dt><dd><a href="${to(ask, '/search', { q: 'Iran Russia signature 2025' })}">Iran Russia signature 2025</a></dd></div><div><dt>words in a row</dt><dd><a href="${to(ask, '/search', { q: '"entered into force"' })}">"entered into force"</a></dd></div><div><dt>keys</dt><dd><code>party:IRN act:ratification year:2025 source:Name</code></dd></div><div><dt>ids</dt><dd>of agreements, claims and documents, and numbers of registers, go straight there</dd></div></dl></section>` : none}`,
  };
};
