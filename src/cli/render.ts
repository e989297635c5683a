import type { Told } from '../ledger/view-point.ts';
import type { Summary } from '../views/summary.ts';
import { inkFor, wrap } from './ink.ts';
import { sayDate } from '../core/words.ts';
import { sayExpectation, sayValue, stageSentence } from '../say/sentences.ts';
import { sayChain, sayFact, sayParties, sayParty, saySlot, sayType } from '../say/words.ts';
import { originCount } from '../ledger/origins.ts';
import type { World } from './world.ts';

/** One claim as a person quotes it: words, speaker, document, id. */
export const quoteOf = (world: World, t: Told, indent: string): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  return `${wrap(`“${t.claim.exact}”`, width, indent)}\n${wrap(ink.quiet(`${sayChain(t.claim.chain, t.document.publisher)}${t.document.published === null ? '' : `, ${sayDate(t.document.published)}`} · ${t.claim.id}`), width, indent)}`;
};

/** Acts in the order of an agreement's life, then its clauses. */
const lifeOrder: readonly string[] = ['text-agreed', 'signature', 'submission', 'approval', 'acceptance', 'ratification', 'accession', 'succession', 'exchange', 'provisional-application', 'entry-into-force', 'registration', 'suspension', 'resumption', 'denunciation', 'withdrawal', 'revocation-of-consent', 'termination', 'expiry', 'replacement', 'rejection', 'collapse'];
const rankOf = (type: string): number => (lifeOrder.includes(type) ? lifeOrder.indexOf(type) : lifeOrder.length);

const origins = (told: readonly Told[]): string => {
  const n = originCount(told);
  return n === 1 ? ' (1 origin)' : ` (${n} origins)`;
};

/** What is held, one line for each act and clause, with those who did it: what is only planned stands among the expectations, what is disputed among the conflicts. */
const heldLines = (world: World, s: Summary, isLong: boolean): readonly string[] => {
  const shown = s.positions.filter((p) => (p.mode === 'done' || (isLong && p.mode === 'denied')) && !s.conflicts.some((c) => c.slot === p.slot) && !(p.slot === 'entry-into-force' && s.stage.name === 'in-force' && !isLong));
  const groups = [...Map.groupBy(shown, (p) => p.type)].toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return groups.flatMap(([type, list]) => {
    const said = list.map((p) => `${p.party === null ? '' : `${sayParty(p.party)} `}${sayValue(p.slot, p.held.value)}${origins(p.held.told)}`).join('; ');
    return [wrap(`${sayType(type)}: ${said}`, Math.min(world.columns, 100), '  '), ...(isLong ? list.map((p) => quoteOf(world, p.held.told[0]!, '    ')) : [])];
  });
};

/** A paragraph on one agreement: name, stage with its words, terms held, conflicts with both readings, what is due. */
export const paragraph = (world: World, s: Summary, isLong: boolean): string => {
  const ink = inkFor(world);
  const width = Math.min(world.columns, 100);
  const a = s.agreement;
  const lines = [`${ink.strong(a.name)} · ${a.kind} · ${sayParties(a.parties)}`, `  ${a.id} · ${s.documents} document${s.documents === 1 ? '' : 's'}`, `  ${ink.strong(stageSentence(s))}`];
  if (s.stage.by !== null) lines.push(quoteOf(world, s.stage.by, '    '));
  lines.push(...heldLines(world, s, isLong));
  for (const c of s.conflicts) {
    lines.push(wrap(`${ink.alarm(`≠ ${c.slot.startsWith('order/') ? 'order of acts' : saySlot(c.slot)}`)}${c.state === 'open' ? '' : ` (${c.state})`}: ${c.note}`, width, '  '));
    const position = s.positions.find((p) => p.slot === c.slot);
    for (const [i, r] of c.readings.entries()) {
      const isHeld = position !== undefined && position.held.value === r.value;
      lines.push(`    ${i + 1}. ${sayValue(c.slot, r.value)}${origins(r.told)}${isHeld ? `, held: ${position.why}` : ''}`, quoteOf(world, r.told[0]!, '       '));
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
