import type { Expectation } from '../../ledger/expectations.ts';
import { sayDate } from '../../core/words.ts';
import { sayExpectation } from '../../say/sentences.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { fact } from './fact.ts';
import { glyph, type Family, type Shape } from './glyph.ts';

const looks: Readonly<Record<string, readonly [Shape, Family]>> = { open: ['dotted', 'plain'], met: ['disc', 'bound'], 'met-late': ['half', 'bound'], lesser: ['half', 'bound'], 'called-off': ['struck', 'ended'], overdue: ['hatch', 'held-up'], unknown: ['dot', 'plain'] };

/** What was expected, with every date it was announced for, and what came of it. */
export const expected = (ask: Ask, e: Expectation, isNamed: boolean): Html => {
  const [shape, family] = looks[e.outcome] ?? (['dot', 'plain'] as const);
  const last = e.history.at(-1)!;
  return html`<li class="expectation">${glyph(shape, family)} ${isNamed ? html`<a href="${to(ask, `/agreements/${e.agreement.id}`)}">${e.agreement.name}</a>: ` : none}${fact(ask, last, sayExpectation(e))}
${e.settledBy === null ? none : html`<span class="settled">settled by ${fact(ask, e.settledBy, e.settledBy.claim.fact.on === null ? 'a later report' : `what is said of ${sayDate(e.settledBy.claim.fact.on)}`)}</span>`}
${e.history.length < 2 ? none : html`<span class="slips">announced ${e.history.length} times: ${e.history.slice(0, 12).map((t, i) => html`${i === 0 ? none : ', '}${fact(ask, t, t.claim.fact.on === null ? 'without a date' : `for ${sayDate(t.claim.fact.on)}`)}`)}${e.history.length > 12 ? ' …' : ''}</span>`}</li>`;
};
