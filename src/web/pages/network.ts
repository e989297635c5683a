import { limits } from '../../core/limits.ts';
import { sayAgreement, sayParty } from '../../say/words.ts';
import type { AgreementLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count } from '../parts/fact.ts';
import { empty } from '../parts/row.ts';
import type { Page } from '../shell.ts';

/** One neighbour: where it leads, what ties it, how strongly. */
export interface Neighbour { readonly id: string; readonly name: string; readonly path: string; readonly ties: number; readonly by: string }

/** Neighbours of an agreement: its parties, and agreements that share two of them or more. */
export const neighboursOfAgreement = (own: AgreementLine, near: readonly AgreementLine[]): readonly Neighbour[] => [
  ...own.parties.map((p): Neighbour => ({ id: p, name: sayParty(p), path: `/parties/${p}`, ties: 1, by: 'a party' })),
  ...near.filter((a) => a.id !== own.id).map((a) => ({ a, n: a.parties.filter((p) => own.parties.includes(p)).length })).filter(({ n }) => n >= Math.min(2, own.parties.length)).toSorted((x, y) => y.n - x.n || (x.a.id < y.a.id ? -1 : 1))
    .map(({ a, n }): Neighbour => ({ id: a.id, name: sayAgreement(a), path: `/agreements/${a.id}`, ties: n, by: `${count(n, 'party', 'parties')} in common` })),
];

const picture = (ask: Ask, centre: string, shown: readonly Neighbour[]): Html => {
  const n = shown.length;
  const at = (i: number): { readonly x: number; readonly y: number; readonly end: boolean } => {
    // The strongest first, clockwise from the top; the place follows from the order alone, so that a shared picture is the same picture.
    const turn = (i / n) * 2 * Math.PI - Math.PI / 2;
    const ring = n > 24 && i % 2 === 1 ? 0.72 : 1;
    return { x: 380 + Math.cos(turn) * 190 * ring, y: 290 + Math.sin(turn) * 250 * ring, end: Math.cos(turn) < -0.01 };
  };
  const short = (s: string): string => (s.length > 26 ? `${s.slice(0, 25)}…` : s);
  return html`<svg class="network" viewBox="0 0 760 580" role="group" aria-label="${centre} and ${count(n, 'neighbour')}; the list before this picture has them all">${shown.map((x, i) => { const p = at(i); return html`<path class="tie" d="M380 290L${p.x.toFixed(1)} ${p.y.toFixed(1)}" stroke-width="${Math.min(6, 0.75 + Math.log2(x.ties)).toFixed(2)}"><title>${x.by}</title></path>`; })}<circle class="centre" cx="380" cy="290" r="8"/><text class="centre-name" x="380" y="272" text-anchor="middle">${short(centre)}</text>${shown.map((x, i) => { const p = at(i); return html`<a href="${to(ask, x.path)}"><circle class="node" cx="${p.x.toFixed(1)}" cy="${p.y.toFixed(1)}" r="5"/><text x="${(p.x + (p.end ? -10 : 10)).toFixed(1)}" y="${(p.y + 4).toFixed(1)}" text-anchor="${p.end ? 'end' : 'start'}">${short(x.name)}</text></a>`; })}</svg>`;
};

/** Neighbours at one step, never the whole: the list first, the picture as its twin. */
export const networkPage = (ask: Ask, centre: { readonly name: string; readonly path: string }, all: readonly Neighbour[]): Page => {
  const shown = all.slice(0, limits.graphNodes - 1);
  const rest = all.length - shown.length;
  return {
    title: `Neighbours of ${centre.name}`, kind: 'network', forms: ['json'],
    sentence: html`<a href="${to(ask, centre.path)}">${centre.name}</a> has <a href="#list">${count(all.length, 'neighbour')}</a> at one step${rest > 0 ? html`; the picture shows ${shown.length}, <a href="#list">and ${rest} more are in the list</a>` : none}.`,
    main: all.length === 0 ? empty(ask, 'Nothing is tied to it on record.', '') : html`<div class="net"><section id="list"><h2>List <span class="n">${all.length}</span></h2><table><caption>Those with most ties first</caption><thead><tr><th scope="col">neighbour</th><th scope="col" class="num">ties</th><th scope="col">by</th></tr></thead><tbody>${all.slice(0, 500).map((x) => html`<tr><th scope="row"><a href="${to(ask, x.path)}">${x.name}</a></th><td class="num" data-label="ties">${x.ties}</td><td data-label="by">${x.by}</td></tr>`)}</tbody></table></section><figure>${picture(ask, centre.name, shown)}</figure></div>`,
  };
};
