import type { Ground, Step } from '../../ledger/term/rule.ts';
import type { DerivedConflict } from '../../ledger/term/derived.ts';
import type { Schedule } from '../../ledger/term/schedule.ts';
import type { Document } from '../../core/document.ts';
import { sayDate } from '../../core/words.ts';
import { sayArithmetic } from '../../say/sentences.ts';
import { sayDuration, sayType } from '../../say/words.ts';
import type { Fold } from '../../views/question.ts';
import type { Timetable } from '../../views/timetable.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, evidence } from './fact.ts';
import { glyph } from './glyph.ts';

const anchorTitles: Readonly<Record<Schedule['anchor']['kind'], string>> = { signature: 'from signature', 'entry-into-force': 'from entry into force', exchange: 'from the exchange of ratifications', 'provisional-application': 'from provisional application', date: 'from the date in the text' };
const basisWords = { stated: 'as the text says', assumed: 'assumed: from when it is counted is not said', alternative: 'an alternative' } as const;

/** Finds the document of a quote: those that speak of the agreement are at hand, others are looked up. */
type Documents = (id: string) => Document | undefined;

const documentsOf = (t: Timetable, fold: Fold): Documents => {
  const own = new Map(t.agreement.members.map((m) => [m.document.id as string, m.document]));
  return (id) => own.get(id) ?? fold.heard.documents.get(id);
};

const ground = (ask: Ask, of: Documents, g: Ground): Html => {
  const document = g.document === null ? undefined : of(g.document);
  const quoted = html`<q class="words" lang="${document?.language ?? ''}" dir="auto">${g.exact}</q>`;
  return html`<li>${g.claim === null ? quoted : html`<a class="fact" href="${to(ask, `/claims/${g.claim}`)}" data-claim="${g.claim}">${quoted}</a>`}${document === undefined ? none : html` <span class="source"><a href="${to(ask, `/documents/${document.id}`)}">${document.publisher ?? document.name}</a>${document.published === null ? '' : `, ${sayDate(document.published)}`}</span>`}</li>`;
};

/** Quotes under one step, before the reader is led to all who say the same. */
const groundsMax = 8;

const step = (ask: Ask, of: Documents, s: Step): Html => {
  const grounds = [...new Map(s.grounds.toReversed().map((g) => [g.exact, g])).values()].toReversed();
  const more = grounds.length - groundsMax;
  const first = grounds.find((g) => g.claim !== null);
  return html`<li class="step"><p>${sayArithmetic(s.text)}</p>${grounds.length === 0 ? none : html`<details><summary>${count(grounds.length, 'quote')}</summary><ul>${grounds.slice(0, groundsMax).map((g) => ground(ask, of, g))}${more <= 0 || first === undefined ? none : html`<li><a href="${to(ask, `/claims/${first.claim!}#same`)}">${count(more, 'more quote')}</a></li>`}</ul></details>`}</li>`;
};

const rows = (s: Schedule): readonly (readonly [string, string])[] => {
  const { current } = s;
  const period = current === null ? (s.state === 'over' ? `over since ${sayDate(s.end ?? '')}` : 'none')
    : s.state === 'unknown' ? `since ${sayDate(current.from)}; how long it is to last is not known`
    : current.to === null ? `since ${sayDate(current.from)}, without a fixed end` : `${sayDate(current.from)} to ${sayDate(current.to)}`;
  return [
    ['period', period],
    ...(s.state === 'unsure' ? [['note', 'the dates on record are too vague to say which period runs'] as const] : s.state === 'not-begun' ? [['note', 'not begun by that day'] as const] : []),
    ...(current === null || current.to === null ? [] : [['then', current.renews ? 'renewed unless notice is given' : 'it ends'] as const]),
    ...(s.noticeOpens === null ? [] : [['notice from', sayDate(s.noticeOpens)] as const]),
    ...(s.lastNotice === null ? [] : [['last day for notice', `${sayDate(s.lastNotice)}${s.warnBy === null ? '' : `; to be safe by ${sayDate(s.warnBy)}`}`] as const]),
    ...(s.end === null || s.state === 'over' ? [] : [['end', sayDate(s.end)] as const]),
    ...(s.survivalEnd === null ? [] : [['effects until', sayDate(s.survivalEnd)] as const]),
  ];
};

const said = (v: string): string => (/^P\d/.test(v) ? sayDuration(v) : /^\d{4}/.test(v) ? sayDate(v) : v);

const misfit = (ask: Ask, c: DerivedConflict): Html => html`<article class="conflict"><h3>${glyph('unequal', 'disputed')} ${sayType(c.slot)}: ${said(c.claimed)} is claimed; what follows is ${said(c.implied)}</h3>
${c.hypotheses.length === 0 ? html`<p>Nothing that is known explains the difference.</p>` : html`<ul>${c.hypotheses.map((h) => html`<li>perhaps: ${h.text}</li>`)}</ul>`}${c.told.slice(0, 3).map((t) => evidence(ask, t))}</article>`;

/** What follows in time from the clauses, each number with its arithmetic and the words it rests on. */
export const schedules = (ask: Ask, t: Timetable, fold: Fold): Html => {
  if (t.schedules.length === 0 && t.entry === null && t.conflicts.length === 0) return none;
  const of = documentsOf(t, fold);
  return html`<section id="schedule"><h2>What follows in time</h2><p class="note">${t.basis === 'treaty-text' ? 'Counted by the treaty’s own words.' : 'Counted by what documents tell of it; the text itself is not on record.'}</p>
${t.entry === null ? none : html`<h3>Entry into force by its own rule</h3><ul class="steps">${step(ask, of, t.entry.step)}</ul>`}
<div class="sides">${t.schedules.map((s) => html`<section class="side"><h3>Counted ${anchorTitles[s.anchor.kind]}, ${sayDate(s.anchor.on)}</h3><p class="muted">${basisWords[s.anchor.basis]}${s.anchor.isDerived ? '; derived, not reported' : ''}</p><dl>${rows(s).map(([k, v]) => html`<div><dt>${k}</dt><dd>${v}</dd></div>`)}</dl><ul class="steps">${s.steps.map((x) => step(ask, of, x))}</ul></section>`)}</div>
${t.conflicts.length === 0 ? none : html`<h3>Claims that do not fit</h3>${t.conflicts.map((c) => misfit(ask, c))}`}</section>`;
};
