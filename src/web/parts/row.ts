import { stageSentence } from '../../say/sentences.ts';
import { sayParty } from '../../say/words.ts';
import type { AgreementLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, joined, none, type Html, type Part } from '../html.ts';
import { count, day, fact } from './fact.ts';
import { glyph, stageLook } from './glyph.ts';

/** Parties as links, the first few of them. */
export const parties = (ask: Ask, codes: readonly string[], max = 4): Html =>
  html`${joined(codes.slice(0, max).map((p) => html`<a href="${to(ask, `/parties/${p}`)}">${sayParty(p)}</a>`), ', ')}${codes.length > max ? html` <span class="muted">and ${codes.length - max} more</span>` : none}`;

/** An agreement as a row of a table: name, parties, where it stands, how many speak of it. */
const agreementRow = (ask: Ask, l: AgreementLine): Html => {
  const said = stageSentence(l).replace(/\.$/, '');
  return html`<tr><th scope="row" data-label="agreement"><a href="${to(ask, `/agreements/${l.id}`)}" dir="auto">${l.name}</a></th><td data-label="between">${parties(ask, l.parties)}</td>
<td data-label="stands">${glyph(...stageLook[l.stage.name])} ${l.stage.by === null ? said : fact(ask, l.stage.by, said)}${l.open === 0 ? none : html` ${glyph('unequal', 'disputed')} <a class="disputed" href="${to(ask, `/agreements/${l.id}#conflicts`)}">${count(l.open, 'dispute')}</a>`}</td>
<td data-label="documents" class="num"><a href="${to(ask, `/agreements/${l.id}#documents`)}">${l.documents.toLocaleString('en-GB')}</a></td><td data-label="last report">${day(l.last)}</td></tr>`;
};

/** The table of agreements. */
export const agreementTable = (ask: Ask, rows: readonly AgreementLine[], caption: string): Html => (rows.length === 0 ? none
  : html`<table class="list"><caption>${caption}</caption><thead><tr><th scope="col">agreement</th><th scope="col">between</th><th scope="col">stands</th><th scope="col" class="num">documents</th><th scope="col">last report</th></tr></thead><tbody>${rows.map((l) => agreementRow(ask, l))}</tbody></table>`);

/** Links to the page before and after this one. */
export const pager = (ask: Ask, path: string, params: Readonly<Record<string, string>>, at: { readonly page: number; readonly size: number; readonly total: number }): Html => {
  const last = Math.ceil(at.total / at.size);
  if (last <= 1) return none;
  const link = (page: number, label: string, key: string): Part => (page < 1 || page > last ? none : html`<a class="button" href="${to(ask, path, { ...params, page: page === 1 ? null : page })}" rel="${key}">${label}</a>`);
  return html`<nav class="pager" aria-label="Pages">${link(at.page - 1, '← before', 'prev')} <span>page ${at.page} of ${last}</span> ${link(at.page + 1, 'next →', 'next')}</nav>`;
};

/** Nothing there: what was asked, how much was looked at, and where something is. */
export const empty = (ask: Ask, asked: string, looked: string): Html =>
  html`<div class="empty"><p>${asked} ${looked}</p><p>That is no “no”: it may not be covered. Nearest: <a href="${to(ask, '/agreements')}">all agreements</a>, <a href="${to(ask, '/parties')}">all parties</a>, <a href="${to(ask, '/about')}">what is covered</a>.</p></div>`;
