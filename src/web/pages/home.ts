import { sayDate } from '../../core/words.ts';
import { sayParty, saySlot } from '../../say/words.ts';
import type { ConflictLine, DueLine, TurnLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { dueItem } from '../parts/due.ts';
import { count, day } from '../parts/fact.ts';
import { glyph } from '../parts/glyph.ts';
import { conflictPath } from '../parts/reading.ts';
import { empty, parties } from '../parts/row.ts';
import { turnLine } from '../parts/turn.ts';
import type { Page } from '../shell.ts';

/** What the first page is made from: changes that fit the filter, and those of some last days from which it can choose. */
export interface HomeAnswer {
  readonly news: readonly TurnLine[];
  readonly near: readonly TurnLine[];
  /** The first of those days. */
  readonly since: string | null;
  readonly documents: number;
  readonly lastDay: string | null;
  /** Things to come, and the first of them. */
  readonly awaited: number;
  readonly next: readonly DueLine[];
  /** Conflicts that are open, and the first of them. */
  readonly open: number;
  readonly disputes: readonly ConflictLine[];
}

const filters: readonly (readonly [title: string, param: string, of: (t: TurnLine) => readonly string[], say: (k: string) => string])[] = [
  ['party', 'party', (t) => t.parties, sayParty], ['kind', 'kind', (t) => [t.kind], (k) => k], ['change', 'what', (t) => [t.slot.split('/')[0]!], saySlot],
];

const tally = (list: readonly TurnLine[], of: (t: TurnLine) => readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const t of list) for (const k of of(t)) counts.set(k, (counts.get(k) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
};

/** Each number is of the days that are named, and leads to just those changes. */
const facets = (ask: Ask, near: readonly TurnLine[], since: string | null): Html => {
  const fit = (but: string): readonly TurnLine[] => near.filter((t) => filters.every(([, param, of]) => param === but || ask.params[param] === undefined || of(t).includes(ask.params[param])));
  const list = ([title, param, of, say]: (typeof filters)[number]): Html => {
    const chosen = ask.params[param];
    const { [param]: _, ...others } = ask.params;
    const rows = chosen === undefined ? tally(fit(param), of) : [];
    if (chosen !== undefined) return html`<h3>${title}</h3><ul><li><span aria-current="true">${say(chosen)}</span> <a href="${to(ask, '/', others)}" aria-label="any ${title}">any</a></li></ul>`;
    return rows.length === 0 ? none : html`<h3>${title}</h3><ul>${rows.map(([k, n]) => html`<li><a href="${to(ask, '/', { ...ask.params, [param]: k, since })}">${say(k)} <span class="n">${n}</span></a></li>`)}</ul>`;
  };
  return html`<nav class="facets" aria-label="Filter" data-filter tabindex="-1"><h2>Filter</h2>${since === null ? none : html`<p class="small muted">since ${day(since)}</p>`}${filters.map(list)}
${Object.keys(ask.params).length === 0 ? none : html`<ul><li><a href="${to(ask, '/')}">All changes</a></li></ul>`}</nav>`;
};

const dayList = (ask: Ask, list: readonly TurnLine[]): Html => {
  const byAgreement = [...Map.groupBy(list, (t) => t.agreement).values()];
  return html`${byAgreement.map((turns) => html`<li class="changed"><h3><a href="${to(ask, `/agreements/${turns[0]!.agreement}`)}" dir="auto">${turns[0]!.name}</a> <span class="muted small">${parties(ask, turns[0]!.parties)}</span></h3>${[...Map.groupBy(turns, (t) => t.document.id).values()].map((own) => { const d = own[0]!.document; return html`<ul>${own.map((t) => html`<li>${turnLine(ask, t)}</li>`)}</ul><p class="source small">after <a href="${to(ask, `/documents/${d.id}`)}" dir="auto">${d.title}</a>${d.publisher === null ? none : `, ${d.publisher}`}</p>`; })}</li>`)}`;
};

const touched = (ask: Ask, shown: readonly TurnLine[]): Html => {
  const agreements = [...new Map(shown.map((t) => [t.agreement, t])).values()];
  const sources = [...new Set(shown.flatMap((t) => t.document.publisher ?? []))].toSorted();
  return html`<section id="touched"><h2>In these agreements <span class="n">${agreements.length}</span></h2><ul class="columns">${agreements.map((t) => html`<li><a href="${to(ask, `/agreements/${t.agreement}`)}" dir="auto">${t.name}</a></li>`)}</ul></section>
${sources.length === 0 ? none : html`<section id="told-by"><h2>Told by these sources <span class="n">${sources.length}</span></h2><ul class="columns">${sources.map((p) => html`<li><a href="${to(ask, `/sources/${encodeURIComponent(p)}`)}">${p}</a></li>`)}</ul></section>`}`;
};

const sentence = (ask: Ask, a: HomeAnswer): Html => {
  if (a.news.length === 0) return html`Nothing changed in <a href="${to(ask, '/documents')}">${count(a.documents, 'document')}</a>${a.lastDay === null ? none : html`; the last is of ${day(a.lastDay)}`}.`;
  const sources = new Set(a.news.flatMap((t) => t.document.publisher ?? [])).size;
  return html`Since ${day(a.news.at(-1)!.day)}: <a href="#changes">${count(a.news.length, 'change')}</a> in <a href="#touched">${count(new Set(a.news.map((t) => t.agreement)).size, 'agreement')}</a>${sources === 0 ? none : html`, from <a href="#told-by">${count(sources, 'source')}</a>`}${a.open === 0 ? none : html`; <a class="disputed" href="${to(ask, '/conflicts', { state: 'open' })}">${count(a.open, 'dispute')} open</a>`}. ${ask.params['since'] === undefined ? none : html` <a href="${to(ask, '/', { ...ask.params, since: null })}">Further back</a>.`} The newest document is of ${day(a.lastDay)}.`;
};

/** The first page: what the newest documents changed, and whether it can be believed. */
export const homePage = (ask: Ask, a: HomeAnswer): Page => ({
  title: 'What changed', kind: 'home', forms: ['json', 'csv', 'atom', 'sqlite'], sentence: sentence(ask, a),
  main: html`<div class="three">${facets(ask, a.near, a.since)}
<div><section id="changes" aria-label="Changes"><h2 class="sr">Changes <span class="n">${a.news.length}</span></h2>${a.news.length === 0 ? empty(ask, 'No change fits.', `${count(a.documents, 'document')} were looked at.`) : [...Map.groupBy(a.news, (t) => t.day)].map(([d, list]) => html`<section class="day"><h2>${sayDate(d)}</h2><ul>${dayList(ask, list)}</ul></section>`)}</section>${a.news.length === 0 ? none : touched(ask, a.news)}</div>
<div class="beside"><section><h2>To come <a class="n" href="${to(ask, '/calendar', { outcome: 'open' })}" aria-label="${count(a.awaited, 'thing')} to come">${a.awaited.toLocaleString('en-GB')}</a></h2>${a.next.length === 0 ? html`<p class="muted">Nothing with a date is expected.</p>` : html`<ul class="expectations">${a.next.map((x) => html`<li class="due-day"><span class="when">${day(x.due)}</span><ul>${dueItem(ask, x)}</ul></li>`)}</ul>`}<p class="small"><a href="${to(ask, '/calendar')}">The whole calendar</a></p></section>
<section><h2>Two readings <a class="n" href="${to(ask, '/conflicts', { state: 'open' })}" aria-label="${count(a.open, 'dispute')} open">${a.open.toLocaleString('en-GB')}</a></h2>${a.disputes.length === 0 ? html`<p class="muted">None is open.</p>` : html`<ul class="disputes">${a.disputes.map((d) => html`<li>${glyph('unequal', 'disputed')} <a href="${to(ask, conflictPath(d.agreement, d.slot))}">${d.name}: ${saySlot(d.slot)}</a></li>`)}</ul>`}</section></div></div>`,
});
