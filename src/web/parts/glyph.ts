import type { StageName } from '../../ledger/stage.ts';
import type { StandingName } from '../../ledger/standing.ts';
import { html, type Html } from '../html.ts';

/** Shape carries degree, colour carries family; the word always stands beside it. */
export type Shape = 'disc' | 'half' | 'ring' | 'hatch' | 'struck' | 'unequal' | 'dotted' | 'dot';
/** Families of meaning, each with a colour. */
export type Family = 'bound' | 'signed' | 'held-up' | 'ended' | 'disputed' | 'plain';

const shapes: Readonly<Record<Shape, Html>> = {
  disc: html`<circle cx="6" cy="6" r="5" fill="currentColor"/>`,
  half: html`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor"/>`,
  ring: html`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  hatch: html`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M2.5 7.5l5-5M4 9.5l5.5-5.5" stroke="currentColor" stroke-width="1.2"/>`,
  struck: html`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M2.5 9.5l7-7" stroke="currentColor" stroke-width="1.5"/>`,
  unequal: html`<path d="M1.5 4.2h9M1.5 7.8h9M8 1.5L4 10.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  dotted: html`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="1.4 1.6"/>`,
  dot: html`<circle cx="6" cy="6" r="2" fill="currentColor"/>`,
};

/** One glyph. It says nothing to a screen reader: the word beside it does. */
export const glyph = (shape: Shape, family: Family): Html => html`<svg class="g ${family}" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shapes[shape]}</svg>`;

/** How a stage is drawn. */
export const stageLook: Readonly<Record<StageName, readonly [Shape, Family]>> = {
  'spoken-of': ['dot', 'plain'], announced: ['dotted', 'plain'], 'under-negotiation': ['dotted', 'signed'], 'text-agreed': ['dotted', 'signed'], signed: ['ring', 'signed'], 'ratification-under-way': ['half', 'signed'],
  'provisionally-applied': ['hatch', 'held-up'], 'in-force-in-part': ['hatch', 'bound'], 'in-force': ['disc', 'bound'], suspended: ['hatch', 'held-up'], ended: ['struck', 'ended'], rejected: ['struck', 'ended'],
};

/** How a standing is drawn. */
export const standingLook: Readonly<Record<StandingName, readonly [Shape, Family]>> = {
  'third-state': ['dot', 'plain'], 'negotiating-state': ['dotted', 'signed'], signatory: ['ring', 'signed'], 'contracting-state': ['half', 'bound'], party: ['disc', 'bound'], 'former-party': ['struck', 'ended'],
};

/** What the shapes mean, for the legend. */
export const legend: readonly (readonly [Shape, Family, string])[] = [
  ['disc', 'bound', 'in force; a party, bound'], ['half', 'bound', 'contracting State: it has consented, and is not bound yet'], ['half', 'signed', 'signed, ratification under way'], ['ring', 'signed', 'signed only'],
  ['dotted', 'signed', 'under negotiation, or agreed in text'], ['dotted', 'plain', 'announced'], ['hatch', 'held-up', 'suspended, or applied provisionally'], ['struck', 'ended', 'ended, rejected; a former party'],
  ['unequal', 'disputed', 'disputed: sources give two readings'], ['dot', 'plain', 'spoken of; no standing'],
];
