import { earliest } from '../../core/date.ts';
import { sayDate } from '../../core/words.ts';
import type { Outcome } from '../../ledger/expectations.ts';
import { outcomeCounted, outcomeWords } from '../../say/sentences.ts';
import { sayType } from '../../say/words.ts';
import type { DueLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, joined, none, type Html } from '../html.ts';
import { dueItem, outcomeLook } from '../parts/due.ts';
import { count, day } from '../parts/fact.ts';
import { glyph } from '../parts/glyph.ts';
import { empty, pager } from '../parts/row.ts';
import type { Page } from '../shell.ts';
import type { Listed } from './lists.ts';

/** What came of the announcements of one, always with n. */
export interface OutcomeLine { readonly who: string; readonly n: number; readonly outcomes: readonly (readonly [Outcome, number])[]; /** Days, in the middle of those that came late. */ readonly medianDelay: number | null }

/** What the calendar is made from. `months`: how much is due in each. */
export interface CalendarAnswer {
  readonly shown: Listed<DueLine>;
  readonly months: readonly (readonly [string, number])[];
  readonly grid: { readonly month: string; readonly items: readonly DueLine[] } | null;
  readonly all: number;
  readonly open: number;
  readonly overdue: number;
  readonly record: OutcomeLine;
  readonly announcers: { readonly all: number; readonly shown: readonly OutcomeLine[] };
}

const sayMonth = (m: string): string => (m === 'no date' ? 'Without a date' : sayDate(m));

/** Things of one day that a month shows; the list below has all. */
const ofDayMax = 3;

const short = (ask: Ask, x: DueLine): Html => html`<p class="small">${glyph(...outcomeLook[x.outcome])} ${x.kind === 'meeting' ? x.what : html`<a href="${to(ask, `/agreements/${x.agreement}`)}" title="${x.name}">${x.kind === 'clause' ? x.what.replaceAll('-', ' ') : sayType(x.what)}</a>`}</p>`;

const grid = (ask: Ask, month: string, items: readonly DueLine[]): Html => {
  const [y, m] = month.split('-').map(Number) as [number, number];
  const lead = (new Date(Date.UTC(y, m - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const cells = [...Array.from({ length: lead }, () => null), ...Array.from({ length: days }, (_, i) => i + 1)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, w) => Array.from({ length: 7 }, (__, i) => cells[w * 7 + i] ?? null));
  const on = (d: number): readonly DueLine[] => items.filter((x) => x.due === `${month}-${String(d).padStart(2, '0')}`);
  const cell = (d: number): Html => { const own = on(d); return html`<span class="n">${d}</span>${own.slice(0, ofDayMax).map((x) => short(ask, x))}${own.length > ofDayMax ? html`<p class="small"><a href="${to(ask, '/calendar', { month })}">${own.length - ofDayMax} more</a></p>` : none}`; };
  return html`<div class="wide-only"><table class="month"><caption>${sayMonth(month)}; what is due in the month without a day is in the list below</caption><thead><tr>${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((d) => html`<th scope="col">${d}</th>`)}</tr></thead><tbody>${weeks.map((w) => html`<tr>${w.map((d) => html`<td${d === null ? html` class="none"` : none}>${d === null ? none : cell(d)}</td>`)}</tr>`)}</tbody></table></div>`;
};

const outcomesOf = (ask: Ask, r: OutcomeLine): Html => joined(r.outcomes.map(([o, n]) => html`<a href="${to(ask, '/calendar', { by: r.who, outcome: o })}">${n.toLocaleString('en-GB')} ${outcomeCounted[o]}</a>`), '; ');

const recordOf = (ask: Ask, { all, shown }: CalendarAnswer['announcers']): Html => html`<section id="record"><h2>What came of it, by announcer <span class="n">${all}</span></h2>${shown.length === 0 ? html`<p class="muted">Of nothing announced the outcome can be told.</p>` : html`<table><caption>Of what each announced and what is no longer to come; never a share without n${all > shown.length ? `. The first ${shown.length} of ${all}` : ''}</caption><thead><tr><th scope="col">announced by</th><th scope="col" class="num">n</th><th scope="col">outcomes</th><th scope="col">median delay</th></tr></thead><tbody>${shown.map((r) => html`<tr><th scope="row" data-label="announced by">${r.who}</th><td class="num" data-label="n"><a href="${to(ask, '/calendar', { by: r.who })}">${r.n.toLocaleString('en-GB')}</a></td><td data-label="outcomes">${outcomesOf(ask, r)}</td><td data-label="median delay">${r.medianDelay === null ? '–' : count(r.medianDelay, 'day')}</td></tr>`)}</tbody></table>`}</section>`;

const titleOf = ({ month, outcome, by }: Readonly<Record<string, string>>): string =>
  [by === undefined ? '' : by === 'all' ? 'Announced' : `Announced by ${by}`, outcome === undefined ? '' : outcomeWords[outcome as Outcome] ?? outcome, month === undefined ? '' : sayMonth(month)].filter((x) => x !== '').join(', ') || 'To come';

const monthsShown = 24;

const monthsNav = (ask: Ask, months: CalendarAnswer['months']): Html => {
  const today = ask.asOf.on.slice(0, 7);
  const at = months.findIndex(([m]) => m >= (ask.params['month'] ?? today));
  const from = Math.max(0, (at < 0 ? months.length : at) - monthsShown / 2);
  const some = months.slice(from, from + monthsShown);
  const years = [...Map.groupBy(months.filter(([m]) => m !== 'no date'), ([m]) => m.slice(0, 4))];
  const chip = (m: string, label: string, n: number): Html => html`<li><a class="chip" href="${to(ask, '/calendar', { month: m })}"${m === ask.params['month'] ? html` aria-current="true"` : none}>${label} <span class="n">${n.toLocaleString('en-GB')}</span></a></li>`;
  return html`<nav class="chips" aria-label="Months" data-filter tabindex="-1"><ul>${some.map(([m, n]) => chip(m, sayMonth(m), n))}</ul>${months.length > some.length ? html`<details class="also"><summary>all years</summary><ul>${years.map(([y, l]) => chip((l.find(([m]) => m >= `${y}-01`) ?? l[0]!)[0], y, l.reduce((k, [, n]) => k + n, 0)))}</ul></details>` : none}</nav>`;
};

/** What is expected, by day, with what came of what was expected before: always with n. */
export const calendarPage = (ask: Ask, a: CalendarAnswer): Page => ({
  title: 'Calendar', kind: 'calendar', forms: ['json', 'csv', 'ics', 'sqlite'],
  sentence: html`<a href="${to(ask, '/calendar', { outcome: 'open' })}">${a.open.toLocaleString('en-GB')} to come</a>, <a href="${to(ask, '/calendar', { outcome: 'overdue' })}">${a.overdue.toLocaleString('en-GB')} overdue: nothing heard</a>. Of <a href="${to(ask, '/calendar', { by: 'all' })}">${a.record.n.toLocaleString('en-GB')}</a> others announced, ${a.record.n === 0 ? 'none can be told of yet' : outcomesOf(ask, a.record)}${a.record.medianDelay === null ? '' : `; median delay ${count(a.record.medianDelay, 'day')}`}.`,
  main: html`${monthsNav(ask, a.months)}${a.grid === null || a.grid.items.every((x) => x.due?.length !== 10) ? none : grid(ask, a.grid.month, a.grid.items)}
<section id="due"><h2>${titleOf(ask.params)} <span class="n">${a.shown.total.toLocaleString('en-GB')}</span></h2>${a.shown.total === 0 ? empty(ask, 'Nothing is due here.', `${count(a.all, 'expectation')} were looked at.`) : html`<ul class="due">${[...Map.groupBy(a.shown.rows, (x) => x.due ?? '')].map(([due, list]) => html`<li class="due-day"${due === '' ? none : html` data-from="${earliest(list[0]!.due!)}"`}><span class="when">${due === '' ? 'no date' : day(due)}</span><ul>${list.map((x) => dueItem(ask, x))}</ul></li>`)}</ul>${pager(ask, '/calendar', ask.params, a.shown)}`}</section>${recordOf(ask, a.announcers)}`,
});
