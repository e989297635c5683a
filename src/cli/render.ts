import type { Told } from '../ledger/view-point.ts';
import type { Summary } from '../views/summary.ts';
import { inkFor, wrap } from './ink.ts';
import { sayDate } from '../core/words.ts';
import { sayExpectation, sayValue, stageSentence } from '../say/sentences.ts';
import { sayChain, sayFact, sayParties, sayType } from '../say/words.ts';
import type { World } from './world.ts';

/** One claim as a person quotes it: words, speaker, document, id. */
export const quoteOf = (world: World, t: Told, indent: string): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  return `${wrap(`“${t.claim.exact}”`, width, indent)}\n${wrap(ink.quiet(`${sayChain(t.claim.chain, t.document.publisher)}${t.document.published === null ? '' : `, ${sayDate(t.document.published)}`} · ${t.claim.id}`), width, indent)}`;
};

/** A paragraph on one agreement: name, stage with its words, terms held, conflicts with both readings, what is due. */
export const paragraph = (world: World, s: Summary, isLong: boolean): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  const a = s.agreement;
  const lines = [`${ink.strong(a.name)} · ${a.kind} · ${sayParties(a.parties)}`, `  ${a.id} · ${s.documents} document${s.documents === 1 ? '' : 's'}`, `  ${ink.strong(stageSentence(s))}`];
  if (s.stage.by !== null) lines.push(quoteOf(world, s.stage.by, '    '));
  const held = s.positions.filter((p) => p.slot !== 'entry-into-force' || s.stage.name !== 'in-force');
  for (const p of held) {
    if (s.conflicts.some((c) => c.slot === p.slot)) continue;
    lines.push(`  ${sayType(p.slot)}: ${sayValue(p.slot, p.held.value)}`);
    if (isLong) lines.push(quoteOf(world, p.held.told[0]!, '    '));
  }
  for (const c of s.conflicts) {
    lines.push(`  ${ink.alarm(`≠ ${sayType(c.slot)}`)}: ${c.note}`);
    const position = s.positions.find((p) => p.slot === c.slot);
    for (const [i, r] of c.readings.entries()) {
      const isHeld = position !== undefined && position.held.value === r.value;
      lines.push(`    ${i + 1}. ${sayValue(c.slot, r.value)}${isHeld ? ` (held: ${position.why})` : ''}`, quoteOf(world, r.told[0]!, '       '));
    }
  }
  for (const e of s.expectations.filter((x) => isLong || x.outcome === 'open' || x.outcome === 'overdue')) {
    lines.push(wrap(`→ ${sayExpectation(e)}`, width, '  '));
    if (isLong) lines.push(quoteOf(world, e.history.at(-1)!, '    '));
  }
  return `${lines.join('\n')}\n`;
};

/** Every claim of an agreement in the order in which it was stated. */
export const allClaims = (world: World, s: Summary): string => s.agreement.told.toSorted((x, y) => ((x.claim.stated ?? '') < (y.claim.stated ?? '') ? -1 : 1))
  .map((t) => `  ${t.claim.stated === null ? 'undated' : sayDate(t.claim.stated)}: ${sayFact(t.claim.fact)}${t.claim.basis.kind === 'inferred' ? ` [inferred: ${t.claim.basis.rule}]` : ''}\n${quoteOf(world, t, '    ')}`).join('\n');
