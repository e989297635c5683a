import { limits } from '../../core/limits.ts';
import { to, type Ask } from '../ask.ts';
import { html, type Html } from '../html.ts';
import { count, day } from '../parts/fact.ts';
import { sayLanguage } from '../parts/language.ts';
import { glyph, legend } from '../parts/glyph.ts';
import type { Page } from '../shell.ts';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'search'], ['Ctrl K · ⌘ K', 'command menu: go to, as of, copy, export, theme'], ['g then h a p c s', 'go to changes, agreements, parties, calendar, sources'], ['j · k', 'next, previous row'], ['Enter', 'open'], ['Space', 'the words of the fact, where it stands'], ['w', 'why this is held'],
  ['[ · ]', 'the change before, the change after'], ['+ · -', 'nearer, farther in a timeline'], ['n', 'next claim of a document'], ['o', 'the original'], ['t', 'table or picture'], ['f', 'filter'], ['y', 'copy the permanent address'], ['e', 'export'], ['b · Alt ←', 'back'], ['?', 'this page'], ['Esc', 'close, one layer at a time'],
];

const choice = (name: string, value: string, label: string): Html => html`<button type="button" data-do="set" data-name="${name}" data-value="${value}" hidden>${label}</button>`;

/** Keys and what the shapes mean. */
export const keysPage = (ask: Ask): Page => ({
  title: 'Keys and legend', kind: 'keys', isTimeless: true, sentence: 'Everything that a mouse reaches is reached by keys; every shape has its word beside it.',
  main: html`<div class="two"><section><h2>Keys</h2><dl class="facts keys">${keys.map(([k, what]) => html`<div><dt><kbd>${k}</kbd></dt><dd>${what}${k.split(/ · | then /).filter((x) => x.length === 1).map((x) => html` <button type="button" class="quiet" data-do="remap" data-key="${x}" aria-label="change the key for ${x}" hidden>change</button>`)}</dd></div>`)}</dl></section>
<section><h2>Shapes</h2><ul class="legend">${legend.map(([shape, family, what]) => html`<li>${glyph(shape, family)} ${what}</li>`)}</ul><h3>Lines</h3><ul class="legend"><li><span class="fact">solid</span>: stated in a source</li><li><span class="fact inferred">dashed</span>: inferred by a named rule</li><li><span class="fact expected">dotted</span>: expected, not yet so</li></ul></section></div>
<section><h2>In this browser</h2><p class="buttons">${choice('theme', '', 'theme of the system')}${choice('theme', 'light', 'light')}${choice('theme', 'dark', 'dark')}${choice('density', '', 'regular rows')}${choice('density', 'dense', 'dense rows')}${choice('keys', '', 'single keys on')}${choice('keys', 'off', 'single keys off')}</p><noscript><p>These choices need script; everything else works without it.</p></noscript><p><a href="${to(ask, '/')}">Back to what changed</a></p></section>`,
});

/** What is on record, counted. */
export interface Coverage { readonly documents: number; readonly claims: number; readonly agreements: number; readonly parties: number; readonly sources: number; readonly first: string | null; readonly last: string | null; readonly unread: number; readonly languages: readonly (readonly [string, number])[]; readonly refused: readonly (readonly [string, number])[] }

/** documentBytes: document bytes. */
const sayLimit = (name: string): string => name.replaceAll(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** What the program is, what is covered and what is not. */
export const aboutPage = (ask: Ask, c: Coverage): Page => ({
  title: 'About: coverage and limits', kind: 'about',
  sentence: html`<a href="${to(ask, '/documents')}">${count(c.documents, 'document')}</a> from <a href="${to(ask, '/sources')}">${count(c.sources, 'source')}</a>, ${day(c.first)} to ${day(c.last)}: <a href="${to(ask, '/documents')}">${count(c.claims, 'claim')}</a> about <a href="${to(ask, '/agreements')}">${count(c.agreements, 'agreement')}</a> of <a href="${to(ask, '/parties')}">${count(c.parties, 'party', 'parties')}</a>.`,
  main: html`<section><h2>What this is</h2><p>Depositary reads news reports, official statements and treaty texts and keeps one record of the international agreements that they speak of. Each fact has the words that state it. Nothing is overwritten. Every question takes two clocks: how it was in the world on a day, and what had been heard by a point of the record.</p><p>It does not say what is true. It says who said what, and which value is held by which rule.</p></section>
<section><h2>What is covered</h2><p>What stands in the documents above, and nothing else. Where nothing is found, that is no “no”.</p><table class="narrow"><caption>Documents by language</caption><thead><tr><th scope="col">language</th><th scope="col" class="num">documents</th></tr></thead><tbody>${c.languages.map(([l, n]) => html`<tr><th scope="row">${sayLanguage(l)}</th><td class="num" data-label="documents">${n}</td></tr>`)}</tbody></table><p>${c.unread === 0 ? 'All of them could be read.' : `${count(c.unread, 'document')} are in a language that is not read; they are stored and can be searched.`}</p>
${c.refused.length === 0 ? html`<p>No claim was refused.</p>` : html`<table class="narrow"><caption>What readings refused, counted</caption><thead><tr><th scope="col">code</th><th scope="col" class="num">times</th></tr></thead><tbody>${c.refused.map(([code, n]) => html`<tr><th scope="row"><code>${code}</code></th><td class="num" data-label="times">${n}</td></tr>`)}</tbody></table>`}</section>
<section id="rights"><h2>Whose it is</h2><p>Quotations belong to their publishers. Facts and dates belong to nobody: when you pass them on, name the record and its position. Every file that can be taken away says where the record stood.</p></section>
<section><h2>Limits</h2><table class="narrow"><caption>Every bound of the program; more is refused, with the numbers</caption><thead><tr><th scope="col">limit</th><th scope="col" class="num">value</th></tr></thead><tbody>${Object.entries(limits).map(([k, v]) => html`<tr><th scope="row">${sayLimit(k)}</th><td class="num" data-label="value">${v.toLocaleString('en-GB')}</td></tr>`)}</tbody></table></section>`,
});

/** The record itself: where it stands, and how to check it. */
export const ledgerPage = (ask: Ask, head: { readonly seq: number; readonly hash: string }, entries: readonly { readonly seq: number; readonly kind: string; readonly id: string; readonly recordedAt: string; readonly hash: string; readonly say: string; readonly path: string | null }[]): Page => ({
  title: 'Ledger', kind: 'ledger', forms: ['json'],
  sentence: html`The record stands at <a href="#entries">position ${head.seq.toLocaleString('en-GB')}</a>. Every entry is hashed with the one before.`,
  main: html`<section><h2>Head</h2><p class="id">${head.hash}</p><p>Note it somewhere else. Whoever has it can tell later whether this record was cut short or written anew.</p></section><section><h2>Verify</h2><p>On the machine that holds the record:</p><pre><code>depositary verify --contains ${head.hash}</code></pre><p>It recomputes every hash, every id, the bytes of every document and every quote, and <code>depositary rebuild</code> folds the record anew and compares.</p></section>
<section id="entries"><h2>Last entries <span class="n">${entries.length}</span></h2><table class="list entries"><caption>The newest first</caption><thead><tr><th scope="col" class="num">position</th><th scope="col">recorded</th><th scope="col">kind</th><th scope="col">what</th><th scope="col">hash</th></tr></thead><tbody>${entries.map((e) => html`<tr><th scope="row" class="num" data-label="position"><a href="${`${ask.path}?known=${e.seq}`}">${e.seq}</a></th><td data-label="recorded">${day(e.recordedAt.slice(0, 10))}</td><td data-label="kind">${e.kind}</td><td data-label="what">${e.path === null ? e.say : html`<a href="${to(ask, e.path)}">${e.say}</a>`}</td><td data-label="hash" class="id">${e.hash.slice(0, 16)}</td></tr>`)}</tbody></table></section>`,
});

/** The addresses of data, for programs. */
export const apiPage = (ask: Ask, routes: readonly { readonly path: string; readonly summary: string; readonly params: readonly string[] }[]): Page => ({
  title: 'API', kind: 'api', isTimeless: true, sentence: html`The same record as data: <a href="/openapi.json">OpenAPI 3.1</a>.`,
  main: html`<section><p>Every address takes both clocks, <code>on</code> and <code>known</code>. Lists take <code>limit</code> and <code>after</code>. An answer says <code>covered: false</code> where nothing on record speaks of what was asked: that is no “no”. Errors are problem documents with a code.</p><table class="list"><caption>All under /api/v1; the address of a page with <code>.json</code> at its end gives the same</caption><thead><tr><th scope="col">address</th><th scope="col">answers</th><th scope="col">takes</th></tr></thead><tbody>${routes.map((r) => html`<tr><th scope="row" data-label="address">${r.path.includes('{') ? html`<code>/api/v1${r.path}</code>` : html`<a href="/api/v1${r.path}"><code>/api/v1${r.path}</code></a>`}</th><td data-label="answers">${r.summary}</td><td data-label="takes">${r.params.map((p) => html`<code>${p}</code> `)}</td></tr>`)}</tbody></table><p><a href="${to(ask, '/')}">What changed</a></p></section>`,
});
