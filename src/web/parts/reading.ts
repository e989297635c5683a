import type { Conflict } from '../../ledger/conflicts.ts';
import type { Value } from '../../ledger/positions.ts';
import { sayValue } from '../../say/sentences.ts';
import { sayDate } from '../../core/words.ts';
import { saySlot } from '../../say/words.ts';
import type { Summary } from '../../views/summary.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, evidence } from './fact.ts';
import { glyph } from './glyph.ts';

/** Where a conflict stands alone. */
export const conflictPath = (agreement: string, slot: string): string => `/conflicts/${agreement}/${slot.replace('/', '~')}`;

/** Where a conflict stands on the page of its agreement. */
export const conflictAnchor = (slot: string): string => `conflict-${slot.replace('/', '-')}`;

/** Days in a sentence of the ledger, as a person writes them. */
export const sayNote = (note: string): string => note.replace(/\d{4}-\d{2}-\d{2}/g, (d) => sayDate(d));

const heldValue = (s: Summary, c: Conflict): string | null => s.positions.find((p) => p.slot === c.slot)?.held.value ?? null;

const column = (ask: Ask, s: Summary, c: Conflict, r: Value, { tellersMax, isAlone }: { readonly tellersMax: number; readonly isAlone: boolean }): Html => {
  const value = sayNote(sayValue(c.slot, r.value));
  const isHeld = heldValue(s, c) === r.value;
  const why = s.positions.find((p) => p.slot === c.slot)?.why;
  return html`<section class="side${isHeld ? ' held' : ''}">${isAlone ? html`<h3>${value}</h3>` : html`<h4>${value}</h4>`}${isHeld ? html`<p class="held-why">Held: ${why ?? ''}.</p>` : html`<p class="held-why muted">Kept beside it.</p>`}
${r.told.slice(0, tellersMax).map((t) => evidence(ask, t))}${r.told.length > tellersMax ? html`<p><a href="${to(ask, conflictPath(s.agreement.id, c.slot))}">${count(r.told.length - tellersMax, 'more claim')}</a></p>` : none}</section>`;
};

/** Readings that cannot all be so, side by side. */
export const twoReadings = (ask: Ask, s: Summary, c: Conflict, tellersMax = 1, isAlone = false): Html => html`<article class="conflict" id="${conflictAnchor(c.slot)}">${isAlone ? none : html`<h3>${glyph('unequal', 'disputed')} <a href="${to(ask, conflictPath(s.agreement.id, c.slot))}">${saySlot(c.slot)}</a></h3>`}<p class="differs">${c.state === 'open' ? none : html`<strong>${c.state}</strong>: `}${sayNote(c.note)}${c.near === null || c.near.text === c.note ? none : html` <span class="muted">Near: ${c.near.text}.</span>`}</p>
<div class="sides">${c.readings.map((r) => column(ask, s, c, r, { tellersMax, isAlone }))}</div></article>`;
