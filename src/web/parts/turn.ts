import { sayValue } from '../../say/sentences.ts';
import { saySlot } from '../../say/words.ts';
import type { StageName } from '../../ledger/stage.ts';
import { citedOf, type TurnLine } from '../../views/lines.ts';
import type { Ask } from '../ask.ts';
import { html, none, type Html, type Part } from '../html.ts';
import { fact } from './fact.ts';
import { glyph, stageLook } from './glyph.ts';

/** What changed in one line: glyph before, glyph after, in words, with the claim behind it. */
export const turnLine = (ask: Ask, t: Pick<TurnLine, 'slot' | 'before' | 'after' | 'by'>): Html => {
  const link = (text: Part): Html => (t.by === null ? html`${text}` : fact(ask, citedOf(t.by), text));
  if (t.slot === 'stage') {
    const after = html`${glyph(...stageLook[t.after as StageName])} ${link(t.after.replaceAll('-', ' '))}`;
    return html`<span class="turn">${t.before === null ? none : html`${glyph(...stageLook[t.before as StageName])} ${t.before.replaceAll('-', ' ')} → `}${after}</span>`;
  }
  return html`<span class="turn">${saySlot(t.slot)}: ${t.before === null ? none : html`<del>${sayValue(t.slot, t.before)}</del> → `}${link(sayValue(t.slot, t.after))}</span>`;
};
