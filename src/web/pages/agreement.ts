import type { Told } from '../../ledger/view-point.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import { instrumentsOf } from '../../ledger/term/case.ts';
import { stageSentence, sayValue } from '../../say/sentences.ts';
import { sayAgreement, sayFact, sayParties, sayParty, sayReason, saySlot, sayType } from '../../say/words.ts';
import type { TurnLine } from '../../views/lines.ts';
import type { Fold } from '../../views/question.ts';
import type { Summary } from '../../views/summary.ts';
import type { Timetable } from '../../views/timetable.ts';
import { to, type Ask } from '../ask.ts';
import { html, joined, none, type Html } from '../html.ts';
import { facts, isTerm, stations } from '../parts/acts.ts';
import type { Tick } from '../parts/as-of.ts';
import { decideForm } from '../parts/decide.ts';
import { expected } from '../parts/expected.ts';
import { count, day, fact, source, words } from '../parts/fact.ts';
import { glyph, stageLook } from '../parts/glyph.ts';
import { turnLine } from '../parts/turn.ts';
import { matrix } from '../parts/matrix.ts';
import { conflictAnchor, twoReadings } from '../parts/reading.ts';
import { schedules } from '../parts/schedule.ts';
import { track } from '../parts/track.ts';
import { once } from '../once.ts';
import type { Page } from '../shell.ts';
import { anew, type Still } from '../still.ts';

/** What the newest documents by the day changed, the earliest first; of how many, and how many were left out. */
export interface HistoryLines { readonly turns: readonly TurnLine[]; readonly documents: number; readonly leftOut: number }

/** What the page of one agreement is made from. */
export interface AgreementAnswer { readonly summary: Summary; readonly timetable: Timetable; readonly history: HistoryLines; readonly fold: Fold }

const origins = (s: Summary): number => new Set(s.agreement.members.map((m) => m.document.publisher ?? m.document.id)).size;

const standingCounts = (s: Summary): readonly string[] => {
  const n = (name: string): number => s.standings.filter((x) => x.name === name).length;
  return ([['party', 'parties', n('party')], ['contracting State', 'contracting States', n('contracting-state')], ['signatory', 'signatories', n('signatory')], ['former party', 'former parties', n('former-party')], ['negotiating State', 'negotiating States', n('negotiating-state')]] as const)
    .filter(([, , k]) => k > 0).map(([one, many, k]) => count(k, one, many));
};

const sentence = (ask: Ask, s: Summary): Html => {
  const [shape, family] = stageLook[s.stage.name];
  const said = stageSentence(s).replace(/\.$/, '');
  const open = s.conflicts.filter((c) => c.state !== 'settled').length;
  const parts = [count(s.documents, 'document'), count(origins(s), 'publisher'), ...standingCounts(s)];
  return html`${glyph(shape, family)} ${s.stage.by === null ? said : fact(ask, s.stage.by, said)} · <a href="#documents">${parts[0]!}</a> from <a href="#publishers">${parts[1]!}</a>${parts.slice(2).map((p) => html` · <a href="#parties">${p}</a>`)}${open === 0 ? none : html` · ${glyph('unequal', 'disputed')} <a class="disputed" href="#conflicts">${count(open, 'point')} in dispute</a>`}${s.last === null ? none : html` · last report ${day(s.last)}`}`;
};

const box = (ask: Ask, { summary: s, fold }: AgreementAnswer): Html => {
  const a = s.agreement;
  const texts = instrumentsOf(a, fold.heard);
  const rows: readonly (readonly [string, Html | string])[] = [
    ['what it is', `${a.kind}${a.multilateral ? ', of more than two or open to others' : ''}`],
    ['between', html`${joined(a.parties.slice(0, 8).map((p) => html`<a href="${to(ask, `/parties/${p}`)}">${sayParty(p)}</a>`), ', ')}${a.parties.length > 8 ? html` and <a href="#parties">${a.parties.length - 8} more</a>` : none}${a.parties.length === 2 ? html` (<a href="${to(ask, `/pairs/${a.parties[0]!}/${a.parties[1]!}`)}">all between the two</a>)` : none}`],
    ['the text', texts.length === 0 ? 'not on record' : joined(texts.map((t) => html`<a href="${to(ask, `/documents/${t.document.id}`)}">${t.document.title ?? t.document.name}</a> (${count(t.instrument.articles.length, 'article')})`), '; ')],
    ...s.positions.filter((p) => p.party === null).map((p): readonly [string, Html] => [saySlot(p.slot), html`${p.held.told[0] === undefined ? sayValue(p.slot, p.held.value) : fact(ask, p.held.told[0], sayValue(p.slot, p.held.value))}${p.others.length > 0 ? html` ${glyph('unequal', 'disputed')} <a class="disputed" href="#${conflictAnchor(p.slot)}">${p.others.map((o) => sayValue(p.slot, o.value)).join('; ')}</a>` : none}`]),
    ['last checked', day(s.last)],
  ];
  return html`<aside class="box" aria-label="Standing box"><h2 class="sr">At a glance</h2><dl>${rows.map(([k, v]) => html`<div><dt>${k}</dt><dd>${v}</dd></div>`)}</dl><p class="id">${a.id}</p></aside>`;
};

/** Others who state the same, before the reader is led to all of them. */
const alsoMax = 4;

const factLine = (ask: Ask, [first, ...rest]: readonly [Told, ...Told[]]): Html => html`<li class="act ${first.claim.fact.mode}" id="fact-${first.claim.id}"><span class="when">${day(first.claim.fact.on)}</span><div><p>${fact(ask, first, sayFact({ ...first.claim.fact, on: null }))}${first.claim.basis.kind === 'inferred' ? html` <span class="mark">inferred: ${first.claim.basis.rule}</span>` : none}</p>
<blockquote>${words(first)}</blockquote><div class="small">${source(ask, first)}${rest.length === 0 ? none : html` · <details class="also"><summary>${count(rest.length, 'more claim')}</summary><ul>${rest.slice(0, alsoMax).map((t) => html`<li>${fact(ask, t, html`${words(t)}`)} ${source(ask, t)}</li>`)}${rest.length <= alsoMax ? none : html`<li><a href="${to(ask, `/claims/${first.claim.id}`)}#same">all ${rest.length} who say the same</a></li>`}</ul></details>`}</div></div></li>`;

/** Lines of each list before the reader is led to all of them. */
const actsMax = 12;
const conflictsMax = 6;
const documentsMax = 20;
const turnsMax = 24;

/** The first of a list, and the way to all of it; all of it where the address asks for that. */
const first = <T>(ask: Ask, key: string, list: readonly T[], max: number): { readonly shown: readonly T[]; readonly more: Html } => {
  const isWhole = ask.params['whole'] === key;
  return { shown: isWhole ? list : list.slice(0, max), more: isWhole || list.length <= max ? none : html`<p><a href="${to(ask, `${ask.path}#${key}`, { whole: key })}">All ${list.length.toLocaleString('en-GB')}</a></p>` };
};

const expectations = (ask: Ask, s: Summary): Html => {
  const { shown, more } = first(ask, 'expected', s.expectations, actsMax);
  return s.expectations.length === 0 ? none : html`<section id="expected"><h2>Expected <span class="n">${s.expectations.length}</span></h2><ul class="expectations">${shown.map((e) => expected(ask, e, false))}</ul>${more}</section>`;
};

const conflicts = (ask: Ask, s: Summary): Html => {
  const { shown, more } = first(ask, 'conflicts', s.conflicts, conflictsMax);
  return s.conflicts.length === 0 ? none : html`<section id="conflicts"><h2>Two readings <span class="n">${s.conflicts.length}</span></h2>${shown.map((c) => twoReadings(ask, s, c))}${more}</section>`;
};

const acts = (ask: Ask, s: Summary): Html => html`<section id="acts"><h2>Acts</h2>${stations.map(([key, title, types]) => {
  const own = facts(s.agreement.told.filter((t) => (types as readonly string[]).includes(t.claim.fact.type)));
  return own.length === 0 ? none : html`<h3 id="acts-${key}">${title} <span class="n">${own.length}</span></h3><ol class="acts">${own.slice(0, actsMax).map((f) => factLine(ask, f))}</ol>${own.length > actsMax ? html`<p><a href="${to(ask, '/timeline', { agreement: s.agreement.id })}">All ${own.length}, with the others, in the timeline</a></p>` : none}`;
})}</section>`;

const terms = (ask: Ask, s: Summary): Html => {
  const own = facts(s.agreement.told.filter((t) => isTerm(t.claim.fact.type)));
  const { shown, more } = first(ask, 'terms', own, actsMax);
  return own.length === 0 ? none : html`<section id="terms"><h2>What is told of its clauses <span class="n">${own.length}</span></h2><ol class="acts">${shown.map((f) => factLine(ask, f))}</ol>${more}</section>`;
};

const publishers = (ask: Ask, s: Summary): Html => {
  const named = [...new Set(s.agreement.members.flatMap((m) => m.document.publisher ?? []))].toSorted();
  const unnamed = origins(s) - named.length;
  return html`<details id="publishers" class="also"><summary>from <span class="n">${origins(s)}</span> ${origins(s) === 1 ? 'publisher' : 'publishers'}</summary><ul class="columns">${named.map((p) => html`<li><a href="${to(ask, `/sources/${encodeURIComponent(p)}`)}">${p}</a></li>`)}${unnamed === 0 ? none : html`<li class="muted">${count(unnamed, 'document')} that ${unnamed === 1 ? 'names' : 'name'} none</li>`}</ul></details>`;
};

const documents = (ask: Ask, s: Summary): Html => html`<section id="documents"><h2>Documents <span class="n">${s.agreement.members.length}</span></h2>${publishers(ask, s)}<table class="members"><caption>Why these documents are held to speak of one agreement</caption><thead><tr><th scope="col">published</th><th scope="col">document</th><th scope="col">calls it</th><th scope="col">joined because</th></tr></thead>
<tbody>${s.agreement.members.slice(-documentsMax).map((m) => html`<tr><td data-label="published">${day(m.document.published)}</td><td data-label="document"><a href="${to(ask, `/documents/${m.document.id}`)}">${m.document.title ?? m.document.name}</a> <span class="muted">${m.document.publisher ?? ''}</span></td><td data-label="calls it">${m.subject.name}</td><td data-label="joined because">${m.reasons.map(sayReason).join('; ')}</td></tr>`)}</tbody></table>${s.agreement.members.length > documentsMax ? html`<p><a href="${to(ask, '/documents', { agreement: s.agreement.id })}">All ${s.agreement.members.length}</a></p>` : none}</section>`;

const history = (ask: Ask, { turns, documents: all, leftOut }: HistoryLines): Html => {
  const { shown, more } = first(ask, 'history', turns.toReversed(), turnsMax);
  const isWhole = ask.params['whole'] === 'history';
  const part = leftOut === 0 ? none : html` Of the newest ${(all - leftOut).toLocaleString('en-GB')} of ${count(all, 'document')} by then.${isWhole ? none : html` <a href="${to(ask, `${ask.path}#history`, { whole: 'history' })}">Go further back</a>.`}`;
  return html`<section id="history"><h2>What was held, and when <span class="n">${turns.length}</span></h2><p class="note">Each line is what one document changed in the record, on the day on which it was published; the newest first.${part}</p>
<ol class="turns">${shown.map((t) => html`<li><span class="when">${day(t.day)}</span><div>${turnLine(ask, t)} <span class="source">after <a href="${to(ask, `/documents/${t.document.id}`)}" dir="auto">${t.document.publisher ?? t.document.title}</a></span></div></li>`)}</ol>${leftOut === 0 ? more : none}</section>`;
};

const split = (ask: Ask, s: Summary): Html => (s.agreement.members.length < 2 ? none : html`<section id="split"><h2>Split</h2><p class="note">Where a document speaks of another agreement, it leaves this one by a decision, and comes back by undoing it.</p>${decideForm(ask, [['split', 'It is another agreement']], { with: [s.agreement.id], choices: s.agreement.members.map((m) => ({ id: m.alias, say: `${m.document.published ?? 'undated'} ${m.document.title ?? m.document.name}: ${m.subject.name}` })), label: 'document' })}</section>`);

/** Days on which something was done, with what, in the order of the world. */
const daysOf = once((a: Agreement): readonly Tick[] => {
  const days = new Map<string, string[]>();
  for (const { claim: { fact: f } } of a.told) {
    if (f.mode !== 'done' || f.on === null || !/^\d{4}-\d\d-\d\d$/.test(f.on)) continue;
    const held = days.get(f.on) ?? [];
    if (!held.includes(sayType(f.type))) days.set(f.on, [...held, sayType(f.type)]);
  }
  return [...days].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([on, what]) => ({ on, label: what.join(', ') }));
});

const names = (a: Agreement): Html => {
  const others = a.names.filter((n) => n !== a.name);
  return html`<div class="names">${sayParties(a.parties.slice(0, 12))}${a.parties.length > 12 ? ` and ${a.parties.length - 12} more` : ''}${others.length === 0 ? none : html` · also called ${others.slice(0, 5).map((n, i) => html`${i === 0 ? none : ', '}<span dir="auto">${n}</span>`)}${others.length > 5 ? html` and <details class="also"><summary>${count(others.length - 5, 'other name')}</summary>${others.slice(5, 60).join(', ')}</details>` : none}`}</div>`;
};

/** The page of one agreement. What is told of it is the same on every day; where it stands is not. */
export const agreementPage = (ask: Ask, answer: AgreementAnswer, still: Still = anew(ask)): Page => {
  const { summary: s, timetable } = answer;
  const a = s.agreement;
  return {
    title: sayAgreement(a), sentence: sentence(ask, s), kind: 'agreement', ticks: daysOf(a).filter((t) => t.on <= ask.today), forms: ['json', 'csv', 'ics', 'atom', 'txt', 'jsonld', 'sqlite', 'svg'],
    main: html`${still('names', () => names(a))}
${track(ask, s)}<div class="with-box">${still('box', (at) => box(at, answer))}<div>
${still('conflicts', (at) => conflicts(at, s))}${expectations(ask, s)}
</div></div><section id="parties"><h2>Parties and acts <span class="n">${s.standings.length}</span>${standingCounts(s).length > 1 ? html` <span class="n">${standingCounts(s).join(', ')}</span>` : none}</h2>${matrix(ask, s)}</section>
${schedules(ask, timetable, answer.fold)}${still('told', (at) => html`${acts(at, s)}${terms(at, s)}${documents(at, s)}`)}${history(ask, answer.history)}${still('split', (at) => split(at, s))}`,
  };
};
