import { dayNumber, earliest, latest, precision, type Day, type Edtf } from '../../core/date.ts';
import { sayDate } from '../../core/words.ts';
import { limits } from '../../core/limits.ts';
import type { Told } from '../../ledger/view-point.ts';
import { sayAgreement, sayFact, sayParty } from '../../say/words.ts';
import type { Agreement } from '../../ledger/identity/index.ts';
import { citedOf, type ActLine } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { day, fact } from './fact.ts';

/** A stretch of days that a picture shows. */
export interface Stretch { readonly from: Day; readonly until: Day }

const width = 1_000;
const left = 10;
const right = 990;

const scale = ({ from, until }: Stretch): ((d: Day) => number) => {
  const [a, b] = [dayNumber(from), dayNumber(until)];
  return (d) => left + ((Math.min(b, Math.max(a, dayNumber(d))) - a) / Math.max(1, b - a)) * (right - left);
};

const yearsOf = ({ from, until }: Stretch): readonly number[] => {
  const [a, b] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const step = Math.max(1, Math.ceil((b - a) / 10));
  return Array.from({ length: Math.floor((b - a) / step) + 1 }, (_, i) => a + i * step).filter((y) => `${y}-01-01` >= from);
};

const axis = (s: Stretch, height: number, today: Day): Html => {
  const x = scale(s);
  return html`${yearsOf(s).map((y) => { const at = x(`${y}-01-01` as Day).toFixed(1); return html`<path class="axis" d="M${at} 18V${height}"/><text x="${at}" y="12">${y}</text>`; })}${today >= s.from && today <= s.until ? html`<path class="today" d="M${x(today).toFixed(1)} 18V${height}"/>` : none}`;
};

/** Events of a timeline: what, when, in which lane. */
export interface Mark { readonly act: ActLine; readonly lane: string }

const mark = (ask: Ask, x: (d: Day) => number, { act: { told } }: Mark, y: number): Html => {
  const t = citedOf(told);
  const on = told.fact.on!;
  const [a, b] = [x(earliest(on)), x(latest(on))];
  const look = t.claim.fact.mode === 'planned' ? 'expected' : t.claim.basis.kind === 'inferred' ? 'inferred' : 'stated';
  const shape = precision(on) === 'day' ? html`<circle cx="${a.toFixed(1)}" cy="${y}" r="6"/>` : html`<rect x="${a.toFixed(1)}" y="${y - 5}" width="${Math.max(6, b - a).toFixed(1)}" height="10" rx="2"/>`;
  return html`<a href="${to(ask, `/claims/${t.claim.id}`)}" data-claim="${t.claim.id}" class="event ${look} ${t.claim.fact.type}" aria-label="${sayDate(on)}: ${sayFact({ ...told.fact, on: null })}"><title>${sayDate(on)}: ${sayFact({ ...told.fact, on: null })}</title>${shape}</a>`;
};

/** The stretch that holds all marks, whole years. */
export const stretchOf = (marks: readonly Mark[], today: Day): Stretch => {
  const years = marks.flatMap(({ act: { told } }) => [earliest(told.fact.on!), latest(told.fact.on!)]).filter((d) => d > '1500' && d < '2200').map((d) => Number(d.slice(0, 4)));
  const [a, b] = years.length === 0 ? [Number(today.slice(0, 4)), Number(today.slice(0, 4))] : [Math.min(...years), Math.max(...years)];
  return { from: `${a}-01-01` as Day, until: `${b}-12-31` as Day };
};

const lanesMax = 40;

/** Marks in lanes over years; vague dates are bars as long as what they may mean, and what is expected is dotted. */
export const lanes = (ask: Ask, marks: readonly Mark[], s: Stretch, names: ReadonlyMap<string, string>): Html => {
  const inside = marks.filter((m) => latest(m.act.told.fact.on!) >= s.from && earliest(m.act.told.fact.on!) <= s.until).slice(0, limits.timelineMarks);
  const all = [...new Set(inside.map((m) => m.lane))].slice(0, lanesMax);
  const height = 34 + all.length * 44;
  const x = scale(s);
  return html`<svg class="timeline" viewBox="0 0 ${width} ${height}" role="group" aria-label="${inside.length} events in ${all.length} lanes, ${s.from.slice(0, 4)} to ${s.until.slice(0, 4)}; the table below has all of them">${axis(s, height, ask.asOf.on)}${all.map((lane, i) => { const y = 50 + i * 44; return html`<text class="lane" x="${left}" y="${y - 12}">${names.get(lane) ?? lane}</text><path class="axis" d="M${left} ${y}H${right}"/>${inside.filter((m) => m.lane === lane).map((m) => mark(ask, x, m, y))}`; })}</svg>`;
};

interface Interval { readonly from: Edtf; readonly until: Edtf | null; readonly told: Told }

const forceOf = (a: Agreement, party: string): readonly Interval[] => {
  const own = a.told.filter((t) => t.claim.fact.mode === 'done' && t.claim.fact.on !== null && (t.claim.fact.party === null || t.claim.fact.party === party));
  const began = own.filter((t) => t.claim.fact.type === 'entry-into-force').toSorted((a, b) => (earliest(a.claim.fact.on!) < earliest(b.claim.fact.on!) ? -1 : 1))[0];
  const ended = own.filter((t) => ['termination', 'expiry', 'replacement'].includes(t.claim.fact.type) && (began === undefined || latest(t.claim.fact.on!) >= earliest(began.claim.fact.on!))).toSorted((a, b) => (latest(a.claim.fact.on!) < latest(b.claim.fact.on!) ? 1 : -1))[0];
  return began === undefined ? [] : [{ from: began.claim.fact.on!, until: ended?.claim.fact.on ?? null, told: began }];
};

/** A lane an agreement, each party's time in it as a thin bar; where both run, it binds the pair. */
export const intervals = (ask: Ask, rows: readonly Agreement[], pair: readonly string[]): Html => {
  const drawn = rows.map((s) => ({ s, bars: pair.map((p) => forceOf(s, p)) })).filter(({ bars }) => bars.some((b) => b.length > 0)).slice(0, lanesMax);
  if (drawn.length === 0) return none;
  const years = drawn.flatMap(({ bars }) => bars.flat().flatMap((i) => [earliest(i.from), i.until === null ? ask.asOf.on : latest(i.until)])).map((d) => Number(d.slice(0, 4)));
  const s: Stretch = { from: `${Math.min(...years)}-01-01` as Day, until: `${Math.max(...years)}-12-31` as Day };
  const x = scale(s);
  const height = 34 + drawn.length * 44;
  const said = `${drawn.length} ${drawn.length === 1 ? 'agreement that entered' : 'agreements that entered'} into force between ${s.from.slice(0, 4)} and ${s.until.slice(0, 4)}`;
  return html`<section><h2>When each was bound <button type="button" class="quiet" data-do="twin" hidden>table or picture <kbd>t</kbd></button></h2><figure data-twin><svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}">${axis(s, height, ask.asOf.on)}${drawn.map(({ s: own, bars }, i) => { const y = 50 + i * 44; return html`<text class="lane" x="${left}" y="${y - 12}">${sayAgreement(own)}</text>${bars.map((list, j) => list.map((b) => { const [from, until] = [x(earliest(b.from)), x(b.until === null ? s.until : latest(b.until))]; return html`<rect class="bar bar-${j}" x="${from.toFixed(1)}" y="${y - 4 + j * 9}" width="${Math.max(2, until - from).toFixed(1)}" height="6"/>`; }))}`; })}</svg><figcaption class="small muted">Upper bar ${sayParty(pair[0]!)}, lower bar ${sayParty(pair[1]!)}; open at the right where no end is told.</figcaption></figure>
<div data-twin hidden><table><caption>${said}</caption><thead><tr><th scope="col">agreement</th>${pair.map((p) => html`<th scope="col">${sayParty(p)}</th>`)}</tr></thead><tbody>${drawn.map(({ s: own, bars }) => html`<tr><th scope="row"><a href="${to(ask, `/agreements/${own.id}`)}">${sayAgreement(own)}</a></th>${bars.map((list, j) => html`<td data-label="${sayParty(pair[j]!)}">${list.length === 0 ? '–' : list.map((b) => html`${fact(ask, b.told, sayDate(b.from))} to ${b.until === null ? 'open' : day(b.until)}`)}</td>`)}</tr>`)}</tbody></table></div></section>`;
};
