import type { Conflict } from '../../ledger/conflicts.ts';
import { sayValue } from '../../say/sentences.ts';
import { sayAgreement, saySlot } from '../../say/words.ts';
import type { Summary } from '../../views/summary.ts';
import { to, type Ask } from '../ask.ts';
import { html, joined, none, type Html } from '../html.ts';
import { count, day, fact } from '../parts/fact.ts';
import { glyph } from '../parts/glyph.ts';
import { conflictPath, sayNote, twoReadings } from '../parts/reading.ts';
import { empty, pager, parties } from '../parts/row.ts';
import type { ConflictLine } from '../../views/lines.ts';
import type { Listed } from './lists.ts';
import { decideForm } from '../parts/decide.ts';
import type { Page } from '../shell.ts';

/** A conflict with the agreement it is about. */
export interface Dispute { readonly summary: Summary; readonly conflict: Conflict }

const settles = (c: Conflict): string => (c.kind === 'date' || c.kind === 'act' ? 'The treaty’s own text, a notice of the depositary, or an official act of a party that names the day.' : c.kind === 'term' ? 'The text of the agreement itself.' : 'A source that stands above both in the order of sources, or a person’s decision.');

const turns = (ask: Ask, c: Conflict): Html => html`<section id="history"><h2>Its history <span class="n">${c.history.length}</span></h2><ol class="turns">${c.history.map((t) => html`<li><span class="when">${day(t.on)}</span><div><strong>${t.what}</strong>: ${t.by === null ? sayNote(t.why) : fact(ask, t.by, sayNote(t.why))}${t.decided === null ? none : html` by <a href="${to(ask, '/review')}#decision-${t.decided.seq}">${t.decided.decision.by}</a>`}</div></li>`)}</ol></section>`;

/** Two readings of one thing: who says which, where they differ, which is held and why, what would settle it. */
export const conflictPage = (ask: Ask, { summary: s, conflict: c }: Dispute): Page => {
  const position = s.positions.find((p) => p.slot === c.slot);
  const claims = c.readings.flatMap((r) => r.told.map((t) => ({ id: t.claim.id as string, say: `${sayValue(c.slot, r.value)}: “${t.claim.exact.slice(0, 80)}”` })));
  return {
    title: `Two readings: ${saySlot(c.slot)}`, kind: 'conflict', forms: ['json'],
    sentence: html`${glyph('unequal', 'disputed')} <a href="${to(ask, `/agreements/${s.agreement.id}`)}">${sayAgreement(s.agreement)}</a>: ${joined(c.readings.map((r) => html`<a href="#readings">${sayNote(sayValue(c.slot, r.value))}</a>`), ' or ')}; ${c.state}.`,
    main: html`<div id="readings"><h2>The readings</h2>${twoReadings(ask, s, c, 50, true)}</div><section><h2>Which is held, and why</h2><p>${position === undefined ? 'None: no rule prefers one.' : `${sayValue(c.slot, position.held.value)}, by this rule: ${position.why}.`}</p><p><strong>What would settle it.</strong> ${settles(c)}</p></section>${turns(ask, c)}
<section id="decide"><h2>Decide</h2><p class="note">A decision is an entry of the record, with name and reason, and is taken back by another.</p>${decideForm(ask, [['prefer', 'Prefer this claim'], ['reject', 'Reject this claim']], { choices: claims, label: 'claim' })}</section>`,
  };
};

const row = (ask: Ask, c: ConflictLine): Html => html`<tr><th scope="row" data-label="agreement"><a href="${to(ask, `/agreements/${c.agreement}`)}" dir="auto">${c.name}</a> <span class="muted small">${parties(ask, c.parties)}</span></th><td data-label="about">${glyph('unequal', 'disputed')} <a href="${to(ask, conflictPath(c.agreement, c.slot))}">${saySlot(c.slot)}</a></td><td data-label="readings">${joined(c.readings.map((r) => fact(ask, r.by, sayNote(sayValue(c.slot, r.value)))), html` <span class="disputed">≠</span> `)}</td><td data-label="state">${c.state}</td><td data-label="differs by">${sayNote(c.note)}</td></tr>`;

/** All conflicts, the open ones first. */
export const conflictsPage = (ask: Ask, list: Listed<ConflictLine>, n: { readonly open: number; readonly settled: number }): Page => {
  const chip = (state: string | null, label: string, k: number): Html => html`<li><a class="chip" href="${to(ask, '/conflicts', { state })}"${(ask.params['state'] ?? null) === state ? html` aria-current="true"` : none}>${label} <span class="n">${k.toLocaleString('en-GB')}</span></a></li>`;
  return {
    title: 'Two readings', kind: 'list', forms: ['json', 'csv', 'sqlite'],
    sentence: html`<a href="${to(ask, '/conflicts', { state: 'open' })}">${count(n.open, 'point')}</a> on which sources differ, <a href="${to(ask, '/conflicts', { state: 'settled' })}">${n.settled.toLocaleString('en-GB')} settled</a>. Nobody’s reading disappears.`,
    main: html`<nav class="chips" aria-label="Filter by state" data-filter tabindex="-1"><ul>${chip(null, 'all', n.open + n.settled)}${chip('open', 'open', n.open)}${chip('settled', 'settled', n.settled)}</ul></nav>${list.total === 0 ? empty(ask, 'Nothing is in dispute.', '') : html`<table class="list" id="open"><caption>${count(list.total, 'point')}, open ones first</caption><thead><tr><th scope="col">agreement</th><th scope="col">about</th><th scope="col">readings</th><th scope="col">state</th><th scope="col">differs by</th></tr></thead><tbody>${list.rows.map((c) => row(ask, c))}</tbody></table>${pager(ask, '/conflicts', ask.params, list)}`}`,
  };
};
