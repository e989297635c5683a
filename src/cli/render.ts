import { sayDate } from '../core/words.ts';
import type { Conflict } from '../ledger/conflicts.ts';
import { noRulings, type Rulings } from '../ledger/decisions.ts';
import type { Told } from '../ledger/view-point.ts';
import { sayExpectation, sayRuns, sayStanding, sayValue, stageSentence } from '../say/sentences.ts';
import { sayChain, sayFact, sayParties, saySlot } from '../say/words.ts';
import type { Fold } from '../views/question.ts';
import type { Summary } from '../views/summary.ts';
import { runsOf } from '../views/due.ts';
import { heldLines, isLater, origins, weightiest } from './held.ts';
import { inkFor, wrap } from './ink.ts';
import { paperOf, widthOf } from './paper.ts';
import type { World } from './world.ts';

/** One claim as a person quotes it: words, speaker, document, id. */
export const quoteOf = (world: World, t: Told, indent: string): string => {
  const ink = inkFor(world);
  return `${wrap(`“${t.claim.exact}”`, widthOf(world), indent)}\n${wrap(ink.quiet(`${t.isText === true ? `its own text, in ${t.document.name}` : sayChain(t.claim.chain, paperOf(t.document))}${t.document.published === null ? '' : `, ${sayDate(t.document.published)}`} · ${t.claim.id}`), widthOf(world), indent)}`;
};

const conflictLines = (world: World, s: Summary, c: Conflict, rulings: Rulings, isAfter: boolean): readonly string[] => {
  const what = c.slot.startsWith('order') ? 'order of acts' : saySlot(c.slot);
  const position = s.positions.find((p) => p.slot === c.slot);
  return [wrap(`${isAfter ? 'afterwards, ' : ''}${inkFor(world).alarm(`≠ ${what}`)}${c.state === 'open' ? '' : ` (${c.state})`}: ${c.note}`, widthOf(world), '  '), ...c.readings.flatMap((r, i) => [
    wrap(`${i + 1}. ${sayValue(c.slot, r.value)}${origins(r.told)}${position !== undefined && position.held.value === r.value ? `, held: ${position.why}` : ''}`, widthOf(world), '    '), quoteOf(world, weightiest(r.told, rulings), '       '),
  ])];
};

/** Standings, where they are not the same plain one for all. */
const standingLine = (s: Summary): string => {
  const bound = s.standings.filter((x) => x.name !== 'third-state');
  const isPlain = new Set(bound.map((x) => x.name)).size < 2 && bound.every((x) => !x.suspended && !x.isLeaving && !x.provisional && x.parts.length === 0);
  return isPlain ? '' : bound.map(sayStanding).join('; ');
};

/** A paragraph on one agreement: name, stage with its words, who stands where, how long it runs, what is held, conflicts with both readings, what is due. */
export const paragraph = (world: World, s: Summary, fold: Fold, isLong: boolean): string => {
  const ink = inkFor(world);
  const width = widthOf(world);
  const { agreement: a } = s;
  const { on } = fold.asOf;
  const rulings = fold.rulings ?? noRulings;
  const lines = [wrap(`${ink.strong(a.name)} · ${a.kind} · ${sayParties(a.parties)}`, width, ''), `  ${a.id} · ${s.documents} document${s.documents === 1 ? '' : 's'}`, `  ${ink.strong(stageSentence(s))}`];
  if (s.stage.by !== null) lines.push(quoteOf(world, s.stage.by, '    '));
  const runs = runsOf(a, fold.heard, on);
  if (runs !== null) lines.push(wrap(sayRuns(runs), width, '  '));
  const standing = isLong ? '' : standingLine(s);
  if (standing !== '') lines.push(wrap(standing, width, '  '));
  for (const l of heldLines(s, on, isLong)) lines.push(wrap(`${l.isLater ? 'afterwards, ' : ''}${l.text}`, width, '  '), ...(isLong ? l.words.map((t) => quoteOf(world, t, '    ')) : []));
  for (const c of s.conflicts) lines.push(...conflictLines(world, s, c, rulings, c.readings.every((r) => isLater(r.value, on))));
  for (const e of s.expectations.filter((x) => isLong || x.outcome === 'open' || x.outcome === 'overdue')) {
    lines.push(wrap(`→ ${sayExpectation(e)}`, width, '  '));
    if (isLong) lines.push(quoteOf(world, e.history.at(-1)!, '    '));
    if (isLong && e.settledBy !== null) lines.push(quoteOf(world, e.settledBy, '    = '));
  }
  return `${lines.join('\n')}\n`;
};

/** Every claim of an agreement in the order in which it was stated. */
export const allClaims = (world: World, s: Summary): string => s.agreement.told.toSorted((x, y) => ((x.claim.stated ?? '') < (y.claim.stated ?? '') ? -1 : 1))
  .map((t) => `  ${t.claim.stated === null ? 'undated' : sayDate(t.claim.stated)}: ${sayFact(t.claim.fact)}${t.claim.basis.kind === 'inferred' ? ` [inferred: ${t.claim.basis.rule}]` : ''}\n${quoteOf(world, t, '    ')}`).join('\n');
