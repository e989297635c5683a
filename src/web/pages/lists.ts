import { stageNames } from '../../ledger/stage.ts';
import { sayParty } from '../../say/words.ts';
import type { Document } from '../../core/document.ts';
import type { AgreementLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, day } from '../parts/fact.ts';
import { sayLanguage } from '../parts/language.ts';
import { glyph, stageLook } from '../parts/glyph.ts';
import { agreementTable, empty, pager } from '../parts/row.ts';
import type { Page } from '../shell.ts';

/** A page of a list. */
export interface Listed<T> { readonly rows: readonly T[]; readonly total: number; readonly page: number; readonly size: number }

/** How many agreements there are of each stage among those shown, and of all, of those in force, and of those left out. */
export interface StageCounts { readonly stages: ReadonlyMap<string, number>; readonly all: number; readonly passing: number; readonly inForce: number }

const stageFilter = (ask: Ask, counts: ReadonlyMap<string, number>): Html => html`<nav class="chips" aria-label="Filter by stage" data-filter tabindex="-1"><ul>${stageNames.filter((s) => (counts.get(s) ?? 0) > 0).map((s) => html`<li><a class="chip" href="${to(ask, '/agreements', { stage: ask.params['stage'] === s ? null : s, all: ask.params['all'] })}"${ask.params['stage'] === s ? html` aria-current="true"` : none}>${glyph(...stageLook[s])} ${s.replaceAll('-', ' ')} <span class="n">${counts.get(s)!.toLocaleString('en-GB')}</span></a></li>`)}</ul></nav>`;

/** All agreements, those of most documents first. */
export const agreementsPage = (ask: Ask, list: Listed<AgreementLine>, n: StageCounts): Page => ({
  title: 'Agreements', kind: 'list', forms: ['json', 'csv', 'sqlite'],
  sentence: html`<a href="${to(ask, '/agreements', { all: 'yes' })}">${count(n.all, 'agreement')}</a>, of which <a href="${to(ask, '/agreements', { stage: 'in-force', all: ask.params['all'] })}">${n.inForce.toLocaleString('en-GB')} in force</a>${n.passing === 0 ? none : html`; <a href="${to(ask, '/agreements', { all: 'passing' })}">${n.passing.toLocaleString('en-GB')} only mentioned in passing</a>${ask.params['all'] === undefined ? ' are left out' : ''}`}.`,
  main: html`${stageFilter(ask, n.stages)}${list.total === 0 ? empty(ask, 'No agreement fits.', `${count(n.all, 'agreement')} were looked at.`) : agreementTable(ask, list.rows, `${count(list.total, 'agreement')}, those of most documents first`)}${pager(ask, '/agreements', ask.params, list)}`,
});

/** All documents, the newest first. */
export const documentsPage = (ask: Ask, list: Listed<Document>, claims: (id: string) => number, all: number | null = null): Page => ({
  title: 'Documents', kind: 'list', forms: ['json', 'csv', 'sqlite'],
  sentence: html`<a href="#list">${count(list.total, 'document')}</a> ${ask.params['publisher'] === undefined ? 'read' : `of ${ask.params['publisher']}`}${all === null ? '' : html`, with <a href="#list">${count(all, 'claim')}</a>`}, the newest first.`,
  main: list.total === 0 ? empty(ask, 'No document fits.', '') : html`<table class="list documents" id="list"><caption>${count(list.total, 'document')}${all === null ? '' : `, with ${count(all, 'claim')}`}</caption><thead><tr><th scope="col">published</th><th scope="col">document</th><th scope="col">source</th><th scope="col">language</th><th scope="col" class="num">claims</th></tr></thead><tbody>${list.rows.map((d) => html`<tr><td data-label="published">${day(d.published)}</td><th scope="row" data-label="document"><a href="${to(ask, `/documents/${d.id}`)}" dir="auto">${d.title ?? d.name}</a></th><td data-label="source">${d.publisher === null ? html`<span class="muted">not named</span>` : html`<a href="${to(ask, `/sources/${encodeURIComponent(d.publisher)}`)}">${d.publisher}</a>`}</td><td data-label="language">${d.language === null ? '–' : sayLanguage(d.language)}</td><td data-label="claims" class="num"><a href="${to(ask, `/documents/${d.id}#claims`)}">${claims(d.id)}</a></td></tr>`)}</tbody></table>${pager(ask, '/documents', ask.params, list)}`,
});

/** Every party, those with most agreements first. */
export const partiesPage = (ask: Ask, all: ReadonlyMap<string, number>): Page => {
  const rows = [...all].toSorted(([a, x], [b, y]) => y - x || (sayParty(a) < sayParty(b) ? -1 : 1));
  return {
    title: 'Parties', kind: 'list', forms: ['json', 'csv', 'sqlite'], sentence: html`<a href="#list">${count(rows.length, 'party', 'parties')}</a> to the agreements on record.`,
    main: rows.length === 0 ? empty(ask, 'No party is on record.', '') : html`<table class="list narrow" id="list"><caption>${count(rows.length, 'party', 'parties')}, those with most agreements first</caption><thead><tr><th scope="col">party</th><th scope="col">code</th><th scope="col" class="num">agreements</th><th scope="col">pictures</th></tr></thead><tbody>${rows.map(([code, n]) => html`<tr><th scope="row" data-label="party"><a href="${to(ask, `/parties/${code}`)}">${sayParty(code)}</a></th><td data-label="code" class="id">${code}</td><td data-label="agreements" class="num"><a href="${to(ask, `/parties/${code}`)}">${n}</a></td><td data-label="pictures"><a href="${to(ask, '/network', { from: code })}">neighbours</a>, <a href="${to(ask, '/timeline', { party: code })}">timeline</a></td></tr>`)}</tbody></table>`,
  };
};

/** One source in numbers. */
export interface SourceCounts { readonly publisher: string; readonly documents: number; readonly first: string | null; readonly last: string | null; readonly languages: readonly string[]; readonly claims: number; readonly confirmed: number; readonly prevailed: number; readonly contradicted: number; readonly reprints: number }

/** Every source with its record. */
export const sourcesPage = (ask: Ask, all: readonly SourceCounts[]): Page => ({
  title: 'Sources', kind: 'list', forms: ['json', 'csv', 'sqlite'], sentence: html`<a href="#list">${count(all.length, 'source')}</a> read. What became of what each said: numbers and their lists, no score.`,
  main: all.length === 0 ? empty(ask, 'No source is on record.', '') : html`<table class="list many" id="list"><caption>${count(all.length, 'source')}. Confirmed: stated by another origin too. Prevailed and contradicted: where sources give two values.</caption><thead><tr><th scope="col">source</th><th scope="col" class="num">documents</th><th scope="col">read from</th><th scope="col">to</th><th scope="col" class="num">claims</th><th scope="col" class="num">confirmed</th><th scope="col" class="num">prevailed</th><th scope="col" class="num">contradicted</th><th scope="col" class="num">reprints</th></tr></thead>
<tbody>${all.map((s) => html`<tr><th scope="row" data-label="source"><a href="${to(ask, pathOf(s))}">${s.publisher}</a></th><td class="num" data-label="documents"><a href="${to(ask, '/documents', { publisher: s.publisher })}">${s.documents.toLocaleString('en-GB')}</a></td><td data-label="read from">${day(s.first)}</td><td data-label="to">${day(s.last)}</td><td class="num" data-label="claims"><a href="${to(ask, '/documents', { publisher: s.publisher })}">${s.claims.toLocaleString('en-GB')}</a></td>${outcome(ask, s, 'confirmed', s.confirmed)}${outcome(ask, s, 'prevailed', s.prevailed)}${outcome(ask, s, 'contradicted', s.contradicted)}${outcome(ask, s, 'reprint', s.reprints)}</tr>`)}</tbody></table>`,
});

const pathOf = (s: SourceCounts): string => `/sources/${encodeURIComponent(s.publisher)}`;
const outcome = (ask: Ask, s: SourceCounts, credit: string, n: number): Html => html`<td class="num" data-label="${credit === 'reprint' ? 'reprints' : credit}"><a href="${to(ask, pathOf(s), { outcome: credit })}">${n.toLocaleString('en-GB')}</a></td>`;
