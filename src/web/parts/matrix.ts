import { latest } from '../../core/date.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import type { Told } from '../../ledger/view-point.ts';
import { sayDate } from '../../core/words.ts';
import { sayParty, sayType } from '../../say/words.ts';
import type { Summary } from '../../views/summary.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html, type Part } from '../html.ts';
import { once } from '../once.ts';
import { byWorld } from './acts.ts';
import { fact } from './fact.ts';
import { glyph, standingLook } from './glyph.ts';

const columns: readonly (readonly [title: string, acts: readonly string[], saysMeans: boolean])[] = [
  ['signed', ['signature'], false], ['consent (means)', ['ratification', 'acceptance', 'approval', 'accession', 'succession', 'exchange'], true], ['in force', ['entry-into-force', 'provisional-application'], false],
  ['reservation', ['reservation', 'declaration', 'objection'], true], ['notice', ['withdrawal', 'denunciation', 'revocation-of-consent'], true], ['left', ['termination', 'expiry'], false],
];

/** Rows before the reader is asked for more. */
export const matrixRowsMax = 200;

/** What is told as done, by column, in the order of the world, each with how its date sorts. */
const doneOf = once((a: Agreement) => {
  const done = a.told.filter((t) => t.claim.fact.mode === 'done');
  return columns.map(([, acts]) => done.filter((t) => acts.includes(t.claim.fact.type)).toSorted(byWorld).map((told) => ({ told, at: told.claim.fact.on ?? told.claim.stated ?? '' })));
});

const doneBy = (s: Summary, on: string): readonly (readonly Told[])[] => doneOf(s.agreement).map((list) => list.filter((d) => d.at <= `${on}~`).map((d) => d.told));

/** Of these, the claims that give the value held for their act, those of one party before those of all, and of several steps the last. */
const heldOf = (s: Summary, done: readonly Told[]): readonly Told[] =>
  s.positions.filter((p) => p.mode === 'done').flatMap((p) => done.find((t) => t.claim.fact.type === p.type && t.claim.fact.party === p.party && t.claim.fact.on === p.held.value) ?? [])
    .toSorted((a, b) => Number(b.claim.fact.party !== null) - Number(a.claim.fact.party !== null) || (latest(a.claim.fact.on!) < latest(b.claim.fact.on!) ? 1 : -1));

/** Whoever is bound, or was: only to them does it matter when the whole entered into force. */
const bound: ReadonlySet<string> = new Set(['party', 'former-party']);

const concerns = ({ party, name }: Standing) => ({ claim: { fact } }: Told): boolean => fact.party === party || (fact.party === null && (fact.type !== 'entry-into-force' || bound.has(name)));

const cell = (ask: Ask, done: readonly Told[], held: readonly Told[], standing: Standing, saysMeans: boolean): Part => {
  const { party } = standing;
  const own = done.filter(concerns(standing));
  const best = held.find(concerns(standing)) ?? own.find((t) => t.claim.fact.party === party && t.claim.fact.on !== null) ?? own.find((t) => t.claim.fact.on !== null) ?? own[0];
  if (best === undefined) return html`<span class="muted">–</span>`;
  const means = saysMeans ? html` <span class="means">${sayType(best.claim.fact.type)}</span>` : none;
  return html`${fact(ask, best, best.claim.fact.on === null ? 'undated' : sayDate(best.claim.fact.on))}${means}`;
};

/** Parties and what each did: a grid for arrow keys, with the means of consent as a word and notice apart from its effect. */
export const matrix = (ask: Ask, s: Summary): Html => {
  const rows = s.standings.toSorted((a, b) => (sayParty(a.party) < sayParty(b.party) ? -1 : 1)).slice(0, matrixRowsMax);
  const done = doneBy(s, ask.asOf.on);
  const held = done.map((list) => heldOf(s, list));
  if (rows.length === 0) return html`<p class="empty">No party is named in the documents that speak of it.</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="Parties and acts"><table class="matrix" role="grid" aria-rowcount="${s.standings.length + 1}" aria-colcount="${columns.length + 2}" data-grid>
<caption>${rows.length === s.standings.length ? `${rows.length} parties` : `${rows.length} of ${s.standings.length} parties`}, as of ${sayDate(ask.asOf.on)}. What is told of all counts for each that it concerns.</caption>
<thead><tr role="row" aria-rowindex="1"><th scope="col" role="columnheader" aria-colindex="1">Party</th>${columns.map(([t], i) => html`<th scope="col" role="columnheader" aria-colindex="${i + 2}">${t}</th>`)}<th scope="col" role="columnheader" aria-colindex="${columns.length + 2}">standing</th></tr></thead>
<tbody>${rows.map((r, i) => {
    const [shape, family] = standingLook[r.name];
    return html`<tr role="row" aria-rowindex="${i + 2}"><th scope="row" role="rowheader" aria-colindex="1"><a href="${to(ask, `/parties/${r.party}`)}">${sayParty(r.party)}</a></th>${columns.map(([t, , saysMeans], c) => html`<td role="gridcell" aria-colindex="${c + 2}" data-label="${t}">${cell(ask, done[c]!, held[c]!, r, saysMeans)}</td>`)}
<td role="gridcell" aria-colindex="${columns.length + 2}" data-label="standing" class="standing">${glyph(shape, family)} ${r.basis.length > 0 ? fact(ask, r.basis.at(-1)!, r.name.replaceAll('-', ' ')) : r.name.replaceAll('-', ' ')}${r.since === null ? none : html` since ${sayDate(r.since)}`}${r.suspended ? html`, ${glyph('hatch', 'held-up')} suspended` : none}</td></tr>`;
  })}</tbody></table></div>`;
};
