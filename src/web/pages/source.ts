import type { Document } from '../../core/document.ts';
import type { Evidence } from '../../views/evidence.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { evidenceItem } from '../parts/evidence.ts';
import { count, day } from '../parts/fact.ts';
import { sayLanguage } from '../parts/language.ts';
import { sayDate } from '../../core/words.ts';
import { pager } from '../parts/row.ts';
import type { Page } from '../shell.ts';
import type { Listed, SourceCounts } from './lists.ts';

/** Claims of which one thing came, or documents that repeat another's words: a page of them. */
export interface CreditList { readonly credit: 'confirmed' | 'prevailed' | 'contradicted' | 'reprint'; readonly list: Listed<Evidence>; readonly documents: readonly Document[] }

const titles: Readonly<Record<CreditList['credit'], readonly [title: string, note: string]>> = {
  contradicted: ['Contradicted', 'Another value is held.'], prevailed: ['Prevailed', 'The value held where another was given.'], confirmed: ['Confirmed', 'Stated by another origin too.'], reprint: ['Reprints', 'Documents that repeat the words of an earlier one.'],
};

const section = (ask: Ask, path: string, { credit, list, documents }: CreditList): Html => {
  const [title, note] = titles[credit];
  const isAlone = ask.params['outcome'] !== undefined;
  const shown = credit === 'reprint' ? documents.map((d) => html`<li><a href="${to(ask, `/documents/${d.id}`)}" dir="auto">${d.title ?? d.name}</a>, ${day(d.published)}</li>`) : list.rows.map((e) => evidenceItem(ask, e));
  return html`<section id="${credit}"><h2>${title} <span class="n">${list.total.toLocaleString('en-GB')}</span></h2><p class="note">${note}</p>${list.total === 0 ? html`<p class="muted">None.</p>` : html`<ul>${shown}</ul>`}${isAlone ? pager(ask, path, ask.params, list) : list.total > list.size ? html`<p><a href="${to(ask, path, { outcome: credit })}">All ${list.total.toLocaleString('en-GB')}</a></p>` : none}</section>`;
};

/** How many claims had ended so by the end of a month. */
export interface Month { readonly month: string; readonly confirmed: number; readonly contradicted: number }

const chart = (months: readonly Month[]): Html => {
  if (months.length < 2) return none;
  const top = Math.max(1, ...months.map((m) => Math.max(m.confirmed, m.contradicted)));
  const x = (i: number): number => 40 + (i * 640) / (months.length - 1);
  const y = (n: number): number => 150 - (n * 130) / top;
  const line = (of: (m: Month) => number): string => months.map((m, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(of(m)).toFixed(1)}`).join('');
  const last = months.at(-1)!;
  return html`<figure><svg class="chart" viewBox="0 0 800 180" role="img" aria-label="Claims so far: ${last.confirmed} confirmed and ${last.contradicted} contradicted by ${last.month}"><path class="axis" d="M40 150H690"/><path class="line bound" d="${line((m) => m.confirmed)}"/><path class="line disputed dashed" d="${line((m) => m.contradicted)}"/><text x="696" y="${y(last.confirmed) + 4}">${last.confirmed} confirmed</text><text x="696" y="${y(last.contradicted) + (last.contradicted === last.confirmed ? 20 : 4)}">${last.contradicted} contradicted</text><text x="40" y="170">${sayDate(months[0]!.month)}</text><text x="690" y="170" text-anchor="end">${sayDate(last.month)}</text></svg>
<figcaption class="small muted">Claims so far, by outcome. <details><summary>The same as a table</summary><table><thead><tr><th scope="col">by the end of</th><th scope="col" class="num">confirmed</th><th scope="col" class="num">contradicted</th></tr></thead><tbody>${months.map((m) => html`<tr><th scope="row">${m.month}</th><td class="num">${m.confirmed}</td><td class="num">${m.contradicted}</td></tr>`)}</tbody></table></details></figcaption></figure>`;
};

/** One source with what became of what it said. */
export const sourcePage = (ask: Ask, s: SourceCounts, shown: readonly CreditList[], months: readonly Month[]): Page => {
  const path = `/sources/${encodeURIComponent(s.publisher)}`;
  const number = (credit: CreditList['credit'], n: number): Html => html`<a href="${to(ask, path, { outcome: credit })}">${n.toLocaleString('en-GB')}</a>`;
  return {
    title: s.publisher, kind: 'source', forms: ['json'],
    sentence: html`<a href="${to(ask, '/documents', { publisher: s.publisher })}">${count(s.documents, 'document')}</a> read, from ${day(s.first)} to ${day(s.last)}, in ${s.languages.length === 0 ? 'no language that was told' : s.languages.map(sayLanguage).join(', ')}. Of <a href="${to(ask, '/documents', { publisher: s.publisher })}">${count(s.claims, 'claim')}</a>, ${number('confirmed', s.confirmed)} were confirmed by another origin; where sources differ, ${number('prevailed', s.prevailed)} prevailed and ${number('contradicted', s.contradicted)} did not${s.reprints === 0 ? '' : html`; ${number('reprint', s.reprints)} of the documents repeat another’s words`}.`,
    main: html`${ask.params['outcome'] === undefined ? chart(months) : html`<p><a href="${to(ask, path)}">All of ${s.publisher}</a></p>`}${shown.map((x) => section(ask, path, x))}`,
  };
};
