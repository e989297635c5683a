import type { Agreement } from '../../ledger/identity/index.ts';
import type { Told } from '../../ledger/view-point.ts';
import { sayDate } from '../../core/words.ts';
import type { Summary } from '../../views/summary.ts';
import type { Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { once } from '../once.ts';
import { byWorld, stations } from './acts.ts';
import { fact } from './fact.ts';
import { glyph, type Family, type Shape } from './glyph.ts';

const families: Readonly<Record<string, Family>> = { talks: 'signed', text: 'signed', signature: 'signed', consent: 'signed', force: 'bound', life: 'held-up', end: 'ended' };

interface Station { readonly key: string; readonly title: string; readonly done: readonly Told[]; readonly ahead: readonly Told[]; readonly isDisputed: boolean; /** The claim behind the date that is held, where one is. */ readonly held: Told | undefined; /** Claimed, and not so by what is held: an end of what is in force. */ readonly isOnlyClaimed: boolean }

/** Claims of each station that are the same on every day: what is told as done, in the order of the world, each with how its date sorts, and what is planned. */
const toldOf = once((a: Agreement) => stations.map(([key, , acts]) => {
  const own = a.told.filter((t) => (acts as readonly string[]).includes(t.claim.fact.type));
  const done = own.filter((t) => t.claim.fact.mode === 'done' || (key === 'talks' && t.claim.fact.mode === 'ongoing'));
  return { done: done.toSorted(byWorld).map((told) => ({ told, at: told.claim.fact.on ?? told.claim.stated ?? '' })), ahead: own.filter((t) => t.claim.fact.mode === 'planned') };
}));

const stationsOf = (s: Summary, on: string): readonly Station[] => stations.map(([key, title, acts], i) => {
  const { done, ahead } = toldOf(s.agreement)[i]!;
  const position = s.positions.find((p) => (acts as readonly string[]).includes(p.type) && p.party === null && p.mode === 'done' && /^\d{4}/.test(p.held.value) && p.held.value <= `${on}~`);
  const held = position?.held.told.find((t) => t.claim.fact.on === position.held.value) ?? position?.held.told[0];
  return { key, title, held, isOnlyClaimed: key === 'end' && s.stage.name !== 'ended' && s.stage.name !== 'rejected', done: done.filter((d) => d.at <= `${on}~`).map((d) => d.told), ahead, isDisputed: s.conflicts.some((c) => (acts as readonly string[]).includes(c.slot.split('/')[0]!)) };
});

const look = (x: Station): readonly [Shape, Family] =>
  x.isDisputed ? ['unequal', 'disputed'] : x.isOnlyClaimed ? [x.ahead.length > 0 ? 'dotted' : 'dot', 'plain'] : x.done.length > 0 ? [x.key === 'end' ? 'struck' : x.key === 'consent' ? 'half' : x.key === 'signature' ? 'ring' : 'disc', families[x.key] ?? 'plain'] : x.ahead.length > 0 ? ['dotted', 'plain'] : ['dot', 'plain'];

/** A summary of a life in seven stations; each leads to the list of its acts. Stations without an act are shown as empty. */
export const track = (ask: Ask, s: Summary): Html => {
  const all = stationsOf(s, ask.asOf.on);
  const reached = all.findLastIndex((x) => x.done.length > 0 && !x.isOnlyClaimed);
  return html`<ol class="track" aria-label="Life of the agreement, in stations">${all.map((x, i) => {
    const [shape, family] = look(x);
    const first = x.held ?? x.done.find((t) => t.claim.fact.on !== null) ?? x.done[0];
    const next = x.ahead.at(-1);
    const state = x.done.length > 0 && !x.isOnlyClaimed ? 'reached' : x.ahead.length > 0 ? 'ahead' : 'bare';
    return html`<li class="${state}${i <= reached ? ' past' : ''}"><span class="node">${glyph(shape, family)}</span><span class="station">${x.done.length + x.ahead.length > 0 ? html`<a href="#acts-${x.key}">${x.title}</a>` : x.title}</span>
<span class="when">${first !== undefined ? html`${x.isOnlyClaimed ? 'claimed: ' : ''}${fact(ask, first, first.claim.fact.on === null ? 'undated' : sayDate(first.claim.fact.on))}` : next !== undefined ? html`expected ${fact(ask, next, next.claim.fact.on === null ? 'undated' : sayDate(next.claim.fact.on))}` : html`<span class="muted">–</span>`}</span>
${x.isDisputed ? html`<span class="disputed">two readings</span>` : none}</li>`;
  })}</ol>`;
};
