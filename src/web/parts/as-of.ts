import { sayDate } from '../../core/words.ts';
import { here, knownText, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';

/** A day on which something changed, for the rail. */
export interface Tick { readonly on: string; readonly label: string; readonly look?: Html }

/** Both clocks in one sentence. */
export const asOfSentence = (ask: Ask): string => {
  const { on, known } = ask.asOf;
  const world = ask.isNow.on ? `As it is today, ${sayDate(on)}` : `As it was on ${sayDate(on)}`;
  const heard = known.kind === 'day' ? `as known from documents published by ${sayDate(known.day)}` : ask.isNow.known ? `as known at position ${known.seq} of the record, its latest` : `as known at position ${known.seq} of the record`;
  return `${world}, ${heard}.`;
};

const kept = (ask: Ask): readonly Html[] => Object.entries(ask.params).map(([k, v]) => html`<input type="hidden" name="${k}" value="${v}">`);

/** The bar with both clocks: a sentence whose two dates can be typed. */
export const asOfBar = (ask: Ask): Html => {
  const isPast = !ask.isNow.on || !ask.isNow.known;
  return html`<form class="asof${isPast ? ' past' : ''}" action="${ask.path}" method="get" aria-label="Both clocks" data-said="${asOfSentence(ask)}">
${isPast ? html`<strong class="flag">Past</strong>` : none}
<label>As it ${ask.isNow.on ? 'is' : 'was'} on <input name="on" type="text" value="${ask.isNow.on ? '' : ask.asOf.on}" placeholder="today (${ask.asOf.on})" pattern="\\d{4}-\\d{2}-\\d{2}" title="A day, YYYY-MM-DD" autocomplete="off" spellcheck="false"></label>
<label>as known on <input name="known" type="text" inputmode="text" value="${ask.isNow.known ? '' : knownText(ask.asOf)}" placeholder="latest${ask.head > 0 ? ` (${ask.head})` : ''}" pattern="\\d{4}-\\d{2}-\\d{2}|\\d{1,15}" title="A day, YYYY-MM-DD, or a position of the record up to ${ask.head}" autocomplete="off" spellcheck="false"></label>
${kept(ask)}<button type="submit">Show</button>
${isPast ? html`<a class="button" href="${here(ask, { on: null, known: null })}" data-key="now">↺ now</a>` : none}
<button type="button" class="quiet" data-do="copy" hidden>copy address <kbd>y</kbd></button>
</form>`;
};

const ticksMax = 30;

/** The days on which something changed on this page; [ and ] walk along them. */
export const rail = (ask: Ask, ticks: readonly Tick[]): Html => {
  if (ticks.length === 0) return none;
  const shown = ticks.length <= ticksMax ? ticks : ticks.slice(-ticksMax);
  const current = shown.findLastIndex((t) => t.on <= ask.asOf.on);
  return html`<nav class="rail" aria-label="Days on which something changed"><ol>${shown.map((t, i) => html`<li><a href="${here(ask, { on: t.on })}" data-tick="${t.on}"${i === current ? html` aria-current="true"` : none} title="${sayDate(t.on)}: ${t.label}">${t.look ?? none}<span class="tick-day">${sayDate(t.on)}</span></a></li>`)}</ol>
${ticks.length > shown.length ? html`<p class="muted">${ticks.length - shown.length} earlier days are in the history below.</p>` : none}</nav>`;
};
