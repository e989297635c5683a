import { isAct } from '../../core/act.ts';
import { earliest } from '../../core/date.ts';
import { limits } from '../../core/limits.ts';
import { sayFact, sayParty } from '../../say/words.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { facts } from '../parts/acts.ts';
import { count, day, fact, words } from '../parts/fact.ts';
import { lanes, stretchOf, type Mark, type Stretch } from '../parts/lanes.ts';
import { empty } from '../parts/row.ts';
import type { Page } from '../shell.ts';

/** Dated acts of agreements, one mark for each fact. */
export const marksOf = (agreements: readonly Agreement[], by: 'agreement' | 'party'): readonly Mark[] =>
  agreements.flatMap((a) => facts(a.told.filter((t) => isAct(t.claim.fact.type) && t.claim.fact.on !== null && ['done', 'planned', 'ongoing'].includes(t.claim.fact.mode)))
    .map(([told]): Mark => ({ told, lane: by === 'agreement' ? a.id : told.claim.fact.party ?? a.parties[0] ?? '' })));

const histogram = (ask: Ask, marks: readonly Mark[], s: Stretch): Html => {
  const years = [...Map.groupBy(marks, (m) => earliest(m.told.claim.fact.on!).slice(0, 4))].map(([y, l]) => [y, l.length] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return html`<nav class="years" aria-label="Years with events"><ul>${years.slice(-60).map(([y, n]) => html`<li><a class="chip" href="${to(ask, '/timeline', { ...ask.params, from: `${y}-01-01`, until: `${y}-12-31` })}"${s.from.startsWith(y) && s.until.startsWith(y) ? html` aria-current="true"` : none}>${y} <span class="n">${n}</span></a></li>`)}</ul></nav>`;
};

const range = (ask: Ask, s: Stretch): Html => html`<form class="range" action="/timeline" method="get">${Object.entries(ask.params).filter(([k]) => k !== 'from' && k !== 'until').map(([k, v]) => html`<input type="hidden" name="${k}" value="${v}">`)}${ask.isNow.on ? none : html`<input type="hidden" name="on" value="${ask.asOf.on}">`}<label>from <input name="from" value="${s.from}" pattern="\\d{4}-\\d{2}-\\d{2}" required></label> <label>until <input name="until" value="${s.until}" pattern="\\d{4}-\\d{2}-\\d{2}" required></label> <button type="submit">Show</button> <a class="button" href="${to(ask, '/timeline', { ...ask.params, from: null, until: null })}">all years</a></form>`;

/** What happened and what is expected, in lanes, with the same as a table. */
export const timelinePage = (ask: Ask, agreements: readonly Agreement[], of: string | null, typed: Stretch | null): Page => {
  const by = ask.params['lanes'] === 'party' ? 'party' as const : 'agreement' as const;
  const all = marksOf(agreements, by).toSorted((a, b) => (earliest(a.told.claim.fact.on!) < earliest(b.told.claim.fact.on!) ? -1 : 1));
  const s = typed ?? stretchOf(all, ask.asOf.on);
  const shown = all.filter((m) => earliest(m.told.claim.fact.on!) >= s.from && earliest(m.told.claim.fact.on!) <= s.until);
  const names = new Map(by === 'agreement' ? agreements.map((a) => [a.id as string, a.name]) : [...new Set(all.map((m) => m.lane))].map((p) => [p, sayParty(p)]));
  const byId = new Map(agreements.flatMap((a) => a.told.map((t) => [t.claim.id as string, a] as const)));
  return {
    title: of === null ? 'Timeline' : `Timeline: ${of}`, kind: 'timeline', forms: ['json', 'csv'],
    sentence: html`<a href="#events">${count(shown.length, 'event')}</a> in ${count(new Set(shown.map((m) => m.lane)).size, 'lane')}, ${day(s.from)} to ${day(s.until)}.${shown.length > limits.timelineMarks ? ` The picture shows the first ${limits.timelineMarks}; the table has all.` : ''}`,
    main: all.length === 0 ? empty(ask, 'No dated act is on record here.', '') : html`${histogram(ask, all, s)}${range(ask, s)}<p class="small">Lanes by <a href="${to(ask, '/timeline', { ...ask.params, lanes: null })}"${by === 'agreement' ? html` aria-current="true"` : none}>agreement</a> or <a href="${to(ask, '/timeline', { ...ask.params, lanes: 'party' })}"${by === 'party' ? html` aria-current="true"` : none}>party</a>. Dotted: expected. Bars: dates that are told only to a month or a year.</p>
<figure class="wide-only">${lanes(ask, shown, s, names)}</figure><section id="events"><h2>Events <span class="n">${shown.length}</span></h2><ol class="acts">${shown.slice(0, 1_000).map(({ told: t }) => { const a = byId.get(t.claim.id); return html`<li><span class="when">${day(t.claim.fact.on)}</span><div><p>${fact(ask, t, sayFact({ ...t.claim.fact, on: null }))}${a === undefined ? none : html` · <a href="${to(ask, `/agreements/${a.id}`)}">${a.name}</a>`}</p><blockquote>${words(t)}</blockquote></div></li>`; })}</ol></section>`,
  };
};
