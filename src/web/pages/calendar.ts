import { latest } from '../../core/date.ts';
import { sayDate } from '../../core/words.ts';
import { outcomeWords } from '../../say/sentences.ts';
import { sayFact, sayParties, sayParty, sayType } from '../../say/words.ts';
import type { DueItem, OutcomeRecord } from '../../views/due.ts';
import type { Evidence } from '../../views/evidence.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, day } from '../parts/fact.ts';
import { glyph, type Family, type Shape } from '../parts/glyph.ts';
import { empty } from '../parts/row.ts';
import type { Page } from '../shell.ts';

const looks: Readonly<Record<DueItem['outcome'], readonly [Shape, Family]>> = { open: ['dotted', 'plain'], met: ['disc', 'bound'], 'met-late': ['half', 'bound'], lesser: ['half', 'bound'], 'called-off': ['struck', 'ended'], overdue: ['hatch', 'held-up'], unknown: ['dot', 'plain'] };

const quote = (ask: Ask, e: Evidence): Html => html`<blockquote><q class="words" lang="${e.language ?? ''}" dir="auto">${e.exact}</q> <a class="fact small" href="${to(ask, `/claims/${e.claim}`)}" data-claim="${e.claim}" aria-label="the words of: ${sayFact(e.fact)}">words</a></blockquote>`;

const item = (ask: Ask, x: DueItem): Html => {
  const [shape, family] = looks[x.outcome];
  if (x.kind === 'meeting') return html`<li>${glyph(shape, family)} <div><p>${x.what}${x.actors.length === 0 ? '' : `: ${sayParties(x.actors)}`}${x.place === null ? '' : `, ${x.place}`} <span class="muted">${x.outcome === 'open' ? 'to come' : 'what came of it is not followed'}</span></p><blockquote><q class="words" dir="auto">${x.exact}</q> <a class="small" href="${to(ask, `/documents/${x.document}`)}">the document</a></blockquote></div></li>`;
  const whose = html`<a href="${to(ask, `/agreements/${x.agreement}`)}">${x.agreementName}</a>`;
  if (x.kind === 'clause') return html`<li>${glyph(shape, family)} <div><p>${whose}: ${x.what.replaceAll('-', ' ')} <span class="mark">by its own terms</span></p><p class="small muted">${x.because}.</p></div></li>`;
  const last = x.announced.at(-1)!;
  return html`<li>${glyph(shape, family)} <div><p>${whose}: ${sayType(x.what)}${x.party === null ? '' : ` by ${sayParty(x.party)}`} <strong>${outcomeWords[x.outcome]}</strong>${x.late === null ? '' : ` by ${count(x.late, 'day')}`}${x.slips === 0 ? '' : `, moved ${x.slips === 1 ? 'once' : `${x.slips} times`}`}</p>${quote(ask, last)}${x.settledBy === null ? none : html`<p class="small muted">What came of it:</p>${quote(ask, x.settledBy)}`}</div></li>`;
};

const monthOf = (x: DueItem): string => (x.due === null ? 'no date' : latest(x.due).slice(0, 7));
const sayMonth = (m: string): string => (m === 'no date' ? 'Without a date' : sayDate(m));

const grid = (ask: Ask, month: string, items: readonly DueItem[]): Html => {
  const [y, m] = month.split('-').map(Number) as [number, number];
  const lead = (new Date(Date.UTC(y, m - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const cells = [...Array.from({ length: lead }, () => null), ...Array.from({ length: days }, (_, i) => i + 1)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, w) => Array.from({ length: 7 }, (__, i) => cells[w * 7 + i] ?? null));
  const on = (d: number): readonly DueItem[] => items.filter((x) => x.due === `${month}-${String(d).padStart(2, '0')}`);
  return html`<div class="wide-only"><table class="month"><caption>${sayMonth(month)}; what is due in the month without a day is in the list below</caption><thead><tr>${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((d) => html`<th scope="col">${d}</th>`)}</tr></thead><tbody>${weeks.map((w) => html`<tr>${w.map((d) => html`<td>${d === null ? none : html`<span class="n">${d}</span>${on(d).map((x) => html`<p class="small">${glyph(...looks[x.outcome])} ${x.kind === 'meeting' ? x.what : html`<a href="${to(ask, `/agreements/${x.agreement}`)}">${x.kind === 'clause' ? x.what.replaceAll('-', ' ') : sayType(x.what)}</a>`}</p>`)}`}</td>`)}</tr>`)}</tbody></table></div>`;
};

const record = (r: OutcomeRecord): string => Object.entries(r.outcomes).filter(([, n]) => n > 0).map(([o, n]) => `${n} ${outcomeWords[o as keyof typeof outcomeWords]}`).join(', ');

/** What is expected, by month, with what came of what was expected before: always with n. */
export const calendarPage = (ask: Ask, all: readonly DueItem[], outcomes: { readonly all: OutcomeRecord; readonly announcers: readonly OutcomeRecord[] }): Page => {
  const wanted = ask.params['outcome'];
  const fit = all.filter((x) => wanted === undefined || x.outcome === wanted);
  const months = [...Map.groupBy(fit, monthOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const today = ask.asOf.on.slice(0, 7);
  const month = ask.params['month'] ?? months.find(([m]) => m >= today && m !== 'no date')?.[0] ?? months.findLast(([m]) => m !== 'no date')?.[0] ?? today;
  const isNarrowed = ask.params['month'] !== undefined || wanted !== undefined;
  const shown = isNarrowed ? months.filter(([m]) => ask.params['month'] === undefined || m === month) : months.filter(([m]) => m >= today && m !== 'no date');
  const late = isNarrowed ? [] : all.filter((x) => x.outcome === 'overdue');
  const by = (o: string): number => all.filter((x) => x.outcome === o).length;
  const filter = (o: string, label: string): Html => html`<a href="${to(ask, '/calendar', { outcome: o })}">${by(o)} ${label}</a>`;
  return {
    title: 'Calendar', kind: 'calendar', forms: ['json', 'csv', 'ics'],
    sentence: html`${filter('open', 'to come')}, ${filter('overdue', 'overdue: nothing heard')}. Of <a href="#record">${outcomes.all.n}</a> announced and due, ${outcomes.all.n === 0 ? 'none can be told of yet' : record(outcomes.all)}${outcomes.all.medianDelay === null ? '' : `; median delay ${count(outcomes.all.medianDelay, 'day')}`}.`,
    main: html`<nav class="chips" aria-label="Months" data-filter tabindex="-1"><ul>${months.map(([m, l]) => html`<li><a class="chip" href="${to(ask, '/calendar', { month: m, outcome: wanted })}"${m === month && ask.params['month'] !== undefined ? html` aria-current="true"` : none}>${sayMonth(m)} <span class="n">${l.length}</span></a></li>`)}</ul></nav>
${fit.some((x) => x.due !== null && x.due.length === 10 && x.due.startsWith(month)) ? grid(ask, month, fit) : none}${shown.length + late.length === 0 ? empty(ask, 'Nothing is due here.', `${count(all.length, 'expectation')} were looked at.`) : shown.map(([m, list]) => html`<section><h2>${sayMonth(m)} <span class="n">${list.length}</span></h2><ul class="due">${list.map((x) => html`<li class="due-day"><span class="when">${x.due === null ? 'no date' : day(x.due)}</span><ul>${item(ask, x)}</ul></li>`)}</ul></section>`)}
${late.length === 0 ? none : html`<section id="overdue"><h2>Overdue: the time has passed, and nothing was heard <span class="n">${late.length}</span></h2><ul class="due">${late.map((x) => html`<li class="due-day"><span class="when">${day(x.due)}</span><ul>${item(ask, x)}</ul></li>`)}</ul></section>`}
<section id="record"><h2>What came of it, by announcer <span class="n">${outcomes.announcers.length}</span></h2>${outcomes.announcers.length === 0 ? html`<p class="muted">Nothing announced has come due.</p>` : html`<table><caption>Of what each announced and what has come due; never a share without n</caption><thead><tr><th scope="col">announced by</th><th scope="col" class="num">n</th><th scope="col">outcomes</th><th scope="col">median delay</th></tr></thead><tbody>${outcomes.announcers.slice(0, 60).map((r) => html`<tr><th scope="row" data-label="announced by">${r.who}</th><td class="num" data-label="n">${r.n}</td><td data-label="outcomes">${record(r)}</td><td data-label="median delay">${r.medianDelay === null ? '–' : count(r.medianDelay, 'day')}</td></tr>`)}</tbody></table>`}</section>`,
  };
};
