import { sayDate } from '../../core/words.ts';
import type { Expectation } from '../../ledger/expectations.ts';
import { sayParty, saySlot } from '../../say/words.ts';
import type { News } from '../../views/news.ts';
import type { Summary } from '../../views/summary.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { expected } from '../parts/expected.ts';
import { count, day } from '../parts/fact.ts';
import { glyph } from '../parts/glyph.ts';
import { conflictPath } from '../parts/reading.ts';
import { empty, parties } from '../parts/row.ts';
import { turnLine } from '../parts/turn.ts';
import type { Page } from '../shell.ts';

/** What the first page is made from. */
export interface HomeAnswer {
  readonly news: readonly News[];
  readonly documents: number;
  readonly lastDay: string | null;
  readonly next: readonly Expectation[];
  readonly disputes: readonly { readonly summary: Summary; readonly slot: string; readonly note: string }[];
}

const facets = (ask: Ask, all: readonly News[]): Html => {
  const tally = (of: (n: News) => readonly string[]): readonly (readonly [string, number])[] => {
    const counts = new Map<string, Set<string>>();
    for (const n of all) for (const k of of(n)) counts.set(k, (counts.get(k) ?? new Set()).add(n.agreement.id));
    return [...counts].map(([k, s]) => [k, s.size] as const).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
  };
  const list = (title: string, param: string, rows: readonly (readonly [string, number])[], say: (k: string) => string): Html => (rows.length === 0 ? none
    : html`<h3>${title}</h3><ul>${rows.map(([k, n]) => html`<li><a href="${to(ask, '/', { ...ask.params, [param]: ask.params[param] === k ? null : k })}"${ask.params[param] === k ? html` aria-current="true"` : none}>${say(k)}</a> <span class="n">${n}</span></li>`)}</ul>`);
  return html`<nav class="facets" aria-label="Filter" data-filter tabindex="-1"><h2>Filter</h2>${list('party', 'party', tally((n) => n.agreement.parties), sayParty)}${list('kind', 'kind', tally((n) => [n.agreement.kind]), (k) => k)}${list('change', 'what', tally((n) => [n.turn.kind === 'stage' ? 'stage' : n.turn.slot.split('/')[0]!]), saySlot)}
${Object.keys(ask.params).length === 0 ? none : html`<p><a href="${to(ask, '/')}">All changes</a></p>`}</nav>`;
};

const dayList = (ask: Ask, list: readonly News[]): Html => {
  const byAgreement = [...Map.groupBy(list, (n) => n.agreement)];
  return html`${byAgreement.map(([a, turns]) => html`<li class="changed"><h3><a href="${to(ask, `/agreements/${a.id}`)}">${a.name}</a> <span class="muted small">${parties(ask, a.parties)}</span></h3>${[...Map.groupBy(turns, (n) => n.turn.document)].map(([d, list]) => html`<ul>${list.map((n) => html`<li>${turnLine(ask, n.turn)}</li>`)}</ul><p class="source small">after <a href="${to(ask, `/documents/${d.id}`)}">${d.title ?? d.name}</a>${d.publisher === null ? none : `, ${d.publisher}`}</p>`)}</li>`)}`;
};

/** Spoken of for the first time, and nothing said to happen. */
const isMention = (n: News): boolean => n.turn.kind === 'stage' && n.turn.before === null && n.turn.after.name === 'spoken-of';

const fits = (ask: Ask) => (n: News): boolean =>
  !isMention(n) && (ask.params['party'] === undefined || n.agreement.parties.includes(ask.params['party'])) && (ask.params['kind'] === undefined || n.agreement.kind === ask.params['kind'])
  && (ask.params['what'] === undefined || (n.turn.kind === 'stage' ? 'stage' : n.turn.slot.split('/')[0]) === ask.params['what']);

/** The first page: what the newest documents changed, and whether it can be believed. */
export const homePage = (ask: Ask, a: HomeAnswer): Page => {
  const shown = a.news.filter(fits(ask));
  const days = [...Map.groupBy(shown, (n) => n.turn.day)];
  const agreements = new Set(shown.map((n) => n.agreement.id)).size;
  const sources = new Set(shown.map((n) => n.turn.document.publisher ?? n.turn.document.id)).size;
  const from = days.at(-1)?.[0] ?? null;
  return {
    title: 'What changed', kind: 'home', forms: ['json', 'csv', 'atom'],
    sentence: shown.length === 0 ? html`Nothing changed in ${count(a.documents, 'document')}${a.lastDay === null ? none : html`; the last is of ${day(a.lastDay)}`}.`
      : html`Since ${day(from)}: <a href="#changes">${count(shown.length, 'change')}</a> in <a href="${to(ask, '/agreements')}">${count(agreements, 'agreement')}</a>, from <a href="${to(ask, '/sources')}">${count(sources, 'source')}</a>${a.disputes.length === 0 ? none : html`; <a class="disputed" href="${to(ask, '/conflicts')}">${count(a.disputes.length, 'dispute')} open</a>`}. The newest document is of ${day(a.lastDay)}.`,
    main: html`<div class="three">${facets(ask, a.news.filter((n) => !isMention(n)))}
<section id="changes" aria-label="Changes">${shown.length === 0 ? empty(ask, 'No change fits.', `${count(a.documents, 'document')} were looked at.`) : days.map(([d, list]) => html`<section class="day"><h2>${sayDate(d)}</h2><ul>${dayList(ask, list)}</ul></section>`)}</section>
<div class="beside"><section><h2>Next <span class="n">${a.next.length}</span></h2>${a.next.length === 0 ? html`<p class="muted">Nothing with a date is expected.</p>` : html`<ul class="expectations">${a.next.map((e) => expected(ask, e, true))}</ul>`}<p class="small"><a href="${to(ask, '/calendar')}">The whole calendar</a></p></section>
<section><h2>Two readings <span class="n">${a.disputes.length}</span></h2>${a.disputes.length === 0 ? html`<p class="muted">None is open.</p>` : html`<ul class="disputes">${a.disputes.slice(0, 8).map((d) => html`<li>${glyph('unequal', 'disputed')} <a href="${to(ask, conflictPath(d.summary, { slot: d.slot }))}">${d.summary.agreement.name}: ${saySlot(d.slot)}</a></li>`)}</ul>`}${a.disputes.length > 8 ? html`<p class="small"><a href="${to(ask, '/conflicts')}">All ${a.disputes.length}</a></p>` : none}</section></div></div>`,
  };
};
