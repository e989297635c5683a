import type { Decided } from '../../ledger/decisions.ts';
import type { Suggestion } from '../../ledger/identity/index.ts';
import { sayReason } from '../../say/words.ts';
import type { AgreementLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { decideForm, signed } from '../parts/decide.ts';
import { count, day } from '../parts/fact.ts';
import { parties } from '../parts/row.ts';
import type { Page } from '../shell.ts';

/** What waits to be looked at, and what was decided. */
export interface ReviewAnswer { readonly total: number; readonly suggestions: readonly { readonly suggestion: Suggestion; readonly one: AgreementLine; readonly other: AgreementLine }[]; readonly decisions: readonly Decided[]; readonly stands: ReadonlySet<Decided>; readonly agreements: readonly AgreementLine[] }

const side = (ask: Ask, a: AgreementLine): Html => html`<section class="side"><h3><a href="${to(ask, `/agreements/${a.id}`)}">${a.name}</a></h3><p>${parties(ask, a.parties)}</p><p class="small muted"><a href="${to(ask, `/agreements/${a.id}#documents`)}">${count(a.documents, 'document')}</a>; ${a.kind}; also ${a.names.join(', ') || 'no other name'}</p></section>`;

/** Suggestions of the record, merges and splits by hand, and every decision with its way back. */
export const reviewPage = (ask: Ask, r: ReviewAnswer): Page => {
  const options = r.agreements.slice(0, 200).map((a) => html`<option value="${a.id}">${a.name} (${a.parties.slice(0, 3).join(', ')})</option>`);
  return {
    title: 'Review', kind: 'review', forms: ['json'],
    sentence: html`<a href="#queue">${count(r.total, 'pair')}</a> to look at; <a href="#decided">${count(r.decisions.length, 'decision')}</a> made, <a href="#decided">${r.decisions.length - r.stands.size}</a> of them taken back or taking back.`,
    main: html`<section id="queue"><h2>May be one agreement <span class="n">${r.total.toLocaleString('en-GB')}</span></h2>${r.total === 0 ? html`<p class="muted">Nothing waits to be looked at.</p>` : r.suggestions.map(({ suggestion: s, one, other }) => html`<article class="suggestion"><div class="sides">${side(ask, one)}${side(ask, other)}</div><p>${s.isAmbiguous ? 'It fits more than one. ' : ''}For and against, ${s.score.toFixed(1)} where 2.5 is sure: ${s.reasons.map(sayReason).join('; ')}.</p>${decideForm(ask, [['same', 'One agreement'], ['different', 'Two agreements']], { fixed: [s.one, s.other] })}</article>`)}</section>
<section id="merge"><h2>Merge by hand</h2>${ask.mayWrite && ask.isNow.known ? html`<form class="decide" method="post" action="/decisions"><input type="hidden" name="back" value="/review"><label><span>stays first</span> <select name="about" required>${options}</select></label><label><span>joins it</span> <select name="about" required>${options}</select></label>${signed}<span class="buttons"><button name="verb" value="merge">Merge</button></span></form>` : decideForm(ask, [['merge', 'Merge']], { fixed: ['AGREEMENT', 'OTHER'] })}<p class="small muted">To split, open the agreement: each of its documents can leave it there.</p></section>
<section id="decided"><h2>Decided <span class="n">${r.decisions.length}</span></h2>${r.decisions.length === 0 ? html`<p class="muted">Nothing was decided yet.</p>` : html`<ol class="turns">${r.decisions.toReversed().slice(0, 100).map((d) => html`<li id="decision-${d.seq}"><span class="when">${day(d.recordedAt.slice(0, 10))}</span><div><p><strong>${d.decision.verb}</strong> ${d.decision.about.map((a) => html`<a class="id" href="${to(ask, a.startsWith('clm_') ? `/claims/${a}` : a.startsWith('agr_') ? `/agreements/${a}` : '/ledger')}">${a}</a> `)}</p><p>${d.decision.by}: ${d.decision.reason} <span class="muted">position ${d.seq}${d.decision.verb === 'undo' || r.stands.has(d) ? '' : ', taken back'}</span></p>${r.stands.has(d) || d.decision.verb === 'undo' ? decideForm(ask, [['undo', 'Take back']], { fixed: [d.id] }) : none}</div></li>`)}</ol>`}</section>`,
  };
};
