import { earliest } from '../../core/date.ts';
import { limits } from '../../core/limits.ts';
import { sayAgreement, sayFact, sayParty } from '../../say/words.ts';
import { citedOf, type ActLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, day, fact } from '../parts/fact.ts';
import { lanes, stretchOf, type Mark, type Stretch } from '../parts/lanes.ts';
import { empty } from '../parts/row.ts';
import type { Page } from '../shell.ts';

/** What a timeline is made from: acts of the stretch, how many there are in it, and how many in each year at all. */
export interface TimelineAnswer { readonly of: string | null; readonly acts: readonly ActLine[]; readonly total: number; readonly years: ReadonlyMap<string, number> }

const yearsShown = 80;

const histogram = (ask: Ask, years: ReadonlyMap<string, number>, s: Stretch): Html => {
  const all = [...years].filter(([, n]) => n > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(-yearsShown);
  const top = Math.max(1, ...all.map(([, n]) => n));
  return html`<nav class="years" aria-label="Years with events" data-brush data-from="${s.from.slice(0, 4)}" data-until="${s.until.slice(0, 4)}"><ol>${all.map(([y, n]) => html`<li><a href="${to(ask, '/timeline', { ...ask.params, from: `${y}-01-01`, until: `${y}-12-31` })}" data-year="${y}"${y >= s.from.slice(0, 4) && y <= s.until.slice(0, 4) ? html` aria-current="true"` : none} title="${y}: ${count(n, 'event')}"><svg class="column" viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="0" y="${(40 - Math.max(1, (n / top) * 40)).toFixed(1)}" width="10" height="${Math.max(1, (n / top) * 40).toFixed(1)}"/></svg><span class="year">${y}</span> <span class="n">${n.toLocaleString('en-GB')}</span></a></li>`)}</ol></nav>`;
};

const range = (ask: Ask, s: Stretch): Html => html`<form class="range" action="/timeline" method="get">${Object.entries(ask.params).filter(([k]) => k !== 'from' && k !== 'until').map(([k, v]) => html`<input type="hidden" name="${k}" value="${v}">`)}${ask.isNow.on ? none : html`<input type="hidden" name="on" value="${ask.asOf.on}">`}<label>from <input name="from" value="${s.from}" pattern="\\d{4}-\\d{2}-\\d{2}" required></label> <label>until <input name="until" value="${s.until}" pattern="\\d{4}-\\d{2}-\\d{2}" required></label> <button type="submit">Show</button> <a class="button" href="${to(ask, '/timeline', { ...ask.params, from: '1500-01-01', until: '2199-12-31' })}">all years</a></form>`;

const item = (ask: Ask, { agreement, name, parties, told }: ActLine): Html => html`<li><span class="when">${day(told.fact.on)}</span><div><p>${fact(ask, citedOf(told), sayFact({ ...told.fact, on: null }))} · <a href="${to(ask, `/agreements/${agreement}`)}" dir="auto">${sayAgreement({ name, parties })}</a></p><blockquote><q class="words" lang="${told.language ?? ''}" dir="auto">${told.exact}</q></blockquote></div></li>`;

/** What happened and what is expected, in lanes, with the same as a table. */
export const timelinePage = (ask: Ask, a: TimelineAnswer, typed: Stretch | null): Page => {
  const by = ask.params['lanes'] === 'party' ? 'party' as const : 'agreement' as const;
  const marks = a.acts.map((act): Mark => ({ act, lane: by === 'agreement' ? act.agreement : act.told.fact.party ?? act.parties[0] ?? '' }));
  const s = typed === null || typed.from < '1600' ? stretchOf(marks, ask.asOf.on) : typed;
  const names = new Map(by === 'agreement' ? a.acts.map((x) => [x.agreement, sayAgreement(x)]) : [...new Set(marks.map((m) => m.lane))].map((p) => [p, sayParty(p)]));
  const isShort = a.total > limits.timelineMarks;
  return {
    title: a.of === null ? 'Timeline' : `Timeline: ${a.of}`, kind: 'timeline', forms: ['json', 'csv', 'sqlite'],
    sentence: html`<a href="#events">${count(a.total, 'event')}</a> by ${by}, ${day(s.from)} to ${day(s.until)}.${isShort ? ` The picture shows the first ${limits.timelineMarks}; the list has ${a.acts.length < a.total ? `the first ${a.acts.length.toLocaleString('en-GB')}` : 'all'}.` : ''}`,
    main: a.years.size === 0 ? empty(ask, 'No dated act is on record here.', '') : html`${histogram(ask, a.years, s)}${range(ask, s)}<p class="small">Lanes by <a href="${to(ask, '/timeline', { ...ask.params, lanes: null })}"${by === 'agreement' ? html` aria-current="true"` : none}>agreement</a> or <a href="${to(ask, '/timeline', { ...ask.params, lanes: 'party' })}"${by === 'party' ? html` aria-current="true"` : none}>party</a>. Dotted: expected. Bars: dates that are told only to a month or a year.</p>
<figure class="wide-only">${lanes(ask, marks.filter(({ act }) => earliest(act.told.fact.on!) >= s.from && earliest(act.told.fact.on!) <= s.until), s, names)}</figure><section id="events"><h2>Events <span class="n">${a.total.toLocaleString('en-GB')}</span></h2><ol class="acts">${a.acts.map((x) => item(ask, x))}</ol></section>`,
  };
};
