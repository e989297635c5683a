import type { Evidence } from '../../views/evidence.ts';
import type { SourceRecord } from '../../views/sources.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { evidenceItem } from '../parts/evidence.ts';
import { count, day } from '../parts/fact.ts';
import type { Page } from '../shell.ts';

const listMax = 100;

const list = (ask: Ask, id: string, title: string, note: string, all: readonly Evidence[]): Html => html`<section id="${id}"><h2>${title} <span class="n">${all.length}</span></h2><p class="note">${note}</p>${all.length === 0 ? html`<p class="muted">None.</p>` : html`<ul>${all.slice(0, listMax).map((e) => evidenceItem(ask, e))}</ul>`}${all.length > listMax ? html`<p>${all.length - listMax} more are in the data.</p>` : none}</section>`;

interface Month { readonly month: string; readonly confirmed: number; readonly contradicted: number }

const cumulated = (s: SourceRecord): readonly Month[] => {
  const months = [...new Set([...s.confirmed, ...s.contradicted].map((e) => e.published?.slice(0, 7)).filter((m) => m !== undefined))].toSorted();
  const upTo = (list: readonly Evidence[], month: string): number => list.filter((e) => (e.published ?? '9999') <= `${month}~`).length;
  return months.map((month) => ({ month, confirmed: upTo(s.confirmed, month), contradicted: upTo(s.contradicted, month) }));
};

const chart = (s: SourceRecord): Html => {
  const months = cumulated(s);
  if (months.length < 2) return none;
  const top = Math.max(1, ...months.map((m) => Math.max(m.confirmed, m.contradicted)));
  const x = (i: number): number => 40 + (i * 640) / (months.length - 1);
  const y = (n: number): number => 150 - (n * 130) / top;
  const line = (of: (m: Month) => number): string => months.map((m, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(of(m)).toFixed(1)}`).join('');
  const last = months.at(-1)!;
  return html`<figure><svg class="chart" viewBox="0 0 800 180" role="img" aria-label="Claims so far: ${last.confirmed} confirmed and ${last.contradicted} contradicted by ${last.month}"><path class="axis" d="M40 150H690"/><path class="line bound" d="${line((m) => m.confirmed)}"/><path class="line disputed dashed" d="${line((m) => m.contradicted)}"/><text x="696" y="${y(last.confirmed) + 4}">${last.confirmed} confirmed</text><text x="696" y="${y(last.contradicted) + (last.contradicted === last.confirmed ? 20 : 4)}">${last.contradicted} contradicted</text><text x="40" y="170">${months[0]!.month}</text><text x="690" y="170" text-anchor="end">${last.month}</text></svg>
<figcaption class="small muted">Claims so far, by outcome. <details><summary>The same as a table</summary><table><thead><tr><th scope="col">by the end of</th><th scope="col" class="num">confirmed</th><th scope="col" class="num">contradicted</th></tr></thead><tbody>${months.map((m) => html`<tr><th scope="row">${m.month}</th><td class="num">${m.confirmed}</td><td class="num">${m.contradicted}</td></tr>`)}</tbody></table></details></figcaption></figure>`;
};

/** One source with what became of what it said. */
export const sourcePage = (ask: Ask, s: SourceRecord): Page => ({
  title: s.publisher, kind: 'source', forms: ['json'],
  sentence: html`<a href="${to(ask, '/documents', { publisher: s.publisher })}">${count(s.documents, 'document')}</a> read, from ${day(s.first)} to ${day(s.last)}, in ${s.languages.length === 0 ? 'no language that was told' : s.languages.join(', ')}. Of <a href="${to(ask, '/documents', { publisher: s.publisher })}">${count(s.claims, 'claim')}</a>, <a href="#confirmed">${s.confirmed.length}</a> were confirmed by another origin; where sources differ, <a href="#prevailed">${s.prevailed.length}</a> prevailed and <a href="#contradicted">${s.contradicted.length}</a> did not${s.reprints === 0 ? '' : `; ${count(s.reprints, 'document')} repeat another’s words`}.`,
  main: html`${chart(s)}${list(ask, 'contradicted', 'Contradicted', 'Another value is held.', s.contradicted)}${list(ask, 'prevailed', 'Prevailed', 'The value held where another was given.', s.prevailed)}${list(ask, 'confirmed', 'Confirmed', 'Stated by another origin too.', s.confirmed)}`,
});
