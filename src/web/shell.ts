import { to, pinned, type Ask } from './ask.ts';
import { html, none, type Html, type Part } from './html.ts';
import { asOfBar, asOfSentence, rail, type Tick } from './parts/as-of.ts';

/** One page: what stands in the frame. */
export interface Page {
  readonly title: string;
  /** The state in one sentence, before anything is drawn. */
  readonly sentence: Part;
  readonly main: Part;
  readonly ticks?: readonly Tick[];
  /** Forms in which the same answer can be had, by suffix. */
  readonly forms?: readonly string[];
  /** Pages about the program itself have no clocks. */
  readonly isTimeless?: boolean;
  readonly kind?: string;
}

const places: readonly (readonly [path: string, label: string, key: string])[] = [['/', 'Changes', 'h'], ['/agreements', 'Agreements', 'a'], ['/parties', 'Parties', 'p'], ['/calendar', 'Calendar', 'c'], ['/sources', 'Sources', 's']];

const isUnder = (ask: Ask, path: string): boolean => (path === '/' ? ask.path === '/' : ask.path === path || ask.path.startsWith(`${path}/`));

const header = (ask: Ask): Html => html`<header class="top"><a class="brand" href="${to(ask, '/')}">Depositary</a>
<form class="find" action="/search" method="get" role="search"><label for="q">Search</label><input id="q" name="q" type="search" maxlength="512" value="${ask.path === '/search' ? ask.params['q'] ?? '' : ''}" placeholder="party, agreement, words, date" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></form>
<nav class="places" aria-label="Places"><ul>${places.map(([path, label, key]) => html`<li><a href="${to(ask, path)}"${isUnder(ask, path) ? html` aria-current="page"` : none} title="${label}: g then ${key}">${label}</a></li>`)}</ul></nav></header>`;

const formNames: Readonly<Record<string, string>> = { json: 'JSON', csv: 'CSV', ics: 'calendar (ICS)', atom: 'feed (Atom)', txt: 'text', jsonld: 'linked data (JSON-LD)', sqlite: 'SQLite file', svg: 'card (SVG)' };

const footer = (ask: Ask, page: Page): Html => html`<footer class="foot">
${(page.forms ?? []).length === 0 ? none : html`<p class="forms">This page as ${(page.forms ?? []).map((f, i) => html`${i === 0 ? none : ', '}<a href="${to(ask, `${ask.path === '/' ? '/changes' : ask.path}.${f}`, ask.params)}" data-form="${f}">${formNames[f] ?? f}</a>`)}.</p>`}
${page.kind === 'problem' ? none : html`<p class="address">Permanent address of this answer: <a href="${pinned(ask)}" data-pinned>${pinned(ask)}</a></p>`}
<nav aria-label="Help"><ul><li><a href="${to(ask, '/keys')}">Keys and legend <kbd>?</kbd></a></li><li><a href="${to(ask, '/documents')}">Documents</a></li><li><a href="${to(ask, '/conflicts')}">Two readings</a></li><li><a href="${to(ask, '/timeline')}">Timeline</a></li><li><a href="${to(ask, '/review')}">Review</a></li><li><a href="${to(ask, '/ledger')}">Ledger</a></li><li><a href="${to(ask, '/about')}">About, coverage and limits</a></li><li><a href="/api">API</a></li></ul></nav></footer>`;

const fonts = ['ibm-plex-sans-latin-400-normal', 'ibm-plex-sans-latin-600-normal', 'ibm-plex-serif-latin-400-normal'];

/** The whole document as text. */
export const shell = (ask: Ask, page: Page): string => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title} · Depositary</title>
<meta name="description" content="${asOfSentence(ask)}"><meta name="color-scheme" content="light dark">
<link rel="icon" href="${ask.assets}/mark.svg" type="image/svg+xml">
${fonts.map((f) => html`<link rel="preload" href="${ask.assets}/fonts/${f}.woff2" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${ask.assets}/style.css"><script src="${ask.assets}/client/theme.js"></script><script type="module" src="${ask.assets}/client/main.js"></script>
${(page.forms ?? []).includes('atom') ? html`<link rel="alternate" type="application/atom+xml" href="${to(ask, `${ask.path === '/' ? '/changes' : ask.path}.atom`, ask.params)}">` : none}
</head><body class="page-${page.kind ?? 'plain'}"><a class="skip" href="#main">Skip to the content</a>
${header(ask)}${page.isTimeless === true ? none : html`<div class="clocks">${asOfBar(ask)}${rail(ask, page.ticks ?? [])}</div>`}
<div class="frame"><main id="main" tabindex="-1"><div class="lead"><h1>${page.title}</h1><p class="sentence">${page.sentence}</p></div>${page.main}</main>
<aside id="why" aria-label="Why this is held" hidden></aside></div>
<p id="live" class="sr" role="status" aria-live="polite"></p>
${footer(ask, page)}</body></html>`.markup;
