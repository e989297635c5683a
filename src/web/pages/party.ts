import { sayAgreement, sayParty } from '../../say/words.ts';
import { sayDate } from '../../core/words.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import type { AgreementLine, StandingLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, day, fact } from '../parts/fact.ts';
import { glyph, standingLook } from '../parts/glyph.ts';
import { intervals } from '../parts/lanes.ts';
import { agreementTable, empty, pager, parties } from '../parts/row.ts';
import type { Page } from '../shell.ts';
import type { Listed } from './lists.ts';

const standingCell = (ask: Ask, x: StandingLine | undefined): Html => {
  if (x === undefined) return html`<span class="muted">–</span>`;
  const name = x.name.replaceAll('-', ' ');
  return html`${glyph(...standingLook[x.name])} ${x.by === null ? name : fact(ask, x.by, name)}${x.since === null ? '' : ` since ${sayDate(x.since)}`}${x.suspended ? html`, ${glyph('hatch', 'held-up')} suspended` : none}`;
};

/** One party: where it stands in every agreement. */
export const partyPage = (ask: Ask, code: string, list: Listed<AgreementLine>, partners: readonly (readonly [string, number])[]): Page => ({
  title: sayParty(code), kind: 'party', forms: ['json', 'csv', 'sqlite'],
  sentence: list.total === 0 ? html`Nothing is recorded of ${sayParty(code)}.` : html`<a href="#agreements">${count(list.total, 'agreement')}</a> on record, with <a href="#partners">${count(partners.length, 'other party', 'other parties')}</a>. <a href="${to(ask, '/timeline', { party: code })}">Timeline</a>, <a href="${to(ask, '/network', { from: code })}">neighbours</a>.`,
  main: list.total === 0 ? empty(ask, `No agreement of ${sayParty(code)} is on record as it was known then.`, '') : html`<section id="agreements"><h2>Agreements <span class="n">${list.total.toLocaleString('en-GB')}</span></h2><table class="list"><caption>Where it stands, as of ${sayDate(ask.asOf.on)}; those of most documents first</caption><thead><tr><th scope="col">agreement</th><th scope="col">with</th><th scope="col">standing</th><th scope="col">last report</th></tr></thead><tbody>${list.rows.map((l) => html`<tr><th scope="row" data-label="agreement"><a href="${to(ask, `/agreements/${l.id}`)}" dir="auto">${l.name}</a></th><td data-label="with">${parties(ask, l.parties.filter((p) => p !== code))}</td><td data-label="standing">${standingCell(ask, l.standings.find((x) => x.party === code))}</td><td data-label="last report">${day(l.last)}</td></tr>`)}</tbody></table>${pager(ask, ask.path, ask.params, list)}</section>
<section id="partners"><h2>With whom <span class="n">${partners.length}</span></h2><ul class="columns">${partners.map(([p, n]) => html`<li><a href="${to(ask, `/pairs/${code}/${p}`)}">${sayParty(p)} <span class="n">${n.toLocaleString('en-GB')}</span></a></li>`)}</ul></section>`,
});

/** Two parties: all that is between them, what is shown of it, and what entered into force, for the picture. */
export interface PairAnswer { readonly rows: readonly AgreementLine[]; readonly all: readonly AgreementLine[]; readonly bound: readonly Agreement[] }

/** Two parties: what binds both, what did, what is expected. */
export const pairPage = (ask: Ask, a: string, b: string, { rows, all, bound }: PairAnswer): Page => {
  const isBound = (l: AgreementLine): boolean => [a, b].every((p) => l.standings.find((x) => x.party === p)?.name === 'party');
  const groups: readonly (readonly [id: string, title: string, list: readonly AgreementLine[]])[] = [['bind', 'Bind both', all.filter(isBound)], ['ended', 'Ended', all.filter((l) => l.stage.name === 'ended')], ['awaited', 'Something is expected', all.filter((l) => l.isAwaited)]];
  const [bind, ended, awaited] = groups.map(([, , l]) => l.length) as [number, number, number];
  return {
    title: `${sayParty(a)} and ${sayParty(b)}`, kind: 'pair', forms: ['json', 'csv', 'sqlite'],
    sentence: all.length === 0 ? html`Nothing is recorded between them.` : html`<a href="#agreements">${count(all.length, 'agreement')}</a> on record: <a href="#bind">${bind}</a> ${bind === 1 ? 'binds' : 'bind'} both, <a href="#ended">${ended}</a> ended, of <a href="#awaited">${awaited}</a> something is expected. <a href="${to(ask, `/pairs/${b}/${a}`)}">Swap</a>.`,
    main: all.length === 0 ? empty(ask, `No agreement between ${sayParty(a)} and ${sayParty(b)} is on record as it was known then.`, '') : html`${intervals(ask, bound, [a, b])}<section id="agreements"><h2>Agreements <span class="n">${all.length.toLocaleString('en-GB')}</span></h2>${agreementTable(ask, rows, `Those of most documents first${rows.length < all.length ? `; the first ${rows.length}` : ''}`)}</section>
<div class="sides">${groups.map(([id, title, list]) => html`<section class="side" id="${id}"><h3>${title} <span class="n">${list.length}</span></h3>${list.length === 0 ? html`<p class="muted">None.</p>` : html`<ul>${list.slice(0, 50).map((l) => html`<li><a href="${to(ask, `/agreements/${l.id}`)}" dir="auto">${sayAgreement(l)}</a></li>`)}</ul>`}</section>`)}</div>
<p>Each with all its own: <a href="${to(ask, `/parties/${a}`)}">${sayParty(a)}</a>, <a href="${to(ask, `/parties/${b}`)}">${sayParty(b)}</a>.</p>`,
  };
};
