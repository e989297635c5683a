import { to, type Ask } from '../ask.ts';
import { html, type Html } from '../html.ts';

/** What a form decides on: one of several, or what is fixed. */
export type About =
  | { /** Ids that go before the one that is chosen. */ readonly with?: readonly string[]; readonly choices: readonly { readonly id: string; readonly say: string }[]; readonly label: string }
  | { readonly fixed: readonly string[] };

const about = (a: About): Html => ('fixed' in a ? html`${a.fixed.map((x) => html`<input type="hidden" name="about" value="${x}">`)}`
  : html`${(a.with ?? []).map((x) => html`<input type="hidden" name="about" value="${x}">`)}<label><span>${a.label}</span> <select name="about" required>${a.choices.slice(0, 200).map((c) => html`<option value="${c.id}">${c.say}</option>`)}</select></label>`);

/** Who decides, and why. */
export const signed: Html = html`<label><span>your name</span> <input name="by" required maxlength="100" autocomplete="name"></label><label class="reason"><span>reason</span> <input name="reason" required maxlength="500" autocomplete="off"></label>`;

/** A form that asks for one of several decisions, each with name and reason. Where nothing may be written, it says what does it instead. */
export const decideForm = (ask: Ask, verbs: readonly (readonly [verb: string, label: string])[], what: About): Html => {
  if (!ask.mayWrite) return html`<p class="muted">This server was started for reading. On the command line: <code>depositary ${verbs[0]![0]} ${'fixed' in what ? what.fixed.join(' ') : 'CLAIM'} --by NAME --reason TEXT</code>, or start it with <code>--write</code>.</p>`;
  if (!ask.isNow.known) return html`<p class="muted">Decisions are made on the record as it stands: <a href="${to({ ...ask, isNow: { on: true, known: true } }, ask.path)}">go to now</a>.</p>`;
  return html`<form class="decide" method="post" action="/decisions"><input type="hidden" name="back" value="${ask.path}">${about(what)}${signed}
<span class="buttons">${verbs.map(([verb, label]) => html`<button name="verb" value="${verb}">${label}</button>`)}</span></form>`;
};
