import { outcomeWords, sayArithmetic } from '../../say/sentences.ts';
import { sayAgreement, sayFact, sayParties, sayParty, sayType } from '../../say/words.ts';
import { citedOf, type DueLine, type Quoted } from '../../views/lines.ts';
import { to, type Ask } from '../ask.ts';
import { html, none, type Html } from '../html.ts';
import { count, fact } from './fact.ts';
import { glyph, type Family, type Shape } from './glyph.ts';

/** How an outcome is drawn. */
export const outcomeLook: Readonly<Record<DueLine['outcome'], readonly [Shape, Family]>> = { open: ['dotted', 'plain'], met: ['disc', 'bound'], 'met-late': ['half', 'bound'], lesser: ['half', 'bound'], 'called-off': ['struck', 'ended'], overdue: ['hatch', 'held-up'], unknown: ['dot', 'plain'] };

const quote = (ask: Ask, q: Quoted): Html => html`<blockquote><q class="words" lang="${q.language ?? ''}" dir="auto">${fact(ask, citedOf(q), q.exact)}</q></blockquote>`;

const announced = (ask: Ask, x: Extract<DueLine, { readonly kind: 'announced' }>): Html => html`<p><a href="${to(ask, `/agreements/${x.agreement}`)}" dir="auto">${sayAgreement(x)}</a>: ${sayType(x.what)}${x.party === null ? '' : ` by ${sayParty(x.party)}`}, <strong>${outcomeWords[x.outcome]}</strong>${x.late === null ? '' : ` by ${count(x.late, 'day')}`}${x.slips === 0 ? '' : `, moved ${x.slips === 1 ? 'once' : `${x.slips} times`}`}</p>${quote(ask, x.last)}${x.settledBy === null ? none : html`<p class="small muted">What came of it: ${sayFact(x.settledBy.fact)}</p>${quote(ask, x.settledBy)}`}`;

const body = (ask: Ask, x: DueLine): Html => {
  switch (x.kind) {
    case 'announced': return announced(ask, x);
    case 'clause': return html`<p><a href="${to(ask, `/agreements/${x.agreement}`)}" dir="auto">${sayAgreement(x)}</a>: ${x.what.replaceAll('-', ' ')} <span class="mark">by its own terms</span></p><p class="small muted">${sayArithmetic(x.because)}. <a href="${to(ask, `/agreements/${x.agreement}`)}#schedule">The arithmetic, with its quotes</a></p>`;
    case 'meeting': return html`<p>${x.what}${x.actors.length === 0 ? '' : `: ${sayParties(x.actors)}`}${x.place === null ? '' : `, ${x.place}`} <span class="muted">${x.outcome === 'open' ? 'to come' : 'what came of it is not followed'}</span></p><blockquote><q class="words" dir="auto">${x.exact}</q> <a class="small" href="${to(ask, `/documents/${x.document}`)}">in its document</a></blockquote>`;
  }
};

/** One thing that is due, with the words it rests on and what came of it. */
export const dueItem = (ask: Ask, x: DueLine): Html => html`<li>${glyph(...outcomeLook[x.outcome])} <div>${body(ask, x)}</div></li>`;
