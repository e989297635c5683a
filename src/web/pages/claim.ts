import { sayAgreement, sayFact, sayChain } from '../../say/words.ts';
import { sayDate } from '../../core/words.ts';
import { sayValue } from '../../say/sentences.ts';
import { sourceKind } from '../../ledger/source.ts';
import type { Found } from '../../views/finder.ts';
import type { Summary } from '../../views/summary.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, webAddress, type Html } from '../html.ts';
import { sameFact } from '../parts/acts.ts';
import { count, day, evidence } from '../parts/fact.ts';
import { twoReadings } from '../parts/reading.ts';
import type { Page } from '../shell.ts';

const contextUnits = 400;

const inContext = ({ told: { claim, document } }: Found): Html => {
  const { start, end } = claim.evidence;
  // Words are left whole: what is cut off begins after a space and ends before one.
  const from = start <= contextUnits ? 0 : document.text.indexOf(' ', start - contextUnits) + 1 || start;
  const upTo = end + contextUnits >= document.text.length ? document.text.length : Math.max(end, document.text.lastIndexOf(' ', end + contextUnits));
  return html`<blockquote class="context" lang="${document.language ?? ''}" dir="auto">${from > 0 ? '… ' : ''}${document.text.slice(from, start)}<mark>${document.text.slice(start, end)}</mark>${document.text.slice(end, upTo)}${upTo < document.text.length ? ' …' : ''}</blockquote>`;
};

const said = ({ told: { claim, document } }: Found): readonly (readonly [string, Html | string])[] => [
  ['said by', sayChain(claim.chain, document.publisher)], ['kind of source', sourceKind({ claim, document, subject: { key: '', name: '', names: [], kind: 'other', parties: [], multilateral: false, mentions: [] } }).replaceAll('-', ' ')],
  ['so in the world', day(claim.fact.on)], ['said', day(claim.stated)], ['published', day(document.published)],
  ['how it is held', claim.basis.kind === 'stated' ? 'stated in these words' : `inferred by the rule ${claim.basis.rule} from ${count(claim.basis.from.length, 'other claim')}`],
];

/** One claim: its words in their place, who says so, what disagrees. */
export const claimPage = (ask: Ask, found: Found, s: Summary): Page => {
  const { told, agreement } = found;
  const { claim, document } = told;
  const same = agreement.told.filter((t) => t.claim.id !== claim.id && sameFact(t) === sameFact(told));
  const conflicts = s.conflicts.filter((c) => c.readings.some((r) => r.told.some((t) => t.claim.id === claim.id)));
  const position = s.positions.find((p) => p.type === claim.fact.type && p.party === claim.fact.party);
  const url = webAddress(document.url);
  return {
    title: sayFact(claim.fact), kind: 'claim', forms: ['json', 'jsonld'],
    sentence: html`One claim about <a href="${to(ask, `/agreements/${agreement.id}`)}">${sayAgreement(agreement)}</a>, by ${sayChain(claim.chain, document.publisher)}.`,
    main: html`<section><h2>The words in their place</h2>${inContext(found)}<p class="small"><a href="${to(ask, `/documents/${document.id}`, { claim: claim.id })}#${claim.id}">Open the document here</a> · <span dir="auto">${document.title ?? document.name}</span>, characters ${claim.evidence.start}–${claim.evidence.end}${url === null ? none : html` · <a href="${url}" rel="noreferrer noopener external">${new URL(url).host}</a>`}</p></section>
<section><h2>Who says so, and when</h2><dl class="facts">${said(found).map(([k, v]) => html`<div><dt>${k}</dt><dd>${v}</dd></div>`)}</dl></section>
${position === undefined ? none : html`<section><h2>What is held</h2><p>${sayValue(position.slot, position.held.value)}: ${position.why}.${position.others.length === 0 ? '' : ` Beside it: ${position.others.map((o) => sayValue(position.slot, o.value)).join('; ')}.`}</p></section>`}
${conflicts.length === 0 ? none : html`<section><h2>What disagrees</h2>${conflicts.map((c) => twoReadings(ask, s, c))}</section>`}
${same.length === 0 ? none : html`<section id="same"><h2>Who says the same <span class="n">${same.length}</span></h2>${same.slice(0, 50).map((t) => evidence(ask, t))}</section>`}
<p class="id">${claim.id} · ${document.id} · SHA-256 ${document.sha256}${claim.stated === null ? '' : ` · said ${sayDate(claim.stated)}`}</p>`,
  };
};
