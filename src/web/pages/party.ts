import { sayParty } from '../../say/words.ts';
import { sayDate } from '../../core/words.ts';
import type { Standing } from '../../ledger/standing.ts';
import type { Summary } from '../../views/summary.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, day, fact } from '../parts/fact.ts';
import { glyph, standingLook } from '../parts/glyph.ts';
import { intervals } from '../parts/lanes.ts';
import { agreementTable, empty, pager, parties } from '../parts/row.ts';
import type { Page } from '../shell.ts';
import type { Listed } from './lists.ts';

const standingCell = (ask: Ask, x: Standing | undefined): Html => {
  if (x === undefined) return html`<span class="muted">–</span>`;
  const name = x.name.replaceAll('-', ' ');
  return html`${glyph(...standingLook[x.name])} ${x.basis.length === 0 ? name : fact(ask, x.basis.at(-1)!, name)}${x.since === null ? '' : ` since ${sayDate(x.since)}`}${x.suspended ? html`, ${glyph('hatch', 'held-up')} suspended` : none}`;
};

/** One party: where it stands in every agreement. */
export const partyPage = (ask: Ask, code: string, list: Listed<Summary>, partners: readonly (readonly [string, number])[], bound: number): Page => ({
  title: sayParty(code), kind: 'party', forms: ['json', 'csv'],
  sentence: list.total === 0 ? html`Nothing is recorded of ${sayParty(code)}.` : html`<a href="#agreements">${count(list.total, 'agreement')}</a> on record; a party to <a href="#agreements">${bound}</a> of those shown. <a href="${to(ask, '/timeline', { party: code })}">Timeline</a>, <a href="${to(ask, '/network', { from: code })}">neighbours</a>.`,
  main: list.total === 0 ? empty(ask, `No agreement of ${sayParty(code)} is on record as it was known then.`, '') : html`<section id="agreements"><h2>Agreements <span class="n">${list.total}</span></h2><table class="list"><caption>Where it stands, as of ${sayDate(ask.asOf.on)}</caption><thead><tr><th scope="col">agreement</th><th scope="col">with</th><th scope="col">standing</th><th scope="col">last report</th></tr></thead><tbody>${list.rows.map((s) => html`<tr><th scope="row" data-label="agreement"><a href="${to(ask, `/agreements/${s.agreement.id}`)}">${s.agreement.name}</a></th><td data-label="with">${parties(ask, s.agreement.parties.filter((p) => p !== code))}</td><td data-label="standing">${standingCell(ask, s.standings.find((x) => x.party === code))}</td><td data-label="last report">${day(s.last)}</td></tr>`)}</tbody></table>${pager(ask, ask.path, ask.params, list)}</section>
<section id="partners"><h2>With whom <span class="n">${partners.length}</span></h2><ul class="columns">${partners.slice(0, 60).map(([p, n]) => html`<li><a href="${to(ask, `/pairs/${code}/${p}`)}">${sayParty(p)}</a> <span class="n">${n}</span></li>`)}</ul></section>`,
});

/** Two parties: what binds both, what did, what is expected. */
export const pairPage = (ask: Ask, a: string, b: string, rows: readonly Summary[]): Page => {
  const is = (s: Summary, name: string): boolean => [a, b].every((p) => s.standings.find((x) => x.party === p)?.name === name);
  const bind = rows.filter((s) => is(s, 'party')).length;
  const before = rows.filter((s) => s.stage.name === 'ended').length;
  const ahead = rows.filter((s) => s.expectations.some((e) => e.outcome === 'open')).length;
  return {
    title: `${sayParty(a)} and ${sayParty(b)}`, kind: 'pair', forms: ['json', 'csv'],
    sentence: rows.length === 0 ? html`Nothing is recorded between them.` : html`<a href="#agreements">${count(bind, 'agreement')}</a> ${bind === 1 ? 'binds' : 'bind'} both; <a href="#agreements">${before}</a> ended; of <a href="#agreements">${ahead}</a> something is expected. <a href="${to(ask, `/pairs/${b}/${a}`)}">Swap</a>.`,
    main: rows.length === 0 ? empty(ask, `No agreement between ${sayParty(a)} and ${sayParty(b)} is on record as it was known then.`, '') : html`${intervals(ask, rows, [a, b])}<section id="agreements"><h2>Agreements <span class="n">${rows.length}</span></h2>${agreementTable(ask, rows, 'Those of most documents first')}</section>
<p>Each with all its own: <a href="${to(ask, `/parties/${a}`)}">${sayParty(a)}</a>, <a href="${to(ask, `/parties/${b}`)}">${sayParty(b)}</a>.</p>`,
  };
};
